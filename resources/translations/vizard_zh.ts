<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>vizard::audit</name>
    <message>
        <source>“%1” missed %2 in 100 comparisons of a cloaked photo with another photo of the same person (of the clean photos: %3), at the setting that lets 1 stranger in 100 through.</source>
        <translation>在伪装照片与同一人另一张照片的 100 次比较中，“%1”有 %2 次未能认出（未改动的照片：%3 次），所用设置会放过 100 个陌生人中的 1 个。</translation>
    </message>
    <message>
        <source>Of the %1 recognisers below, it saw through the cloaks best.</source>
        <translation>在下列 %1 个识别器中，它最能看穿伪装。</translation>
    </message>
    <message>
        <source>Do these copies hide who is on them?</source>
        <translation>这些副本能隐藏照片上是谁吗？</translation>
    </message>
    <message>
        <source>An audit. Cloaked photos: %1. People: %2. %3</source>
        <translation>一次测量。伪装照片：%1。人数：%2。%3</translation>
    </message>
    <message>
        <source>0: the person was recognised each time. 100: never. The clean photos show how often these recognisers miss anyway.</source>
        <translation>0：每次都认出了此人。100：从未认出。未改动的照片显示这些识别器本来会漏认多少次。</translation>
    </message>
    <message>
        <source>Measured on the recognisers named here only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos that are already out there stay as they are.</source>
        <translation>仅针对此处列出的识别器测量。其他的、更新的或用 Vizard 结果训练的识别器仍可能匹配，而已流传的照片不会改变。</translation>
    </message>
    <message>
        <source>Reliability measured %1 on %2 people with %3, by: %4</source>
        <translation>可靠性于 %1 在 %2 人上用 %3 测量，命令：%4</translation>
    </message>
    <message>
        <source>a file of the user&apos;s</source>
        <translation>用户自己的文件</translation>
    </message>
    <message>
        <source>What “%1” saw (%2)</source>
        <translation>“%1”看到了什么（%2）</translation>
    </message>
    <message>
        <source>SHA-256 of the judge&apos;s network: %1</source>
        <translation>此评判器网络的 SHA-256：%1</translation>
    </message>
    <message>
        <source>clean, cloaked</source>
        <translation>未改动、伪装</translation>
    </message>
    <message>
        <source>A clean photo is the photo as it was. A cloaked one is the copy whose faces were changed.</source>
        <translation>未改动的照片就是原来的照片。伪装照片是面孔被改动过的副本。</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏认</translation>
    </message>
    <message>
        <source>Two photos show the same person, and the recogniser says that they do not.</source>
        <translation>两张照片是同一个人，而识别器说不是。</translation>
    </message>
    <message>
        <source>threshold, FAR</source>
        <translation>阈值、FAR</translation>
    </message>
    <message>
        <source>A recogniser says “the same person” where the similarity is above a threshold. The false-accept rate (FAR) is the share of strangers who are taken for the person there.</source>
        <translation>相似度高于阈值时，识别器会说“同一个人”。误识率（FAR）是在该阈值下被当成此人的陌生人所占的比例。</translation>
    </message>
    <message>
        <source>[low, high]</source>
        <translation>[低, 高]</translation>
    </message>
    <message>
        <source>95 % interval, from drawing people with replacement 2,000 times. With few people it is wide.</source>
        <translation>95 % 区间，由对人员有放回地抽取 2,000 次得出。人少时区间较宽。</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>测量方法</translation>
    </message>
    <message>
        <source>People: %1. Clean photos: %2. Cloaked photos: %3. Left out, as no face was found on them: %4 of the clean ones. Counted apart: %5 of the cloaked ones without a face, where another detector may still find it.</source>
        <translation>人数：%1。未改动的照片：%2。伪装照片：%3。因未找到面孔而不计入：未改动的照片中的 %4 张。另行统计：%5 张未找到面孔的伪装照片，其他检测器也许仍能找到。</translation>
    </message>
    <message>
        <source>Strangers. Photos: %1. People: %2. Left out of the gallery (no face, or a person who is audited): %3.</source>
        <translation>陌生人。照片：%1。人数：%2。图库中未采用（没有面孔，或属于被测的人）：%3。</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>%1; %2 s, %3 s of processor time on %4 cores.</source>
        <translation>%1；%2 秒，在 %4 个核心上占用处理器 %3 秒。</translation>
    </message>
    <message>
        <source>There was nothing to compare: nobody has two photos with a face, or no copy has one.</source>
        <translation>没有可比较的内容：没有人有两张带面孔的照片，或所有副本上都没有面孔。</translation>
    </message>
    <message>
        <source>People audited: %1. With others the figures may be quite different.</source>
        <translation>被测人数：%1。换成其他人，数字可能大不相同。</translation>
    </message>
    <message>
        <source>There are only %1 pairs of strangers, too few to be sure of the threshold. More photos of other people in the gallery help.</source>
        <translation>陌生人配对只有 %1 对，不足以确定阈值。在图库中增加其他人的照片会有帮助。</translation>
    </message>
    <message>
        <source>Left out, because only one of the two folders has them: %1</source>
        <translation>未采用，因为只存在于两个文件夹之一：%1</translation>
    </message>
    <message>
        <source>Vizard audit</source>
        <translation>Vizard 测量</translation>
    </message>
    <message>
        <source>threshold: 1 stranger in 100 gets through</source>
        <translation>阈值：100 个陌生人中会放过 1 个</translation>
    </message>
    <message>
        <source>How alike photos look to it</source>
        <translation>它认为照片有多相似</translation>
    </message>
    <message>
        <source>Right of the dashed line it says “the same person”, left of it “somebody else”. What hides well moves from right to left.</source>
        <translation>虚线右侧，它说是“同一个人”；左侧，说是“别人”。隐藏得好的会从右移到左。</translation>
    </message>
    <message>
        <source>similarity of two photos (cosine)</source>
        <translation>两张照片的相似度（余弦）</translation>
    </message>
    <message>
        <source>how often (each curve&apos;s highest: 1)</source>
        <translation>出现频率（每条曲线的最高点为 1）</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>两个不同的人</translation>
    </message>
    <message>
        <source>the same person, both clean</source>
        <translation>同一个人，两张均未改动</translation>
    </message>
    <message>
        <source>the same person, one of them cloaked</source>
        <translation>同一个人，其中一张经过伪装</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>After JPEG compression</source>
        <translation>JPEG 压缩之后</translation>
    </message>
    <message>
        <source>Services compress what is uploaded. What lasts stays high towards the right. Shaded: 95 % intervals.</source>
        <translation>各种服务会压缩上传的照片。经得住的，向右仍保持在高处。阴影：95 % 区间。</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG 质量</translation>
    </message>
    <message>
        <source>share missed at FAR 1 %</source>
        <translation>FAR 1 % 时的漏认比例</translation>
    </message>
    <message>
        <source>clean photos</source>
        <translation>未改动的照片</translation>
    </message>
    <message>
        <source>cloaked photos</source>
        <translation>伪装照片</translation>
    </message>
    <message>
        <source>Protection against visibility</source>
        <translation>保护与可见程度</translation>
    </message>
    <message>
        <source>One dot a cloaked photo. Further right: easier to see. Below the dashed line: no longer a match.</source>
        <translation>每个点是一张伪装照片。越靠右越容易看出。在虚线以下：不再匹配。</translation>
    </message>
    <message>
        <source>how visible, on the face (Butteraugli, 3-norm)</source>
        <translation>面孔上的可见程度（Butteraugli，3-范数）</translation>
    </message>
    <message>
        <source>mean similarity to the person&apos;s other photos</source>
        <translation>与此人其他照片的平均相似度</translation>
    </message>
    <message>
        <source>the same photos clean, mean</source>
        <translation>同样的照片未改动时的均值</translation>
    </message>
    <message>
        <source>How reliable is “N in 10 recognisers”?</source>
        <translation>“10 个识别器中的 N 个”有多可靠？</translation>
    </message>
    <message>
        <source>Dots on the diagonal: what was said is what happened. Larger dots stand for more comparisons.</source>
        <translation>点在对角线上：所说即所发生。点越大，代表的比较次数越多。</translation>
    </message>
    <message>
        <source>share of recognisers that the verdict said would match</source>
        <translation>结论称会匹配的识别器所占比例</translation>
    </message>
    <message>
        <source>share that did match</source>
        <translation>实际匹配的比例</translation>
    </message>
    <message>
        <source>said and happened alike</source>
        <translation>所说与所发生一致</translation>
    </message>
    <message>
        <source>people the curve was not made from</source>
        <translation>未用于绘制曲线的人</translation>
    </message>
    <message>
        <source>%1 counted, of %2 people</source>
        <translation>计入 %1 次，来自 %2 人</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>cloaked</source>
        <translation>伪装</translation>
    </message>
    <message>
        <source>face no longer found</source>
        <translation>不再找到面孔</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>cloaked, after a typical upload</source>
        <translation>伪装，经典型上传之后</translation>
    </message>
    <message>
        <source>Of 100 comparisons with another photo of the same person, this many were missed</source>
        <translation>与同一人另一张照片的 100 次比较中，漏认的次数</translation>
    </message>
    <message>
        <source>JPEG, quality %1</source>
        <translation>JPEG，质量 %1</translation>
    </message>
    <message>
        <source>resized to %1 %</source>
        <translation>缩小到 %1 %</translation>
    </message>
    <message>
        <source>long side at most %1 px</source>
        <translation>长边最多 %1 像素</translation>
    </message>
    <message>
        <source>blurred, sigma %1 px</source>
        <translation>模糊，sigma %1 像素</translation>
    </message>
    <message>
        <source>typical upload: 1080 px and JPEG 75</source>
        <translation>典型上传：1080 像素，JPEG 75</translation>
    </message>
    <message>
        <source>resized to half and JPEG 75</source>
        <translation>缩小到一半，JPEG 75</translation>
    </message>
    <message>
        <source>10 % cut off left and top</source>
        <translation>左侧和上方裁去 10 %</translation>
    </message>
    <message>
        <source>10 % cut off right and bottom</source>
        <translation>右侧和下方裁去 10 %</translation>
    </message>
    <message>
        <source>screenshot, sent and uploaded</source>
        <translation>截屏后发送并上传</translation>
    </message>
    <message>
        <source>P1: share of pairs (photo, other clean photo of the same person) that are missed. Thresholds from %1 pairs of strangers</source>
        <translation>P1：被漏认的配对（照片与同一人另一张未改动的照片）所占比例。阈值来自 %1 对陌生人</translation>
    </message>
    <message>
        <source>false-accept rate, threshold</source>
        <translation>误识率，阈值</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %，%2</translation>
    </message>
    <message>
        <source> (too few strangers to be sure)</source>
        <translation>（陌生人太少，无法确定）</translation>
    </message>
    <message>
        <source>Is it the same person? (verification)</source>
        <translation>是同一个人吗？（验证）</translation>
    </message>
    <message>
        <source>P7: share missed at FAR 1 %, the first photo of each person after the change</source>
        <translation>P7：FAR 1 % 时的漏认比例，每人第一张照片经改变之后</translation>
    </message>
    <message>
        <source>what happened to the photo</source>
        <translation>照片经历了什么</translation>
    </message>
    <message>
        <source>Does it survive the way to others?</source>
        <translation>到了别人那里还有效吗？</translation>
    </message>
    <message>
        <source>P2: share of photos whose person is not among the first k names, in a gallery with all their other clean photos and about %1 photos of others</source>
        <translation>P2：此人不在前 k 个名字之中的照片比例；图库含其全部其他未改动照片和约 %1 张他人照片</translation>
    </message>
    <message>
        <source>among the first</source>
        <translation>在前几名之中</translation>
    </message>
    <message>
        <source>Who is it? (search)</source>
        <translation>是谁？（搜索）</translation>
    </message>
    <message>
        <source>P3: share of probes that are not given the person&apos;s name</source>
        <translation>P3：未得到此人名字的查询所占比例</translation>
    </message>
    <message>
        <source>who is enrolled, how it is decided</source>
        <translation>登记了什么，如何判定</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, nearest neighbour</source>
        <translation>登记伪装照片，最近邻</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, trained probe</source>
        <translation>登记伪装照片，经训练的分类器</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, nearest neighbour</source>
        <translation>登记未改动的照片，查找伪装照片，最近邻</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, trained probe</source>
        <translation>登记未改动的照片，查找伪装照片，经训练的分类器</translation>
    </message>
    <message>
        <source>A tracker that collected cloaked photos</source>
        <translation>收集了伪装照片的追踪者</translation>
    </message>
    <message>
        <source>P5: the same where a share of the person&apos;s enrolled photos is clean</source>
        <translation>P5：同上，但此人登记的照片中有一部分未改动</translation>
    </message>
    <message>
        <source>clean share</source>
        <translation>未改动的比例</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>trained probe</source>
        <translation>经训练的分类器</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>P4: protected photos of a person against each other</source>
        <translation>P4：同一人受保护照片之间的比较</translation>
    </message>
    <message>
        <source>pairs missed at FAR 1 %</source>
        <translation>FAR 1 % 时漏认的配对</translation>
    </message>
    <message>
        <source>nearest photo is the person&apos;s own (less hides better)</source>
        <translation>最相近的照片属于此人自己（越少隐藏得越好）</translation>
    </message>
    <message>
        <source>the same, the other people&apos;s photos protected too</source>
        <translation>同上，其他人的照片也受保护</translation>
    </message>
    <message>
        <source>Do protected photos find each other?</source>
        <translation>受保护的照片会互相找到吗？</translation>
    </message>
    <message>
        <source>P8: share missed at FAR 1 %. The attacker trained on the cloaked and clean photos of half of the people, and is measured on the other half</source>
        <translation>P8：FAR 1 % 时的漏认比例。攻击者用一半人的伪装与未改动照片训练，在另一半人上测量</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>无攻击</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>有攻击</translation>
    </message>
    <message>
        <source>recogniser&apos;s last layer trained on cloaked photos</source>
        <translation>识别器最后一层用伪装照片训练</translation>
    </message>
    <message>
        <source>photos cleaned by a trained denoiser first</source>
        <translation>照片先经训练过的去噪器清理</translation>
    </message>
    <message>
        <source>An attacker who knows Vizard</source>
        <translation>了解 Vizard 的攻击者</translation>
    </message>
    <message>
        <source>What the change looks like, at viewing size (a long side of at most 2048 px), over %1 photos</source>
        <translation>按观看尺寸（长边最多 2048 像素）看改动的样子，共 %1 张照片</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>worst tenth begins at</source>
        <translation>最差的十分之一始于</translation>
    </message>
    <message>
        <source>face: Butteraugli, 3-norm, whole change</source>
        <translation>面孔：Butteraugli，3-范数，全部改动</translation>
    </message>
    <message>
        <source>face: DSSIM</source>
        <translation>面孔：DSSIM</translation>
    </message>
    <message>
        <source>face: PSNR, dB</source>
        <translation>面孔：PSNR，dB</translation>
    </message>
    <message>
        <source>face: CIEDE2000, 95th percentile</source>
        <translation>面孔：CIEDE2000，第 95 百分位</translation>
    </message>
    <message>
        <source>photo: DSSIM</source>
        <translation>照片：DSSIM</translation>
    </message>
    <message>
        <source>photo: PSNR, dB</source>
        <translation>照片：PSNR，dB</translation>
    </message>
    <message>
        <source>photo: CIEDE2000, 95th percentile</source>
        <translation>照片：CIEDE2000，第 95 百分位</translation>
    </message>
    <message>
        <source>Smaller is harder to see, but for PSNR, where larger is. Edges that moved a little count in full here, though eyes hardly notice them.</source>
        <translation>数值越小越难看出，PSNR 则是越大越难看出。略微移动的边缘在此全部计入，尽管肉眼几乎察觉不到。</translation>
    </message>
    <message>
        <source>Can it be seen?</source>
        <translation>看得出来吗？</translation>
    </message>
    <message>
        <source>P6: accuracy, on clean photos, of a small recogniser trained from scratch</source>
        <translation>P6：从零训练的小型识别器在未改动照片上的准确率</translation>
    </message>
    <message>
        <source>photos of</source>
        <translation>谁的照片</translation>
    </message>
    <message>
        <source>trained on clean photos</source>
        <translation>用未改动的照片训练</translation>
    </message>
    <message>
        <source>trained on cloaked photos of one person</source>
        <translation>用一人的伪装照片训练</translation>
    </message>
    <message>
        <source>the protected person</source>
        <translation>受保护的人</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>A recogniser trained on these photos</source>
        <translation>用这些照片训练的识别器</translation>
    </message>
</context>
<context>
    <name>vizard::page</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s own code</comment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hide your face from machines, not from people.</source>
        <translation>让机器认不出你，而不是让人认不出你。</translation>
    </message>
    <message>
        <source>Photos and folders to open.</source>
        <translation>要打开的照片和文件夹。</translation>
    </message>
</context>
<context>
    <name>vizard::text</name>
    <message numerus="yes">
        <source>Left out: %n picture(s) of a kind that Vizard cannot read (%1).</source>
        <translation>
            <numerusform>已略过 %n 张 Vizard 无法读取的图片（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n photo(s) with a name in an unknown encoding. Rename and add again.</source>
        <translation>
            <numerusform>已略过 %n 张文件名编码未知的照片。请重命名后再添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have more pixels than this kind of file holds.</source>
        <translation>“%1”的像素会超出这种文件所能容纳的数量。</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>这张照片</translation>
    </message>
    <message>
        <source>the chosen folder</source>
        <translation>所选文件夹</translation>
    </message>
    <message>
        <source>This method needs a recogniser of Vizard's own, which this version does not have.</source>
        <translation>此方法需要 Vizard 自己的识别器，而此版本没有。</translation>
    </message>
    <message>
        <source>What Vizard does, and what it cannot do</source>
        <translation>Vizard 能做什么，不能做什么</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它能做什么</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. People see the same person; face recognition has a harder time.</source>
        <translation>Vizard 会制作照片副本，并略微改动其中的面孔。人们看到的仍是同一个人；人脸识别则更吃力。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and originals are never touched.</source>
        <translation>任何内容都不会离开这台电脑，原图绝不会被触碰。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它不能做什么</translation>
    </message>
    <message>
        <source>Photos already online stay recognisable.</source>
        <translation>已在网上的照片仍可被识别。</translation>
    </message>
    <message>
        <source>One clean photo of you in a search gallery can be enough to find you.</source>
        <translation>搜索图库中只要有一张您的未处理照片，就可能足以找到您。</translation>
    </message>
    <message>
        <source>A recogniser trained on Vizard&apos;s copies may learn to see through them.</source>
        <translation>用 Vizard 的副本训练过的识别器可能会学会看穿它们。</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s recognisers may be better than those we tested.</source>
        <translation>未来的识别器可能比我们测试的更强。</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>用多大强度？</translation>
    </message>
    <message>
        <source>Stronger hides better and shows more. Large faces need more than small ones. Compare before you share.</source>
        <translation>强度越大，隐藏越好，也越明显。大面孔比小面孔需要更多改动。分享前请比较。</translation>
    </message>
    <message>
        <source>For photos that you share: face recognition should find you less often by them, while people see the same photo.</source>
        <translation>用于您分享的照片：人脸识别应更难通过它们找到您，而人们看到的照片不变。</translation>
    </message>
    <message>
        <source>Not for photos that are already online, and no help against somebody who knows you.</source>
        <translation>不适用于已在网上的照片，也无法防备认识您的人。</translation>
    </message>
    <message>
        <source>For photos that somebody may collect in order to recognise you in later, untouched photos.</source>
        <translation>用于他人可能收集、以便日后在未处理的照片中认出您的照片。</translation>
    </message>
    <message>
        <source>Not for hiding in one photo, and of little use where an untouched photo of you is in the same collection.</source>
        <translation>不适合在单张照片中隐藏；若同一集合中有您的未处理照片，则作用不大。</translation>
    </message>
    <message>
        <source>For photos in which you do not want to be found by a search with another photo of you.</source>
        <translation>用于您不希望别人用您的另一张照片搜索到的照片。</translation>
    </message>
    <message>
        <source>Not against recognition that was trained on pictures changed in this way.</source>
        <translation>对用此类改动图片训练过的识别无效。</translation>
    </message>
    <message>
        <source>Strength says how visible the change may be.</source>
        <translation>强度表示改动可以有多明显。</translation>
    </message>
    <message>
        <source>Strength 25, 50 and 75 search as its authors&apos; modes low, mid and high do; how visible the change may be is the same for every method.</source>
        <translation>强度 25、50 和 75 按其作者的 low、mid 和 high 三档来搜索；改动可以有多明显，对每种方法都一样。</translation>
    </message>
    <message>
        <source>Its authors know one mode, and every strength searches with it; how visible the change may be is the same for every method.</source>
        <translation>其作者只有一档，每种强度都用它来搜索；改动可以有多明显，对每种方法都一样。</translation>
    </message>
    <message>
        <source>Its authors allow every pixel 16 grey levels; here the strength says how visible the pattern may be, the same as for every method.</source>
        <translation>其作者允许每个像素变动 16 个灰度级；在这里，强度表示图案可以有多明显，与每种方法一样。</translation>
    </message>
    <message>
        <source>For an album of one person that somebody may train a new recogniser on: it should learn a pattern in the photos instead of the face.</source>
        <translation>适用于可能被人用来训练新识别器的单人相册：识别器应当学到照片中的图案，而不是人脸。</translation>
    </message>
    <message>
        <source>Weak: as little visible as it is, it has made a new recogniser in our trials only somewhat worse. Does nothing against one that is already trained.</source>
        <translation>效果弱：由于改动几乎看不出来，在我们的试验中它只让新的识别器略微变差。对已经训练好的识别器不起作用。</translation>
    </message>
    <message>
        <source>The method “%1” is for an album of one person: it needs three photos of them or more.</source>
        <translation>方法“%1”用于单人相册：需要此人至少三张照片。</translation>
    </message>
    <message>
        <source>For an album of one person, three photos or more: a recogniser that is trained on these photos should not learn the face.</source>
        <translation>用于同一人的相册（三张或更多）：用这些照片训练的识别器不应学会这张面孔。</translation>
    </message>
    <message>
        <source>Not against recognisers that are trained already: they recognise the person as before.</source>
        <translation>对已训练好的识别器无效：它们仍会照常认出此人。</translation>
    </message>
    <message>
        <source>The method “%1” needs the network “%2”, which this version of Vizard does not have.</source>
        <translation>方法“%1”需要网络“%2”，此版本的 Vizard 不含该网络。</translation>
    </message>
    <message>
        <source>“%1” could not be found.</source>
        <translation>找不到“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be opened; you may not be allowed to read it.</source>
        <translation>无法打开“%1”；您可能没有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>“%1”不是图片。</translation>
    </message>
    <message>
        <source>“%1” is a kind of picture that Vizard cannot read.</source>
        <translation>“%1”是 Vizard 无法读取的图片类型。</translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the picture is missing.</source>
        <translation>“%1”不完整：缺少部分图像。</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be read.</source>
        <translation>“%1”已损坏，无法读取。</translation>
    </message>
    <message>
        <source>“%1” has more pixels than Vizard can work on.</source>
        <translation>“%1”的像素数超出 Vizard 的处理能力。</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>在“%1”中未找到面孔。</translation>
    </message>
    <message>
        <source>“%1” could not be written; you may not be allowed to save there.</source>
        <translation>无法写入“%1”；您可能没有在该处保存的权限。</translation>
    </message>
    <message>
        <source>There is not enough free space to save “%1”.</source>
        <translation>可用空间不足，无法保存“%1”。</translation>
    </message>
    <message>
        <source>“%1” is an original photo, and originals are never overwritten.</source>
        <translation>“%1”是原始照片，原始照片绝不会被覆盖。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>“%1”已存在，保持原样。</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is missing; please install Vizard again.</source>
        <translation>缺少 Vizard 自身的文件“%1”；请重新安装 Vizard。</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is damaged; please install Vizard again.</source>
        <translation>Vizard 自身的文件“%1”已损坏；请重新安装 Vizard。</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”.</source>
        <translation>内存不足，无法处理“%1”。</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>“%1”已取消。</translation>
    </message>
    <message>
        <source>“%1” could not be protected with these settings.</source>
        <translation>无法用这些设置保护“%1”。</translation>
    </message>
    <message>
        <source>Something in Vizard went wrong with “%1”; the original is untouched.</source>
        <translation>处理“%1”时 Vizard 出错；原图未受影响。</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>已保护</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>无面孔</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than 1 in 10</source>
        <translation>不到十分之一</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>几乎全部</translation>
    </message>
    <message>
        <source>about %1 in 10</source>
        <translation>约十分之 %1</translation>
    </message>
    <message>
        <source>This judge was not compared with other recognisers, so its numbers speak for itself alone.</source>
        <translation>此评判器未与其他识别器比较，其数字仅代表自身。</translation>
    </message>
    <message>
        <source>Recognisers of the kind we tested that would still match this face: %1</source>
        <translation>我们测试的那类识别器中仍会匹配此面孔的：%1</translation>
    </message>
    <message>
        <source>; after a typical upload (JPEG 75, 1080 px): %1</source>
        <translation>；经典型上传后（JPEG 75，1080 像素）：%1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Nothing to see: unchanged</source>
        <translation>看不出：未改动</translation>
    </message>
    <message>
        <source>Very hard to see</source>
        <translation>很难看出</translation>
    </message>
    <message>
        <source>Hard to see without the original</source>
        <translation>没有原图则难以看出</translation>
    </message>
    <message>
        <source>Like a light retouch beside the original</source>
        <translation>与原图并排时像轻微修饰</translation>
    </message>
    <message>
        <source>Can be seen</source>
        <translation>可以看出</translation>
    </message>
    <message>
        <source>The photo it was made from</source>
        <translation>制作所用的原照片</translation>
    </message>
    <message>
        <source>The nearest of this person&apos;s other photos (%1)</source>
        <translation>此人其他照片中最接近的一张（%1）</translation>
    </message>
    <message>
        <source>similarity from %1 to %2</source>
        <translation>相似度从 %1 变为 %2</translation>
    </message>
    <message>
        <source>still a match for this judge (threshold %1)</source>
        <translation>此评判器认为仍匹配（阈值 %1）</translation>
    </message>
    <message>
        <source>no match for this judge (threshold %1)</source>
        <translation>此评判器认为不匹配（阈值 %1）</translation>
    </message>
    <message>
        <source>Judged by “%1”, your own file</source>
        <translation>由您自己的文件“%1”评判</translation>
    </message>
    <message>
        <source>Judged by “%1” of %2</source>
        <translation>由“%1”（%2）评判</translation>
    </message>
    <message>
        <source>Measured on this recogniser only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>仅针对此识别器测量。其他的、更新的或用 Vizard 结果训练的识别器仍可能匹配，而您已流传的照片不会改变。</translation>
    </message>
    <message>
        <source>Measured on these recognisers only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>仅针对这些识别器测量。其他的、更新的或用 Vizard 结果训练的识别器仍可能匹配，而您已流传的照片不会改变。</translation>
    </message>
    <message>
        <source>No judge is installed, so nothing can be said here about recognition. You can measure with a recogniser file of your own: vizard-cli audit --judge FILE.</source>
        <translation>未安装评判器，因此无法说明识别情况。您可以用自己的识别器文件测量：vizard-cli audit --judge FILE。</translation>
    </message>
    <message>
        <source>Skipped: a file of that name was there</source>
        <translation>已跳过：已有同名文件</translation>
    </message>
    <message>
        <source>Done before, and verified</source>
        <translation>之前已完成并经过验证</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>色彩配置文件</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>artist and copyright</source>
        <translation>作者与版权</translation>
    </message>
    <message>
        <source>camera and lens</source>
        <translation>相机与镜头</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>the camera maker&apos;s own notes</source>
        <translation>相机厂商的专有数据</translation>
    </message>
    <message>
        <source>thumbnail of the unchanged photo</source>
        <translation>原始照片的缩略图</translation>
    </message>
    <message>
        <source>preview of the unchanged photo</source>
        <translation>原始照片的预览图</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>深度图</translation>
    </message>
    <message>
        <source>other pictures in the file</source>
        <translation>文件中的其他图像</translation>
    </message>
    <message>
        <source>titles and comments</source>
        <translation>标题与注释</translation>
    </message>
    <message>
        <source>software and history</source>
        <translation>软件与历史</translation>
    </message>
    <message>
        <source>data after the end (motion photo)</source>
        <translation>文件末尾之后的数据（动态照片）</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>change %1 (Butteraugli), warp %2 px, %3 s</source>
        <translation>变化 %1（Butteraugli），形变 %2 px，%3 秒</translation>
    </message>
    <message>
        <source>This photo was a copy that Vizard had made already.</source>
        <translation>这张照片本来就是 Vizard 制作的副本。</translation>
    </message>
    <message>
        <source>Vizard: what was done with each photo</source>
        <translation>Vizard：每张照片的处理情况</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1, strength %2, into %3</source>
        <translation>%1，强度 %2，导出到 %3</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>“%1” looked at the written files.</source>
        <translation>“%1”检查了写出的文件。</translation>
    </message>
    <message>
        <source>“%1”: encoding took the protection away. “%2” matches a face again (similarity %3 before, %4 in the file, a match above %5).</source>
        <translation>“%1”：编码使保护失效。“%2”又能匹配其中一张面孔（编码前相似度 %3，文件中 %4，高于 %5 即为匹配）。</translation>
    </message>
    <message>
        <source>“%1” still matches a face in %2. A higher strength hides more.</source>
        <translation>“%1”仍能匹配 %2 中的面孔。更高的强度隐藏得更多。</translation>
    </message>
    <message>
        <source>The next strength to try is %1.</source>
        <translation>可以再试试强度 %1。</translation>
    </message>
    <message>
        <source>There is no higher strength; a higher quality or a smaller size may keep more of it.</source>
        <translation>没有更高的强度了；提高质量或缩小尺寸也许能保留更多保护。</translation>
    </message>
    <message numerus="yes">
        <source>no match for %n face(s)</source>
        <translation>
            <numerusform>%n 张面孔不匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched again because of encoding</source>
        <translation>
            <numerusform>%n 张面孔因编码再次匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched before encoding already</source>
        <translation>
            <numerusform>%n 张面孔在编码前就已匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing can be said of %n face(s)</source>
        <translation>
            <numerusform>对 %n 张面孔无法下结论</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looked at the written files: %2.</source>
        <translation>“%1”检查了写出的文件：%2。</translation>
    </message>
    <message>
        <source>No judge is installed: nobody looked at the written files.</source>
        <translation>未安装评判模型：没有检查写出的文件。</translation>
    </message>
    <message>
        <source>No match for “%1” in the written file.</source>
        <translation>“%1”在写出的文件中未匹配。</translation>
    </message>
    <message>
        <source>Encoding took the protection away: “%1” matches a face again.</source>
        <translation>编码使保护失效：“%1”又能匹配一张面孔。</translation>
    </message>
    <message>
        <source>“%1” matches a face, before encoding already.</source>
        <translation>“%1”匹配了一张面孔，编码前就已如此。</translation>
    </message>
    <message>
        <source>“%1” looked, but where it calls two faces a match was not measured.</source>
        <translation>“%1”已检查，但它判定两张面孔匹配的阈值未经测量。</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1，导出到 %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>强度 %1</translation>
    </message>
    <message>
        <source>Only faces with a box around them are changed.</source>
        <translation>只有带方框的面孔会被改动。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Vizard does not use the network. Save the picture from the browser first, then drop its file here.</source>
        <translation>Vizard 不使用网络。请先在浏览器中保存图片，再把文件拖到这里。</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>无法保存该图片。</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2” and was left out.</source>
        <translation>“%1”与“%2”是同一张图片，已略过。</translation>
    </message>
    <message numerus="yes">
        <source>Already in the list: %n photo(s).</source>
        <translation>
            <numerusform>已在列表中：%n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>此文件夹中没有照片。</translation>
    </message>
    <message>
        <source>This album is open in another window of Vizard.</source>
        <translation>此相册已在另一个 Vizard 窗口中打开。</translation>
    </message>
    <message>
        <source>The last album is open in another window of Vizard, so this window begins a new one.</source>
        <translation>上次的相册已在另一个 Vizard 窗口中打开，因此此窗口将新建一个相册。</translation>
    </message>
    <message>
        <source>This album could not be opened: its file is damaged.</source>
        <translation>无法打开此相册：文件已损坏。</translation>
    </message>
    <message>
        <source>The last album could not be opened: its file is damaged.</source>
        <translation>无法打开上次的相册：文件已损坏。</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>settings of all photos</source>
        <translation>所有照片的设置</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>method of all photos</source>
        <translation>所有照片的方法</translation>
    </message>
    <message>
        <source>size for sharing</source>
        <translation>分享尺寸</translation>
    </message>
    <message>
        <source>protect face %1</source>
        <translation>保护面孔 %1</translation>
    </message>
    <message>
        <source>leave face %1 as it is</source>
        <translation>保留面孔 %1 原样</translation>
    </message>
    <message>
        <source>strength of face %1</source>
        <translation>面孔 %1 的强度</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>框选面孔</translation>
    </message>
    <message>
        <source>remove face %1</source>
        <translation>移除面孔 %1</translation>
    </message>
    <message>
        <source>All photos are done already.</source>
        <translation>所有照片都已完成。</translation>
    </message>
    <message>
        <source>Protecting photo %1 of %2</source>
        <translation>正在保护第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Exporting photo %1 of %2</source>
        <translation>正在导出第 %1 张，共 %2 张</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) protected.</source>
        <translation>
            <numerusform>已保护 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was changed in %n photo(s).</source>
        <translation>
            <numerusform>%n 张照片中没有面孔被改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>在 %n 张照片中未找到面孔。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>已取消：%n 张照片未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoding took the protection of %n photo(s) away.</source>
        <translation>
            <numerusform>编码使 %n 张照片的保护失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again at the next strength…</source>
        <translation>用下一档强度重新导出…</translation>
    </message>
    <message>
        <source>next strength</source>
        <translation>下一档强度</translation>
    </message>
    <message numerus="yes">
        <source>remove %n photo(s)</source>
        <translation>
            <numerusform>移除 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>whose face %1 is</source>
        <translation>人脸 %1 是谁的</translation>
    </message>
    <message>
        <source>what is wanted of this person</source>
        <translation>对此人的设置</translation>
    </message>
    <message>
        <source>look for small faces</source>
        <translation>查找小面孔</translation>
    </message>
    <message>
        <source>The closer look found no further face.</source>
        <translation>仔细查看后没有发现其他面孔。</translation>
    </message>
    <message numerus="yes">
        <source>The closer look found %n more face(s).</source>
        <translation>
            <numerusform>仔细查看后又发现 %n 张面孔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Small faces can be looked for when the export has ended.</source>
        <translation>导出结束后才能查找小面孔。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being protected</source>
        <translation>正在保护</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>已保护</translation>
    </message>
    <message>
        <source>protected and exported</source>
        <translation>已保护并导出</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未找到面孔</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumSide</name>
    <message>
        <source>No photo is in this state.</source>
        <translation>没有处于此状态的照片。</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>已保护</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未找到面孔</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>面孔最多的在前</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>显示哪些照片</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>照片顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 protected</source>
        <translation>%1，已保护 %2</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumView</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)…</source>
        <translation>
            <numerusform>导出 %n 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>重新保护</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ComparePanel</name>
    <message>
        <source>no face found</source>
        <translation>未找到面孔</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n 张面孔</numerusform>
        </translation>
    </message>
    <message>
        <source>shade %L1 · shape %L2</source>
        <translation>明暗 %L1 · 形状 %L2</translation>
    </message>
    <message>
        <source>How much the most changed face was changed.
Shade: its colours, as Butteraugli distance at viewing size.
Shape: how far its parts were moved, rms, in pixels of a face crop of 112.</source>
        <translation>改动最大的面孔改变了多少。
明暗：颜色变化，以观看尺寸下的 Butteraugli 距离表示。
形状：各部分移动的均方根，以 112 面孔裁剪图的像素计。</translation>
    </message>
    <message>
        <source>%1 · stays as it is</source>
        <translation>%1 · 保留原样</translation>
    </message>
    <message>
        <source>%1 · strength %2</source>
        <translation>%1 · 强度 %2</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>正在细化…</translation>
    </message>
    <message>
        <source>Protecting…</source>
        <translation>正在保护…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Cannot be protected now</source>
        <translation>现在无法保护</translation>
    </message>
    <message>
        <source>No face was found: there is nothing to change</source>
        <translation>未找到面孔：无需更改</translation>
    </message>
</context>
<context>
    <name>vizard::ui::CompareView</name>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>已保护</translation>
    </message>
    <message>
        <source>Difference ×%1</source>
        <translation>差异 ×%1</translation>
    </message>
    <message>
        <source>Draw a box from forehead to chin: drag, or arrow keys, Shift, Enter. Esc: leave</source>
        <translation>从额头到下巴画框：拖动鼠标，或用方向键、Shift、回车。Esc：退出</translation>
    </message>
    <message>
        <source>Original and protected photo</source>
        <translation>原图与受保护的照片</translation>
    </message>
    <message>
        <source>No photo is chosen.</source>
        <translation>未选择照片。</translation>
    </message>
    <message>
        <source>Shown at %1 percent.</source>
        <translation>以百分之 %1 显示。</translation>
    </message>
    <message>
        <source>Original left of %1 percent of the width, protected right of it.</source>
        <translation>宽度百分之 %1 处左侧为原图，右侧为受保护的照片。</translation>
    </message>
    <message>
        <source>Original on the left, protected on the right.</source>
        <translation>左侧为原图，右侧为受保护的照片。</translation>
    </message>
    <message>
        <source>Difference of both, times %1.</source>
        <translation>两者差异，放大 %1 倍。</translation>
    </message>
    <message>
        <source>Original and protected in turn.</source>
        <translation>原图与受保护的照片交替显示。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::DropVeil</name>
    <message>
        <source>Drop to add to the album</source>
        <translation>松开即可加入相册</translation>
    </message>
</context>
<context>
    <name>vizard::ui::EmptyState</name>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>把照片或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. The aim: people see you as before, and machines find you harder to match.</source>
        <translation>Vizard 会制作照片副本，并略微改动其中的面孔。目标是：人们看到的您和以前一样，而机器更难匹配到您。</translation>
    </message>
    <message>
        <source>1  Add</source>
        <translation>1  添加</translation>
    </message>
    <message>
        <source>Photos stay on this computer, and originals are never changed.</source>
        <translation>照片只留在这台电脑上，原图绝不会被改动。</translation>
    </message>
    <message>
        <source>2  Compare</source>
        <translation>2  比较</translation>
    </message>
    <message>
        <source>See each photo beside its protected copy, and choose the strength.</source>
        <translation>并排查看照片与受保护的副本，并选择强度。</translation>
    </message>
    <message>
        <source>3  Export</source>
        <translation>3  导出</translation>
    </message>
    <message>
        <source>Save the protected copies to a folder, without location or camera data.</source>
        <translation>把受保护的副本保存到文件夹，不含位置和相机数据。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::Estimate</name>
    <message>
        <source>Hides nothing.</source>
        <translation>不隐藏任何内容。</translation>
    </message>
    <message>
        <source>In our measurements this hid hardly any faces of this size.</source>
        <translation>在我们的测量中，这几乎没有隐藏此大小的面孔。</translation>
    </message>
    <message>
        <source>In our measurements this hid few faces of this size.</source>
        <translation>在我们的测量中，这隐藏了少数此大小的面孔。</translation>
    </message>
    <message>
        <source>In our measurements this hid some faces of this size.</source>
        <translation>在我们的测量中，这隐藏了部分此大小的面孔。</translation>
    </message>
    <message>
        <source>In our measurements this hid most faces of this size.</source>
        <translation>在我们的测量中，这隐藏了大多数此大小的面孔。</translation>
    </message>
    <message>
        <source>In our measurements this hid nearly all faces of this size.</source>
        <translation>在我们的测量中，这隐藏了几乎所有此大小的面孔。</translation>
    </message>
    <message>
        <source>Measured on 2026-11-30 on news photos of 100 people, with three recognisers that took no part in making Vizard&apos;s changes (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). Of unchanged photos these miss 8 in 100.</source>
        <translation>于 2026-11-30 用 100 人的新闻照片测得，所用三个识别器均未参与 Vizard 的改动（squeezefacepose_dwc、dlib_densenet、mfn_xiaoccer）。对未改动的照片，它们会漏认 8%。</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>不作任何改动。</translation>
    </message>
    <message>
        <source>A very small change: hard to find even at 100 %.</source>
        <translation>改动极小：即使在 100% 下也很难发现。</translation>
    </message>
    <message>
        <source>A small change: look for it at 100 %.</source>
        <translation>改动较小：请在 100% 下查看。</translation>
    </message>
    <message>
        <source>A clear change: compare skin, brows and eyes at 100 %.</source>
        <translation>改动明显：请在 100% 下比较皮肤、眉毛和眼睛。</translation>
    </message>
    <message>
        <source>A strong change: the face may look retouched.</source>
        <translation>改动强烈：面孔可能显得经过修饰。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export protected copies</source>
        <translation>导出受保护的副本</translation>
    </message>
    <message>
        <source>Number the new copies</source>
        <translation>为新副本编号</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>跳过这些照片</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>替换 Vizard 的副本</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将要写出的内容</translation>
    </message>
    <message>
        <source>Photos, their copies, and what happens</source>
        <translation>照片、副本及处理方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Names that are taken: %n. What shall be done?</source>
        <translation>
            <numerusform>有 %n 个名称已被占用。如何处理？</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder or the name cannot be used yet.</source>
        <translation>文件夹或名称暂时不可用。</translation>
    </message>
    <message>
        <source>Looking at the photos and the folder…</source>
        <translation>正在查看照片和文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to write</source>
        <translation>
            <numerusform>将写出 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 张已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>跳过 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n 张不写出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportForm</name>
    <message>
        <source>Quality like the photo</source>
        <translation>质量与照片相同</translation>
    </message>
    <message>
        <source>Write a report beside the copies</source>
        <translation>在副本旁写一份报告</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>选择副本的文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>As in the album</source>
        <translation>与相册相同</translation>
    </message>
    <message>
        <source>All in this folder</source>
        <translation>全部放入此文件夹</translation>
    </message>
    <message>
        <source>S&amp;ub-folders</source>
        <translation>子文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a token into the name</source>
        <translation>在名称中插入标记</translation>
    </message>
    <message>
        <source>Name of the photo</source>
        <translation>照片名称</translation>
    </message>
    <message>
        <source>Number in the album</source>
        <translation>相册中的序号</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Number the new copy</source>
        <translation>为新副本编号</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>跳过该照片</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>替换 Vizard 的副本</translation>
    </message>
    <message>
        <source>If &amp;taken</source>
        <translation>若已占用(&amp;T)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Quality from 1 to 100</source>
        <translation>质量（1 到 100）</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原尺寸</translation>
    </message>
    <message>
        <source>2048 px, for screens</source>
        <translation>2048 px，适合屏幕</translation>
    </message>
    <message>
        <source>1080 px, for sharing</source>
        <translation>1080 px，适合分享</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>The cloak is made for that size: a smaller picture hides faces better.</source>
        <translation>伪装会按该尺寸制作：图像越小，面孔隐藏得越好。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Long side in pixels</source>
        <translation>长边像素数</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>长边(&amp;L)</translation>
    </message>
    <message>
        <source>What else stays</source>
        <translation>其他保留内容</translation>
    </message>
    <message>
        <source>Nothing (private)</source>
        <translation>全部移除（私密）</translation>
    </message>
    <message>
        <source>Date and credit</source>
        <translation>日期与署名</translation>
    </message>
    <message>
        <source>All but place and people</source>
        <translation>除地点和人物外全部保留</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>元数据(&amp;M)</translation>
    </message>
    <message>
        <source>A page and a JSON file that name your photos and what was done with each</source>
        <translation>一个网页和一个 JSON 文件，列出您的照片及每张的处理情况</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name here.</source>
        <translation>“%1”不能用在这里的名称中。</translation>
    </message>
    <message>
        <source>The colour profile, the resolution and the upright picture always stay. Places, people, serial numbers, texts and thumbnails never do.</source>
        <translation>色彩配置文件、分辨率和正向的图像始终保留。地点、人物、序列号、文字和缩略图从不保留。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportRecord</name>
    <message numerus="yes">
        <source>%n photo(s) could not be written.</source>
        <translation>
            <numerusform>%n 张照片无法写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 张照片导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>在 %n 张照片中未找到面孔。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>已取消：%n 张照片未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and verified.</source>
        <translation>
            <numerusform>%n 张已存在并经过验证。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>已跳过 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written, as their names are taken.</source>
        <translation>
            <numerusform>%n 张未写出，因为名称已被占用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CMYK photo(s) were written in sRGB.</source>
        <translation>
            <numerusform>%n 张 CMYK 照片已写为 sRGB。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HEIC or AVIF photo(s) were written in another format.</source>
        <translation>
            <numerusform>%n 张 HEIC 或 AVIF 照片已写为其他格式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold several pictures; the copies hold the first.</source>
        <translation>
            <numerusform>%n 个文件含有多幅图像；副本只含第一幅。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is “%1”.</source>
        <translation>报告为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos are copies that Vizard made: protecting them again changes them again.</source>
        <translation>
            <numerusform>其中 %n 张是 Vizard 制作的副本：再次保护会再次改变它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::FaceRow</name>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>单独强度</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>面孔 %1</translation>
    </message>
    <message>
        <source>Picture of face %1</source>
        <translation>面孔 %1 的图像</translation>
    </message>
    <message>
        <source>Protect face %1</source>
        <translation>保护面孔 %1</translation>
    </message>
    <message>
        <source>Own strength for face %1</source>
        <translation>面孔 %1 的单独强度</translation>
    </message>
    <message>
        <source>Strength of face %1</source>
        <translation>面孔 %1 的强度</translation>
    </message>
    <message>
        <source>Remove this face</source>
        <translation>移除此面孔</translation>
    </message>
    <message>
        <source>Remove face %1</source>
        <translation>移除面孔 %1</translation>
    </message>
    <message>
        <source>Face %1, drawn · %2 px</source>
        <translation>面孔 %1（手绘）· %2 像素</translation>
    </message>
    <message>
        <source>Face %1 · %2 px</source>
        <translation>面孔 %1 · %2 像素</translation>
    </message>
    <message>
        <source>Whose face %1 is</source>
        <translation>人脸 %1 是谁的</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>另一个人</translation>
    </message>
</context>
<context>
    <name>vizard::ui::FacesPanel</name>
    <message>
        <source>Draw a missed face</source>
        <translation>框选遗漏的面孔</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found (D)</source>
        <translation>在未找到的面孔周围画框 (D)</translation>
    </message>
    <message>
        <source>No face is known in this photo yet.</source>
        <translation>此照片中尚无已知面孔。</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), all changed.</source>
        <translation>
            <numerusform>%n 张面孔，全部已改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), %1 changed.</source>
        <translation>
            <numerusform>%n 张面孔，已改动 %1 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Look for small faces</source>
        <translation>查找小面孔</translation>
    </message>
    <message>
        <source>Leave the photo&apos;s faces as they are known now</source>
        <translation>保留目前已知的面孔</translation>
    </message>
    <message>
        <source>Look at the photo in full size: takes some seconds, and finds faces in large groups that a first look does not see</source>
        <translation>以完整尺寸查看照片：需要几秒钟，可在大合影中找到初看时看不到的面孔</translation>
    </message>
    <message>
        <source>Looking at the photo in full size…</source>
        <translation>正在以完整尺寸查看照片…</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo.</source>
        <translation>已查看照片的 %1 %。</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo, %2 left.</source>
        <translation>已查看照片的 %1 %，还需 %2。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::HeaderBar</name>
    <message>
        <source>Vizard</source>
        <translation>Vizard</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>程序状态</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Recent albums</source>
        <translation>最近的相册</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>vizard::ui::HelpPage</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MainWindow</name>
    <message>
        <source>About Vizard</source>
        <translation>关于 Vizard</translation>
    </message>
    <message>
        <source>Vizard %1</source>
        <translation>Vizard %1</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>Hide your face from machines, not from people.

Everything happens on this computer: no photo and no figure leaves it.

Free software under the Apache License 2.0, networks included. Made with Qt %1, OpenCV, LibTorch and others, each under its own licence.</source>
        <translation>让机器认不出你的脸，而人看得出。

一切都在这台电脑上完成：照片和数据都不会离开它。

采用 Apache 2.0 许可证的自由软件，网络模型亦然。使用 Qt %1、OpenCV、LibTorch 等制作，各有其许可证。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>添加照片文件夹</translation>
    </message>
    <message>
        <source>Export the protected copies to</source>
        <translation>将受保护的副本导出到</translation>
    </message>
    <message>
        <source>Close Vizard?</source>
        <translation>关闭 Vizard？</translation>
    </message>
    <message>
        <source>Photos are still being looked for.</source>
        <translation>仍在查找照片。</translation>
    </message>
    <message>
        <source>Those that are in the album stay in it. The others come when you add them again.</source>
        <translation>相册中已有的照片会保留。其余的请再次添加。</translation>
    </message>
    <message>
        <source>Photos are being worked on.</source>
        <translation>正在处理照片。</translation>
    </message>
    <message>
        <source>What is done stays done. When you open Vizard again, it offers to protect the rest; an export that is cut short goes on when you export again.</source>
        <translation>已完成的会保留。再次打开 Vizard 时，它会提议保护其余照片；被中断的导出会在您再次导出时继续。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Vizard</source>
        <translation>Vizard</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Cannot protect: see the messages below</source>
        <translation>无法保护：请查看下方消息</translation>
    </message>
    <message>
        <source>%1 % · Vizard</source>
        <translation>%1% · Vizard</translation>
    </message>
    <message numerus="yes">
        <source>Your album is as you left it. Still to protect: %n photo(s).</source>
        <translation>
            <numerusform>相册保持您离开时的样子。尚待保护：%n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>What Vizard can and cannot do</source>
        <translation>Vizard 能做与不能做的事</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>新相册</translation>
    </message>
    <message>
        <source>Forget these albums</source>
        <translation>忘记这些相册</translation>
    </message>
    <message>
        <source>Protect all</source>
        <translation>全部保护</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Make a protected copy of every photo in the list</source>
        <translation>为列表中的每张照片制作受保护的副本</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the protected copies of all photos to a folder</source>
        <translation>将所有照片的受保护副本保存到文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交替闪现</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit photo</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>As large as it will be looked at</source>
        <translation>按观看时的大小</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>下一张面孔</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>上一张面孔</translation>
    </message>
    <message>
        <source>Protect the chosen face, or leave it</source>
        <translation>保护或保留所选面孔</translation>
    </message>
    <message>
        <source>Draw a missed face</source>
        <translation>框选遗漏的面孔</translation>
    </message>
    <message>
        <source>Show boxes around faces</source>
        <translation>显示面孔框</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n photo(s) · %2</source>
        <translation>
            <numerusform>%1 · %n 张照片 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>There is nothing to export: no face was found.</source>
        <translation>没有可导出的内容：未找到面孔。</translation>
    </message>
    <message>
        <source>Checking photo %L1 of %L2</source>
        <translation>正在检查第 %L1 张，共 %L2 张</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos: %n found</source>
        <translation>
            <numerusform>正在查找照片：已找到 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Export first: only exported copies can be dragged out.</source>
        <translation>请先导出：只能将已导出的副本拖出。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MessageStrip</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>显示所有消息</translation>
    </message>
    <message>
        <source>Dismiss the messages</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in all.</source>
        <translation>
            <numerusform>共 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the messages</source>
        <translation>隐藏消息</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MetadataPanel</name>
    <message>
        <source>applied to the picture</source>
        <translation>已应用到图像</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>some of it stays</source>
        <translation>部分保留</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Found in the photos</source>
        <translation>照片中的其他数据</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Metadata of the photos, and what becomes of it</source>
        <translation>照片的元数据及其处理方式</translation>
    </message>
    <message>
        <source>%1 of %2 photos looked into</source>
        <translation>已查看 %1 / %2 张照片</translation>
    </message>
    <message>
        <source>Nothing but the pictures.</source>
        <translation>除图像外没有其他数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data will be removed.</source>
        <translation>
            <numerusform>将移除 %n 类数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::MethodCard</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Method “%1”</source>
        <translation>方法“%1”</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ModeBar</name>
    <message>
        <source>Split: drag the line (1)</source>
        <translation>分割：拖动分隔线 (1)</translation>
    </message>
    <message>
        <source>Side by side (2)</source>
        <translation>并排 (2)</translation>
    </message>
    <message>
        <source>Difference, amplified (3)</source>
        <translation>放大的差异 (3)</translation>
    </message>
    <message>
        <source>Blink: both in turn (space)</source>
        <translation>交替显示两者（空格键）</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>差异放大倍数</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PlanModel</name>
    <message>
        <source>not written: an original has that name</source>
        <translation>不写出：原始照片使用该名称</translation>
    </message>
    <message>
        <source>not written: an earlier copy has that name</source>
        <translation>不写出：较早的副本使用该名称</translation>
    </message>
    <message>
        <source>not written: another file has that name</source>
        <translation>不写出：其他文件使用该名称</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>numbered, as the name is taken</source>
        <translation>已编号，因为名称被占用</translation>
    </message>
    <message>
        <source>could not be looked into</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>replaces an earlier copy</source>
        <translation>替换较早的副本</translation>
    </message>
    <message>
        <source>skipped: a file of that name is there</source>
        <translation>跳过：已有同名文件</translation>
    </message>
    <message>
        <source>there already, and verified</source>
        <translation>已存在并经过验证</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of all photos</source>
        <translation>全部照片的进度</translation>
    </message>
    <message>
        <source>Stop; photos that are done stay done (Esc)</source>
        <translation>停止；已完成的照片会保留 (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Finish the faces that are being worked on, then wait</source>
        <translation>完成正在处理的面孔后等待</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::StrengthBar</name>
    <message>
        <source>Use for all photos</source>
        <translation>用于所有照片</translation>
    </message>
    <message>
        <source>Share at 1080 px: hides better</source>
        <translation>以 1080 像素分享：隐藏更好</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>强度(&amp;T)</translation>
    </message>
    <message>
        <source>What this strength means</source>
        <translation>此强度的含义</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much the faces of the chosen photo may change, 0 to 100</source>
        <translation>所选照片中面孔可改变的程度，0 到 100</translation>
    </message>
    <message>
        <source>Strength as a figure</source>
        <translation>强度数值</translation>
    </message>
    <message>
        <source>Give every photo of the list this strength</source>
        <translation>为列表中的每张照片设置此强度</translation>
    </message>
    <message>
        <source>In a smaller picture the same change is harder to see, so more of it fits in. Show the result no larger than 1080 pixels.</source>
        <translation>在较小的图片中，同样的改动更难察觉，因此可以改动更多。请勿以超过 1080 像素的尺寸展示结果。</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>最强</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictCard</name>
    <message>
        <source>Recognition</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation>可见程度：%1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictWatch</name>
    <message>
        <source>Recognition: face %1 of %2</source>
        <translation>识别：第 %1 张面孔，共 %2 张</translation>
    </message>
    <message>
        <source>This face stays as it is.</source>
        <translation>此面孔保留原样。</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>This could not be measured.</source>
        <translation>无法测量。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit the photo into the view (F)</source>
        <translation>使照片适合视图 (F)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen (0)</source>
        <translation>照片像素与屏幕像素一一对应 (0)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>缩放百分比</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleModel</name>
    <message>
        <source>Person %1</source>
        <translation>人物 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left as they are</source>
        <translation>%1，保持原样</translation>
    </message>
    <message>
        <source>%1, strength %2</source>
        <translation>%1，强度 %2</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleStrip</name>
    <message>
        <source>Same person</source>
        <translation>同一个人</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Whose photos these are</source>
        <translation>这些照片是谁的</translation>
    </message>
    <message>
        <source>The people that are selected are one person</source>
        <translation>所选人物是同一个人</translation>
    </message>
    <message>
        <source>Show the photos of everybody</source>
        <translation>显示所有人的照片</translation>
    </message>
    <message>
        <source>Select somebody to see their photos; press F2 to name them</source>
        <translation>选择某人可查看其照片；按 F2 可命名</translation>
    </message>
    <message>
        <source>To tell whose face is whose, Vizard needs a judge. None is installed.</source>
        <translation>要分辨每张脸是谁的，Vizard 需要一个评判器。目前没有安装。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>People appear here as their photos are protected.</source>
        <translation>照片得到保护后，其中的人物会出现在这里。</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PersonBar</name>
    <message>
        <source>Protect on all photos</source>
        <translation>在所有照片中保护</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>单独强度</translation>
    </message>
    <message>
        <source>Strength of this person</source>
        <translation>此人的强度</translation>
    </message>
    <message>
        <source>Change this person&apos;s face on every photo of the album, or leave it as it is</source>
        <translation>在相册的每张照片中更改此人的面部，或保持原样</translation>
    </message>
    <message>
        <source>A strength for this person, whatever the photos have</source>
        <translation>此人使用的强度，与照片的强度无关</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n photo(s)</source>
        <translation>
            <numerusform>%1，在 %n 张照片中</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wanted of %1</source>
        <translation>对 %1 的设置</translation>
    </message>
</context>
</TS>
