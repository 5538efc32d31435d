<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>vizard::audit</name>
    <message>
        <source>“%1” missed %2 in 100 comparisons of a cloaked photo with another photo of the same person (of the clean photos: %3), at the setting that lets 1 stranger in 100 through.</source>
        <translation>« %1 » n’a pas reconnu la personne dans %2 comparaisons sur 100 entre une photo masquée et une autre photo de la même personne (avec des photos intactes : %3), au réglage qui laisse passer 1 inconnu sur 100.</translation>
    </message>
    <message>
        <source>Of the %1 recognisers below, it saw through the cloaks best.</source>
        <translation>Des %1 systèmes ci-dessous, c’est celui qui a le mieux percé le masque.</translation>
    </message>
    <message>
        <source>Do these copies hide who is on them?</source>
        <translation>Ces copies cachent-elles qui y figure ?</translation>
    </message>
    <message>
        <source>An audit. Cloaked photos: %1. People: %2. %3</source>
        <translation>Une mesure. Photos masquées : %1. Personnes : %2. %3</translation>
    </message>
    <message>
        <source>0: the person was recognised each time. 100: never. The clean photos show how often these recognisers miss anyway.</source>
        <translation>0 : la personne a été reconnue chaque fois. 100 : jamais. Les photos intactes montrent combien ces systèmes se trompent de toute façon.</translation>
    </message>
    <message>
        <source>Measured on the recognisers named here only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos that are already out there stay as they are.</source>
        <translation>Mesuré sur les seuls systèmes nommés ici. D’autres, plus récents ou entraînés sur les résultats de Vizard, peuvent encore reconnaître, et les photos déjà diffusées restent telles quelles.</translation>
    </message>
    <message>
        <source>Reliability measured %1 on %2 people with %3, by: %4</source>
        <translation>Fiabilité mesurée le %1 sur %2 personnes avec %3, par : %4</translation>
    </message>
    <message>
        <source>a file of the user&apos;s</source>
        <translation>un fichier de l’utilisateur</translation>
    </message>
    <message>
        <source>What “%1” saw (%2)</source>
        <translation>Ce que « %1 » a vu (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the judge&apos;s network: %1</source>
        <translation>SHA-256 du réseau de ce juge : %1</translation>
    </message>
    <message>
        <source>clean, cloaked</source>
        <translation>intacte, masquée</translation>
    </message>
    <message>
        <source>A clean photo is the photo as it was. A cloaked one is the copy whose faces were changed.</source>
        <translation>Une photo intacte est la photo telle qu’elle était. Une photo masquée est la copie dont les visages ont été modifiés.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>Two photos show the same person, and the recogniser says that they do not.</source>
        <translation>Deux photos montrent la même personne, et le système dit que non.</translation>
    </message>
    <message>
        <source>threshold, FAR</source>
        <translation>seuil, FAR</translation>
    </message>
    <message>
        <source>A recogniser says “the same person” where the similarity is above a threshold. The false-accept rate (FAR) is the share of strangers who are taken for the person there.</source>
        <translation>Un système dit « la même personne » quand la similarité dépasse un seuil. Le taux de fausses acceptations (FAR) est la part des inconnus qui y passent pour la personne.</translation>
    </message>
    <message>
        <source>[low, high]</source>
        <translation>[bas, haut]</translation>
    </message>
    <message>
        <source>95 % interval, from drawing people with replacement 2,000 times. With few people it is wide.</source>
        <translation>Intervalle à 95 %, en tirant les personnes avec remise 2 000 fois. Avec peu de personnes, il est large.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Comment cela a été mesuré</translation>
    </message>
    <message>
        <source>People: %1. Clean photos: %2. Cloaked photos: %3. Left out, as no face was found on them: %4 of the clean ones. Counted apart: %5 of the cloaked ones without a face, where another detector may still find it.</source>
        <translation>Personnes : %1. Photos intactes : %2. Photos masquées : %3. Laissées de côté, faute de visage trouvé : %4 des intactes. Comptées à part : %5 des masquées sans visage, qu’un autre détecteur trouvera peut-être encore.</translation>
    </message>
    <message>
        <source>Strangers. Photos: %1. People: %2. Left out of the gallery (no face, or a person who is audited): %3.</source>
        <translation>Inconnus. Photos : %1. Personnes : %2. Laissées de côté dans la galerie (pas de visage, ou une personne évaluée) : %3.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Illisible : %1</translation>
    </message>
    <message>
        <source>%1; %2 s, %3 s of processor time on %4 cores.</source>
        <translation>%1 ; %2 s, %3 s de processeur sur %4 cœurs.</translation>
    </message>
    <message>
        <source>There was nothing to compare: nobody has two photos with a face, or no copy has one.</source>
        <translation>Il n’y avait rien à comparer : personne n’a deux photos avec un visage, ou aucune copie n’en a.</translation>
    </message>
    <message>
        <source>People audited: %1. With others the figures may be quite different.</source>
        <translation>Personnes évaluées : %1. Avec d’autres, les chiffres peuvent être tout différents.</translation>
    </message>
    <message>
        <source>There are only %1 pairs of strangers, too few to be sure of the threshold. More photos of other people in the gallery help.</source>
        <translation>Il n’y a que %1 paires d’inconnus, trop peu pour un seuil sûr. Davantage de photos d’autres personnes dans la galerie aident.</translation>
    </message>
    <message>
        <source>Left out, because only one of the two folders has them: %1</source>
        <translation>Laissés de côté, car présents dans un seul des deux dossiers : %1</translation>
    </message>
    <message>
        <source>Vizard audit</source>
        <translation>Mesure de Vizard</translation>
    </message>
    <message>
        <source>threshold: 1 stranger in 100 gets through</source>
        <translation>seuil : 1 inconnu sur 100 passe</translation>
    </message>
    <message>
        <source>How alike photos look to it</source>
        <translation>À quel point les photos se ressemblent pour lui</translation>
    </message>
    <message>
        <source>Right of the dashed line it says “the same person”, left of it “somebody else”. What hides well moves from right to left.</source>
        <translation>À droite de la ligne pointillée il dit « la même personne », à gauche « quelqu’un d’autre ». Ce qui cache bien va de droite à gauche.</translation>
    </message>
    <message>
        <source>similarity of two photos (cosine)</source>
        <translation>similarité de deux photos (cosinus)</translation>
    </message>
    <message>
        <source>how often (each curve&apos;s highest: 1)</source>
        <translation>fréquence (maximum de chaque courbe : 1)</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>deux personnes différentes</translation>
    </message>
    <message>
        <source>the same person, both clean</source>
        <translation>la même personne, deux photos intactes</translation>
    </message>
    <message>
        <source>the same person, one of them cloaked</source>
        <translation>la même personne, une photo masquée</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>After JPEG compression</source>
        <translation>Après compression JPEG</translation>
    </message>
    <message>
        <source>Services compress what is uploaded. What lasts stays high towards the right. Shaded: 95 % intervals.</source>
        <translation>Les services compressent ce qu’on leur envoie. Ce qui tient reste haut vers la droite. Ombré : intervalles à 95 %.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>qualité JPEG</translation>
    </message>
    <message>
        <source>share missed at FAR 1 %</source>
        <translation>part manquée à FAR 1 %</translation>
    </message>
    <message>
        <source>clean photos</source>
        <translation>photos intactes</translation>
    </message>
    <message>
        <source>cloaked photos</source>
        <translation>photos masquées</translation>
    </message>
    <message>
        <source>Protection against visibility</source>
        <translation>Protection et visibilité</translation>
    </message>
    <message>
        <source>One dot a cloaked photo. Further right: easier to see. Below the dashed line: no longer a match.</source>
        <translation>Un point par photo masquée. Plus à droite : plus facile à voir. Sous la ligne pointillée : plus de correspondance.</translation>
    </message>
    <message>
        <source>how visible, on the face (Butteraugli, 3-norm)</source>
        <translation>visibilité, sur le visage (Butteraugli, norme 3)</translation>
    </message>
    <message>
        <source>mean similarity to the person&apos;s other photos</source>
        <translation>similarité moyenne avec les autres photos de la personne</translation>
    </message>
    <message>
        <source>the same photos clean, mean</source>
        <translation>les mêmes photos intactes, moyenne</translation>
    </message>
    <message>
        <source>How reliable is “N in 10 recognisers”?</source>
        <translation>Quelle est la fiabilité de « N systèmes sur 10 » ?</translation>
    </message>
    <message>
        <source>Dots on the diagonal: what was said is what happened. Larger dots stand for more comparisons.</source>
        <translation>Points sur la diagonale : ce qui a été dit est arrivé. Les gros points représentent plus de comparaisons.</translation>
    </message>
    <message>
        <source>share of recognisers that the verdict said would match</source>
        <translation>part des systèmes qui reconnaîtraient, selon le verdict</translation>
    </message>
    <message>
        <source>share that did match</source>
        <translation>part qui a reconnu</translation>
    </message>
    <message>
        <source>said and happened alike</source>
        <translation>dit comme arrivé</translation>
    </message>
    <message>
        <source>people the curve was not made from</source>
        <translation>personnes dont la courbe n’est pas tirée</translation>
    </message>
    <message>
        <source>%1 counted, of %2 people</source>
        <translation>%1 comptés, de %2 personnes</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>cloaked</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>face no longer found</source>
        <translation>visage introuvable</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>système</translation>
    </message>
    <message>
        <source>cloaked, after a typical upload</source>
        <translation>masquée, après un envoi typique</translation>
    </message>
    <message>
        <source>Of 100 comparisons with another photo of the same person, this many were missed</source>
        <translation>Sur 100 comparaisons avec une autre photo de la même personne, voici combien ont été manquées</translation>
    </message>
    <message>
        <source>JPEG, quality %1</source>
        <translation>JPEG, qualité %1</translation>
    </message>
    <message>
        <source>resized to %1 %</source>
        <translation>réduite à %1 %</translation>
    </message>
    <message>
        <source>long side at most %1 px</source>
        <translation>grand côté d’au plus %1 px</translation>
    </message>
    <message>
        <source>blurred, sigma %1 px</source>
        <translation>floutée, sigma %1 px</translation>
    </message>
    <message>
        <source>typical upload: 1080 px and JPEG 75</source>
        <translation>envoi typique : 1080 px et JPEG 75</translation>
    </message>
    <message>
        <source>resized to half and JPEG 75</source>
        <translation>réduite de moitié et JPEG 75</translation>
    </message>
    <message>
        <source>10 % cut off left and top</source>
        <translation>10 % coupés à gauche et en haut</translation>
    </message>
    <message>
        <source>10 % cut off right and bottom</source>
        <translation>10 % coupés à droite et en bas</translation>
    </message>
    <message>
        <source>screenshot, sent and uploaded</source>
        <translation>capture d’écran, transmise et envoyée</translation>
    </message>
    <message>
        <source>P1: share of pairs (photo, other clean photo of the same person) that are missed. Thresholds from %1 pairs of strangers</source>
        <translation>P1 : part des paires (photo, autre photo intacte de la même personne) qui sont manquées. Seuils tirés de %1 paires d’inconnus</translation>
    </message>
    <message>
        <source>false-accept rate, threshold</source>
        <translation>taux de fausses acceptations, seuil</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source> (too few strangers to be sure)</source>
        <translation> (trop peu d’inconnus pour être sûr)</translation>
    </message>
    <message>
        <source>Is it the same person? (verification)</source>
        <translation>Est-ce la même personne ? (vérification)</translation>
    </message>
    <message>
        <source>P7: share missed at FAR 1 %, the first photo of each person after the change</source>
        <translation>P7 : part manquée à FAR 1 %, la première photo de chaque personne après le changement</translation>
    </message>
    <message>
        <source>what happened to the photo</source>
        <translation>ce qui est arrivé à la photo</translation>
    </message>
    <message>
        <source>Does it survive the way to others?</source>
        <translation>Cela tient-il jusque chez les autres ?</translation>
    </message>
    <message>
        <source>P2: share of photos whose person is not among the first k names, in a gallery with all their other clean photos and about %1 photos of others</source>
        <translation>P2 : part des photos dont la personne n’est pas parmi les k premiers noms, dans une galerie avec toutes ses autres photos intactes et environ %1 photos d’autres</translation>
    </message>
    <message>
        <source>among the first</source>
        <translation>parmi les premiers</translation>
    </message>
    <message>
        <source>Who is it? (search)</source>
        <translation>Qui est-ce ? (recherche)</translation>
    </message>
    <message>
        <source>P3: share of probes that are not given the person&apos;s name</source>
        <translation>P3 : part des requêtes qui ne reçoivent pas le nom de la personne</translation>
    </message>
    <message>
        <source>who is enrolled, how it is decided</source>
        <translation>qui est enregistré, comment on décide</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, nearest neighbour</source>
        <translation>photos masquées enregistrées, plus proche voisin</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, trained probe</source>
        <translation>photos masquées enregistrées, classifieur entraîné</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, nearest neighbour</source>
        <translation>photos intactes enregistrées, masquées recherchées, plus proche voisin</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, trained probe</source>
        <translation>photos intactes enregistrées, masquées recherchées, classifieur entraîné</translation>
    </message>
    <message>
        <source>A tracker that collected cloaked photos</source>
        <translation>Un pisteur qui a réuni des photos masquées</translation>
    </message>
    <message>
        <source>P5: the same where a share of the person&apos;s enrolled photos is clean</source>
        <translation>P5 : la même chose quand une part des photos enregistrées de la personne est intacte</translation>
    </message>
    <message>
        <source>clean share</source>
        <translation>part intacte</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>plus proche voisin</translation>
    </message>
    <message>
        <source>trained probe</source>
        <translation>classifieur entraîné</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>P4: protected photos of a person against each other</source>
        <translation>P4 : les photos protégées d’une personne entre elles</translation>
    </message>
    <message>
        <source>pairs missed at FAR 1 %</source>
        <translation>paires manquées à FAR 1 %</translation>
    </message>
    <message>
        <source>nearest photo is the person&apos;s own (less hides better)</source>
        <translation>la photo la plus proche est de la personne même (moins cache mieux)</translation>
    </message>
    <message>
        <source>the same, the other people&apos;s photos protected too</source>
        <translation>la même chose, les photos des autres aussi protégées</translation>
    </message>
    <message>
        <source>Do protected photos find each other?</source>
        <translation>Les photos protégées se retrouvent-elles entre elles ?</translation>
    </message>
    <message>
        <source>P8: share missed at FAR 1 %. The attacker trained on the cloaked and clean photos of half of the people, and is measured on the other half</source>
        <translation>P8 : part manquée à FAR 1 %. L’attaquant s’est entraîné sur les photos masquées et intactes de la moitié des personnes, et il est mesuré sur l’autre moitié</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>sans elle</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>avec elle</translation>
    </message>
    <message>
        <source>recogniser&apos;s last layer trained on cloaked photos</source>
        <translation>dernière couche du système entraînée sur des photos masquées</translation>
    </message>
    <message>
        <source>photos cleaned by a trained denoiser first</source>
        <translation>photos d’abord nettoyées par un débruiteur entraîné</translation>
    </message>
    <message>
        <source>An attacker who knows Vizard</source>
        <translation>Un attaquant qui connaît Vizard</translation>
    </message>
    <message>
        <source>What the change looks like, at viewing size (a long side of at most 2048 px), over %1 photos</source>
        <translation>À quoi ressemble le changement, à la taille où l’on regarde (grand côté d’au plus 2048 px), sur %1 photos</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>worst tenth begins at</source>
        <translation>le pire dixième commence à</translation>
    </message>
    <message>
        <source>face: Butteraugli, 3-norm, whole change</source>
        <translation>visage : Butteraugli, norme 3, changement entier</translation>
    </message>
    <message>
        <source>face: DSSIM</source>
        <translation>visage : DSSIM</translation>
    </message>
    <message>
        <source>face: PSNR, dB</source>
        <translation>visage : PSNR, dB</translation>
    </message>
    <message>
        <source>face: CIEDE2000, 95th percentile</source>
        <translation>visage : CIEDE2000, 95e centile</translation>
    </message>
    <message>
        <source>photo: DSSIM</source>
        <translation>photo : DSSIM</translation>
    </message>
    <message>
        <source>photo: PSNR, dB</source>
        <translation>photo : PSNR, dB</translation>
    </message>
    <message>
        <source>photo: CIEDE2000, 95th percentile</source>
        <translation>photo : CIEDE2000, 95e centile</translation>
    </message>
    <message>
        <source>Smaller is harder to see, but for PSNR, where larger is. Edges that moved a little count in full here, though eyes hardly notice them.</source>
        <translation>Plus petit se voit moins, sauf pour le PSNR, où c’est plus grand. Les contours un peu déplacés comptent ici entièrement, bien que l’œil les remarque à peine.</translation>
    </message>
    <message>
        <source>Can it be seen?</source>
        <translation>Peut-on le voir ?</translation>
    </message>
    <message>
        <source>P6: accuracy, on clean photos, of a small recogniser trained from scratch</source>
        <translation>P6 : exactitude, sur des photos intactes, d’un petit système entraîné de zéro</translation>
    </message>
    <message>
        <source>photos of</source>
        <translation>photos de</translation>
    </message>
    <message>
        <source>trained on clean photos</source>
        <translation>entraîné sur des photos intactes</translation>
    </message>
    <message>
        <source>trained on cloaked photos of one person</source>
        <translation>entraîné sur les photos masquées d’une personne</translation>
    </message>
    <message>
        <source>the protected person</source>
        <translation>la personne protégée</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>A recogniser trained on these photos</source>
        <translation>Un système entraîné sur ces photos</translation>
    </message>
</context>
<context>
    <name>vizard::page</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s own code</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hide your face from machines, not from people.</source>
        <translation>Cachez votre visage aux machines, pas aux gens.</translation>
    </message>
    <message>
        <source>Photos and folders to open.</source>
        <translation>Photos et dossiers à ouvrir.</translation>
    </message>
</context>
<context>
    <name>vizard::text</name>
    <message numerus="yes">
        <source>Left out: %n picture(s) of a kind that Vizard cannot read (%1).</source>
        <translation>
            <numerusform>Laissée de côté : %n image d’un type que Vizard ne sait pas lire (%1).</numerusform>
            <numerusform>Laissées de côté : %n images d’un type que Vizard ne sait pas lire (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n photo(s) with a name in an unknown encoding. Rename and add again.</source>
        <translation>
            <numerusform>Laissée de côté : %n photo au nom dans un codage inconnu. Renommez-la et ajoutez-la de nouveau.</numerusform>
            <numerusform>Laissées de côté : %n photos aux noms dans un codage inconnu. Renommez-les et ajoutez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have more pixels than this kind of file holds.</source>
        <translation>« %1 » aurait plus de pixels que ce type de fichier n’en peut contenir.</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>cette photo</translation>
    </message>
    <message>
        <source>the chosen folder</source>
        <translation>le dossier choisi</translation>
    </message>
    <message>
        <source>This method needs a recogniser of Vizard's own, which this version does not have.</source>
        <translation>Cette méthode a besoin d’un système de reconnaissance propre à Vizard, que cette version n’a pas.</translation>
    </message>
    <message>
        <source>What Vizard does, and what it cannot do</source>
        <translation>Ce que fait Vizard, et ce qu’il ne peut pas faire</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. People see the same person; face recognition has a harder time.</source>
        <translation>Vizard fait des copies de vos photos où les visages sont un peu modifiés. Les gens voient la même personne ; la reconnaissance faciale a plus de mal.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and originals are never touched.</source>
        <translation>Rien ne quitte cet ordinateur et les originaux ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ce qu’il ne peut pas faire</translation>
    </message>
    <message>
        <source>Photos already online stay recognisable.</source>
        <translation>Les photos déjà en ligne restent reconnaissables.</translation>
    </message>
    <message>
        <source>One clean photo of you in a search gallery can be enough to find you.</source>
        <translation>Une seule photo intacte de vous dans une galerie de recherche peut suffire pour vous retrouver.</translation>
    </message>
    <message>
        <source>A recogniser trained on Vizard&apos;s copies may learn to see through them.</source>
        <translation>Un système entraîné sur des copies de Vizard peut apprendre à voir au travers.</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s recognisers may be better than those we tested.</source>
        <translation>Les systèmes de demain seront peut-être meilleurs que ceux que nous avons testés.</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>Quelle intensité ?</translation>
    </message>
    <message>
        <source>Stronger hides better and shows more. Large faces need more than small ones. Compare before you share.</source>
        <translation>Plus c’est intense, mieux cela cache et plus cela se voit. Les grands visages demandent plus que les petits. Comparez avant de partager.</translation>
    </message>
    <message>
        <source>For photos that you share: face recognition should find you less often by them, while people see the same photo.</source>
        <translation>Pour les photos que vous partagez : la reconnaissance faciale devrait moins vous y retrouver, tandis que les gens voient la même photo.</translation>
    </message>
    <message>
        <source>Not for photos that are already online, and no help against somebody who knows you.</source>
        <translation>Pas pour les photos déjà en ligne, et sans effet contre quelqu’un qui vous connaît.</translation>
    </message>
    <message>
        <source>For photos that somebody may collect in order to recognise you in later, untouched photos.</source>
        <translation>Pour les photos que quelqu’un pourrait réunir afin de vous reconnaître dans des photos ultérieures non modifiées.</translation>
    </message>
    <message>
        <source>Not for hiding in one photo, and of little use where an untouched photo of you is in the same collection.</source>
        <translation>Pas pour se cacher dans une seule photo, et peu utile si une photo intacte de vous est dans la même collection.</translation>
    </message>
    <message>
        <source>For photos in which you do not want to be found by a search with another photo of you.</source>
        <translation>Pour les photos où vous ne voulez pas être trouvé par une recherche avec une autre photo de vous.</translation>
    </message>
    <message>
        <source>Not against recognition that was trained on pictures changed in this way.</source>
        <translation>Pas contre une reconnaissance entraînée sur des images ainsi modifiées.</translation>
    </message>
    <message>
        <source>Strength says how visible the change may be.</source>
        <translation>L’intensité dit à quel point le changement peut être visible.</translation>
    </message>
    <message>
        <source>Strength 25, 50 and 75 search as its authors&apos; modes low, mid and high do; how visible the change may be is the same for every method.</source>
        <translation>Les intensités 25, 50 et 75 cherchent comme les modes low, mid et high de ses auteurs ; le changement peut être aussi visible qu’avec toute autre méthode.</translation>
    </message>
    <message>
        <source>Its authors know one mode, and every strength searches with it; how visible the change may be is the same for every method.</source>
        <translation>Ses auteurs ne connaissent qu’un mode, et toute intensité cherche avec lui ; le changement peut être aussi visible qu’avec toute autre méthode.</translation>
    </message>
    <message>
        <source>Its authors allow every pixel 16 grey levels; here the strength says how visible the pattern may be, the same as for every method.</source>
        <translation>Ses auteurs accordent 16 niveaux de gris à chaque pixel ; ici, l’intensité dit à quel point le motif peut être visible, comme avec toute autre méthode.</translation>
    </message>
    <message>
        <source>For an album of one person that somebody may train a new recogniser on: it should learn a pattern in the photos instead of the face.</source>
        <translation>Pour un album d’une seule personne sur lequel quelqu’un pourrait entraîner une nouvelle reconnaissance : elle devrait apprendre un motif dans les photos au lieu du visage.</translation>
    </message>
    <message>
        <source>Weak: as little visible as it is, it has made a new recogniser in our trials only somewhat worse. Does nothing against one that is already trained.</source>
        <translation>Faible : aussi peu visible qu’elle est, elle n’a rendu une nouvelle reconnaissance qu’un peu moins bonne dans nos essais. Sans effet contre une reconnaissance déjà entraînée.</translation>
    </message>
    <message>
        <source>The method “%1” is for an album of one person: it needs three photos of them or more.</source>
        <translation>La méthode « %1 » est destinée à un album d’une seule personne : il lui faut au moins trois photos de cette personne.</translation>
    </message>
    <message>
        <source>For an album of one person, three photos or more: a recogniser that is trained on these photos should not learn the face.</source>
        <translation>Pour un album d’une personne, trois photos ou plus : un système entraîné sur ces photos ne devrait pas apprendre le visage.</translation>
    </message>
    <message>
        <source>Not against recognisers that are trained already: they recognise the person as before.</source>
        <translation>Pas contre les systèmes déjà entraînés : ils reconnaissent la personne comme avant.</translation>
    </message>
    <message>
        <source>The method “%1” needs the network “%2”, which this version of Vizard does not have.</source>
        <translation>La méthode « %1 » a besoin du réseau « %2 », que cette version de Vizard n’a pas.</translation>
    </message>
    <message>
        <source>“%1” could not be found.</source>
        <translation>« %1 » est introuvable.</translation>
    </message>
    <message>
        <source>“%1” could not be opened; you may not be allowed to read it.</source>
        <translation>« %1 » n’a pas pu être ouvert ; vous n’avez peut-être pas le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation>« %1 » est un fichier vide.</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>« %1 » n’est pas une image.</translation>
    </message>
    <message>
        <source>“%1” is a kind of picture that Vizard cannot read.</source>
        <translation>« %1 » est un type d’image que Vizard ne sait pas lire.</translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the picture is missing.</source>
        <translation>« %1 » est tronqué : il manque une partie de l’image.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be read.</source>
        <translation>« %1 » est endommagé et n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” has more pixels than Vizard can work on.</source>
        <translation>« %1 » a plus de pixels que Vizard ne peut en traiter.</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>Aucun visage n’a été trouvé dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written; you may not be allowed to save there.</source>
        <translation>« %1 » n’a pas pu être écrit ; vous n’avez peut-être pas le droit d’enregistrer à cet endroit.</translation>
    </message>
    <message>
        <source>There is not enough free space to save “%1”.</source>
        <translation>Il n’y a pas assez d’espace libre pour enregistrer « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is an original photo, and originals are never overwritten.</source>
        <translation>« %1 » est une photo originale, et les originaux ne sont jamais écrasés.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>« %1 » existe déjà et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is missing; please install Vizard again.</source>
        <translation>Le fichier « %1 » de Vizard est absent ; veuillez réinstaller Vizard.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is damaged; please install Vizard again.</source>
        <translation>Le fichier « %1 » de Vizard est endommagé ; veuillez réinstaller Vizard.</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”.</source>
        <translation>La mémoire n’a pas suffi pour traiter « %1 ».</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>« %1 » a été annulé.</translation>
    </message>
    <message>
        <source>“%1” could not be protected with these settings.</source>
        <translation>« %1 » n’a pas pu être protégé avec ces réglages.</translation>
    </message>
    <message>
        <source>Something in Vizard went wrong with “%1”; the original is untouched.</source>
        <translation>Une erreur s’est produite dans Vizard avec « %1 » ; l’original est intact.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than 1 in 10</source>
        <translation>moins de 1 sur 10</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>presque tous</translation>
    </message>
    <message>
        <source>about %1 in 10</source>
        <translation>environ %1 sur 10</translation>
    </message>
    <message>
        <source>This judge was not compared with other recognisers, so its numbers speak for itself alone.</source>
        <translation>Ce juge n’a pas été comparé à d’autres systèmes : ses chiffres ne valent que pour lui.</translation>
    </message>
    <message>
        <source>Recognisers of the kind we tested that would still match this face: %1</source>
        <translation>Systèmes du genre testé qui reconnaîtraient encore ce visage : %1</translation>
    </message>
    <message>
        <source>; after a typical upload (JPEG 75, 1080 px): %1</source>
        <translation> ; après un envoi typique (JPEG 75, 1080 px) : %1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Nothing to see: unchanged</source>
        <translation>Rien à voir : inchangé</translation>
    </message>
    <message>
        <source>Very hard to see</source>
        <translation>Très difficile à voir</translation>
    </message>
    <message>
        <source>Hard to see without the original</source>
        <translation>Difficile à voir sans l’original</translation>
    </message>
    <message>
        <source>Like a light retouch beside the original</source>
        <translation>Comme une légère retouche à côté de l’original</translation>
    </message>
    <message>
        <source>Can be seen</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>The photo it was made from</source>
        <translation>La photo dont elle est tirée</translation>
    </message>
    <message>
        <source>The nearest of this person&apos;s other photos (%1)</source>
        <translation>La plus proche des autres photos de cette personne (%1)</translation>
    </message>
    <message>
        <source>similarity from %1 to %2</source>
        <translation>similarité de %1 à %2</translation>
    </message>
    <message>
        <source>still a match for this judge (threshold %1)</source>
        <translation>encore une correspondance pour ce juge (seuil %1)</translation>
    </message>
    <message>
        <source>no match for this judge (threshold %1)</source>
        <translation>pas de correspondance pour ce juge (seuil %1)</translation>
    </message>
    <message>
        <source>Judged by “%1”, your own file</source>
        <translation>Jugé par « %1 », votre propre fichier</translation>
    </message>
    <message>
        <source>Judged by “%1” of %2</source>
        <translation>Jugé par « %1 » du %2</translation>
    </message>
    <message>
        <source>Measured on this recogniser only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>Mesuré sur ce seul système. D’autres, plus récents ou entraînés sur les résultats de Vizard, peuvent encore vous reconnaître, et les photos de vous déjà diffusées restent telles quelles.</translation>
    </message>
    <message>
        <source>Measured on these recognisers only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>Mesuré sur ces seuls systèmes. D’autres, plus récents ou entraînés sur les résultats de Vizard, peuvent encore vous reconnaître, et les photos de vous déjà diffusées restent telles quelles.</translation>
    </message>
    <message>
        <source>No judge is installed, so nothing can be said here about recognition. You can measure with a recogniser file of your own: vizard-cli audit --judge FILE.</source>
        <translation>Aucun juge n’est installé : on ne peut donc rien dire ici de la reconnaissance. Vous pouvez mesurer avec votre propre fichier : vizard-cli audit --judge FILE.</translation>
    </message>
    <message>
        <source>Skipped: a file of that name was there</source>
        <translation>Ignorée : un fichier de ce nom existait</translation>
    </message>
    <message>
        <source>Done before, and verified</source>
        <translation>Déjà faite, et vérifiée</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>profil de couleur</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>artist and copyright</source>
        <translation>auteur et droits</translation>
    </message>
    <message>
        <source>camera and lens</source>
        <translation>appareil et objectif</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>numéros de série</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>the camera maker&apos;s own notes</source>
        <translation>notes propres au fabricant</translation>
    </message>
    <message>
        <source>thumbnail of the unchanged photo</source>
        <translation>miniature de la photo inchangée</translation>
    </message>
    <message>
        <source>preview of the unchanged photo</source>
        <translation>aperçu de la photo inchangée</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>carte de profondeur</translation>
    </message>
    <message>
        <source>other pictures in the file</source>
        <translation>autres images du fichier</translation>
    </message>
    <message>
        <source>titles and comments</source>
        <translation>titres et commentaires</translation>
    </message>
    <message>
        <source>software and history</source>
        <translation>logiciel et historique</translation>
    </message>
    <message>
        <source>data after the end (motion photo)</source>
        <translation>données après la fin (photo animée)</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>autres données</translation>
    </message>
    <message>
        <source>change %1 (Butteraugli), warp %2 px, %3 s</source>
        <translation>changement %1 (Butteraugli), déformation %2 px, %3 s</translation>
    </message>
    <message>
        <source>This photo was a copy that Vizard had made already.</source>
        <translation>Cette photo était déjà une copie faite par Vizard.</translation>
    </message>
    <message>
        <source>Vizard: what was done with each photo</source>
        <translation>Vizard : ce qui a été fait de chaque photo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Conservé du fichier</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1, strength %2, into %3</source>
        <translation>%1, force %2, vers %3</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>“%1” looked at the written files.</source>
        <translation>« %1 » a examiné les fichiers écrits.</translation>
    </message>
    <message>
        <source>“%1”: encoding took the protection away. “%2” matches a face again (similarity %3 before, %4 in the file, a match above %5).</source>
        <translation>« %1 » : l’encodage a ôté la protection. « %2 » reconnaît de nouveau un visage (ressemblance %3 avant, %4 dans le fichier, correspondance au-dessus de %5).</translation>
    </message>
    <message>
        <source>“%1” still matches a face in %2. A higher strength hides more.</source>
        <translation>« %1 » reconnaît encore un visage dans %2. Une intensité plus forte cache davantage.</translation>
    </message>
    <message>
        <source>The next strength to try is %1.</source>
        <translation>La force suivante à essayer est %1.</translation>
    </message>
    <message>
        <source>There is no higher strength; a higher quality or a smaller size may keep more of it.</source>
        <translation>Il n’y a pas de force plus élevée ; une meilleure qualité ou une taille plus petite peut en garder davantage.</translation>
    </message>
    <message numerus="yes">
        <source>no match for %n face(s)</source>
        <translation>
            <numerusform>pas de correspondance pour %n visage</numerusform>
            <numerusform>pas de correspondance pour %n visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched again because of encoding</source>
        <translation>
            <numerusform>%n visage reconnu de nouveau à cause de l’encodage</numerusform>
            <numerusform>%n visages reconnus de nouveau à cause de l’encodage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched before encoding already</source>
        <translation>
            <numerusform>%n visage reconnu avant l’encodage déjà</numerusform>
            <numerusform>%n visages reconnus avant l’encodage déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing can be said of %n face(s)</source>
        <translation>
            <numerusform>rien à dire de %n visage</numerusform>
            <numerusform>rien à dire de %n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looked at the written files: %2.</source>
        <translation>« %1 » a examiné les fichiers écrits : %2.</translation>
    </message>
    <message>
        <source>No judge is installed: nobody looked at the written files.</source>
        <translation>Aucun juge n’est installé : personne n’a examiné les fichiers écrits.</translation>
    </message>
    <message>
        <source>No match for “%1” in the written file.</source>
        <translation>Pas de correspondance pour « %1 » dans le fichier écrit.</translation>
    </message>
    <message>
        <source>Encoding took the protection away: “%1” matches a face again.</source>
        <translation>L’encodage a ôté la protection : « %1 » reconnaît de nouveau un visage.</translation>
    </message>
    <message>
        <source>“%1” matches a face, before encoding already.</source>
        <translation>« %1 » reconnaît un visage, avant l’encodage déjà.</translation>
    </message>
    <message>
        <source>“%1” looked, but where it calls two faces a match was not measured.</source>
        <translation>« %1 » a regardé, mais le seuil où il dit deux visages identiques n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, vers %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>force %1</translation>
    </message>
    <message>
        <source>Only faces with a box around them are changed.</source>
        <translation>Seuls les visages encadrés sont modifiés.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Vizard does not use the network. Save the picture from the browser first, then drop its file here.</source>
        <translation>Vizard n’utilise pas le réseau. Enregistrez d’abord l’image depuis le navigateur, puis déposez son fichier ici.</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>L’image n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2” and was left out.</source>
        <translation>« %1 » est la même image que « %2 » et a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Already in the list: %n photo(s).</source>
        <translation>
            <numerusform>Déjà dans la liste : %n photo.</numerusform>
            <numerusform>Déjà dans la liste : %n photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>Ce dossier ne contient pas de photos.</translation>
    </message>
    <message>
        <source>This album is open in another window of Vizard.</source>
        <translation>Cet album est ouvert dans une autre fenêtre de Vizard.</translation>
    </message>
    <message>
        <source>The last album is open in another window of Vizard, so this window begins a new one.</source>
        <translation>Le dernier album est ouvert dans une autre fenêtre de Vizard ; cette fenêtre en commence donc un nouveau.</translation>
    </message>
    <message>
        <source>This album could not be opened: its file is damaged.</source>
        <translation>Cet album n’a pas pu être ouvert : son fichier est endommagé.</translation>
    </message>
    <message>
        <source>The last album could not be opened: its file is damaged.</source>
        <translation>Le dernier album n’a pas pu être ouvert : son fichier est endommagé.</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensité</translation>
    </message>
    <message>
        <source>settings of all photos</source>
        <translation>réglages de toutes les photos</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>method of all photos</source>
        <translation>méthode de toutes les photos</translation>
    </message>
    <message>
        <source>size for sharing</source>
        <translation>taille de partage</translation>
    </message>
    <message>
        <source>protect face %1</source>
        <translation>protéger le visage %1</translation>
    </message>
    <message>
        <source>leave face %1 as it is</source>
        <translation>laisser le visage %1 tel quel</translation>
    </message>
    <message>
        <source>strength of face %1</source>
        <translation>intensité du visage %1</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>tracer un visage</translation>
    </message>
    <message>
        <source>remove face %1</source>
        <translation>retirer le visage %1</translation>
    </message>
    <message>
        <source>All photos are done already.</source>
        <translation>Toutes les photos sont déjà faites.</translation>
    </message>
    <message>
        <source>Protecting photo %1 of %2</source>
        <translation>Protection de la photo %1 sur %2</translation>
    </message>
    <message>
        <source>Exporting photo %1 of %2</source>
        <translation>Exportation de la photo %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) protected.</source>
        <translation>
            <numerusform>%n photo protégée.</numerusform>
            <numerusform>%n photos protégées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was changed in %n photo(s).</source>
        <translation>
            <numerusform>Aucun visage n’a été modifié dans %n photo.</numerusform>
            <numerusform>Aucun visage n’a été modifié dans %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>Aucun visage trouvé dans %n photo.</numerusform>
            <numerusform>Aucun visage trouvé dans %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>Annulé : %n photo non faite.</numerusform>
            <numerusform>Annulé : %n photos non faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoding took the protection of %n photo(s) away.</source>
        <translation>
            <numerusform>L’encodage a ôté la protection de %n photo.</numerusform>
            <numerusform>L’encodage a ôté la protection de %n photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again at the next strength…</source>
        <translation>Exporter de nouveau à la force suivante…</translation>
    </message>
    <message>
        <source>next strength</source>
        <translation>force suivante</translation>
    </message>
    <message numerus="yes">
        <source>remove %n photo(s)</source>
        <translation>
            <numerusform>retirer %n photo</numerusform>
            <numerusform>retirer %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la même personne</translation>
    </message>
    <message>
        <source>whose face %1 is</source>
        <translation>à qui est le visage %1</translation>
    </message>
    <message>
        <source>what is wanted of this person</source>
        <translation>souhaits pour cette personne</translation>
    </message>
    <message>
        <source>look for small faces</source>
        <translation>chercher les petits visages</translation>
    </message>
    <message>
        <source>The closer look found no further face.</source>
        <translation>L’examen détaillé n’a trouvé aucun autre visage.</translation>
    </message>
    <message numerus="yes">
        <source>The closer look found %n more face(s).</source>
        <translation>
            <numerusform>L’examen détaillé a trouvé %n autre visage.</numerusform>
            <numerusform>L’examen détaillé a trouvé %n autres visages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small faces can be looked for when the export has ended.</source>
        <translation>Les petits visages pourront être cherchés quand l’export sera terminé.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being protected</source>
        <translation>protection en cours</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégée</translation>
    </message>
    <message>
        <source>protected and exported</source>
        <translation>protégée et exportée</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>aucun visage trouvé</translation>
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
        <translation>laissée telle quelle</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumSide</name>
    <message>
        <source>No photo is in this state.</source>
        <translation>Aucune photo n’est dans cet état.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Sans visage</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportées</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>Le plus de visages d’abord</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Photos affichées</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Ordre des photos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 protected</source>
        <translation>%1, %2 protégées</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumView</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)…</source>
        <translation>
            <numerusform>Exporter %n photo…</numerusform>
            <numerusform>Exporter %n photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>Protéger à nouveau</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ComparePanel</name>
    <message>
        <source>no face found</source>
        <translation>aucun visage trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
    <message>
        <source>shade %L1 · shape %L2</source>
        <translation>teinte %L1 · forme %L2</translation>
    </message>
    <message>
        <source>How much the most changed face was changed.
Shade: its colours, as Butteraugli distance at viewing size.
Shape: how far its parts were moved, rms, in pixels of a face crop of 112.</source>
        <translation>De combien le visage le plus modifié a changé.
Teinte : ses couleurs, en distance Butteraugli à la taille où on le regarde.
Forme : le déplacement de ses parties, moyenne quadratique, en pixels d’un recadrage de 112.</translation>
    </message>
    <message>
        <source>%1 · stays as it is</source>
        <translation>%1 · reste tel quel</translation>
    </message>
    <message>
        <source>%1 · strength %2</source>
        <translation>%1 · intensité %2</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>Affinage…</translation>
    </message>
    <message>
        <source>Protecting…</source>
        <translation>Protection…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Cannot be protected now</source>
        <translation>Ne peut pas être protégée maintenant</translation>
    </message>
    <message>
        <source>No face was found: there is nothing to change</source>
        <translation>Aucun visage trouvé : il n’y a rien à changer</translation>
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
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Difference ×%1</source>
        <translation>Différence ×%1</translation>
    </message>
    <message>
        <source>Draw a box from forehead to chin: drag, or arrow keys, Shift, Enter. Esc: leave</source>
        <translation>Cadre du front au menton : à la souris, ou flèches, Maj, Entrée. Échap : quitter</translation>
    </message>
    <message>
        <source>Original and protected photo</source>
        <translation>Photo originale et photo protégée</translation>
    </message>
    <message>
        <source>No photo is chosen.</source>
        <translation>Aucune photo n’est choisie.</translation>
    </message>
    <message>
        <source>Shown at %1 percent.</source>
        <translation>Affichée à %1 pour cent.</translation>
    </message>
    <message>
        <source>Original left of %1 percent of the width, protected right of it.</source>
        <translation>Original à gauche de %1 pour cent de la largeur, protégée à droite.</translation>
    </message>
    <message>
        <source>Original on the left, protected on the right.</source>
        <translation>Original à gauche, protégée à droite.</translation>
    </message>
    <message>
        <source>Difference of both, times %1.</source>
        <translation>Différence des deux, fois %1.</translation>
    </message>
    <message>
        <source>Original and protected in turn.</source>
        <translation>Original et protégée en alternance.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::DropVeil</name>
    <message>
        <source>Drop to add to the album</source>
        <translation>Déposez pour ajouter à l’album</translation>
    </message>
</context>
<context>
    <name>vizard::ui::EmptyState</name>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Déposez ici des photos ou des dossiers</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. The aim: people see you as before, and machines find you harder to match.</source>
        <translation>Vizard fait des copies de vos photos où les visages sont un peu modifiés. Le but : les gens vous voient comme avant, et les machines ont plus de mal à vous reconnaître.</translation>
    </message>
    <message>
        <source>1  Add</source>
        <translation>1  Ajouter</translation>
    </message>
    <message>
        <source>Photos stay on this computer, and originals are never changed.</source>
        <translation>Les photos restent sur cet ordinateur et les originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>2  Compare</source>
        <translation>2  Comparer</translation>
    </message>
    <message>
        <source>See each photo beside its protected copy, and choose the strength.</source>
        <translation>Voyez chaque photo à côté de sa copie protégée et choisissez l’intensité.</translation>
    </message>
    <message>
        <source>3  Export</source>
        <translation>3  Exporter</translation>
    </message>
    <message>
        <source>Save the protected copies to a folder, without location or camera data.</source>
        <translation>Enregistrez les copies protégées dans un dossier, sans lieu ni données de l’appareil.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::Estimate</name>
    <message>
        <source>Hides nothing.</source>
        <translation>Ne cache rien.</translation>
    </message>
    <message>
        <source>In our measurements this hid hardly any faces of this size.</source>
        <translation>Dans nos mesures, cela n’a caché presque aucun visage de cette taille.</translation>
    </message>
    <message>
        <source>In our measurements this hid few faces of this size.</source>
        <translation>Dans nos mesures, cela a caché peu de visages de cette taille.</translation>
    </message>
    <message>
        <source>In our measurements this hid some faces of this size.</source>
        <translation>Dans nos mesures, cela a caché certains visages de cette taille.</translation>
    </message>
    <message>
        <source>In our measurements this hid most faces of this size.</source>
        <translation>Dans nos mesures, cela a caché la plupart des visages de cette taille.</translation>
    </message>
    <message>
        <source>In our measurements this hid nearly all faces of this size.</source>
        <translation>Dans nos mesures, cela a caché presque tous les visages de cette taille.</translation>
    </message>
    <message>
        <source>Measured on 2026-11-30 on news photos of 100 people, with three recognisers that took no part in making Vizard&apos;s changes (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). Of unchanged photos these miss 8 in 100.</source>
        <translation>Mesuré le 30/11/2026 sur des photos de presse de 100 personnes, avec trois systèmes de reconnaissance étrangers aux modifications de Vizard (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). Sur des photos inchangées, ils en manquent 8 sur 100.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ne change rien.</translation>
    </message>
    <message>
        <source>A very small change: hard to find even at 100 %.</source>
        <translation>Un très petit changement : difficile à trouver même à 100 %.</translation>
    </message>
    <message>
        <source>A small change: look for it at 100 %.</source>
        <translation>Un petit changement : cherchez-le à 100 %.</translation>
    </message>
    <message>
        <source>A clear change: compare skin, brows and eyes at 100 %.</source>
        <translation>Un changement net : comparez peau, sourcils et yeux à 100 %.</translation>
    </message>
    <message>
        <source>A strong change: the face may look retouched.</source>
        <translation>Un fort changement : le visage peut sembler retouché.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export protected copies</source>
        <translation>Exporter les copies protégées</translation>
    </message>
    <message>
        <source>Number the new copies</source>
        <translation>Numéroter les nouvelles copies</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>Ignorer ces photos</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>Remplacer les copies de Vizard</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Photos, their copies, and what happens</source>
        <translation>Photos, leurs copies et ce qui arrive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Names that are taken: %n. What shall be done?</source>
        <translation>
            <numerusform>%n nom est déjà pris. Que faire ?</numerusform>
            <numerusform>%n noms sont déjà pris. Que faire ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder or the name cannot be used yet.</source>
        <translation>Le dossier ou le nom ne convient pas encore.</translation>
    </message>
    <message>
        <source>Looking at the photos and the folder…</source>
        <translation>Examen des photos et du dossier…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to write</source>
        <translation>
            <numerusform>%n photo à écrire</numerusform>
            <numerusform>%n photos à écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n non écrite</numerusform>
            <numerusform>%n non écrites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportForm</name>
    <message>
        <source>Quality like the photo</source>
        <translation>Qualité comme la photo</translation>
    </message>
    <message>
        <source>Write a report beside the copies</source>
        <translation>Écrire un rapport à côté des copies</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Choisir le dossier des copies</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>As in the album</source>
        <translation>Comme dans l’album</translation>
    </message>
    <message>
        <source>All in this folder</source>
        <translation>Toutes dans ce dossier</translation>
    </message>
    <message>
        <source>S&amp;ub-folders</source>
        <translation>S&amp;ous-dossiers</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a token into the name</source>
        <translation>Insérer un repère dans le nom</translation>
    </message>
    <message>
        <source>Name of the photo</source>
        <translation>Nom de la photo</translation>
    </message>
    <message>
        <source>Number in the album</source>
        <translation>Numéro dans l’album</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>Jour de la prise</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Number the new copy</source>
        <translation>Numéroter la nouvelle copie</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Ignorer la photo</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>Remplacer les copies de Vizard</translation>
    </message>
    <message>
        <source>If &amp;taken</source>
        <translation>Si déjà pr&amp;is</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>Comme la photo</translation>
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
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Quality from 1 to 100</source>
        <translation>Qualité de 1 à 100</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>2048 px, for screens</source>
        <translation>2048 px, pour écrans</translation>
    </message>
    <message>
        <source>1080 px, for sharing</source>
        <translation>1080 px, pour partager</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille au choix</translation>
    </message>
    <message>
        <source>The cloak is made for that size: a smaller picture hides faces better.</source>
        <translation>Le masque est fait pour cette taille : une image plus petite cache mieux les visages.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Long side in pixels</source>
        <translation>Grand côté en pixels</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>Grand cô&amp;té</translation>
    </message>
    <message>
        <source>What else stays</source>
        <translation>Ce qui reste aussi</translation>
    </message>
    <message>
        <source>Nothing (private)</source>
        <translation>Rien (privé)</translation>
    </message>
    <message>
        <source>Date and credit</source>
        <translation>Date et crédit</translation>
    </message>
    <message>
        <source>All but place and people</source>
        <translation>Tout sauf lieu et personnes</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>A page and a JSON file that name your photos and what was done with each</source>
        <translation>Une page et un fichier JSON qui nomment vos photos et ce qui a été fait de chacune</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name here.</source>
        <translation>« %1 » ne peut pas faire partie d’un nom ici.</translation>
    </message>
    <message>
        <source>The colour profile, the resolution and the upright picture always stay. Places, people, serial numbers, texts and thumbnails never do.</source>
        <translation>Le profil de couleur, la résolution et l’image redressée restent toujours. Lieux, personnes, numéros de série, textes et miniatures, jamais.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportRecord</name>
    <message numerus="yes">
        <source>%n photo(s) could not be written.</source>
        <translation>
            <numerusform>%n photo n’a pas pu être écrite.</numerusform>
            <numerusform>%n photos n’ont pas pu être écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported to %1.</source>
        <translation>
            <numerusform>%n photo exportée vers %1.</numerusform>
            <numerusform>%n photos exportées vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>Aucun visage trouvé dans %n photo.</numerusform>
            <numerusform>Aucun visage trouvé dans %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>Annulé : %n photo non faite.</numerusform>
            <numerusform>Annulé : %n photos non faites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and verified.</source>
        <translation>
            <numerusform>%n était déjà là et a été vérifiée.</numerusform>
            <numerusform>%n étaient déjà là et ont été vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n ignorée.</numerusform>
            <numerusform>%n ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written, as their names are taken.</source>
        <translation>
            <numerusform>%n non écrite, car son nom est pris.</numerusform>
            <numerusform>%n non écrites, car leurs noms sont pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CMYK photo(s) were written in sRGB.</source>
        <translation>
            <numerusform>%n photo CMJN a été écrite en sRVB.</numerusform>
            <numerusform>%n photos CMJN ont été écrites en sRVB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HEIC or AVIF photo(s) were written in another format.</source>
        <translation>
            <numerusform>%n photo HEIC ou AVIF a été écrite dans un autre format.</numerusform>
            <numerusform>%n photos HEIC ou AVIF ont été écrites dans un autre format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold several pictures; the copies hold the first.</source>
        <translation>
            <numerusform>%n fichier contient plusieurs images ; la copie contient la première.</numerusform>
            <numerusform>%n fichiers contiennent plusieurs images ; les copies contiennent la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is “%1”.</source>
        <translation>Le rapport est « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos are copies that Vizard made: protecting them again changes them again.</source>
        <translation>
            <numerusform>%n des photos est une copie faite par Vizard : la protéger de nouveau la change de nouveau.</numerusform>
            <numerusform>%n des photos sont des copies faites par Vizard : les protéger de nouveau les change de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::FaceRow</name>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Intensité propre</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Visage %1</translation>
    </message>
    <message>
        <source>Picture of face %1</source>
        <translation>Image du visage %1</translation>
    </message>
    <message>
        <source>Protect face %1</source>
        <translation>Protéger le visage %1</translation>
    </message>
    <message>
        <source>Own strength for face %1</source>
        <translation>Intensité propre au visage %1</translation>
    </message>
    <message>
        <source>Strength of face %1</source>
        <translation>Intensité du visage %1</translation>
    </message>
    <message>
        <source>Remove this face</source>
        <translation>Retirer ce visage</translation>
    </message>
    <message>
        <source>Remove face %1</source>
        <translation>Retirer le visage %1</translation>
    </message>
    <message>
        <source>Face %1, drawn · %2 px</source>
        <translation>Visage %1, tracé · %2 px</translation>
    </message>
    <message>
        <source>Face %1 · %2 px</source>
        <translation>Visage %1 · %2 px</translation>
    </message>
    <message>
        <source>Whose face %1 is</source>
        <translation>À qui est le visage %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>vizard::ui::FacesPanel</name>
    <message>
        <source>Draw a missed face</source>
        <translation>Tracer un visage manqué</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found (D)</source>
        <translation>Tracer un cadre autour d’un visage qui n’a pas été trouvé (D)</translation>
    </message>
    <message>
        <source>No face is known in this photo yet.</source>
        <translation>Aucun visage n’est encore connu dans cette photo.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), all changed.</source>
        <translation>
            <numerusform>%n visage, modifié.</numerusform>
            <numerusform>%n visages, tous modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), %1 changed.</source>
        <translation>
            <numerusform>%n visage, %1 modifié(s).</numerusform>
            <numerusform>%n visages, dont %1 modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Look for small faces</source>
        <translation>Chercher les petits visages</translation>
    </message>
    <message>
        <source>Leave the photo&apos;s faces as they are known now</source>
        <translation>Garder les visages connus jusqu’ici</translation>
    </message>
    <message>
        <source>Look at the photo in full size: takes some seconds, and finds faces in large groups that a first look does not see</source>
        <translation>Examiner la photo en taille réelle : prend quelques secondes et trouve dans les grands groupes des visages qu’un premier regard ne voit pas</translation>
    </message>
    <message>
        <source>Looking at the photo in full size…</source>
        <translation>Examen de la photo en taille réelle…</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo.</source>
        <translation>%1 % de la photo examinés.</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo, %2 left.</source>
        <translation>%1 % de la photo examinés, reste %2.</translation>
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
        <translation>État du programme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Recent albums</source>
        <translation>Albums récents</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>vizard::ui::HelpPage</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MainWindow</name>
    <message>
        <source>About Vizard</source>
        <translation>À propos de Vizard</translation>
    </message>
    <message>
        <source>Vizard %1</source>
        <translation>Vizard %1</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
    <message>
        <source>Hide your face from machines, not from people.

Everything happens on this computer: no photo and no figure leaves it.

Free software under the Apache License 2.0, networks included. Made with Qt %1, OpenCV, LibTorch and others, each under its own licence.</source>
        <translation>Cachez votre visage aux machines, pas aux gens.

Tout se passe sur cet ordinateur : aucune photo et aucun chiffre n’en sort.

Logiciel libre sous licence Apache 2.0, réseaux compris. Fait avec Qt %1, OpenCV, LibTorch et d’autres, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>Export the protected copies to</source>
        <translation>Exporter les copies protégées vers</translation>
    </message>
    <message>
        <source>Close Vizard?</source>
        <translation>Fermer Vizard ?</translation>
    </message>
    <message>
        <source>Photos are still being looked for.</source>
        <translation>La recherche de photos n’est pas terminée.</translation>
    </message>
    <message>
        <source>Those that are in the album stay in it. The others come when you add them again.</source>
        <translation>Celles qui sont dans l’album y restent. Les autres viendront quand vous les ajouterez de nouveau.</translation>
    </message>
    <message>
        <source>Photos are being worked on.</source>
        <translation>Des photos sont en cours de traitement.</translation>
    </message>
    <message>
        <source>What is done stays done. When you open Vizard again, it offers to protect the rest; an export that is cut short goes on when you export again.</source>
        <translation>Ce qui est fait reste fait. Quand vous rouvrirez Vizard, il proposera de protéger le reste ; une exportation interrompue reprend quand vous exportez de nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Vizard</source>
        <translation>Vizard</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Cannot protect: see the messages below</source>
        <translation>Protection impossible : voir les messages ci-dessous</translation>
    </message>
    <message>
        <source>%1 % · Vizard</source>
        <translation>%1 % · Vizard</translation>
    </message>
    <message numerus="yes">
        <source>Your album is as you left it. Still to protect: %n photo(s).</source>
        <translation>
            <numerusform>Votre album est tel que vous l’avez laissé. Reste à protéger : %n photo.</numerusform>
            <numerusform>Votre album est tel que vous l’avez laissé. Restent à protéger : %n photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>What Vizard can and cannot do</source>
        <translation>Ce que Vizard peut et ne peut pas faire</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>Forget these albums</source>
        <translation>Oublier ces albums</translation>
    </message>
    <message>
        <source>Protect all</source>
        <translation>Tout protéger</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Make a protected copy of every photo in the list</source>
        <translation>Faire une copie protégée de chaque photo de la liste</translation>
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
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the protected copies of all photos to a folder</source>
        <translation>Enregistrer dans un dossier les copies protégées de toutes les photos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindée</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit photo</source>
        <translation>Ajuster la photo</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>As large as it will be looked at</source>
        <translation>À la taille où elle sera vue</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Visage suivant</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Visage précédent</translation>
    </message>
    <message>
        <source>Protect the chosen face, or leave it</source>
        <translation>Protéger le visage choisi ou le laisser</translation>
    </message>
    <message>
        <source>Draw a missed face</source>
        <translation>Tracer un visage manqué</translation>
    </message>
    <message>
        <source>Show boxes around faces</source>
        <translation>Afficher les cadres des visages</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n photo(s) · %2</source>
        <translation>
            <numerusform>%1 · %n photo · %2</numerusform>
            <numerusform>%1 · %n photos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
    <message>
        <source>There is nothing to export: no face was found.</source>
        <translation>Il n’y a rien à exporter : aucun visage n’a été trouvé.</translation>
    </message>
    <message>
        <source>Checking photo %L1 of %L2</source>
        <translation>Vérification de la photo %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos: %n found</source>
        <translation>
            <numerusform>Recherche de photos : %n trouvée</numerusform>
            <numerusform>Recherche de photos : %n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export first: only exported copies can be dragged out.</source>
        <translation>Exportez d’abord : seules les copies exportées peuvent être glissées hors de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MessageStrip</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Afficher tous les messages</translation>
    </message>
    <message>
        <source>Dismiss the messages</source>
        <translation>Fermer les messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in all.</source>
        <translation>
            <numerusform>%n problème en tout.</numerusform>
            <numerusform>%n problèmes en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the messages</source>
        <translation>Masquer les messages</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MetadataPanel</name>
    <message>
        <source>applied to the picture</source>
        <translation>appliqué à l’image</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>some of it stays</source>
        <translation>une partie reste</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>est supprimé</translation>
    </message>
    <message>
        <source>Found in the photos</source>
        <translation>Trouvé dans les photos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Metadata of the photos, and what becomes of it</source>
        <translation>Métadonnées des photos et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>%1 of %2 photos looked into</source>
        <translation>%1 photos sur %2 examinées</translation>
    </message>
    <message>
        <source>Nothing but the pictures.</source>
        <translation>Rien que les images.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data will be removed.</source>
        <translation>
            <numerusform>%n sorte de données sera supprimée.</numerusform>
            <numerusform>%n sortes de données seront supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::MethodCard</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Method “%1”</source>
        <translation>Méthode « %1 »</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ModeBar</name>
    <message>
        <source>Split: drag the line (1)</source>
        <translation>Scindée : déplacez la ligne (1)</translation>
    </message>
    <message>
        <source>Side by side (2)</source>
        <translation>Côte à côte (2)</translation>
    </message>
    <message>
        <source>Difference, amplified (3)</source>
        <translation>Différence, amplifiée (3)</translation>
    </message>
    <message>
        <source>Blink: both in turn (space)</source>
        <translation>Alterner : l’une puis l’autre (espace)</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Amplification de la différence</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PlanModel</name>
    <message>
        <source>not written: an original has that name</source>
        <translation>non écrite : un original porte ce nom</translation>
    </message>
    <message>
        <source>not written: an earlier copy has that name</source>
        <translation>non écrite : une copie antérieure porte ce nom</translation>
    </message>
    <message>
        <source>not written: another file has that name</source>
        <translation>non écrite : un autre fichier porte ce nom</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>numbered, as the name is taken</source>
        <translation>numérotée, car le nom est pris</translation>
    </message>
    <message>
        <source>could not be looked into</source>
        <translation>n’a pas pu être examinée</translation>
    </message>
    <message>
        <source>replaces an earlier copy</source>
        <translation>remplace une copie antérieure</translation>
    </message>
    <message>
        <source>skipped: a file of that name is there</source>
        <translation>ignorée : un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>there already, and verified</source>
        <translation>déjà là, et vérifiée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of all photos</source>
        <translation>Avancement de toutes les photos</translation>
    </message>
    <message>
        <source>Stop; photos that are done stay done (Esc)</source>
        <translation>Arrêter ; les photos faites restent faites (Échap)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Finish the faces that are being worked on, then wait</source>
        <translation>Finir les visages en cours, puis attendre</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::StrengthBar</name>
    <message>
        <source>Use for all photos</source>
        <translation>Utiliser pour toutes les photos</translation>
    </message>
    <message>
        <source>Share at 1080 px: hides better</source>
        <translation>Partager à 1080 px : cache mieux</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>In&amp;tensité</translation>
    </message>
    <message>
        <source>What this strength means</source>
        <translation>Ce que signifie cette intensité</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How much the faces of the chosen photo may change, 0 to 100</source>
        <translation>De combien les visages de la photo choisie peuvent changer, de 0 à 100</translation>
    </message>
    <message>
        <source>Strength as a figure</source>
        <translation>Intensité en chiffre</translation>
    </message>
    <message>
        <source>Give every photo of the list this strength</source>
        <translation>Donner cette intensité à chaque photo de la liste</translation>
    </message>
    <message>
        <source>In a smaller picture the same change is harder to see, so more of it fits in. Show the result no larger than 1080 pixels.</source>
        <translation>Dans une image plus petite, le même changement se voit moins : on peut donc en mettre davantage. N’affichez pas le résultat au-delà de 1080 pixels.</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>maximale</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictCard</name>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation>Visibilité : %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictWatch</name>
    <message>
        <source>Recognition: face %1 of %2</source>
        <translation>Reconnaissance : visage %1 sur %2</translation>
    </message>
    <message>
        <source>This face stays as it is.</source>
        <translation>Ce visage reste tel quel.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>This could not be measured.</source>
        <translation>Cela n’a pas pu être mesuré.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the photo into the view (F)</source>
        <translation>Ajuster la photo à la vue (F)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen (0)</source>
        <translation>Un pixel de photo par pixel d’écran (0)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom en pour cent</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleModel</name>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left as they are</source>
        <translation>%1, laissé tel quel</translation>
    </message>
    <message>
        <source>%1, strength %2</source>
        <translation>%1, intensité %2</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleStrip</name>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Whose photos these are</source>
        <translation>À qui sont ces photos</translation>
    </message>
    <message>
        <source>The people that are selected are one person</source>
        <translation>Les personnes choisies n’en font qu’une</translation>
    </message>
    <message>
        <source>Show the photos of everybody</source>
        <translation>Afficher les photos de tout le monde</translation>
    </message>
    <message>
        <source>Select somebody to see their photos; press F2 to name them</source>
        <translation>Choisissez quelqu’un pour voir ses photos ; F2 pour lui donner un nom</translation>
    </message>
    <message>
        <source>To tell whose face is whose, Vizard needs a judge. None is installed.</source>
        <translation>Pour savoir à qui est chaque visage, Vizard a besoin d’un juge. Aucun n’est installé.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>People appear here as their photos are protected.</source>
        <translation>Les personnes apparaissent ici à mesure que leurs photos sont protégées.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PersonBar</name>
    <message>
        <source>Protect on all photos</source>
        <translation>Protéger sur toutes les photos</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Intensité propre</translation>
    </message>
    <message>
        <source>Strength of this person</source>
        <translation>Intensité de cette personne</translation>
    </message>
    <message>
        <source>Change this person&apos;s face on every photo of the album, or leave it as it is</source>
        <translation>Modifier le visage de cette personne sur toutes les photos de l’album, ou le laisser tel quel</translation>
    </message>
    <message>
        <source>A strength for this person, whatever the photos have</source>
        <translation>Une intensité pour cette personne, quelle que soit celle des photos</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n photo(s)</source>
        <translation>
            <numerusform>%1, sur %n photo</numerusform>
            <numerusform>%1, sur %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wanted of %1</source>
        <translation>Souhaits pour %1</translation>
    </message>
</context>
</TS>
