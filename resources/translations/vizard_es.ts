<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>vizard::audit</name>
    <message>
        <source>“%1” missed %2 in 100 comparisons of a cloaked photo with another photo of the same person (of the clean photos: %3), at the setting that lets 1 stranger in 100 through.</source>
        <translation>«%1» no reconoció a la persona en %2 de 100 comparaciones de una foto disfrazada con otra foto de la misma persona (con fotos sin cambios: %3), en el ajuste que deja pasar a 1 de cada 100 desconocidos.</translation>
    </message>
    <message>
        <source>Of the %1 recognisers below, it saw through the cloaks best.</source>
        <translation>De los %1 reconocedores de abajo, fue el que mejor vio a través del disfraz.</translation>
    </message>
    <message>
        <source>Do these copies hide who is on them?</source>
        <translation>¿Ocultan estas copias quién aparece en ellas?</translation>
    </message>
    <message>
        <source>An audit. Cloaked photos: %1. People: %2. %3</source>
        <translation>Una medición. Fotos disfrazadas: %1. Personas: %2. %3</translation>
    </message>
    <message>
        <source>0: the person was recognised each time. 100: never. The clean photos show how often these recognisers miss anyway.</source>
        <translation>0: la persona fue reconocida siempre. 100: nunca. Las fotos sin cambios muestran cuánto fallan estos reconocedores de todos modos.</translation>
    </message>
    <message>
        <source>Measured on the recognisers named here only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos that are already out there stay as they are.</source>
        <translation>Medido solo con los reconocedores nombrados aquí. Otros, posteriores o entrenados con resultados de Vizard, aún pueden coincidir, y las fotos que ya circulan se quedan como están.</translation>
    </message>
    <message>
        <source>Reliability measured %1 on %2 people with %3, by: %4</source>
        <translation>Fiabilidad medida el %1 con %2 personas y %3, mediante: %4</translation>
    </message>
    <message>
        <source>a file of the user&apos;s</source>
        <translation>un archivo del usuario</translation>
    </message>
    <message>
        <source>What “%1” saw (%2)</source>
        <translation>Lo que vio «%1» (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the judge&apos;s network: %1</source>
        <translation>SHA-256 de la red del juez: %1</translation>
    </message>
    <message>
        <source>clean, cloaked</source>
        <translation>sin cambios, disfrazada</translation>
    </message>
    <message>
        <source>A clean photo is the photo as it was. A cloaked one is the copy whose faces were changed.</source>
        <translation>Una foto sin cambios es la foto tal como era. Una disfrazada es la copia cuyas caras se cambiaron.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>Two photos show the same person, and the recogniser says that they do not.</source>
        <translation>Dos fotos muestran a la misma persona y el reconocedor dice que no.</translation>
    </message>
    <message>
        <source>threshold, FAR</source>
        <translation>umbral, FAR</translation>
    </message>
    <message>
        <source>A recogniser says “the same person” where the similarity is above a threshold. The false-accept rate (FAR) is the share of strangers who are taken for the person there.</source>
        <translation>Un reconocedor dice «la misma persona» cuando la similitud supera un umbral. La tasa de falsa aceptación (FAR) es la parte de los desconocidos que allí se toman por la persona.</translation>
    </message>
    <message>
        <source>[low, high]</source>
        <translation>[bajo, alto]</translation>
    </message>
    <message>
        <source>95 % interval, from drawing people with replacement 2,000 times. With few people it is wide.</source>
        <translation>Intervalo del 95 %, sorteando personas con reposición 2000 veces. Con pocas personas es amplio.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>People: %1. Clean photos: %2. Cloaked photos: %3. Left out, as no face was found on them: %4 of the clean ones. Counted apart: %5 of the cloaked ones without a face, where another detector may still find it.</source>
        <translation>Personas: %1. Fotos sin cambios: %2. Fotos disfrazadas: %3. Sin contar, por no encontrarse cara: %4 de las fotos sin cambios. Contadas aparte: %5 de las disfrazadas sin cara, que otro detector quizá aún encuentre.</translation>
    </message>
    <message>
        <source>Strangers. Photos: %1. People: %2. Left out of the gallery (no face, or a person who is audited): %3.</source>
        <translation>Desconocidos. Fotos: %1. Personas: %2. Fuera de la galería (sin cara, o de una persona evaluada): %3.</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>%1; %2 s, %3 s of processor time on %4 cores.</source>
        <translation>%1; %2 s, %3 s de procesador en %4 núcleos.</translation>
    </message>
    <message>
        <source>There was nothing to compare: nobody has two photos with a face, or no copy has one.</source>
        <translation>No hubo nada que comparar: nadie tiene dos fotos con cara, o ninguna copia la tiene.</translation>
    </message>
    <message>
        <source>People audited: %1. With others the figures may be quite different.</source>
        <translation>Personas evaluadas: %1. Con otras, las cifras pueden ser muy distintas.</translation>
    </message>
    <message>
        <source>There are only %1 pairs of strangers, too few to be sure of the threshold. More photos of other people in the gallery help.</source>
        <translation>Solo hay %1 pares de desconocidos, muy pocos para un umbral seguro. Ayudan más fotos de otras personas en la galería.</translation>
    </message>
    <message>
        <source>Left out, because only one of the two folders has them: %1</source>
        <translation>Se dejaron fuera porque solo están en una de las dos carpetas: %1</translation>
    </message>
    <message>
        <source>Vizard audit</source>
        <translation>Medición de Vizard</translation>
    </message>
    <message>
        <source>threshold: 1 stranger in 100 gets through</source>
        <translation>umbral: pasa 1 de cada 100 desconocidos</translation>
    </message>
    <message>
        <source>How alike photos look to it</source>
        <translation>Cuánto se le parecen las fotos</translation>
    </message>
    <message>
        <source>Right of the dashed line it says “the same person”, left of it “somebody else”. What hides well moves from right to left.</source>
        <translation>A la derecha de la línea discontinua dice «la misma persona»; a la izquierda, «otra». Lo que oculta bien se mueve de derecha a izquierda.</translation>
    </message>
    <message>
        <source>similarity of two photos (cosine)</source>
        <translation>similitud de dos fotos (coseno)</translation>
    </message>
    <message>
        <source>how often (each curve&apos;s highest: 1)</source>
        <translation>con qué frecuencia (máximo de cada curva: 1)</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>dos personas distintas</translation>
    </message>
    <message>
        <source>the same person, both clean</source>
        <translation>la misma persona, ambas sin cambios</translation>
    </message>
    <message>
        <source>the same person, one of them cloaked</source>
        <translation>la misma persona, una de ellas disfrazada</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>After JPEG compression</source>
        <translation>Tras la compresión JPEG</translation>
    </message>
    <message>
        <source>Services compress what is uploaded. What lasts stays high towards the right. Shaded: 95 % intervals.</source>
        <translation>Los servicios comprimen lo que se sube. Lo que resiste sigue alto hacia la derecha. Sombreado: intervalos del 95 %.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>calidad JPEG</translation>
    </message>
    <message>
        <source>share missed at FAR 1 %</source>
        <translation>parte de fallos con FAR 1 %</translation>
    </message>
    <message>
        <source>clean photos</source>
        <translation>fotos sin cambios</translation>
    </message>
    <message>
        <source>cloaked photos</source>
        <translation>fotos disfrazadas</translation>
    </message>
    <message>
        <source>Protection against visibility</source>
        <translation>Protección frente a visibilidad</translation>
    </message>
    <message>
        <source>One dot a cloaked photo. Further right: easier to see. Below the dashed line: no longer a match.</source>
        <translation>Un punto por foto disfrazada. Más a la derecha: más fácil de ver. Bajo la línea discontinua: ya no coincide.</translation>
    </message>
    <message>
        <source>how visible, on the face (Butteraugli, 3-norm)</source>
        <translation>cuán visible, en la cara (Butteraugli, norma 3)</translation>
    </message>
    <message>
        <source>mean similarity to the person&apos;s other photos</source>
        <translation>similitud media con las otras fotos de la persona</translation>
    </message>
    <message>
        <source>the same photos clean, mean</source>
        <translation>las mismas fotos sin cambios, media</translation>
    </message>
    <message>
        <source>How reliable is “N in 10 recognisers”?</source>
        <translation>¿Cuán fiable es «N de cada 10 reconocedores»?</translation>
    </message>
    <message>
        <source>Dots on the diagonal: what was said is what happened. Larger dots stand for more comparisons.</source>
        <translation>Puntos en la diagonal: lo dicho es lo que ocurrió. Los puntos mayores representan más comparaciones.</translation>
    </message>
    <message>
        <source>share of recognisers that the verdict said would match</source>
        <translation>parte de reconocedores que, según el veredicto, coincidirían</translation>
    </message>
    <message>
        <source>share that did match</source>
        <translation>parte que coincidió</translation>
    </message>
    <message>
        <source>said and happened alike</source>
        <translation>lo dicho igual a lo ocurrido</translation>
    </message>
    <message>
        <source>people the curve was not made from</source>
        <translation>personas de las que no se hizo la curva</translation>
    </message>
    <message>
        <source>%1 counted, of %2 people</source>
        <translation>%1 contados, de %2 personas</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>cloaked</source>
        <translation>disfrazada</translation>
    </message>
    <message>
        <source>face no longer found</source>
        <translation>cara ya no encontrada</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>reconocedor</translation>
    </message>
    <message>
        <source>cloaked, after a typical upload</source>
        <translation>disfrazada, tras una subida típica</translation>
    </message>
    <message>
        <source>Of 100 comparisons with another photo of the same person, this many were missed</source>
        <translation>De 100 comparaciones con otra foto de la misma persona, fallaron estas</translation>
    </message>
    <message>
        <source>JPEG, quality %1</source>
        <translation>JPEG, calidad %1</translation>
    </message>
    <message>
        <source>resized to %1 %</source>
        <translation>reducida al %1 %</translation>
    </message>
    <message>
        <source>long side at most %1 px</source>
        <translation>lado largo de %1 px como máximo</translation>
    </message>
    <message>
        <source>blurred, sigma %1 px</source>
        <translation>desenfocada, sigma %1 px</translation>
    </message>
    <message>
        <source>typical upload: 1080 px and JPEG 75</source>
        <translation>subida típica: 1080 px y JPEG 75</translation>
    </message>
    <message>
        <source>resized to half and JPEG 75</source>
        <translation>reducida a la mitad y JPEG 75</translation>
    </message>
    <message>
        <source>10 % cut off left and top</source>
        <translation>10 % cortado a la izquierda y arriba</translation>
    </message>
    <message>
        <source>10 % cut off right and bottom</source>
        <translation>10 % cortado a la derecha y abajo</translation>
    </message>
    <message>
        <source>screenshot, sent and uploaded</source>
        <translation>captura de pantalla, enviada y subida</translation>
    </message>
    <message>
        <source>P1: share of pairs (photo, other clean photo of the same person) that are missed. Thresholds from %1 pairs of strangers</source>
        <translation>P1: parte de los pares (foto, otra foto sin cambios de la misma persona) que fallan. Umbrales de %1 pares de desconocidos</translation>
    </message>
    <message>
        <source>false-accept rate, threshold</source>
        <translation>tasa de falsa aceptación, umbral</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source> (too few strangers to be sure)</source>
        <translation> (muy pocos desconocidos para estar seguros)</translation>
    </message>
    <message>
        <source>Is it the same person? (verification)</source>
        <translation>¿Es la misma persona? (verificación)</translation>
    </message>
    <message>
        <source>P7: share missed at FAR 1 %, the first photo of each person after the change</source>
        <translation>P7: parte de fallos con FAR 1 %, la primera foto de cada persona tras el cambio</translation>
    </message>
    <message>
        <source>what happened to the photo</source>
        <translation>qué le pasó a la foto</translation>
    </message>
    <message>
        <source>Does it survive the way to others?</source>
        <translation>¿Resiste el camino hasta otros?</translation>
    </message>
    <message>
        <source>P2: share of photos whose person is not among the first k names, in a gallery with all their other clean photos and about %1 photos of others</source>
        <translation>P2: parte de las fotos cuya persona no está entre los primeros k nombres, en una galería con todas sus otras fotos sin cambios y unas %1 fotos de otros</translation>
    </message>
    <message>
        <source>among the first</source>
        <translation>entre los primeros</translation>
    </message>
    <message>
        <source>Who is it? (search)</source>
        <translation>¿Quién es? (búsqueda)</translation>
    </message>
    <message>
        <source>P3: share of probes that are not given the person&apos;s name</source>
        <translation>P3: parte de las consultas que no reciben el nombre de la persona</translation>
    </message>
    <message>
        <source>who is enrolled, how it is decided</source>
        <translation>quién está registrado, cómo se decide</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, nearest neighbour</source>
        <translation>fotos disfrazadas registradas, vecino más próximo</translation>
    </message>
    <message>
        <source>cloaked photos enrolled, trained probe</source>
        <translation>fotos disfrazadas registradas, clasificador entrenado</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, nearest neighbour</source>
        <translation>fotos sin cambios registradas, se buscan disfrazadas, vecino más próximo</translation>
    </message>
    <message>
        <source>clean photos enrolled, cloaked ones looked for, trained probe</source>
        <translation>fotos sin cambios registradas, se buscan disfrazadas, clasificador entrenado</translation>
    </message>
    <message>
        <source>A tracker that collected cloaked photos</source>
        <translation>Un rastreador que reunió fotos disfrazadas</translation>
    </message>
    <message>
        <source>P5: the same where a share of the person&apos;s enrolled photos is clean</source>
        <translation>P5: lo mismo cuando parte de las fotos registradas de la persona no tiene cambios</translation>
    </message>
    <message>
        <source>clean share</source>
        <translation>parte sin cambios</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>vecino más próximo</translation>
    </message>
    <message>
        <source>trained probe</source>
        <translation>clasificador entrenado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>P4: protected photos of a person against each other</source>
        <translation>P4: fotos protegidas de una persona entre sí</translation>
    </message>
    <message>
        <source>pairs missed at FAR 1 %</source>
        <translation>pares que fallan con FAR 1 %</translation>
    </message>
    <message>
        <source>nearest photo is the person&apos;s own (less hides better)</source>
        <translation>la foto más parecida es de la propia persona (menos oculta mejor)</translation>
    </message>
    <message>
        <source>the same, the other people&apos;s photos protected too</source>
        <translation>lo mismo, protegidas también las fotos de los demás</translation>
    </message>
    <message>
        <source>Do protected photos find each other?</source>
        <translation>¿Se encuentran entre sí las fotos protegidas?</translation>
    </message>
    <message>
        <source>P8: share missed at FAR 1 %. The attacker trained on the cloaked and clean photos of half of the people, and is measured on the other half</source>
        <translation>P8: parte de fallos con FAR 1 %. El atacante se entrenó con las fotos disfrazadas y sin cambios de la mitad de las personas y se mide con la otra mitad</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>ataque</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>sin él</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>con él</translation>
    </message>
    <message>
        <source>recogniser&apos;s last layer trained on cloaked photos</source>
        <translation>última capa del reconocedor entrenada con fotos disfrazadas</translation>
    </message>
    <message>
        <source>photos cleaned by a trained denoiser first</source>
        <translation>fotos limpiadas antes por un eliminador de ruido entrenado</translation>
    </message>
    <message>
        <source>An attacker who knows Vizard</source>
        <translation>Un atacante que conoce Vizard</translation>
    </message>
    <message>
        <source>What the change looks like, at viewing size (a long side of at most 2048 px), over %1 photos</source>
        <translation>Qué aspecto tiene el cambio, al tamaño de visión (lado largo de 2048 px como máximo), en %1 fotos</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>worst tenth begins at</source>
        <translation>el peor décimo empieza en</translation>
    </message>
    <message>
        <source>face: Butteraugli, 3-norm, whole change</source>
        <translation>cara: Butteraugli, norma 3, cambio entero</translation>
    </message>
    <message>
        <source>face: DSSIM</source>
        <translation>cara: DSSIM</translation>
    </message>
    <message>
        <source>face: PSNR, dB</source>
        <translation>cara: PSNR, dB</translation>
    </message>
    <message>
        <source>face: CIEDE2000, 95th percentile</source>
        <translation>cara: CIEDE2000, percentil 95</translation>
    </message>
    <message>
        <source>photo: DSSIM</source>
        <translation>foto: DSSIM</translation>
    </message>
    <message>
        <source>photo: PSNR, dB</source>
        <translation>foto: PSNR, dB</translation>
    </message>
    <message>
        <source>photo: CIEDE2000, 95th percentile</source>
        <translation>foto: CIEDE2000, percentil 95</translation>
    </message>
    <message>
        <source>Smaller is harder to see, but for PSNR, where larger is. Edges that moved a little count in full here, though eyes hardly notice them.</source>
        <translation>Menor es más difícil de ver, salvo en PSNR, donde lo es mayor. Los bordes que se movieron un poco cuentan aquí por entero, aunque el ojo apenas los nota.</translation>
    </message>
    <message>
        <source>Can it be seen?</source>
        <translation>¿Se puede ver?</translation>
    </message>
    <message>
        <source>P6: accuracy, on clean photos, of a small recogniser trained from scratch</source>
        <translation>P6: acierto, en fotos sin cambios, de un reconocedor pequeño entrenado desde cero</translation>
    </message>
    <message>
        <source>photos of</source>
        <translation>fotos de</translation>
    </message>
    <message>
        <source>trained on clean photos</source>
        <translation>entrenado con fotos sin cambios</translation>
    </message>
    <message>
        <source>trained on cloaked photos of one person</source>
        <translation>entrenado con fotos disfrazadas de una persona</translation>
    </message>
    <message>
        <source>the protected person</source>
        <translation>la persona protegida</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>A recogniser trained on these photos</source>
        <translation>Un reconocedor entrenado con estas fotos</translation>
    </message>
</context>
<context>
    <name>vizard::page</name>
    <message>
        <source>en</source>
        <comment>the language&apos;s own code</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hide your face from machines, not from people.</source>
        <translation>Oculte su cara a las máquinas, no a las personas.</translation>
    </message>
    <message>
        <source>Photos and folders to open.</source>
        <translation>Fotos y carpetas que abrir.</translation>
    </message>
</context>
<context>
    <name>vizard::text</name>
    <message numerus="yes">
        <source>Left out: %n picture(s) of a kind that Vizard cannot read (%1).</source>
        <translation>
            <numerusform>Se ha omitido %n imagen de un tipo que Vizard no puede leer (%1).</numerusform>
            <numerusform>Se han omitido %n imágenes de un tipo que Vizard no puede leer (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n photo(s) with a name in an unknown encoding. Rename and add again.</source>
        <translation>
            <numerusform>Se ha omitido %n foto cuyo nombre está en una codificación desconocida. Cámbielo y vuelva a añadirla.</numerusform>
            <numerusform>Se han omitido %n fotos cuyos nombres están en una codificación desconocida. Cámbielos y vuelva a añadirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have more pixels than this kind of file holds.</source>
        <translation>«%1» tendría más píxeles de los que caben en este tipo de archivo.</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>esta foto</translation>
    </message>
    <message>
        <source>the chosen folder</source>
        <translation>la carpeta elegida</translation>
    </message>
    <message>
        <source>This method needs a recogniser of Vizard's own, which this version does not have.</source>
        <translation>Este método necesita un reconocedor propio de Vizard, que esta versión no tiene.</translation>
    </message>
    <message>
        <source>What Vizard does, and what it cannot do</source>
        <translation>Qué hace Vizard y qué no puede hacer</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. People see the same person; face recognition has a harder time.</source>
        <translation>Vizard hace copias de sus fotos en las que las caras cambian un poco. La gente ve a la misma persona; el reconocimiento facial lo tiene más difícil.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and originals are never touched.</source>
        <translation>Nada sale de este equipo y los originales nunca se tocan.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Qué no puede hacer</translation>
    </message>
    <message>
        <source>Photos already online stay recognisable.</source>
        <translation>Las fotos que ya están en línea siguen siendo reconocibles.</translation>
    </message>
    <message>
        <source>One clean photo of you in a search gallery can be enough to find you.</source>
        <translation>Una sola foto suya sin tocar en una galería de búsqueda puede bastar para encontrarle.</translation>
    </message>
    <message>
        <source>A recogniser trained on Vizard&apos;s copies may learn to see through them.</source>
        <translation>Un reconocedor entrenado con copias de Vizard puede aprender a ver a través de ellas.</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s recognisers may be better than those we tested.</source>
        <translation>Los reconocedores de mañana pueden ser mejores que los que probamos.</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>¿Con qué intensidad?</translation>
    </message>
    <message>
        <source>Stronger hides better and shows more. Large faces need more than small ones. Compare before you share.</source>
        <translation>Más intensidad oculta mejor y se nota más. Las caras grandes necesitan más que las pequeñas. Compare antes de compartir.</translation>
    </message>
    <message>
        <source>For photos that you share: face recognition should find you less often by them, while people see the same photo.</source>
        <translation>Para fotos que comparte: el reconocimiento facial debería encontrarle menos con ellas, mientras la gente ve la misma foto.</translation>
    </message>
    <message>
        <source>Not for photos that are already online, and no help against somebody who knows you.</source>
        <translation>No para fotos que ya están en línea, ni sirve contra quien le conoce.</translation>
    </message>
    <message>
        <source>For photos that somebody may collect in order to recognise you in later, untouched photos.</source>
        <translation>Para fotos que alguien podría reunir para reconocerle en fotos posteriores sin tocar.</translation>
    </message>
    <message>
        <source>Not for hiding in one photo, and of little use where an untouched photo of you is in the same collection.</source>
        <translation>No para ocultarse en una sola foto, y poco útil si en la misma colección hay una foto suya sin tocar.</translation>
    </message>
    <message>
        <source>For photos in which you do not want to be found by a search with another photo of you.</source>
        <translation>Para fotos en las que no quiere que le encuentren buscando con otra foto suya.</translation>
    </message>
    <message>
        <source>Not against recognition that was trained on pictures changed in this way.</source>
        <translation>No contra un reconocimiento entrenado con imágenes cambiadas así.</translation>
    </message>
    <message>
        <source>Strength says how visible the change may be.</source>
        <translation>La intensidad dice cuánto puede verse el cambio.</translation>
    </message>
    <message>
        <source>Strength 25, 50 and 75 search as its authors&apos; modes low, mid and high do; how visible the change may be is the same for every method.</source>
        <translation>Las intensidades 25, 50 y 75 buscan como los modos low, mid y high de sus autores; el cambio puede verse tanto como con cualquier otro método.</translation>
    </message>
    <message>
        <source>Its authors know one mode, and every strength searches with it; how visible the change may be is the same for every method.</source>
        <translation>Sus autores conocen un solo modo, y toda intensidad busca con él; el cambio puede verse tanto como con cualquier otro método.</translation>
    </message>
    <message>
        <source>Its authors allow every pixel 16 grey levels; here the strength says how visible the pattern may be, the same as for every method.</source>
        <translation>Sus autores conceden 16 niveles de gris a cada píxel; aquí la intensidad dice cuánto puede verse el patrón, como con cualquier otro método.</translation>
    </message>
    <message>
        <source>For an album of one person that somebody may train a new recogniser on: it should learn a pattern in the photos instead of the face.</source>
        <translation>Para un álbum de una sola persona con el que alguien podría entrenar un nuevo reconocedor: debería aprender un patrón en las fotos en lugar de la cara.</translation>
    </message>
    <message>
        <source>Weak: as little visible as it is, it has made a new recogniser in our trials only somewhat worse. Does nothing against one that is already trained.</source>
        <translation>Débil: con lo poco que se ve, en nuestras pruebas solo empeoró algo un reconocedor nuevo. No sirve contra uno ya entrenado.</translation>
    </message>
    <message>
        <source>The method “%1” is for an album of one person: it needs three photos of them or more.</source>
        <translation>El método «%1» es para un álbum de una sola persona: necesita al menos tres fotos de ella.</translation>
    </message>
    <message>
        <source>For an album of one person, three photos or more: a recogniser that is trained on these photos should not learn the face.</source>
        <translation>Para un álbum de una persona, tres fotos o más: un reconocedor entrenado con ellas no debería aprender la cara.</translation>
    </message>
    <message>
        <source>Not against recognisers that are trained already: they recognise the person as before.</source>
        <translation>No contra reconocedores ya entrenados: reconocen a la persona como antes.</translation>
    </message>
    <message>
        <source>The method “%1” needs the network “%2”, which this version of Vizard does not have.</source>
        <translation>El método «%1» necesita la red «%2», que esta versión de Vizard no tiene.</translation>
    </message>
    <message>
        <source>“%1” could not be found.</source>
        <translation>No se encontró «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be opened; you may not be allowed to read it.</source>
        <translation>No se pudo abrir «%1»; quizá no tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is an empty file.</source>
        <translation>«%1» es un archivo vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>«%1» no es una imagen.</translation>
    </message>
    <message>
        <source>“%1” is a kind of picture that Vizard cannot read.</source>
        <translation>«%1» es un tipo de imagen que Vizard no puede leer.</translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the picture is missing.</source>
        <translation>«%1» está cortado: falta una parte de la imagen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be read.</source>
        <translation>«%1» está dañado y no se pudo leer.</translation>
    </message>
    <message>
        <source>“%1” has more pixels than Vizard can work on.</source>
        <translation>«%1» tiene más píxeles de los que Vizard puede tratar.</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>No se encontró ninguna cara en «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written; you may not be allowed to save there.</source>
        <translation>No se pudo escribir «%1»; quizá no tenga permiso para guardar ahí.</translation>
    </message>
    <message>
        <source>There is not enough free space to save “%1”.</source>
        <translation>No hay espacio libre suficiente para guardar «%1».</translation>
    </message>
    <message>
        <source>“%1” is an original photo, and originals are never overwritten.</source>
        <translation>«%1» es una foto original, y los originales nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>«%1» ya existe y se dejó como está.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is missing; please install Vizard again.</source>
        <translation>Falta el archivo propio de Vizard «%1»; instale Vizard de nuevo.</translation>
    </message>
    <message>
        <source>Vizard&apos;s own file “%1” is damaged; please install Vizard again.</source>
        <translation>El archivo propio de Vizard «%1» está dañado; instale Vizard de nuevo.</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”.</source>
        <translation>No hubo memoria suficiente para trabajar en «%1».</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>«%1» se canceló.</translation>
    </message>
    <message>
        <source>“%1” could not be protected with these settings.</source>
        <translation>No se pudo proteger «%1» con estos ajustes.</translation>
    </message>
    <message>
        <source>Something in Vizard went wrong with “%1”; the original is untouched.</source>
        <translation>Algo falló en Vizard con «%1»; el original está intacto.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin cara</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>alrededor de %n segundo</numerusform>
            <numerusform>unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>cerca de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>alrededor de %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than 1 in 10</source>
        <translation>menos de 1 de cada 10</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>casi todos</translation>
    </message>
    <message>
        <source>about %1 in 10</source>
        <translation>unos %1 de cada 10</translation>
    </message>
    <message>
        <source>This judge was not compared with other recognisers, so its numbers speak for itself alone.</source>
        <translation>Este juez no se comparó con otros reconocedores: sus cifras solo valen para él.</translation>
    </message>
    <message>
        <source>Recognisers of the kind we tested that would still match this face: %1</source>
        <translation>Reconocedores como los que probamos que aún coincidirían con esta cara: %1</translation>
    </message>
    <message>
        <source>; after a typical upload (JPEG 75, 1080 px): %1</source>
        <translation>; tras una subida típica (JPEG 75, 1080 px): %1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Nothing to see: unchanged</source>
        <translation>Nada que ver: sin cambios</translation>
    </message>
    <message>
        <source>Very hard to see</source>
        <translation>Muy difícil de ver</translation>
    </message>
    <message>
        <source>Hard to see without the original</source>
        <translation>Difícil de ver sin el original</translation>
    </message>
    <message>
        <source>Like a light retouch beside the original</source>
        <translation>Como un retoque ligero junto al original</translation>
    </message>
    <message>
        <source>Can be seen</source>
        <translation>Se ve</translation>
    </message>
    <message>
        <source>The photo it was made from</source>
        <translation>La foto de la que se hizo</translation>
    </message>
    <message>
        <source>The nearest of this person&apos;s other photos (%1)</source>
        <translation>La más parecida de las otras fotos de esta persona (%1)</translation>
    </message>
    <message>
        <source>similarity from %1 to %2</source>
        <translation>similitud de %1 a %2</translation>
    </message>
    <message>
        <source>still a match for this judge (threshold %1)</source>
        <translation>aún coincide para este juez (umbral %1)</translation>
    </message>
    <message>
        <source>no match for this judge (threshold %1)</source>
        <translation>sin coincidencia para este juez (umbral %1)</translation>
    </message>
    <message>
        <source>Judged by “%1”, your own file</source>
        <translation>Juzgado por «%1», su propio archivo</translation>
    </message>
    <message>
        <source>Judged by “%1” of %2</source>
        <translation>Juzgado por «%1» del %2</translation>
    </message>
    <message>
        <source>Measured on this recogniser only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>Medido solo con este reconocedor. Otros, posteriores o entrenados con resultados de Vizard, aún pueden coincidir, y las fotos suyas que ya circulan se quedan como están.</translation>
    </message>
    <message>
        <source>Measured on these recognisers only. Others, later ones, or ones trained on Vizard&apos;s output may still match, and photos of you that are already out there stay as they are.</source>
        <translation>Medido solo con estos reconocedores. Otros, posteriores o entrenados con resultados de Vizard, aún pueden coincidir, y las fotos suyas que ya circulan se quedan como están.</translation>
    </message>
    <message>
        <source>No judge is installed, so nothing can be said here about recognition. You can measure with a recogniser file of your own: vizard-cli audit --judge FILE.</source>
        <translation>No hay ningún juez instalado, así que aquí no se puede decir nada del reconocimiento. Puede medir con su propio archivo: vizard-cli audit --judge FILE.</translation>
    </message>
    <message>
        <source>Skipped: a file of that name was there</source>
        <translation>Omitida: ya había un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Done before, and verified</source>
        <translation>Hecha antes y comprobada</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientación</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>perfil de color</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>artist and copyright</source>
        <translation>autor y derechos</translation>
    </message>
    <message>
        <source>camera and lens</source>
        <translation>cámara y objetivo</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>números de serie</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>the camera maker&apos;s own notes</source>
        <translation>notas propias del fabricante</translation>
    </message>
    <message>
        <source>thumbnail of the unchanged photo</source>
        <translation>miniatura de la foto sin cambios</translation>
    </message>
    <message>
        <source>preview of the unchanged photo</source>
        <translation>vista previa de la foto sin cambios</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mapa de profundidad</translation>
    </message>
    <message>
        <source>other pictures in the file</source>
        <translation>otras imágenes del archivo</translation>
    </message>
    <message>
        <source>titles and comments</source>
        <translation>títulos y comentarios</translation>
    </message>
    <message>
        <source>software and history</source>
        <translation>software e historial</translation>
    </message>
    <message>
        <source>data after the end (motion photo)</source>
        <translation>datos tras el final (foto en movimiento)</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>otros datos</translation>
    </message>
    <message>
        <source>change %1 (Butteraugli), warp %2 px, %3 s</source>
        <translation>cambio %1 (Butteraugli), deformación %2 px, %3 s</translation>
    </message>
    <message>
        <source>This photo was a copy that Vizard had made already.</source>
        <translation>Esta foto ya era una copia hecha por Vizard.</translation>
    </message>
    <message>
        <source>Vizard: what was done with each photo</source>
        <translation>Vizard: qué se hizo con cada foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Conservado del archivo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1, strength %2, into %3</source>
        <translation>%1, intensidad %2, en %3</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>“%1” looked at the written files.</source>
        <translation>«%1» examinó los archivos escritos.</translation>
    </message>
    <message>
        <source>“%1”: encoding took the protection away. “%2” matches a face again (similarity %3 before, %4 in the file, a match above %5).</source>
        <translation>«%1»: la codificación quitó la protección. «%2» vuelve a reconocer una cara (parecido %3 antes, %4 en el archivo, coincide por encima de %5).</translation>
    </message>
    <message>
        <source>“%1” still matches a face in %2. A higher strength hides more.</source>
        <translation>«%1» aún reconoce una cara en %2. Una intensidad mayor oculta más.</translation>
    </message>
    <message>
        <source>The next strength to try is %1.</source>
        <translation>La siguiente intensidad que conviene probar es %1.</translation>
    </message>
    <message>
        <source>There is no higher strength; a higher quality or a smaller size may keep more of it.</source>
        <translation>No hay una intensidad mayor; más calidad o un tamaño menor pueden conservar más.</translation>
    </message>
    <message numerus="yes">
        <source>no match for %n face(s)</source>
        <translation>
            <numerusform>%n cara sin coincidencia</numerusform>
            <numerusform>%n caras sin coincidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched again because of encoding</source>
        <translation>
            <numerusform>%n cara reconocida de nuevo por la codificación</numerusform>
            <numerusform>%n caras reconocidas de nuevo por la codificación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) matched before encoding already</source>
        <translation>
            <numerusform>%n cara reconocida ya antes de codificar</numerusform>
            <numerusform>%n caras reconocidas ya antes de codificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing can be said of %n face(s)</source>
        <translation>
            <numerusform>de %n cara no se puede decir nada</numerusform>
            <numerusform>de %n caras no se puede decir nada</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looked at the written files: %2.</source>
        <translation>«%1» examinó los archivos escritos: %2.</translation>
    </message>
    <message>
        <source>No judge is installed: nobody looked at the written files.</source>
        <translation>No hay ningún juez instalado: nadie examinó los archivos escritos.</translation>
    </message>
    <message>
        <source>No match for “%1” in the written file.</source>
        <translation>Sin coincidencia para «%1» en el archivo escrito.</translation>
    </message>
    <message>
        <source>Encoding took the protection away: “%1” matches a face again.</source>
        <translation>La codificación quitó la protección: «%1» vuelve a reconocer una cara.</translation>
    </message>
    <message>
        <source>“%1” matches a face, before encoding already.</source>
        <translation>«%1» reconoce una cara, ya antes de codificar.</translation>
    </message>
    <message>
        <source>“%1” looked, but where it calls two faces a match was not measured.</source>
        <translation>«%1» miró, pero no se midió a partir de dónde da dos caras por iguales.</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>intensidad %1</translation>
    </message>
    <message>
        <source>Only faces with a box around them are changed.</source>
        <translation>Solo se cambian las caras con un recuadro.</translation>
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
        <translation>Vizard no usa la red. Guarde primero la imagen desde el navegador y arrastre aquí el archivo.</translation>
    </message>
    <message>
        <source>The picture could not be kept.</source>
        <translation>No se pudo guardar la imagen.</translation>
    </message>
    <message>
        <source>“%1” is the same picture as “%2” and was left out.</source>
        <translation>«%1» es la misma imagen que «%2» y se ha omitido.</translation>
    </message>
    <message numerus="yes">
        <source>Already in the list: %n photo(s).</source>
        <translation>
            <numerusform>Ya en la lista: %n foto.</numerusform>
            <numerusform>Ya en la lista: %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>No hay fotos en esta carpeta.</translation>
    </message>
    <message>
        <source>This album is open in another window of Vizard.</source>
        <translation>Este álbum está abierto en otra ventana de Vizard.</translation>
    </message>
    <message>
        <source>The last album is open in another window of Vizard, so this window begins a new one.</source>
        <translation>El último álbum está abierto en otra ventana de Vizard, por eso esta ventana empieza uno nuevo.</translation>
    </message>
    <message>
        <source>This album could not be opened: its file is damaged.</source>
        <translation>No se pudo abrir este álbum: su archivo está dañado.</translation>
    </message>
    <message>
        <source>The last album could not be opened: its file is damaged.</source>
        <translation>No se pudo abrir el último álbum: su archivo está dañado.</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>settings of all photos</source>
        <translation>ajustes de todas las fotos</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>method of all photos</source>
        <translation>método de todas las fotos</translation>
    </message>
    <message>
        <source>size for sharing</source>
        <translation>tamaño para compartir</translation>
    </message>
    <message>
        <source>protect face %1</source>
        <translation>proteger la cara %1</translation>
    </message>
    <message>
        <source>leave face %1 as it is</source>
        <translation>dejar la cara %1 como está</translation>
    </message>
    <message>
        <source>strength of face %1</source>
        <translation>intensidad de la cara %1</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>dibujar una cara</translation>
    </message>
    <message>
        <source>remove face %1</source>
        <translation>quitar la cara %1</translation>
    </message>
    <message>
        <source>All photos are done already.</source>
        <translation>Todas las fotos ya están listas.</translation>
    </message>
    <message>
        <source>Protecting photo %1 of %2</source>
        <translation>Protegiendo la foto %1 de %2</translation>
    </message>
    <message>
        <source>Exporting photo %1 of %2</source>
        <translation>Exportando la foto %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) protected.</source>
        <translation>
            <numerusform>%n foto protegida.</numerusform>
            <numerusform>%n fotos protegidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was changed in %n photo(s).</source>
        <translation>
            <numerusform>En %n foto no se cambió ningún rostro.</numerusform>
            <numerusform>En %n fotos no se cambió ningún rostro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>No se encontró ninguna cara en %n foto.</numerusform>
            <numerusform>No se encontró ninguna cara en %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>Cancelado: %n foto sin hacer.</numerusform>
            <numerusform>Cancelado: %n fotos sin hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoding took the protection of %n photo(s) away.</source>
        <translation>
            <numerusform>La codificación quitó la protección de %n foto.</numerusform>
            <numerusform>La codificación quitó la protección de %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export again at the next strength…</source>
        <translation>Exportar otra vez con la siguiente intensidad…</translation>
    </message>
    <message>
        <source>next strength</source>
        <translation>siguiente intensidad</translation>
    </message>
    <message numerus="yes">
        <source>remove %n photo(s)</source>
        <translation>
            <numerusform>quitar %n foto</numerusform>
            <numerusform>quitar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la misma persona</translation>
    </message>
    <message>
        <source>whose face %1 is</source>
        <translation>de quién es la cara %1</translation>
    </message>
    <message>
        <source>what is wanted of this person</source>
        <translation>lo deseado para esta persona</translation>
    </message>
    <message>
        <source>look for small faces</source>
        <translation>buscar caras pequeñas</translation>
    </message>
    <message>
        <source>The closer look found no further face.</source>
        <translation>La mirada detallada no encontró más caras.</translation>
    </message>
    <message numerus="yes">
        <source>The closer look found %n more face(s).</source>
        <translation>
            <numerusform>La mirada detallada encontró %n cara más.</numerusform>
            <numerusform>La mirada detallada encontró %n caras más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small faces can be looked for when the export has ended.</source>
        <translation>Se podrán buscar caras pequeñas cuando termine la exportación.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being protected</source>
        <translation>protegiéndose</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>protected and exported</source>
        <translation>protegida y exportada</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no se encontró ninguna cara</translation>
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
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>vizard::ui::AlbumSide</name>
    <message>
        <source>No photo is in this state.</source>
        <translation>Ninguna foto está en este estado.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Sin caras</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportadas</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Como se añadieron</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Most faces first</source>
        <translation>Primero con más caras</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Qué fotos se muestran</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Orden de las fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 protected</source>
        <translation>%1, %2 protegidas</translation>
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
        <translation>Quitar de la lista</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)…</source>
        <translation>
            <numerusform>Exportar %n foto…</numerusform>
            <numerusform>Exportar %n fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect again</source>
        <translation>Proteger de nuevo</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ComparePanel</name>
    <message>
        <source>no face found</source>
        <translation>no se encontró ninguna cara</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
    <message>
        <source>shade %L1 · shape %L2</source>
        <translation>tono %L1 · forma %L2</translation>
    </message>
    <message>
        <source>How much the most changed face was changed.
Shade: its colours, as Butteraugli distance at viewing size.
Shape: how far its parts were moved, rms, in pixels of a face crop of 112.</source>
        <translation>Cuánto cambió la cara más modificada.
Tono: sus colores, como distancia Butteraugli al tamaño en que se mira.
Forma: cuánto se movieron sus partes, media cuadrática, en píxeles de un recorte de 112.</translation>
    </message>
    <message>
        <source>%1 · stays as it is</source>
        <translation>%1 · se queda como está</translation>
    </message>
    <message>
        <source>%1 · strength %2</source>
        <translation>%1 · intensidad %2</translation>
    </message>
    <message>
        <source>Refining…</source>
        <translation>Afinando…</translation>
    </message>
    <message>
        <source>Protecting…</source>
        <translation>Protegiendo…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Cannot be protected now</source>
        <translation>No se puede proteger ahora</translation>
    </message>
    <message>
        <source>No face was found: there is nothing to change</source>
        <translation>No se encontró ninguna cara: no hay nada que cambiar</translation>
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
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Difference ×%1</source>
        <translation>Diferencia ×%1</translation>
    </message>
    <message>
        <source>Draw a box from forehead to chin: drag, or arrow keys, Shift, Enter. Esc: leave</source>
        <translation>Recuadro de la frente a la barbilla: ratón, o flechas, Mayús, Intro. Esc: salir</translation>
    </message>
    <message>
        <source>Original and protected photo</source>
        <translation>Foto original y protegida</translation>
    </message>
    <message>
        <source>No photo is chosen.</source>
        <translation>No hay ninguna foto elegida.</translation>
    </message>
    <message>
        <source>Shown at %1 percent.</source>
        <translation>Mostrada al %1 por ciento.</translation>
    </message>
    <message>
        <source>Original left of %1 percent of the width, protected right of it.</source>
        <translation>Original a la izquierda del %1 por ciento del ancho, protegida a la derecha.</translation>
    </message>
    <message>
        <source>Original on the left, protected on the right.</source>
        <translation>Original a la izquierda, protegida a la derecha.</translation>
    </message>
    <message>
        <source>Difference of both, times %1.</source>
        <translation>Diferencia de ambas, por %1.</translation>
    </message>
    <message>
        <source>Original and protected in turn.</source>
        <translation>Original y protegida por turnos.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::DropVeil</name>
    <message>
        <source>Drop to add to the album</source>
        <translation>Suelte para añadir al álbum</translation>
    </message>
</context>
<context>
    <name>vizard::ui::EmptyState</name>
    <message>
        <source>Add photos…</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Arrastre aquí fotos o carpetas</translation>
    </message>
    <message>
        <source>Vizard makes copies of your photos in which faces are changed a little. The aim: people see you as before, and machines find you harder to match.</source>
        <translation>Vizard hace copias de sus fotos en las que las caras cambian un poco. El objetivo: que la gente le vea como antes y que a las máquinas les cueste más identificarle.</translation>
    </message>
    <message>
        <source>1  Add</source>
        <translation>1  Añadir</translation>
    </message>
    <message>
        <source>Photos stay on this computer, and originals are never changed.</source>
        <translation>Las fotos se quedan en este equipo y los originales nunca se modifican.</translation>
    </message>
    <message>
        <source>2  Compare</source>
        <translation>2  Comparar</translation>
    </message>
    <message>
        <source>See each photo beside its protected copy, and choose the strength.</source>
        <translation>Vea cada foto junto a su copia protegida y elija la intensidad.</translation>
    </message>
    <message>
        <source>3  Export</source>
        <translation>3  Exportar</translation>
    </message>
    <message>
        <source>Save the protected copies to a folder, without location or camera data.</source>
        <translation>Guarde las copias protegidas en una carpeta, sin datos de lugar ni de cámara.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::Estimate</name>
    <message>
        <source>Hides nothing.</source>
        <translation>No oculta nada.</translation>
    </message>
    <message>
        <source>In our measurements this hid hardly any faces of this size.</source>
        <translation>En nuestras mediciones esto apenas ocultó caras de este tamaño.</translation>
    </message>
    <message>
        <source>In our measurements this hid few faces of this size.</source>
        <translation>En nuestras mediciones esto ocultó pocas caras de este tamaño.</translation>
    </message>
    <message>
        <source>In our measurements this hid some faces of this size.</source>
        <translation>En nuestras mediciones esto ocultó algunas caras de este tamaño.</translation>
    </message>
    <message>
        <source>In our measurements this hid most faces of this size.</source>
        <translation>En nuestras mediciones esto ocultó la mayoría de las caras de este tamaño.</translation>
    </message>
    <message>
        <source>In our measurements this hid nearly all faces of this size.</source>
        <translation>En nuestras mediciones esto ocultó casi todas las caras de este tamaño.</translation>
    </message>
    <message>
        <source>Measured on 2026-11-30 on news photos of 100 people, with three recognisers that took no part in making Vizard&apos;s changes (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). Of unchanged photos these miss 8 in 100.</source>
        <translation>Medido el 30-11-2026 en fotos de prensa de 100 personas, con tres reconocedores que no participaron en los cambios de Vizard (squeezefacepose_dwc, dlib_densenet, mfn_xiaoccer). De las fotos sin cambios no reconocen 8 de cada 100.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>A very small change: hard to find even at 100 %.</source>
        <translation>Un cambio muy pequeño: difícil de hallar incluso al 100 %.</translation>
    </message>
    <message>
        <source>A small change: look for it at 100 %.</source>
        <translation>Un cambio pequeño: búsquelo al 100 %.</translation>
    </message>
    <message>
        <source>A clear change: compare skin, brows and eyes at 100 %.</source>
        <translation>Un cambio claro: compare piel, cejas y ojos al 100 %.</translation>
    </message>
    <message>
        <source>A strong change: the face may look retouched.</source>
        <translation>Un cambio fuerte: la cara puede parecer retocada.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export protected copies</source>
        <translation>Exportar copias protegidas</translation>
    </message>
    <message>
        <source>Number the new copies</source>
        <translation>Numerar las copias nuevas</translation>
    </message>
    <message>
        <source>Skip these photos</source>
        <translation>Omitir estas fotos</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>Reemplazar copias de Vizard</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>Photos, their copies, and what happens</source>
        <translation>Fotos, sus copias y qué ocurre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Names that are taken: %n. What shall be done?</source>
        <translation>
            <numerusform>%n nombre ya está en uso. ¿Qué hacemos?</numerusform>
            <numerusform>%n nombres ya están en uso. ¿Qué hacemos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder or the name cannot be used yet.</source>
        <translation>La carpeta o el nombre aún no sirven.</translation>
    </message>
    <message>
        <source>Looking at the photos and the folder…</source>
        <translation>Mirando las fotos y la carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to write</source>
        <translation>
            <numerusform>%n foto por escribir</numerusform>
            <numerusform>%n fotos por escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya está</numerusform>
            <numerusform>%n ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n sin escribir</numerusform>
            <numerusform>%n sin escribir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportForm</name>
    <message>
        <source>Quality like the photo</source>
        <translation>Calidad como la foto</translation>
    </message>
    <message>
        <source>Write a report beside the copies</source>
        <translation>Escribir un informe junto a las copias</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for the copies</source>
        <translation>Elegir la carpeta de las copias</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>As in the album</source>
        <translation>Como en el álbum</translation>
    </message>
    <message>
        <source>All in this folder</source>
        <translation>Todas en esta carpeta</translation>
    </message>
    <message>
        <source>S&amp;ub-folders</source>
        <translation>S&amp;ubcarpetas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a token into the name</source>
        <translation>Insertar un comodín en el nombre</translation>
    </message>
    <message>
        <source>Name of the photo</source>
        <translation>Nombre de la foto</translation>
    </message>
    <message>
        <source>Number in the album</source>
        <translation>Número en el álbum</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>Día en que se tomó</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Number the new copy</source>
        <translation>Numerar la copia nueva</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Omitir la foto</translation>
    </message>
    <message>
        <source>Replace copies by Vizard</source>
        <translation>Reemplazar copias de Vizard</translation>
    </message>
    <message>
        <source>If &amp;taken</source>
        <translation>Si es&amp;tá en uso</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Like the photo</source>
        <translation>Como la foto</translation>
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
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Quality from 1 to 100</source>
        <translation>Calidad de 1 a 100</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>2048 px, for screens</source>
        <translation>2048 px, para pantallas</translation>
    </message>
    <message>
        <source>1080 px, for sharing</source>
        <translation>1080 px, para compartir</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>The cloak is made for that size: a smaller picture hides faces better.</source>
        <translation>El disfraz se hace para ese tamaño: una imagen más pequeña oculta mejor las caras.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Long side in pixels</source>
        <translation>Lado largo en píxeles</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>&amp;Lado largo</translation>
    </message>
    <message>
        <source>What else stays</source>
        <translation>Qué más se conserva</translation>
    </message>
    <message>
        <source>Nothing (private)</source>
        <translation>Nada (privado)</translation>
    </message>
    <message>
        <source>Date and credit</source>
        <translation>Fecha y autoría</translation>
    </message>
    <message>
        <source>All but place and people</source>
        <translation>Todo menos lugar y personas</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadatos</translation>
    </message>
    <message>
        <source>A page and a JSON file that name your photos and what was done with each</source>
        <translation>Una página y un archivo JSON que nombran sus fotos y lo que se hizo con cada una</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>El nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name here.</source>
        <translation>«%1» no puede formar parte de un nombre aquí.</translation>
    </message>
    <message>
        <source>The colour profile, the resolution and the upright picture always stay. Places, people, serial numbers, texts and thumbnails never do.</source>
        <translation>El perfil de color, la resolución y la imagen derecha se conservan siempre. Lugares, personas, números de serie, textos y miniaturas, nunca.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ExportRecord</name>
    <message numerus="yes">
        <source>%n photo(s) could not be written.</source>
        <translation>
            <numerusform>No se pudo escribir %n foto.</numerusform>
            <numerusform>No se pudieron escribir %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported to %1.</source>
        <translation>
            <numerusform>%n foto exportada a %1.</numerusform>
            <numerusform>%n fotos exportadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No face was found in %n photo(s).</source>
        <translation>
            <numerusform>No se encontró ninguna cara en %n foto.</numerusform>
            <numerusform>No se encontró ninguna cara en %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n photo(s) not done.</source>
        <translation>
            <numerusform>Cancelado: %n foto sin hacer.</numerusform>
            <numerusform>Cancelado: %n fotos sin hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and verified.</source>
        <translation>
            <numerusform>%n ya estaba y se comprobó.</numerusform>
            <numerusform>%n ya estaban y se comprobaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n omitida.</numerusform>
            <numerusform>%n omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written, as their names are taken.</source>
        <translation>
            <numerusform>%n sin escribir, porque su nombre está en uso.</numerusform>
            <numerusform>%n sin escribir, porque sus nombres están en uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CMYK photo(s) were written in sRGB.</source>
        <translation>
            <numerusform>%n foto CMYK se escribió en sRGB.</numerusform>
            <numerusform>%n fotos CMYK se escribieron en sRGB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HEIC or AVIF photo(s) were written in another format.</source>
        <translation>
            <numerusform>%n foto HEIC o AVIF se escribió en otro formato.</numerusform>
            <numerusform>%n fotos HEIC o AVIF se escribieron en otro formato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold several pictures; the copies hold the first.</source>
        <translation>
            <numerusform>%n archivo contiene varias imágenes; la copia contiene la primera.</numerusform>
            <numerusform>%n archivos contienen varias imágenes; las copias contienen la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is “%1”.</source>
        <translation>El informe es «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n of the photos are copies that Vizard made: protecting them again changes them again.</source>
        <translation>
            <numerusform>%n de las fotos es una copia hecha por Vizard: protegerla otra vez la cambia otra vez.</numerusform>
            <numerusform>%n de las fotos son copias hechas por Vizard: protegerlas otra vez las cambia otra vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::FaceRow</name>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Intensidad propia</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Cara %1</translation>
    </message>
    <message>
        <source>Picture of face %1</source>
        <translation>Imagen de la cara %1</translation>
    </message>
    <message>
        <source>Protect face %1</source>
        <translation>Proteger la cara %1</translation>
    </message>
    <message>
        <source>Own strength for face %1</source>
        <translation>Intensidad propia de la cara %1</translation>
    </message>
    <message>
        <source>Strength of face %1</source>
        <translation>Intensidad de la cara %1</translation>
    </message>
    <message>
        <source>Remove this face</source>
        <translation>Quitar esta cara</translation>
    </message>
    <message>
        <source>Remove face %1</source>
        <translation>Quitar la cara %1</translation>
    </message>
    <message>
        <source>Face %1, drawn · %2 px</source>
        <translation>Cara %1, dibujada · %2 px</translation>
    </message>
    <message>
        <source>Face %1 · %2 px</source>
        <translation>Cara %1 · %2 px</translation>
    </message>
    <message>
        <source>Whose face %1 is</source>
        <translation>De quién es la cara %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>vizard::ui::FacesPanel</name>
    <message>
        <source>Draw a missed face</source>
        <translation>Dibujar una cara no hallada</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found (D)</source>
        <translation>Dibuje un recuadro alrededor de una cara no encontrada (D)</translation>
    </message>
    <message>
        <source>No face is known in this photo yet.</source>
        <translation>Aún no se conoce ninguna cara en esta foto.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), all changed.</source>
        <translation>
            <numerusform>%n cara, cambiada.</numerusform>
            <numerusform>%n caras, todas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), %1 changed.</source>
        <translation>
            <numerusform>%n cara, %1 cambiadas.</numerusform>
            <numerusform>%n caras, %1 cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Look for small faces</source>
        <translation>Buscar caras pequeñas</translation>
    </message>
    <message>
        <source>Leave the photo&apos;s faces as they are known now</source>
        <translation>Dejar las caras que se conocen ahora</translation>
    </message>
    <message>
        <source>Look at the photo in full size: takes some seconds, and finds faces in large groups that a first look does not see</source>
        <translation>Mirar la foto a tamaño completo: tarda unos segundos y encuentra en grupos grandes caras que una primera mirada no ve</translation>
    </message>
    <message>
        <source>Looking at the photo in full size…</source>
        <translation>Mirando la foto a tamaño completo…</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo.</source>
        <translation>Mirado el %1 % de la foto.</translation>
    </message>
    <message>
        <source>Looked at %1 % of the photo, %2 left.</source>
        <translation>Mirado el %1 % de la foto; queda: %2.</translation>
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
        <translation>Estado del programa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Recent albums</source>
        <translation>Álbumes recientes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>vizard::ui::HelpPage</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MainWindow</name>
    <message>
        <source>About Vizard</source>
        <translation>Acerca de Vizard</translation>
    </message>
    <message>
        <source>Vizard %1</source>
        <translation>Vizard %1</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>Hide your face from machines, not from people.

Everything happens on this computer: no photo and no figure leaves it.

Free software under the Apache License 2.0, networks included. Made with Qt %1, OpenCV, LibTorch and others, each under its own licence.</source>
        <translation>Oculte su rostro a las máquinas, no a las personas.

Todo ocurre en este ordenador: ninguna foto y ninguna cifra sale de él.

Software libre con licencia Apache 2.0, incluidas las redes. Hecho con Qt %1, OpenCV, LibTorch y otros, cada uno con su propia licencia.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Export the protected copies to</source>
        <translation>Exportar las copias protegidas a</translation>
    </message>
    <message>
        <source>Close Vizard?</source>
        <translation>¿Cerrar Vizard?</translation>
    </message>
    <message>
        <source>Photos are still being looked for.</source>
        <translation>Todavía se están buscando fotos.</translation>
    </message>
    <message>
        <source>Those that are in the album stay in it. The others come when you add them again.</source>
        <translation>Las que están en el álbum se quedan. Las demás llegarán cuando las añada de nuevo.</translation>
    </message>
    <message>
        <source>Photos are being worked on.</source>
        <translation>Se está trabajando en las fotos.</translation>
    </message>
    <message>
        <source>What is done stays done. When you open Vizard again, it offers to protect the rest; an export that is cut short goes on when you export again.</source>
        <translation>Lo hecho, hecho queda. Cuando vuelva a abrir Vizard, le ofrecerá proteger el resto; una exportación interrumpida continúa cuando exporte de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Vizard</source>
        <translation>Vizard</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Cannot protect: see the messages below</source>
        <translation>No se puede proteger: vea los mensajes de abajo</translation>
    </message>
    <message>
        <source>%1 % · Vizard</source>
        <translation>%1 % · Vizard</translation>
    </message>
    <message numerus="yes">
        <source>Your album is as you left it. Still to protect: %n photo(s).</source>
        <translation>
            <numerusform>Su álbum está como lo dejó. Queda por proteger: %n foto.</numerusform>
            <numerusform>Su álbum está como lo dejó. Quedan por proteger: %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>What Vizard can and cannot do</source>
        <translation>Qué puede y qué no puede hacer Vizard</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>Forget these albums</source>
        <translation>Olvidar estos álbumes</translation>
    </message>
    <message>
        <source>Protect all</source>
        <translation>Proteger todas</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Make a protected copy of every photo in the list</source>
        <translation>Hacer una copia protegida de cada foto de la lista</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the protected copies of all photos to a folder</source>
        <translation>Guardar en una carpeta las copias protegidas de todas las fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit photo</source>
        <translation>Ajustar la foto</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>As large as it will be looked at</source>
        <translation>Al tamaño en que se mirará</translation>
    </message>
    <message>
        <source>Next face</source>
        <translation>Cara siguiente</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Cara anterior</translation>
    </message>
    <message>
        <source>Protect the chosen face, or leave it</source>
        <translation>Proteger la cara elegida o dejarla</translation>
    </message>
    <message>
        <source>Draw a missed face</source>
        <translation>Dibujar una cara no hallada</translation>
    </message>
    <message>
        <source>Show boxes around faces</source>
        <translation>Mostrar recuadros de las caras</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n photo(s) · %2</source>
        <translation>
            <numerusform>%1 · %n foto · %2</numerusform>
            <numerusform>%1 · %n fotos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Aún no hay ninguno</translation>
    </message>
    <message>
        <source>There is nothing to export: no face was found.</source>
        <translation>No hay nada que exportar: no se encontró ninguna cara.</translation>
    </message>
    <message>
        <source>Checking photo %L1 of %L2</source>
        <translation>Comprobando la foto %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos: %n found</source>
        <translation>
            <numerusform>Buscando fotos: %n encontrada</numerusform>
            <numerusform>Buscando fotos: %n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export first: only exported copies can be dragged out.</source>
        <translation>Exporte primero: solo se pueden arrastrar fuera las copias exportadas.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MessageStrip</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Dismiss the messages</source>
        <translation>Descartar los mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in all.</source>
        <translation>
            <numerusform>%n problema en total.</numerusform>
            <numerusform>%n problemas en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the messages</source>
        <translation>Ocultar los mensajes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>vizard::ui::MetadataPanel</name>
    <message>
        <source>applied to the picture</source>
        <translation>aplicado a la imagen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>some of it stays</source>
        <translation>una parte se conserva</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>Found in the photos</source>
        <translation>Encontrado en las fotos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ello</translation>
    </message>
    <message>
        <source>Metadata of the photos, and what becomes of it</source>
        <translation>Metadatos de las fotos y qué será de ellos</translation>
    </message>
    <message>
        <source>%1 of %2 photos looked into</source>
        <translation>%1 de %2 fotos examinadas</translation>
    </message>
    <message>
        <source>Nothing but the pictures.</source>
        <translation>Nada más que las imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of data will be removed.</source>
        <translation>
            <numerusform>Se eliminará %n clase de datos.</numerusform>
            <numerusform>Se eliminarán %n clases de datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vizard::ui::MethodCard</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Method “%1”</source>
        <translation>Método «%1»</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ModeBar</name>
    <message>
        <source>Split: drag the line (1)</source>
        <translation>Dividida: arrastre la línea (1)</translation>
    </message>
    <message>
        <source>Side by side (2)</source>
        <translation>Lado a lado (2)</translation>
    </message>
    <message>
        <source>Difference, amplified (3)</source>
        <translation>Diferencia, amplificada (3)</translation>
    </message>
    <message>
        <source>Blink: both in turn (space)</source>
        <translation>Alternar: ambas por turnos (espacio)</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Amplification of the difference</source>
        <translation>Amplificación de la diferencia</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PlanModel</name>
    <message>
        <source>not written: an original has that name</source>
        <translation>sin escribir: un original tiene ese nombre</translation>
    </message>
    <message>
        <source>not written: an earlier copy has that name</source>
        <translation>sin escribir: una copia anterior tiene ese nombre</translation>
    </message>
    <message>
        <source>not written: another file has that name</source>
        <translation>sin escribir: otro archivo tiene ese nombre</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>numbered, as the name is taken</source>
        <translation>numerada, porque el nombre está en uso</translation>
    </message>
    <message>
        <source>could not be looked into</source>
        <translation>no se pudo examinar</translation>
    </message>
    <message>
        <source>replaces an earlier copy</source>
        <translation>reemplaza una copia anterior</translation>
    </message>
    <message>
        <source>skipped: a file of that name is there</source>
        <translation>omitida: ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>there already, and verified</source>
        <translation>ya está, y comprobada</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of all photos</source>
        <translation>Progreso de todas las fotos</translation>
    </message>
    <message>
        <source>Stop; photos that are done stay done (Esc)</source>
        <translation>Detener; las fotos hechas quedan hechas (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Finish the faces that are being worked on, then wait</source>
        <translation>Terminar las caras en curso y luego esperar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda: %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::StrengthBar</name>
    <message>
        <source>Use for all photos</source>
        <translation>Usar en todas las fotos</translation>
    </message>
    <message>
        <source>Share at 1080 px: hides better</source>
        <translation>Compartir a 1080 px: oculta mejor</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>In&amp;tensidad</translation>
    </message>
    <message>
        <source>What this strength means</source>
        <translation>Qué significa esta intensidad</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How much the faces of the chosen photo may change, 0 to 100</source>
        <translation>Cuánto pueden cambiar las caras de la foto elegida, de 0 a 100</translation>
    </message>
    <message>
        <source>Strength as a figure</source>
        <translation>Intensidad en cifra</translation>
    </message>
    <message>
        <source>Give every photo of the list this strength</source>
        <translation>Dar esta intensidad a cada foto de la lista</translation>
    </message>
    <message>
        <source>In a smaller picture the same change is harder to see, so more of it fits in. Show the result no larger than 1080 pixels.</source>
        <translation>En una imagen más pequeña el mismo cambio se ve menos, así que cabe más. No muestre el resultado a más de 1080 píxeles.</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>máxima</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictCard</name>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún sin medir.</translation>
    </message>
    <message>
        <source>Visibility: %1</source>
        <translation>Visibilidad: %1</translation>
    </message>
</context>
<context>
    <name>vizard::ui::VerdictWatch</name>
    <message>
        <source>Recognition: face %1 of %2</source>
        <translation>Reconocimiento: cara %1 de %2</translation>
    </message>
    <message>
        <source>This face stays as it is.</source>
        <translation>Esta cara se queda como está.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>This could not be measured.</source>
        <translation>No se pudo medir.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the photo into the view (F)</source>
        <translation>Ajustar la foto a la vista (F)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen (0)</source>
        <translation>Un píxel de foto por píxel de pantalla (0)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom en porcentaje</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleModel</name>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left as they are</source>
        <translation>%1, sin cambios</translation>
    </message>
    <message>
        <source>%1, strength %2</source>
        <translation>%1, intensidad %2</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PeopleStrip</name>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Whose photos these are</source>
        <translation>De quién son estas fotos</translation>
    </message>
    <message>
        <source>The people that are selected are one person</source>
        <translation>Las personas elegidas son una sola</translation>
    </message>
    <message>
        <source>Show the photos of everybody</source>
        <translation>Mostrar las fotos de todos</translation>
    </message>
    <message>
        <source>Select somebody to see their photos; press F2 to name them</source>
        <translation>Elija a alguien para ver sus fotos; con F2 le pone nombre</translation>
    </message>
    <message>
        <source>To tell whose face is whose, Vizard needs a judge. None is installed.</source>
        <translation>Para saber de quién es cada cara, Vizard necesita un juez. No hay ninguno instalado.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>People appear here as their photos are protected.</source>
        <translation>Las personas aparecen aquí a medida que se protegen sus fotos.</translation>
    </message>
</context>
<context>
    <name>vizard::ui::PersonBar</name>
    <message>
        <source>Protect on all photos</source>
        <translation>Proteger en todas las fotos</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Intensidad propia</translation>
    </message>
    <message>
        <source>Strength of this person</source>
        <translation>Intensidad de esta persona</translation>
    </message>
    <message>
        <source>Change this person&apos;s face on every photo of the album, or leave it as it is</source>
        <translation>Cambiar la cara de esta persona en todas las fotos del álbum, o dejarla como está</translation>
    </message>
    <message>
        <source>A strength for this person, whatever the photos have</source>
        <translation>Una intensidad para esta persona, tengan la que tengan las fotos</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n photo(s)</source>
        <translation>
            <numerusform>%1, en %n foto</numerusform>
            <numerusform>%1, en %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wanted of %1</source>
        <translation>Lo deseado para %1</translation>
    </message>
</context>
</TS>
