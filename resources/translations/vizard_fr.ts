<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <source>A recogniser trained on Vizard&apos;s copies learns to see through them.</source>
        <translation>Un système entraîné sur des copies de Vizard apprend à voir au travers.</translation>
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
    <message>
        <source>about %1 seconds</source>
        <translation>environ %1 secondes</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>environ %1 minutes</translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>environ %1 heures</translation>
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
</context>
<context>
    <name>vizard::ui::AlbumController</name>
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
        <source>The last album could not be opened: its file is damaged.</source>
        <translation>Le dernier album n’a pas pu être ouvert : son fichier est endommagé.</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensité</translation>
    </message>
    <message>
        <source>strength of all photos</source>
        <translation>intensité de toutes les photos</translation>
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
        <source>Draw a box around the face, from forehead to chin. Esc: leave</source>
        <translation>Tracez un cadre autour du visage, du front au menton. Échap : quitter</translation>
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
        <source>%n name(s) are taken. What shall be done?</source>
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
        <source>Photos are being worked on.</source>
        <translation>Des photos sont en cours de traitement.</translation>
    </message>
    <message>
        <source>What is done stays done. Vizard goes on with the rest when you open it again.</source>
        <translation>Ce qui est fait reste fait. Vizard continuera avec le reste à la prochaine ouverture.</translation>
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
</TS>
