<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statement Studio</source>
        <translation>Acerca de Statement Studio</translation>
    </message>
    <message>
        <source>For people who speak for 90 or 120 seconds at the Human Rights Council.</source>
        <translation>Para quienes toman la palabra durante 90 o 120 segundos en el Consejo de Derechos Humanos.</translation>
    </message>
    <message>
        <source>It never goes to the network.</source>
        <translation>Nunca se conecta a la red.</translation>
    </message>
    <message>
        <source>It stands on Qt and PySide6 (LGPL 3), Typst (Apache 2.0), Hunspell through chunspell (LGPL 2.1 or MPL), num2words (LGPL 2.1), Markdown (BSD) and PyYAML (MIT).</source>
        <translation>Se apoya en Qt y PySide6 (LGPL 3), Typst (Apache 2.0), Hunspell mediante chunspell (LGPL 2.1 o MPL), num2words (LGPL 2.1), Markdown (BSD) y PyYAML (MIT).</translation>
    </message>
    <message>
        <source>Licence of the fonts</source>
        <translation>Licencia de las fuentes</translation>
    </message>
    <message>
        <source>Noto Sans, Noto Serif and Noto Naskh Arabic come with it under the SIL Open Font Licence:</source>
        <translation>Incluye Noto Sans, Noto Serif y Noto Naskh Arabic, con la licencia SIL Open Font License:</translation>
    </message>
    <message>
        <source>Statement Studio {version}</source>
        <translation>Statement Studio {version}</translation>
    </message>
    <message>
        <source>The program may be used, changed and passed on under the MIT licence.</source>
        <translation>La aplicación puede usarse, modificarse y distribuirse conforme a la licencia MIT.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Co-signers</source>
        <translation>&amp;Cosignatarios</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Quick Hide</source>
        <translation>&amp;Ocultar todo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Side Panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Add a Co-si&amp;gner…</source>
        <translation>&amp;Añadir un cosignatario…</translation>
    </message>
    <message>
        <source>As &amp;It Is Said…</source>
        <translation>&amp;Cómo se dice…</translation>
    </message>
    <message>
        <source>Begin a new statement from a template</source>
        <translation>Empezar una nueva declaración a partir de una plantilla</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>Encrypted Cop&amp;y…</source>
        <translation>Copia c&amp;ifrada…</translation>
    </message>
    <message>
        <source>Export as PDF or text</source>
        <translation>Exportar como PDF o texto</translation>
    </message>
    <message>
        <source>For&amp;get This Project…</source>
        <translation>&amp;Olvidar este proyecto…</translation>
    </message>
    <message>
        <source>How figures, dates and acronyms are said</source>
        <translation>Cómo se dicen las cifras, las fechas y las siglas</translation>
    </message>
    <message>
        <source>Make an encrypted copy a statement of your own</source>
        <translation>Convertir una copia cifrada en una declaración propia</translation>
    </message>
    <message>
        <source>Make one encrypted file to hand over</source>
        <translation>Crear un único archivo cifrado para entregarlo</translation>
    </message>
    <message>
        <source>Open Encrypted Co&amp;py…</source>
        <translation>Abrir una co&amp;pia cifrada…</translation>
    </message>
    <message>
        <source>Rehearse against the cut-off</source>
        <translation>Ensayar con el corte del micrófono</translation>
    </message>
    <message>
        <source>Rehearse from &amp;Here</source>
        <translation>Ensayar &amp;desde aquí</translation>
    </message>
    <message>
        <source>Rehearse from the sentence in which the cursor is, for practice</source>
        <translation>Ensayar desde la frase en la que está el cursor, para practicar</translation>
    </message>
    <message>
        <source>Reopen the &amp;Last Statement at Start</source>
        <translation>Volver a abrir la ú&amp;ltima declaración al iniciar</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source>Show an empty window at once; the same key brings it back</source>
        <translation>Mostrar de inmediato una ventana vacía; la misma tecla lo trae todo de vuelta</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>Time: why it is what it is, and whose pace</source>
        <translation>Tiempo: por qué es el que es, y de quién es el ritmo</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tema de la agenda</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Change of {field}</source>
        <translation>cambio de «{field}»</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Cotéjese con el discurso pronunciado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Pronunciada por</translation>
    </message>
    <message>
        <source>Dialogue with</source>
        <translation>Diálogo con</translation>
    </message>
    <message>
        <source>First page says</source>
        <translation>La primera página dice</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>En la presidencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Read out verbatim</source>
        <translation>Se leerá textualmente</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Tipo de debate</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Signatories as of</source>
        <translation>Signatarios al</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Tiempo de palabra</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Habla en calidad de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A la atención de</translation>
    </message>
    <message>
        <source>Topic or country</source>
        <translation>Asunto o país</translation>
    </message>
    <message>
        <source>as the catalogue says</source>
        <translation>según el catálogo</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>sin límite conocido</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>year-month-day, 2026-03-09</source>
        <translation>año-mes-día, 2026-03-09</translation>
    </message>
    <message>
        <source>{value} (not in the catalogue)</source>
        <translation>{value} (no está en el catálogo)</translation>
    </message>
    <message>
        <source>“{text}” is no length of time. Write 1:30 or 90.</source>
        <translation>«{text}» no es una duración. Escriba 1:30 o 90.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write year-month-day, such as 2026-03-09.</source>
        <translation>«{text}» no es una fecha. Escriba año-mes-día, por ejemplo 2026-03-09.</translation>
    </message>
</context>
<context>
    <name>AloudReader</name>
    <message>
        <source>A voice of this computer reads from here on; again to stop</source>
        <translation>Una voz de este equipo lee desde aquí; otra vez para parar</translation>
    </message>
    <message>
        <source>Nothing can be read aloud on this computer.</source>
        <translation>En este equipo no se puede leer nada en voz alta.</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>&amp;Leer en voz alta</translation>
    </message>
    <message>
        <source>The part that speaks is not installed.</source>
        <translation>La parte que habla no está instalada.</translation>
    </message>
    <message>
        <source>There is no voice here for the language of this statement.</source>
        <translation>Aquí no hay ninguna voz para el idioma de esta declaración.</translation>
    </message>
    <message>
        <source>This system has no engine of speech. On Debian: speech-dispatcher and espeak-ng.</source>
        <translation>Este sistema no tiene síntesis de voz. En Debian: speech-dispatcher y espeak-ng.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Encrypted copies (*.age);;All files (*)</source>
        <translation>Copias cifradas (*.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>Exportar a esta carpeta</translation>
    </message>
    <message>
        <source>Open a statement: choose its folder</source>
        <translation>Abrir una declaración: elija su carpeta</translation>
    </message>
    <message>
        <source>Open an encrypted copy</source>
        <translation>Abrir una copia cifrada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>¿Guardar los cambios de «{title}»?</translation>
    </message>
    <message>
        <source>Save the encrypted copy as</source>
        <translation>Guardar la copia cifrada como</translation>
    </message>
    <message>
        <source>Save the statement as a folder of this name</source>
        <translation>Guardar la declaración como carpeta con este nombre</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>What was written since the last save would be lost.</source>
        <translation>Se perdería lo escrito desde la última vez que se guardó.</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Nothing is recorded: only the time counts.</source>
        <translation>No se graba nada: solo cuenta el tiempo.</translation>
    </message>
    <message>
        <source>Press Space and read this aloud, as you would in the room; press Space again after the last word.</source>
        <translation>Pulse Espacio y lea esto en voz alta, como lo haría en la sala; pulse Espacio de nuevo después de la última palabra.</translation>
    </message>
    <message>
        <source>Press Space when you have finished.</source>
        <translation>Pulse Espacio cuando haya terminado.</translation>
    </message>
    <message>
        <source>Reading in {language}: {name}</source>
        <translation>Lectura en {language}: {name}</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Empiece cuando quiera.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The clock is running.</source>
        <translation>El reloj está en marcha.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>{name} then speaks {pace}, from {readings}.</source>
        <translation>Con ella, {name} habla {pace}, según {readings}.</translation>
    </message>
    <message>
        <source>{time}: this cannot be used.</source>
        <translation>{time}: no se puede usar.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A comment begins here and is not closed: nothing after it is spoken or exported.</source>
        <translation>Aquí empieza un comentario que no se cierra: nada de lo que sigue se pronuncia ni se exporta.</translation>
    </message>
    <message>
        <source>About {over} s too long: {time} against a slot of {slot}.</source>
        <translation>Sobran unos {over} s: {time} para un tiempo de palabra de {slot}.</translation>
    </message>
    <message>
        <source>Agenda item “{value}” is not in the catalogue of this body.</source>
        <translation>El tema de la agenda «{value}» no está en el catálogo de este órgano.</translation>
    </message>
    <message>
        <source>Invisible characters in the title or in names: {count}. Type them anew.</source>
        <translation>Caracteres invisibles en el título o en los nombres: {count}. Vuelva a escribirlos.</translation>
    </message>
    <message>
        <source>Invisible characters: {count}; the first is in this line. Type these words anew.</source>
        <translation>Caracteres invisibles: {count}; el primero está en esta línea. Vuelva a escribir estas palabras.</translation>
    </message>
    <message>
        <source>No slot is known for this speaker here. Set one, and ask the secretariat.</source>
        <translation>No se conoce el tiempo de palabra de quien habla aquí. Indique uno y consulte a la secretaría.</translation>
    </message>
    <message>
        <source>The addressee of the letter is missing.</source>
        <translation>Falta el destinatario de la carta.</translation>
    </message>
    <message>
        <source>The agenda item is missing.</source>
        <translation>Falta el tema de la agenda.</translation>
    </message>
    <message>
        <source>The body “{value}” is not in the catalogue.</source>
        <translation>El órgano «{value}» no está en el catálogo.</translation>
    </message>
    <message>
        <source>The date as of which the signatories are listed is missing.</source>
        <translation>Falta la fecha a la que corresponde la lista de signatarios.</translation>
    </message>
    <message>
        <source>The date of delivery is missing.</source>
        <translation>Falta la fecha en que se pronuncia.</translation>
    </message>
    <message>
        <source>The organisation that takes the floor is missing.</source>
        <translation>Falta la organización que toma la palabra.</translation>
    </message>
    <message>
        <source>The profile “{name}” is not on this computer: the usual pace was taken.</source>
        <translation>El perfil «{name}» no está en este equipo: se tomó el ritmo habitual.</translation>
    </message>
    <message>
        <source>The project has no statement.md, so there is no text. Put the file back.</source>
        <translation>El proyecto no tiene statement.md, así que no hay texto. Vuelva a poner el archivo en su sitio.</translation>
    </message>
    <message>
        <source>The segment is missing.</source>
        <translation>Falta el tipo de debate (diálogo interactivo, debate general…).</translation>
    </message>
    <message>
        <source>The segment “{value}” is not in the catalogue of this body.</source>
        <translation>El tipo de debate «{value}» no está en el catálogo de este órgano.</translation>
    </message>
    <message>
        <source>The session is missing.</source>
        <translation>Falta el período de sesiones.</translation>
    </message>
    <message>
        <source>The slot of {slot} is not certain: please confirm with the secretariat.</source>
        <translation>El tiempo de palabra de {slot} no es seguro: confírmelo con la secretaría.</translation>
    </message>
    <message>
        <source>The statement has no text yet.</source>
        <translation>La declaración todavía no tiene texto.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Falta el título.</translation>
    </message>
    <message>
        <source>This segment is not usually held under agenda item {item}.</source>
        <translation>Este tipo de debate no suele celebrarse en relación con el tema {item} de la agenda.</translation>
    </message>
    <message>
        <source>Two versions stand here, with the marks of git between them. Keep one, and remove the marks.</source>
        <translation>Aquí hay dos versiones, con las marcas de git entre ellas. Conserve una y quite las marcas.</translation>
    </message>
    <message>
        <source>{name} stands twice among the co-signers.</source>
        <translation>{name} figura dos veces entre los cosignatarios.</translation>
    </message>
    <message>
        <source>{words} has still to be filled in.</source>
        <translation>Todavía hay que completar {words}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” look alike but are spelled with different letters.</source>
        <translation>«{first}» y «{second}» parecen iguales, pero se escriben con letras distintas.</translation>
    </message>
    <message>
        <source>“{name}” is named on the page, but is confidential or has not confirmed. Take it out.</source>
        <translation>«{name}» se nombra en la página, pero es confidencial o no ha confirmado. Quítelo.</translation>
    </message>
    <message>
        <source>“{name}” stands beside this statement: another version of it. Compare the two, then take that file out of the folder.</source>
        <translation>«{name}» está junto a esta declaración: es otra versión de ella. Compare las dos y después saque ese archivo de la carpeta.</translation>
    </message>
</context>
<context>
    <name>ChoiceFields</name>
    <message>
        <source>{least} to {most}{unit}</source>
        <translation>de {least} a {most}{unit}</translation>
    </message>
    <message>
        <source>{limits}; {least}: {none}</source>
        <translation>{limits}; {least}: {none}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>come to the end</source>
        <translation>vaya terminando</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>últimas palabras</translation>
    </message>
    <message>
        <source>left of {slot}</source>
        <translation>quedan, de {slot}</translation>
    </message>
    <message>
        <source>over {slot}</source>
        <translation>por encima de {slot}</translation>
    </message>
    <message>
        <source>please confirm with the secretariat</source>
        <translation>confírmelo con la secretaría</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>transcurridos</translation>
    </message>
    <message>
        <source>{elapsed} spoken</source>
        <translation>van {elapsed}</translation>
    </message>
    <message>
        <source>{seconds} s ahead of plan</source>
        <translation>{seconds} s de adelanto</translation>
    </message>
    <message>
        <source>{seconds} s behind plan</source>
        <translation>{seconds} s de retraso</translation>
    </message>
</context>
<context>
    <name>CoSignerDialog</name>
    <message>
        <source>&amp;Acronym</source>
        <translation>&amp;Sigla</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;ECOSOC status</source>
        <translation>Condición ante el &amp;ECOSOC</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ca&amp;rgo</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Estad&amp;o</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Add a co-signer</source>
        <translation>Añadir un cosignatario</translation>
    </message>
    <message>
        <source>Co-signer</source>
        <translation>Cosignatario</translation>
    </message>
    <message>
        <source>Con&amp;fidential: named in no export</source>
        <translation>Con&amp;fidencial: no se nombra en ninguna exportación</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Neither named nor counted in anything that is exported, also once confirmed. The name stays in the project’s own files: whoever has them can read it.</source>
        <translation>No se nombra ni se cuenta en nada de lo que se exporta, tampoco una vez confirmado. El nombre permanece en los archivos del proyecto: quien los tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
</context>
<context>
    <name>CoSigners</name>
    <message>
        <source>Individual</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>general status</source>
        <translation>entidad consultiva general</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin condición consultiva</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>incluida en la Lista</translation>
    </message>
    <message>
        <source>special status</source>
        <translation>entidad consultiva especial</translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation>invitados: {n}</translation>
    </message>
    <message>
        <source>{n} confidential</source>
        <translation>confidenciales: {n}</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>confirmados: {n}</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>no aceptaron: {n}</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>retirados: {n}</translation>
    </message>
    <message>
        <source>↩ withdrawn</source>
        <translation>↩ retirado</translation>
    </message>
    <message>
        <source>⊘ Confidential</source>
        <translation>⊘ Confidencial</translation>
    </message>
    <message>
        <source>○ asked</source>
        <translation>○ invitado</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmado</translation>
    </message>
    <message>
        <source>✕ declined</source>
        <translation>✕ no aceptó</translation>
    </message>
</context>
<context>
    <name>CoSignersPanel</name>
    <message>
        <source>Add a co-signer</source>
        <translation>Añadir un cosignatario</translation>
    </message>
    <message>
        <source>Add a co-signer…</source>
        <translation>Añadir un cosignatario…</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>adición de {name}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation>Cosignatarios</translation>
    </message>
    <message>
        <source>Edit the chosen co-signer (F2)</source>
        <translation>Modificar el cosignatario elegido (F2)</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>modificación de {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Move a co-signer</source>
        <translation>cambio de orden de un cosignatario</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the chosen co-signer down (Alt+Down)</source>
        <translation>Bajar el cosignatario elegido (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move the chosen co-signer up (Alt+Up)</source>
        <translation>Subir el cosignatario elegido (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>cambio de orden de {name}</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Add the organisations and persons who may put their names under this statement. Only those who confirmed appear in what you export.</source>
        <translation>Todavía no se ha invitado a nadie. Añada las organizaciones y personas que podrían firmar esta declaración. Solo quienes hayan confirmado aparecen en lo que usted exporta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen co-signer (Del)</source>
        <translation>Quitar el cosignatario elegido (Suprimir)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>eliminación de {name}</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
</context>
<context>
    <name>CoachMark</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>&amp;Terminar el recorrido</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Tour, {n} of {all}: {title}</source>
        <translation>Recorrido, {n} de {all}: {title}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Ambas</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>En&amp;tendido</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>La &amp;mía</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>La &amp;otra</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Details changed on both sides stay as they are here: {names}.</source>
        <translation>Los datos cambiados en ambos lados quedan como están aquí: {names}.</translation>
    </message>
    <message>
        <source>Git left both sides of a conflict in this text, with its marks between them.</source>
        <translation>Git dejó en este texto las dos partes de un conflicto, con sus marcas entre ellas.</translation>
    </message>
    <message>
        <source>Here it can be read, rehearsed, exported and copied.</source>
        <translation>Aquí se puede leer, ensayar, exportar y copiar.</translation>
    </message>
    <message>
        <source>Open to write in another window ({account} on {host}, since {since}).</source>
        <translation>Abierta para escribir en otra ventana ({account} en {host}, desde {since}).</translation>
    </message>
    <message>
        <source>Open to write in another window.</source>
        <translation>Abierta para escribir en otra ventana.</translation>
    </message>
    <message>
        <source>Paragraphs that only one side changed are taken from that side.</source>
        <translation>Los párrafos que solo cambió un lado se toman de ese lado.</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere…</source>
        <translation>Guardar en otro &amp;lugar…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>Saved on this computer, but not in the folder yet. It is tried again by itself.</source>
        <translation>Guardada en este equipo, pero todavía no en la carpeta. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Somebody changed this statement on the disk while you were changing it here.</source>
        <translation>Alguien cambió esta declaración en el disco mientras usted la cambiaba aquí.</translation>
    </message>
    <message>
        <source>Somebody changed this statement on the disk. It is shown as it is now.</source>
        <translation>Alguien cambió esta declaración en el disco. Se muestra tal como está ahora.</translation>
    </message>
    <message>
        <source>Somebody changed this statement on the disk. What you have written is still here.</source>
        <translation>Alguien cambió esta declaración en el disco. Lo que usted ha escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarla</translation>
    </message>
    <message>
        <source>Take “{name}” out of the folder?</source>
        <translation>¿Sacar «{name}» de la carpeta?</translation>
    </message>
    <message>
        <source>The files on the disk cannot be read just now. Your text is still here.</source>
        <translation>En este momento no se pueden leer los archivos del disco. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>This account may read this folder but not write in it. To work on the text, save a copy.</source>
        <translation>Esta cuenta puede leer esta carpeta, pero no escribir en ella. Para trabajar en el texto, guarde una copia.</translation>
    </message>
    <message>
        <source>This copy could not be opened.</source>
        <translation>No se pudo abrir esta copia.</translation>
    </message>
    <message>
        <source>This copy could not be taken away.</source>
        <translation>No se pudo sacar esta copia de la carpeta.</translation>
    </message>
    <message>
        <source>This text holds two versions, with the marks of git between them. Nothing is exported until one is chosen.</source>
        <translation>Este texto contiene dos versiones, con las marcas de git entre ellas. No se exporta nada hasta que se elija una.</translation>
    </message>
    <message>
        <source>Two Versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>What is written here stays; what others wrote is replaced with the next save.</source>
        <translation>Lo escrito aquí se queda; lo que escribieron otros se reemplaza la próxima vez que se guarde.</translation>
    </message>
    <message>
        <source>What others wrote takes the place of yours.</source>
        <translation>Lo que escribieron otros ocupa el lugar de lo que usted escribió.</translation>
    </message>
    <message>
        <source>Whichever you use, Undo takes the step back, and Earlier Versions keeps the other one.</source>
        <translation>Sea cual sea la que use, Deshacer revierte el paso, y Versiones anteriores conserva la otra.</translation>
    </message>
    <message>
        <source>While it stands there, nothing is exported. Earlier Versions keeps what it holds.</source>
        <translation>Mientras esté ahí, no se exporta nada. Versiones anteriores conserva su contenido.</translation>
    </message>
    <message>
        <source>{added} is only here; {removed} is only in theirs, and would be replaced.</source>
        <translation>{added} está solo aquí; {removed} está solo en la otra versión y se reemplazaría.</translation>
    </message>
    <message>
        <source>{added} would come into your text; {removed} would go from it.</source>
        <translation>{added} entraría en su texto; {removed} saldría de él.</translation>
    </message>
    <message>
        <source>{n} paragraph was changed on both sides, so both stand there, yours first.</source>
        <translation>{n} párrafo se cambió en ambos lados, así que figuran los dos, primero el suyo.</translation>
    </message>
    <message>
        <source>{n} paragraphs were changed on both sides, so both stand there, yours first.</source>
        <translation>{n} párrafos se cambiaron en ambos lados, así que figuran ambas versiones, primero la suya.</translation>
    </message>
    <message>
        <source>“{name}” stands beside this statement: a service that syncs the folder, or git, found two versions.</source>
        <translation>«{name}» está junto a esta declaración: un servicio que sincroniza la carpeta, o git, encontró dos versiones.</translation>
    </message>
    <message>
        <source>“{name}” stands beside this statement: another version of it. Nothing is exported while it does.</source>
        <translation>«{name}» está junto a esta declaración: es otra versión de ella. Mientras siga ahí, no se exporta nada.</translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>Sentences by what they cost</source>
        <translation>Oraciones según lo que cuestan</translation>
    </message>
    <message>
        <source>{time} without it</source>
        <translation>{time} sin ella</translation>
    </message>
    <message>
        <source>{time}: it fits</source>
        <translation>{time}: cabe</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>This sentence takes {seconds}; without it: {saved}</source>
        <translation>Esta oración dura {seconds}; sin ella: {saved}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>−{seconds} s</source>
        <translation>−{seconds} s</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Others’ Changes</source>
        <translation>cambios de otras personas</translation>
    </message>
</context>
<context>
    <name>CutMarks</name>
    <message>
        <source>A slow delivery is cut along this line at {slot}; a quick one ends in time</source>
        <translation>A quien habla despacio se le corta el micrófono en esta línea, al llegar a {slot}; quien habla deprisa termina a tiempo</translation>
    </message>
    <message>
        <source>Here the microphone may go off at {slot}: 4 deliveries in 5 are cut along this line</source>
        <translation>Aquí puede cortarse el micrófono al llegar a {slot}: 4 de cada 5 intervenciones se cortan en esta línea</translation>
    </message>
</context>
<context>
    <name>DeleteTakeDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Unlearn what it taught, too</source>
        <translation>&amp;Deshacer también el ajuste del ritmo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>Eliminar el ensayo</translation>
    </message>
    <message>
        <source>Delete “{take}” for good?</source>
        <translation>¿Eliminar definitivamente «{take}»?</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>DisguiseMarks</name>
    <message>
        <source>a hyphen that shows only where a line ends at it.</source>
        <translation>un guion que solo se ve cuando la línea acaba en él.</translation>
    </message>
    <message>
        <source>a space or mark without width; it parts a word unseen.</source>
        <translation>un espacio o marca sin anchura; divide una palabra sin que se vea.</translation>
    </message>
    <message>
        <source>a tag; it shows nothing and may carry a message or trace a copy.</source>
        <translation>una etiqueta; no muestra nada y puede llevar un mensaje o servir para rastrear una copia.</translation>
    </message>
    <message>
        <source>it joins or parts letters, and there are none here for which that means anything.</source>
        <translation>une o separa letras, y aquí no hay ninguna para la que eso signifique algo.</translation>
    </message>
    <message>
        <source>it looks like a letter of the word around it, but is of another alphabet.</source>
        <translation>parece una letra de la palabra en que está, pero es de otro alfabeto.</translation>
    </message>
    <message>
        <source>it shows nothing.</source>
        <translation>no muestra nada.</translation>
    </message>
    <message>
        <source>it turns the order in which what follows is shown, so that one may read what is not written.</source>
        <translation>invierte el orden en que se muestra lo que sigue, de modo que puede leerse algo que no está escrito.</translation>
    </message>
    <message>
        <source>it turns the order of what is beside it, and no letter from right to left is in this line.</source>
        <translation>invierte el orden de lo que tiene al lado, y en esta línea no hay ninguna letra que se escriba de derecha a izquierda.</translation>
    </message>
    <message>
        <source>{n} hidden or disguised character in sight</source>
        <translation>{n} carácter oculto o disfrazado a la vista</translation>
    </message>
    <message>
        <source>{n} hidden or disguised characters in sight</source>
        <translation>{n} caracteres ocultos o disfrazados a la vista</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop the folder of a statement, an encrypted copy (.age), or a text (.md, .txt) to begin a statement from.</source>
        <translation>Suelte la carpeta de una declaración, una copia cifrada (.age) o un texto (.md, .txt) a partir del cual empezar una declaración.</translation>
    </message>
    <message>
        <source>One thing at a time, please.</source>
        <translation>Una sola cosa a la vez, por favor.</translation>
    </message>
    <message>
        <source>Text of a File</source>
        <translation>carga del texto de un archivo</translation>
    </message>
    <message>
        <source>This could not be opened.</source>
        <translation>No se pudo abrir.</translation>
    </message>
    <message>
        <source>This text could not be read.</source>
        <translation>No se pudo leer este texto.</translation>
    </message>
    <message>
        <source>“{name}” is nothing that can be opened here.</source>
        <translation>«{name}» no es algo que se pueda abrir aquí.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source> (replaces the one there)</source>
        <translation> (reemplaza el que ya está)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>Elegir &amp;otra carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;PDF, accessible and for the archive</source>
        <translation>&amp;PDF, accesible y apto para archivo</translation>
    </message>
    <message>
        <source>&amp;Reading copy (PDF, large print)</source>
        <translation>&amp;Copia de lectura (PDF, letra grande)</translation>
    </message>
    <message>
        <source>&amp;Text, lines of 72 characters</source>
        <translation>&amp;Texto, líneas de 72 caracteres</translation>
    </message>
    <message>
        <source>All {all} co-signers are listed.</source>
        <translation>Figuran los {all} cosignatarios.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comments and notes are left out.</source>
        <translation>Se omiten los comentarios y las notas.</translation>
    </message>
    <message>
        <source>Each sentence on one page, with times in the margin, pauses and pronunciations</source>
        <translation>Cada oración en una sola página, con los tiempos al margen, las pausas y la pronunciación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>FOR THE SPEAKER</source>
        <translation>PARA QUIEN HABLA</translation>
    </message>
    <message>
        <source>FORMATS</source>
        <translation>FORMATOS</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Para la sala</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>No co-signers. Comments and notes are left out.</source>
        <translation>Sin cosignatarios. Se omiten los comentarios y las notas.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Pre&amp;view as</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Reading copy</source>
        <translation>Copia de lectura</translation>
    </message>
    <message>
        <source>Something in the program went wrong. This could not be done; your text is as it was.</source>
        <translation>Algo falló en la aplicación. No se pudo hacer; su texto está como estaba.</translation>
    </message>
    <message>
        <source>Text, one paragraph a &amp;line (for web forms)</source>
        <translation>Texto, un párrafo por &amp;línea (web)</translation>
    </message>
    <message>
        <source>The others, comments and notes are left out.</source>
        <translation>Se omiten los demás, así como los comentarios y las notas.</translation>
    </message>
    <message>
        <source>What needs your eye before it goes out</source>
        <translation>Lo que debe revisar antes de enviarla</translation>
    </message>
    <message>
        <source>{named} of {all} co-signers are listed: confirmed, and not confidential.</source>
        <translation>Figuran {named} de {all} cosignatarios: los confirmados que no son confidenciales.</translation>
    </message>
    <message>
        <source>{named} of {all} co-signers have confirmed and are listed.</source>
        <translation>{named} de {all} cosignatarios han confirmado y figuran en la lista.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Its details are shown. If you have a copy of the file, close this statement and put it back.</source>
        <translation>Se muestran sus datos. Si tiene una copia del archivo, cierre esta declaración y vuelva a ponerlo en su sitio.</translation>
    </message>
    <message>
        <source>Please look at the folder of this project.</source>
        <translation>Compruebe la carpeta de este proyecto.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Saved on this computer, but not in the folder yet.</source>
        <translation>Guardada en este equipo, pero todavía no en la carpeta.</translation>
    </message>
    <message>
        <source>The statement is not saved.</source>
        <translation>La declaración no está guardada.</translation>
    </message>
    <message>
        <source>The text of this statement is missing: its folder has no statement.md.</source>
        <translation>Falta el texto de esta declaración: su carpeta no tiene statement.md.</translation>
    </message>
    <message>
        <source>This statement could not be opened.</source>
        <translation>No se pudo abrir esta declaración.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>{problem}
It is put there when you save again or next open it.</source>
        <translation>{problem}
Se pondrá allí cuando vuelva a guardar o cuando la abra la próxima vez.</translation>
    </message>
    <message>
        <source>{problem}
Your text is still here, and in a copy on this computer.</source>
        <translation>{problem}
Su texto sigue aquí, y también en una copia en este equipo.</translation>
    </message>
    <message>
        <source>{problem}
Your text is still here.</source>
        <translation>{problem}
Su texto sigue aquí.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc); the cursor stays where it is</source>
        <translation>Cerrar (Escape); el cursor se queda donde está</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find only in the part of the text that is selected</source>
        <translation>Buscar solo en la parte seleccionada del texto</translation>
    </message>
    <message>
        <source>Find “right”, but not “rights” or “upright”</source>
        <translation>Encuentra «derecho», pero no «derechos» ni «derechohabiente»</translation>
    </message>
    <message>
        <source>Find “État” by “etat”, “l’eau” by “l'eau”, a no-break space by a space</source>
        <translation>Encuentra «Nación» con «nacion», unas comillas tipográficas con unas rectas, un espacio de no separación con uno normal</translation>
    </message>
    <message>
        <source>I&amp;gnore accents</source>
        <translation>I&amp;gnorar los acentos</translation>
    </message>
    <message>
        <source>In sele&amp;ction</source>
        <translation>En la se&amp;lección</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Reg&amp;ular expression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Reempla&amp;zar por</translation>
    </message>
    <message>
        <source>Replace all of them in one step, which Undo takes back</source>
        <translation>Reemplazar todos en un solo paso, que Deshacer revierte</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>Distinguir entre mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>\d+ is any number; \1 in the replacement is the first bracket</source>
        <translation>\d+ es cualquier número; \1 en el reemplazo es el primer paréntesis</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Not found in the selection</source>
        <translation>No se encontró en la selección</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>reemplazo</translation>
    </message>
    <message>
        <source>Replacing All</source>
        <translation>reemplazo de todo</translation>
    </message>
    <message>
        <source>The expression cannot be read at character {place}: {what}.</source>
        <translation>No se puede leer la expresión en el carácter {place}: {what}.</translation>
    </message>
    <message>
        <source>The expression has no bracket for \{n} in the replacement.</source>
        <translation>La expresión no tiene paréntesis para \{n} del reemplazo.</translation>
    </message>
    <message>
        <source>This expression fits the text in too many ways. Say more exactly what it shall find.</source>
        <translation>Esta expresión coincide con el texto de demasiadas maneras. Precise más lo que debe encontrar.</translation>
    </message>
    <message>
        <source>found now: {n}</source>
        <translation>encontrados ahora: {n}</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>de nuevo desde el principio</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>de nuevo desde el final</translation>
    </message>
    <message>
        <source>select a part of the text first</source>
        <translation>seleccione antes una parte del texto</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>encontrados: {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>{n} replaced; Undo takes all of them back</source>
        <translation>{n} reemplazos; Deshacer los revierte todos</translation>
    </message>
    <message>
        <source>{n} replaced; Undo takes it back</source>
        <translation>{n} reemplazo; Deshacer lo revierte</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>&amp;Next Focus</source>
        <translation>E&amp;nfoque siguiente</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Párrafo</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Oración</translation>
    </message>
    <message>
        <source>&amp;Typewriter Scrolling</source>
        <translation>Línea siempre en el &amp;centro</translation>
    </message>
    <message>
        <source>&amp;Whole Text</source>
        <translation>&amp;Todo el texto</translation>
    </message>
    <message>
        <source>Focus on the sentence, on the paragraph, on the whole text in turn</source>
        <translation>Enfocar sucesivamente la oración, el párrafo y todo el texto</translation>
    </message>
    <message>
        <source>Keep the line you write in the middle of the page</source>
        <translation>Mantener en el centro de la página la línea que se escribe</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>A mark that it was in use</source>
        <translation>Una marca que indica que estaba en uso</translation>
    </message>
    <message>
        <source>A save that was interrupted and is not in the folder yet</source>
        <translation>Una operación de guardar que se interrumpió y aún no está en la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier versions, one of every save</source>
        <translation>Versiones anteriores, una por cada vez que se guardó</translation>
    </message>
    <message>
        <source>Forget This Project</source>
        <translation>Olvidar este proyecto</translation>
    </message>
    <message>
        <source>Forgetting deletes all of this for good. The project’s folder itself stays as it is. So do the recordings of rehearsals in it. Backups are not reached, and a disk may hold deleted data for some time.</source>
        <translation>Al olvidar se elimina todo esto de forma definitiva. La carpeta del proyecto queda como está, igual que las grabaciones de los ensayos que contiene. Las copias de seguridad no se tocan, y un disco puede conservar datos eliminados durante algún tiempo.</translation>
    </message>
    <message>
        <source>Its folder among those that the file chooser remembers</source>
        <translation>Su carpeta entre las que recuerda el selector de archivos</translation>
    </message>
    <message>
        <source>Its place in the list of recent projects</source>
        <translation>Su lugar en la lista de proyectos recientes</translation>
    </message>
    <message>
        <source>Outside the project’s folder, the program keeps this of it on this computer:</source>
        <translation>Fuera de la carpeta del proyecto, la aplicación conserva de él en este equipo:</translation>
    </message>
    <message>
        <source>Recordings of rehearsals that are not in its folder yet</source>
        <translation>Grabaciones de ensayos que aún no están en su carpeta</translation>
    </message>
    <message>
        <source>Text that was typed and never saved, kept for the case of a crash</source>
        <translation>Texto escrito y nunca guardado, conservado por si falla la aplicación</translation>
    </message>
    <message>
        <source>The folder itself is not touched.</source>
        <translation>La carpeta no se toca.</translation>
    </message>
    <message>
        <source>This computer keeps nothing of this project outside its folder.</source>
        <translation>Este equipo no conserva nada de este proyecto fuera de su carpeta.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>Where the cursor was in its text</source>
        <translation>Dónde estaba el cursor en su texto</translation>
    </message>
    <message>
        <source>Your wish that no earlier versions of it are kept</source>
        <translation>Su decisión de no conservar versiones anteriores</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Full Scree&amp;n</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>Give the whole screen to the text; Escape leaves it</source>
        <translation>Dedicar toda la pantalla al texto; se sale con Escape</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Párrafo</translation>
    </message>
    <message>
        <source>&amp;Time or paragraph</source>
        <translation>&amp;Momento o párrafo</translation>
    </message>
    <message>
        <source>1:05 for a time, 3 for a paragraph</source>
        <translation>1:05 para un momento, 3 para un párrafo</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Paragraph {n}: {words}</source>
        <translation>Párrafo {n}: {words}</translation>
    </message>
    <message>
        <source>The text ends at {time}.</source>
        <translation>El texto termina en {time}.</translation>
    </message>
    <message>
        <source>There are {count} paragraphs.</source>
        <translation>Hay {count} párrafos.</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>{count} párrafos</translation>
    </message>
    <message>
        <source>{count} paragraphs, {time} in all</source>
        <translation>{count} párrafos, {time} en total</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>&amp;About Statement Studio</source>
        <translation>A&amp;cerca de Statement Studio</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Each mark over and beside the text, and what it means</source>
        <translation>Cada marca que hay sobre el texto y junto a él, y qué significa</translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters</source>
        <translation>Encontrar con unas pocas letras todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>How everything works, page by page</source>
        <translation>Cómo funciona todo, página por página</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Abrir «{name}»</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Ver y cambiar los atajos de teclado de todos los comandos</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>What the &amp;Marks Mean…</source>
        <translation>Qué significan las &amp;marcas…</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <translation>su unidad no responde</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>nothing to do it to</source>
        <translation>no hay a qué aplicarlo</translation>
    </message>
    <message>
        <source>only for what is spoken</source>
        <translation>solo para lo que se pronuncia</translation>
    </message>
    <message>
        <source>open a statement first</source>
        <translation>abra antes una declaración</translation>
    </message>
    <message>
        <source>read-only here</source>
        <translation>aquí, solo lectura</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: activado</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Cifrar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Pass-phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Rehearsals and pace too; they tell how a person speaks</source>
        <translation>También ensayos y &amp;ritmo; revelan cómo habla una persona</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>Una buena longitud.</translation>
    </message>
    <message>
        <source>A lost pass-phrase cannot be recovered by anybody. Tell it by another way than the file: by telephone or in person, never in the mail that carries the copy. Only its length is judged here; what others may guess is weak however long.</source>
        <translation>Nadie puede recuperar una frase de contraseña perdida. Comuníquela por una vía distinta de la del archivo: por teléfono o en persona, nunca en el correo que lleva la copia. Aquí solo se valora su longitud; lo que otros puedan adivinar es débil por largo que sea.</translation>
    </message>
    <message>
        <source>A part of the program is missing</source>
        <translation>Falta una parte de la aplicación</translation>
    </message>
    <message>
        <source>At least {least} characters. Good are five words or more, picked by chance, with spaces between.</source>
        <translation>Al menos {least} caracteres. Lo mejor son cinco palabras o más, elegidas al azar y separadas por espacios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Encrypted Copy</source>
        <translation>Copia cifrada</translation>
    </message>
    <message>
        <source>Encrypted copies are made and opened by the package pyrage, which is not installed. Nothing else needs it. This command in a terminal brings it, once, from the internet; then come back here. The program itself never goes there.</source>
        <translation>Las copias cifradas se crean y se abren con el paquete pyrage, que no está instalado. Nada más lo necesita. Este comando, en una terminal, lo trae una sola vez de internet; después, vuelva aquí. La aplicación en sí nunca se conecta.</translation>
    </message>
    <message>
        <source>Encrypting… This takes a few seconds on purpose: so does every guess.</source>
        <translation>Cifrando… Tarda unos segundos a propósito: cada intento de adivinar la frase de contraseña tarda lo mismo.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>Contiene un carácter que no se ve. Vuelva a escribirla.</translation>
    </message>
    <message>
        <source>Long enough; another word would make it better.</source>
        <translation>Longitud suficiente; con otra palabra sería mejor.</translation>
    </message>
    <message>
        <source>One file with the statement as it stands here now, saved or not, that only its pass-phrase opens: in this program, or with the free tool age.</source>
        <translation>Un único archivo con la declaración tal como está ahora aquí, guardada o no, que solo se abre con su frase de contraseña: en esta aplicación o con la herramienta libre age.</translation>
    </message>
    <message>
        <source>Open Encrypted Copy</source>
        <translation>Abrir una copia cifrada</translation>
    </message>
    <message>
        <source>Opening… This takes a few seconds on purpose.</source>
        <translation>Abriendo… Tarda unos segundos a propósito.</translation>
    </message>
    <message>
        <source>Pass-phrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Pass-phrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no coinciden.</translation>
    </message>
    <message>
        <source>Unlike an export it holds everything: comments, notes, and every co-signer with where they stand. Only recordings of rehearsals are left out.</source>
        <translation>A diferencia de una exportación, lo contiene todo: comentarios, notas y todos los cosignatarios con su estado. Solo se omiten las grabaciones de los ensayos.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>You are asked next where to put the statement.</source>
        <translation>A continuación se le preguntará dónde poner la declaración.</translation>
    </message>
    <message>
        <source>{n} more character is needed.</source>
        <translation>Falta {n} carácter.</translation>
    </message>
    <message>
        <source>{n} more characters are needed.</source>
        <translation>Faltan {n} caracteres.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand this file over, and tell the pass-phrase by another way:
{path}</source>
        <translation>Entregue este archivo y comunique la frase de contraseña por otra vía:
{path}</translation>
    </message>
    <message>
        <source>Something in the program went wrong; nothing changed.</source>
        <translation>Algo falló en la aplicación; nada ha cambiado.</translation>
    </message>
    <message>
        <source>The copy held other files too, which were left alone.</source>
        <translation>La copia contenía además otros archivos, que no se han tocado.</translation>
    </message>
    <message>
        <source>The encrypted copy is made.</source>
        <translation>La copia cifrada está hecha.</translation>
    </message>
    <message>
        <source>The statement could not be put there.</source>
        <translation>No se pudo poner allí la declaración.</translation>
    </message>
    <message>
        <source>The statement of the copy is not open; it is in its folder.</source>
        <translation>La declaración de la copia no está abierta; está en su carpeta.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Click to change it</source>
        <translation>Haga clic para cambiarlo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>Where it is spoken: {place}. Change it</source>
        <translation>Dónde se pronuncia: {place}. Cambiarlo</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Enter shows the first of them.</source>
        <translation>Intro muestra la primera.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help – Statement Studio</source>
        <translation>Ayuda – Statement Studio</translation>
    </message>
    <message>
        <source>PAGES</source>
        <translation>PÁGINAS</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>This place is not in the help, and the program opens no others: {link}</source>
        <translation>Este lugar no está en la ayuda, y la aplicación no abre otros: {link}</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>A la página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>“{words}” stands on no page. Try another word, or clear the line to see all pages.</source>
        <translation>«{words}» no está en ninguna página. Pruebe con otra palabra, o borre la línea para ver todas las páginas.</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>&amp;How It Is Pronounced…</source>
        <translation>&amp;Cómo se pronuncia…</translation>
    </message>
    <message>
        <source>&amp;My Phrases…</source>
        <translation>&amp;Mis fórmulas…</translation>
    </message>
    <message>
        <source>&amp;Phrase…</source>
        <translation>&amp;Fórmula…</translation>
    </message>
    <message>
        <source>Add a &amp;Note</source>
        <translation>Añadir una &amp;nota</translation>
    </message>
    <message>
        <source>Change, add and hide set phrases</source>
        <translation>Cambiar, añadir y ocultar fórmulas</translation>
    </message>
    <message>
        <source>Go to the next note</source>
        <translation>Ir a la nota siguiente</translation>
    </message>
    <message>
        <source>Insert a set phrase</source>
        <translation>Insertar una fórmula</translation>
    </message>
    <message>
        <source>Insert or change a marked pause</source>
        <translation>Insertar o cambiar una pausa marcada</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>Mark as &amp;Should</source>
        <translation>Marcar como con&amp;veniente</translation>
    </message>
    <message>
        <source>Mark as Ma&amp;y</source>
        <translation>Marcar como &amp;opcional</translation>
    </message>
    <message>
        <source>Mark as Mus&amp;t</source>
        <translation>Marcar como &amp;indispensable</translation>
    </message>
    <message>
        <source>N&amp;o Mark</source>
        <translation>Sin ma&amp;rca</translation>
    </message>
    <message>
        <source>Ne&amp;xt Note</source>
        <translation>Nota &amp;siguiente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Pa&amp;use…</source>
        <translation>&amp;Pausa…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>Phrase by &amp;Abbreviation</source>
        <translation>Fórmula por &amp;abreviatura</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>pronunciación</translation>
    </message>
    <message>
        <source>Put the cursor on a word that is spoken, or select one name.</source>
        <translation>Ponga el cursor en una palabra que se pronuncie, o seleccione un nombre.</translation>
    </message>
    <message>
        <source>Replace the abbreviation before the cursor by its phrase</source>
        <translation>Reemplazar la abreviatura que precede al cursor por su fórmula</translation>
    </message>
    <message>
        <source>The phrases stay as they were.</source>
        <translation>Las fórmulas quedan como estaban.</translation>
    </message>
    <message>
        <source>Write a note that is neither spoken nor exported</source>
        <translation>Escribir una nota que no se pronuncia ni se exporta</translation>
    </message>
    <message>
        <source>Write how the word under the cursor is pronounced</source>
        <translation>Escribir cómo se pronuncia la palabra bajo el cursor</translation>
    </message>
</context>
<context>
    <name>KeptProjectsDialog</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>&amp;See Versions…</source>
        <translation>&amp;Ver versiones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier Versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Every save is kept on this computer for a while, also where the folder is gone. What is brought back from here is a new statement, and nothing of another one is changed.</source>
        <translation>Cada vez que guarda, se conserva una versión en este equipo durante un tiempo, aunque la carpeta ya no exista. Lo que se recupera desde aquí es una declaración nueva, y no se cambia nada de ninguna otra.</translation>
    </message>
    <message>
        <source>STATEMENTS, THE LAST SAVED FIRST</source>
        <translation>DECLARACIONES, PRIMERO LA ÚLTIMA GUARDADA</translation>
    </message>
    <message>
        <source>See all that is kept of it, and delete that for good</source>
        <translation>Ver todo lo que se conserva de ella y eliminarlo de forma definitiva</translation>
    </message>
    <message>
        <source>Statements of which earlier versions are kept</source>
        <translation>Declaraciones de las que se conservan versiones anteriores</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>{n} version, saved on</source>
        <translation>{n} versión, guardada el</translation>
    </message>
    <message>
        <source>{n} versions, the last saved on</source>
        <translation>{n} versiones, la última guardada el</translation>
    </message>
    <message>
        <source>✕ folder gone: {folder}</source>
        <translation>✕ la carpeta ya no existe: {folder}</translation>
    </message>
    <message>
        <source>✕ its drive does not answer: {folder}</source>
        <translation>✕ su unidad no responde: {folder}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Pulse aquí el nuevo atajo</translation>
    </message>
    <message>
        <source>The next key that is pressed here becomes the key of the command.</source>
        <translation>La próxima tecla o combinación de teclas que pulse aquí será el atajo del comando.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>This is not a key that can be given.</source>
        <translation>Este atajo no se puede asignar.</translation>
    </message>
    <message>
        <source>{key} changes the text where the cursor is.</source>
        <translation>{key} cambia el texto donde está el cursor.</translation>
    </message>
    <message>
        <source>{key} goes on, back or out everywhere in the window.</source>
        <translation>{key} sirve para avanzar, retroceder o salir en toda la ventana.</translation>
    </message>
    <message>
        <source>{key} hides everything, in every dialog too, and stays with that.</source>
        <translation>{key} lo oculta todo, también en los cuadros de diálogo, y queda reservado para eso.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Hold Ctrl or Alt with it.</source>
        <translation>{key} hace falta para escribir. Combine esta tecla con Control o Alt.</translation>
    </message>
    <message>
        <source>{key} moves the cursor in the text.</source>
        <translation>{key} mueve el cursor en el texto.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} abre el menú {menu}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>The keys</source>
        <translation>Las teclas</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Leave It</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Sin &amp;atajo</translation>
    </message>
    <message>
        <source>&amp;Take It From There</source>
        <translation>&amp;Tomarlo de ahí</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>&amp;Predeterminado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Los comandos y sus atajos</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o un atajo</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>¿Restablecer los atajos predeterminados de todos los comandos?</translation>
    </message>
    <message>
        <source>It works in every dialog too, and always has a key that nothing else can have.</source>
        <translation>Funciona también en los cuadros de diálogo y siempre tiene un atajo, que no se puede dar a ninguna otra cosa.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Press Enter to change the key of the chosen command, then the new key.</source>
        <translation>Pulse Intro para cambiar el atajo del comando elegido y, después, el nuevo atajo.</translation>
    </message>
    <message>
        <source>The keys hold until the window closes; they could not be kept.</source>
        <translation>Los atajos valen hasta que se cierre la ventana; no se pudieron conservar.</translation>
    </message>
    <message>
        <source>The keys you have chosen are forgotten.</source>
        <translation>Se olvidan los atajos que usted ha elegido.</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Usual Keys for &amp;All…</source>
        <translation>&amp;Restablecer todos…</translation>
    </message>
    <message>
        <source>{keys} (yours)</source>
        <translation>{keys} (propio)</translation>
    </message>
    <message>
        <source>{key} is the key of {others} now.</source>
        <translation>{key} es actualmente el atajo de {others}.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>«{command}» ya no tiene atajo.</translation>
    </message>
    <message>
        <source>“{command}” has {keys} now.</source>
        <translation>«{command}» tiene ahora {keys}.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <source>It holds from the next start on. The language of a statement is chosen in the page Agenda.</source>
        <translation>Vale a partir del próximo inicio. El idioma de una declaración se elige en la página Agenda.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>no voice is heard</source>
        <translation>no se oye voz</translation>
    </message>
    <message>
        <source>not recorded now</source>
        <translation>grabación en pausa</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>1:00</source>
        <translation>1:00</translation>
    </message>
    <message>
        <source>New speaking time</source>
        <translation>Nuevo tiempo de palabra</translation>
    </message>
    <message>
        <source>The chair gives you</source>
        <translation>La presidencia le concede</translation>
    </message>
    <message>
        <source>Write it as 1:00, or 60 for seconds.</source>
        <translation>Escríbalo como 1:00, o 60 si son segundos.</translation>
    </message>
</context>
<context>
    <name>LinePictures</name>
    <message>
        <source>microphone off</source>
        <translation>micrófono cortado</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete Recordin&amp;g…</source>
        <translation>Eliminar &amp;grabación…</translation>
    </message>
    <message>
        <source>Delete the recording of this take?</source>
        <translation>¿Eliminar la grabación de este ensayo?</translation>
    </message>
    <message>
        <source>L&amp;isten…</source>
        <translation>E&amp;scuchar…</translation>
    </message>
    <message>
        <source>No voice is heard in this recording.</source>
        <translation>En esta grabación no se oye ninguna voz.</translation>
    </message>
    <message>
        <source>The recording cannot be opened.</source>
        <translation>No se puede abrir la grabación.</translation>
    </message>
    <message>
        <source>The recording could not be deleted.</source>
        <translation>No se pudo eliminar la grabación.</translation>
    </message>
    <message>
        <source>The recording is not there.</source>
        <translation>No se encuentra la grabación.</translation>
    </message>
    <message>
        <source>The sentences were found by their pauses; a time may be a little off.</source>
        <translation>Las oraciones se encontraron por sus pausas; algún tiempo puede no ser del todo exacto.</translation>
    </message>
    <message>
        <source>The sentences were found word by word.</source>
        <translation>Las oraciones se encontraron palabra por palabra.</translation>
    </message>
    <message>
        <source>The sentences were not looked for; the recording can be played.</source>
        <translation>No se buscaron las oraciones; la grabación se puede reproducir.</translation>
    </message>
    <message>
        <source>The take itself stays, with its times and its note. The recording cannot be brought back.</source>
        <translation>El ensayo en sí permanece, con sus tiempos y su nota. La grabación no se puede recuperar.</translation>
    </message>
    <message>
        <source>The text was another one then, so the recording can only be played.</source>
        <translation>El texto era entonces otro, así que la grabación solo se puede reproducir.</translation>
    </message>
    <message>
        <source>The times could not be written to the project.</source>
        <translation>No se pudieron escribir los tiempos en el proyecto.</translation>
    </message>
    <message>
        <source>The times of the paragraphs are the laps of this take now.</source>
        <translation>Los tiempos de los párrafos son ahora los tiempos parciales de este ensayo.</translation>
    </message>
    <message>
        <source>▲ marks what interpreters cannot follow: more than {limit} characters a minute, pauses counted (scaled from the rate for English of the International Association of Conference Interpreters).</source>
        <translation>▲ señala lo que los intérpretes no pueden seguir: más de {limit} caracteres por minuto, con las pausas (a partir del ritmo fijado para el inglés por la Asociación Internacional de Intérpretes de Conferencias).</translation>
    </message>
    <message>
        <source>▲ marks what interpreters cannot follow: more than {limit} words a minute, pauses counted (International Association of Conference Interpreters).</source>
        <translation>▲ señala lo que los intérpretes no pueden seguir: más de {limit} palabras por minuto, con las pausas (Asociación Internacional de Intérpretes de Conferencias).</translation>
    </message>
</context>
<context>
    <name>ListeningDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Delete Recording…</source>
        <translation>&amp;Eliminar grabación…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Use These Times as Laps</source>
        <translation>&amp;Usar como tiempos parciales</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <translation>Buscando las oraciones</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Blue and Orange, Light</source>
        <translation>A&amp;zul y naranja, claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Seguir el sistema</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Alto con&amp;traste, claro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Blue and &amp;Orange, Dark</source>
        <translation>Azul y &amp;naranja, oscuro</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>&amp;Alto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Chinese text</source>
        <translation>Texto en c&amp;hino</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;Fuente del texto</translation>
    </message>
    <message>
        <source>&amp;Right-to-left text</source>
        <translation>Texto de &amp;derecha a izquierda</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema de colores</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Font of Chinese text</source>
        <translation>Fuente del texto en chino</translation>
    </message>
    <message>
        <source>Font of right-to-left text</source>
        <translation>Fuente del texto de derecha a izquierda</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema de colores</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>A dashed line: the microphone may go off here. 4 deliveries in 5 are cut along it.</source>
        <translation>Línea discontinua: aquí puede cortarse el micrófono. 4 de cada 5 intervenciones se cortan en esta línea.</translation>
    </message>
    <message>
        <source>A line beside the text: this must be said (M), should be (S), or may be left out first (m).</source>
        <translation>Línea junto al texto: pasaje indispensable (I), conveniente (C) u opcional, lo primero que puede omitirse (o).</translation>
    </message>
    <message>
        <source>A sign over the text: a character that cannot be seen, or a letter of another alphabet.</source>
        <translation>Signo sobre el texto: un carácter que no se ve o una letra de otro alfabeto.</translation>
    </message>
    <message>
        <source>A tint: nobody hears it, the microphone is off by then.</source>
        <translation>Fondo teñido: nadie lo oye, el micrófono ya está cortado.</translation>
    </message>
    <message>
        <source>A wave: the dictionary does not know the word.</source>
        <translation>Línea ondulada: el diccionario no conoce la palabra.</translation>
    </message>
    <message>
        <source>On a ground of its own: a pause, which takes its time.</source>
        <translation>Sobre un fondo propio: una pausa, que ocupa su tiempo.</translation>
    </message>
    <message>
        <source>Several may lie on one word: each means what it means alone. Rest on one with the mouse to be told.</source>
        <translation>Una palabra puede llevar varias marcas: cada una conserva su significado. Deje el ratón sobre una para leer qué significa.</translation>
    </message>
    <message>
        <source>Slanted and grey: a note or comment, neither said nor printed.</source>
        <translation>Inclinado y gris: una nota o un comentario; no se dice ni se imprime.</translation>
    </message>
    <message>
        <source>Small seconds: so long the sentence takes.</source>
        <translation>Segundos pequeños: lo que dura la oración.</translation>
    </message>
    <message>
        <source>What the Marks Mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <source>clean water</source>
        <translation>agua potable</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Decidir más tarde</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>&amp;Usar esta versión</translation>
    </message>
    <message>
        <source>How the details would differ</source>
        <translation>En qué cambiarían los datos</translation>
    </message>
    <message>
        <source>How the text would differ</source>
        <translation>En qué cambiaría el texto</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>En&amp;foque</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>Oració&amp;n</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Declaración</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Paragrap&amp;h</source>
        <translation>Párraf&amp;o</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tema de co&amp;lores</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Show the report</source>
        <translation>&amp;Mostrar el informe</translation>
    </message>
    <message>
        <source>A report is in {path}. It holds no text, no names and no folders, and is sent nowhere.</source>
        <translation>Hay un informe en {path}. No contiene texto, nombres ni carpetas, y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>No report of it could be kept on this computer, and none is sent anywhere.</source>
        <translation>No se pudo conservar un informe en este equipo, y no se envía ninguno a ninguna parte.</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>Informe de lo que falló</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Algo falló en la aplicación.</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>What you typed is kept: whatever is not saved was just put aside as a copy. You can go on; if it happens again, save under another name and start again.</source>
        <translation>Lo que usted escribió se conserva: lo que no estaba guardado se acaba de guardar en una copia aparte. Puede continuar; si vuelve a ocurrir, guarde con otro nombre y reinicie la aplicación.</translation>
    </message>
    <message>
        <source>⚠ No copy of what you typed could be put aside. Save now under another name; where that fails, copy the text into another program. Then start again.</source>
        <translation>⚠ No se pudo guardar una copia aparte de lo que usted escribió. Guarde ahora con otro nombre; si no es posible, copie el texto en otro programa. Después reinicie la aplicación.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Line</source>
        <translation>&amp;Unir con la línea siguiente</translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation>Oración &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Sentence</source>
        <translation>Oración &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Select Sentence</source>
        <translation>Seleccionar la &amp;oración</translation>
    </message>
    <message>
        <source>D&amp;elete Paragraph</source>
        <translation>&amp;Eliminar el párrafo</translation>
    </message>
    <message>
        <source>Du&amp;plicate Paragraph</source>
        <translation>&amp;Duplicar el párrafo</translation>
    </message>
    <message>
        <source>Go to a paragraph or a time</source>
        <translation>Ir a un párrafo o a un momento</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Down</source>
        <translation>&amp;Bajar el párrafo</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>&amp;Subir el párrafo</translation>
    </message>
    <message>
        <source>Select &amp;Back by a Sentence</source>
        <translation>Seleccionar una oración hacia a&amp;trás</translation>
    </message>
    <message>
        <source>Select &amp;On by a Sentence</source>
        <translation>Seleccionar una oración hacia a&amp;delante</translation>
    </message>
</context>
<context>
    <name>MyWordsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Una palabra correcta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>My Words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Palabra nueva</translation>
    </message>
    <message>
        <source>No words yet. Write one here, or choose “Add to My Words” where a word is marked in the text.</source>
        <translation>Todavía no hay palabras. Escriba una aquí, o elija «Añadir a mis palabras» donde haya una palabra marcada en el texto.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{n} letter at most</source>
        <translation>{n} letra como máximo</translation>
    </message>
    <message>
        <source>{n} letters at most</source>
        <translation>{n} letras como máximo</translation>
    </message>
</context>
<context>
    <name>NotesMargin</name>
    <message>
        <source>(empty note)</source>
        <translation>(nota vacía)</translation>
    </message>
    <message>
        <source>Notes beside the text</source>
        <translation>Notas junto al texto</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>From {start}, {seconds} s: {words}</source>
        <translation>Desde {start}, {seconds} s: {words}</translation>
    </message>
    <message>
        <source>Not spoken: {words}</source>
        <translation>No se pronuncia: {words}</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>An open letter is not spoken, so no sentence costs any time.</source>
        <translation>Una carta abierta no se pronuncia, así que ninguna oración cuesta tiempo.</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt with an arrow key, to move the paragraph.</source>
        <translation>Arrastre una fila, o pulse Alt con una tecla de flecha, para mover el párrafo.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>Nothing is spoken yet. The longest sentences will stand here, with what each would save.</source>
        <translation>Todavía no hay nada que pronunciar. Aquí figurarán las oraciones más largas, con lo que ahorraría cada una.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Each paragraph will stand here with its start and length.</source>
        <translation>Todavía no hay nada escrito. Aquí figurará cada párrafo con su comienzo y su duración.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>What costs most</source>
        <translation>Lo que más cuesta</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>not spoken</source>
        <translation>no se pronuncia</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Outlining</name>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Move of a Paragraph</source>
        <translation>traslado de un párrafo</translation>
    </message>
    <message>
        <source>Outline: paragraphs with their times, and what costs most</source>
        <translation>Esquema: los párrafos con sus tiempos, y lo que más cuesta</translation>
    </message>
</context>
<context>
    <name>PaceBox</name>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Pace by hand</source>
        <translation>Ritmo fijado a mano</translation>
    </message>
    <message>
        <source>The profile “{name}” is not on this computer: usual pace.</source>
        <translation>El perfil «{name}» no está en este equipo: ritmo habitual.</translation>
    </message>
    <message>
        <source>Usual pace, {language}</source>
        <translation>Ritmo habitual, {language}</translation>
    </message>
    <message>
        <source>WHOSE PACE</source>
        <translation>DE QUIÉN ES EL RITMO</translation>
    </message>
    <message>
        <source>What is named is only roughly right; what is timed is better.</source>
        <translation>Lo que se indica es solo aproximado; lo cronometrado es mejor.</translation>
    </message>
    <message>
        <source>Whose pace</source>
        <translation>De quién es el ritmo</translation>
    </message>
    <message>
        <source>of an average text; short words go faster, figures slower</source>
        <translation>de un texto medio; las palabras cortas van más rápido, las cifras más despacio</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {readings}</source>
        <translation>{name}: {readings}</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>1 in 10 is faster</source>
        <translation>1 de cada 10 es más rápida</translation>
    </message>
    <message>
        <source>1 in 10 is slower</source>
        <translation>1 de cada 10 es más lenta</translation>
    </message>
    <message>
        <source>4 in 5</source>
        <translation>4 de cada 5</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>9 de cada 10</translation>
    </message>
    <message>
        <source>Council median</source>
        <translation>Mediana del Consejo</translation>
    </message>
    <message>
        <source>Few speakers of {language} were measured, and nobody has timed this one: one reading would narrow it.</source>
        <translation>Se ha medido a pocas personas que hablen {language}, y nadie ha cronometrado a esta: una lectura afinaría el cálculo.</translation>
    </message>
    <message>
        <source>For the interpreters</source>
        <translation>Para los intérpretes</translation>
    </message>
    <message>
        <source>Less than {seconds} seconds say too little about a pace.</source>
        <translation>Menos de {seconds} segundos dicen muy poco sobre un ritmo.</translation>
    </message>
    <message>
        <source>Nobody has timed this speaker yet, and people differ: one reading would narrow it.</source>
        <translation>Nadie ha cronometrado todavía a esta persona, y cada cual habla a su ritmo: una lectura afinaría el cálculo.</translation>
    </message>
    <message>
        <source>Nothing is spoken in this text.</source>
        <translation>En este texto no hay nada que pronunciar.</translation>
    </message>
    <message>
        <source>One reading may not have been a usual one: a second would narrow it.</source>
        <translation>Una sola lectura puede no haber sido la habitual: una segunda afinaría el cálculo.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>The pace was named, not timed: people know their own only roughly.</source>
        <translation>El ritmo se indicó, no se cronometró: cada cual conoce el suyo solo de forma aproximada.</translation>
    </message>
    <message>
        <source>The same speaker still differs from text to text: a rehearsal of this one would narrow it.</source>
        <translation>La misma persona varía de un texto a otro: un ensayo de este afinaría el cálculo.</translation>
    </message>
    <message>
        <source>The usual pace in {language} is inferred, and nobody has timed this speaker: one reading would narrow it.</source>
        <translation>El ritmo habitual en {language} es una inferencia, y nadie ha cronometrado a esta persona: una lectura afinaría el cálculo.</translation>
    </message>
    <message>
        <source>This is quicker than anyone speaks: not all of it was read.</source>
        <translation>Nadie habla tan rápido: no se leyó todo.</translation>
    </message>
    <message>
        <source>This is slower than anyone speaks: the clock ran on, or only a part was read.</source>
        <translation>Nadie habla tan despacio: el reloj siguió corriendo o solo se leyó una parte.</translation>
    </message>
    <message>
        <source>This very text was timed; from one time to the next a speaker still differs.</source>
        <translation>Se cronometró este mismo texto; aun así, cada vez se habla de forma algo distinta.</translation>
    </message>
    <message>
        <source>aim for {time} to be 9 in 10 sure</source>
        <translation>procure que dure {time} (9 de cada 10 a tiempo)</translation>
    </message>
    <message>
        <source>as fast as usual</source>
        <translation>al ritmo habitual</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápida</translation>
    </message>
    <message>
        <source>half are faster</source>
        <translation>la mitad son más rápidas</translation>
    </message>
    <message>
        <source>half of all deliveries</source>
        <translation>la mitad de las intervenciones</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>aún sin lecturas</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>set by hand: {rate}</source>
        <translation>fijado a mano: {rate}</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>timed text</source>
        <translation>texto cronometrado</translation>
    </message>
    <message>
        <source>usual pace, {language}</source>
        <translation>ritmo habitual, {language}</translation>
    </message>
    <message>
        <source>usual pace: “{name}” is not on this computer</source>
        <translation>ritmo habitual: «{name}» no está en este equipo</translation>
    </message>
    <message>
        <source>{aim}: {amount}</source>
        <translation>{aim}: {amount}</translation>
    </message>
    <message>
        <source>{name}, as kept in the project</source>
        <translation>{name}, según la copia del proyecto</translation>
    </message>
    <message>
        <source>{name}, {readings}</source>
        <translation>{name}, {readings}</translation>
    </message>
    <message>
        <source>{n} % faster than usual</source>
        <translation>un {n} % más rápido de lo habitual</translation>
    </message>
    <message>
        <source>{n} % slower than usual</source>
        <translation>un {n} % más despacio de lo habitual</translation>
    </message>
    <message>
        <source>{n} reading</source>
        <translation>{n} lectura</translation>
    </message>
    <message>
        <source>{n} readings</source>
        <translation>{n} lecturas</translation>
    </message>
    <message>
        <source>{rate}: {whose}</source>
        <translation>{rate}: {whose}</translation>
    </message>
    <message>
        <source>{readings} in {language}</source>
        <translation>{readings} en {language}</translation>
    </message>
    <message>
        <source>{readings}, {n} left out</source>
        <translation>{readings}, {n} sin contar</translation>
    </message>
</context>
<context>
    <name>Pacing</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>¿Eliminar el perfil «{name}»?</translation>
    </message>
    <message>
        <source>Its readings go with it ({readings}). Statements that name it take the usual pace.</source>
        <translation>Con él se van sus lecturas ({readings}). Las declaraciones que lo mencionan toman el ritmo habitual.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the reading “{reading}”?</source>
        <translation>¿Quitar la lectura «{reading}»?</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>The pace is then what the other readings tell.</source>
        <translation>El ritmo será entonces el que indiquen las demás lecturas.</translation>
    </message>
    <message>
        <source>The passage cannot be shown.</source>
        <translation>No se puede mostrar el pasaje.</translation>
    </message>
    <message>
        <source>The profile is still there.</source>
        <translation>El perfil sigue ahí.</translation>
    </message>
    <message>
        <source>The profile keeps its name.</source>
        <translation>El perfil conserva su nombre.</translation>
    </message>
    <message>
        <source>The profile was not made.</source>
        <translation>No se creó el perfil.</translation>
    </message>
    <message>
        <source>The reading could not be kept.</source>
        <translation>No se pudo guardar la lectura.</translation>
    </message>
    <message>
        <source>The reading is still there.</source>
        <translation>La lectura sigue ahí.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <translation>Ya hay un perfil «{name}».</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Page Preview</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your text is as it was.</source>
        <translation>Algo falló en la aplicación. Su texto está como estaba.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>Find a command by its words</source>
        <translation>Buscar un comando por sus palabras</translation>
    </message>
    <message>
        <source>No command is called so. Try one of its words, or press F1 to search the help.</source>
        <translation>Ningún comando se llama así. Pruebe con una de sus palabras o pulse F1 para buscar en la ayuda.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>ParagraphLanguageDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>Its words are then spelled in that language. The mark stands in front of the paragraph as a comment, which is neither spoken nor printed.</source>
        <translation>Sus palabras se revisan entonces en ese idioma. La marca figura delante del párrafo como comentario, que no se dice ni se imprime.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of This Paragraph</source>
        <translation>Idioma de este párrafo</translation>
    </message>
    <message>
        <source>that of the statement, {language}</source>
        <translation>el de la declaración, {language}</translation>
    </message>
</context>
<context>
    <name>PassageMargin</name>
    <message>
        <source>M</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Passages that must, should or may be said</source>
        <translation>Pasajes indispensables, convenientes u opcionales</translation>
    </message>
    <message>
        <source>S</source>
        <translation>C</translation>
    </message>
    <message>
        <source>m</source>
        <translation>o</translation>
    </message>
    <message>
        <source>may be said</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>must be said</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>should be said</source>
        <translation>conveniente</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>Passage to read aloud</source>
        <translation>Pasaje para leer en voz alta</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Close it and it is gone.</source>
        <translation>Si la cierra, se pierde.</translation>
    </message>
    <message>
        <source>Earlier Version</source>
        <translation>recuperación de una versión anterior</translation>
    </message>
    <message>
        <source>Keep None</source>
        <translation>No conservar ninguna</translation>
    </message>
    <message>
        <source>Keep no earlier versions of this statement?</source>
        <translation>¿No conservar ninguna versión anterior de esta declaración?</translation>
    </message>
    <message>
        <source>Most of the text is gone in what was just saved.</source>
        <translation>Falta la mayor parte del texto en lo que se acaba de guardar.</translation>
    </message>
    <message>
        <source>Not everything could be forgotten.</source>
        <translation>Una parte no se pudo borrar.</translation>
    </message>
    <message>
        <source>Nothing is kept of a statement that was never saved.</source>
        <translation>No se conserva nada de una declaración que nunca se guardó.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Saved, but no earlier versions can be kept.</source>
        <translation>Guardada, pero no se pueden conservar versiones anteriores.</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>The earlier versions cannot be listed.</source>
        <translation>No se puede mostrar la lista de versiones anteriores.</translation>
    </message>
    <message>
        <source>The version before it is kept longer: see Earlier Versions in the menu File.</source>
        <translation>La versión previa se conserva más tiempo: vea Versiones anteriores en el menú Archivo.</translation>
    </message>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>Aún no hay versiones anteriores.</translation>
    </message>
    <message>
        <source>They are kept from the first save on.</source>
        <translation>Se conservan desde la primera vez que se guarda.</translation>
    </message>
    <message>
        <source>Those that are kept are deleted from this computer at once, and cannot be brought back.</source>
        <translation>Las que se conservan se eliminan de inmediato de este equipo y no se pueden recuperar.</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Insert a pause</source>
        <translation>Insertar una pausa</translation>
    </message>
    <message>
        <source>It takes its time, and is seen here and in the rehearsal alone.</source>
        <translation>Ocupa su tiempo y solo se ve aquí y en el ensayo.</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>Duración de la pausa</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>Enter inserts, Esc closes</source>
        <translation>Intro inserta, Escape cierra</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>Buscar una fórmula</translation>
    </message>
    <message>
        <source>Insert a phrase</source>
        <translation>Insertar una fórmula</translation>
    </message>
    <message>
        <source>No phrase holds these words.</source>
        <translation>Ninguna fórmula contiene estas palabras.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>unos {n} s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Calls and concerns</source>
        <translation>Llamamientos y preocupaciones</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>Declaración conjunta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Offer it in the list</source>
        <translation>&amp;Ofrecerla en la lista</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>A phrase needs a name.</source>
        <translation>Una fórmula necesita un nombre.</translation>
    </message>
    <message>
        <source>A&amp;bbreviation</source>
        <translation>A&amp;breviatura</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>&amp;Como venía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nueva fórmula</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Phrases in {language}</source>
        <translation>Fórmulas en {language}</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Texto de la fórmula</translation>
    </message>
    <message>
        <source>What stands in [brackets] asks to be filled: Tab goes from one to the next.</source>
        <translation>Lo que está entre [corchetes] debe completarse: Tab lleva de uno a otro.</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texto]</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (oculta)</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” have the same abbreviation.</source>
        <translation>«{first}» y «{second}» tienen la misma abreviatura.</translation>
    </message>
    <message>
        <source>“{name}” has no text.</source>
        <translation>«{name}» no tiene texto.</translation>
    </message>
    <message>
        <source>“{name}” is too long.</source>
        <translation>«{name}» es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>PieceTable</name>
    <message>
        <source>Each</source>
        <translation>Cada vez</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Fijado en</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>all my statements</source>
        <translation>todas mis declaraciones</translation>
    </message>
    <message>
        <source>this statement</source>
        <translation>esta declaración</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Ruler of time</source>
        <translation>Regla del tiempo</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>What you choose is kept at once.</source>
        <translation>Lo que elija se guarda enseguida.</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Choose how you write, how it looks, and what is kept</source>
        <translation>Elegir cómo se escribe, qué aspecto tiene y qué se conserva</translation>
    </message>
    <message>
        <source>Keep None</source>
        <translation>No conservar ninguna</translation>
    </message>
    <message>
        <source>Keep no earlier versions of this statement?</source>
        <translation>¿No conservar ninguna versión anterior de esta declaración?</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>Those that are kept are deleted from this computer at once, and cannot be brought back.</source>
        <translation>Las que se conservan se eliminan de inmediato de este equipo y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>&amp;Page Preview</source>
        <translation>&amp;Vista previa de las páginas</translation>
    </message>
    <message>
        <source>See the printed pages beside the text while you write</source>
        <translation>Ver las páginas impresas junto al texto mientras escribe</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A directive “%TAG” is not allowed. Remove the line.</source>
        <translation>No se permite una directiva «%TAG». Quite la línea.</translation>
    </message>
    <message>
        <source>A name in the copy leads elsewhere (“{name}”). It was not opened. Check who sent it.</source>
        <translation>Un nombre de la copia lleva a otro lugar («{name}»). No se abrió. Compruebe quién la envió.</translation>
    </message>
    <message>
        <source>A name must be plain text. Write a word before the colon.</source>
        <translation>Un nombre debe ser texto simple. Escriba una palabra antes de los dos puntos.</translation>
    </message>
    <message>
        <source>A pace is either that of a profile or a number of words a minute. Remove one of the two lines.</source>
        <translation>Un ritmo es el de un perfil o un número de palabras por minuto. Quite una de las dos líneas.</translation>
    </message>
    <message>
        <source>A paragraph is counted in whole numbers. Correct it, such as “paragraph: 2”.</source>
        <translation>Un párrafo se cuenta en números enteros. Corríjalo, por ejemplo «paragraph: 2».</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder. Choose another folder.</source>
        <translation>Una parte de esta ruta es un archivo, no una carpeta. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>A tag (“{name}”) is not allowed. Write the plain value.</source>
        <translation>No se permite una etiqueta («{name}»). Escriba el valor simple.</translation>
    </message>
    <message>
        <source>A take needs its length. Add it, such as “seconds: 92.5”.</source>
        <translation>Un ensayo necesita su duración. Añádala, por ejemplo «seconds: 92.5».</translation>
    </message>
    <message>
        <source>An alias (“*{name}”) is not allowed. Write the value itself.</source>
        <translation>No se permite un alias («*{name}»). Escriba el valor mismo.</translation>
    </message>
    <message>
        <source>An anchor (“&amp;{name}”) is not allowed. Write the value where it is used.</source>
        <translation>No se permite un ancla («&amp;{name}»). Escriba el valor donde se usa.</translation>
    </message>
    <message>
        <source>An entry of “{name}” must begin with “- ” and hold lines of the form “name: value”. Write “- name: …” for each.</source>
        <translation>Una entrada de «{name}» debe empezar por «- » y contener líneas de la forma «nombre: valor». Escriba «- nombre: …» para cada una.</translation>
    </message>
    <message>
        <source>An escape names half a character. Write the character itself.</source>
        <translation>Una secuencia de escape nombra medio carácter. Escriba el carácter mismo.</translation>
    </message>
    <message>
        <source>An escape such as “\U00110000” names no character. Write the character itself.</source>
        <translation>Una secuencia de escape como «\U00110000» no nombra ningún carácter. Escriba el carácter mismo.</translation>
    </message>
    <message>
        <source>Another file holds a profile of the name “{name}”. Change the name here, or remove the file.</source>
        <translation>Otro archivo contiene un perfil con el nombre «{name}». Cambie el nombre aquí o retire el archivo.</translation>
    </message>
    <message>
        <source>Another window has text of it that is not saved. Close it there first.</source>
        <translation>Otra ventana tiene texto de esta declaración sin guardar. Cierre primero allí la declaración.</translation>
    </message>
    <message>
        <source>Another window has this statement open. Close it there first.</source>
        <translation>Otra ventana tiene abierta esta declaración. Ciérrela primero allí.</translation>
    </message>
    <message>
        <source>Another window is saving this statement just now. Try again.</source>
        <translation>Otra ventana está guardando esta declaración en este momento. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Git left two versions of these lines here, yours and another one, with its marks between them. Keep one version, and remove the lines of &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>Git dejó aquí dos versiones de estas líneas, la suya y otra, con sus marcas entre ellas. Conserve una versión y quite las líneas de &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= y &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</translation>
    </message>
    <message>
        <source>It asks for more work (2^{work}) than any honest file does (2^{most}), and was not opened. Ask for another copy.</source>
        <translation>Pide más trabajo (2^{work}) que cualquier archivo de buena fe (2^{most}) y no se abrió. Pida otra copia.</translation>
    </message>
    <message>
        <source>It has format {written}, made by a newer version; this one reads up to {ours}. Update the program.</source>
        <translation>Tiene el formato {written}, creado por una versión más reciente; esta lee hasta el {ours}. Actualice la aplicación.</translation>
    </message>
    <message>
        <source>It is damaged, or was made by a newer version, and cannot be used. It was left as it is.</source>
        <translation>Está dañado, o lo creó una versión más reciente, y no se puede usar. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>It is encrypted for a key and not with a pass-phrase. Decrypt it with the age tool, or ask for another.</source>
        <translation>Está cifrado para una clave y no con una frase de contraseña. Descífrelo con la herramienta age o pida otro.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose another folder, or connect the drive again.</source>
        <translation>Ya no está ahí. Elija otra carpeta o vuelva a conectar la unidad.</translation>
    </message>
    <message>
        <source>It is no longer there. Open the program anew.</source>
        <translation>Ya no está ahí. Vuelva a abrir la aplicación.</translation>
    </message>
    <message>
        <source>It is no longer there. Save to put it back.</source>
        <translation>Ya no está ahí. Guarde para volver a ponerlo.</translation>
    </message>
    <message>
        <source>It is open for reading only, so its takes stay as they are.</source>
        <translation>Está abierta en solo lectura, así que sus ensayos quedan como están.</translation>
    </message>
    <message>
        <source>It is open for reading only, so the take is not kept.</source>
        <translation>Está abierta en solo lectura, así que el ensayo no se conserva.</translation>
    </message>
    <message>
        <source>It is open for reading only. Save it under another name.</source>
        <translation>Está abierta en solo lectura. Guárdela con otro nombre.</translation>
    </message>
    <message>
        <source>Name the file of a theme with letters, figures and hyphens only.</source>
        <translation>Dé al archivo de un tema de colores un nombre con solo letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>Only the first {count} themes are read.</source>
        <translation>Solo se leen los primeros {count} temas de colores.</translation>
    </message>
    <message>
        <source>Someone changed it while a save that takes it away was interrupted. It was left alone. Look at it.</source>
        <translation>Se había interrumpido una operación de guardar que debía retirarlo, y entretanto alguien lo cambió. Se dejó como estaba. Revíselo.</translation>
    </message>
    <message>
        <source>Someone changed it while a save was interrupted. It is as they left it; compare it with “{kept}”.</source>
        <translation>Se había interrumpido una operación de guardar, y entretanto alguien lo cambió. Está como lo dejó esa persona; compárelo con «{kept}».</translation>
    </message>
    <message>
        <source>Something in Statement Studio went wrong.</source>
        <translation>Algo falló en Statement Studio.</translation>
    </message>
    <message>
        <source>Something is missing here. Write the value, or remove the line.</source>
        <translation>Aquí falta algo. Escriba el valor o quite la línea.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name.</source>
        <translation>Ya hay algo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Text cannot be read in this theme: give “ink” more contrast to “{ground}”.</source>
        <translation>En este tema de colores no se puede leer el texto: dé a «ink» más contraste con «{ground}».</translation>
    </message>
    <message>
        <source>The copy holds “{name}” twice. It was not opened. Ask for another one.</source>
        <translation>La copia contiene «{name}» dos veces. No se abrió. Pida otra.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another folder, then try again.</source>
        <translation>El disco está lleno. Libere espacio o elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The drive does not answer. Try again when it is back.</source>
        <translation>La unidad no responde. Inténtelo de nuevo cuando vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Take it away.</source>
        <translation>El archivo tiene más de {limit} bytes. Retírelo.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; more than {limit} is refused. Check what it is.</source>
        <translation>El archivo tiene {size} bytes; no se admiten más de {limit}. Compruebe qué es.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; more than {limit} is refused. Nothing of ours is that long: check what it is.</source>
        <translation>El archivo tiene {size} bytes; no se admiten más de {limit}. Nada nuestro es tan largo: compruebe qué es.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes, as after a power cut, or it is not UTF-8. Restore it from a copy.</source>
        <translation>El archivo contiene bytes NUL, como tras un corte de corriente, o no es UTF-8. Restáurelo desde una copia.</translation>
    </message>
    <message>
        <source>The file holds a second document (after “---”). Keep only one.</source>
        <translation>El archivo contiene un segundo documento (después de «---»). Conserve solo uno.</translation>
    </message>
    <message>
        <source>The file holds characters that YAML does not allow. Remove the control characters.</source>
        <translation>El archivo contiene caracteres que YAML no permite. Quite los caracteres de control.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} values. Check what it is.</source>
        <translation>El archivo contiene más de {limit} valores. Compruebe qué es.</translation>
    </message>
    <message>
        <source>The file is empty. Restore it from a copy, or make the project anew.</source>
        <translation>El archivo está vacío. Restáurelo desde una copia o vuelva a crear el proyecto.</translation>
    </message>
    <message>
        <source>The file is no longer there. Start the program again.</source>
        <translation>El archivo ya no está ahí. Vuelva a abrir la aplicación.</translation>
    </message>
    <message>
        <source>The file is not there. Install the program again.</source>
        <translation>El archivo no está ahí. Instale de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>The file must hold lines of the form “name: value”. Write it so.</source>
        <translation>El archivo debe contener líneas de la forma «nombre: valor». Escríbalo así.</translation>
    </message>
    <message>
        <source>The file was changed by someone else in the moment of saving, and was left as it is. Look at it again.</source>
        <translation>Alguien cambió el archivo justo en el momento de guardar; se dejó tal como está. Revíselo de nuevo.</translation>
    </message>
    <message>
        <source>The file was changed by someone else in the moment of saving. It was left as it is; the new version stands beside it as {name}. Compare the two.</source>
        <translation>Alguien cambió el archivo justo en el momento de guardar. Se dejó como estaba; la nueva versión está junto a él como {name}. Compare los dos.</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was opened. Save under another name, then compare the two.</source>
        <translation>Alguien cambió el archivo desde que se abrió. Guarde con otro nombre y compare los dos.</translation>
    </message>
    <message>
        <source>The file was cut off or changed on its way. Ask for it again.</source>
        <translation>El archivo se cortó o cambió por el camino. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The files have {size} bytes together; more than {limit} are not kept as a version.</source>
        <translation>Los archivos suman {size} bytes; más de {limit} no se conservan como versión.</translation>
    </message>
    <message>
        <source>The folder of this statement is gone. Put it back where it was, or save the statement under another name.</source>
        <translation>La carpeta de esta declaración ya no está. Vuelva a ponerla donde estaba o guarde la declaración con otro nombre.</translation>
    </message>
    <message>
        <source>The keys of “{name}” must be a list such as [Ctrl+Shift+E], or [] for none. Write it so.</source>
        <translation>Los atajos de «{name}» deben ser una lista como [Ctrl+Shift+E], o [] si no hay ninguno. Escríbala así.</translation>
    </message>
    <message>
        <source>The library that reads dictionaries is missing. Install chunspell, or write without spelling.</source>
        <translation>Falta la biblioteca que lee los diccionarios. Instale chunspell o escriba sin revisión ortográfica.</translation>
    </message>
    <message>
        <source>The links here lead in a circle. Choose another folder.</source>
        <translation>Los enlaces de aquí forman un círculo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The list would have more than {limit} bytes. Take words out of it first.</source>
        <translation>La lista tendría más de {limit} bytes. Quite antes palabras de ella.</translation>
    </message>
    <message>
        <source>The name has {length} characters; {limit} are possible. Write a shorter one.</source>
        <translation>El nombre tiene {length} caracteres; el máximo es {limit}. Escriba uno más corto.</translation>
    </message>
    <message>
        <source>The name holds a control character or a line end. Write it anew.</source>
        <translation>El nombre contiene un carácter de control o un fin de línea. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>El nombre es demasiado largo para este disco. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The new version is safe on this computer, but the folder could not be brought up to date ({reason}). Keep it connected and save again.</source>
        <translation>La nueva versión está a salvo en este equipo, pero no se pudo poner al día la carpeta ({reason}). Manténgala conectada y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The pass-phrase does not fit. Check capital letters, spaces and hyphens, then try again. If it never fits, ask for the file again.</source>
        <translation>La frase de contraseña no es correcta. Compruebe mayúsculas, espacios y guiones e inténtelo de nuevo. Si no funciona nunca, pida el archivo otra vez.</translation>
    </message>
    <message>
        <source>The pass-phrase has {length} characters; at least {least} are needed. Good are five words or more that were picked by chance.</source>
        <translation>La frase de contraseña tiene {length} caracteres; se necesitan al menos {least}. Lo mejor son cinco palabras o más elegidas al azar.</translation>
    </message>
    <message>
        <source>The pass-phrase holds a character that cannot be seen, and could not be typed again. Type it anew.</source>
        <translation>La frase de contraseña contiene un carácter que no se ve y que no podría volver a escribirse. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The passage to read aloud is missing. Install the program again.</source>
        <translation>Falta el pasaje para leer en voz alta. Instale de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>The segment “{name}” is not known. Known are: {known}.</source>
        <translation>No se conoce el tipo de debate «{name}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>The source “{source}” is not known. Add it under “sources”, with title and as_of.</source>
        <translation>No se conoce la fuente «{source}». Añádala en «sources», con title y as_of.</translation>
    </message>
    <message>
        <source>The speaker category “{name}” is not known. Known are: {known}.</source>
        <translation>No se conoce la categoría «{name}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>The statement has more than {limit} bytes; no copy of what was typed is kept until it is saved.</source>
        <translation>La declaración tiene más de {limit} bytes; no se conserva copia de lo escrito hasta que se guarde.</translation>
    </message>
    <message>
        <source>The statement holds half of a character, as after a cut in the middle. Find it and type it anew.</source>
        <translation>La declaración contiene medio carácter, como tras un corte por la mitad. Búsquelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The system refused it ({reason}). Try again, or choose another folder.</source>
        <translation>El sistema lo rechazó ({reason}). Inténtelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The text holds a NUL character. Take it out.</source>
        <translation>El texto contiene un carácter NUL. Quítelo.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 in the program it was written with.</source>
        <translation>El texto no es UTF-8. Guárdelo como UTF-8 en el programa con que se escribió.</translation>
    </message>
    <message>
        <source>The theme is not there. Install the program again.</source>
        <translation>El tema de colores no está ahí. Instale de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>The theme needs a colour such as #1F5FA8 for “{role}”.</source>
        <translation>El tema de colores necesita un color como #1F5FA8 para «{role}».</translation>
    </message>
    <message>
        <source>The word “{name}” is missing.</source>
        <translation>Falta la palabra «{name}».</translation>
    </message>
    <message>
        <source>The words of this language cannot be read. Install the program again.</source>
        <translation>No se pueden leer las palabras de este idioma. Instale de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>There are more than {most} entries. Remove some.</source>
        <translation>Hay más de {most} entradas. Quite algunas.</translation>
    </message>
    <message>
        <source>There are {count} readings; {limit} are possible. Take the earliest ones out.</source>
        <translation>Hay {count} lecturas; el máximo es {limit}. Quite las más antiguas.</translation>
    </message>
    <message>
        <source>There are {number} files in the copy; a statement has four at most. Check what it is.</source>
        <translation>Hay {number} archivos en la copia; una declaración tiene cuatro como máximo. Compruebe qué es.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another one.</source>
        <translation>Ya hay un perfil con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>There is a statement in this folder already. Choose another name.</source>
        <translation>Ya hay una declaración en esta carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is half of a character in it, as after a cut in the middle. Find it and type it anew.</source>
        <translation>Hay medio carácter en él, como tras un corte por la mitad. Búsquelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>No existe ese archivo. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no such folder. Check the name.</source>
        <translation>No existe esa carpeta. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is nothing of this name any more. Look at the folder again.</source>
        <translation>Ya no hay nada con este nombre. Revise de nuevo la carpeta.</translation>
    </message>
    <message>
        <source>There is nothing of this name. Check it.</source>
        <translation>No hay nada con este nombre. Compruébelo.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose another name.</source>
        <translation>Ya hay algo en esta carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This account is not allowed to use it. Choose another folder, or ask its owner.</source>
        <translation>Esta cuenta no tiene permiso para usarlo. Elija otra carpeta o consulte a su propietario.</translation>
    </message>
    <message>
        <source>This computer had not enough memory or time for it. Close other programs, then try again.</source>
        <translation>Este equipo no tuvo memoria o tiempo suficientes. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This disk is read-only. Choose another folder.</source>
        <translation>Este disco es de solo lectura. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This file has a second name elsewhere (a hard link). Saving parts the two: the other one keeps the words it has now. Make a new copy there if you need one.</source>
        <translation>Este archivo tiene un segundo nombre en otro lugar (un enlace físico). Al guardar, los dos se separan: el otro conserva las palabras que tiene ahora. Haga allí una nueva copia si la necesita.</translation>
    </message>
    <message>
        <source>This folder holds no statement: statement.yaml and statement.md are missing. Choose another one, or make a new statement.</source>
        <translation>Esta carpeta no contiene ninguna declaración: faltan statement.yaml y statement.md. Elija otra o cree una nueva declaración.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose a file.</source>
        <translation>Esto es una carpeta, no un archivo. Elija un archivo.</translation>
    </message>
    <message>
        <source>This is a link out of the folder, or to nothing that could be read, and is not followed. Put the file itself into the folder.</source>
        <translation>Este enlace lleva fuera de la carpeta o no lleva a nada que se pueda leer, y no se sigue. Ponga el archivo mismo en la carpeta.</translation>
    </message>
    <message>
        <source>This is a link to another file, which is not followed. Put the file itself into the folder.</source>
        <translation>Este enlace lleva a otro archivo y no se sigue. Ponga el archivo mismo en la carpeta.</translation>
    </message>
    <message>
        <source>This is a link to {place}, where another file of the project stands. Put a file of its own here.</source>
        <translation>Esto es un enlace a {place}, donde está otro archivo del proyecto. Ponga aquí un archivo propio.</translation>
    </message>
    <message>
        <source>This is a link, or no file at all; it is not read. Take it away.</source>
        <translation>Esto es un enlace o no es un archivo; no se lee. Retírelo.</translation>
    </message>
    <message>
        <source>This is another version of the statement, left here when two people changed it at once. Compare the two, then take this file out of the folder and export.</source>
        <translation>Esta es otra versión de la declaración, que quedó aquí cuando dos personas la cambiaron a la vez. Compare las dos, saque después este archivo de la carpeta y exporte.</translation>
    </message>
    <message>
        <source>This is no copy of a file of this statement. Choose another one.</source>
        <translation>Esto no es copia de ningún archivo de esta declaración. Elija otra.</translation>
    </message>
    <message>
        <source>This is no dictionary, or it is damaged. Take it away, or install it again.</source>
        <translation>Esto no es un diccionario o está dañado. Retírelo o instálelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a file that can be read. Choose another one.</source>
        <translation>Este no es un archivo que se pueda leer. Elija otro.</translation>
    </message>
    <message>
        <source>This is not a project folder. Choose the folder that holds statement.yaml.</source>
        <translation>Esta no es la carpeta de un proyecto. Elija la carpeta que contiene statement.yaml.</translation>
    </message>
    <message>
        <source>This is not an encrypted copy: it is no file of age. Choose a file whose name ends in .zip.age.</source>
        <translation>Esta no es una copia cifrada: no es un archivo de age. Elija un archivo cuyo nombre termine en .zip.age.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Mend this line or the one before it: look for a quotation mark or a bracket left open, a colon or a space that is missing, or a tab.</source>
        <translation>Esto no es YAML válido. Corrija esta línea o la anterior: busque unas comillas o un paréntesis sin cerrar, dos puntos o un espacio que faltan, o una tabulación.</translation>
    </message>
    <message>
        <source>This report holds no text, no names and no folders. It stays on this computer and is sent nowhere.</source>
        <translation>Este informe no contiene textos, nombres ni carpetas. Se queda en este equipo y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>This version holds no statement. Choose another one.</source>
        <translation>Esta versión no contiene ninguna declaración. Elija otra.</translation>
    </message>
    <message>
        <source>This version is no longer there. Choose another one.</source>
        <translation>Esta versión ya no está ahí. Elija otra.</translation>
    </message>
    <message>
        <source>Two versions stand here, with the marks of git between them. Keep one and remove the marks, then export.</source>
        <translation>Aquí hay dos versiones, con las marcas de git entre ellas. Conserve una, quite las marcas y exporte.</translation>
    </message>
    <message>
        <source>Values are nested deeper than {limit} levels. Write them side by side, or remove them.</source>
        <translation>Los valores están anidados en más de {limit} niveles. Escríbalos uno junto a otro o quítelos.</translation>
    </message>
    <message>
        <source>What is in the copy is damaged, or no zip file. Ask for it again.</source>
        <translation>Lo que hay en la copia está dañado o no es un archivo zip. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Your quota on this disk is used up. Free some space, then try again.</source>
        <translation>Se agotó su cuota en este disco. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“months” must hold twelve names.</source>
        <translation>«months» debe contener doce nombres.</translation>
    </message>
    <message>
        <source>“{code}” is no code of a language.</source>
        <translation>«{code}» no es el código de un idioma.</translation>
    </message>
    <message>
        <source>“{id}” stands here twice. Give one of them another id, or remove it.</source>
        <translation>«{id}» está aquí dos veces. Dé otro id a uno de ellos o quítelo.</translation>
    </message>
    <message>
        <source>“{name}” does not say how it is read. Write letters, word, or at most {limit} characters to say instead.</source>
        <translation>«{name}» no dice cómo se lee. Escriba letters, word o, como máximo, {limit} caracteres que decir en su lugar.</translation>
    </message>
    <message>
        <source>“{name}” has {length} characters; {limit} are possible.</source>
        <translation>«{name}» tiene {length} caracteres; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>“{name}” has {length} characters; {most} are possible. Shorten it.</source>
        <translation>«{name}» tiene {length} caracteres; el máximo es {most}. Acórtelo.</translation>
    </message>
    <message>
        <source>“{name}” in the copy has a lock of its own. Ask for a copy without one.</source>
        <translation>«{name}», en la copia, tiene un bloqueo propio. Pida una copia que no lo tenga.</translation>
    </message>
    <message>
        <source>“{name}” in the copy has more than {limit} bytes. Check what it is.</source>
        <translation>«{name}», en la copia, tiene más de {limit} bytes. Compruebe qué es.</translation>
    </message>
    <message>
        <source>“{name}” in the copy is a link, not a file. It was not opened.</source>
        <translation>«{name}», en la copia, es un enlace, no un archivo. No se abrió.</translation>
    </message>
    <message>
        <source>“{name}” in the copy is packed in a way that is not read here. Ask for another.</source>
        <translation>«{name}», en la copia, está comprimido de un modo que aquí no se lee. Pida otra.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Add a line “{name}: …”.</source>
        <translation>Falta «{name}». Añada una línea «{name}: …».</translation>
    </message>
    <message>
        <source>“{name}” is no single word of at most {limit} characters. Write the piece as it stands in the text, without spaces.</source>
        <translation>«{name}» no es una sola palabra de {limit} caracteres como máximo. Escriba la pieza tal como está en el texto, sin espacios.</translation>
    </message>
    <message>
        <source>“{name}” is not known here. Correct the spelling or remove the line; known are: {known}.</source>
        <translation>«{name}» no se conoce aquí. Corrija la ortografía o quite la línea; se conocen: {known}.</translation>
    </message>
    <message>
        <source>“{name}” must be a list. Write one entry a line, each after “- ”.</source>
        <translation>«{name}» debe ser una lista. Escriba una entrada por línea, cada una después de «- ».</translation>
    </message>
    <message>
        <source>“{name}” must be one piece of text. Write one value.</source>
        <translation>«{name}» debe ser un solo texto. Escriba un valor.</translation>
    </message>
    <message>
        <source>“{name}” must hold indented lines of the form “name: value”. Write them below it.</source>
        <translation>«{name}» debe contener líneas con sangría de la forma «nombre: valor». Escríbalas debajo.</translation>
    </message>
    <message>
        <source>“{name}” must hold words.</source>
        <translation>«{name}» debe contener palabras.</translation>
    </message>
    <message>
        <source>“{name}” stands twice (first in line {first}). Keep one.</source>
        <translation>«{name}» aparece dos veces (la primera en la línea {first}). Conserve una.</translation>
    </message>
    <message>
        <source>“{text}” holds a space. Write the abbreviation as one word.</source>
        <translation>«{text}» contiene un espacio. Escriba la abreviatura como una sola palabra.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write year-month-day, such as 2026-03-09.</source>
        <translation>«{text}» no es una fecha. Escriba año-mes-día, por ejemplo 2026-03-09.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time. Write 1:30, or 90 for seconds.</source>
        <translation>«{text}» no es una duración. Escriba 1:30, o 90 para indicar segundos.</translation>
    </message>
    <message>
        <source>“{text}” is not a position. Write a number, such as 3.</source>
        <translation>«{text}» no es una posición. Escriba un número, por ejemplo 3.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write the seconds as a plain number, such as 90.</source>
        <translation>«{text}» no es un tiempo. Escriba los segundos como número simple, por ejemplo 90.</translation>
    </message>
    <message>
        <source>“{text}” is not possible for “{name}”. Write a plain number from {least} to {most}, such as 92.5.</source>
        <translation>«{text}» no es posible para «{name}». Escriba un número simple de {least} a {most}, por ejemplo 92.5.</translation>
    </message>
    <message>
        <source>“{text}” is not possible for “{name}”. Write one of: {allowed}.</source>
        <translation>«{text}» no es posible para «{name}». Escriba uno de estos: {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” is not the key of a text. Remove this line.</source>
        <translation>«{text}» no es la clave de un texto. Quite esta línea.</translation>
    </message>
    <message>
        <source>“{text}” is not the key of a text. Remove this line; the next rehearsal makes one.</source>
        <translation>«{text}» no es la clave de un texto. Quite esta línea; el próximo ensayo crea una.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a recording. Remove this line.</source>
        <translation>«{text}» no es el nombre de una grabación. Quite esta línea.</translation>
    </message>
    <message>
        <source>“{word}” is no single word of at most {limit} characters; it cannot be learnt.</source>
        <translation>«{word}» no es una sola palabra de {limit} caracteres como máximo; no se puede aprender.</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>A profile learns how fast you speak. Read a passage of a minute or two aloud.</source>
        <translation>Un perfil aprende a qué velocidad habla usted. Lea en voz alta un pasaje de un minuto o dos.</translation>
    </message>
    <message>
        <source>Add a text I have timed…</source>
        <translation>Añadir un texto que cronometré…</translation>
    </message>
    <message>
        <source>Also {readings}.</source>
        <translation>También {readings}.</translation>
    </message>
    <message>
        <source>Choose a profile above, or make one.</source>
        <translation>Elija un perfil arriba o cree uno.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>From the copy in the project, not this computer’s. What it learns goes into the project.</source>
        <translation>De la copia del proyecto, no de la de este equipo. Lo que aprende va al proyecto.</translation>
    </message>
    <message>
        <source>From the copy in the project. What it learns is kept on this computer.</source>
        <translation>De la copia del proyecto. Lo que aprende se conserva en este equipo.</translation>
    </message>
    <message>
        <source>Keep a copy in the project</source>
        <translation>Guardar una copia en el proyecto</translation>
    </message>
    <message>
        <source>Make a profile…</source>
        <translation>Crear un perfil…</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nuevo perfil…</translation>
    </message>
    <message>
        <source>No reading in {language} yet: usual pace until then.</source>
        <translation>Aún no hay lecturas en {language}: hasta entonces, ritmo habitual.</translation>
    </message>
    <message>
        <source>Read the calibration passage aloud and have it timed</source>
        <translation>Leer en voz alta el pasaje de calibración y cronometrarlo</translation>
    </message>
    <message>
        <source>Read the passage…</source>
        <translation>Leer el pasaje…</translation>
    </message>
    <message>
        <source>Remove this reading</source>
        <translation>Quitar esta lectura</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>The name and the numbers go along with the folder, and nothing else.</source>
        <translation>Con la carpeta van el nombre y los números, y nada más.</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>All of it still fits.</source>
        <translation>Todo cabe todavía.</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Página en negro</translation>
    </message>
    <message>
        <source>No longer fits: “{words}”</source>
        <translation>Ya no cabe: «{words}»</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>There is no second screen: the speaker’s window lies behind this one.</source>
        <translation>No hay segunda pantalla: la ventana de quien habla está detrás de esta.</translation>
    </message>
</context>
<context>
    <name>PrompterActs</name>
    <message>
        <source>After the cut-off it ends the take</source>
        <translation>Después del corte, termina el ensayo</translation>
    </message>
    <message>
        <source>Another limit, in force at once</source>
        <translation>Otro límite, que vale de inmediato</translation>
    </message>
    <message>
        <source>By hand: a line back</source>
        <translation>A mano: una línea atrás</translation>
    </message>
    <message>
        <source>By hand: a line further</source>
        <translation>A mano: una línea adelante</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Punto de control anterior</translation>
    </message>
    <message>
        <source>Choices of the prompter…</source>
        <translation>Opciones del teleprónter…</translation>
    </message>
    <message>
        <source>Clock 10 seconds back</source>
        <translation>Reloj: 10 segundos atrás</translation>
    </message>
    <message>
        <source>Clock 10 seconds on</source>
        <translation>Reloj: 10 segundos adelante</translation>
    </message>
    <message>
        <source>Cut off or count on</source>
        <translation>Cortar o seguir contando</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Página en negro</translation>
    </message>
    <message>
        <source>End the take, then leave</source>
        <translation>Terminar el ensayo y después salir</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>Inicio con retraso</translation>
    </message>
    <message>
        <source>Left and right change places</source>
        <translation>Izquierda y derecha se intercambian</translation>
    </message>
    <message>
        <source>Letters that fit</source>
        <translation>Letra que quepa</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Next checkpoint</source>
        <translation>Punto de control siguiente</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Notes the time of a lap</source>
        <translation>Anota el tiempo parcial</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se conserva nada</translation>
    </message>
    <message>
        <source>Pace, slot or by hand</source>
        <translation>A su ritmo, según el tiempo de palabra o a mano</translation>
    </message>
    <message>
        <source>Paragraph before</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Cuestión de orden</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Speaker’s screen</source>
        <translation>Pantalla de quien habla</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Empezar, poner en pausa, continuar</translation>
    </message>
    <message>
        <source>Stop at once and leave</source>
        <translation>Detener de inmediato y salir</translation>
    </message>
    <message>
        <source>The chair changes the time</source>
        <translation>La presidencia cambia el tiempo</translation>
    </message>
    <message>
        <source>The chair stops the clock; again to go on</source>
        <translation>La presidencia detiene el reloj; otra vez para continuar</translation>
    </message>
    <message>
        <source>The clock goes on</source>
        <translation>El reloj sigue en marcha</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Las teclas</translation>
    </message>
    <message>
        <source>The room’s clock runs before you begin</source>
        <translation>El reloj de la sala corre antes de que empiece</translation>
    </message>
    <message>
        <source>The text on a second screen</source>
        <translation>El texto en una segunda pantalla</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Top and bottom change places</source>
        <translation>Arriba y abajo se intercambian</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Cabeza abajo</translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation>Qué ocurre al llegar al límite</translation>
    </message>
    <message>
        <source>What makes the text move</source>
        <translation>Qué hace avanzar el texto</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>next paragraph</source>
        <translation>párrafo siguiente</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>cuestión de orden</translation>
    </message>
    <message>
        <source>the chair shortens</source>
        <translation>la presidencia acorta</translation>
    </message>
</context>
<context>
    <name>Prompting</name>
    <message>
        <source>A late start comes before the first word.</source>
        <translation>Un inicio con retraso va antes de la primera palabra.</translation>
    </message>
    <message>
        <source>After the end the clock can no longer be set.</source>
        <translation>Después del final el reloj ya no se puede ajustar.</translation>
    </message>
    <message>
        <source>At the limit the clock counts on.</source>
        <translation>Al llegar al límite, el reloj sigue contando.</translation>
    </message>
    <message>
        <source>At the limit the microphone is off.</source>
        <translation>Al llegar al límite, se corta el micrófono.</translation>
    </message>
    <message>
        <source>Clock set {n} s back ({sum} s in all).</source>
        <translation>Reloj atrasado {n} s ({sum} s en total).</translation>
    </message>
    <message>
        <source>Clock set {n} s on ({sum} s in all).</source>
        <translation>Reloj adelantado {n} s ({sum} s en total).</translation>
    </message>
    <message>
        <source>It is seen in the speaker’s window.</source>
        <translation>Se ve en la ventana de quien habla.</translation>
    </message>
    <message>
        <source>Kept for later takes, too.</source>
        <translation>También vale para las ensayos siguientes.</translation>
    </message>
    <message>
        <source>Mirrored left and right.</source>
        <translation>Izquierda y derecha están invertidas.</translation>
    </message>
    <message>
        <source>Mirrored top and bottom.</source>
        <translation>Arriba y abajo están invertidos.</translation>
    </message>
    <message>
        <source>No longer mirrored left and right.</source>
        <translation>Izquierda y derecha ya no están invertidas.</translation>
    </message>
    <message>
        <source>No longer mirrored top and bottom.</source>
        <translation>Arriba y abajo ya no están invertidos.</translation>
    </message>
    <message>
        <source>The text moves at your pace.</source>
        <translation>El texto avanza a su ritmo.</translation>
    </message>
    <message>
        <source>The text moves by hand.</source>
        <translation>El texto avanza a mano.</translation>
    </message>
    <message>
        <source>The text moves so that it just fills the slot.</source>
        <translation>El texto avanza de modo que llene justo el tiempo de palabra.</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message>
        <source>&amp;Add to My Words</source>
        <translation>&amp;Añadir a mis palabras</translation>
    </message>
    <message>
        <source>&amp;Ignore This Word</source>
        <translation>&amp;Ignorar esta palabra</translation>
    </message>
    <message>
        <source>&amp;Language of This Paragraph…</source>
        <translation>I&amp;dioma de este párrafo…</translation>
    </message>
    <message>
        <source>&amp;Mark Misspelt Words</source>
        <translation>&amp;Marcar las palabras mal escritas</translation>
    </message>
    <message>
        <source>Check &amp;Spelling…</source>
        <translation>Revisar la &amp;ortografía…</translation>
    </message>
    <message>
        <source>Draw a wave under words that are in no dictionary</source>
        <translation>Dibujar una línea ondulada bajo las palabras que no están en ningún diccionario</translation>
    </message>
    <message>
        <source>Go from one misspelt word to the next</source>
        <translation>Ir de una palabra mal escrita a la siguiente</translation>
    </message>
    <message>
        <source>Have this paragraph spelled in another language</source>
        <translation>Revisar este párrafo en otro idioma</translation>
    </message>
    <message>
        <source>Language of a Paragraph</source>
        <translation>idioma de un párrafo</translation>
    </message>
    <message>
        <source>My &amp;Words…</source>
        <translation>Mis &amp;palabras…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <translation>No se pudo revisar nada</translation>
    </message>
    <message>
        <source>Put the cursor into one.</source>
        <translation>Ponga el cursor en una.</translation>
    </message>
    <message>
        <source>See, add and remove the words you have taught</source>
        <translation>Ver, añadir y quitar las palabras que ha enseñado</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>corrección ortográfica</translation>
    </message>
    <message>
        <source>Take the misspelt word at the cursor for right from now on</source>
        <translation>Dar por buena desde ahora la palabra mal escrita en el cursor</translation>
    </message>
    <message>
        <source>Take the misspelt word at the cursor for right until the program ends</source>
        <translation>Dar por buena la palabra mal escrita en el cursor hasta que se cierre la aplicación</translation>
    </message>
    <message>
        <source>The dictionary is being opened…</source>
        <translation>Se está abriendo el diccionario…</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} here. Install the package {package}, or put {code}.aff and {code}.dic into {folder}, and check again.</source>
        <translation>No hay diccionario para este idioma: {language}. Instale el paquete {package}, o ponga {code}.aff y {code}.dic en {folder}, y revise de nuevo.</translation>
    </message>
    <message>
        <source>There is no misspelt word at the cursor.</source>
        <translation>No hay ninguna palabra mal escrita en el cursor.</translation>
    </message>
    <message>
        <source>They come on top of the dictionary {name}.</source>
        <translation>Se suman al diccionario {name}.</translation>
    </message>
    <message>
        <source>Your words are as before.</source>
        <translation>Sus palabras están como antes.</translation>
    </message>
    <message>
        <source>{language} is not checked: it is not spelled by letters.</source>
        <translation>{language}: no se revisa, porque no se escribe con letras.</translation>
    </message>
    <message>
        <source>✓ No more misspelt words</source>
        <translation>✓ No hay más palabras mal escritas</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Timed readings</source>
        <translation>Lecturas cronometradas</translation>
    </message>
    <message>
        <source>{pace} · not counted: far off</source>
        <translation>{pace} · no cuenta: muy desviada</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>&amp;Pin This Statement</source>
        <translation>&amp;Fijar esta declaración</translation>
    </message>
    <message>
        <source>The statement that is open stays first among the recent ones</source>
        <translation>La declaración abierta se queda en primer lugar entre las recientes</translation>
    </message>
    <message>
        <source>{name} – its drive does not answer</source>
        <translation>{name} – su unidad no responde</translation>
    </message>
    <message>
        <source>{name} – not there now</source>
        <translation>{name} – no se encuentra</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A copy of what was typed could not be taken away.</source>
        <translation>No se pudo eliminar una copia de lo escrito.</translation>
    </message>
    <message>
        <source>No copy of what you type can be kept just now.</source>
        <translation>En este momento no se puede conservar ninguna copia de lo que escribe.</translation>
    </message>
    <message>
        <source>Something that was typed and not saved cannot be read.</source>
        <translation>No se puede leer algo que se escribió y no se guardó.</translation>
    </message>
    <message>
        <source>{problem}
Save the statement, so that a crash does not cost what you have typed.</source>
        <translation>{problem}
Guarde la declaración para que un fallo no le haga perder lo que ha escrito.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Conservar para después</translation>
    </message>
    <message>
        <source>&amp;Open what was typed</source>
        <translation>&amp;Abrir lo escrito</translation>
    </message>
    <message>
        <source>Details, beside those on the disk</source>
        <translation>Datos, junto a los del disco</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what was typed in “{title}”?</source>
        <translation>¿Descartar lo escrito en «{title}»?</translation>
    </message>
    <message>
        <source>It is taken from this computer and cannot be brought back. What was saved stays.</source>
        <translation>Se elimina de este equipo y no se puede recuperar. Lo que se guardó permanece.</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Escrito y sin guardar</translation>
    </message>
    <message>
        <source>Typed on {when}, and never saved to a folder.</source>
        <translation>Escrito el {when} y nunca guardado en una carpeta.</translation>
    </message>
    <message>
        <source>Typed on {when}, in {folder}.</source>
        <translation>Escrito el {when}, en {folder}.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo escrito</translation>
    </message>
    <message>
        <source>What was typed, beside what is on the disk</source>
        <translation>Lo escrito, junto a lo que hay en el disco</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{added} was typed and is not on the disk; {removed} is on the disk and was not typed.</source>
        <translation>{added} se escribió y no está en el disco; {removed} está en el disco y no se escribió.</translation>
    </message>
    <message>
        <source>{n} rehearsal comes with it.</source>
        <translation>Lo acompaña {n} ensayo.</translation>
    </message>
    <message>
        <source>{n} rehearsals come with it.</source>
        <translation>Lo acompañan {n} ensayos.</translation>
    </message>
    <message>
        <source>⚠ The statement on the disk was changed after this was begun. What was changed there is marked as not in what was typed.</source>
        <translation>⚠ La declaración del disco se cambió después de empezar esto. Lo que se cambió allí está marcado como ausente de lo escrito.</translation>
    </message>
    <message>
        <source>⚠ {problem}
What was typed is opened as a new statement.</source>
        <translation>⚠ {problem}
Lo escrito se abre como una nueva declaración.</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source> % of the page</source>
        <translation> % de la página</translation>
    </message>
    <message>
        <source> % of the window</source>
        <translation> % de la ventana</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Countdown before the start</source>
        <translation>Cuenta &amp;atrás antes de empezar</translation>
    </message>
    <message>
        <source>&amp;Distance of the lines</source>
        <translation>&amp;Distancia entre las líneas</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Reading line, from the top</source>
        <translation>Línea de lectura, desde a&amp;rriba</translation>
    </message>
    <message>
        <source>&amp;Second warning, left of the slot</source>
        <translation>&amp;Segundo aviso, tiempo restante</translation>
    </message>
    <message>
        <source>A soft s&amp;ound with each warning</source>
        <translation>Un sonido sua&amp;ve con cada aviso</translation>
    </message>
    <message>
        <source>At the &amp;limit</source>
        <translation>Al llegar al &amp;límite</translation>
    </message>
    <message>
        <source>CLOCK</source>
        <translation>RELOJ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Dim what is not s&amp;poken now</source>
        <translation>Atenuar lo que no se dice a&amp;hora</translation>
    </message>
    <message>
        <source>First &amp;warning, left of the slot</source>
        <translation>&amp;Primer aviso, tiempo restante</translation>
    </message>
    <message>
        <source>Font of the prompter</source>
        <translation>Fuente del teleprónter</translation>
    </message>
    <message>
        <source>It is the system’s own bell. Tick the box to hear it; the system may have it off.</source>
        <translation>Es el aviso sonoro del sistema. Marque la casilla para oírlo; el sistema puede tenerlo apagado.</translation>
    </message>
    <message>
        <source>Len&amp;gth of the lines</source>
        <translation>Lon&amp;gitud de las líneas</translation>
    </message>
    <message>
        <source>M&amp;irror left and right, for a pane of glass</source>
        <translation>Invertir i&amp;zquierda y derecha, para un cristal</translation>
    </message>
    <message>
        <source>Margin on the left, at least</source>
        <translation>Margen izquierdo, al menos</translation>
    </message>
    <message>
        <source>Margin on the right, at least</source>
        <translation>Margen derecho, al menos</translation>
    </message>
    <message>
        <source>Mirror &amp;top and bottom</source>
        <translation>Invertir arri&amp;ba y abajo</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>S&amp;how the reading line</source>
        <translation>Mostrar la lín&amp;ea de lectura</translation>
    </message>
    <message>
        <source>Show how &amp;names are pronounced</source>
        <translation>Mostrar cómo se pronuncian los &amp;nombres</translation>
    </message>
    <message>
        <source>Show marked pa&amp;uses</source>
        <translation>M&amp;ostrar las pausas marcadas</translation>
    </message>
    <message>
        <source>Si&amp;ze of the letters</source>
        <translation>Ta&amp;maño de la letra</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>The clock counts on</source>
        <translation>El reloj sigue contando</translation>
    </message>
    <message>
        <source>The microphone is off, as in the room</source>
        <translation>Se corta el micrófono, como en la sala</translation>
    </message>
    <message>
        <source>The text &amp;moves</source>
        <translation>El &amp;texto avanza</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Amarillo sobre negro</translation>
    </message>
    <message>
        <source>at your pace</source>
        <translation>a su ritmo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>so that it just fills the slot</source>
        <translation>para llenar justo el tiempo de palabra</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>el mínimo</translation>
    </message>
    <message>
        <source>what fits</source>
        <translation>lo que quepa</translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message>
        <source>&amp;Fine</source>
        <translation>En&amp;tendido</translation>
    </message>
    <message>
        <source>&amp;Listen…</source>
        <translation>&amp;Escuchar…</translation>
    </message>
    <message>
        <source>&amp;Unlearn It</source>
        <translation>&amp;Deshacer el ajuste</translation>
    </message>
    <message>
        <source>, broken off</source>
        <translation>, interrumpido</translation>
    </message>
    <message>
        <source>, {n} s inside {slot}</source>
        <translation>, sobran {n} s de {slot}</translation>
    </message>
    <message>
        <source>, {n} s over {slot}</source>
        <translation>, {n} s de más para {slot}</translation>
    </message>
    <message>
        <source>An open letter is not spoken, so there is nothing to rehearse.</source>
        <translation>Una carta abierta no se pronuncia: no hay nada que ensayar.</translation>
    </message>
    <message>
        <source>It is written to disk when you save the statement.</source>
        <translation>Se escribirá en el disco cuando guarde la declaración.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Take {number} is kept: {time}{margin}.</source>
        <translation>Se conserva el ensayo {number}: {time}{margin}.</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>The estimate was {before} and is {now} now.</source>
        <translation>La duración calculada era {before} y ahora es {now}.</translation>
    </message>
    <message>
        <source>The pace could not be learnt from this take.</source>
        <translation>No se pudo afinar el ritmo con este ensayo.</translation>
    </message>
    <message>
        <source>The take could not be kept.</source>
        <translation>No se pudo conservar el ensayo.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>&amp;Takes…</source>
        <translation>En&amp;sayos…</translation>
    </message>
    <message>
        <source>It taught nobody: the statement has no speaker’s profile. Page Time makes one.</source>
        <translation>No afinó ningún ritmo: la declaración no tiene perfil. En la página Tiempo se crea uno.</translation>
    </message>
    <message>
        <source>Its recording is deleted with it.</source>
        <translation>Su grabación se elimina con él.</translation>
    </message>
    <message>
        <source>Not from this one: it was not the whole text.</source>
        <translation>Con este no: no fue el texto completo.</translation>
    </message>
    <message>
        <source>Take {n} is deleted.</source>
        <translation>El ensayo {n} se ha eliminado.</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>The estimate stays at {now}.</source>
        <translation>La duración calculada sigue siendo {now}.</translation>
    </message>
    <message>
        <source>The estimate was {before} and is {now} now.</source>
        <translation>La duración calculada era {before} y ahora es {now}.</translation>
    </message>
    <message>
        <source>The note could not be written to the project.</source>
        <translation>No se pudo escribir la nota en el proyecto.</translation>
    </message>
    <message>
        <source>The pace could not be learnt from this take.</source>
        <translation>No se pudo afinar el ritmo con este ensayo.</translation>
    </message>
    <message>
        <source>The take could not be taken out of the project’s files.</source>
        <translation>No se pudo quitar el ensayo de los archivos del proyecto.</translation>
    </message>
    <message>
        <source>The takes so far: the trend, each paragraph, notes, and what they taught</source>
        <translation>Los ensayos hasta ahora: la evolución, cada párrafo, las notas y los ajustes del ritmo</translation>
    </message>
    <message>
        <source>The text was another one then.</source>
        <translation>El texto era entonces otro.</translation>
    </message>
    <message>
        <source>{name} spoke.</source>
        <translation>Hablaba {name}.</translation>
    </message>
    <message>
        <source>{name}’s pace has learnt from it: {pace}.</source>
        <translation>Este ensayo afinó el ritmo de {name}: {pace}.</translation>
    </message>
    <message>
        <source>{name}’s pace has not learnt from it.</source>
        <translation>Este ensayo no afinó el ritmo de {name}.</translation>
    </message>
    <message>
        <source>{name}’s pace has not learnt from it. {why}</source>
        <translation>Este ensayo no afinó el ritmo de {name}. {why}</translation>
    </message>
</context>
<context>
    <name>RollLayout</name>
    <message>
        <source>·  {seconds} s  ·</source>
        <translation>·  {seconds} s  ·</translation>
    </message>
</context>
<context>
    <name>RollView</name>
    <message>
        <source>Text to read</source>
        <translation>Texto para leer</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>lugar perdido</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>&amp;Do not show titles in the window’s title bar</source>
        <translation>&amp;No mostrar títulos en la barra de título de la ventana</translation>
    </message>
    <message>
        <source>&amp;Keep earlier versions of the statement that lies open</source>
        <translation>&amp;Conservar versiones anteriores de la declaración abierta</translation>
    </message>
    <message>
        <source>&amp;Reopen the last statement at start</source>
        <translation>&amp;Volver a abrir la última declaración al iniciar</translation>
    </message>
    <message>
        <source>Quick Hide shows an empty window at once; the same key brings it back: {keys}</source>
        <translation>«Ocultar todo» muestra de inmediato una ventana vacía; la misma tecla lo trae todo de vuelta: {keys}</translation>
    </message>
    <message>
        <source>Versions are kept from the first save on.</source>
        <translation>Las versiones se conservan desde la primera vez que se guarda.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin atajo</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>&amp;Say</source>
        <translation>&amp;Se dice</translation>
    </message>
    <message>
        <source>How it is pronounced</source>
        <translation>Cómo se pronuncia</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Se dice</translation>
    </message>
    <message>
        <source>Shown in the rehearsal, timed as it is said, not printed. Leave it empty to take it away.</source>
        <translation>Se muestra en el ensayo, se cronometra tal como se dice y no se imprime. Déjelo vacío para quitarlo.</translation>
    </message>
    <message>
        <source>by its sounds, such as weh-dra-OH-go</source>
        <translation>por sus sonidos, como ue-dra-O-go</translation>
    </message>
</context>
<context>
    <name>SayingIt</name>
    <message>
        <source>It is said as before.</source>
        <translation>Se dice como antes.</translation>
    </message>
</context>
<context>
    <name>SentencePaceView</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Oración por oración</translation>
    </message>
</context>
<context>
    <name>SmallTime</name>
    <message>
        <source>Speaking time</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>MICROPHONE</source>
        <translation>MICRÓFONO</translation>
    </message>
    <message>
        <source>Microphon&amp;e</source>
        <translation>M&amp;icrófono</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Record each t&amp;ake; nothing leaves this computer</source>
        <translation>Grabar cada ensayo; nada sale de este e&amp;quipo</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>El que elija el sistema</translation>
    </message>
    <message>
        <source>The text follows &amp;your voice (English statements only)</source>
        <translation>El texto sigue s&amp;u voz (solo declaraciones en inglés)</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (no conectado)</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>A part is not installed: {missing}.</source>
        <translation>Falta un complemento: {missing}.</translation>
    </message>
    <message>
        <source>In a terminal: {command} and, on Debian, as administrator: apt install libpulse0 libspeechd2</source>
        <translation>En una terminal: {command} y, en Debian, como administrador: apt install libpulse0 libspeechd2</translation>
    </message>
    <message>
        <source>It has come to half an hour, which is the longest.</source>
        <translation>Se alcanzó la duración máxima de media hora.</translation>
    </message>
    <message>
        <source>It is longer than half an hour.</source>
        <translation>Dura más de media hora.</translation>
    </message>
    <message>
        <source>It is no recording that this program has made.</source>
        <translation>No es una grabación hecha con esta aplicación.</translation>
    </message>
    <message>
        <source>No loudspeaker was found, so nothing can be heard.</source>
        <translation>No se encontró ningún altavoz, así que no se puede oír nada.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>No se encontró ningún micrófono. Conecte uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sound needs a part that is not installed.</source>
        <translation>El sonido necesita un complemento que no está instalado.</translation>
    </message>
    <message>
        <source>The microphone cannot be used: the system refuses it, or another program has it.</source>
        <translation>No se puede usar el micrófono: el sistema lo deniega o lo tiene otra aplicación.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>No contiene ningún sonido.</translation>
    </message>
    <message>
        <source>This works with English statements only.</source>
        <translation>Solo funciona con declaraciones en inglés.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder “recordings” of this project. Copies are made without recordings.</source>
        <translation>«{name}» no está en la carpeta «recordings» de este proyecto. Las copias se hacen sin grabaciones.</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Speaker’s screen</source>
        <translation>Pantalla de quien habla</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>follows your voice</source>
        <translation>sigue su voz</translation>
    </message>
    <message>
        <source>last paragraph</source>
        <translation>último párrafo</translation>
    </message>
    <message>
        <source>last take {time}</source>
        <translation>último ensayo {time}</translation>
    </message>
    <message>
        <source>next: {words}</source>
        <translation>a continuación: {words}</translation>
    </message>
    <message>
        <source>nothing is spoken in this text</source>
        <translation>en este texto no hay nada que pronunciar</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>en pausa {time}</translation>
    </message>
    <message>
        <source>point of order {time}</source>
        <translation>cuestión de orden {time}</translation>
    </message>
    <message>
        <source>take {number}</source>
        <translation>ensayo {number}</translation>
    </message>
    <message>
        <source>the clock runs</source>
        <translation>el reloj corre</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>el reloj está parado</translation>
    </message>
    <message>
        <source>{key} goes on</source>
        <translation>{key} continúa</translation>
    </message>
    <message>
        <source>{key} pauses</source>
        <translation>{key} pone en pausa</translation>
    </message>
    <message>
        <source>{key} starts</source>
        <translation>{key} inicia</translation>
    </message>
    <message>
        <source>{key} starts at once</source>
        <translation>{key} inicia ya</translation>
    </message>
    <message>
        <source>{key} when you speak</source>
        <translation>{key} al empezar a hablar</translation>
    </message>
    <message>
        <source>{number} characters a minute</source>
        <translation>{number} caracteres por minuto</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} palabras por minuto</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Change of How It Is Said</source>
        <translation>cambio de cómo se dice</translation>
    </message>
    <message>
        <source>Choice of Pace</source>
        <translation>elección de ritmo</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>&amp;Add to My Words</source>
        <translation>&amp;Añadir a mis palabras</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>Check Spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Go to the word before, and take back what was done there</source>
        <translation>Ir a la palabra anterior y deshacer lo que se hizo en ella</translation>
    </message>
    <message>
        <source>Leave this one as it is and go on</source>
        <translation>Dejar esta como está y continuar</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Replace this word wherever it is misspelt</source>
        <translation>Reemplazar esta palabra dondequiera que esté mal escrita</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>Su&amp;gerencias</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Take the word for right from now on, on this computer</source>
        <translation>Dar por buena la palabra desde ahora en este equipo</translation>
    </message>
    <message>
        <source>Take the word for right until the program ends</source>
        <translation>Dar por buena la palabra hasta que se cierre la aplicación</translation>
    </message>
    <message>
        <source>The sentence of the word</source>
        <translation>La oración de la palabra</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <translation>«{word}» no está en el diccionario</translation>
    </message>
</context>
<context>
    <name>SpokenDialog</name>
    <message>
        <source>&amp;Say it</source>
        <translation>Se di&amp;ce</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>D&amp;ónde</translation>
    </message>
    <message>
        <source>As it is said</source>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything in this text is said as it is written. Any word can be found above.</source>
        <translation>En este texto todo se dice como está escrito. Arriba puede buscarse cualquier palabra.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find any word of the text</source>
        <translation>Buscar cualquier palabra del texto</translation>
    </message>
    <message>
        <source>Nothing is spoken yet. Figures, dates and acronyms will stand here.</source>
        <translation>Aún no hay nada que pronunciar. Aquí aparecerán cifras, fechas y siglas.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Se dice</translation>
    </message>
    <message>
        <source>Say it so</source>
        <translation>Decirlo así</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Palabras que decir</translation>
    </message>
    <message>
        <source>as a word</source>
        <translation>como una palabra</translation>
    </message>
    <message>
        <source>as letters</source>
        <translation>letra por letra</translation>
    </message>
    <message>
        <source>as these words</source>
        <translation>con estas palabras</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como es habitual</translation>
    </message>
    <message>
        <source>in all my statements in {language}</source>
        <translation>en todas mis declaraciones en {language}</translation>
    </message>
    <message>
        <source>in this statement</source>
        <translation>en esta declaración</translation>
    </message>
    <message>
        <source>“{text}” is neither written nor said here.</source>
        <translation>«{text}» no se escribe ni se dice aquí.</translation>
    </message>
    <message>
        <source>“{written}”: {said}</source>
        <translation>«{written}»: {said}</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Text of the statement</source>
        <translation>Texto de la declaración</translation>
    </message>
    <message>
        <source>Write what will be said.</source>
        <translation>Escriba lo que se dirá.</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Planned against spoken, paragraph by paragraph</source>
        <translation>Previsto y hablado, párrafo por párrafo</translation>
    </message>
</context>
<context>
    <name>TakeChart</name>
    <message>
        <source>Chart of the takes</source>
        <translation>Gráfico de los ensayos</translation>
    </message>
    <message>
        <source>From the first take of this wording to the last: {first} to {last}.</source>
        <translation>Del primer ensayo de esta redacción al último: de {first} a {last}.</translation>
    </message>
    <message>
        <source>Of earlier wordings:</source>
        <translation>De redacciones anteriores:</translation>
    </message>
    <message>
        <source>{take}: {time}, {margin}</source>
        <translation>{take}: {time}, {margin}</translation>
    </message>
</context>
<context>
    <name>TakeDetail</name>
    <message>
        <source>&amp;Learn from It</source>
        <translation>&amp;Afinar el ritmo</translation>
    </message>
    <message>
        <source>&amp;Unlearn It</source>
        <translation>&amp;Deshacer el ajuste</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>Una nota sobre este ensayo</translation>
    </message>
    <message>
        <source>Note on this take</source>
        <translation>Nota sobre este ensayo</translation>
    </message>
    <message>
        <source>PARAGRAPH BY PARAGRAPH</source>
        <translation>PÁRRAFO POR PÁRRAFO</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <translation>Grabación: {name}</translation>
    </message>
    <message>
        <source>When the paragraphs began is not known. Go from one to the next by key while you rehearse.</source>
        <translation>No se sabe cuándo empezó cada párrafo. Pase de uno a otro con el teclado mientras ensaya.</translation>
    </message>
    <message>
        <source>bar: spoken, mark: planned</source>
        <translation>barra: hablado, marca: previsto</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>EARLIER WORDINGS</source>
        <translation>REDACCIONES ANTERIORES</translation>
    </message>
    <message>
        <source>THIS WORDING</source>
        <translation>ESTA REDACCIÓN</translation>
    </message>
    <message>
        <source>Takes, the latest first</source>
        <translation>Ensayos, el último primero</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>A note on this take</source>
        <translation>Una nota sobre este ensayo</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nuevo</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>By the plan all had been said.</source>
        <translation>Según lo previsto, ya estaba todo dicho.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Far from the plan: tick it if it was a real reading.</source>
        <translation>Lejos de lo previsto: márquelo si fue una lectura de verdad.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>It took just the slot.</source>
        <translation>Duró justo el tiempo de palabra.</translation>
    </message>
    <message>
        <source>Keep this take</source>
        <translation>Conservar este ensayo</translation>
    </message>
    <message>
        <source>Learn the pace from this take</source>
        <translation>Afinar el ritmo con este ensayo</translation>
    </message>
    <message>
        <source>Not from this one: it was not the whole text.</source>
        <translation>Con este no: no fue el texto completo.</translation>
    </message>
    <message>
        <source>Not from this one: the text was changed while it was spoken.</source>
        <translation>Con este no: el texto se cambió mientras se pronunciaba.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Press Space when you have finished speaking.</source>
        <translation>Pulse Espacio cuando haya terminado de hablar.</translation>
    </message>
    <message>
        <source>Slowest against plan</source>
        <translation>Más lento que lo previsto</translation>
    </message>
    <message>
        <source>The microphone is off</source>
        <translation>El micrófono está cortado</translation>
    </message>
    <message>
        <source>The room did not hear these {n} characters:</source>
        <translation>La sala no oyó estos {n} caracteres:</translation>
    </message>
    <message>
        <source>The room did not hear these {n} words:</source>
        <translation>La sala no oyó estas {n} palabras:</translation>
    </message>
    <message>
        <source>The room did not hear this character:</source>
        <translation>La sala no oyó este carácter:</translation>
    </message>
    <message>
        <source>The room did not hear this word:</source>
        <translation>La sala no oyó esta palabra:</translation>
    </message>
    <message>
        <source>This statement has no slot.</source>
        <translation>Esta declaración no tiene tiempo de palabra.</translation>
    </message>
    <message>
        <source>This take</source>
        <translation>Este ensayo</translation>
    </message>
    <message>
        <source>Too short to have been the rest of the text.</source>
        <translation>Demasiado corto para haber sido el resto del texto.</translation>
    </message>
    <message>
        <source>Too short to have been the whole text.</source>
        <translation>Demasiado corto para haber sido el texto completo.</translation>
    </message>
    <message>
        <source>paragraph {first}, + {n} s</source>
        <translation>párrafo {first}, + {n} s</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}, + {n} s</source>
        <translation>párrafos {first}–{last}, + {n} s</translation>
    </message>
    <message>
        <source>{name}’s pace learns from this take</source>
        <translation>Este ensayo afina el ritmo de {name}</translation>
    </message>
    <message>
        <source>{n} second was left.</source>
        <translation>Sobró {n} segundo.</translation>
    </message>
    <message>
        <source>{n} seconds were left.</source>
        <translation>Sobraron {n} segundos.</translation>
    </message>
    <message>
        <source>{slot} is over.</source>
        <translation>Se agotó el tiempo de {slot}.</translation>
    </message>
    <message>
        <source>{time} was left.</source>
        <translation>Sobró {time}.</translation>
    </message>
</context>
<context>
    <name>TakePicture</name>
    <message>
        <source>best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>earlier wordings</source>
        <translation>anteriores</translation>
    </message>
    <message>
        <source>last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>microphone off {slot}</source>
        <translation>corte a {slot}</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>previsto {time}</translation>
    </message>
    <message>
        <source>this wording</source>
        <translation>esta redacción</translation>
    </message>
</context>
<context>
    <name>TakeRecording</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>A recording here belongs to no take: its rehearsal was interrupted.</source>
        <translation>Aquí hay una grabación que no pertenece a ningún ensayo: este se interrumpió.</translation>
    </message>
    <message>
        <source>The recording has stopped. {why}</source>
        <translation>La grabación se detuvo. {why}</translation>
    </message>
    <message>
        <source>The recording stays on this computer until the next save. {why}</source>
        <translation>La grabación se queda en este equipo hasta que se vuelva a guardar. {why}</translation>
    </message>
    <message>
        <source>This take is not recorded. {why}</source>
        <translation>Este ensayo no se graba. {why}</translation>
    </message>
    <message>
        <source>Your voice is not heard. {why}</source>
        <translation>No se oye su voz. {why}</translation>
    </message>
    <message>
        <source>{n} recordings here belong to no take: their rehearsals were interrupted.</source>
        <translation>Aquí hay {n} grabaciones que no pertenecen a ningún ensayo: estos se interrumpieron.</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>+{n} s</source>
        <translation>+{n} s</translation>
    </message>
    <message>
        <source>Clock set {n} s back by hand.</source>
        <translation>Reloj atrasado {n} s a mano.</translation>
    </message>
    <message>
        <source>Clock set {n} s on by hand.</source>
        <translation>Reloj adelantado {n} s a mano.</translation>
    </message>
    <message>
        <source>From paragraph {n} on</source>
        <translation>Desde el párrafo {n}</translation>
    </message>
    <message>
        <source>Late start: the room’s clock had run {time}.</source>
        <translation>Inicio con retraso: el reloj de la sala había corrido {time}.</translation>
    </message>
    <message>
        <source>Not heard: {amount}, “{words}”</source>
        <translation>No se oyó: {amount}, «{words}»</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Párrafo {n}</translation>
    </message>
    <message>
        <source>Paragraphs {n} to {last}</source>
        <translation>Párrafos {n} a {last}</translation>
    </message>
    <message>
        <source>Pause at {at}, {time} long.</source>
        <translation>Pausa en {at}, duración {time}.</translation>
    </message>
    <message>
        <source>Point of order at {at}, {time} long.</source>
        <translation>Cuestión de orden en {at}, duración {time}.</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Ensayo {n}</translation>
    </message>
    <message>
        <source>an earlier wording</source>
        <translation>una redacción anterior</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>no slot</source>
        <translation>sin tiempo de palabra</translation>
    </message>
    <message>
        <source>planned {planned}, spoken {spoken}</source>
        <translation>previsto {planned}, hablado {spoken}</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>previsto {time}</translation>
    </message>
    <message>
        <source>slot {time}</source>
        <translation>tiempo de palabra {time}</translation>
    </message>
    <message>
        <source>slot {time} instead of {own}</source>
        <translation>tiempo de palabra {time} en vez de {own}</translation>
    </message>
    <message>
        <source>spoken {spoken}</source>
        <translation>hablado {spoken}</translation>
    </message>
    <message>
        <source>this wording</source>
        <translation>esta redacción</translation>
    </message>
    <message>
        <source>{from_on}: how far is not known</source>
        <translation>{from_on}: no se sabe hasta dónde</translation>
    </message>
    <message>
        <source>−{n} s</source>
        <translation>−{n} s</translation>
    </message>
    <message>
        <source>★ best</source>
        <translation>★ el mejor</translation>
    </message>
</context>
<context>
    <name>TakesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Delete Take…</source>
        <translation>E&amp;liminar ensayo…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>No recording. The options of the rehearsal (O) turn recording on.</source>
        <translation>Sin grabación. Las opciones del ensayo (O) la activan.</translation>
    </message>
    <message>
        <source>Rehearse once; the take is listed here, with what it shows.</source>
        <translation>Ensaye una vez; el ensayo figurará aquí, con lo que muestra.</translation>
    </message>
    <message>
        <source>TAKES, THE LATEST FIRST</source>
        <translation>ENSAYOS, EL ÚLTIMO PRIMERO</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Ensayos</translation>
    </message>
</context>
<context>
    <name>TimeAdvice</name>
    <message>
        <source>Interpreters follow {slowest} to {quickest} a minute: {least} to {most} in {slot}.</source>
        <translation>Los intérpretes siguen de {slowest} a {quickest} por minuto: de {least} a {most} en {slot}.</translation>
    </message>
    <message>
        <source>Nothing is spoken yet.</source>
        <translation>Aún no hay nada que pronunciar.</translation>
    </message>
    <message>
        <source>TO FIT THE SLOT</source>
        <translation>PARA CABER EN EL TIEMPO DE PALABRA</translation>
    </message>
    <message>
        <source>The marked pauses alone fill {slot}.</source>
        <translation>Las pausas marcadas bastan para llenar {slot}.</translation>
    </message>
    <message>
        <source>The most words for the Council's usual slots:</source>
        <translation>El máximo de palabras para los tiempos de palabra habituales del Consejo:</translation>
    </message>
    <message>
        <source>⚠ This text needs {rate} to fit {slot}: more than interpreters can follow.</source>
        <translation>⚠ Para caber en {slot}, este texto exige {rate}: más de lo que los intérpretes pueden seguir.</translation>
    </message>
    <message>
        <source>⚠ {written} written, at most {most} advised.</source>
        <translation>⚠ {written} en el texto; se aconsejan {most} como máximo.</translation>
    </message>
    <message>
        <source>✓ This text fits {slot} at {rate}: interpreters can follow.</source>
        <translation>✓ Este texto cabe en {slot} a {rate}: los intérpretes pueden seguirlo.</translation>
    </message>
    <message>
        <source>✓ {written} written, at most {most} advised.</source>
        <translation>✓ {written} en el texto; se aconsejan {most} como máximo.</translation>
    </message>
</context>
<context>
    <name>TimeAnswer</name>
    <message>
        <source>As it is said…</source>
        <translation>Cómo se dice…</translation>
    </message>
    <message>
        <source>Figures, dates and acronyms count as they are said.</source>
        <translation>Las cifras, fechas y siglas cuentan tal como se dicen.</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Takes…</source>
        <translation>Ensayos…</translation>
    </message>
    <message>
        <source>the marked pauses alone fill the slot</source>
        <translation>las pausas marcadas bastan para llenar el tiempo de palabra</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Speaking time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Whose pace it is, and how to choose another one</source>
        <translation>De quién es el ritmo y cómo elegir otro</translation>
    </message>
    <message>
        <source>Whose pace: {pace}</source>
        <translation>Ritmo: {pace}</translation>
    </message>
    <message>
        <source>Why this time?</source>
        <translation>¿Por qué este tiempo?</translation>
    </message>
    <message>
        <source>nothing is spoken yet</source>
        <translation>aún no hay nada que pronunciar</translation>
    </message>
    <message>
        <source>of {whole} in all</source>
        <translation>de {whole} en total</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>selected · {likely}</source>
        <translation>selección · {likely}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>TimeInText</name>
    <message>
        <source>S&amp;econds of Each Sentence</source>
        <translation>Se&amp;gundos de cada oración</translation>
    </message>
    <message>
        <source>Show above the end of each sentence how long it takes</source>
        <translation>Mostrar sobre el final de cada oración cuánto dura</translation>
    </message>
</context>
<context>
    <name>TimeMargin</name>
    <message>
        <source>Start of each paragraph</source>
        <translation>Inicio de cada párrafo</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>An open letter is not spoken, so it has no speaking time.</source>
        <translation>Una carta abierta no se pronuncia, así que no tiene duración.</translation>
    </message>
    <message>
        <source>Make a profile of your pace…</source>
        <translation>Crear un perfil de su ritmo…</translation>
    </message>
    <message>
        <source>Nothing is spoken yet. Write or paste text, and its time stands here.</source>
        <translation>Todavía no hay nada que pronunciar. Escriba o pegue texto y aquí figurará su duración.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>TimeReasons</name>
    <message>
        <source>SAID IN FULL</source>
        <translation>DICHO POR EXTENSO</translation>
    </message>
    <message>
        <source>WHERE THE SECONDS GO</source>
        <translation>EN QUÉ SE VAN LOS SEGUNDOS</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>marked pauses</source>
        <translation>pausas marcadas</translation>
    </message>
    <message>
        <source>stops, commas, paragraphs</source>
        <translation>puntos, comas, párrafos</translation>
    </message>
    <message>
        <source>{n} figure or acronym in full</source>
        <translation>{n} cifra o sigla por extenso</translation>
    </message>
    <message>
        <source>{n} figures and acronyms in full</source>
        <translation>{n} cifras y siglas por extenso</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{times} × </source>
        <translation>{times} × </translation>
    </message>
    <message>
        <source>{times}{written} → {said}</source>
        <translation>{times}{written} → {said}</translation>
    </message>
</context>
<context>
    <name>TimeRuler</name>
    <message>
        <source>Paragraph {number}, from {start}, {seconds} s
{beginning}</source>
        <translation>Párrafo {number}, desde {start}, {seconds} s
{beginning}</translation>
    </message>
    <message>
        <source>Ruler of time</source>
        <translation>Regla del tiempo</translation>
    </message>
    <message>
        <source>microphone off {slot}</source>
        <translation>micrófono cortado {slot}</translation>
    </message>
    <message>
        <source>microphone off {slot}, please confirm</source>
        <translation>micrófono cortado {slot}, confírmelo</translation>
    </message>
</context>
<context>
    <name>TimedTextDialog</name>
    <message>
        <source>&amp;It took</source>
        <translation>&amp;Duró</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a text I have timed</source>
        <translation>Añadir un texto que cronometré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Only the numbers are kept. The text itself is not.</source>
        <translation>Solo se conservan los números. El texto en sí, no.</translation>
    </message>
    <message>
        <source>Paste the text and say how long it took.</source>
        <translation>Pegue el texto e indique cuánto duró.</translation>
    </message>
    <message>
        <source>Paste the text as it was spoken, the whole of it.</source>
        <translation>Pegue el texto tal como se dijo, completo.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>minutes and seconds, 1:32</source>
        <translation>minutos y segundos, 1:32</translation>
    </message>
    <message>
        <source>{amount} in {time}: {rate}, {pace} for such a text.</source>
        <translation>{amount} en {time}: {rate}, {pace} para un texto así.</translation>
    </message>
    <message>
        <source>{amount}. How long did it take?</source>
        <translation>{amount}. ¿Cuánto duró?</translation>
    </message>
    <message>
        <source>“{text}” is no length of time. Write 1:32 or 92.</source>
        <translation>«{text}» no es una duración. Escriba 1:32 o 92.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>At first the time is that of usual speakers. Read a page aloud once, under Time, and it is yours.</source>
        <translation>Al principio, el tiempo es el de quien habla a ritmo habitual. Lea una vez una página en voz alta, en Tiempo, y será el suyo.</translation>
    </message>
    <message>
        <source>Body, item, debate and speaker decide how many seconds you have. Click the line to change them in the panel.</source>
        <translation>El órgano, el tema, el debate y la persona que habla determinan de cuántos segundos dispone. Haga clic en la línea para cambiarlos en el panel.</translation>
    </message>
    <message>
        <source>Co-signers stand in this list: organisations and persons, in the order they are printed in.</source>
        <translation>Los cosignatarios figuran en esta lista: organizaciones y personas, en el orden en que se imprimen.</translation>
    </message>
    <message>
        <source>Each paragraph is as wide as it lasts, and the mark is where the microphone goes off. Click a place to go to its words.</source>
        <translation>Cada párrafo es tan ancho como largo es su tiempo, y la marca está donde se corta el micrófono. Haga clic en un lugar para ir a sus palabras.</translation>
    </message>
    <message>
        <source>Export makes the pages for the secretariat and a copy to read from. This statement is a new one, not saved yet: to keep it, takes and all, save it. Whatever else you look for: “Find a Command” and the help, both in the menu Help.</source>
        <translation>Exportar crea las páginas para la secretaría y una copia para leer. Esta declaración es nueva y aún no está guardada: para conservarla, con sus ensayos, guárdela. Para todo lo demás: «Buscar un comando» y la ayuda, ambos en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Five-Minute &amp;Tour</source>
        <translation>&amp;Recorrido de cinco minutos</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregarla</translation>
    </message>
    <message>
        <source>Here you write</source>
        <translation>Aquí se escribe</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Lead through the window with a sample; nothing is saved</source>
        <translation>Recorrer la ventana con un ejemplo; no se guarda nada</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>The ruler of time</source>
        <translation>La regla del tiempo</translation>
    </message>
    <message>
        <source>The text on the whole screen, against the real cut-off. Afterwards you see what nobody would have heard.</source>
        <translation>El texto en toda la pantalla, con el corte real. Después verá lo que nadie habría oído.</translation>
    </message>
    <message>
        <source>The time follows every key. Beside it stand what is left of your slot or over it, the likely range, and how many words to cut.</source>
        <translation>El tiempo se actualiza con cada tecla. Junto a él figuran lo que le queda de su tiempo de palabra o lo que lo excede, el margen probable y cuántas palabras quitar.</translation>
    </message>
    <message>
        <source>This is a sample, laid open as a new statement: change what you like. At the left of each paragraph stands when you will reach it.</source>
        <translation>Esto es un ejemplo, abierto como nueva declaración: cambie lo que quiera. A la izquierda de cada párrafo figura cuándo llegará a él.</translation>
    </message>
    <message>
        <source>Where it is spoken</source>
        <translation>Dónde se pronuncia</translation>
    </message>
    <message>
        <source>Who joins the statement</source>
        <translation>Quién se suma a la declaración</translation>
    </message>
    <message>
        <source>Your own pace</source>
        <translation>Su propio ritmo</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Take Away…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>It is deleted from this computer and cannot be brought back. What was saved stays.</source>
        <translation>Se elimina de este equipo y no se puede recuperar. Lo que se guardó permanece.</translation>
    </message>
    <message>
        <source>Kept, it stays where it is and you are not told of it again; a newer version of the program may still read it, and offers it then.</source>
        <translation>Si lo conserva, se queda donde está y no se le vuelve a avisar; quizá una versión más reciente de la aplicación aún lo lea y entonces se lo ofrezca.</translation>
    </message>
    <message>
        <source>Something that was typed and not saved cannot be read.</source>
        <translation>No se puede leer algo que se escribió y no se guardó.</translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take away what cannot be read?</source>
        <translation>¿Eliminar lo que no se puede leer?</translation>
    </message>
    <message>
        <source>{n} copies of what was typed and not saved cannot be read.</source>
        <translation>No se pueden leer {n} copias de lo que se escribió y no se guardó.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier saves</source>
        <translation>Versiones guardadas</translation>
    </message>
    <message>
        <source>⚑ kept longer: most of the text went after it</source>
        <translation>⚑ se conserva más tiempo: después se perdió la mayor parte del texto</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier Versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>It would come back as a new statement that is not saved yet.</source>
        <translation>Volvería como una nueva declaración aún sin guardar.</translation>
    </message>
    <message>
        <source>Keep &amp;no earlier versions of this statement</source>
        <translation>No conservar &amp;ninguna versión anterior de esta declaración</translation>
    </message>
    <message>
        <source>No earlier version is kept yet. Every save is kept for {days} days, on this computer alone.</source>
        <translation>Aún no se conserva ninguna versión anterior. Cada vez que guarda, la versión se conserva {days} días, solo en este equipo.</translation>
    </message>
    <message>
        <source>No earlier versions of this statement are kept on this computer. Uncheck the box below, and every save is kept again from the next one on.</source>
        <translation>En este equipo no se conserva ninguna versión anterior de esta declaración. Desmarque la casilla de abajo y se conservará de nuevo todo lo que guarde desde la próxima vez.</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is open now.</source>
        <translation>No difiere en nada de lo que está abierto ahora.</translation>
    </message>
    <message>
        <source>One save cannot be read and is not listed.</source>
        <translation>Una versión guardada no se puede leer y no figura en la lista.</translation>
    </message>
    <message>
        <source>SAVES, THE LATEST FIRST</source>
        <translation>VERSIONES GUARDADAS, LA ÚLTIMA PRIMERO</translation>
    </message>
    <message>
        <source>Text of the chosen version, with what would change</source>
        <translation>Texto de la versión elegida, con lo que cambiaría</translation>
    </message>
    <message>
        <source>The agenda, the speaker, the co-signers or the pace were others, too.</source>
        <translation>También eran distintos la agenda, la persona que habla, los cosignatarios o el ritmo.</translation>
    </message>
    <message>
        <source>The text is the one in the editor.</source>
        <translation>El texto es el del editor.</translation>
    </message>
    <message>
        <source>The title was another one, too.</source>
        <translation>También era distinto el título.</translation>
    </message>
    <message>
        <source>Those that are kept are deleted at once, after a question, and no save is kept from then on.</source>
        <translation>Las que se conservan se eliminan de inmediato, tras una pregunta, y desde entonces no se conserva ninguna.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>{added} underlined {added_end} would come back; {removed} struck out {removed_end} stands in the editor now and would go.</source>
        <translation>{added} lo subrayado {added_end} volvería; {removed} lo tachado {removed_end} está ahora en el editor y desaparecería.</translation>
    </message>
    <message>
        <source>{n} saves cannot be read and are not listed.</source>
        <translation>{n} versiones guardadas no se pueden leer y no figuran en la lista.</translation>
    </message>
</context>
<context>
    <name>VoiceFollowing</name>
    <message>
        <source>The text does not follow your voice. {why}</source>
        <translation>El texto no sigue su voz. {why}</translation>
    </message>
    <message>
        <source>The text no longer follows your voice.</source>
        <translation>El texto ya no sigue su voz.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> – its drive does not answer</source>
        <translation> – su unidad no responde</translation>
    </message>
    <message>
        <source> – not there now</source>
        <translation> – no se encuentra</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Open a statement…</source>
        <translation>&amp;Abrir una declaración…</translation>
    </message>
    <message>
        <source>Begin a new statement with these paragraphs</source>
        <translation>Empezar una nueva declaración con estos párrafos</translation>
    </message>
    <message>
        <source>Choose the folder of a statement (Ctrl+O)</source>
        <translation>Elegir la carpeta de una declaración (Control+O)</translation>
    </message>
    <message>
        <source>Draft a statement, see its speaking time at every key, rehearse against the real cut-off.</source>
        <translation>Redacte una declaración, vea con cada tecla cuánto dura y ensaye con el corte real.</translation>
    </message>
    <message>
        <source>Lead through the window with a sample; nothing is saved</source>
        <translation>Recorrer la ventana con un ejemplo; no se guarda nada</translation>
    </message>
    <message>
        <source>NEW STATEMENT</source>
        <translation>NUEVA DECLARACIÓN</translation>
    </message>
    <message>
        <source>New here? Five minutes with a sample show how everything works.</source>
        <translation>¿Es su primera vez aquí? Cinco minutos con un ejemplo muestran cómo funciona todo.</translation>
    </message>
    <message>
        <source>Open the sample: {title}</source>
        <translation>Abrir el ejemplo: {title}</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Abrir {folder}</translation>
    </message>
    <message>
        <source>Pin {name}: it stays on top</source>
        <translation>Fijar {name}: se queda arriba</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>RECIENTES</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>Statements you open or save will be listed here.</source>
        <translation>Aquí figurarán las declaraciones que abra o guarde.</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer. Click to try to open it</source>
        <translation>La unidad de {folder} no responde. Haga clic para intentar abrirla</translation>
    </message>
    <message>
        <source>The tour stays in the menu Help</source>
        <translation>El recorrido sigue en el menú Ayuda</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>Dejar de fijar {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>What will be said, and how long it takes</source>
        <translation>Qué se dirá y cuánto dura</translation>
    </message>
    <message>
        <source>{folder} is not there now. Click to take it off the list</source>
        <translation>{folder} no se encuentra. Haga clic para quitarla de la lista</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Exported into {folder}</source>
        <translation>Exportado a {folder}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Part of what was learnt about speakers is left out.</source>
        <translation>Se omite una parte de lo aprendido sobre quienes hablan.</translation>
    </message>
    <message>
        <source>Part of your own catalogue is left out.</source>
        <translation>Se omite una parte de su propio catálogo.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Some of your own themes are left out.</source>
        <translation>Se omiten algunos de sus propios temas de colores.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Declaración sin título</translation>
    </message>
    <message>
        <source>Your own keys are left out; the usual ones hold.</source>
        <translation>Se omiten sus propios atajos; valen los predeterminados.</translation>
    </message>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (solo lectura)</translation>
    </message>
    <message>
        <source>{title}[*] – Statement Studio</source>
        <translation>{title}[*] – Statement Studio</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Inferido</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Tema {number}</translation>
    </message>
    <message>
        <source>No font can show {character}. Take it out of the text.</source>
        <translation>Ninguna fuente puede mostrar {character}. Quítelo del texto.</translation>
    </message>
    <message>
        <source>No font on this computer can show {character}. Install the package {package}, or take it out of the text. The text formats can be exported without it.</source>
        <translation>Ninguna fuente de este equipo puede mostrar {character}. Instale el paquete {package} o quítelo del texto. Los formatos de texto pueden exportarse sin él.</translation>
    </message>
    <message>
        <source>No limit is known for this speaker here. Set the slot yourself; ask the secretariat.</source>
        <translation>Aquí no se conoce ningún límite para esta persona. Fije usted el tiempo de palabra; consulte a la secretaría.</translation>
    </message>
    <message>
        <source>Not found in any source</source>
        <translation>No consta en ninguna fuente</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Carta abierta</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>about {times} in {of} to finish inside {slot}</source>
        <translation>dentro de {slot} unas {times} de cada {of} veces</translation>
    </message>
    <message>
        <source>almost surely inside {slot}</source>
        <translation>casi con seguridad dentro de {slot}</translation>
    </message>
    <message>
        <source>and {n} thing more</source>
        <translation>y {n} cosa más</translation>
    </message>
    <message>
        <source>and {n} things more</source>
        <translation>y {n} cosas más</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>a fecha de {date}</translation>
    </message>
    <message>
        <source>cut {words}</source>
        <translation>quite {words}</translation>
    </message>
    <message>
        <source>hardly ever inside {slot}</source>
        <translation>casi nunca dentro de {slot}</translation>
    </message>
    <message>
        <source>just the slot</source>
        <translation>justo el tiempo de palabra</translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation>probable: de {low} a {high}</translation>
    </message>
    <message>
        <source>no slot yet</source>
        <translation>aún sin tiempo de palabra</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>período de sesiones {number}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>set by you; the catalogue says {slot}</source>
        <translation>fijado por usted; el catálogo dice {slot}</translation>
    </message>
    <message>
        <source>{cut}, or speak at {rate}</source>
        <translation>{cut}, o hable a {rate}</translation>
    </message>
    <message>
        <source>{cut}; all of it needs {rate}</source>
        <translation>{cut}; el texto entero exige {rate}</translation>
    </message>
    <message>
        <source>{kind}: please confirm with the secretariat. {source}</source>
        <translation>{kind}: confírmelo con la secretaría. {source}</translation>
    </message>
    <message>
        <source>{n} character</source>
        <translation>{n} carácter</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>{n} characters a minute</source>
        <translation>{n} caracteres por minuto</translation>
    </message>
    <message>
        <source>{n} second left</source>
        <translation>queda {n} segundo</translation>
    </message>
    <message>
        <source>{n} second over</source>
        <translation>{n} segundo de más</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>quedan {n} segundos</translation>
    </message>
    <message>
        <source>{n} seconds over</source>
        <translation>{n} segundos de más</translation>
    </message>
    <message>
        <source>{n} word</source>
        <translation>{n} palabra</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} palabras</translation>
    </message>
    <message>
        <source>{n} words a minute</source>
        <translation>{n} palabras por minuto</translation>
    </message>
    <message>
        <source>{room}, {rate} would do</source>
        <translation>{room}, bastarían {rate}</translation>
    </message>
    <message>
        <source>{slot}, please confirm with the secretariat</source>
        <translation>{slot}, confírmelo con la secretaría</translation>
    </message>
    <message>
        <source>{source} (as of {as_of})</source>
        <translation>{source} (datos de {as_of})</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{words} left</source>
        <translation>margen: {words}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Change of title</source>
        <translation>cambio de título</translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation>Cosignatarios</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>En&amp;tendido</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>Lista n&amp;umerada</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>&amp;Texto normal</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>&amp;Smart Quotes and Dashes</source>
        <translation>Comillas y rayas &amp;automáticas</translation>
    </message>
    <message>
        <source>&amp;Tidy Quotes and Dashes of the Selection</source>
        <translation>Co&amp;rregir comillas y rayas de la selección</translation>
    </message>
    <message>
        <source>Left out of what was pasted: {list}.</source>
        <translation>Se omitió de lo pegado: {list}.</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Nivel &amp;1</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Nivel &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Nivel &amp;3</translation>
    </message>
    <message>
        <source>Make the selection or the paragraph a comment, which is neither spoken nor printed, or undo that</source>
        <translation>Convertir la selección o el párrafo en comentario, que no se dice ni se imprime, o deshacerlo</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>Pegar &amp;sin formato</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Pegar solo las palabras</translation>
    </message>
    <message>
        <source>Set quotes, dashes, dots and French spaces by the language of the paragraph while you type</source>
        <translation>Ajustar comillas, rayas, puntos y espacios franceses según el idioma del párrafo mientras escribe</translation>
    </message>
    <message>
        <source>Set quotes, dashes, dots and French spaces of the selection, or of the paragraph</source>
        <translation>Ajustar comillas, rayas, puntos y espacios franceses de la selección o del párrafo</translation>
    </message>
    <message>
        <source>Stri&amp;ke Out</source>
        <translation>Tac&amp;hado</translation>
    </message>
    <message>
        <source>Strike out: neither spoken nor printed</source>
        <translation>Tachar: no se dice ni se imprime</translation>
    </message>
    <message>
        <source>all that is too long to be read</source>
        <translation>todo lo que es demasiado largo para leerse</translation>
    </message>
    <message>
        <source>{n} comment</source>
        <translation>{n} comentario</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} comentarios</translation>
    </message>
    <message>
        <source>{n} hidden character</source>
        <translation>{n} carácter oculto</translation>
    </message>
    <message>
        <source>{n} hidden characters</source>
        <translation>{n} caracteres ocultos</translation>
    </message>
    <message>
        <source>{n} hidden passage</source>
        <translation>{n} pasaje oculto</translation>
    </message>
    <message>
        <source>{n} hidden passages</source>
        <translation>{n} pasajes ocultos</translation>
    </message>
    <message>
        <source>{n} link address</source>
        <translation>{n} dirección de enlace</translation>
    </message>
    <message>
        <source>{n} link addresses</source>
        <translation>{n} direcciones de enlace</translation>
    </message>
    <message>
        <source>{n} mark of a footnote not copied</source>
        <translation>{n} llamada de nota al pie no copiada</translation>
    </message>
    <message>
        <source>{n} marks of footnotes not copied</source>
        <translation>{n} llamadas de notas al pie no copiadas</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} imagen</translation>
    </message>
    <message>
        <source>{n} picture too small to be seen</source>
        <translation>{n} imagen demasiado pequeña para verse</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} imágenes</translation>
    </message>
    <message>
        <source>{n} pictures too small to be seen</source>
        <translation>{n} imágenes demasiado pequeñas para verse</translation>
    </message>
    <message>
        <source>{n} tracked deletion</source>
        <translation>{n} eliminación con control de cambios</translation>
    </message>
    <message>
        <source>{n} tracked deletions</source>
        <translation>{n} eliminaciones con control de cambios</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>&amp;Distance of the lines</source>
        <translation>&amp;Distancia entre las líneas</translation>
    </message>
    <message>
        <source>&amp;Keep the line I write in the middle</source>
        <translation>&amp;Mantener en el centro la línea que escribo</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Distancia entre las líneas</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Length of a &amp;line</source>
        <translation>&amp;Longitud de la línea</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Longitud de la línea</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>El párrafo</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La oración</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>What stands &amp;out</source>
        <translation>Qué &amp;se destaca</translation>
    </message>
</context>
<context>
    <name>_EmptyPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>_Quote</name>
    <message>
        <source>What the room did not hear</source>
        <translation>Lo que la sala no oyó</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>_SentenceDelegate</name>
    <message>
        <source>from {start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>in a fast passage</source>
        <translation>pasaje rápido</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>no se oyó</translation>
    </message>
    <message>
        <source>pause {seconds} s</source>
        <translation>pausa de {seconds} s</translation>
    </message>
    <message>
        <source>too fast to interpret</source>
        <translation>demasiado rápido</translation>
    </message>
    <message>
        <source>{n} characters a minute</source>
        <translation>{n} caracteres/min</translation>
    </message>
    <message>
        <source>{n} words a minute</source>
        <translation>{n} palabras/min</translation>
    </message>
</context>
</TS>
