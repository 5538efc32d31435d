<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>vizard::audit</name>
    <message>
        <source>“%1” missed %2 in 100 comparisons of a cloaked photo with another photo of the same person (of the clean photos: %3), at the setting that lets 1 stranger in 100 through.</source>
        <translation>لم يتعرّف «%1» إلى الشخص في %2 من 100 مقارنة بين صورة مقنَّعة وصورة أخرى للشخص نفسه (في الصور غير المعدَّلة: %3)، عند الضبط الذي يمرّر غريبًا واحدًا من كل 100.</translation>
    </message>
    <message>
        <source>Of the %1 recognisers below, it saw through the cloaks best.</source>
        <translation>من بين %1 من الأنظمة أدناه، كان هو الأقدر على النفاذ عبر القناع.</translation>
    </message>
    <message>
        <source>Do these copies hide who is on them?</source>
        <translation>هل تُخفي هذه النسخ مَن فيها؟</translation>
    </message>
    <message>
        <source>An audit. Cloaked photos: %1. People: %2. %3</source>
        <translation>قياس. الصور المقنَّعة: %1. الأشخاص: %2. %3</translation>
    </message>
    <message>
        <source>0: the person was recognised each time. 100: never. The clean photos show how often these recognisers miss anyway.</source>
        <translation>0: جرى التعرّف إلى الشخص في كل مرة. 100: لم يحدث ذلك قط. وتبيّن الصور غير المعدَّلة كم تخطئ هذه الأنظمة أصلًا.</translation>
    </message>
    <message>
        <source>Measured on the recognisers named here only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos that are already out there stay as they are.</source>
        <translation>قيس على الأنظمة المذكورة هنا وحدها. قد تطابق أنظمة أخرى أو لاحقة أو مدرَّبة على نتائج Vizard، وتبقى الصور المنشورة كما هي.</translation>
    </message>
    <message>
        <source>Reliability measured %1 on %2 people with %3, by: %4</source>
        <translation>قيست الموثوقية في %1 على %2 من الأشخاص مع %3، بالأمر: %4</translation>
    </message>
    <message>
        <source>a file of the user&apos;s</source>
        <translation>ملف من المستخدم</translation>
    </message>
    <message>
        <source>What “%1” saw (%2)</source>
        <translation>ما رآه «%1» (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the judge&apos;s network: %1</source>
        <translation>بصمة SHA-256 لشبكة هذا الحَكَم: %1</translation>
    </message>
    <message>
        <source>clean, cloaked</source>
        <translation>غير معدَّلة، مقنَّعة</translation>
    </message>
    <message>
        <source>A clean photo is the photo as it was. A cloaked one is the copy whose faces were changed.</source>
        <translation>الصورة غير المعدَّلة هي الصورة كما كانت. والمقنَّعة هي النسخة التي غُيّرت وجوهها.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Two photos show the same person, and the recogniser says that they do not.</source>
        <translation>صورتان للشخص نفسه، ويقول النظام إنهما ليستا له.</translation>
    </message>
    <message>
        <source>threshold, FAR</source>
        <translation>العتبة، FAR</translation>
    </message>
    <message>
        <source>A recogniser says “the same person” where the similarity is above a threshold. The false-accept rate (FAR) is the share of strangers who are taken for the person there.</source>
        <translation>يقول النظام «الشخص نفسه» حين يتجاوز التشابه عتبة. ومعدّل القبول الخاطئ (FAR) هو نسبة الغرباء الذين يُحسَبون عندها الشخص نفسه.</translation>
    </message>
    <message>
        <source>[low, high]</source>
        <translation>[أدنى، أعلى]</translation>
    </message>
    <message>
        <source>95 % interval, from drawing people with replacement 2,000 times. With few people it is wide.</source>
        <translation>مجال ثقة 95 %، بسحب الأشخاص مع الإرجاع 2000 مرة. يكون واسعًا حين يقلّ الأشخاص.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>كيف جرى القياس</translation>
    </message>
    <message>
        <source>People: %1. Clean photos: %2. Cloaked photos: %3. Left out, as no face was found on them: %4 of the clean ones. Counted apart: %5 of the cloaked ones without a face, where another detector may still find it.</source>
        <translation>الأشخاص: %1. الصور غير المعدَّلة: %2. الصور المقنَّعة: %3. تُركت لعدم العثور على وجه: %4 من غير المعدَّلة. وعُدّت على حدة: %5 من المقنَّعة بلا وجه، وقد يعثر عليه كاشف آخر.</translation>
    </message>
    <message>
        <source>Strangers. Photos: %1. People: %2. Left out of the gallery (no face, or a person who is audited): %3.</source>
        <translation>الغرباء. الصور: %1. الأشخاص: %2. ما تُرك من المعرض (بلا وجه، أو لشخص يجري قياسه): %3.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>تعذّرت قراءة: %1</translation>
    </message>
    <message>
        <source>%1; %2 s, %3 s of processor time on %4 cores.</source>
        <translation>%1؛ %2 ث، و%3 ث من زمن المعالج على %4 من الأنوية.</translation>
    </message>
    <message>
        <source>There was nothing to compare: nobody has two photos with a face, or no copy has one.</source>
        <translation>لم يكن هناك ما يُقارَن: لا أحد له صورتان فيهما وجه، أو لا وجه في أي نسخة.</translation>
    </message>
    <message>
        <source>People audited: %1. With others the figures may be quite different.</source>
        <translation>عدد الأشخاص المقيسين: %1. وقد تختلف الأرقام كثيرًا مع غيرهم.</translation>
    </message>
    <message>
        <source>There are only %1 pairs of strangers, too few to be sure of the threshold. More photos of other people in the gallery help.</source>
        <translation>أزواج الغرباء %1 فقط، وهي أقل من أن تؤكد العتبة. يفيد إضافة صور لأشخاص آخرين إلى المعرض.</translation>
    </message>
    <message>
        <source>Left out, because only one of the two folders has them: %1</source>
        <translation>تُركت لأنها في أحد المجلدين فقط: %1</translation>
    </message>
    <message>
        <source>Vizard audit</source>
        <translation>قياس Vizard</translation>
    </message>
    <message>
        <source>threshold: 1 stranger in 100 gets through</source>
        <translation>العتبة: يمرّ غريب واحد من كل 100</translation>
    </message>
    <message>
        <source>How alike photos look to it</source>
        <translation>مدى تشابه الصور في نظره</translation>
    </message>
    <message>
        <source>Right of the dashed line it says “the same person”, left of it “somebody else”. What hides well moves from right to left.</source>
        <translation>يمين الخط المتقطع يقول «الشخص نفسه»، ويساره يقول «شخص آخر». وما يُخفي جيدًا ينتقل من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>similarity of two photos (cosine)</source>
        <translation>تشابه صورتين (جيب التمام)</translation>
    </message>
    <message>
        <source>how often (each curve&apos;s highest: 1)</source>
        <translation>التكرار (أعلى كل منحنى: 1)</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>the same person, both clean</source>
        <translation>الشخص نفسه، والصورتان غير معدَّلتين</translation>
    </message>
    <message>
        <source>the same person, one of them cloaked</source>
        <translation>الشخص نفسه، وإحداهما مقنَّعة</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>After JPEG compression</source>
        <translation>بعد ضغط JPEG</translation>
    </message>
    <message>
        <source>Services compress what is uploaded. What lasts stays high towards the right. Shaded: 95 % intervals.</source>
        <translation>تضغط الخدمات ما يُرفع إليها. وما يصمد يبقى عاليًا نحو اليمين. المظلَّل: مجالات ثقة 95 %.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>جودة JPEG</translation>
    </message>
    <message>
        <source>share missed at FAR 1 %</source>
        <translation>نسبة ما فات عند FAR 1 %</translation>
    </message>
    <message>
        <source>clean photos</source>
        <translation>الصور غير المعدَّلة</translation>
    </message>
    <message>
        <source>cloaked photos</source>
        <translation>الصور المقنَّعة</translation>
    </message>
    <message>
        <source>Protection against visibility</source>
        <translation>الحماية مقابل الظهور</translation>
    </message>
    <message>
        <source>One dot a cloaked photo. Further right: easier to see. Below the dashed line: no longer a match.</source>
        <translation>نقطة لكل صورة مقنَّعة. كلما اتجهت يمينًا سهلت رؤيتها. وتحت الخط المتقطع: لا تطابق.</translation>
    </message>
    <message>
        <source>how visible, on the face (Butteraugli, 3-norm)</source>
        <translation>مدى الظهور على الوجه (Butteraugli، المعيار 3)</translation>
    </message>
    <message>
        <source>mean similarity to the person&apos;s other photos</source>
        <translation>متوسط التشابه مع صور الشخص الأخرى</translation>
    </message>
    <message>
        <source>the same photos clean, mean</source>
        <translation>الصور نفسها غير معدَّلة، المتوسط</translation>
    </message>
    <message>
        <source>How reliable is “N in 10 recognisers”?</source>
        <translation>ما مدى موثوقية «N من كل 10 أنظمة»؟</translation>
    </message>
    <message>
        <source>Dots on the diagonal: what was said is what happened. Larger dots stand for more comparisons.</source>
        <translation>النقاط على القطر: ما قيل هو ما حدث. والنقاط الأكبر تمثّل مقارنات أكثر.</translation>
    </message>
    <message>
        <source>share of recognisers that the verdict said would match</source>
        <translation>نسبة الأنظمة التي قال الحكم إنها ستطابق</translation>
    </message>
    <message>
        <source>share that did match</source>
        <translation>النسبة التي طابقت</translation>
    </message>
    <message>
        <source>said and happened alike</source>
        <translation>ما قيل مساوٍ لما حدث</translation>
    </message>
    <message>
        <source>people the curve was not made from</source>
        <translation>أشخاص لم يُرسم المنحنى منهم</translation>
    </message>
    <message>
        <source>%1 counted, of %2 people</source>
        <translation>عُدّ %1، من %2 من الأشخاص</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>غير معدَّلة</translation>
    </message>
    <message>
        <source>cloaked</source>
        <translation>مقنَّعة</translation>
    </message>
    <message>
        <source>face no longer found</source>
        <translation>لم يعد الوجه يُعثر عليه</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>cloaked, after a typical upload</source>
        <translation>مقنَّعة، بعد رفع معتاد</translation>
    </message>
    <message>
        <source>Of 100 comparisons with another photo of the same person, this many were missed</source>
        <translation>من 100 مقارنة مع صورة أخرى للشخص نفسه، فات هذا العدد</translation>
    </message>
    <message>
        <source>JPEG, quality %1</source>
        <translation>JPEG، الجودة %1</translation>
    </message>
    <message>
        <source>resized to %1 %</source>
        <translation>مصغَّرة إلى %1 %</translation>
    </message>
    <message>
        <source>long side at most %1 px</source>
        <translation>الضلع الطويل %1 بكسل على الأكثر</translation>
    </message>
    <message>
        <source>blurred, sigma %1 px</source>
        <translation>مموَّهة، سيغما %1 بكسل</translation>
    </message>
    <message>
        <source>typical upload: 1080 px and JPEG 75</source>
        <translation>رفع معتاد: 1080 بكسل وJPEG 75</translation>
    </message>
    <message>
        <source>resized to half and JPEG 75</source>
        <translation>مصغَّرة إلى النصف وJPEG 75</translation>
    </message>
    <message>
        <source>10 % cut off left and top</source>
        <translation>قُصّ 10 % من اليسار والأعلى</translation>
    </message>
    <message>
        <source>10 % cut off right and bottom</source>
        <translation>قُصّ 10 % من اليمين والأسفل</translation>
    </message>
    <message>
        <source>screenshot, sent and uploaded</source>
        <translation>لقطة شاشة أُرسلت ورُفعت</translation>
    </message>
    <message>
        <source>P1: share of pairs (photo, other clean photo of the same person) that are missed. Thresholds from %1 pairs of strangers</source>
        <translation>P1: نسبة الأزواج (صورة، وصورة أخرى غير معدَّلة للشخص نفسه) التي فاتت. العتبات من %1 من أزواج الغرباء</translation>
    </message>
    <message>
        <source>false-accept rate, threshold</source>
        <translation>معدّل القبول الخاطئ، العتبة</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %، %2</translation>
    </message>
    <message>
        <source> (too few strangers to be sure)</source>
        <translation> (الغرباء أقل من أن يكون ذلك مؤكدًا)</translation>
    </message>
    <message>
        <source>Is it the same person? (verification)</source>
        <translation>أهو الشخص نفسه؟ (التحقق)</translation>
    </message>
    <message>
        <source>P7: share missed at FAR 1 %, the first photo of each person after the change</source>
        <translation>P7: نسبة ما فات عند FAR 1 %، الصورة الأولى لكل شخص بعد التغيير</translation>
    </message>
    <message>
        <source>what happened to the photo</source>
        <translation>ما جرى للصورة</translation>
    </message>
    <message>
        <source>Does it survive the way to others?</source>
        <translation>هل يصمد في الطريق إلى الآخرين؟</translation>
    </message>
    <message>
        <source>P2: share of photos whose person is not among the first k names, in a gallery with all their other clean photos and about %1 photos of others</source>
        <translation>P2: نسبة الصور التي ليس صاحبها بين أول k من الأسماء، في معرض فيه كل صوره الأخرى غير المعدَّلة ونحو %1 من صور غيره</translation>
    </message>
    <message>
        <source>among the first</source>
        <translation>بين أول</translation>
    </message>
    <message>
        <source>Who is it? (search)</source>
        <translation>مَن هو؟ (البحث)</translation>
    </message>
    <message>
        <source>P3: share of probes that are not given the person&apos;s name</source>
        <translation>P3: نسبة الاستعلامات التي لم تُعطَ اسم الشخص</translation>
    </message>
    <message>
        <source>who is enrolled, how it is decided</source>
        <translation>ما سُجّل، وكيف يُبتّ</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, nearest neighbour</source>
        <translation>صور مقنَّعة مسجَّلة، الجار الأقرب</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, trained probe</source>
        <translation>صور مقنَّعة مسجَّلة، مصنّف مدرَّب</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, nearest neighbour</source>
        <translation>صور غير معدَّلة مسجَّلة ويُبحث بالمقنَّعة، الجار الأقرب</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, trained probe</source>
        <translation>صور غير معدَّلة مسجَّلة ويُبحث بالمقنَّعة، مصنّف مدرَّب</translation>
    </message>
    <message>
        <source>A tracker that collected cloaked photos</source>
        <translation>متعقّب جمع صورًا مقنَّعة</translation>
    </message>
    <message>
        <source>P5: the same where a share of the person&apos;s enrolled photos is clean</source>
        <translation>P5: الشيء نفسه حين يكون بعض صور الشخص المسجَّلة غير معدَّل</translation>
    </message>
    <message>
        <source>clean share</source>
        <translation>النسبة غير المعدَّلة</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>الجار الأقرب</translation>
    </message>
    <message>
        <source>trained probe</source>
        <translation>مصنّف مدرَّب</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>P4: protected photos of a person against each other</source>
        <translation>P4: صور الشخص المحمية مقارنةً بعضها ببعض</translation>
    </message>
    <message>
        <source>pairs missed at FAR 1 %</source>
        <translation>أزواج فاتت عند FAR 1 %</translation>
    </message>
    <message>
        <source>nearest photo is the person&apos;s own (less hides better)</source>
        <translation>الصورة الأقرب للشخص نفسه (الأقل أفضل إخفاءً)</translation>
    </message>
    <message>
        <source>the same, the other people&apos;s photos protected too</source>
        <translation>الشيء نفسه، وصور الآخرين محمية أيضًا</translation>
    </message>
    <message>
        <source>Do protected photos find each other?</source>
        <translation>هل تجد الصور المحمية بعضها بعضًا؟</translation>
    </message>
    <message>
        <source>P8: share missed at FAR 1 %. The attacker trained on the cloaked and clean photos of half of the people, and is measured on the other half</source>
        <translation>P8: نسبة ما فات عند FAR 1 %. تدرّب المهاجم على الصور المقنَّعة وغير المعدَّلة لنصف الأشخاص، ويُقاس على النصف الآخر</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>من دونه</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>معه</translation>
    </message>
    <message>
        <source>recogniser&apos;s last layer trained on cloaked photos</source>
        <translation>الطبقة الأخيرة للنظام مدرَّبة على صور مقنَّعة</translation>
    </message>
    <message>
        <source>photos cleaned by a trained denoiser first</source>
        <translation>صور نظّفها أولًا مزيل ضوضاء مدرَّب</translation>
    </message>
    <message>
        <source>An attacker who knows Vizard</source>
        <translation>مهاجم يعرف Vizard</translation>
    </message>
    <message>
        <source>What the change looks like, at viewing size (a long side of at most 2048 px), over %1 photos</source>
        <translation>كيف يبدو التغيير بحجم المشاهدة (ضلع طويل 2048 بكسل على الأكثر)، على %1 من الصور</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>worst tenth begins at</source>
        <translation>يبدأ أسوأ عُشر عند</translation>
    </message>
    <message>
        <source>face: Butteraugli, 3-norm, whole change</source>
        <translation>الوجه: Butteraugli، المعيار 3، التغيير كله</translation>
    </message>
    <message>
        <source>face: DSSIM</source>
        <translation>الوجه: DSSIM</translation>
    </message>
    <message>
        <source>face: PSNR, dB</source>
        <translation>الوجه: PSNR، ديسيبل</translation>
    </message>
    <message>
        <source>face: CIEDE2000, 95th percentile</source>
        <translation>الوجه: CIEDE2000، المئين 95</translation>
    </message>
    <message>
        <source>photo: DSSIM</source>
        <translation>الصورة: DSSIM</translation>
    </message>
    <message>
        <source>photo: PSNR, dB</source>
        <translation>الصورة: PSNR، ديسيبل</translation>
    </message>
    <message>
        <source>photo: CIEDE2000, 95th percentile</source>
        <translation>الصورة: CIEDE2000، المئين 95</translation>
    </message>
    <message>
        <source>Smaller is harder to see, but for PSNR, where larger is. Edges that moved a little count in full here, though eyes hardly notice them.</source>
        <translation>الأصغر أصعب رؤيةً، إلا في PSNR فالأكبر. والحواف التي تحركت قليلًا تُحسب هنا كاملة وإن كانت العين لا تكاد تلحظها.</translation>
    </message>
    <message>
        <source>Can it be seen?</source>
        <translation>هل يمكن رؤيته؟</translation>
    </message>
    <message>
        <source>P6: accuracy, on clean photos, of a small recogniser trained from scratch</source>
        <translation>P6: الدقة، على صور غير معدَّلة، لنظام صغير دُرّب من الصفر</translation>
    </message>
    <message>
        <source>photos of</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>trained on clean photos</source>
        <translation>مدرَّب على صور غير معدَّلة</translation>
    </message>
    <message>
        <source>trained on cloaked photos of one person</source>
        <translation>مدرَّب على صور مقنَّعة لشخص واحد</translation>
    </message>
    <message>
        <source>the protected person</source>
        <translation>الشخص المحمي</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>سائر الأشخاص</translation>
    </message>
    <message>
        <source>A recogniser trained on these photos</source>
        <translation>نظام دُرّب على هذه الصور</translation>
    </message>
</context>
<context>
    <name>vizard::page</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s own code</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hide your face from machines, not from people.</source>
        <translation>أخفِ وجهك عن الآلات، لا عن الناس.</translation>
    </message>
    <message>
        <source>Photos and folders to open.</source>
        <translation>الصور والمجلدات المراد فتحها.</translation>
    </message>
</context>
<context>
    <name>vizard::text</name>
    <message numerus="yes">
        <source>Left out: %n picture(s) of a kind that Vizard cannot read (%1).</source>
        <translation>
            <numerusform>تُركت %n صورة من نوع لا يستطيع Vizard قراءته (%1).</numerusform>
            <numerusform>تُركت صورة واحدة من نوع لا يستطيع Vizard قراءته (%1).</numerusform>
            <numerusform>تُركت صورتان من نوع لا يستطيع Vizard قراءته (%1).</numerusform>
            <numerusform>تُركت %n صور من نوع لا يستطيع Vizard قراءته (%1).</numerusform>
            <numerusform>تُركت %n صورة من نوع لا يستطيع Vizard قراءته (%1).</numerusform>
            <numerusform>تُركت %n صورة من نوع لا يستطيع Vizard قراءته (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n photo(s) with a name in an unknown encoding. Rename and add again.</source>
        <translation>
            <numerusform>تُركت %n صورة اسمها بترميز غير معروف. غيّر الاسم ثم أضفها من جديد.</numerusform>
            <numerusform>تُركت صورة واحدة اسمها بترميز غير معروف. غيّر الاسم ثم أضفها من جديد.</numerusform>
            <numerusform>تُركت صورتان اسماهما بترميز غير معروف. غيّر الاسمين ثم أضفهما من جديد.</numerusform>
            <numerusform>تُركت %n صور أسماؤها بترميز غير معروف. غيّر الأسماء ثم أضفها من جديد.</numerusform>
            <numerusform>تُركت %n صورة أسماؤها بترميز غير معروف. غيّر الأسماء ثم أضفها من جديد.</numerusform>
            <numerusform>تُركت %n صورة أسماؤها بترميز غير معروف. غيّر الأسماء ثم أضفها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have more pixels than this kind of file holds.</source>
        <translation>سيكون في “%1” من البكسلات أكثر مما يتسع له هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>هذه الصورة</translation>
    </message>
    <message>
        <source>the chosen folder</source>
        <translation>المجلد المختار</translation>
    </message>
    <message>
        <source>This method needs a recogniser of Vizard's own, which this version does not have.</source>
        <translation>تحتاج هذه الطريقة إلى متعرّف خاص بـ Vizard لا تتضمنه هذه النسخة.</translation>
    </message>
    <message>
        <source>What Vizard does, and what it cannot do</source>
        <translation>ما يفعله Vizard وما لا يستطيعه</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. People see the same person; face recognition has a harder time.</source>
        <translation>يصنع Vizard نسخًا من صورك تتغيّر فيها الوجوه قليلًا. يرى الناس الشخص نفسه؛ ويصعب الأمر على التعرّف على الوجوه.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and originals are never touched.</source>
        <translation>لا شيء يغادر هذا الحاسوب، ولا تُمسّ الأصول أبدًا.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيعه</translation>
    </message>
    <message>
        <source>Photos already online stay recognisable.</source>
        <translation>الصور المنشورة من قبل تبقى قابلة للتعرّف.</translation>
    </message>
    <message>
        <source>One clean photo of you in a search gallery can be enough to find you.</source>
        <translation>قد تكفي صورة واحدة لك لم تُمسّ في معرض بحث للعثور عليك.</translation>
    </message>
    <message>
        <source>A recogniser trained on Vizard&apos;s copies may learn to see through them.</source>
        <translation>نظام دُرّب على نسخ Vizard قد يتعلّم كشفها.</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s recognisers may be better than those we tested.</source>
        <translation>قد تكون أنظمة الغد أفضل مما اختبرناه.</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>ما القوة المناسبة؟</translation>
    </message>
    <message>
        <source>Stronger hides better and shows more. Large faces need more than small ones. Compare before you share.</source>
        <translation>القوة الأكبر تُخفي أكثر وتظهر أكثر. الوجوه الكبيرة تحتاج أكثر من الصغيرة. قارن قبل المشاركة.</translation>
    </message>
    <message>
        <source>For photos that you share: face recognition should find you less often by them, while people see the same photo.</source>
        <translation>للصور التي تشاركها: يُفترض أن يقلّ عثور التعرّف على الوجوه عليك من خلالها، بينما يرى الناس الصورة نفسها.</translation>
    </message>
    <message>
        <source>Not for photos that are already online, and no help against somebody who knows you.</source>
        <translation>ليست للصور المنشورة من قبل، ولا تنفع أمام من يعرفك.</translation>
    </message>
    <message>
        <source>For photos that somebody may collect in order to recognise you in later, untouched photos.</source>
        <translation>للصور التي قد يجمعها أحد ليتعرّف عليك لاحقًا في صور لم تُمسّ.</translation>
    </message>
    <message>
        <source>Not for hiding in one photo, and of little use where an untouched photo of you is in the same collection.</source>
        <translation>ليست للاختفاء في صورة واحدة، وقليلة النفع إذا وُجدت صورة لك لم تُمسّ في المجموعة نفسها.</translation>
    </message>
    <message>
        <source>For photos in which you do not want to be found by a search with another photo of you.</source>
        <translation>للصور التي لا تريد أن يُعثر عليك فيها بالبحث بصورة أخرى لك.</translation>
    </message>
    <message>
        <source>Not against recognition that was trained on pictures changed in this way.</source>
        <translation>لا تنفع أمام تعرّف دُرّب على صور غُيّرت بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Strength says how visible the change may be.</source>
        <translation>تحدد القوة مدى وضوح التغيير المسموح به.</translation>
    </message>
    <message>
        <source>Strength 25, 50 and 75 search as its authors&apos; modes low, mid and high do; how visible the change may be is the same for every method.</source>
        <translation>تبحث القوى 25 و50 و75 كما تفعل أوضاع مؤلفيها low وmid وhigh؛ ومدى وضوح التغيير المسموح به واحد في كل الطرق.</translation>
    </message>
    <message>
        <source>Its authors know one mode, and every strength searches with it; how visible the change may be is the same for every method.</source>
        <translation>لا يعرف مؤلفوها إلا وضعًا واحدًا، وبه تبحث كل قوة؛ ومدى وضوح التغيير المسموح به واحد في كل الطرق.</translation>
    </message>
    <message>
        <source>Its authors allow every pixel 16 grey levels; here the strength says how visible the pattern may be, the same as for every method.</source>
        <translation>يسمح مؤلفوها لكل بكسل بستة عشر مستوى رماديًا؛ وهنا تحدد القوة مدى وضوح النمط المسموح به، كما في كل الطرق.</translation>
    </message>
    <message>
        <source>For an album of one person that somebody may train a new recogniser on: it should learn a pattern in the photos instead of the face.</source>
        <translation>لألبوم شخص واحد قد يدرّب عليه أحدهم نظام تعرّف جديدًا: ينبغي أن يتعلّم نمطًا في الصور بدلًا من الوجه.</translation>
    </message>
    <message>
        <source>Weak: as little visible as it is, it has made a new recogniser in our trials only somewhat worse. Does nothing against one that is already trained.</source>
        <translation>ضعيفة: فهي قليلة الظهور، ولم تجعل نظام تعرّف جديدًا في تجاربنا إلا أسوأ قليلًا. لا أثر لها ضد نظام مدرَّب من قبل.</translation>
    </message>
    <message>
        <source>The method “%1” is for an album of one person: it needs three photos of them or more.</source>
        <translation>الطريقة «%1» مخصصة لألبوم شخص واحد: تحتاج إلى ثلاث صور له على الأقل.</translation>
    </message>
    <message>
        <source>For an album of one person, three photos or more: a recogniser that is trained on these photos should not learn the face.</source>
        <translation>لألبوم شخص واحد، ثلاث صور فأكثر: يُفترض ألا يتعلّم الوجهَ نظامٌ يُدرَّب على هذه الصور.</translation>
    </message>
    <message>
        <source>Not against recognisers that are trained already: they recognise the person as before.</source>
        <translation>لا تنفع أمام الأنظمة المدرَّبة من قبل: فهي تتعرّف على الشخص كما كانت.</translation>
    </message>
    <message>
        <source>The method “%1” needs the network “%2”, which this version of Vizard does not have.</source>
        <translation>تحتاج الطريقة «%1» إلى الشبكة «%2» التي لا تتضمنها هذه النسخة من Vizard.</translation>
    </message>
    <message>
        <source>“%1” could not be found.</source>
        <translation>تعذّر العثور على «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be opened; you may not be allowed to read it.</source>
        <translation>تعذّر فتح «%1»؛ ربما لا يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation>«%1» ملف فارغ.</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>«%1» ليس صورة.</translation>
    </message>
    <message>
        <source>“%1” is a kind of picture that Vizard cannot read.</source>
        <translation>«%1» نوع من الصور لا يستطيع Vizard قراءته.</translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the picture is missing.</source>
        <translation>«%1» مبتور: جزء من الصورة مفقود.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be read.</source>
        <translation>«%1» تالف وتعذّرت قراءته.</translation>
    </message>
    <message>
        <source>“%1” has more pixels than Vizard can work on.</source>
        <translation>في «%1» بكسلات أكثر مما يستطيع Vizard معالجته.</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>لم يُعثر على وجه في «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written; you may not be allowed to save there.</source>
        <translation>تعذّرت كتابة «%1»؛ ربما لا يُسمح لك بالحفظ هناك.</translation>
    </message>
    <message>
        <source>There is not enough free space to save “%1”.</source>
        <translation>لا توجد مساحة كافية لحفظ «%1».</translation>
    </message>
    <message>
        <source>“%1” is an original photo, and originals are never overwritten.</source>
        <translation>«%1» صورة أصلية، والأصول لا يُكتب فوقها أبدًا.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>«%1» موجود بالفعل وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is missing; please install Vizard again.</source>
        <translation>ملف Vizard الخاص «%1» مفقود؛ يُرجى تثبيت Vizard من جديد.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is damaged; please install Vizard again.</source>
        <translation>ملف Vizard الخاص «%1» تالف؛ يُرجى تثبيت Vizard من جديد.</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”.</source>
        <translation>لم تكفِ الذاكرة للعمل على «%1».</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>أُلغي «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be protected with these settings.</source>
        <translation>تعذّرت حماية «%1» بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>Something in Vizard went wrong with “%1”; the original is untouched.</source>
        <translation>حدث خطأ في Vizard مع «%1»؛ الأصل لم يُمسّ.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمية</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>لا وجه</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو ثانية واحدة</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %n ثوانٍ</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
            <numerusform>نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>نحو دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو ساعة واحدة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than 1 in 10</source>
        <translation>أقل من 1 من 10</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>كلها تقريبًا</translation>
    </message>
    <message>
        <source>about %1 in 10</source>
        <translation>نحو %1 من 10</translation>
    </message>
    <message>
        <source>This judge was not compared with other recognisers, so its numbers speak for itself alone.</source>
        <translation>لم يُقارَن هذا الحَكَم بأنظمة أخرى، فأرقامه تخصّه وحده.</translation>
    </message>
    <message>
        <source>Recognisers of the kind we tested that would still match this face: %1</source>
        <translation>أنظمة من النوع الذي اختبرناه ما زالت تطابق هذا الوجه: %1</translation>
    </message>
    <message>
        <source>; after a typical upload (JPEG 75, 1080 px): %1</source>
        <translation>؛ بعد رفع معتاد (JPEG 75، 1080 بكسل): %1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Nothing to see: unchanged</source>
        <translation>لا شيء يُرى: بلا تغيير</translation>
    </message>
    <message>
        <source>Very hard to see</source>
        <translation>يصعب رؤيته جدًا</translation>
    </message>
    <message>
        <source>Hard to see without the original</source>
        <translation>يصعب رؤيته من دون الأصل</translation>
    </message>
    <message>
        <source>Like a light retouch beside the original</source>
        <translation>كتنقيح خفيف بجانب الأصل</translation>
    </message>
    <message>
        <source>Can be seen</source>
        <translation>يمكن رؤيته</translation>
    </message>
    <message>
        <source>The photo it was made from</source>
        <translation>الصورة التي صُنعت منها</translation>
    </message>
    <message>
        <source>The nearest of this person&apos;s other photos (%1)</source>
        <translation>الأقرب من صور هذا الشخص الأخرى (%1)</translation>
    </message>
    <message>
        <source>similarity from %1 to %2</source>
        <translation>التشابه من %1 إلى %2</translation>
    </message>
    <message>
        <source>still a match for this judge (threshold %1)</source>
        <translation>ما زال تطابقًا لدى هذا الحَكَم (العتبة %1)</translation>
    </message>
    <message>
        <source>no match for this judge (threshold %1)</source>
        <translation>لا تطابق لدى هذا الحَكَم (العتبة %1)</translation>
    </message>
    <message>
        <source>Judged by “%1”, your own file</source>
        <translation>الحَكَم: «%1»، ملفك الخاص</translation>
    </message>
    <message>
        <source>Judged by “%1” of %2</source>
        <translation>الحَكَم: «%1» بتاريخ %2</translation>
    </message>
    <message>
        <source>Measured on this recogniser only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>قيس على هذا النظام وحده. قد تطابق أنظمة أخرى أو لاحقة أو مدرَّبة على نتائج Vizard، وتبقى صورك المنشورة كما هي.</translation>
    </message>
    <message>
        <source>Measured on these recognisers only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>قيس على هذه الأنظمة وحدها. قد تطابق أنظمة أخرى أو لاحقة أو مدرَّبة على نتائج Vizard، وتبقى صورك المنشورة كما هي.</translation>
    </message>
    <message>
        <source>No judge is installed, so nothing can be said here about recognition. You can measure with a recogniser file of your own: vizard-cli audit --judge FILE.</source>
        <translation>لا يوجد حَكَم مثبّت، فلا يمكن قول شيء هنا عن التعرّف. يمكنك القياس بملف خاص بك: vizard-cli audit --judge FILE.</translation>
    </message>
    <message>
        <source>Skipped: a file of that name was there</source>
        <translation>تُخطّيت: يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Done before, and verified</source>
        <translation>أُنجزت من قبل وتم التحقق منها</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>ملف الألوان</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>artist and copyright</source>
        <translation>المؤلف وحقوق النشر</translation>
    </message>
    <message>
        <source>camera and lens</source>
        <translation>الكاميرا والعدسة</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>الأرقام التسلسلية</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>the camera maker&apos;s own notes</source>
        <translation>ملاحظات صانع الكاميرا</translation>
    </message>
    <message>
        <source>thumbnail of the unchanged photo</source>
        <translation>صورة مصغّرة للصورة الأصلية</translation>
    </message>
    <message>
        <source>preview of the unchanged photo</source>
        <translation>معاينة للصورة الأصلية</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>خريطة العمق</translation>
    </message>
    <message>
        <source>other pictures in the file</source>
        <translation>صور أخرى في الملف</translation>
    </message>
    <message>
        <source>titles and comments</source>
        <translation>العناوين والتعليقات</translation>
    </message>
    <message>
        <source>software and history</source>
        <translation>البرنامج والسجل</translation>
    </message>
    <message>
        <source>data after the end (motion photo)</source>
        <translation>بيانات بعد النهاية (صورة متحركة)</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>change %1 (Butteraugli), warp %2 px, %3 s</source>
        <translation>التغيير %1 (Butteraugli)، الانزياح %2 بكسل، %3 ث</translation>
    </message>
    <message>
        <source>This photo was a copy that Vizard had made already.</source>
        <translation>كانت هذه الصورة نسخة صنعها Vizard من قبل.</translation>
    </message>
    <message>
        <source>Vizard: what was done with each photo</source>
        <translation>Vizard: ما الذي جرى لكل صورة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>ما بقي من الملف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ما أُزيل</translation>
    </message>
    <message>
        <source>%1, strength %2, into %3</source>
        <translation>%1، القوة %2، إلى %3</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>“%1” looked at the written files.</source>
        <translation>فحص «%1» الملفات المكتوبة.</translation>
    </message>
    <message>
        <source>“%1”: encoding took the protection away. “%2” matches a face again (similarity %3 before, %4 in the file, a match above %5).</source>
        <translation>«%1»: أزال الترميز الحماية. عاد «%2» يطابق وجهًا (التشابه %3 قبله، %4 في الملف، والمطابقة فوق %5).</translation>
    </message>
    <message>
        <source>“%1” still matches a face in %2. A higher strength hides more.</source>
        <translation>لا يزال «%1» يطابق وجهًا في %2. القوة الأعلى تُخفي أكثر.</translation>
    </message>
    <message>
        <source>The next strength to try is %1.</source>
        <translation>القوة التالية للتجربة هي %1.</translation>
    </message>
    <message>
        <source>There is no higher strength; a higher quality or a smaller size may keep more of it.</source>
        <translation>لا توجد قوة أعلى؛ قد تُبقي جودة أعلى أو حجم أصغر قدرًا أكبر منها.</translation>
    </message>
    <message numerus="yes">
        <source>no match for %n face(s)</source>
        <translation>
            <numerusform>لا وجوه غير مطابقة</numerusform>
            <numerusform>وجه واحد بلا مطابقة</numerusform>
            <numerusform>وجهان بلا مطابقة</numerusform>
            <numerusform>%n وجوه بلا مطابقة</numerusform>
            <numerusform>%n وجهًا بلا مطابقة</numerusform>
            <numerusform>%n وجهًا بلا مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched again because of encoding</source>
        <translation>
            <numerusform>لا وجوه طابقت ثانية بسبب الترميز</numerusform>
            <numerusform>وجه واحد طابق ثانية بسبب الترميز</numerusform>
            <numerusform>وجهان طابقا ثانية بسبب الترميز</numerusform>
            <numerusform>%n وجوه طابقت ثانية بسبب الترميز</numerusform>
            <numerusform>%n وجهًا طابق ثانية بسبب الترميز</numerusform>
            <numerusform>%n وجهًا طابق ثانية بسبب الترميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched before encoding already</source>
        <translation>
            <numerusform>لا وجوه طابقت قبل الترميز</numerusform>
            <numerusform>وجه واحد طابق قبل الترميز أصلًا</numerusform>
            <numerusform>وجهان طابقا قبل الترميز أصلًا</numerusform>
            <numerusform>%n وجوه طابقت قبل الترميز أصلًا</numerusform>
            <numerusform>%n وجهًا طابق قبل الترميز أصلًا</numerusform>
            <numerusform>%n وجهًا طابق قبل الترميز أصلًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing can be said of %n face(s)</source>
        <translation>
            <numerusform>لا وجوه بلا حكم</numerusform>
            <numerusform>لا يمكن الحكم على وجه واحد</numerusform>
            <numerusform>لا يمكن الحكم على وجهين</numerusform>
            <numerusform>لا يمكن الحكم على %n وجوه</numerusform>
            <numerusform>لا يمكن الحكم على %n وجهًا</numerusform>
            <numerusform>لا يمكن الحكم على %n وجهًا</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looked at the written files: %2.</source>
        <translation>فحص «%1» الملفات المكتوبة: %2.</translation>
    </message>
    <message>
        <source>No judge is installed: nobody looked at the written files.</source>
        <translation>لا حَكَم مثبّت: لم يفحص أحد الملفات المكتوبة.</translation>
    </message>
    <message>
        <source>No match for “%1” in the written file.</source>
        <translation>لا مطابقة لدى «%1» في الملف المكتوب.</translation>
    </message>
    <message>
        <source>Encoding took the protection away: “%1” matches a face again.</source>
        <translation>أزال الترميز الحماية: عاد «%1» يطابق وجهًا.</translation>
    </message>
    <message>
        <source>“%1” matches a face, before encoding already.</source>
        <translation>يطابق «%1» وجهًا، وكان كذلك قبل الترميز.</translation>
    </message>
    <message>
        <source>“%1” looked, but where it calls two faces a match was not measured.</source>
        <translation>نظر «%1»، لكن الحدّ الذي يعدّ عنده وجهين متطابقين لم يُقَس.</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1، إلى %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>القوة %1</translation>
    </message>
    <message>
        <source>Only faces with a box around them are changed.</source>
        <translation>لا تتغير إلا الوجوه التي حولها إطار.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Vizard does not use the network. Save the picture from the browser first, then drop its file here.</source>
        <translation>لا يستخدم Vizard الشبكة. احفظ الصورة من المتصفح أولًا، ثم أسقط ملفها هنا.</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>تعذّر حفظ الصورة.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2” and was left out.</source>
        <translation>«%1» هي الصورة نفسها «%2»، فتُركت.</translation>
    </message>
    <message numerus="yes">
        <source>Already in the list: %n photo(s).</source>
        <translation>
            <numerusform>في القائمة من قبل: لا صور.</numerusform>
            <numerusform>في القائمة من قبل: صورة واحدة.</numerusform>
            <numerusform>في القائمة من قبل: صورتان.</numerusform>
            <numerusform>في القائمة من قبل: %n صور.</numerusform>
            <numerusform>في القائمة من قبل: %n صورة.</numerusform>
            <numerusform>في القائمة من قبل: %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>لا توجد صور في هذا المجلد.</translation>
    </message>
    <message>
        <source>This album is open in another window of Vizard.</source>
        <translation>هذا الألبوم مفتوح في نافذة أخرى من Vizard.</translation>
    </message>
    <message>
        <source>The last album is open in another window of Vizard, so this window begins a new one.</source>
        <translation>الألبوم الأخير مفتوح في نافذة أخرى من Vizard، لذلك تبدأ هذه النافذة ألبومًا جديدًا.</translation>
    </message>
    <message>
        <source>This album could not be opened: its file is damaged.</source>
        <translation>تعذّر فتح هذا الألبوم: ملفه تالف.</translation>
    </message>
    <message>
        <source>The last album could not be opened: its file is damaged.</source>
        <translation>تعذّر فتح الألبوم الأخير: ملفه تالف.</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>settings of all photos</source>
        <translation>إعدادات كل الصور</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>method of all photos</source>
        <translation>طريقة كل الصور</translation>
    </message>
    <message>
        <source>size for sharing</source>
        <translation>حجم المشاركة</translation>
    </message>
    <message>
        <source>protect face %1</source>
        <translation>حماية الوجه %1</translation>
    </message>
    <message>
        <source>leave face %1 as it is</source>
        <translation>ترك الوجه %1 كما هو</translation>
    </message>
    <message>
        <source>strength of face %1</source>
        <translation>قوة الوجه %1</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>رسم وجه</translation>
    </message>
    <message>
        <source>remove face %1</source>
        <translation>إزالة الوجه %1</translation>
    </message>
    <message>
        <source>All photos are done already.</source>
        <translation>كل الصور منجزة بالفعل.</translation>
    </message>
    <message>
        <source>Protecting photo %1 of %2</source>
        <translation>تجري حماية الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Exporting photo %1 of %2</source>
        <translation>يجري تصدير الصورة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) protected.</source>
        <translation>
            <numerusform>لم تُحمَ أي صورة.</numerusform>
            <numerusform>حُميت صورة واحدة.</numerusform>
            <numerusform>حُميت صورتان.</numerusform>
            <numerusform>حُميت %n صور.</numerusform>
            <numerusform>حُميت %n صورة.</numerusform>
            <numerusform>حُميت %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was changed in %n photo(s).</source>
        <translation>
            <numerusform>لم يُغيَّر أي وجه في أي صورة.</numerusform>
            <numerusform>لم يُغيَّر أي وجه في صورة واحدة.</numerusform>
            <numerusform>لم يُغيَّر أي وجه في صورتين.</numerusform>
            <numerusform>لم يُغيَّر أي وجه في %n صور.</numerusform>
            <numerusform>لم يُغيَّر أي وجه في %n صورة.</numerusform>
            <numerusform>لم يُغيَّر أي وجه في %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>لا صور بلا وجوه.</numerusform>
            <numerusform>لم يُعثر على وجه في صورة واحدة.</numerusform>
            <numerusform>لم يُعثر على وجه في صورتين.</numerusform>
            <numerusform>لم يُعثر على وجه في %n صور.</numerusform>
            <numerusform>لم يُعثر على وجه في %n صورة.</numerusform>
            <numerusform>لم يُعثر على وجه في %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>أُلغي: لا صور متبقية.</numerusform>
            <numerusform>أُلغي: صورة واحدة لم تُنجز.</numerusform>
            <numerusform>أُلغي: صورتان لم تُنجزا.</numerusform>
            <numerusform>أُلغي: %n صور لم تُنجز.</numerusform>
            <numerusform>أُلغي: %n صورة لم تُنجز.</numerusform>
            <numerusform>أُلغي: %n صورة لم تُنجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoding took the protection of %n photo(s) away.</source>
        <translation>
            <numerusform>لم يُزل الترميز حماية أي صورة.</numerusform>
            <numerusform>أزال الترميز حماية صورة واحدة.</numerusform>
            <numerusform>أزال الترميز حماية صورتين.</numerusform>
            <numerusform>أزال الترميز حماية %n صور.</numerusform>
            <numerusform>أزال الترميز حماية %n صورة.</numerusform>
            <numerusform>أزال الترميز حماية %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again at the next strength…</source>
        <translation>تصدير ثانية بالقوة التالية…</translation>
    </message>
    <message>
        <source>next strength</source>
        <translation>القوة التالية</translation>
    </message>
    <message numerus="yes">
        <source>remove %n photo(s)</source>
        <translation>
            <numerusform>إزالة لا صور</numerusform>
            <numerusform>إزالة صورة واحدة</numerusform>
            <numerusform>إزالة صورتين</numerusform>
            <numerusform>إزالة %n صور</numerusform>
            <numerusform>إزالة %n صورة</numerusform>
            <numerusform>إزالة %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>whose face %1 is</source>
        <translation>لمن الوجه %1</translation>
    </message>
    <message>
        <source>what is wanted of this person</source>
        <translation>إعدادات هذا الشخص</translation>
    </message>
    <message>
        <source>look for small faces</source>
        <translation>البحث عن الوجوه الصغيرة</translation>
    </message>
    <message>
        <source>The closer look found no further face.</source>
        <translation>لم تعثر النظرة الأدق على وجوه أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The closer look found %n more face(s).</source>
        <translation>
            <numerusform>لم تعثر النظرة الأدق على وجوه أخرى.</numerusform>
            <numerusform>عثرت النظرة الأدق على وجه آخر.</numerusform>
            <numerusform>عثرت النظرة الأدق على وجهين آخرين.</numerusform>
            <numerusform>عثرت النظرة الأدق على %n وجوه أخرى.</numerusform>
            <numerusform>عثرت النظرة الأدق على %n وجهًا آخر.</numerusform>
            <numerusform>عثرت النظرة الأدق على %n وجه آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small faces can be looked for when the export has ended.</source>
        <translation>يمكن البحث عن الوجوه الصغيرة بعد انتهاء التصدير.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumModel</name>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>being protected</source>
        <translation>تجري حمايتها</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>محمية</translation>
    </message>
    <message>
        <source>protected and exported</source>
        <translation>محمية ومصدّرة</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>تُترك كما هي</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumSide</name>
    <message>
        <source>No photo is in this state.</source>
        <translation>لا توجد صورة بهذه الحالة.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمية</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>بلا وجه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>مصدّرة</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>بترتيب الإضافة</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>الأكثر وجوهًا أولًا</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>أي الصور تظهر</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 protected</source>
        <translation>%1، المحمية %2</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumView</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)…</source>
        <translation>
            <numerusform>تصدير…</numerusform>
            <numerusform>تصدير صورة واحدة…</numerusform>
            <numerusform>تصدير صورتين…</numerusform>
            <numerusform>تصدير %n صور…</numerusform>
            <numerusform>تصدير %n صورة…</numerusform>
            <numerusform>تصدير %n صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>حماية من جديد</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ComparePanel</name>
    <message>
        <source>no face found</source>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>لا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>shade %L1 · shape %L2</source>
        <translation>اللون %L1 · الشكل %L2</translation>
    </message>
    <message>
        <source>How much the most changed face was changed.
Shade: its colours, as Butteraugli distance at viewing size.
Shape: how far its parts were moved, rms, in pixels of a face crop of 112.</source>
        <translation>مقدار تغيّر الوجه الأكثر تغيّرًا.
اللون: ألوانه، بمسافة Butteraugli عند حجم المشاهدة.
الشكل: مقدار تحرّك أجزائه، الجذر التربيعي للمتوسط، ببكسلات قصاصة وجه قياسها 112.</translation>
    </message>
    <message>
        <source>%1 · stays as it is</source>
        <translation>%1 · يبقى كما هو</translation>
    </message>
    <message>
        <source>%1 · strength %2</source>
        <translation>%1 · القوة %2</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>يجري التحسين…</translation>
    </message>
    <message>
        <source>Protecting…</source>
        <translation>تجري الحماية…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Cannot be protected now</source>
        <translation>لا يمكن حمايتها الآن</translation>
    </message>
    <message>
        <source>No face was found: there is nothing to change</source>
        <translation>لم يُعثر على وجه: لا شيء لتغييره</translation>
    </message>
</context>
<context>
    <name>vizard::ui::CompareView</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمية</translation>
    </message>
    <message>
        <source>Difference ×%1</source>
        <translation>الفرق ×%1</translation>
    </message>
    <message>
        <source>Draw a box from forehead to chin: drag, or arrow keys, Shift, Enter. Esc: leave</source>
        <translation>إطار من الجبين إلى الذقن: بالسحب، أو بالأسهم وShift وEnter. Esc: خروج</translation>
    </message>
    <message>
        <source>Original and protected photo</source>
        <translation>الصورة الأصلية والمحمية</translation>
    </message>
    <message>
        <source>No photo is chosen.</source>
        <translation>لم تُختر صورة.</translation>
    </message>
    <message>
        <source>Shown at %1 percent.</source>
        <translation>معروضة بنسبة %1 بالمئة.</translation>
    </message>
    <message>
        <source>Original left of %1 percent of the width, protected right of it.</source>
        <translation>الأصل إلى يسار %1 بالمئة من العرض، والمحمية إلى يمينها.</translation>
    </message>
    <message>
        <source>Original on the left, protected on the right.</source>
        <translation>الأصل على اليسار، والمحمية على اليمين.</translation>
    </message>
    <message>
        <source>Difference of both, times %1.</source>
        <translation>الفرق بينهما مضروبًا في %1.</translation>
    </message>
    <message>
        <source>Original and protected in turn.</source>
        <translation>الأصل والمحمية بالتناوب.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::DropVeil</name>
    <message>
        <source>Drop to add to the album</source>
        <translation>أفلت لإضافتها إلى الألبوم</translation>
    </message>
</context>
<context>
    <name>vizard::ui::EmptyState</name>
    <message>
        <source>Add photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>أسقط الصور أو المجلدات هنا</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. The aim: people see you as before, and machines find you harder to match.</source>
        <translation>يصنع Vizard نسخًا من صورك تتغيّر فيها الوجوه قليلًا. الهدف: أن يراك الناس كما كنت، وأن يصعب على الآلات مطابقتك.</translation>
    </message>
    <message>
        <source>1  Add</source>
        <translation>1  أضف</translation>
    </message>
    <message>
        <source>Photos stay on this computer, and originals are never changed.</source>
        <translation>تبقى الصور على هذا الحاسوب، ولا تُغيَّر الأصول أبدًا.</translation>
    </message>
    <message>
        <source>2  Compare</source>
        <translation>2  قارن</translation>
    </message>
    <message>
        <source>See each photo beside its protected copy, and choose the strength.</source>
        <translation>شاهد كل صورة بجانب نسختها المحمية، واختر القوة.</translation>
    </message>
    <message>
        <source>3  Export</source>
        <translation>3  صدّر</translation>
    </message>
    <message>
        <source>Save the protected copies to a folder, without location or camera data.</source>
        <translation>احفظ النسخ المحمية في مجلد، من دون بيانات الموقع أو الكاميرا.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::Estimate</name>
    <message>
        <source>Hides nothing.</source>
        <translation>لا يُخفي شيئًا.</translation>
    </message>
    <message>
        <source>In our measurements this hid hardly any faces of this size.</source>
        <translation>في قياساتنا لم يُخفِ هذا وجوهًا بهذا الحجم تقريبًا.</translation>
    </message>
    <message>
        <source>In our measurements this hid few faces of this size.</source>
        <translation>في قياساتنا أخفى هذا قليلًا من الوجوه بهذا الحجم.</translation>
    </message>
    <message>
        <source>In our measurements this hid some faces of this size.</source>
        <translation>في قياساتنا أخفى هذا بعض الوجوه بهذا الحجم.</translation>
    </message>
    <message>
        <source>In our measurements this hid most faces of this size.</source>
        <translation>في قياساتنا أخفى هذا معظم الوجوه بهذا الحجم.</translation>
    </message>
    <message>
        <source>In our measurements this hid nearly all faces of this size.</source>
        <translation>في قياساتنا أخفى هذا كل الوجوه بهذا الحجم تقريبًا.</translation>
    </message>
    <message>
        <source>Measured on 2026-11-30 on news photos of 100 people, with three recognisers that took no part in making Vizard&apos;s changes (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). Of unchanged photos these miss 8 in 100.</source>
        <translation>قيس في 2026-11-30 على صور إخبارية لمئة شخص، بثلاثة برامج تعرّف لم تشارك في صنع تغييرات Vizard (squeezefacepose_dwc وdlib_densenet وmfn_xiaoccer). ومن الصور غير المغيَّرة تُفوِّت هذه البرامج 8 من كل 100.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>A very small change: hard to find even at 100 %.</source>
        <translation>تغيير صغير جدًا: يصعب العثور عليه حتى بنسبة 100٪.</translation>
    </message>
    <message>
        <source>A small change: look for it at 100 %.</source>
        <translation>تغيير صغير: ابحث عنه بنسبة 100٪.</translation>
    </message>
    <message>
        <source>A clear change: compare skin, brows and eyes at 100 %.</source>
        <translation>تغيير واضح: قارن البشرة والحاجبين والعينين بنسبة 100٪.</translation>
    </message>
    <message>
        <source>A strong change: the face may look retouched.</source>
        <translation>تغيير قوي: قد يبدو الوجه منقّحًا.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export protected copies</source>
        <translation>تصدير النسخ المحميّة</translation>
    </message>
    <message>
        <source>Number the new copies</source>
        <translation>ترقيم النسخ الجديدة</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>تخطّي هذه الصور</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>استبدال نسخ Vizard</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>Photos, their copies, and what happens</source>
        <translation>الصور ونسخها وما يحدث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Names that are taken: %n. What shall be done?</source>
        <translation>
            <numerusform>لا أسماء مأخوذة.</numerusform>
            <numerusform>اسم واحد مأخوذ. ماذا نفعل؟</numerusform>
            <numerusform>اسمان مأخوذان. ماذا نفعل؟</numerusform>
            <numerusform>%n أسماء مأخوذة. ماذا نفعل؟</numerusform>
            <numerusform>%n اسمًا مأخوذًا. ماذا نفعل؟</numerusform>
            <numerusform>%n اسمًا مأخوذًا. ماذا نفعل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder or the name cannot be used yet.</source>
        <translation>لا يصلح المجلد أو الاسم بعد.</translation>
    </message>
    <message>
        <source>Looking at the photos and the folder…</source>
        <translation>جارٍ فحص الصور والمجلد…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to write</source>
        <translation>
            <numerusform>لا صور للكتابة</numerusform>
            <numerusform>صورة واحدة للكتابة</numerusform>
            <numerusform>صورتان للكتابة</numerusform>
            <numerusform>%n صور للكتابة</numerusform>
            <numerusform>%n صورة للكتابة</numerusform>
            <numerusform>%n صورة للكتابة</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>لا شيء موجود</numerusform>
            <numerusform>واحدة موجودة</numerusform>
            <numerusform>اثنتان موجودتان</numerusform>
            <numerusform>%n موجودة</numerusform>
            <numerusform>%n موجودة</numerusform>
            <numerusform>%n موجودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>لا شيء متخطّى</numerusform>
            <numerusform>واحدة متخطّاة</numerusform>
            <numerusform>اثنتان متخطّاتان</numerusform>
            <numerusform>%n متخطّاة</numerusform>
            <numerusform>%n متخطّاة</numerusform>
            <numerusform>%n متخطّاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>لا شيء غير مكتوب</numerusform>
            <numerusform>واحدة لن تُكتب</numerusform>
            <numerusform>اثنتان لن تُكتبا</numerusform>
            <numerusform>%n لن تُكتب</numerusform>
            <numerusform>%n لن تُكتب</numerusform>
            <numerusform>%n لن تُكتب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportForm</name>
    <message>
        <source>Quality like the photo</source>
        <translation>الجودة كما في الصورة</translation>
    </message>
    <message>
        <source>Write a report beside the copies</source>
        <translation>كتابة تقرير بجانب النسخ</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>اختيار مجلد النسخ</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>As in the album</source>
        <translation>كما في الألبوم</translation>
    </message>
    <message>
        <source>All in this folder</source>
        <translation>كلها في هذا المجلد</translation>
    </message>
    <message>
        <source>S&amp;ub-folders</source>
        <translation>المجلدات الفر&amp;عية</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a token into the name</source>
        <translation>إدراج رمز في الاسم</translation>
    </message>
    <message>
        <source>Name of the photo</source>
        <translation>اسم الصورة</translation>
    </message>
    <message>
        <source>Number in the album</source>
        <translation>الرقم في الألبوم</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>يوم الالتقاط</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Number the new copy</source>
        <translation>ترقيم النسخة الجديدة</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>تخطّي الصورة</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>استبدال نسخ Vizard</translation>
    </message>
    <message>
        <source>If &amp;taken</source>
        <translation>إذا كان مأ&amp;خوذًا</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>كالصورة</translation>
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
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Quality from 1 to 100</source>
        <translation>الجودة من 1 إلى 100</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>2048 px, for screens</source>
        <translation>2048 بكسل، للشاشات</translation>
    </message>
    <message>
        <source>1080 px, for sharing</source>
        <translation>1080 بكسل، للمشاركة</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>حجم خاص</translation>
    </message>
    <message>
        <source>The cloak is made for that size: a smaller picture hides faces better.</source>
        <translation>يُصنع القناع لهذا الحجم: الصورة الأصغر تخفي الوجوه أفضل.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Long side in pixels</source>
        <translation>الضلع الطويل بالبكسل</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>الضلع ال&amp;طويل</translation>
    </message>
    <message>
        <source>What else stays</source>
        <translation>ما يبقى غير ذلك</translation>
    </message>
    <message>
        <source>Nothing (private)</source>
        <translation>لا شيء (خاص)</translation>
    </message>
    <message>
        <source>Date and credit</source>
        <translation>التاريخ والنسبة</translation>
    </message>
    <message>
        <source>All but place and people</source>
        <translation>الكل عدا المكان والأشخاص</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>البيانات الو&amp;صفية</translation>
    </message>
    <message>
        <source>A page and a JSON file that name your photos and what was done with each</source>
        <translation>صفحة وملف JSON يذكران صورك وما جرى لكل منها</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>لا يجوز أن يكون الاسم فارغًا.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثلًا: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name here.</source>
        <translation>لا يمكن أن يكون «%1» جزءًا من اسم هنا.</translation>
    </message>
    <message>
        <source>The colour profile, the resolution and the upright picture always stay. Places, people, serial numbers, texts and thumbnails never do.</source>
        <translation>يبقى ملف الألوان والدقة والصورة المعتدلة دائمًا. أما الأماكن والأشخاص والأرقام التسلسلية والنصوص والصور المصغّرة فلا تبقى أبدًا.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportRecord</name>
    <message numerus="yes">
        <source>%n photo(s) could not be written.</source>
        <translation>
            <numerusform>لم يتعذر حفظ أي صورة.</numerusform>
            <numerusform>تعذّر حفظ صورة واحدة.</numerusform>
            <numerusform>تعذّر حفظ صورتين.</numerusform>
            <numerusform>تعذّر حفظ %n صور.</numerusform>
            <numerusform>تعذّر حفظ %n صورة.</numerusform>
            <numerusform>تعذّر حفظ %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported to %1.</source>
        <translation>
            <numerusform>لم تُصدَّر صور إلى %1.</numerusform>
            <numerusform>صُدّرت صورة واحدة إلى %1.</numerusform>
            <numerusform>صُدّرت صورتان إلى %1.</numerusform>
            <numerusform>صُدّرت %n صور إلى %1.</numerusform>
            <numerusform>صُدّرت %n صورة إلى %1.</numerusform>
            <numerusform>صُدّرت %n صورة إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>لا صور بلا وجوه.</numerusform>
            <numerusform>لم يُعثر على وجه في صورة واحدة.</numerusform>
            <numerusform>لم يُعثر على وجه في صورتين.</numerusform>
            <numerusform>لم يُعثر على وجه في %n صور.</numerusform>
            <numerusform>لم يُعثر على وجه في %n صورة.</numerusform>
            <numerusform>لم يُعثر على وجه في %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>أُلغي: لا صور متبقية.</numerusform>
            <numerusform>أُلغي: صورة واحدة لم تُنجز.</numerusform>
            <numerusform>أُلغي: صورتان لم تُنجزا.</numerusform>
            <numerusform>أُلغي: %n صور لم تُنجز.</numerusform>
            <numerusform>أُلغي: %n صورة لم تُنجز.</numerusform>
            <numerusform>أُلغي: %n صورة لم تُنجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and verified.</source>
        <translation>
            <numerusform>لا شيء كان موجودًا.</numerusform>
            <numerusform>واحدة كانت موجودة وتم التحقق منها.</numerusform>
            <numerusform>اثنتان كانتا موجودتين وتم التحقق منهما.</numerusform>
            <numerusform>%n كانت موجودة وتم التحقق منها.</numerusform>
            <numerusform>%n كانت موجودة وتم التحقق منها.</numerusform>
            <numerusform>%n كانت موجودة وتم التحقق منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>لم يُتخطَّ شيء.</numerusform>
            <numerusform>تُخطّيت واحدة.</numerusform>
            <numerusform>تُخطّيت اثنتان.</numerusform>
            <numerusform>تُخطّيت %n.</numerusform>
            <numerusform>تُخطّيت %n.</numerusform>
            <numerusform>تُخطّيت %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written, as their names are taken.</source>
        <translation>
            <numerusform>كُتبت كلها.</numerusform>
            <numerusform>واحدة لم تُكتب لأن اسمها مأخوذ.</numerusform>
            <numerusform>اثنتان لم تُكتبا لأن اسميهما مأخوذان.</numerusform>
            <numerusform>%n لم تُكتب لأن أسماءها مأخوذة.</numerusform>
            <numerusform>%n لم تُكتب لأن أسماءها مأخوذة.</numerusform>
            <numerusform>%n لم تُكتب لأن أسماءها مأخوذة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CMYK photo(s) were written in sRGB.</source>
        <translation>
            <numerusform>لا صور CMYK.</numerusform>
            <numerusform>صورة CMYK واحدة كُتبت بنظام sRGB.</numerusform>
            <numerusform>صورتا CMYK كُتبتا بنظام sRGB.</numerusform>
            <numerusform>%n صور CMYK كُتبت بنظام sRGB.</numerusform>
            <numerusform>%n صورة CMYK كُتبت بنظام sRGB.</numerusform>
            <numerusform>%n صورة CMYK كُتبت بنظام sRGB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HEIC or AVIF photo(s) were written in another format.</source>
        <translation>
            <numerusform>لا صور HEIC أو AVIF.</numerusform>
            <numerusform>صورة HEIC أو AVIF واحدة كُتبت بصيغة أخرى.</numerusform>
            <numerusform>صورتا HEIC أو AVIF كُتبتا بصيغة أخرى.</numerusform>
            <numerusform>%n صور HEIC أو AVIF كُتبت بصيغة أخرى.</numerusform>
            <numerusform>%n صورة HEIC أو AVIF كُتبت بصيغة أخرى.</numerusform>
            <numerusform>%n صورة HEIC أو AVIF كُتبت بصيغة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold several pictures; the copies hold the first.</source>
        <translation>
            <numerusform>لا ملفات بعدة صور.</numerusform>
            <numerusform>ملف واحد يحوي عدة صور؛ النسخة تحوي الأولى.</numerusform>
            <numerusform>ملفان يحويان عدة صور؛ النسختان تحويان الأولى.</numerusform>
            <numerusform>%n ملفات تحوي عدة صور؛ النسخ تحوي الأولى.</numerusform>
            <numerusform>%n ملفًا يحوي عدة صور؛ النسخ تحوي الأولى.</numerusform>
            <numerusform>%n ملفًا يحوي عدة صور؛ النسخ تحوي الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is “%1”.</source>
        <translation>التقرير هو «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos are copies that Vizard made: protecting them again changes them again.</source>
        <translation>
            <numerusform>لا نسخ من صنع Vizard بين الصور.</numerusform>
            <numerusform>إحدى الصور نسخة صنعها Vizard: حمايتها ثانية تغيّرها ثانية.</numerusform>
            <numerusform>صورتان منها نسختان صنعهما Vizard: حمايتهما ثانية تغيّرهما ثانية.</numerusform>
            <numerusform>%n من الصور نسخ صنعها Vizard: حمايتها ثانية تغيّرها ثانية.</numerusform>
            <numerusform>%n من الصور نسخ صنعها Vizard: حمايتها ثانية تغيّرها ثانية.</numerusform>
            <numerusform>%n من الصور نسخ صنعها Vizard: حمايتها ثانية تغيّرها ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::FaceRow</name>
    <message>
        <source>Protect</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>قوة خاصة</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>الوجه %1</translation>
    </message>
    <message>
        <source>Picture of face %1</source>
        <translation>صورة الوجه %1</translation>
    </message>
    <message>
        <source>Protect face %1</source>
        <translation>حماية الوجه %1</translation>
    </message>
    <message>
        <source>Own strength for face %1</source>
        <translation>قوة خاصة للوجه %1</translation>
    </message>
    <message>
        <source>Strength of face %1</source>
        <translation>قوة الوجه %1</translation>
    </message>
    <message>
        <source>Remove this face</source>
        <translation>إزالة هذا الوجه</translation>
    </message>
    <message>
        <source>Remove face %1</source>
        <translation>إزالة الوجه %1</translation>
    </message>
    <message>
        <source>Face %1, drawn · %2 px</source>
        <translation>الوجه %1، مرسوم · %2 بكسل</translation>
    </message>
    <message>
        <source>Face %1 · %2 px</source>
        <translation>الوجه %1 · %2 بكسل</translation>
    </message>
    <message>
        <source>Whose face %1 is</source>
        <translation>لمن الوجه %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>vizard::ui::FacesPanel</name>
    <message>
        <source>Draw a missed face</source>
        <translation>رسم وجه فائت</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found (D)</source>
        <translation>ارسم إطارًا حول وجه لم يُعثر عليه (D)</translation>
    </message>
    <message>
        <source>No face is known in this photo yet.</source>
        <translation>لا وجه معروف في هذه الصورة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), all changed.</source>
        <translation>
            <numerusform>لا وجوه.</numerusform>
            <numerusform>وجه واحد، مُغيَّر.</numerusform>
            <numerusform>وجهان، كلاهما مُغيَّر.</numerusform>
            <numerusform>%n وجوه، كلها مُغيَّرة.</numerusform>
            <numerusform>%n وجهًا، كلها مُغيَّرة.</numerusform>
            <numerusform>%n وجه، كلها مُغيَّرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), %1 changed.</source>
        <translation>
            <numerusform>لا وجوه، المُغيَّر %1.</numerusform>
            <numerusform>وجه واحد، المُغيَّر %1.</numerusform>
            <numerusform>وجهان، المُغيَّر %1.</numerusform>
            <numerusform>%n وجوه، المُغيَّر %1.</numerusform>
            <numerusform>%n وجهًا، المُغيَّر %1.</numerusform>
            <numerusform>%n وجه، المُغيَّر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Look for small faces</source>
        <translation>البحث عن وجوه صغيرة</translation>
    </message>
    <message>
        <source>Leave the photo&apos;s faces as they are known now</source>
        <translation>الإبقاء على الوجوه المعروفة الآن</translation>
    </message>
    <message>
        <source>Look at the photo in full size: takes some seconds, and finds faces in large groups that a first look does not see</source>
        <translation>النظر إلى الصورة بحجمها الكامل: يستغرق بضع ثوانٍ ويعثر في المجموعات الكبيرة على وجوه لا تراها النظرة الأولى</translation>
    </message>
    <message>
        <source>Looking at the photo in full size…</source>
        <translation>يجري النظر إلى الصورة بحجمها الكامل…</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo.</source>
        <translation>نُظر إلى %1 % من الصورة.</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo, %2 left.</source>
        <translation>نُظر إلى %1 % من الصورة، بقي %2.</translation>
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
        <translation>حالة البرنامج</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Recent albums</source>
        <translation>الألبومات الأخيرة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>vizard::ui::HelpPage</name>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MainWindow</name>
    <message>
        <source>About Vizard</source>
        <translation>حول Vizard</translation>
    </message>
    <message>
        <source>Vizard %1</source>
        <translation>Vizard %1</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>حول Qt</translation>
    </message>
    <message>
        <source>Hide your face from machines, not from people.

Everything happens on this computer: no photo and no figure leaves it.

Free software under the Apache License 2.0, networks included. Made with Qt %1, OpenCV, LibTorch and others, each under its own licence.</source>
        <translation>أخفِ وجهك عن الآلات لا عن الناس.

كل شيء يجري على هذا الحاسوب: لا تغادره صورة ولا رقم.

برنامج حر برخصة أباتشي 2.0، وكذلك شبكاته. بُني باستخدام Qt %1 وOpenCV وLibTorch وغيرها، ولكلٍّ رخصته.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>إضافة مجلد صور</translation>
    </message>
    <message>
        <source>Export the protected copies to</source>
        <translation>تصدير النسخ المحمية إلى</translation>
    </message>
    <message>
        <source>Close Vizard?</source>
        <translation>إغلاق Vizard؟</translation>
    </message>
    <message>
        <source>Photos are still being looked for.</source>
        <translation>ما زال البحث عن الصور جاريًا.</translation>
    </message>
    <message>
        <source>Those that are in the album stay in it. The others come when you add them again.</source>
        <translation>ما في الألبوم يبقى فيه، ويأتي الباقي عندما تضيفه من جديد.</translation>
    </message>
    <message>
        <source>Photos are being worked on.</source>
        <translation>العمل جارٍ على الصور.</translation>
    </message>
    <message>
        <source>What is done stays done. When you open Vizard again, it offers to protect the rest; an export that is cut short goes on when you export again.</source>
        <translation>ما أُنجز يبقى منجزًا. عند فتح Vizard من جديد يعرض حماية الباقي، والتصدير الذي انقطع يُستأنف عندما تصدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Vizard</source>
        <translation>Vizard</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>يجري البحث عن صور…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Cannot protect: see the messages below</source>
        <translation>تتعذّر الحماية: انظر الرسائل أدناه</translation>
    </message>
    <message>
        <source>%1 % · Vizard</source>
        <translation>%1٪ · Vizard</translation>
    </message>
    <message numerus="yes">
        <source>Your album is as you left it. Still to protect: %n photo(s).</source>
        <translation>
            <numerusform>ألبومك كما تركته. لا صور متبقية للحماية.</numerusform>
            <numerusform>ألبومك كما تركته. بقيت للحماية صورة واحدة.</numerusform>
            <numerusform>ألبومك كما تركته. بقيت للحماية صورتان.</numerusform>
            <numerusform>ألبومك كما تركته. بقيت للحماية %n صور.</numerusform>
            <numerusform>ألبومك كما تركته. بقيت للحماية %n صورة.</numerusform>
            <numerusform>ألبومك كما تركته. بقيت للحماية %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>What Vizard can and cannot do</source>
        <translation>ما يستطيعه Vizard وما لا يستطيعه</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>ألبوم جديد</translation>
    </message>
    <message>
        <source>Forget these albums</source>
        <translation>نسيان هذه الألبومات</translation>
    </message>
    <message>
        <source>Protect all</source>
        <translation>حماية الكل</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Make a protected copy of every photo in the list</source>
        <translation>إنشاء نسخة محمية من كل صورة في القائمة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the protected copies of all photos to a folder</source>
        <translation>حفظ النسخ المحمية من كل الصور في مجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>مقسومة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>تناوب</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit photo</source>
        <translation>ملاءمة الصورة</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>As large as it will be looked at</source>
        <translation>بالحجم الذي ستُشاهَد به</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>الوجه التالي</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>الوجه السابق</translation>
    </message>
    <message>
        <source>Protect the chosen face, or leave it</source>
        <translation>حماية الوجه المختار أو تركه</translation>
    </message>
    <message>
        <source>Draw a missed face</source>
        <translation>رسم وجه فائت</translation>
    </message>
    <message>
        <source>Show boxes around faces</source>
        <translation>إظهار الأطر حول الوجوه</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n photo(s) · %2</source>
        <translation>
            <numerusform>%1 · لا صور · %2</numerusform>
            <numerusform>%1 · صورة واحدة · %2</numerusform>
            <numerusform>%1 · صورتان · %2</numerusform>
            <numerusform>%1 · %n صور · %2</numerusform>
            <numerusform>%1 · %n صورة · %2</numerusform>
            <numerusform>%1 · %n صورة · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>There is nothing to export: no face was found.</source>
        <translation>لا شيء للتصدير: لم يُعثر على أي وجه.</translation>
    </message>
    <message>
        <source>Checking photo %L1 of %L2</source>
        <translation>يجري فحص الصورة %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos: %n found</source>
        <translation>
            <numerusform>يجري البحث عن الصور: لم يُعثر على شيء بعد</numerusform>
            <numerusform>يجري البحث عن الصور: عُثر على صورة واحدة</numerusform>
            <numerusform>يجري البحث عن الصور: عُثر على صورتين</numerusform>
            <numerusform>يجري البحث عن الصور: عُثر على %n صور</numerusform>
            <numerusform>يجري البحث عن الصور: عُثر على %n صورة</numerusform>
            <numerusform>يجري البحث عن الصور: عُثر على %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export first: only exported copies can be dragged out.</source>
        <translation>صدّر أولًا: لا يمكن سحب سوى النسخ المصدَّرة إلى الخارج.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MessageStrip</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>إظهار كل الرسائل</translation>
    </message>
    <message>
        <source>Dismiss the messages</source>
        <translation>صرف الرسائل</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in all.</source>
        <translation>
            <numerusform>لا مشكلات.</numerusform>
            <numerusform>مشكلة واحدة إجمالًا.</numerusform>
            <numerusform>مشكلتان إجمالًا.</numerusform>
            <numerusform>%n مشكلات إجمالًا.</numerusform>
            <numerusform>%n مشكلة إجمالًا.</numerusform>
            <numerusform>%n مشكلة إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the messages</source>
        <translation>إخفاء الرسائل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشكلات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MetadataPanel</name>
    <message>
        <source>applied to the picture</source>
        <translation>طُبّق على الصورة</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>some of it stays</source>
        <translation>يبقى بعضه</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>يُزال</translation>
    </message>
    <message>
        <source>Found in the photos</source>
        <translation>ما وُجد في الصور</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يصير إليه</translation>
    </message>
    <message>
        <source>Metadata of the photos, and what becomes of it</source>
        <translation>بيانات الصور الوصفية وما تصير إليه</translation>
    </message>
    <message>
        <source>%1 of %2 photos looked into</source>
        <translation>فُحصت %1 من %2 صور</translation>
    </message>
    <message>
        <source>Nothing but the pictures.</source>
        <translation>لا شيء غير الصور.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data will be removed.</source>
        <translation>
            <numerusform>لن يُزال شيء.</numerusform>
            <numerusform>سيُزال نوع واحد من البيانات.</numerusform>
            <numerusform>سيُزال نوعان من البيانات.</numerusform>
            <numerusform>ستُزال %n أنواع من البيانات.</numerusform>
            <numerusform>سيُزال %n نوعًا من البيانات.</numerusform>
            <numerusform>سيُزال %n نوعًا من البيانات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::MethodCard</name>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
    <message>
        <source>Method “%1”</source>
        <translation>الطريقة «%1»</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ModeBar</name>
    <message>
        <source>Split: drag the line (1)</source>
        <translation>مقسومة: اسحب الخط (1)</translation>
    </message>
    <message>
        <source>Side by side (2)</source>
        <translation>جنبًا إلى جنب (2)</translation>
    </message>
    <message>
        <source>Difference, amplified (3)</source>
        <translation>الفرق مضخّمًا (3)</translation>
    </message>
    <message>
        <source>Blink: both in turn (space)</source>
        <translation>تناوب: كلتاهما بالدور (مسافة)</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>تضخيم الفرق</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PlanModel</name>
    <message>
        <source>not written: an original has that name</source>
        <translation>لن تُكتب: صورة أصلية تحمل هذا الاسم</translation>
    </message>
    <message>
        <source>not written: an earlier copy has that name</source>
        <translation>لن تُكتب: نسخة سابقة تحمل هذا الاسم</translation>
    </message>
    <message>
        <source>not written: another file has that name</source>
        <translation>لن تُكتب: ملف آخر يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>numbered, as the name is taken</source>
        <translation>مرقّمة لأن الاسم مأخوذ</translation>
    </message>
    <message>
        <source>could not be looked into</source>
        <translation>تعذّر فحصها</translation>
    </message>
    <message>
        <source>replaces an earlier copy</source>
        <translation>تحلّ محل نسخة سابقة</translation>
    </message>
    <message>
        <source>skipped: a file of that name is there</source>
        <translation>تُتخطّى: يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>there already, and verified</source>
        <translation>موجودة وتم التحقق منها</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of all photos</source>
        <translation>تقدّم كل الصور</translation>
    </message>
    <message>
        <source>Stop; photos that are done stay done (Esc)</source>
        <translation>إيقاف؛ ما أُنجز من الصور يبقى منجزًا (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Finish the faces that are being worked on, then wait</source>
        <translation>إنهاء الوجوه قيد العمل ثم الانتظار</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي: %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::StrengthBar</name>
    <message>
        <source>Use for all photos</source>
        <translation>استخدام لكل الصور</translation>
    </message>
    <message>
        <source>Share at 1080 px: hides better</source>
        <translation>مشاركة بقياس 1080: إخفاء أفضل</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>What this strength means</source>
        <translation>ما تعنيه هذه القوة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>How much the faces of the chosen photo may change, 0 to 100</source>
        <translation>مدى التغيّر المسموح لوجوه الصورة المختارة، من 0 إلى 100</translation>
    </message>
    <message>
        <source>Strength as a figure</source>
        <translation>القوة رقمًا</translation>
    </message>
    <message>
        <source>Give every photo of the list this strength</source>
        <translation>منح كل صورة في القائمة هذه القوة</translation>
    </message>
    <message>
        <source>In a smaller picture the same change is harder to see, so more of it fits in. Show the result no larger than 1080 pixels.</source>
        <translation>في صورة أصغر يصعب رؤية التغيير نفسه، فيتّسع المجال لمزيد منه. لا تعرض النتيجة بأكثر من 1080 بكسل.</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>غير مرئي</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>الأقوى</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictCard</name>
    <message>
        <source>Recognition</source>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>لم يُقَس بعد.</translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation>مدى الظهور: %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictWatch</name>
    <message>
        <source>Recognition: face %1 of %2</source>
        <translation>التعرّف: الوجه %1 من %2</translation>
    </message>
    <message>
        <source>This face stays as it is.</source>
        <translation>يبقى هذا الوجه كما هو.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>يجري القياس…</translation>
    </message>
    <message>
        <source>This could not be measured.</source>
        <translation>تعذّر القياس.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit the photo into the view (F)</source>
        <translation>ملاءمة الصورة للعرض (F)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100٪</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen (0)</source>
        <translation>بكسل من الصورة لكل بكسل من الشاشة (0)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>٪</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>التكبير بالمئة</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleModel</name>
    <message>
        <source>Person %1</source>
        <translation>شخص %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left as they are</source>
        <translation>%1، يُترك كما هو</translation>
    </message>
    <message>
        <source>%1, strength %2</source>
        <translation>%1، القوة %2</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleStrip</name>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Whose photos these are</source>
        <translation>لمن هذه الصور</translation>
    </message>
    <message>
        <source>The people that are selected are one person</source>
        <translation>الأشخاص المحددون شخص واحد</translation>
    </message>
    <message>
        <source>Show the photos of everybody</source>
        <translation>إظهار صور الجميع</translation>
    </message>
    <message>
        <source>Select somebody to see their photos; press F2 to name them</source>
        <translation>اختر شخصًا لترى صوره؛ اضغط F2 لتسميته</translation>
    </message>
    <message>
        <source>To tell whose face is whose, Vizard needs a judge. None is installed.</source>
        <translation>لمعرفة لمن كل وجه يحتاج Vizard إلى حَكَم. لا يوجد حَكَم مثبَّت.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>People appear here as their photos are protected.</source>
        <translation>يظهر الأشخاص هنا بينما تُحمى صورهم.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PersonBar</name>
    <message>
        <source>Protect on all photos</source>
        <translation>الحماية في كل الصور</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>قوة خاصة</translation>
    </message>
    <message>
        <source>Strength of this person</source>
        <translation>قوة هذا الشخص</translation>
    </message>
    <message>
        <source>Change this person&apos;s face on every photo of the album, or leave it as it is</source>
        <translation>تغيير وجه هذا الشخص في كل صور الألبوم، أو تركه كما هو</translation>
    </message>
    <message>
        <source>A strength for this person, whatever the photos have</source>
        <translation>قوة لهذا الشخص أيًّا كانت قوة الصور</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n photo(s)</source>
        <translation>
            <numerusform>%1، ليس في أي صورة</numerusform>
            <numerusform>%1، في صورة واحدة</numerusform>
            <numerusform>%1، في صورتين</numerusform>
            <numerusform>%1، في %n صور</numerusform>
            <numerusform>%1، في %n صورة</numerusform>
            <numerusform>%1، في %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wanted of %1</source>
        <translation>إعدادات %1</translation>
    </message>
</context>
</TS>
