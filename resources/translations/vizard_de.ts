<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>vizard::audit</name>
    <message>
        <source>“%1” missed %2 in 100 comparisons of a cloaked photo with another photo of the same person (of the clean photos: %3), at the setting that lets 1 stranger in 100 through.</source>
        <translation>„%1“ übersah %2 von 100 Vergleichen eines getarnten Fotos mit einem anderen Foto derselben Person (bei unveränderten Fotos: %3), in der Einstellung, die 1 von 100 Fremden durchlässt.</translation>
    </message>
    <message>
        <source>Of the %1 recognisers below, it saw through the cloaks best.</source>
        <translation>Von den %1 Erkennern unten durchschaute er die Tarnung am besten.</translation>
    </message>
    <message>
        <source>Do these copies hide who is on them?</source>
        <translation>Verbergen diese Kopien, wer darauf ist?</translation>
    </message>
    <message>
        <source>An audit. Cloaked photos: %1. People: %2. %3</source>
        <translation>Eine Messung. Getarnte Fotos: %1. Personen: %2. %3</translation>
    </message>
    <message>
        <source>0: the person was recognised each time. 100: never. The clean photos show how often these recognisers miss anyway.</source>
        <translation>0: Die Person wurde jedes Mal erkannt. 100: nie. Die unveränderten Fotos zeigen, wie oft diese Erkenner ohnehin etwas übersehen.</translation>
    </message>
    <message>
        <source>Measured on the recognisers named here only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos that are already out there stay as they are.</source>
        <translation>Gemessen nur an den hier genannten Erkennern. Andere, spätere oder mit Vizards Ergebnissen trainierte können weiterhin zuordnen, und Fotos, die schon im Umlauf sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reliability measured %1 on %2 people with %3, by: %4</source>
        <translation>Zuverlässigkeit gemessen am %1 an %2 Personen mit %3, durch: %4</translation>
    </message>
    <message>
        <source>a file of the user&apos;s</source>
        <translation>eine eigene Datei</translation>
    </message>
    <message>
        <source>What “%1” saw (%2)</source>
        <translation>Was „%1“ sah (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the judge&apos;s network: %1</source>
        <translation>SHA-256 des Netzes dieses Prüfers: %1</translation>
    </message>
    <message>
        <source>clean, cloaked</source>
        <translation>unverändert, getarnt</translation>
    </message>
    <message>
        <source>A clean photo is the photo as it was. A cloaked one is the copy whose faces were changed.</source>
        <translation>Ein unverändertes Foto ist das Foto, wie es war. Ein getarntes ist die Kopie, deren Gesichter verändert wurden.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>Two photos show the same person, and the recogniser says that they do not.</source>
        <translation>Zwei Fotos zeigen dieselbe Person, und der Erkenner sagt, dass sie es nicht tun.</translation>
    </message>
    <message>
        <source>threshold, FAR</source>
        <translation>Schwelle, FAR</translation>
    </message>
    <message>
        <source>A recogniser says “the same person” where the similarity is above a threshold. The false-accept rate (FAR) is the share of strangers who are taken for the person there.</source>
        <translation>Ein Erkenner sagt „dieselbe Person“, wo die Ähnlichkeit über einer Schwelle liegt. Die Falschakzeptanzrate (FAR) ist der Anteil der Fremden, die dort für die Person gehalten werden.</translation>
    </message>
    <message>
        <source>[low, high]</source>
        <translation>[unten, oben]</translation>
    </message>
    <message>
        <source>95 % interval, from drawing people with replacement 2,000 times. With few people it is wide.</source>
        <translation>95-%-Intervall, durch 2.000-maliges Ziehen der Personen mit Zurücklegen. Bei wenigen Personen ist es breit.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>People: %1. Clean photos: %2. Cloaked photos: %3. Left out, as no face was found on them: %4 of the clean ones. Counted apart: %5 of the cloaked ones without a face, where another detector may still find it.</source>
        <translation>Personen: %1. Unveränderte Fotos: %2. Getarnte Fotos: %3. Weggelassen, da ohne gefundenes Gesicht: %4 der unveränderten. Getrennt gezählt: %5 der getarnten ohne Gesicht; ein anderer Detektor findet es vielleicht noch.</translation>
    </message>
    <message>
        <source>Strangers. Photos: %1. People: %2. Left out of the gallery (no face, or a person who is audited): %3.</source>
        <translation>Fremde. Fotos: %1. Personen: %2. Aus der Sammlung weggelassen (kein Gesicht, oder eine Person, um die es hier geht): %3.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1; %2 s, %3 s of processor time on %4 cores.</source>
        <translation>%1; %2 s, %3 s Rechenzeit auf %4 Kernen.</translation>
    </message>
    <message>
        <source>There was nothing to compare: nobody has two photos with a face, or no copy has one.</source>
        <translation>Es gab nichts zu vergleichen: Niemand hat zwei Fotos mit Gesicht, oder keine Kopie hat eines.</translation>
    </message>
    <message>
        <source>People audited: %1. With others the figures may be quite different.</source>
        <translation>Gemessene Personen: %1. Bei anderen können die Zahlen ganz anders sein.</translation>
    </message>
    <message>
        <source>There are only %1 pairs of strangers, too few to be sure of the threshold. More photos of other people in the gallery help.</source>
        <translation>Es gibt nur %1 Paare von Fremden, zu wenige für eine sichere Schwelle. Mehr Fotos anderer Personen in der Sammlung helfen.</translation>
    </message>
    <message>
        <source>Left out, because only one of the two folders has them: %1</source>
        <translation>Weggelassen, weil nur einer der beiden Ordner sie hat: %1</translation>
    </message>
    <message>
        <source>Vizard audit</source>
        <translation>Vizard-Messung</translation>
    </message>
    <message>
        <source>threshold: 1 stranger in 100 gets through</source>
        <translation>Schwelle: 1 von 100 Fremden kommt durch</translation>
    </message>
    <message>
        <source>How alike photos look to it</source>
        <translation>Wie ähnlich er Fotos findet</translation>
    </message>
    <message>
        <source>Right of the dashed line it says “the same person”, left of it “somebody else”. What hides well moves from right to left.</source>
        <translation>Rechts der gestrichelten Linie sagt er „dieselbe Person“, links davon „jemand anders“. Was gut verbirgt, rückt von rechts nach links.</translation>
    </message>
    <message>
        <source>similarity of two photos (cosine)</source>
        <translation>Ähnlichkeit zweier Fotos (Kosinus)</translation>
    </message>
    <message>
        <source>how often (each curve&apos;s highest: 1)</source>
        <translation>wie oft (der höchste Wert jeder Kurve: 1)</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>zwei verschiedene Personen</translation>
    </message>
    <message>
        <source>the same person, both clean</source>
        <translation>dieselbe Person, beide unverändert</translation>
    </message>
    <message>
        <source>the same person, one of them cloaked</source>
        <translation>dieselbe Person, eines davon getarnt</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>After JPEG compression</source>
        <translation>Nach JPEG-Kompression</translation>
    </message>
    <message>
        <source>Services compress what is uploaded. What lasts stays high towards the right. Shaded: 95 % intervals.</source>
        <translation>Dienste komprimieren, was hochgeladen wird. Was hält, bleibt nach rechts hin hoch. Schattiert: 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>share missed at FAR 1 %</source>
        <translation>Anteil übersehen bei FAR 1 %</translation>
    </message>
    <message>
        <source>clean photos</source>
        <translation>unveränderte Fotos</translation>
    </message>
    <message>
        <source>cloaked photos</source>
        <translation>getarnte Fotos</translation>
    </message>
    <message>
        <source>Protection against visibility</source>
        <translation>Schutz gegen Sichtbarkeit</translation>
    </message>
    <message>
        <source>One dot a cloaked photo. Further right: easier to see. Below the dashed line: no longer a match.</source>
        <translation>Ein Punkt je getarntem Foto. Weiter rechts: leichter zu sehen. Unter der gestrichelten Linie: kein Treffer mehr.</translation>
    </message>
    <message>
        <source>how visible, on the face (Butteraugli, 3-norm)</source>
        <translation>wie sichtbar, am Gesicht (Butteraugli, 3-Norm)</translation>
    </message>
    <message>
        <source>mean similarity to the person&apos;s other photos</source>
        <translation>mittlere Ähnlichkeit mit den anderen Fotos der Person</translation>
    </message>
    <message>
        <source>the same photos clean, mean</source>
        <translation>dieselben Fotos unverändert, Mittel</translation>
    </message>
    <message>
        <source>How reliable is “N in 10 recognisers”?</source>
        <translation>Wie verlässlich ist „N von 10 Erkennern“?</translation>
    </message>
    <message>
        <source>Dots on the diagonal: what was said is what happened. Larger dots stand for more comparisons.</source>
        <translation>Punkte auf der Diagonale: Was gesagt wurde, traf ein. Größere Punkte stehen für mehr Vergleiche.</translation>
    </message>
    <message>
        <source>share of recognisers that the verdict said would match</source>
        <translation>Anteil der Erkenner, die laut Urteil zuordnen würden</translation>
    </message>
    <message>
        <source>share that did match</source>
        <translation>Anteil, der es tat</translation>
    </message>
    <message>
        <source>said and happened alike</source>
        <translation>gesagt wie eingetroffen</translation>
    </message>
    <message>
        <source>people the curve was not made from</source>
        <translation>Personen, aus denen die Kurve nicht stammt</translation>
    </message>
    <message>
        <source>%1 counted, of %2 people</source>
        <translation>%1 gezählt, von %2 Personen</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>cloaked</source>
        <translation>getarnt</translation>
    </message>
    <message>
        <source>face no longer found</source>
        <translation>Gesicht nicht mehr gefunden</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>Erkenner</translation>
    </message>
    <message>
        <source>cloaked, after a typical upload</source>
        <translation>getarnt, nach typischem Hochladen</translation>
    </message>
    <message>
        <source>Of 100 comparisons with another photo of the same person, this many were missed</source>
        <translation>Von 100 Vergleichen mit einem anderen Foto derselben Person wurden so viele übersehen</translation>
    </message>
    <message>
        <source>JPEG, quality %1</source>
        <translation>JPEG, Qualität %1</translation>
    </message>
    <message>
        <source>resized to %1 %</source>
        <translation>auf %1 % verkleinert</translation>
    </message>
    <message>
        <source>long side at most %1 px</source>
        <translation>lange Seite höchstens %1 px</translation>
    </message>
    <message>
        <source>blurred, sigma %1 px</source>
        <translation>weichgezeichnet, Sigma %1 px</translation>
    </message>
    <message>
        <source>typical upload: 1080 px and JPEG 75</source>
        <translation>typisches Hochladen: 1080 px und JPEG 75</translation>
    </message>
    <message>
        <source>resized to half and JPEG 75</source>
        <translation>auf die Hälfte verkleinert und JPEG 75</translation>
    </message>
    <message>
        <source>10 % cut off left and top</source>
        <translation>10 % links und oben abgeschnitten</translation>
    </message>
    <message>
        <source>10 % cut off right and bottom</source>
        <translation>10 % rechts und unten abgeschnitten</translation>
    </message>
    <message>
        <source>screenshot, sent and uploaded</source>
        <translation>Bildschirmfoto, verschickt und hochgeladen</translation>
    </message>
    <message>
        <source>P1: share of pairs (photo, other clean photo of the same person) that are missed. Thresholds from %1 pairs of strangers</source>
        <translation>P1: Anteil der Paare (Foto, anderes unverändertes Foto derselben Person), die übersehen werden. Schwellen aus %1 Paaren von Fremden</translation>
    </message>
    <message>
        <source>false-accept rate, threshold</source>
        <translation>Falschakzeptanzrate, Schwelle</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source> (too few strangers to be sure)</source>
        <translation> (zu wenige Fremde, um sicher zu sein)</translation>
    </message>
    <message>
        <source>Is it the same person? (verification)</source>
        <translation>Ist es dieselbe Person? (Verifikation)</translation>
    </message>
    <message>
        <source>P7: share missed at FAR 1 %, the first photo of each person after the change</source>
        <translation>P7: Anteil übersehen bei FAR 1 %, das erste Foto jeder Person nach der Änderung</translation>
    </message>
    <message>
        <source>what happened to the photo</source>
        <translation>was mit dem Foto geschah</translation>
    </message>
    <message>
        <source>Does it survive the way to others?</source>
        <translation>Übersteht es den Weg zu anderen?</translation>
    </message>
    <message>
        <source>P2: share of photos whose person is not among the first k names, in a gallery with all their other clean photos and about %1 photos of others</source>
        <translation>P2: Anteil der Fotos, deren Person nicht unter den ersten k Namen ist, in einer Sammlung mit allen ihren anderen unveränderten Fotos und etwa %1 Fotos von anderen</translation>
    </message>
    <message>
        <source>among the first</source>
        <translation>unter den ersten</translation>
    </message>
    <message>
        <source>Who is it? (search)</source>
        <translation>Wer ist es? (Suche)</translation>
    </message>
    <message>
        <source>P3: share of probes that are not given the person&apos;s name</source>
        <translation>P3: Anteil der Anfragen, die nicht den Namen der Person bekommen</translation>
    </message>
    <message>
        <source>who is enrolled, how it is decided</source>
        <translation>wer erfasst ist, wie entschieden wird</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, nearest neighbour</source>
        <translation>getarnte Fotos erfasst, nächster Nachbar</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, trained probe</source>
        <translation>getarnte Fotos erfasst, trainierter Klassifikator</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, nearest neighbour</source>
        <translation>unveränderte Fotos erfasst, getarnte gesucht, nächster Nachbar</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, trained probe</source>
        <translation>unveränderte Fotos erfasst, getarnte gesucht, trainierter Klassifikator</translation>
    </message>
    <message>
        <source>A tracker that collected cloaked photos</source>
        <translation>Ein Verfolger, der getarnte Fotos gesammelt hat</translation>
    </message>
    <message>
        <source>P5: the same where a share of the person&apos;s enrolled photos is clean</source>
        <translation>P5: dasselbe, wo ein Teil der erfassten Fotos der Person unverändert ist</translation>
    </message>
    <message>
        <source>clean share</source>
        <translation>unveränderter Anteil</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>trained probe</source>
        <translation>trainierter Klassifikator</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>P4: protected photos of a person against each other</source>
        <translation>P4: geschützte Fotos einer Person untereinander</translation>
    </message>
    <message>
        <source>pairs missed at FAR 1 %</source>
        <translation>Paare übersehen bei FAR 1 %</translation>
    </message>
    <message>
        <source>nearest photo is the person&apos;s own (less hides better)</source>
        <translation>das ähnlichste Foto ist von der Person selbst (weniger verbirgt besser)</translation>
    </message>
    <message>
        <source>the same, the other people&apos;s photos protected too</source>
        <translation>dasselbe, die Fotos der anderen auch geschützt</translation>
    </message>
    <message>
        <source>Do protected photos find each other?</source>
        <translation>Finden geschützte Fotos einander?</translation>
    </message>
    <message>
        <source>P8: share missed at FAR 1 %. The attacker trained on the cloaked and clean photos of half of the people, and is measured on the other half</source>
        <translation>P8: Anteil übersehen bei FAR 1 %. Der Angreifer trainierte mit den getarnten und unveränderten Fotos der halben Personen und wird an der anderen Hälfte gemessen</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>ohne ihn</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>mit ihm</translation>
    </message>
    <message>
        <source>recogniser&apos;s last layer trained on cloaked photos</source>
        <translation>letzte Schicht des Erkenners mit getarnten Fotos trainiert</translation>
    </message>
    <message>
        <source>photos cleaned by a trained denoiser first</source>
        <translation>Fotos zuerst von einem trainierten Entrauscher gereinigt</translation>
    </message>
    <message>
        <source>An attacker who knows Vizard</source>
        <translation>Ein Angreifer, der Vizard kennt</translation>
    </message>
    <message>
        <source>What the change looks like, at viewing size (a long side of at most 2048 px), over %1 photos</source>
        <translation>Wie die Änderung aussieht, in Betrachtungsgröße (lange Seite höchstens 2048 px), über %1 Fotos</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>worst tenth begins at</source>
        <translation>das schlechteste Zehntel beginnt bei</translation>
    </message>
    <message>
        <source>face: Butteraugli, 3-norm, whole change</source>
        <translation>Gesicht: Butteraugli, 3-Norm, ganze Änderung</translation>
    </message>
    <message>
        <source>face: DSSIM</source>
        <translation>Gesicht: DSSIM</translation>
    </message>
    <message>
        <source>face: PSNR, dB</source>
        <translation>Gesicht: PSNR, dB</translation>
    </message>
    <message>
        <source>face: CIEDE2000, 95th percentile</source>
        <translation>Gesicht: CIEDE2000, 95. Perzentil</translation>
    </message>
    <message>
        <source>photo: DSSIM</source>
        <translation>Foto: DSSIM</translation>
    </message>
    <message>
        <source>photo: PSNR, dB</source>
        <translation>Foto: PSNR, dB</translation>
    </message>
    <message>
        <source>photo: CIEDE2000, 95th percentile</source>
        <translation>Foto: CIEDE2000, 95. Perzentil</translation>
    </message>
    <message>
        <source>Smaller is harder to see, but for PSNR, where larger is. Edges that moved a little count in full here, though eyes hardly notice them.</source>
        <translation>Kleiner ist schwerer zu sehen, außer bei PSNR: dort größer. Kanten, die sich ein wenig verschoben haben, zählen hier voll, obwohl Augen sie kaum bemerken.</translation>
    </message>
    <message>
        <source>Can it be seen?</source>
        <translation>Ist es zu sehen?</translation>
    </message>
    <message>
        <source>P6: accuracy, on clean photos, of a small recogniser trained from scratch</source>
        <translation>P6: Trefferquote, auf unveränderten Fotos, eines kleinen, von Grund auf trainierten Erkenners</translation>
    </message>
    <message>
        <source>photos of</source>
        <translation>Fotos von</translation>
    </message>
    <message>
        <source>trained on clean photos</source>
        <translation>mit unveränderten Fotos trainiert</translation>
    </message>
    <message>
        <source>trained on cloaked photos of one person</source>
        <translation>mit getarnten Fotos einer Person trainiert</translation>
    </message>
    <message>
        <source>the protected person</source>
        <translation>der geschützten Person</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>allen anderen</translation>
    </message>
    <message>
        <source>A recogniser trained on these photos</source>
        <translation>Ein Erkenner, der mit diesen Fotos trainiert wurde</translation>
    </message>
</context>
<context>
    <name>vizard::page</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s own code</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hide your face from machines, not from people.</source>
        <translation>Verbirg dein Gesicht vor Maschinen, nicht vor Menschen.</translation>
    </message>
    <message>
        <source>Photos and folders to open.</source>
        <translation>Fotos und Ordner, die geöffnet werden sollen.</translation>
    </message>
</context>
<context>
    <name>vizard::text</name>
    <message numerus="yes">
        <source>Left out: %n picture(s) of a kind that Vizard cannot read (%1).</source>
        <translation>
            <numerusform>Ausgelassen: %n Bild einer Art, die Vizard nicht lesen kann (%1).</numerusform>
            <numerusform>Ausgelassen: %n Bilder einer Art, die Vizard nicht lesen kann (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n photo(s) with a name in an unknown encoding. Rename and add again.</source>
        <translation>
            <numerusform>Ausgelassen: %n Foto mit einem Namen in unbekannter Kodierung. Umbenennen und erneut hinzufügen.</numerusform>
            <numerusform>Ausgelassen: %n Fotos mit Namen in unbekannter Kodierung. Umbenennen und erneut hinzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have more pixels than this kind of file holds.</source>
        <translation>„%1“ hätte mehr Pixel, als diese Art von Datei fasst.</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>dieses Foto</translation>
    </message>
    <message>
        <source>the chosen folder</source>
        <translation>der gewählte Ordner</translation>
    </message>
    <message>
        <source>This method needs a recogniser of Vizard's own, which this version does not have.</source>
        <translation>Dieses Verfahren braucht einen Vizard-eigenen Erkenner, den diese Version nicht hat.</translation>
    </message>
    <message>
        <source>What Vizard does, and what it cannot do</source>
        <translation>Was Vizard tut, und was es nicht kann</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. People see the same person; face recognition has a harder time.</source>
        <translation>Vizard macht Kopien Ihrer Fotos, in denen Gesichter ein wenig verändert sind. Menschen sehen dieselbe Person; Gesichtserkennung hat es schwerer.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and originals are never touched.</source>
        <translation>Nichts verlässt diesen Rechner, und Originale werden nie angerührt.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Was es nicht kann</translation>
    </message>
    <message>
        <source>Photos already online stay recognisable.</source>
        <translation>Fotos, die schon im Netz sind, bleiben erkennbar.</translation>
    </message>
    <message>
        <source>One clean photo of you in a search gallery can be enough to find you.</source>
        <translation>Ein einziges unverändertes Foto von Ihnen in einer Suchsammlung kann genügen, um Sie zu finden.</translation>
    </message>
    <message>
        <source>A recogniser trained on Vizard&apos;s copies may learn to see through them.</source>
        <translation>Ein Erkenner, der mit Vizards Kopien trainiert wurde, kann lernen, sie zu durchschauen.</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s recognisers may be better than those we tested.</source>
        <translation>Die Erkenner von morgen können besser sein als die geprüften.</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>Wie stark?</translation>
    </message>
    <message>
        <source>Stronger hides better and shows more. Large faces need more than small ones. Compare before you share.</source>
        <translation>Stärker verbirgt besser und ist eher zu sehen. Große Gesichter brauchen mehr als kleine. Vergleichen Sie vor dem Teilen.</translation>
    </message>
    <message>
        <source>For photos that you share: face recognition should find you less often by them, while people see the same photo.</source>
        <translation>Für Fotos, die Sie teilen: Gesichtserkennung soll Sie durch sie seltener finden, während Menschen dasselbe Foto sehen.</translation>
    </message>
    <message>
        <source>Not for photos that are already online, and no help against somebody who knows you.</source>
        <translation>Nicht für Fotos, die schon im Netz sind, und keine Hilfe gegen jemanden, der Sie kennt.</translation>
    </message>
    <message>
        <source>For photos that somebody may collect in order to recognise you in later, untouched photos.</source>
        <translation>Für Fotos, die jemand sammeln könnte, um Sie in späteren, unveränderten Fotos zu erkennen.</translation>
    </message>
    <message>
        <source>Not for hiding in one photo, and of little use where an untouched photo of you is in the same collection.</source>
        <translation>Nicht, um sich in einem Foto zu verbergen, und von wenig Nutzen, wo ein unverändertes Foto von Ihnen in derselben Sammlung ist.</translation>
    </message>
    <message>
        <source>For photos in which you do not want to be found by a search with another photo of you.</source>
        <translation>Für Fotos, in denen Sie durch eine Suche mit einem anderen Foto von Ihnen nicht gefunden werden wollen.</translation>
    </message>
    <message>
        <source>Not against recognition that was trained on pictures changed in this way.</source>
        <translation>Nicht gegen Erkennung, die mit so veränderten Bildern trainiert wurde.</translation>
    </message>
    <message>
        <source>Strength says how visible the change may be.</source>
        <translation>Die Stärke sagt, wie sichtbar die Änderung sein darf.</translation>
    </message>
    <message>
        <source>Strength 25, 50 and 75 search as its authors&apos; modes low, mid and high do; how visible the change may be is the same for every method.</source>
        <translation>Stärke 25, 50 und 75 suchen wie die Stufen low, mid und high ihrer Autoren; wie sichtbar die Änderung sein darf, ist bei jeder Methode gleich.</translation>
    </message>
    <message>
        <source>Its authors know one mode, and every strength searches with it; how visible the change may be is the same for every method.</source>
        <translation>Ihre Autoren kennen eine Stufe, und mit ihr sucht jede Stärke; wie sichtbar die Änderung sein darf, ist bei jeder Methode gleich.</translation>
    </message>
    <message>
        <source>Its authors allow every pixel 16 grey levels; here the strength says how visible the pattern may be, the same as for every method.</source>
        <translation>Ihre Autoren erlauben jedem Pixel 16 Graustufen; hier sagt die Stärke, wie sichtbar das Muster sein darf, wie bei jeder Methode.</translation>
    </message>
    <message>
        <source>For an album of one person that somebody may train a new recogniser on: it should learn a pattern in the photos instead of the face.</source>
        <translation>Für ein Album einer Person, mit dem jemand eine neue Erkennung trainieren könnte: Sie soll ein Muster in den Fotos lernen statt des Gesichts.</translation>
    </message>
    <message>
        <source>Weak: as little visible as it is, it has made a new recogniser in our trials only somewhat worse. Does nothing against one that is already trained.</source>
        <translation>Schwach: So unauffällig, wie es ist, hat es eine neue Erkennung in unseren Versuchen nur etwas schlechter gemacht. Wirkt nicht gegen eine, die schon trainiert ist.</translation>
    </message>
    <message>
        <source>The method “%1” is for an album of one person: it needs three photos of them or more.</source>
        <translation>Das Verfahren „%1“ ist für ein Album einer Person: Es braucht mindestens drei Fotos von ihr.</translation>
    </message>
    <message>
        <source>For an album of one person, three photos or more: a recogniser that is trained on these photos should not learn the face.</source>
        <translation>Für ein Album einer Person, ab drei Fotos: Ein Erkenner, der mit diesen Fotos trainiert wird, soll das Gesicht nicht lernen.</translation>
    </message>
    <message>
        <source>Not against recognisers that are trained already: they recognise the person as before.</source>
        <translation>Nicht gegen Erkenner, die schon trainiert sind: Sie erkennen die Person wie zuvor.</translation>
    </message>
    <message>
        <source>The method “%1” needs the network “%2”, which this version of Vizard does not have.</source>
        <translation>Das Verfahren „%1“ braucht das Netz „%2“, das diese Version von Vizard nicht hat.</translation>
    </message>
    <message>
        <source>“%1” could not be found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” could not be opened; you may not be allowed to read it.</source>
        <translation>„%1“ konnte nicht geöffnet werden; vielleicht dürfen Sie es nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation>„%1“ ist eine leere Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>„%1“ ist kein Bild.</translation>
    </message>
    <message>
        <source>“%1” is a kind of picture that Vizard cannot read.</source>
        <translation>„%1“ ist eine Art von Bild, die Vizard nicht lesen kann.</translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the picture is missing.</source>
        <translation>„%1“ ist abgeschnitten: Ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be read.</source>
        <translation>„%1“ ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” has more pixels than Vizard can work on.</source>
        <translation>„%1“ hat mehr Pixel, als Vizard bearbeiten kann.</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>In „%1“ wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” could not be written; you may not be allowed to save there.</source>
        <translation>„%1“ konnte nicht geschrieben werden; vielleicht dürfen Sie dort nicht speichern.</translation>
    </message>
    <message>
        <source>There is not enough free space to save “%1”.</source>
        <translation>Es ist nicht genug Platz frei, um „%1“ zu speichern.</translation>
    </message>
    <message>
        <source>“%1” is an original photo, and originals are never overwritten.</source>
        <translation>„%1“ ist ein Originalfoto, und Originale werden nie überschrieben.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>„%1“ gibt es schon und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is missing; please install Vizard again.</source>
        <translation>Vizards eigene Datei „%1“ fehlt; bitte installieren Sie Vizard neu.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is damaged; please install Vizard again.</source>
        <translation>Vizards eigene Datei „%1“ ist beschädigt; bitte installieren Sie Vizard neu.</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”.</source>
        <translation>Der Arbeitsspeicher reichte für „%1“ nicht aus.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>„%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be protected with these settings.</source>
        <translation>„%1“ konnte mit diesen Einstellungen nicht geschützt werden.</translation>
    </message>
    <message>
        <source>Something in Vizard went wrong with “%1”; the original is untouched.</source>
        <translation>In Vizard ist bei „%1“ etwas schiefgegangen; das Original ist unberührt.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than 1 in 10</source>
        <translation>weniger als 1 von 10</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>fast alle</translation>
    </message>
    <message>
        <source>about %1 in 10</source>
        <translation>etwa %1 von 10</translation>
    </message>
    <message>
        <source>This judge was not compared with other recognisers, so its numbers speak for itself alone.</source>
        <translation>Dieser Prüfer wurde nicht mit anderen Erkennern verglichen; seine Zahlen sprechen nur für ihn selbst.</translation>
    </message>
    <message>
        <source>Recognisers of the kind we tested that would still match this face: %1</source>
        <translation>Erkenner der geprüften Art, die dieses Gesicht noch zuordnen würden: %1</translation>
    </message>
    <message>
        <source>; after a typical upload (JPEG 75, 1080 px): %1</source>
        <translation>; nach typischem Hochladen (JPEG 75, 1080 px): %1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Nothing to see: unchanged</source>
        <translation>Nichts zu sehen: unverändert</translation>
    </message>
    <message>
        <source>Very hard to see</source>
        <translation>Sehr schwer zu sehen</translation>
    </message>
    <message>
        <source>Hard to see without the original</source>
        <translation>Ohne das Original schwer zu sehen</translation>
    </message>
    <message>
        <source>Like a light retouch beside the original</source>
        <translation>Neben dem Original wie eine leichte Retusche</translation>
    </message>
    <message>
        <source>Can be seen</source>
        <translation>Ist zu sehen</translation>
    </message>
    <message>
        <source>The photo it was made from</source>
        <translation>Das Foto, aus dem es gemacht wurde</translation>
    </message>
    <message>
        <source>The nearest of this person&apos;s other photos (%1)</source>
        <translation>Das ähnlichste der anderen Fotos dieser Person (%1)</translation>
    </message>
    <message>
        <source>similarity from %1 to %2</source>
        <translation>Ähnlichkeit von %1 auf %2</translation>
    </message>
    <message>
        <source>still a match for this judge (threshold %1)</source>
        <translation>für diesen Prüfer noch ein Treffer (Schwelle %1)</translation>
    </message>
    <message>
        <source>no match for this judge (threshold %1)</source>
        <translation>für diesen Prüfer kein Treffer (Schwelle %1)</translation>
    </message>
    <message>
        <source>Judged by “%1”, your own file</source>
        <translation>Beurteilt von „%1“, Ihrer eigenen Datei</translation>
    </message>
    <message>
        <source>Judged by “%1” of %2</source>
        <translation>Beurteilt von „%1“ vom %2</translation>
    </message>
    <message>
        <source>Measured on this recogniser only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>Nur an diesem Erkenner gemessen. Andere, spätere oder mit Vizards Ergebnissen trainierte können Sie weiterhin zuordnen, und Fotos von Ihnen, die schon im Umlauf sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Measured on these recognisers only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>Nur an diesen Erkennern gemessen. Andere, spätere oder mit Vizards Ergebnissen trainierte können Sie weiterhin zuordnen, und Fotos von Ihnen, die schon im Umlauf sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No judge is installed, so nothing can be said here about recognition. You can measure with a recogniser file of your own: vizard-cli audit --judge FILE.</source>
        <translation>Es ist kein Prüfer installiert, also lässt sich hier nichts über Erkennung sagen. Sie können mit einer eigenen Erkennerdatei messen: vizard-cli audit --judge FILE.</translation>
    </message>
    <message>
        <source>Skipped: a file of that name was there</source>
        <translation>Übersprungen: eine Datei dieses Namens war da</translation>
    </message>
    <message>
        <source>Done before, and verified</source>
        <translation>Früher gemacht und geprüft</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>artist and copyright</source>
        <translation>Urheber und Copyright</translation>
    </message>
    <message>
        <source>camera and lens</source>
        <translation>Kamera und Objektiv</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>the camera maker&apos;s own notes</source>
        <translation>Notizen des Kameraherstellers</translation>
    </message>
    <message>
        <source>thumbnail of the unchanged photo</source>
        <translation>Vorschaubildchen des unveränderten Fotos</translation>
    </message>
    <message>
        <source>preview of the unchanged photo</source>
        <translation>Vorschau des unveränderten Fotos</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>Tiefenkarte</translation>
    </message>
    <message>
        <source>other pictures in the file</source>
        <translation>andere Bilder in der Datei</translation>
    </message>
    <message>
        <source>titles and comments</source>
        <translation>Titel und Kommentare</translation>
    </message>
    <message>
        <source>software and history</source>
        <translation>Software und Verlauf</translation>
    </message>
    <message>
        <source>data after the end (motion photo)</source>
        <translation>Daten nach dem Ende (bewegtes Foto)</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <source>change %1 (Butteraugli), warp %2 px, %3 s</source>
        <translation>Änderung %1 (Butteraugli), Verzug %2 px, %3 s</translation>
    </message>
    <message>
        <source>This photo was a copy that Vizard had made already.</source>
        <translation>Dieses Foto war schon eine Kopie von Vizard.</translation>
    </message>
    <message>
        <source>Vizard: what was done with each photo</source>
        <translation>Vizard: was mit jedem Foto geschah</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Aus der Datei behalten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1, strength %2, into %3</source>
        <translation>%1, Stärke %2, nach %3</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>“%1” looked at the written files.</source>
        <translation>„%1“ hat die geschriebenen Dateien angesehen.</translation>
    </message>
    <message>
        <source>“%1”: encoding took the protection away. “%2” matches a face again (similarity %3 before, %4 in the file, a match above %5).</source>
        <translation>„%1“: Das Kodieren hat den Schutz weggenommen. „%2“ erkennt ein Gesicht wieder (Ähnlichkeit vorher %3, in der Datei %4, Treffer über %5).</translation>
    </message>
    <message>
        <source>“%1” still matches a face in %2. A higher strength hides more.</source>
        <translation>„%1“ erkennt noch ein Gesicht in %2. Eine höhere Stärke verbirgt mehr.</translation>
    </message>
    <message>
        <source>The next strength to try is %1.</source>
        <translation>Als Nächstes wäre Stärke %1 zu versuchen.</translation>
    </message>
    <message>
        <source>There is no higher strength; a higher quality or a smaller size may keep more of it.</source>
        <translation>Eine höhere Stärke gibt es nicht; höhere Qualität oder ein kleineres Bild können mehr davon erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>no match for %n face(s)</source>
        <translation>
            <numerusform>%n Gesicht nicht erkannt</numerusform>
            <numerusform>%n Gesichter nicht erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched again because of encoding</source>
        <translation>
            <numerusform>%n Gesicht durch das Kodieren wiedererkannt</numerusform>
            <numerusform>%n Gesichter durch das Kodieren wiedererkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched before encoding already</source>
        <translation>
            <numerusform>%n Gesicht schon vor dem Kodieren erkannt</numerusform>
            <numerusform>%n Gesichter schon vor dem Kodieren erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing can be said of %n face(s)</source>
        <translation>
            <numerusform>über %n Gesicht lässt sich nichts sagen</numerusform>
            <numerusform>über %n Gesichter lässt sich nichts sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looked at the written files: %2.</source>
        <translation>„%1“ hat die geschriebenen Dateien angesehen: %2.</translation>
    </message>
    <message>
        <source>No judge is installed: nobody looked at the written files.</source>
        <translation>Kein Prüfer ist installiert: niemand hat die geschriebenen Dateien angesehen.</translation>
    </message>
    <message>
        <source>No match for “%1” in the written file.</source>
        <translation>Kein Treffer für „%1“ in der geschriebenen Datei.</translation>
    </message>
    <message>
        <source>Encoding took the protection away: “%1” matches a face again.</source>
        <translation>Das Kodieren hat den Schutz weggenommen: „%1“ erkennt ein Gesicht wieder.</translation>
    </message>
    <message>
        <source>“%1” matches a face, before encoding already.</source>
        <translation>„%1“ erkennt ein Gesicht, schon vor dem Kodieren.</translation>
    </message>
    <message>
        <source>“%1” looked, but where it calls two faces a match was not measured.</source>
        <translation>„%1“ hat hingesehen, aber ab wann er zwei Gesichter gleich nennt, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>Stärke %1</translation>
    </message>
    <message>
        <source>Only faces with a box around them are changed.</source>
        <translation>Nur Gesichter mit einem Rahmen werden verändert.</translation>
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
        <translation>Vizard benutzt kein Netz. Speichern Sie das Bild zuerst im Browser und ziehen Sie dann die Datei hierher.</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2” and was left out.</source>
        <translation>„%1“ ist dasselbe Bild wie „%2“ und wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Already in the list: %n photo(s).</source>
        <translation>
            <numerusform>Schon in der Liste: %n Foto.</numerusform>
            <numerusform>Schon in der Liste: %n Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>In diesem Ordner sind keine Fotos.</translation>
    </message>
    <message>
        <source>This album is open in another window of Vizard.</source>
        <translation>Dieses Album ist in einem anderen Vizard-Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The last album is open in another window of Vizard, so this window begins a new one.</source>
        <translation>Das letzte Album ist in einem anderen Vizard-Fenster geöffnet; dieses Fenster beginnt deshalb ein neues.</translation>
    </message>
    <message>
        <source>This album could not be opened: its file is damaged.</source>
        <translation>Dieses Album konnte nicht geöffnet werden: Seine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The last album could not be opened: its file is damaged.</source>
        <translation>Das letzte Album konnte nicht geöffnet werden: Seine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>settings of all photos</source>
        <translation>Einstellungen aller Fotos</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>method of all photos</source>
        <translation>Verfahren aller Fotos</translation>
    </message>
    <message>
        <source>size for sharing</source>
        <translation>Größe zum Teilen</translation>
    </message>
    <message>
        <source>protect face %1</source>
        <translation>Gesicht %1 schützen</translation>
    </message>
    <message>
        <source>leave face %1 as it is</source>
        <translation>Gesicht %1 lassen, wie es ist</translation>
    </message>
    <message>
        <source>strength of face %1</source>
        <translation>Stärke von Gesicht %1</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>Gesicht einzeichnen</translation>
    </message>
    <message>
        <source>remove face %1</source>
        <translation>Gesicht %1 entfernen</translation>
    </message>
    <message>
        <source>All photos are done already.</source>
        <translation>Alle Fotos sind schon fertig.</translation>
    </message>
    <message>
        <source>Protecting photo %1 of %2</source>
        <translation>Foto %1 von %2 wird geschützt</translation>
    </message>
    <message>
        <source>Exporting photo %1 of %2</source>
        <translation>Foto %1 von %2 wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) protected.</source>
        <translation>
            <numerusform>%n Foto geschützt.</numerusform>
            <numerusform>%n Fotos geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was changed in %n photo(s).</source>
        <translation>
            <numerusform>In %n Foto wurde kein Gesicht verändert.</numerusform>
            <numerusform>In %n Fotos wurde kein Gesicht verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>In %n Foto wurde kein Gesicht gefunden.</numerusform>
            <numerusform>In %n Fotos wurde kein Gesicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>Abgebrochen: %n Foto nicht fertig.</numerusform>
            <numerusform>Abgebrochen: %n Fotos nicht fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoding took the protection of %n photo(s) away.</source>
        <translation>
            <numerusform>Das Kodieren hat %n Foto den Schutz genommen.</numerusform>
            <numerusform>Das Kodieren hat %n Fotos den Schutz genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again at the next strength…</source>
        <translation>Mit der nächsten Stärke neu exportieren…</translation>
    </message>
    <message>
        <source>next strength</source>
        <translation>nächste Stärke</translation>
    </message>
    <message numerus="yes">
        <source>remove %n photo(s)</source>
        <translation>
            <numerusform>%n Foto entfernen</numerusform>
            <numerusform>%n Fotos entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <source>whose face %1 is</source>
        <translation>wessen Gesicht %1 ist</translation>
    </message>
    <message>
        <source>what is wanted of this person</source>
        <translation>Wünsche zu dieser Person</translation>
    </message>
    <message>
        <source>look for small faces</source>
        <translation>kleine Gesichter suchen</translation>
    </message>
    <message>
        <source>The closer look found no further face.</source>
        <translation>Der genauere Blick fand kein weiteres Gesicht.</translation>
    </message>
    <message numerus="yes">
        <source>The closer look found %n more face(s).</source>
        <translation>
            <numerusform>Der genauere Blick fand %n weiteres Gesicht.</numerusform>
            <numerusform>Der genauere Blick fand %n weitere Gesichter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small faces can be looked for when the export has ended.</source>
        <translation>Kleine Gesichter lassen sich suchen, wenn der Export beendet ist.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being protected</source>
        <translation>wird geschützt</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>protected and exported</source>
        <translation>geschützt und exportiert</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt unverändert</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumSide</name>
    <message>
        <source>No photo is in this state.</source>
        <translation>Kein Foto ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>Meiste Gesichter zuerst</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Welche Fotos gezeigt werden</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 protected</source>
        <translation>%1, %2 geschützt</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)…</source>
        <translation>
            <numerusform>%n Foto exportieren…</numerusform>
            <numerusform>%n Fotos exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>Erneut schützen</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ComparePanel</name>
    <message>
        <source>no face found</source>
        <translation>kein Gesicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>shade %L1 · shape %L2</source>
        <translation>Farbe %L1 · Form %L2</translation>
    </message>
    <message>
        <source>How much the most changed face was changed.
Shade: its colours, as Butteraugli distance at viewing size.
Shape: how far its parts were moved, rms, in pixels of a face crop of 112.</source>
        <translation>Wie sehr das am meisten veränderte Gesicht verändert wurde.
Farbe: als Butteraugli-Abstand in Betrachtungsgröße.
Form: wie weit Teile verschoben wurden, quadratisches Mittel, in Pixeln eines Gesichtsausschnitts von 112.</translation>
    </message>
    <message>
        <source>%1 · stays as it is</source>
        <translation>%1 · bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 · strength %2</source>
        <translation>%1 · Stärke %2</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>Wird verfeinert…</translation>
    </message>
    <message>
        <source>Protecting…</source>
        <translation>Wird geschützt…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Cannot be protected now</source>
        <translation>Kann jetzt nicht geschützt werden</translation>
    </message>
    <message>
        <source>No face was found: there is nothing to change</source>
        <translation>Kein Gesicht gefunden: Es gibt nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>vizard::ui::CompareView</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Difference ×%1</source>
        <translation>Unterschied ×%1</translation>
    </message>
    <message>
        <source>Draw a box from forehead to chin: drag, or arrow keys, Shift, Enter. Esc: leave</source>
        <translation>Rahmen von Stirn bis Kinn: ziehen, oder Pfeiltasten, Umschalt, Enter. Esc: abbrechen</translation>
    </message>
    <message>
        <source>Original and protected photo</source>
        <translation>Originales und geschütztes Foto</translation>
    </message>
    <message>
        <source>No photo is chosen.</source>
        <translation>Kein Foto ist gewählt.</translation>
    </message>
    <message>
        <source>Shown at %1 percent.</source>
        <translation>Gezeigt bei %1 Prozent.</translation>
    </message>
    <message>
        <source>Original left of %1 percent of the width, protected right of it.</source>
        <translation>Original links von %1 Prozent der Breite, geschützt rechts davon.</translation>
    </message>
    <message>
        <source>Original on the left, protected on the right.</source>
        <translation>Original links, geschützt rechts.</translation>
    </message>
    <message>
        <source>Difference of both, times %1.</source>
        <translation>Unterschied beider, mal %1.</translation>
    </message>
    <message>
        <source>Original and protected in turn.</source>
        <translation>Original und geschützt im Wechsel.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::DropVeil</name>
    <message>
        <source>Drop to add to the album</source>
        <translation>Loslassen, um zum Album hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>vizard::ui::EmptyState</name>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Fotos oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. The aim: people see you as before, and machines find you harder to match.</source>
        <translation>Vizard macht Kopien Ihrer Fotos, in denen Gesichter ein wenig verändert sind. Das Ziel: Menschen sehen Sie wie zuvor, und Maschinen können Sie schwerer zuordnen.</translation>
    </message>
    <message>
        <source>1  Add</source>
        <translation>1  Hinzufügen</translation>
    </message>
    <message>
        <source>Photos stay on this computer, and originals are never changed.</source>
        <translation>Fotos bleiben auf diesem Rechner, und Originale werden nie verändert.</translation>
    </message>
    <message>
        <source>2  Compare</source>
        <translation>2  Vergleichen</translation>
    </message>
    <message>
        <source>See each photo beside its protected copy, and choose the strength.</source>
        <translation>Jedes Foto neben seiner geschützten Kopie sehen und die Stärke wählen.</translation>
    </message>
    <message>
        <source>3  Export</source>
        <translation>3  Exportieren</translation>
    </message>
    <message>
        <source>Save the protected copies to a folder, without location or camera data.</source>
        <translation>Die geschützten Kopien in einem Ordner speichern, ohne Orts- und Kameradaten.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::Estimate</name>
    <message>
        <source>Hides nothing.</source>
        <translation>Verbirgt nichts.</translation>
    </message>
    <message>
        <source>In our measurements this hid hardly any faces of this size.</source>
        <translation>In unseren Messungen verbarg das kaum Gesichter dieser Größe.</translation>
    </message>
    <message>
        <source>In our measurements this hid few faces of this size.</source>
        <translation>In unseren Messungen verbarg das wenige Gesichter dieser Größe.</translation>
    </message>
    <message>
        <source>In our measurements this hid some faces of this size.</source>
        <translation>In unseren Messungen verbarg das manche Gesichter dieser Größe.</translation>
    </message>
    <message>
        <source>In our measurements this hid most faces of this size.</source>
        <translation>In unseren Messungen verbarg das die meisten Gesichter dieser Größe.</translation>
    </message>
    <message>
        <source>In our measurements this hid nearly all faces of this size.</source>
        <translation>In unseren Messungen verbarg das fast alle Gesichter dieser Größe.</translation>
    </message>
    <message>
        <source>Measured on 2026-11-30 on news photos of 100 people, with three recognisers that took no part in making Vizard&apos;s changes (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). Of unchanged photos these miss 8 in 100.</source>
        <translation>Gemessen am 30.11.2026 an Pressefotos von 100 Menschen, mit drei Erkennern, die an Vizards Änderungen keinen Anteil haben (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). Von unveränderten Fotos verfehlen sie 8 von 100.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ändert nichts.</translation>
    </message>
    <message>
        <source>A very small change: hard to find even at 100 %.</source>
        <translation>Eine sehr kleine Änderung: selbst bei 100 % schwer zu finden.</translation>
    </message>
    <message>
        <source>A small change: look for it at 100 %.</source>
        <translation>Eine kleine Änderung: suchen Sie sie bei 100 %.</translation>
    </message>
    <message>
        <source>A clear change: compare skin, brows and eyes at 100 %.</source>
        <translation>Eine deutliche Änderung: vergleichen Sie Haut, Brauen und Augen bei 100 %.</translation>
    </message>
    <message>
        <source>A strong change: the face may look retouched.</source>
        <translation>Eine starke Änderung: das Gesicht kann retuschiert wirken.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export protected copies</source>
        <translation>Geschützte Kopien exportieren</translation>
    </message>
    <message>
        <source>Number the new copies</source>
        <translation>Neue Kopien nummerieren</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>Diese Fotos überspringen</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>Kopien von Vizard ersetzen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Photos, their copies, and what happens</source>
        <translation>Fotos, ihre Kopien und was geschieht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Names that are taken: %n. What shall be done?</source>
        <translation>
            <numerusform>%n Name ist vergeben. Was soll geschehen?</numerusform>
            <numerusform>%n Namen sind vergeben. Was soll geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder or the name cannot be used yet.</source>
        <translation>Ordner oder Name sind so nicht brauchbar.</translation>
    </message>
    <message>
        <source>Looking at the photos and the folder…</source>
        <translation>Fotos und Ordner werden angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to write</source>
        <translation>
            <numerusform>%n Foto zu schreiben</numerusform>
            <numerusform>%n Fotos zu schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n nicht geschrieben</numerusform>
            <numerusform>%n nicht geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportForm</name>
    <message>
        <source>Quality like the photo</source>
        <translation>Qualität wie das Foto</translation>
    </message>
    <message>
        <source>Write a report beside the copies</source>
        <translation>Bericht zu den Kopien legen</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Ordner für die Kopien wählen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>As in the album</source>
        <translation>Wie im Album</translation>
    </message>
    <message>
        <source>All in this folder</source>
        <translation>Alle in diesen Ordner</translation>
    </message>
    <message>
        <source>S&amp;ub-folders</source>
        <translation>&amp;Unterordner</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a token into the name</source>
        <translation>Einen Platzhalter in den Namen einfügen</translation>
    </message>
    <message>
        <source>Name of the photo</source>
        <translation>Name des Fotos</translation>
    </message>
    <message>
        <source>Number in the album</source>
        <translation>Nummer im Album</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>Aufnahmetag</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Number the new copy</source>
        <translation>Neue Kopie nummerieren</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Foto überspringen</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>Kopien von Vizard ersetzen</translation>
    </message>
    <message>
        <source>If &amp;taken</source>
        <translation>&amp;Wenn vergeben</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>Wie das Foto</translation>
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
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>Quality from 1 to 100</source>
        <translation>Qualität von 1 bis 100</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>2048 px, for screens</source>
        <translation>2048 px, für Bildschirme</translation>
    </message>
    <message>
        <source>1080 px, for sharing</source>
        <translation>1080 px, zum Teilen</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>The cloak is made for that size: a smaller picture hides faces better.</source>
        <translation>Die Tarnung wird für diese Größe gemacht: Ein kleineres Bild verbirgt Gesichter besser.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Long side in pixels</source>
        <translation>Lange Seite in Pixeln</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>&amp;Lange Seite</translation>
    </message>
    <message>
        <source>What else stays</source>
        <translation>Was sonst bleibt</translation>
    </message>
    <message>
        <source>Nothing (private)</source>
        <translation>Nichts (privat)</translation>
    </message>
    <message>
        <source>Date and credit</source>
        <translation>Datum und Urheber</translation>
    </message>
    <message>
        <source>All but place and people</source>
        <translation>Alles außer Ort und Personen</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>A page and a JSON file that name your photos and what was done with each</source>
        <translation>Eine Seite und eine JSON-Datei, die Ihre Fotos nennen und was mit jedem geschah</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name here.</source>
        <translation>„%1“ kann hier nicht Teil eines Namens sein.</translation>
    </message>
    <message>
        <source>The colour profile, the resolution and the upright picture always stay. Places, people, serial numbers, texts and thumbnails never do.</source>
        <translation>Farbprofil, Auflösung und das aufrechte Bild bleiben immer. Orte, Personen, Seriennummern, Texte und Vorschaubildchen nie.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportRecord</name>
    <message numerus="yes">
        <source>%n photo(s) could not be written.</source>
        <translation>
            <numerusform>%n Foto konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Fotos konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported to %1.</source>
        <translation>
            <numerusform>%n Foto nach %1 exportiert.</numerusform>
            <numerusform>%n Fotos nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>In %n Foto wurde kein Gesicht gefunden.</numerusform>
            <numerusform>In %n Fotos wurde kein Gesicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>Abgebrochen: %n Foto nicht fertig.</numerusform>
            <numerusform>Abgebrochen: %n Fotos nicht fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and verified.</source>
        <translation>
            <numerusform>%n war schon da und wurde geprüft.</numerusform>
            <numerusform>%n waren schon da und wurden geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n übersprungen.</numerusform>
            <numerusform>%n übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written, as their names are taken.</source>
        <translation>
            <numerusform>%n nicht geschrieben, weil der Name vergeben ist.</numerusform>
            <numerusform>%n nicht geschrieben, weil die Namen vergeben sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CMYK photo(s) were written in sRGB.</source>
        <translation>
            <numerusform>%n CMYK-Foto wurde in sRGB geschrieben.</numerusform>
            <numerusform>%n CMYK-Fotos wurden in sRGB geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HEIC or AVIF photo(s) were written in another format.</source>
        <translation>
            <numerusform>%n HEIC- oder AVIF-Foto wurde in einem anderen Format geschrieben.</numerusform>
            <numerusform>%n HEIC- oder AVIF-Fotos wurden in einem anderen Format geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold several pictures; the copies hold the first.</source>
        <translation>
            <numerusform>%n Datei enthält mehrere Bilder; die Kopie enthält das erste.</numerusform>
            <numerusform>%n Dateien enthalten mehrere Bilder; die Kopien enthalten das erste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is “%1”.</source>
        <translation>Der Bericht heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos are copies that Vizard made: protecting them again changes them again.</source>
        <translation>
            <numerusform>%n der Fotos ist eine Kopie von Vizard: Erneutes Schützen verändert es noch einmal.</numerusform>
            <numerusform>%n der Fotos sind Kopien von Vizard: Erneutes Schützen verändert sie noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::FaceRow</name>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Eigene Stärke</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Gesicht %1</translation>
    </message>
    <message>
        <source>Picture of face %1</source>
        <translation>Bild von Gesicht %1</translation>
    </message>
    <message>
        <source>Protect face %1</source>
        <translation>Gesicht %1 schützen</translation>
    </message>
    <message>
        <source>Own strength for face %1</source>
        <translation>Eigene Stärke für Gesicht %1</translation>
    </message>
    <message>
        <source>Strength of face %1</source>
        <translation>Stärke von Gesicht %1</translation>
    </message>
    <message>
        <source>Remove this face</source>
        <translation>Dieses Gesicht entfernen</translation>
    </message>
    <message>
        <source>Remove face %1</source>
        <translation>Gesicht %1 entfernen</translation>
    </message>
    <message>
        <source>Face %1, drawn · %2 px</source>
        <translation>Gesicht %1, gezeichnet · %2 px</translation>
    </message>
    <message>
        <source>Face %1 · %2 px</source>
        <translation>Gesicht %1 · %2 px</translation>
    </message>
    <message>
        <source>Whose face %1 is</source>
        <translation>Wessen Gesicht %1 ist</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>vizard::ui::FacesPanel</name>
    <message>
        <source>Draw a missed face</source>
        <translation>Fehlendes Gesicht zeichnen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found (D)</source>
        <translation>Einen Rahmen um ein Gesicht ziehen, das nicht gefunden wurde (D)</translation>
    </message>
    <message>
        <source>No face is known in this photo yet.</source>
        <translation>In diesem Foto ist noch kein Gesicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), all changed.</source>
        <translation>
            <numerusform>%n Gesicht, wird verändert.</numerusform>
            <numerusform>%n Gesichter, alle verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), %1 changed.</source>
        <translation>
            <numerusform>%n Gesicht, %1 verändert.</numerusform>
            <numerusform>%n Gesichter, %1 verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Look for small faces</source>
        <translation>Kleine Gesichter suchen</translation>
    </message>
    <message>
        <source>Leave the photo&apos;s faces as they are known now</source>
        <translation>Bei den Gesichtern bleiben, die jetzt bekannt sind</translation>
    </message>
    <message>
        <source>Look at the photo in full size: takes some seconds, and finds faces in large groups that a first look does not see</source>
        <translation>Das Foto in voller Größe ansehen: dauert einige Sekunden und findet in großen Gruppen Gesichter, die ein erster Blick nicht sieht</translation>
    </message>
    <message>
        <source>Looking at the photo in full size…</source>
        <translation>Das Foto wird in voller Größe angesehen …</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo.</source>
        <translation>%1 % des Fotos angesehen.</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo, %2 left.</source>
        <translation>%1 % des Fotos angesehen, noch %2.</translation>
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
        <translation>Zustand des Programms</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Recent albums</source>
        <translation>Letzte Alben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>vizard::ui::HelpPage</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MainWindow</name>
    <message>
        <source>About Vizard</source>
        <translation>Über Vizard</translation>
    </message>
    <message>
        <source>Vizard %1</source>
        <translation>Vizard %1</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Hide your face from machines, not from people.

Everything happens on this computer: no photo and no figure leaves it.

Free software under the Apache License 2.0, networks included. Made with Qt %1, OpenCV, LibTorch and others, each under its own licence.</source>
        <translation>Verstecke dein Gesicht vor Maschinen, nicht vor Menschen.

Alles geschieht auf diesem Computer: Kein Foto und keine Zahl verlässt ihn.

Freie Software unter der Apache-Lizenz 2.0, samt ihren Netzen. Mit Qt %1, OpenCV, LibTorch und anderem gemacht, jedes unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Einen Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Export the protected copies to</source>
        <translation>Die geschützten Kopien exportieren nach</translation>
    </message>
    <message>
        <source>Close Vizard?</source>
        <translation>Vizard schließen?</translation>
    </message>
    <message>
        <source>Photos are still being looked for.</source>
        <translation>Es wird noch nach Fotos gesucht.</translation>
    </message>
    <message>
        <source>Those that are in the album stay in it. The others come when you add them again.</source>
        <translation>Was im Album ist, bleibt darin. Der Rest kommt dazu, wenn Sie ihn noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Photos are being worked on.</source>
        <translation>Es wird noch an Fotos gearbeitet.</translation>
    </message>
    <message>
        <source>What is done stays done. When you open Vizard again, it offers to protect the rest; an export that is cut short goes on when you export again.</source>
        <translation>Was fertig ist, bleibt fertig. Wenn Sie Vizard wieder öffnen, bietet es an, den Rest zu schützen; ein abgebrochener Export geht weiter, wenn Sie wieder exportieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Vizard</source>
        <translation>Vizard</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Cannot protect: see the messages below</source>
        <translation>Schützen nicht möglich: siehe Meldungen unten</translation>
    </message>
    <message>
        <source>%1 % · Vizard</source>
        <translation>%1 % · Vizard</translation>
    </message>
    <message numerus="yes">
        <source>Your album is as you left it. Still to protect: %n photo(s).</source>
        <translation>
            <numerusform>Ihr Album ist, wie Sie es verlassen haben. Noch zu schützen: %n Foto.</numerusform>
            <numerusform>Ihr Album ist, wie Sie es verlassen haben. Noch zu schützen: %n Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>What Vizard can and cannot do</source>
        <translation>Was Vizard kann und was nicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>Forget these albums</source>
        <translation>Diese Alben vergessen</translation>
    </message>
    <message>
        <source>Protect all</source>
        <translation>Alle schützen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Make a protected copy of every photo in the list</source>
        <translation>Von jedem Foto der Liste eine geschützte Kopie machen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the protected copies of all photos to a folder</source>
        <translation>Die geschützten Kopien aller Fotos in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit photo</source>
        <translation>Foto einpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>As large as it will be looked at</source>
        <translation>So groß, wie es betrachtet wird</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Nächstes Gesicht</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Voriges Gesicht</translation>
    </message>
    <message>
        <source>Protect the chosen face, or leave it</source>
        <translation>Gewähltes Gesicht schützen oder lassen</translation>
    </message>
    <message>
        <source>Draw a missed face</source>
        <translation>Fehlendes Gesicht zeichnen</translation>
    </message>
    <message>
        <source>Show boxes around faces</source>
        <translation>Rahmen um Gesichter zeigen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n photo(s) · %2</source>
        <translation>
            <numerusform>%1 · %n Foto · %2</numerusform>
            <numerusform>%1 · %n Fotos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
    <message>
        <source>There is nothing to export: no face was found.</source>
        <translation>Es gibt nichts zu exportieren: Es wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Checking photo %L1 of %L2</source>
        <translation>Foto %L1 von %L2 wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos: %n found</source>
        <translation>
            <numerusform>Fotos werden gesucht: %n gefunden</numerusform>
            <numerusform>Fotos werden gesucht: %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Export first: only exported copies can be dragged out.</source>
        <translation>Exportieren Sie zuerst: Nur exportierte Kopien lassen sich herausziehen.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MessageStrip</name>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Alle Meldungen zeigen</translation>
    </message>
    <message>
        <source>Dismiss the messages</source>
        <translation>Meldungen schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in all.</source>
        <translation>
            <numerusform>Insgesamt %n Problem.</numerusform>
            <numerusform>Insgesamt %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the messages</source>
        <translation>Meldungen verbergen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MetadataPanel</name>
    <message>
        <source>applied to the picture</source>
        <translation>ins Bild eingerechnet</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>some of it stays</source>
        <translation>ein Teil bleibt</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>Found in the photos</source>
        <translation>In den Fotos gefunden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Metadata of the photos, and what becomes of it</source>
        <translation>Metadaten der Fotos und was daraus wird</translation>
    </message>
    <message>
        <source>%1 of %2 photos looked into</source>
        <translation>%1 von %2 Fotos angesehen</translation>
    </message>
    <message>
        <source>Nothing but the pictures.</source>
        <translation>Nichts als die Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data will be removed.</source>
        <translation>
            <numerusform>%n Art von Daten wird entfernt.</numerusform>
            <numerusform>%n Arten von Daten werden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::MethodCard</name>
    <message>
        <source>Advanced</source>
        <translation>Für Fortgeschrittene</translation>
    </message>
    <message>
        <source>Method “%1”</source>
        <translation>Verfahren „%1“</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ModeBar</name>
    <message>
        <source>Split: drag the line (1)</source>
        <translation>Geteilt: Linie ziehen (1)</translation>
    </message>
    <message>
        <source>Side by side (2)</source>
        <translation>Nebeneinander (2)</translation>
    </message>
    <message>
        <source>Difference, amplified (3)</source>
        <translation>Unterschied, verstärkt (3)</translation>
    </message>
    <message>
        <source>Blink: both in turn (space)</source>
        <translation>Blinken: beide im Wechsel (Leertaste)</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Verstärkung des Unterschieds</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PlanModel</name>
    <message>
        <source>not written: an original has that name</source>
        <translation>nicht geschrieben: ein Original heißt so</translation>
    </message>
    <message>
        <source>not written: an earlier copy has that name</source>
        <translation>nicht geschrieben: eine frühere Kopie heißt so</translation>
    </message>
    <message>
        <source>not written: another file has that name</source>
        <translation>nicht geschrieben: eine andere Datei heißt so</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>numbered, as the name is taken</source>
        <translation>nummeriert, weil der Name vergeben ist</translation>
    </message>
    <message>
        <source>could not be looked into</source>
        <translation>konnte nicht angesehen werden</translation>
    </message>
    <message>
        <source>replaces an earlier copy</source>
        <translation>ersetzt eine frühere Kopie</translation>
    </message>
    <message>
        <source>skipped: a file of that name is there</source>
        <translation>übersprungen: eine Datei dieses Namens ist da</translation>
    </message>
    <message>
        <source>there already, and verified</source>
        <translation>schon da und geprüft</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of all photos</source>
        <translation>Fortschritt aller Fotos</translation>
    </message>
    <message>
        <source>Stop; photos that are done stay done (Esc)</source>
        <translation>Anhalten; fertige Fotos bleiben fertig (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Finish the faces that are being worked on, then wait</source>
        <translation>Die Gesichter in Arbeit abschließen, dann warten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::StrengthBar</name>
    <message>
        <source>Use for all photos</source>
        <translation>Für alle Fotos verwenden</translation>
    </message>
    <message>
        <source>Share at 1080 px: hides better</source>
        <translation>Mit 1080 px teilen: verbirgt besser</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>S&amp;tärke</translation>
    </message>
    <message>
        <source>What this strength means</source>
        <translation>Was diese Stärke bedeutet</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much the faces of the chosen photo may change, 0 to 100</source>
        <translation>Wie sehr sich die Gesichter des gewählten Fotos ändern dürfen, 0 bis 100</translation>
    </message>
    <message>
        <source>Strength as a figure</source>
        <translation>Stärke als Zahl</translation>
    </message>
    <message>
        <source>Give every photo of the list this strength</source>
        <translation>Jedem Foto der Liste diese Stärke geben</translation>
    </message>
    <message>
        <source>In a smaller picture the same change is harder to see, so more of it fits in. Show the result no larger than 1080 pixels.</source>
        <translation>In einem kleineren Bild ist dieselbe Änderung schwerer zu sehen, also passt mehr davon hinein. Zeigen Sie das Ergebnis nicht größer als 1080 Pixel.</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>unsichtbar</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>am stärksten</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictCard</name>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation>Sichtbarkeit: %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictWatch</name>
    <message>
        <source>Recognition: face %1 of %2</source>
        <translation>Erkennung: Gesicht %1 von %2</translation>
    </message>
    <message>
        <source>This face stays as it is.</source>
        <translation>Dieses Gesicht bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>This could not be measured.</source>
        <translation>Das konnte nicht gemessen werden.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the photo into the view (F)</source>
        <translation>Das Foto in die Ansicht einpassen (F)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen (0)</source>
        <translation>Ein Fotopixel je Bildschirmpixel (0)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom in Prozent</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleModel</name>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left as they are</source>
        <translation>%1, bleibt unverändert</translation>
    </message>
    <message>
        <source>%1, strength %2</source>
        <translation>%1, Stärke %2</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleStrip</name>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Whose photos these are</source>
        <translation>Wessen Fotos das sind</translation>
    </message>
    <message>
        <source>The people that are selected are one person</source>
        <translation>Die Ausgewählten sind eine Person</translation>
    </message>
    <message>
        <source>Show the photos of everybody</source>
        <translation>Die Fotos aller zeigen</translation>
    </message>
    <message>
        <source>Select somebody to see their photos; press F2 to name them</source>
        <translation>Wählen Sie jemanden aus, um die Fotos zu sehen; mit F2 geben Sie einen Namen</translation>
    </message>
    <message>
        <source>To tell whose face is whose, Vizard needs a judge. None is installed.</source>
        <translation>Um Gesichter zuzuordnen, braucht Vizard einen Prüfer. Es ist keiner installiert.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>People appear here as their photos are protected.</source>
        <translation>Personen erscheinen hier, sobald ihre Fotos geschützt sind.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PersonBar</name>
    <message>
        <source>Protect on all photos</source>
        <translation>Auf allen Fotos schützen</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Eigene Stärke</translation>
    </message>
    <message>
        <source>Strength of this person</source>
        <translation>Stärke dieser Person</translation>
    </message>
    <message>
        <source>Change this person&apos;s face on every photo of the album, or leave it as it is</source>
        <translation>Das Gesicht dieser Person auf jedem Foto des Albums ändern oder lassen, wie es ist</translation>
    </message>
    <message>
        <source>A strength for this person, whatever the photos have</source>
        <translation>Eine Stärke für diese Person, gleich welche die Fotos haben</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n photo(s)</source>
        <translation>
            <numerusform>%1, auf %n Foto</numerusform>
            <numerusform>%1, auf %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wanted of %1</source>
        <translation>Wünsche zu %1</translation>
    </message>
</context>
</TS>
