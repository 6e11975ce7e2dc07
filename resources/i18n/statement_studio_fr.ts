<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statement Studio</source>
        <translation>À propos de Statement Studio</translation>
    </message>
    <message>
        <source>For people who speak for 90 or 120 seconds at the Human Rights Council.</source>
        <translation>Pour celles et ceux qui prennent la parole pendant 90 ou 120 secondes au Conseil des droits de l’homme.</translation>
    </message>
    <message>
        <source>It never goes to the network.</source>
        <translation>Il ne se connecte jamais au réseau.</translation>
    </message>
    <message>
        <source>It stands on Qt and PySide6 (LGPL 3), Typst (Apache 2.0), Hunspell through chunspell (LGPL 2.1 or MPL), num2words (LGPL 2.1), Markdown (BSD) and PyYAML (MIT).</source>
        <translation>Il repose sur Qt et PySide6 (LGPL 3), Typst (Apache 2.0), Hunspell par chunspell (LGPL 2.1 ou MPL), num2words (LGPL 2.1), Markdown (BSD) et PyYAML (MIT).</translation>
    </message>
    <message>
        <source>Licence of the fonts</source>
        <translation>Licence des polices</translation>
    </message>
    <message>
        <source>Noto Sans, Noto Serif and Noto Naskh Arabic come with it under the SIL Open Font Licence:</source>
        <translation>Noto Sans, Noto Serif et Noto Naskh Arabic sont fournies avec lui sous la licence SIL Open Font :</translation>
    </message>
    <message>
        <source>Statement Studio {version}</source>
        <translation>Statement Studio {version}</translation>
    </message>
    <message>
        <source>The program may be used, changed and passed on under the MIT licence.</source>
        <translation>Le programme peut être utilisé, modifié et transmis selon la licence MIT.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Agenda</source>
        <translation>Ordre du &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Co-signers</source>
        <translation>&amp;Cosignataires</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Quick Hide</source>
        <translation>T&amp;out masquer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Side Panel</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Add a Co-si&amp;gner…</source>
        <translation>Ajouter un &amp;cosignataire…</translation>
    </message>
    <message>
        <source>As &amp;It Is Said…</source>
        <translation>Comment c’est &amp;dit…</translation>
    </message>
    <message>
        <source>Begin a new statement from a template</source>
        <translation>Commencer une nouvelle déclaration à partir d’un modèle</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>Encrypted Cop&amp;y…</source>
        <translation>&amp;Copie chiffrée…</translation>
    </message>
    <message>
        <source>Export as PDF or text</source>
        <translation>Exporter en PDF ou en texte</translation>
    </message>
    <message>
        <source>For&amp;get This Project…</source>
        <translation>Ou&amp;blier ce projet…</translation>
    </message>
    <message>
        <source>How figures, dates and acronyms are said</source>
        <translation>Comment se disent les chiffres, les dates et les sigles</translation>
    </message>
    <message>
        <source>Make an encrypted copy a statement of your own</source>
        <translation>Créer une déclaration à partir d’une copie chiffrée</translation>
    </message>
    <message>
        <source>Make one encrypted file to hand over</source>
        <translation>Créer un seul fichier chiffré à transmettre</translation>
    </message>
    <message>
        <source>Open Encrypted Co&amp;py…</source>
        <translation>Ouvrir une co&amp;pie chiffrée…</translation>
    </message>
    <message>
        <source>Rehearse against the cut-off</source>
        <translation>Répéter avec la coupure du micro</translation>
    </message>
    <message>
        <source>Rehearse from &amp;Here</source>
        <translation>Répéter d’&amp;ici</translation>
    </message>
    <message>
        <source>Rehearse from the sentence in which the cursor is, for practice</source>
        <translation>Répéter à partir de la phrase où se trouve le curseur, pour s’exercer</translation>
    </message>
    <message>
        <source>Reopen the &amp;Last Statement at Start</source>
        <translation>Rouvrir la &amp;dernière déclaration au démarrage</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Show an empty window at once; the same key brings it back</source>
        <translation>Afficher aussitôt une fenêtre vide ; la même touche fait tout revenir</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>Time: why it is what it is, and whose pace</source>
        <translation>Temps : d’où vient cette durée, et sur quel débit elle repose</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Change of {field}</source>
        <translation>la modification de « {field} »</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Seul le prononcé fait foi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Prononcée par</translation>
    </message>
    <message>
        <source>Dialogue with</source>
        <translation>Dialogue avec</translation>
    </message>
    <message>
        <source>First page says</source>
        <translation>Mention en première page</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>À la présidence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Read out verbatim</source>
        <translation>Texte lu mot pour mot</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Type de débat</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Signatories as of</source>
        <translation>Signataires au</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Prend la parole en tant que</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Topic or country</source>
        <translation>Thème ou pays</translation>
    </message>
    <message>
        <source>as the catalogue says</source>
        <translation>selon le catalogue</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>aucune limite connue</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>year-month-day, 2026-03-09</source>
        <translation>année-mois-jour, 2026-03-09</translation>
    </message>
    <message>
        <source>{value} (not in the catalogue)</source>
        <translation>{value} (absent du catalogue)</translation>
    </message>
    <message>
        <source>“{text}” is no length of time. Write 1:30 or 90.</source>
        <translation>« {text} » n’est pas une durée. Écrivez 1:30 ou 90.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write year-month-day, such as 2026-03-09.</source>
        <translation>« {text} » n’est pas une date. Écrivez année-mois-jour, par exemple 2026-03-09.</translation>
    </message>
</context>
<context>
    <name>AloudReader</name>
    <message>
        <source>A voice of this computer reads from here on; again to stop</source>
        <translation>Une voix de cet ordinateur lit à partir d’ici ; à nouveau pour arrêter</translation>
    </message>
    <message>
        <source>Nothing can be read aloud on this computer.</source>
        <translation>Rien ne peut être lu à voix haute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Read Alo&amp;ud</source>
        <translation>Lire à &amp;voix haute</translation>
    </message>
    <message>
        <source>The part that speaks is not installed.</source>
        <translation>La partie qui parle n’est pas installée.</translation>
    </message>
    <message>
        <source>There is no voice here for the language of this statement.</source>
        <translation>Il n’y a pas ici de voix pour la langue de cette déclaration.</translation>
    </message>
    <message>
        <source>This system has no engine of speech. On Debian: speech-dispatcher and espeak-ng.</source>
        <translation>Ce système n’a pas de synthèse vocale. Sous Debian : speech-dispatcher et espeak-ng.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Encrypted copies (*.age);;All files (*)</source>
        <translation>Copies chiffrées (*.age);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>Exporter dans ce dossier</translation>
    </message>
    <message>
        <source>Open a statement: choose its folder</source>
        <translation>Ouvrir une déclaration : choisissez son dossier</translation>
    </message>
    <message>
        <source>Open an encrypted copy</source>
        <translation>Ouvrir une copie chiffrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Enregistrer les modifications de « {title} » ?</translation>
    </message>
    <message>
        <source>Save the encrypted copy as</source>
        <translation>Enregistrer la copie chiffrée sous</translation>
    </message>
    <message>
        <source>Save the statement as a folder of this name</source>
        <translation>Enregistrer la déclaration comme dossier de ce nom</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>What was written since the last save would be lost.</source>
        <translation>Ce qui a été écrit depuis le dernier enregistrement serait perdu.</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing is recorded: only the time counts.</source>
        <translation>Aucun son n’est enregistré : seule la durée compte.</translation>
    </message>
    <message>
        <source>Press Space and read this aloud, as you would in the room; press Space again after the last word.</source>
        <translation>Appuyez sur Espace et lisez ceci à haute voix, comme vous le feriez en salle ; appuyez de nouveau sur Espace après le dernier mot.</translation>
    </message>
    <message>
        <source>Press Space when you have finished.</source>
        <translation>Appuyez sur Espace quand vous avez terminé.</translation>
    </message>
    <message>
        <source>Reading in {language}: {name}</source>
        <translation>Lecture ({language}) : {name}</translation>
    </message>
    <message>
        <source>Ready when you are.</source>
        <translation>Quand vous voulez.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The clock is running.</source>
        <translation>Le chronomètre tourne.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>{name} then speaks {pace}, from {readings}.</source>
        <translation>{name} parle alors {pace}, d’après {readings}.</translation>
    </message>
    <message>
        <source>{time}: this cannot be used.</source>
        <translation>{time} : cette lecture ne peut pas être utilisée.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A comment begins here and is not closed: nothing after it is spoken or exported.</source>
        <translation>Un commentaire commence ici et n’est pas fermé : rien de ce qui suit n’est prononcé ni exporté.</translation>
    </message>
    <message>
        <source>About {over} s too long: {time} against a slot of {slot}.</source>
        <translation>Trop long d’environ {over} s : {time} pour un temps de parole de {slot}.</translation>
    </message>
    <message>
        <source>Agenda item “{value}” is not in the catalogue of this body.</source>
        <translation>Le point de l’ordre du jour « {value} » n’est pas dans le catalogue de cet organe.</translation>
    </message>
    <message>
        <source>Invisible characters in the title or in names: {count}. Type them anew.</source>
        <translation>Caractères invisibles dans le titre ou dans des noms : {count}. Ressaisissez-les.</translation>
    </message>
    <message>
        <source>Invisible characters: {count}; the first is in this line. Type these words anew.</source>
        <translation>Caractères invisibles : {count} ; le premier est sur cette ligne. Ressaisissez ces mots.</translation>
    </message>
    <message>
        <source>No slot is known for this speaker here. Set one, and ask the secretariat.</source>
        <translation>Aucun temps de parole n’est connu ici pour cette catégorie. Indiquez-en un et demandez au secrétariat.</translation>
    </message>
    <message>
        <source>The addressee of the letter is missing.</source>
        <translation>Le destinataire de la lettre manque.</translation>
    </message>
    <message>
        <source>The agenda item is missing.</source>
        <translation>Le point de l’ordre du jour manque.</translation>
    </message>
    <message>
        <source>The body “{value}” is not in the catalogue.</source>
        <translation>L’organe « {value} » n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>The date as of which the signatories are listed is missing.</source>
        <translation>La date à laquelle la liste des signataires est arrêtée manque.</translation>
    </message>
    <message>
        <source>The date of delivery is missing.</source>
        <translation>La date à laquelle la déclaration est prononcée manque.</translation>
    </message>
    <message>
        <source>The organisation that takes the floor is missing.</source>
        <translation>L’organisation qui prend la parole manque.</translation>
    </message>
    <message>
        <source>The profile “{name}” is not on this computer: the usual pace was taken.</source>
        <translation>Le profil « {name} » n’est pas sur cet ordinateur : le débit habituel a été pris.</translation>
    </message>
    <message>
        <source>The project has no statement.md, so there is no text. Put the file back.</source>
        <translation>Le projet n’a pas de statement.md ; il n’y a donc pas de texte. Remettez le fichier en place.</translation>
    </message>
    <message>
        <source>The segment is missing.</source>
        <translation>Le type de débat manque.</translation>
    </message>
    <message>
        <source>The segment “{value}” is not in the catalogue of this body.</source>
        <translation>Le type de débat « {value} » n’est pas dans le catalogue de cet organe.</translation>
    </message>
    <message>
        <source>The session is missing.</source>
        <translation>La session manque.</translation>
    </message>
    <message>
        <source>The slot of {slot} is not certain: please confirm with the secretariat.</source>
        <translation>Le temps de parole de {slot} n’est pas certain : veuillez le faire confirmer par le secrétariat.</translation>
    </message>
    <message>
        <source>The statement has no text yet.</source>
        <translation>La déclaration n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Le titre manque.</translation>
    </message>
    <message>
        <source>This segment is not usually held under agenda item {item}.</source>
        <translation>Ce type de débat n’a pas lieu d’ordinaire au titre du point {item} de l’ordre du jour.</translation>
    </message>
    <message>
        <source>Two versions stand here, with the marks of git between them. Keep one, and remove the marks.</source>
        <translation>Deux versions se trouvent ici, séparées par les marques de git. Gardez-en une et retirez les marques.</translation>
    </message>
    <message>
        <source>{name} stands twice among the co-signers.</source>
        <translation>{name} figure deux fois parmi les cosignataires.</translation>
    </message>
    <message>
        <source>{words} has still to be filled in.</source>
        <translation>Il reste à remplir {words}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” look alike but are spelled with different letters.</source>
        <translation>« {first} » et « {second} » se ressemblent mais s’écrivent avec des lettres différentes.</translation>
    </message>
    <message>
        <source>“{name}” is named on the page, but is confidential or has not confirmed. Take it out.</source>
        <translation>« {name} » est cité sur la page, mais est confidentiel ou n’a pas confirmé. Retirez ce nom.</translation>
    </message>
    <message>
        <source>“{name}” stands beside this statement: another version of it. Compare the two, then take that file out of the folder.</source>
        <translation>« {name} » se trouve à côté de cette déclaration : c’en est une autre version. Comparez les deux, puis retirez ce fichier du dossier.</translation>
    </message>
</context>
<context>
    <name>ChoiceFields</name>
    <message>
        <source>{least} to {most}{unit}</source>
        <translation>de {least} à {most}{unit}</translation>
    </message>
    <message>
        <source>{limits}; {least}: {none}</source>
        <translation>{limits} ; {least} : {none}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>come to the end</source>
        <translation>concluez</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>derniers mots</translation>
    </message>
    <message>
        <source>left of {slot}</source>
        <translation>restant sur {slot}</translation>
    </message>
    <message>
        <source>over {slot}</source>
        <translation>au-delà de {slot}</translation>
    </message>
    <message>
        <source>please confirm with the secretariat</source>
        <translation>à confirmer auprès du secrétariat</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>de parole</translation>
    </message>
    <message>
        <source>{elapsed} spoken</source>
        <translation>{elapsed} de parole</translation>
    </message>
    <message>
        <source>{seconds} s ahead of plan</source>
        <translation>{seconds} s d’avance</translation>
    </message>
    <message>
        <source>{seconds} s behind plan</source>
        <translation>{seconds} s de retard</translation>
    </message>
</context>
<context>
    <name>CoSignerDialog</name>
    <message>
        <source>&amp;Acronym</source>
        <translation>&amp;Sigle</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;ECOSOC status</source>
        <translation>Statut consultatif (&amp;ECOSOC)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Add a co-signer</source>
        <translation>Ajouter un cosignataire</translation>
    </message>
    <message>
        <source>Co-signer</source>
        <translation>Cosignataire</translation>
    </message>
    <message>
        <source>Con&amp;fidential: named in no export</source>
        <translation>&amp;Confidentiel : jamais cité dans un export</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Neither named nor counted in anything that is exported, also once confirmed. The name stays in the project’s own files: whoever has them can read it.</source>
        <translation>Ni cité ni compté dans ce qui est exporté, même une fois confirmé. Le nom reste dans les fichiers du projet : quiconque les a peut le lire.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
</context>
<context>
    <name>CoSigners</name>
    <message>
        <source>Individual</source>
        <translation>Personne physique</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>general status</source>
        <translation>statut consultatif général</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>personne physique</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sans statut consultatif</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>inscrite sur la Liste</translation>
    </message>
    <message>
        <source>special status</source>
        <translation>statut consultatif spécial</translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation>sollicités : {n}</translation>
    </message>
    <message>
        <source>{n} confidential</source>
        <translation>confidentiels : {n}</translation>
    </message>
    <message>
        <source>{n} confirmed</source>
        <translation>confirmés : {n}</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>refus : {n}</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>retraits : {n}</translation>
    </message>
    <message>
        <source>↩ withdrawn</source>
        <translation>↩ retrait</translation>
    </message>
    <message>
        <source>⊘ Confidential</source>
        <translation>⊘ Confidentiel</translation>
    </message>
    <message>
        <source>○ asked</source>
        <translation>○ sollicité</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmé</translation>
    </message>
    <message>
        <source>✕ declined</source>
        <translation>✕ refus</translation>
    </message>
</context>
<context>
    <name>CoSignersPanel</name>
    <message>
        <source>Add a co-signer</source>
        <translation>Ajouter un cosignataire</translation>
    </message>
    <message>
        <source>Add a co-signer…</source>
        <translation>Ajouter un cosignataire…</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>l’ajout de {name}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation>Cosignataires</translation>
    </message>
    <message>
        <source>Edit the chosen co-signer (F2)</source>
        <translation>Modifier le cosignataire choisi (F2)</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>la modification de {name}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move a co-signer</source>
        <translation>le déplacement d’un cosignataire</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the chosen co-signer down (Alt+Down)</source>
        <translation>Descendre le cosignataire choisi (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move the chosen co-signer up (Alt+Up)</source>
        <translation>Monter le cosignataire choisi (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>le déplacement de {name}</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Add the organisations and persons who may put their names under this statement. Only those who confirmed appear in what you export.</source>
        <translation>Personne n’a encore été sollicité. Ajoutez les organisations et les personnes qui pourraient signer cette déclaration. Seules celles qui ont confirmé figurent dans ce que vous exportez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen co-signer (Del)</source>
        <translation>Retirer le cosignataire choisi (Suppr)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>le retrait de {name}</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name} : {status}</translation>
    </message>
</context>
<context>
    <name>CoachMark</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;End the Tour</source>
        <translation>&amp;Terminer la visite</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Finir</translation>
    </message>
    <message>
        <source>Tour, {n} of {all}: {title}</source>
        <translation>Visite, {n} sur {all} : {title}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Les deux</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Com&amp;parer…</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>Comp&amp;ris</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>La &amp;mienne</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>La leu&amp;r</translation>
    </message>
    <message>
        <source>&amp;Try Now</source>
        <translation>Réessayer main&amp;tenant</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Details changed on both sides stay as they are here: {names}.</source>
        <translation>Les détails modifiés des deux côtés restent comme ils sont ici : {names}.</translation>
    </message>
    <message>
        <source>Git left both sides of a conflict in this text, with its marks between them.</source>
        <translation>Git a laissé dans ce texte les deux côtés d’un conflit, séparés par ses marques.</translation>
    </message>
    <message>
        <source>Here it can be read, rehearsed, exported and copied.</source>
        <translation>Ici, vous pouvez la lire, la répéter, l’exporter et la copier.</translation>
    </message>
    <message>
        <source>Open to write in another window ({account} on {host}, since {since}).</source>
        <translation>Ouverte en écriture dans une autre fenêtre ({account} sur {host}, depuis {since}).</translation>
    </message>
    <message>
        <source>Open to write in another window.</source>
        <translation>Ouverte en écriture dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Paragraphs that only one side changed are taken from that side.</source>
        <translation>Les paragraphes qu’un seul côté a modifiés sont repris de ce côté.</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere…</source>
        <translation>Enregi&amp;strer ailleurs…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Enre&amp;gistrer une copie…</translation>
    </message>
    <message>
        <source>Saved on this computer, but not in the folder yet. It is tried again by itself.</source>
        <translation>Enregistrée sur cet ordinateur, mais pas encore dans le dossier. Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Somebody changed this statement on the disk while you were changing it here.</source>
        <translation>Quelqu’un a modifié cette déclaration sur le disque pendant que vous la modifiiez ici.</translation>
    </message>
    <message>
        <source>Somebody changed this statement on the disk. It is shown as it is now.</source>
        <translation>Quelqu’un a modifié cette déclaration sur le disque. Elle est affichée telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>Somebody changed this statement on the disk. What you have written is still here.</source>
        <translation>Quelqu’un a modifié cette déclaration sur le disque. Ce que vous avez écrit est toujours ici.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take “{name}” out of the folder?</source>
        <translation>Retirer « {name} » du dossier ?</translation>
    </message>
    <message>
        <source>The files on the disk cannot be read just now. Your text is still here.</source>
        <translation>Les fichiers sur le disque ne peuvent pas être lus pour le moment. Votre texte est toujours ici.</translation>
    </message>
    <message>
        <source>This account may read this folder but not write in it. To work on the text, save a copy.</source>
        <translation>Ce compte peut lire ce dossier, mais pas y écrire. Pour travailler sur le texte, enregistrez une copie.</translation>
    </message>
    <message>
        <source>This copy could not be opened.</source>
        <translation>Cette copie n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>This copy could not be taken away.</source>
        <translation>Cette copie n’a pas pu être retirée du dossier.</translation>
    </message>
    <message>
        <source>This text holds two versions, with the marks of git between them. Nothing is exported until one is chosen.</source>
        <translation>Ce texte contient deux versions, séparées par les marques de git. Rien n’est exporté tant qu’aucune n’est choisie.</translation>
    </message>
    <message>
        <source>Two Versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>What is written here stays; what others wrote is replaced with the next save.</source>
        <translation>Ce qui est écrit ici reste ; ce que d’autres ont écrit est remplacé au prochain enregistrement.</translation>
    </message>
    <message>
        <source>What others wrote takes the place of yours.</source>
        <translation>Ce que d’autres ont écrit prend la place de votre texte.</translation>
    </message>
    <message>
        <source>Whichever you use, Undo takes the step back, and Earlier Versions keeps the other one.</source>
        <translation>Quel que soit votre choix, Annuler revient en arrière, et Versions antérieures garde l’autre version.</translation>
    </message>
    <message>
        <source>While it stands there, nothing is exported. Earlier Versions keeps what it holds.</source>
        <translation>Tant qu’elle s’y trouve, rien n’est exporté. Versions antérieures garde ce qu’elle contient.</translation>
    </message>
    <message>
        <source>{added} is only here; {removed} is only in theirs, and would be replaced.</source>
        <translation>{added} n’est qu’ici ; {removed} n’est que dans la leur et serait remplacé.</translation>
    </message>
    <message>
        <source>{added} would come into your text; {removed} would go from it.</source>
        <translation>{added} entrerait dans votre texte ; {removed} en sortirait.</translation>
    </message>
    <message>
        <source>{n} paragraph was changed on both sides, so both stand there, yours first.</source>
        <translation>{n} paragraphe a été modifié des deux côtés ; les deux y figurent donc, le vôtre en premier.</translation>
    </message>
    <message>
        <source>{n} paragraphs were changed on both sides, so both stand there, yours first.</source>
        <translation>{n} paragraphes ont été modifiés des deux côtés ; les deux y figurent donc, le vôtre en premier.</translation>
    </message>
    <message>
        <source>“{name}” stands beside this statement: a service that syncs the folder, or git, found two versions.</source>
        <translation>« {name} » se trouve à côté de cette déclaration : un service qui synchronise le dossier, ou git, a trouvé deux versions.</translation>
    </message>
    <message>
        <source>“{name}” stands beside this statement: another version of it. Nothing is exported while it does.</source>
        <translation>« {name} » se trouve à côté de cette déclaration : c’en est une autre version. Rien n’est exporté tant qu’elle s’y trouve.</translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>Sentences by what they cost</source>
        <translation>Phrases selon ce qu’elles coûtent</translation>
    </message>
    <message>
        <source>{time} without it</source>
        <translation>{time} sans elle</translation>
    </message>
    <message>
        <source>{time}: it fits</source>
        <translation>{time} : cela tient</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>This sentence takes {seconds}; without it: {saved}</source>
        <translation>Cette phrase prend {seconds} ; sans elle : {saved}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>−{seconds} s</source>
        <translation>−{seconds} s</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Others’ Changes</source>
        <translation>les modifications d’autres personnes</translation>
    </message>
</context>
<context>
    <name>CutMarks</name>
    <message>
        <source>A slow delivery is cut along this line at {slot}; a quick one ends in time</source>
        <translation>À débit lent, la déclaration est coupée le long de cette ligne à {slot} ; à débit rapide, elle finit à temps</translation>
    </message>
    <message>
        <source>Here the microphone may go off at {slot}: 4 deliveries in 5 are cut along this line</source>
        <translation>Ici, le micro peut être coupé à {slot} : 4 fois sur 5, la coupure tombe le long de cette ligne</translation>
    </message>
</context>
<context>
    <name>DeleteTakeDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Unlearn what it taught, too</source>
        <translation>Annuler aussi l’a&amp;justement du débit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete Take</source>
        <translation>Supprimer l’essai</translation>
    </message>
    <message>
        <source>Delete “{take}” for good?</source>
        <translation>Supprimer définitivement « {take} » ?</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>DisguiseMarks</name>
    <message>
        <source>a hyphen that shows only where a line ends at it.</source>
        <translation>un trait d’union qui ne se voit qu’en fin de ligne.</translation>
    </message>
    <message>
        <source>a space or mark without width; it parts a word unseen.</source>
        <translation>une espace ou une marque sans largeur ; elle sépare un mot sans qu’on le voie.</translation>
    </message>
    <message>
        <source>a tag; it shows nothing and may carry a message or trace a copy.</source>
        <translation>une étiquette ; elle ne montre rien et peut porter un message ou servir à suivre une copie.</translation>
    </message>
    <message>
        <source>it joins or parts letters, and there are none here for which that means anything.</source>
        <translation>il joint ou sépare des lettres, et il n’y en a pas ici pour lesquelles cela ait un sens.</translation>
    </message>
    <message>
        <source>it looks like a letter of the word around it, but is of another alphabet.</source>
        <translation>il ressemble à une lettre du mot qui l’entoure, mais vient d’un autre alphabet.</translation>
    </message>
    <message>
        <source>it shows nothing.</source>
        <translation>il ne montre rien.</translation>
    </message>
    <message>
        <source>it turns the order in which what follows is shown, so that one may read what is not written.</source>
        <translation>il inverse l’ordre d’affichage de ce qui suit, si bien que l’on peut lire ce qui n’est pas écrit.</translation>
    </message>
    <message>
        <source>it turns the order of what is beside it, and no letter from right to left is in this line.</source>
        <translation>il inverse l’ordre de ce qui est à côté, et cette ligne n’a aucune lettre écrite de droite à gauche.</translation>
    </message>
    <message>
        <source>{n} hidden or disguised character in sight</source>
        <translation>{n} caractère caché ou déguisé visible à l’écran</translation>
    </message>
    <message>
        <source>{n} hidden or disguised characters in sight</source>
        <translation>{n} caractères cachés ou déguisés visibles à l’écran</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Drop the folder of a statement, an encrypted copy (.age), or a text (.md, .txt) to begin a statement from.</source>
        <translation>Déposez le dossier d’une déclaration, une copie chiffrée (.age) ou un texte (.md, .txt) à partir duquel commencer une déclaration.</translation>
    </message>
    <message>
        <source>One thing at a time, please.</source>
        <translation>Une seule chose à la fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Text of a File</source>
        <translation>la reprise du texte d’un fichier</translation>
    </message>
    <message>
        <source>This could not be opened.</source>
        <translation>L’ouverture a échoué.</translation>
    </message>
    <message>
        <source>This text could not be read.</source>
        <translation>Ce texte n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“{name}” is nothing that can be opened here.</source>
        <translation>« {name} » ne peut pas être ouvert ici.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source> (replaces the one there)</source>
        <translation> (remplace celui qui s’y trouve)</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;PDF, accessible and for the archive</source>
        <translation>&amp;PDF, accessible et pour l’archivage</translation>
    </message>
    <message>
        <source>&amp;Reading copy (PDF, large print)</source>
        <translation>Exemplaire de lectu&amp;re PDF, gros caractères</translation>
    </message>
    <message>
        <source>&amp;Text, lines of 72 characters</source>
        <translation>&amp;Texte, lignes de 72 caractères</translation>
    </message>
    <message>
        <source>All {all} co-signers are listed.</source>
        <translation>Tous les cosignataires sont cités ({all}).</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comments and notes are left out.</source>
        <translation>Les commentaires et les notes sont omis.</translation>
    </message>
    <message>
        <source>Each sentence on one page, with times in the margin, pauses and pronunciations</source>
        <translation>Chaque phrase sur une seule page, avec les temps en marge, les pauses et les prononciations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>FOR THE SPEAKER</source>
        <translation>POUR LA PERSONNE QUI PARLE</translation>
    </message>
    <message>
        <source>FORMATS</source>
        <translation>FORMATS</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Pour la salle</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>No co-signers. Comments and notes are left out.</source>
        <translation>Aucun cosignataire. Les commentaires et les notes sont omis.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Pre&amp;view as</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Reading copy</source>
        <translation>Exemplaire de lecture</translation>
    </message>
    <message>
        <source>Something in the program went wrong. This could not be done; your text is as it was.</source>
        <translation>Une erreur s’est produite dans le programme. L’opération n’a pas pu se faire ; votre texte est tel qu’il était.</translation>
    </message>
    <message>
        <source>Text, one paragraph a &amp;line (for web forms)</source>
        <translation>Texte, un paragraphe par &amp;ligne (web)</translation>
    </message>
    <message>
        <source>The others, comments and notes are left out.</source>
        <translation>Les autres, les commentaires et les notes sont omis.</translation>
    </message>
    <message>
        <source>What needs your eye before it goes out</source>
        <translation>Ce qui demande votre attention avant l’envoi</translation>
    </message>
    <message>
        <source>{named} of {all} co-signers are listed: confirmed, and not confidential.</source>
        <translation>Cosignataires cités : {named} sur {all}, confirmés et non confidentiels.</translation>
    </message>
    <message>
        <source>{named} of {all} co-signers have confirmed and are listed.</source>
        <translation>Cosignataires confirmés et cités : {named} sur {all}.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Its details are shown. If you have a copy of the file, close this statement and put it back.</source>
        <translation>Ses détails sont affichés. Si vous avez une copie du fichier, fermez cette déclaration et remettez-le en place.</translation>
    </message>
    <message>
        <source>Please look at the folder of this project.</source>
        <translation>Vérifiez le dossier de ce projet.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Saved on this computer, but not in the folder yet.</source>
        <translation>Enregistrée sur cet ordinateur, mais pas encore dans le dossier.</translation>
    </message>
    <message>
        <source>The statement is not saved.</source>
        <translation>La déclaration n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The text of this statement is missing: its folder has no statement.md.</source>
        <translation>Le texte de cette déclaration manque : son dossier n’a pas de statement.md.</translation>
    </message>
    <message>
        <source>This statement could not be opened.</source>
        <translation>Cette déclaration n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>{problem}
It is put there when you save again or next open it.</source>
        <translation>{problem}
Elle y sera mise quand vous enregistrerez de nouveau, ou à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>{problem}
Your text is still here, and in a copy on this computer.</source>
        <translation>{problem}
Votre texte est toujours ici, et dans une copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{problem}
Your text is still here.</source>
        <translation>{problem}
Votre texte est toujours ici.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Re&amp;specter la casse</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc); the cursor stays where it is</source>
        <translation>Fermer (Échap) ; le curseur reste où il est</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find only in the part of the text that is selected</source>
        <translation>Ne chercher que dans la partie sélectionnée du texte</translation>
    </message>
    <message>
        <source>Find “right”, but not “rights” or “upright”</source>
        <translation>Trouver « droit », mais pas « droits » ni « endroit »</translation>
    </message>
    <message>
        <source>Find “État” by “etat”, “l’eau” by “l'eau”, a no-break space by a space</source>
        <translation>Trouver « État » par « etat », « l’eau » par « l'eau », une espace insécable par une espace</translation>
    </message>
    <message>
        <source>I&amp;gnore accents</source>
        <translation>I&amp;gnorer les accents</translation>
    </message>
    <message>
        <source>In sele&amp;ction</source>
        <translation>Da&amp;ns la sélection</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Reg&amp;ular expression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>To&amp;ut remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Remp&amp;lacer par</translation>
    </message>
    <message>
        <source>Replace all of them in one step, which Undo takes back</source>
        <translation>Les remplacer tous en une seule étape, qu’Annuler défait</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>Distinguer les majuscules des minuscules</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds</source>
        <translation>Mo&amp;ts entiers</translation>
    </message>
    <message>
        <source>\d+ is any number; \1 in the replacement is the first bracket</source>
        <translation>\d+ est un nombre quelconque ; \1 dans le remplacement est la première parenthèse</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found in the selection</source>
        <translation>Introuvable dans la sélection</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>le remplacement</translation>
    </message>
    <message>
        <source>Replacing All</source>
        <translation>le remplacement de tout</translation>
    </message>
    <message>
        <source>The expression cannot be read at character {place}: {what}.</source>
        <translation>L’expression ne peut pas être lue au caractère {place} : {what}.</translation>
    </message>
    <message>
        <source>The expression has no bracket for \{n} in the replacement.</source>
        <translation>L’expression n’a pas de parenthèse pour \{n} dans le remplacement.</translation>
    </message>
    <message>
        <source>This expression fits the text in too many ways. Say more exactly what it shall find.</source>
        <translation>Cette expression correspond au texte de trop de façons. Précisez ce qu’elle doit trouver.</translation>
    </message>
    <message>
        <source>found now: {n}</source>
        <translation>trouvés maintenant : {n}</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>reprise depuis le début</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>reprise depuis la fin</translation>
    </message>
    <message>
        <source>select a part of the text first</source>
        <translation>sélectionnez d’abord une partie du texte</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>occurrences : {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>{n} replaced; Undo takes all of them back</source>
        <translation>{n} remplacements ; Annuler les défait tous</translation>
    </message>
    <message>
        <source>{n} replaced; Undo takes it back</source>
        <translation>{n} remplacement ; Annuler le défait</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>&amp;Next Focus</source>
        <translation>Focus &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>Le para&amp;graphe</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>La &amp;phrase</translation>
    </message>
    <message>
        <source>&amp;Typewriter Scrolling</source>
        <translation>&amp;Mode machine à écrire</translation>
    </message>
    <message>
        <source>&amp;Whole Text</source>
        <translation>&amp;Tout le texte</translation>
    </message>
    <message>
        <source>Focus on the sentence, on the paragraph, on the whole text in turn</source>
        <translation>Mettre en avant tour à tour la phrase, le paragraphe, tout le texte</translation>
    </message>
    <message>
        <source>Keep the line you write in the middle of the page</source>
        <translation>Garder au milieu de la page la ligne que vous écrivez</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>A mark that it was in use</source>
        <translation>Une marque indiquant qu’il était utilisé</translation>
    </message>
    <message>
        <source>A save that was interrupted and is not in the folder yet</source>
        <translation>Un enregistrement interrompu qui n’est pas encore dans le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier versions, one of every save</source>
        <translation>Des versions antérieures, une par enregistrement</translation>
    </message>
    <message>
        <source>Forget This Project</source>
        <translation>Oublier ce projet</translation>
    </message>
    <message>
        <source>Forgetting deletes all of this for good. The project’s folder itself stays as it is. So do the recordings of rehearsals in it. Backups are not reached, and a disk may hold deleted data for some time.</source>
        <translation>Oublier supprime tout cela définitivement. Le dossier du projet lui-même reste tel qu’il est. Les enregistrements audio des répétitions qui s’y trouvent restent aussi. Les sauvegardes ne sont pas atteintes, et un disque peut garder quelque temps des données supprimées.</translation>
    </message>
    <message>
        <source>Its folder among those that the file chooser remembers</source>
        <translation>Son dossier parmi ceux que retient le sélecteur de fichiers</translation>
    </message>
    <message>
        <source>Its place in the list of recent projects</source>
        <translation>Sa place dans la liste des projets récents</translation>
    </message>
    <message>
        <source>Outside the project’s folder, the program keeps this of it on this computer:</source>
        <translation>Hors du dossier du projet, le programme en garde ceci sur cet ordinateur :</translation>
    </message>
    <message>
        <source>Recordings of rehearsals that are not in its folder yet</source>
        <translation>Des enregistrements audio d’essais qui ne sont pas encore dans son dossier</translation>
    </message>
    <message>
        <source>Text that was typed and never saved, kept for the case of a crash</source>
        <translation>Du texte saisi et jamais enregistré, gardé en cas de panne</translation>
    </message>
    <message>
        <source>The folder itself is not touched.</source>
        <translation>Le dossier lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>This computer keeps nothing of this project outside its folder.</source>
        <translation>Cet ordinateur ne garde rien de ce projet hors de son dossier.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>Where the cursor was in its text</source>
        <translation>L’endroit où était le curseur dans son texte</translation>
    </message>
    <message>
        <source>Your wish that no earlier versions of it are kept</source>
        <translation>Votre souhait de n’en garder aucune version antérieure</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Full Scree&amp;n</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Give the whole screen to the text; Escape leaves it</source>
        <translation>Donner tout l’écran au texte ; Échap permet d’en sortir</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>&amp;Time or paragraph</source>
        <translation>&amp;Moment ou paragraphe</translation>
    </message>
    <message>
        <source>1:05 for a time, 3 for a paragraph</source>
        <translation>1:05 pour un moment, 3 pour un paragraphe</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Paragraph {n}: {words}</source>
        <translation>Paragraphe {n} : {words}</translation>
    </message>
    <message>
        <source>The text ends at {time}.</source>
        <translation>Le texte finit à {time}.</translation>
    </message>
    <message>
        <source>There are {count} paragraphs.</source>
        <translation>Nombre de paragraphes : {count}.</translation>
    </message>
    <message>
        <source>{count} paragraphs</source>
        <translation>paragraphes : {count}</translation>
    </message>
    <message>
        <source>{count} paragraphs, {time} in all</source>
        <translation>paragraphes : {count}, {time} en tout</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>&amp;About Statement Studio</source>
        <translation>À &amp;propos de Statement Studio</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>Each mark over and beside the text, and what it means</source>
        <translation>Chaque marque placée sur le texte ou à côté, et ce qu’elle signifie</translation>
    </message>
    <message>
        <source>Find anything that can be done by a few letters</source>
        <translation>Trouver en quelques lettres tout ce qui peut se faire</translation>
    </message>
    <message>
        <source>How everything works, page by page</source>
        <translation>Comment tout fonctionne, page par page</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir « {name} »</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>See and change the keys of all commands</source>
        <translation>Voir et modifier les raccourcis de toutes les commandes</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>What the &amp;Marks Mean…</source>
        <translation>Ce que signifient les &amp;marques…</translation>
    </message>
    <message>
        <source>its drive does not answer</source>
        <translation>son disque ne répond pas</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>introuvable pour l’instant</translation>
    </message>
    <message>
        <source>nothing to do it to</source>
        <translation>rien à quoi l’appliquer</translation>
    </message>
    <message>
        <source>only for what is spoken</source>
        <translation>seulement pour ce qui est prononcé</translation>
    </message>
    <message>
        <source>open a statement first</source>
        <translation>ouvrez d’abord une déclaration</translation>
    </message>
    <message>
        <source>read-only here</source>
        <translation>ici en lecture seule</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command} : activé</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>&amp;Again</source>
        <translation>À nou&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Chiffrer…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Pass-phrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Rehearsals and pace too; they tell how a person speaks</source>
        <translation>Aussi les &amp;répétitions et le débit ; ils révèlent la façon de parler d’une personne</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Afficher ce que je saisis</translation>
    </message>
    <message>
        <source>A good length.</source>
        <translation>Bonne longueur.</translation>
    </message>
    <message>
        <source>A lost pass-phrase cannot be recovered by anybody. Tell it by another way than the file: by telephone or in person, never in the mail that carries the copy. Only its length is judged here; what others may guess is weak however long.</source>
        <translation>Personne ne peut récupérer une phrase secrète perdue. Communiquez-la par une autre voie que le fichier : par téléphone ou de vive voix, jamais dans le courriel qui porte la copie. Seule sa longueur est jugée ici ; ce que d’autres peuvent deviner est faible, même long.</translation>
    </message>
    <message>
        <source>A part of the program is missing</source>
        <translation>Il manque une partie du programme</translation>
    </message>
    <message>
        <source>At least {least} characters. Good are five words or more, picked by chance, with spaces between.</source>
        <translation>Au moins {least} caractères. Cinq mots ou plus, tirés au hasard et séparés par des espaces, conviennent bien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Encrypted Copy</source>
        <translation>Copie chiffrée</translation>
    </message>
    <message>
        <source>Encrypted copies are made and opened by the package pyrage, which is not installed. Nothing else needs it. This command in a terminal brings it, once, from the internet; then come back here. The program itself never goes there.</source>
        <translation>Les copies chiffrées sont créées et ouvertes par le paquet pyrage, qui n’est pas installé. Rien d’autre n’en a besoin. Cette commande, dans un terminal, le prend une seule fois sur internet ; revenez ensuite ici. Le programme lui-même n’y va jamais.</translation>
    </message>
    <message>
        <source>Encrypting… This takes a few seconds on purpose: so does every guess.</source>
        <translation>Chiffrement… Cela prend quelques secondes, à dessein : chaque tentative de deviner la phrase secrète en demande autant.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>Elle contient un caractère invisible. Ressaisissez-la.</translation>
    </message>
    <message>
        <source>Long enough; another word would make it better.</source>
        <translation>Assez longue ; un mot de plus la rendrait meilleure.</translation>
    </message>
    <message>
        <source>One file with the statement as it stands here now, saved or not, that only its pass-phrase opens: in this program, or with the free tool age.</source>
        <translation>Un seul fichier avec la déclaration telle qu’elle est ici maintenant, enregistrée ou non, que seule sa phrase secrète ouvre : dans ce programme, ou avec l’outil libre age.</translation>
    </message>
    <message>
        <source>Open Encrypted Copy</source>
        <translation>Ouvrir une copie chiffrée</translation>
    </message>
    <message>
        <source>Opening… This takes a few seconds on purpose.</source>
        <translation>Ouverture… Cela prend à dessein quelques secondes.</translation>
    </message>
    <message>
        <source>Pass-phrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Pass-phrase again</source>
        <translation>Phrase secrète, à nouveau</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Unlike an export it holds everything: comments, notes, and every co-signer with where they stand. Only recordings of rehearsals are left out.</source>
        <translation>Contrairement à un export, elle contient tout : commentaires, notes et chaque cosignataire avec son état. Seuls les enregistrements audio des répétitions sont omis.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>You are asked next where to put the statement.</source>
        <translation>Il vous est ensuite demandé où mettre la déclaration.</translation>
    </message>
    <message>
        <source>{n} more character is needed.</source>
        <translation>Il faut encore {n} caractère.</translation>
    </message>
    <message>
        <source>{n} more characters are needed.</source>
        <translation>Il faut encore {n} caractères.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand this file over, and tell the pass-phrase by another way:
{path}</source>
        <translation>Transmettez ce fichier et communiquez la phrase secrète par une autre voie :
{path}</translation>
    </message>
    <message>
        <source>Something in the program went wrong; nothing changed.</source>
        <translation>Une erreur s’est produite dans le programme ; rien n’a changé.</translation>
    </message>
    <message>
        <source>The copy held other files too, which were left alone.</source>
        <translation>La copie contenait aussi d’autres fichiers, qui ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The encrypted copy is made.</source>
        <translation>La copie chiffrée est créée.</translation>
    </message>
    <message>
        <source>The statement could not be put there.</source>
        <translation>La déclaration n’a pas pu y être mise.</translation>
    </message>
    <message>
        <source>The statement of the copy is not open; it is in its folder.</source>
        <translation>La déclaration de la copie n’est pas ouverte ; elle est dans son dossier.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Click to change it</source>
        <translation>Cliquez pour le modifier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>Where it is spoken: {place}. Change it</source>
        <translation>Où elle est prononcée : {place}. Modifier</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Enter shows the first of them.</source>
        <translation>Entrée affiche la première.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help – Statement Studio</source>
        <translation>Aide – Statement Studio</translation>
    </message>
    <message>
        <source>PAGES</source>
        <translation>PAGES</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>This place is not in the help, and the program opens no others: {link}</source>
        <translation>Cet endroit n’est pas dans l’aide, et le programme n’en ouvre pas d’autres : {link}</translation>
    </message>
    <message>
        <source>To the page before (Alt+Left)</source>
        <translation>À la page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>“{words}” stands on no page. Try another word, or clear the line to see all pages.</source>
        <translation>« {words} » ne figure sur aucune page. Essayez un autre mot, ou videz la ligne pour voir toutes les pages.</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>&amp;How It Is Pronounced…</source>
        <translation>P&amp;rononciation…</translation>
    </message>
    <message>
        <source>&amp;My Phrases…</source>
        <translation>&amp;Mes formules…</translation>
    </message>
    <message>
        <source>&amp;Phrase…</source>
        <translation>&amp;Formule…</translation>
    </message>
    <message>
        <source>Add a &amp;Note</source>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>Change, add and hide set phrases</source>
        <translation>Modifier, ajouter et masquer des formules</translation>
    </message>
    <message>
        <source>Go to the next note</source>
        <translation>Aller à la note suivante</translation>
    </message>
    <message>
        <source>Insert a set phrase</source>
        <translation>Insérer une formule</translation>
    </message>
    <message>
        <source>Insert or change a marked pause</source>
        <translation>Insérer ou modifier une pause marquée</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>la marque</translation>
    </message>
    <message>
        <source>Mark as &amp;Should</source>
        <translation>Marquer comme sou&amp;haitable</translation>
    </message>
    <message>
        <source>Mark as Ma&amp;y</source>
        <translation>Marquer comme faculta&amp;tif</translation>
    </message>
    <message>
        <source>Mark as Mus&amp;t</source>
        <translation>Marquer comme &amp;indispensable</translation>
    </message>
    <message>
        <source>N&amp;o Mark</source>
        <translation>&amp;Aucune marque</translation>
    </message>
    <message>
        <source>Ne&amp;xt Note</source>
        <translation>Note &amp;suivante</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>Pa&amp;use…</source>
        <translation>&amp;Pause…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>la pause</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>la formule</translation>
    </message>
    <message>
        <source>Phrase by &amp;Abbreviation</source>
        <translation>Formule par a&amp;bréviation</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>la prononciation</translation>
    </message>
    <message>
        <source>Put the cursor on a word that is spoken, or select one name.</source>
        <translation>Placez le curseur sur un mot prononcé, ou sélectionnez un nom.</translation>
    </message>
    <message>
        <source>Replace the abbreviation before the cursor by its phrase</source>
        <translation>Remplacer l’abréviation avant le curseur par sa formule</translation>
    </message>
    <message>
        <source>The phrases stay as they were.</source>
        <translation>Les formules restent telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>Write a note that is neither spoken nor exported</source>
        <translation>Écrire une note qui n’est ni prononcée ni exportée</translation>
    </message>
    <message>
        <source>Write how the word under the cursor is pronounced</source>
        <translation>Écrire comment se prononce le mot sous le curseur</translation>
    </message>
</context>
<context>
    <name>KeptProjectsDialog</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>&amp;See Versions…</source>
        <translation>&amp;Voir les versions…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier Versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Every save is kept on this computer for a while, also where the folder is gone. What is brought back from here is a new statement, and nothing of another one is changed.</source>
        <translation>Chaque enregistrement est gardé quelque temps sur cet ordinateur, même si le dossier a disparu. Ce qui est restauré d’ici est une nouvelle déclaration, et rien d’une autre n’est modifié.</translation>
    </message>
    <message>
        <source>STATEMENTS, THE LAST SAVED FIRST</source>
        <translation>DÉCLARATIONS, LA DERNIÈRE ENREGISTRÉE EN PREMIER</translation>
    </message>
    <message>
        <source>See all that is kept of it, and delete that for good</source>
        <translation>Voir tout ce qui en est gardé, et le supprimer définitivement</translation>
    </message>
    <message>
        <source>Statements of which earlier versions are kept</source>
        <translation>Déclarations dont des versions antérieures sont gardées</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>{n} version, saved on</source>
        <translation>{n} version, enregistrée le</translation>
    </message>
    <message>
        <source>{n} versions, the last saved on</source>
        <translation>{n} versions, la dernière enregistrée le</translation>
    </message>
    <message>
        <source>✕ folder gone: {folder}</source>
        <translation>✕ dossier disparu : {folder}</translation>
    </message>
    <message>
        <source>✕ its drive does not answer: {folder}</source>
        <translation>✕ son disque ne répond pas : {folder}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Tapez ici le raccourci</translation>
    </message>
    <message>
        <source>The next key that is pressed here becomes the key of the command.</source>
        <translation>Le prochain raccourci sur lequel vous appuyez ici devient celui de la commande.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>This is not a key that can be given.</source>
        <translation>Ce raccourci ne peut pas être attribué.</translation>
    </message>
    <message>
        <source>{key} changes the text where the cursor is.</source>
        <translation>{key} modifie le texte à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>{key} goes on, back or out everywhere in the window.</source>
        <translation>{key} sert partout dans la fenêtre à avancer, à revenir ou à sortir.</translation>
    </message>
    <message>
        <source>{key} hides everything, in every dialog too, and stays with that.</source>
        <translation>{key} masque tout, même dans les boîtes de dialogue, et reste réservé à cela.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Hold Ctrl or Alt with it.</source>
        <translation>{key} est nécessaire pour écrire. Ajoutez-y Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} moves the cursor in the text.</source>
        <translation>{key} déplace le curseur dans le texte.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} ouvre le menu {menu}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>The keys</source>
        <translation>Les touches</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Leave It</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Take It From There</source>
        <translation>&amp;Reprendre ce raccourci</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>Raccourci d’&amp;origine</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>Rendre à chaque commande ses raccourcis d’origine ?</translation>
    </message>
    <message>
        <source>It works in every dialog too, and always has a key that nothing else can have.</source>
        <translation>Cette commande fonctionne aussi dans les boîtes de dialogue, et a toujours un raccourci que rien d’autre ne peut avoir.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Press Enter to change the key of the chosen command, then the new key.</source>
        <translation>Appuyez sur Entrée pour changer le raccourci de la commande choisie, puis sur le nouveau raccourci.</translation>
    </message>
    <message>
        <source>The keys hold until the window closes; they could not be kept.</source>
        <translation>Les raccourcis valent jusqu’à la fermeture de la fenêtre ; ils n’ont pas pu être conservés.</translation>
    </message>
    <message>
        <source>The keys you have chosen are forgotten.</source>
        <translation>Les raccourcis que vous avez choisis sont oubliés.</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Usual Keys for &amp;All…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>{keys} (yours)</source>
        <translation>{keys} (le vôtre)</translation>
    </message>
    <message>
        <source>{key} is the key of {others} now.</source>
        <translation>{key} est actuellement le raccourci de {others}.</translation>
    </message>
    <message>
        <source>“{command}” has no key now.</source>
        <translation>« {command} » n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>“{command}” has {keys} now.</source>
        <translation>« {command} » a maintenant {keys}.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>It holds from the next start on. The language of a statement is chosen in the page Agenda.</source>
        <translation>Elle vaut à partir du prochain démarrage. La langue d’une déclaration se choisit dans la page Ordre du jour.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>listening</source>
        <translation>à l’écoute</translation>
    </message>
    <message>
        <source>no voice is heard</source>
        <translation>aucune voix</translation>
    </message>
    <message>
        <source>not recorded now</source>
        <translation>audio en pause</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement audio</translation>
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
        <translation>Nouveau temps de parole</translation>
    </message>
    <message>
        <source>The chair gives you</source>
        <translation>La présidence vous accorde</translation>
    </message>
    <message>
        <source>Write it as 1:00, or 60 for seconds.</source>
        <translation>Écrivez 1:00, ou 60 pour des secondes.</translation>
    </message>
</context>
<context>
    <name>LinePictures</name>
    <message>
        <source>microphone off</source>
        <translation>micro coupé</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete Recordin&amp;g…</source>
        <translation>Supprimer l’aud&amp;io…</translation>
    </message>
    <message>
        <source>Delete the recording of this take?</source>
        <translation>Supprimer l’enregistrement audio de cet essai ?</translation>
    </message>
    <message>
        <source>L&amp;isten…</source>
        <translation>É&amp;couter…</translation>
    </message>
    <message>
        <source>No voice is heard in this recording.</source>
        <translation>Aucune voix ne s’entend dans cet enregistrement audio.</translation>
    </message>
    <message>
        <source>The recording cannot be opened.</source>
        <translation>L’enregistrement audio ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The recording could not be deleted.</source>
        <translation>L’enregistrement audio n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The recording is not there.</source>
        <translation>L’enregistrement audio est introuvable.</translation>
    </message>
    <message>
        <source>The sentences were found by their pauses; a time may be a little off.</source>
        <translation>Les phrases ont été repérées aux pauses ; un temps peut être légèrement inexact.</translation>
    </message>
    <message>
        <source>The sentences were found word by word.</source>
        <translation>Les phrases ont été repérées mot par mot.</translation>
    </message>
    <message>
        <source>The sentences were not looked for; the recording can be played.</source>
        <translation>Les phrases n’ont pas été recherchées ; l’enregistrement audio peut être écouté.</translation>
    </message>
    <message>
        <source>The take itself stays, with its times and its note. The recording cannot be brought back.</source>
        <translation>L’essai lui-même reste, avec ses temps et sa note. L’enregistrement audio ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>The text was another one then, so the recording can only be played.</source>
        <translation>Le texte était alors différent ; l’enregistrement audio peut seulement être écouté.</translation>
    </message>
    <message>
        <source>The times could not be written to the project.</source>
        <translation>Les temps n’ont pas pu être écrits dans le projet.</translation>
    </message>
    <message>
        <source>The times of the paragraphs are the laps of this take now.</source>
        <translation>Les temps des paragraphes sont désormais les temps intermédiaires de cet essai.</translation>
    </message>
    <message>
        <source>▲ marks what interpreters cannot follow: more than {limit} characters a minute, pauses counted (scaled from the rate for English of the International Association of Conference Interpreters).</source>
        <translation>▲ signale ce que les interprètes ne peuvent pas suivre : plus de {limit} caractères par minute, pauses comprises (d’après le débit fixé pour l’anglais par l’Association internationale des interprètes de conférence).</translation>
    </message>
    <message>
        <source>▲ marks what interpreters cannot follow: more than {limit} words a minute, pauses counted (International Association of Conference Interpreters).</source>
        <translation>▲ signale ce que les interprètes ne peuvent pas suivre : plus de {limit} mots par minute, pauses comprises (Association internationale des interprètes de conférence).</translation>
    </message>
</context>
<context>
    <name>ListeningDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Delete Recording…</source>
        <translation>&amp;Supprimer l’audio…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Use These Times as Laps</source>
        <translation>&amp;Utiliser comme temps intermédiaires</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Finding the sentences</source>
        <translation>Repérage des phrases</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement audio</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Blue and Orange, Light</source>
        <translation>&amp;Bleu et orange, clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>Con&amp;traste élevé, clair</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Blue and &amp;Orange, Dark</source>
        <translation>Bleu et &amp;orange, sombre</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Contraste élevé, so&amp;mbre</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Chinese text</source>
        <translation>Texte en &amp;chinois</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;Police du texte</translation>
    </message>
    <message>
        <source>&amp;Right-to-left text</source>
        <translation>Texte de &amp;droite à gauche</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font of Chinese text</source>
        <translation>Police du texte en chinois</translation>
    </message>
    <message>
        <source>Font of right-to-left text</source>
        <translation>Police du texte de droite à gauche</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>A dashed line: the microphone may go off here. 4 deliveries in 5 are cut along it.</source>
        <translation>Ligne tiretée : le micro peut être coupé ici. 4 fois sur 5, la coupure tombe le long de cette ligne.</translation>
    </message>
    <message>
        <source>A line beside the text: this must be said (M), should be (S), or may be left out first (m).</source>
        <translation>Trait à côté du texte : passage indispensable (I), souhaitable (S), ou facultatif, à laisser de côté en premier (f).</translation>
    </message>
    <message>
        <source>A sign over the text: a character that cannot be seen, or a letter of another alphabet.</source>
        <translation>Signe au-dessus du texte : un caractère invisible, ou une lettre d’un autre alphabet.</translation>
    </message>
    <message>
        <source>A tint: nobody hears it, the microphone is off by then.</source>
        <translation>Fond teinté : personne ne l’entend, le micro est alors coupé.</translation>
    </message>
    <message>
        <source>A wave: the dictionary does not know the word.</source>
        <translation>Trait ondulé : le dictionnaire ne connaît pas le mot.</translation>
    </message>
    <message>
        <source>On a ground of its own: a pause, which takes its time.</source>
        <translation>Sur un fond à part : une pause, qui prend du temps.</translation>
    </message>
    <message>
        <source>Several may lie on one word: each means what it means alone. Rest on one with the mouse to be told.</source>
        <translation>Un mot peut porter plusieurs marques : chacune garde son sens. Laissez la souris sur l’une d’elles pour lire ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Slanted and grey: a note or comment, neither said nor printed.</source>
        <translation>Penché et gris : une note ou un commentaire, ni prononcé ni imprimé.</translation>
    </message>
    <message>
        <source>Small seconds: so long the sentence takes.</source>
        <translation>Petites secondes : la durée de la phrase.</translation>
    </message>
    <message>
        <source>What the Marks Mean</source>
        <translation>Ce que signifient les marques</translation>
    </message>
    <message>
        <source>clean water</source>
        <translation>eau potable</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>&amp;Utiliser cette version</translation>
    </message>
    <message>
        <source>How the details would differ</source>
        <translation>En quoi les détails différeraient</translation>
    </message>
    <message>
        <source>How the text would differ</source>
        <translation>En quoi le texte différerait</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Focus</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Phrase</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>Dé&amp;claration</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Déclarations &amp;récentes</translation>
    </message>
    <message>
        <source>Paragrap&amp;h</source>
        <translation>Para&amp;graphe</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Thè&amp;me</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Show the report</source>
        <translation>&amp;Voir le rapport</translation>
    </message>
    <message>
        <source>A report is in {path}. It holds no text, no names and no folders, and is sent nowhere.</source>
        <translation>Un rapport se trouve dans {path}. Il ne contient ni texte, ni noms, ni dossiers, et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>No report of it could be kept on this computer, and none is sent anywhere.</source>
        <translation>Aucun rapport n’a pu être gardé sur cet ordinateur, et aucun n’est envoyé où que ce soit.</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>Rapport sur l’erreur</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>What you typed is kept: whatever is not saved was just put aside as a copy. You can go on; if it happens again, save under another name and start again.</source>
        <translation>Ce que vous avez saisi est gardé : ce qui n’était pas enregistré vient d’être copié à part. Vous pouvez continuer ; si cela se reproduit, enregistrez sous un autre nom et relancez le programme.</translation>
    </message>
    <message>
        <source>⚠ No copy of what you typed could be put aside. Save now under another name; where that fails, copy the text into another program. Then start again.</source>
        <translation>⚠ Ce que vous avez saisi n’a pas pu être copié à part. Enregistrez maintenant sous un autre nom ; si cela échoue, copiez le texte dans un autre programme. Puis relancez Statement Studio.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>All&amp;er à…</translation>
    </message>
    <message>
        <source>&amp;Join with the Next Line</source>
        <translation>&amp;Joindre à la ligne suivante</translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation>Phrase &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Sentence</source>
        <translation>Phrase &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Select Sentence</source>
        <translation>Sé&amp;lectionner la phrase</translation>
    </message>
    <message>
        <source>D&amp;elete Paragraph</source>
        <translation>&amp;Supprimer le paragraphe</translation>
    </message>
    <message>
        <source>Du&amp;plicate Paragraph</source>
        <translation>D&amp;upliquer le paragraphe</translation>
    </message>
    <message>
        <source>Go to a paragraph or a time</source>
        <translation>Aller à un paragraphe ou à un moment</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Down</source>
        <translation>Déplacer le paragraphe vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move Paragraph &amp;Up</source>
        <translation>Déplacer le paragraphe vers le &amp;haut</translation>
    </message>
    <message>
        <source>Select &amp;Back by a Sentence</source>
        <translation>Étendre la sélection d’une phrase en a&amp;rrière</translation>
    </message>
    <message>
        <source>Select &amp;On by a Sentence</source>
        <translation>Étendre la sélection d’une phrase en &amp;avant</translation>
    </message>
</context>
<context>
    <name>MyWordsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Un mot correct</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>My Words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nouveau mot</translation>
    </message>
    <message>
        <source>No words yet. Write one here, or choose “Add to My Words” where a word is marked in the text.</source>
        <translation>Pas encore de mots. Écrivez-en un ici, ou choisissez « Ajouter à mes mots » là où un mot est marqué dans le texte.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{n} letter at most</source>
        <translation>{n} lettre au plus</translation>
    </message>
    <message>
        <source>{n} letters at most</source>
        <translation>{n} lettres au plus</translation>
    </message>
</context>
<context>
    <name>NotesMargin</name>
    <message>
        <source>(empty note)</source>
        <translation>(note vide)</translation>
    </message>
    <message>
        <source>Notes beside the text</source>
        <translation>Notes à côté du texte</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>From {start}, {seconds} s: {words}</source>
        <translation>À partir de {start}, {seconds} s : {words}</translation>
    </message>
    <message>
        <source>Not spoken: {words}</source>
        <translation>Non prononcé : {words}</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>An open letter is not spoken, so no sentence costs any time.</source>
        <translation>Une lettre ouverte n’est pas prononcée ; aucune phrase ne coûte donc de temps.</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt with an arrow key, to move the paragraph.</source>
        <translation>Pour déplacer le paragraphe, faites glisser une ligne ou appuyez sur Alt et une flèche.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Nothing is spoken yet. The longest sentences will stand here, with what each would save.</source>
        <translation>Rien à prononcer pour l’instant. Les phrases les plus longues figureront ici, avec ce que chacune ferait gagner.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Each paragraph will stand here with its start and length.</source>
        <translation>Rien n’est encore écrit. Chaque paragraphe figurera ici avec son début et sa durée.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What costs most</source>
        <translation>Ce qui coûte le plus</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>not spoken</source>
        <translation>non prononcé</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>Outlining</name>
    <message>
        <source>&amp;Outline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Move of a Paragraph</source>
        <translation>le déplacement d’un paragraphe</translation>
    </message>
    <message>
        <source>Outline: paragraphs with their times, and what costs most</source>
        <translation>Plan : paragraphes avec leurs temps, et ce qui coûte le plus</translation>
    </message>
</context>
<context>
    <name>PaceBox</name>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Pace by hand</source>
        <translation>Débit réglé à la main</translation>
    </message>
    <message>
        <source>The profile “{name}” is not on this computer: usual pace.</source>
        <translation>Le profil « {name} » n’est pas sur cet ordinateur : débit habituel.</translation>
    </message>
    <message>
        <source>Usual pace, {language}</source>
        <translation>Débit habituel, {language}</translation>
    </message>
    <message>
        <source>WHOSE PACE</source>
        <translation>DÉBIT UTILISÉ</translation>
    </message>
    <message>
        <source>What is named is only roughly right; what is timed is better.</source>
        <translation>Un débit indiqué n’est juste qu’à peu près ; un débit chronométré vaut mieux.</translation>
    </message>
    <message>
        <source>Whose pace</source>
        <translation>Débit utilisé</translation>
    </message>
    <message>
        <source>of an average text; short words go faster, figures slower</source>
        <translation>d’un texte moyen ; les mots courts vont plus vite, les chiffres moins</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name} : {number}</translation>
    </message>
    <message>
        <source>{name}: {readings}</source>
        <translation>{name} : {readings}</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>1 in 10 is faster</source>
        <translation>1 fois sur 10 plus rapide</translation>
    </message>
    <message>
        <source>1 in 10 is slower</source>
        <translation>1 fois sur 10 plus lent</translation>
    </message>
    <message>
        <source>4 in 5</source>
        <translation>4 fois sur 5</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>9 fois sur 10</translation>
    </message>
    <message>
        <source>Council median</source>
        <translation>Médiane du Conseil</translation>
    </message>
    <message>
        <source>Few speakers of {language} were measured, and nobody has timed this one: one reading would narrow it.</source>
        <translation>Peu de personnes ont été mesurées dans cette langue ({language}), et celle-ci n’a pas été chronométrée : une lecture resserrerait la fourchette.</translation>
    </message>
    <message>
        <source>For the interpreters</source>
        <translation>Pour les interprètes</translation>
    </message>
    <message>
        <source>Less than {seconds} seconds say too little about a pace.</source>
        <translation>Moins de {seconds} secondes en disent trop peu sur un débit.</translation>
    </message>
    <message>
        <source>Nobody has timed this speaker yet, and people differ: one reading would narrow it.</source>
        <translation>Cette personne n’a pas encore été chronométrée, et chacun parle à son rythme : une lecture resserrerait la fourchette.</translation>
    </message>
    <message>
        <source>Nothing is spoken in this text.</source>
        <translation>Ce texte ne contient rien à prononcer.</translation>
    </message>
    <message>
        <source>One reading may not have been a usual one: a second would narrow it.</source>
        <translation>Une seule lecture peut ne pas être représentative : une deuxième resserrerait la fourchette.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>The pace was named, not timed: people know their own only roughly.</source>
        <translation>Le débit a été indiqué, non chronométré : on ne connaît le sien qu’à peu près.</translation>
    </message>
    <message>
        <source>The same speaker still differs from text to text: a rehearsal of this one would narrow it.</source>
        <translation>Une même personne varie encore d’un texte à l’autre : répéter celui-ci resserrerait la fourchette.</translation>
    </message>
    <message>
        <source>The usual pace in {language} is inferred, and nobody has timed this speaker: one reading would narrow it.</source>
        <translation>Le débit habituel dans cette langue ({language}) est déduit, et cette personne n’a pas été chronométrée : une lecture resserrerait la fourchette.</translation>
    </message>
    <message>
        <source>This is quicker than anyone speaks: not all of it was read.</source>
        <translation>Personne ne parle aussi vite : tout n’a pas été lu.</translation>
    </message>
    <message>
        <source>This is slower than anyone speaks: the clock ran on, or only a part was read.</source>
        <translation>Personne ne parle aussi lentement : le chronomètre a continué, ou seule une partie a été lue.</translation>
    </message>
    <message>
        <source>This very text was timed; from one time to the next a speaker still differs.</source>
        <translation>Ce texte même a été chronométré ; d’une fois à l’autre, une personne varie encore.</translation>
    </message>
    <message>
        <source>aim for {time} to be 9 in 10 sure</source>
        <translation>visez {time} pour tenir 9 fois sur 10</translation>
    </message>
    <message>
        <source>as fast as usual</source>
        <translation>à un débit habituel</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>half are faster</source>
        <translation>1 fois sur 2 plus rapide</translation>
    </message>
    <message>
        <source>half of all deliveries</source>
        <translation>1 fois sur 2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>aucune lecture pour l’instant</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>set by hand: {rate}</source>
        <translation>réglé à la main : {rate}</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>timed text</source>
        <translation>texte chronométré</translation>
    </message>
    <message>
        <source>usual pace, {language}</source>
        <translation>débit habituel, {language}</translation>
    </message>
    <message>
        <source>usual pace: “{name}” is not on this computer</source>
        <translation>débit habituel : « {name} » n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>{aim}: {amount}</source>
        <translation>{aim} : {amount}</translation>
    </message>
    <message>
        <source>{name}, as kept in the project</source>
        <translation>{name}, d’après la copie du projet</translation>
    </message>
    <message>
        <source>{name}, {readings}</source>
        <translation>{name}, {readings}</translation>
    </message>
    <message>
        <source>{n} % faster than usual</source>
        <translation>{n} % plus vite que d’habitude</translation>
    </message>
    <message>
        <source>{n} % slower than usual</source>
        <translation>{n} % plus lentement que d’habitude</translation>
    </message>
    <message>
        <source>{n} reading</source>
        <translation>{n} lecture</translation>
    </message>
    <message>
        <source>{n} readings</source>
        <translation>{n} lectures</translation>
    </message>
    <message>
        <source>{rate}: {whose}</source>
        <translation>{rate} : {whose}</translation>
    </message>
    <message>
        <source>{readings} in {language}</source>
        <translation>{readings} en {language}</translation>
    </message>
    <message>
        <source>{readings}, {n} left out</source>
        <translation>{readings}, dont {n} non retenues</translation>
    </message>
</context>
<context>
    <name>Pacing</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>Supprimer le profil « {name} » ?</translation>
    </message>
    <message>
        <source>Its readings go with it ({readings}). Statements that name it take the usual pace.</source>
        <translation>Ses lectures disparaissent avec lui ({readings}). Les déclarations qui le mentionnent prennent le débit habituel.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the reading “{reading}”?</source>
        <translation>Retirer la lecture « {reading} » ?</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>The pace is then what the other readings tell.</source>
        <translation>Le débit est alors celui que donnent les autres lectures.</translation>
    </message>
    <message>
        <source>The passage cannot be shown.</source>
        <translation>Le passage ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The profile is still there.</source>
        <translation>Le profil est toujours là.</translation>
    </message>
    <message>
        <source>The profile keeps its name.</source>
        <translation>Le profil garde son nom.</translation>
    </message>
    <message>
        <source>The profile was not made.</source>
        <translation>Le profil n’a pas été créé.</translation>
    </message>
    <message>
        <source>The reading could not be kept.</source>
        <translation>La lecture n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>The reading is still there.</source>
        <translation>La lecture est toujours là.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already.</source>
        <translation>Il y a déjà un profil « {name} ».</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Page Preview</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your text is as it was.</source>
        <translation>Une erreur s’est produite dans le programme. Votre texte est inchangé.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>Find a command by its words</source>
        <translation>Trouver une commande par ses mots</translation>
    </message>
    <message>
        <source>No command is called so. Try one of its words, or press F1 to search the help.</source>
        <translation>Aucune commande ne porte ce nom. Essayez l’un de ses mots, ou appuyez sur F1 pour chercher dans l’aide.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
</context>
<context>
    <name>ParagraphLanguageDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Its words are then spelled in that language. The mark stands in front of the paragraph as a comment, which is neither spoken nor printed.</source>
        <translation>L’orthographe de ses mots est alors vérifiée dans cette langue. La marque figure devant le paragraphe en commentaire, qui n’est ni prononcé ni imprimé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of This Paragraph</source>
        <translation>Langue de ce paragraphe</translation>
    </message>
    <message>
        <source>that of the statement, {language}</source>
        <translation>celle de la déclaration, {language}</translation>
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
        <translation>Passages indispensables, souhaitables ou facultatifs</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>m</source>
        <translation>f</translation>
    </message>
    <message>
        <source>may be said</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>must be said</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>should be said</source>
        <translation>souhaitable</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>Passage to read aloud</source>
        <translation>Passage à lire à voix haute</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Close it and it is gone.</source>
        <translation>Si vous la fermez, elle est perdue.</translation>
    </message>
    <message>
        <source>Earlier Version</source>
        <translation>la restauration d’une version antérieure</translation>
    </message>
    <message>
        <source>Keep None</source>
        <translation>N’en conserver aucune</translation>
    </message>
    <message>
        <source>Keep no earlier versions of this statement?</source>
        <translation>Ne conserver aucune version antérieure de cette déclaration ?</translation>
    </message>
    <message>
        <source>Most of the text is gone in what was just saved.</source>
        <translation>La plus grande partie du texte manque dans ce qui vient d’être enregistré.</translation>
    </message>
    <message>
        <source>Not everything could be forgotten.</source>
        <translation>Une partie n’a pas pu être effacée.</translation>
    </message>
    <message>
        <source>Nothing is kept of a statement that was never saved.</source>
        <translation>Rien n’est conservé d’une déclaration qui n’a jamais été enregistrée.</translation>
    </message>
    <message>
        <source>Nothing was forgotten.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Saved, but no earlier versions can be kept.</source>
        <translation>Enregistrée, mais aucune version antérieure ne peut être conservée.</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>L’opération n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>The earlier versions cannot be listed.</source>
        <translation>La liste des versions antérieures ne peut pas être établie.</translation>
    </message>
    <message>
        <source>The version before it is kept longer: see Earlier Versions in the menu File.</source>
        <translation>La version précédente est conservée plus longtemps : voir Versions antérieures dans le menu Fichier.</translation>
    </message>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>Il n’y a pas encore de version antérieure.</translation>
    </message>
    <message>
        <source>They are kept from the first save on.</source>
        <translation>Elles sont conservées dès le premier enregistrement.</translation>
    </message>
    <message>
        <source>Those that are kept are deleted from this computer at once, and cannot be brought back.</source>
        <translation>Celles qui sont conservées sont supprimées aussitôt de cet ordinateur et ne peuvent pas être récupérées.</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>Insert a pause</source>
        <translation>Insérer une pause</translation>
    </message>
    <message>
        <source>It takes its time, and is seen here and in the rehearsal alone.</source>
        <translation>Elle prend son temps, et ne se voit qu’ici et pendant la répétition.</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>Durée de la pause</translation>
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
        <translation>Entrée insère, Échap ferme</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>Rechercher une formule</translation>
    </message>
    <message>
        <source>Insert a phrase</source>
        <translation>Insérer une formule</translation>
    </message>
    <message>
        <source>No phrase holds these words.</source>
        <translation>Aucune formule ne contient ces mots.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>environ {n} s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Calls and concerns</source>
        <translation>Appels et préoccupations</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>Déclaration conjointe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Offer it in the list</source>
        <translation>&amp;Proposer dans la liste</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>A phrase needs a name.</source>
        <translation>Une formule doit avoir un nom.</translation>
    </message>
    <message>
        <source>A&amp;bbreviation</source>
        <translation>A&amp;bréviation</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Telle qu’à l’&amp;origine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Phrases in {language}</source>
        <translation>Formules en {language}</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Texte de la formule</translation>
    </message>
    <message>
        <source>What stands in [brackets] asks to be filled: Tab goes from one to the next.</source>
        <translation>Ce qui est entre [crochets] est à remplir : la touche Tab passe de l’un à l’autre.</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texte]</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name} (masquée)</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” have the same abbreviation.</source>
        <translation>« {first} » et « {second} » ont la même abréviation.</translation>
    </message>
    <message>
        <source>“{name}” has no text.</source>
        <translation>« {name} » n’a pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” is too long.</source>
        <translation>« {name} » est trop longue.</translation>
    </message>
</context>
<context>
    <name>PieceTable</name>
    <message>
        <source>Each</source>
        <translation>Chacun</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Prononcé</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Fixé dans</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>all my statements</source>
        <translation>toutes mes déclarations</translation>
    </message>
    <message>
        <source>this statement</source>
        <translation>cette déclaration</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Ruler of time</source>
        <translation>Règle du temps</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>What you choose is kept at once.</source>
        <translation>Vos choix sont enregistrés aussitôt.</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Choose how you write, how it looks, and what is kept</source>
        <translation>Choisir la façon d’écrire, l’apparence et ce qui est conservé</translation>
    </message>
    <message>
        <source>Keep None</source>
        <translation>N’en conserver aucune</translation>
    </message>
    <message>
        <source>Keep no earlier versions of this statement?</source>
        <translation>Ne conserver aucune version antérieure de cette déclaration ?</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>L’opération n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>Those that are kept are deleted from this computer at once, and cannot be brought back.</source>
        <translation>Celles qui sont conservées sont supprimées aussitôt de cet ordinateur et ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>&amp;Page Preview</source>
        <translation>Aperç&amp;u des pages</translation>
    </message>
    <message>
        <source>See the printed pages beside the text while you write</source>
        <translation>Voir les pages imprimées à côté du texte pendant la rédaction</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A directive “%TAG” is not allowed. Remove the line.</source>
        <translation>Une directive « %TAG » n’est pas autorisée. Supprimez la ligne.</translation>
    </message>
    <message>
        <source>A name in the copy leads elsewhere (“{name}”). It was not opened. Check who sent it.</source>
        <translation>Un nom dans la copie mène ailleurs (« {name} »). Elle n’a pas été ouverte. Vérifiez qui l’a envoyée.</translation>
    </message>
    <message>
        <source>A name must be plain text. Write a word before the colon.</source>
        <translation>Un nom doit être du texte simple. Écrivez un mot avant le deux-points.</translation>
    </message>
    <message>
        <source>A pace is either that of a profile or a number of words a minute. Remove one of the two lines.</source>
        <translation>Un débit est soit celui d’un profil, soit un nombre de mots par minute. Supprimez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>A paragraph is counted in whole numbers. Correct it, such as “paragraph: 2”.</source>
        <translation>Un paragraphe se compte en nombres entiers. Corrigez-le, par exemple « paragraph: 2 ».</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder. Choose another folder.</source>
        <translation>Une partie de ce chemin est un fichier, non un dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A tag (“{name}”) is not allowed. Write the plain value.</source>
        <translation>Une étiquette (« {name} ») n’est pas autorisée. Écrivez la valeur seule.</translation>
    </message>
    <message>
        <source>A take needs its length. Add it, such as “seconds: 92.5”.</source>
        <translation>Un essai doit avoir sa durée. Ajoutez-la, par exemple « seconds: 92.5 ».</translation>
    </message>
    <message>
        <source>An alias (“*{name}”) is not allowed. Write the value itself.</source>
        <translation>Un alias (« *{name} ») n’est pas autorisé. Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>An anchor (“&amp;{name}”) is not allowed. Write the value where it is used.</source>
        <translation>Une ancre (« &amp;{name} ») n’est pas autorisée. Écrivez la valeur là où elle sert.</translation>
    </message>
    <message>
        <source>An entry of “{name}” must begin with “- ” and hold lines of the form “name: value”. Write “- name: …” for each.</source>
        <translation>Une entrée de « {name} » doit commencer par « -  » et contenir des lignes de la forme « nom: valeur ». Écrivez « - nom: … » pour chacune.</translation>
    </message>
    <message>
        <source>An escape names half a character. Write the character itself.</source>
        <translation>Une séquence d’échappement désigne un demi-caractère. Écrivez le caractère lui-même.</translation>
    </message>
    <message>
        <source>An escape such as “\U00110000” names no character. Write the character itself.</source>
        <translation>Une séquence d’échappement comme « \U00110000 » ne désigne aucun caractère. Écrivez le caractère lui-même.</translation>
    </message>
    <message>
        <source>Another file holds a profile of the name “{name}”. Change the name here, or remove the file.</source>
        <translation>Un autre fichier contient un profil du nom de « {name} ». Changez le nom ici, ou retirez le fichier.</translation>
    </message>
    <message>
        <source>Another window has text of it that is not saved. Close it there first.</source>
        <translation>Une autre fenêtre contient du texte non enregistré de cette déclaration. Fermez-y d’abord la déclaration.</translation>
    </message>
    <message>
        <source>Another window has this statement open. Close it there first.</source>
        <translation>Cette déclaration est ouverte dans une autre fenêtre. Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>Another window is saving this statement just now. Try again.</source>
        <translation>Une autre fenêtre enregistre cette déclaration en ce moment. Réessayez.</translation>
    </message>
    <message>
        <source>Git left two versions of these lines here, yours and another one, with its marks between them. Keep one version, and remove the lines of &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>Git a laissé ici deux versions de ces lignes, la vôtre et une autre, séparées par ses marques. Gardez une version et supprimez les lignes &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= et &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</translation>
    </message>
    <message>
        <source>It asks for more work (2^{work}) than any honest file does (2^{most}), and was not opened. Ask for another copy.</source>
        <translation>Il demande plus de calculs (2^{work}) qu’aucun fichier honnête (2^{most}) et n’a pas été ouvert. Demandez une autre copie.</translation>
    </message>
    <message>
        <source>It has format {written}, made by a newer version; this one reads up to {ours}. Update the program.</source>
        <translation>Il est au format {written}, d’une version plus récente ; celle-ci lit jusqu’au format {ours}. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>It is damaged, or was made by a newer version, and cannot be used. It was left as it is.</source>
        <translation>Il est endommagé, ou provient d’une version plus récente, et ne peut pas être utilisé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It is encrypted for a key and not with a pass-phrase. Decrypt it with the age tool, or ask for another.</source>
        <translation>Il est chiffré pour une clé et non avec une phrase secrète. Déchiffrez-le avec l’outil age, ou demandez-en un autre.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose another folder, or connect the drive again.</source>
        <translation>Il n’est plus là. Choisissez un autre dossier, ou reconnectez le disque.</translation>
    </message>
    <message>
        <source>It is no longer there. Open the program anew.</source>
        <translation>Il n’est plus là. Ouvrez de nouveau le programme.</translation>
    </message>
    <message>
        <source>It is no longer there. Save to put it back.</source>
        <translation>Il n’est plus là. Enregistrez pour le remettre.</translation>
    </message>
    <message>
        <source>It is open for reading only, so its takes stay as they are.</source>
        <translation>La déclaration est ouverte en lecture seule ; ses essais restent donc tels quels.</translation>
    </message>
    <message>
        <source>It is open for reading only, so the take is not kept.</source>
        <translation>La déclaration est ouverte en lecture seule ; l’essai n’est donc pas conservé.</translation>
    </message>
    <message>
        <source>It is open for reading only. Save it under another name.</source>
        <translation>La déclaration est ouverte en lecture seule. Enregistrez-la sous un autre nom.</translation>
    </message>
    <message>
        <source>Name the file of a theme with letters, figures and hyphens only.</source>
        <translation>Nommez le fichier d’un thème uniquement avec des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Only the first {count} themes are read.</source>
        <translation>Seuls les {count} premiers thèmes sont lus.</translation>
    </message>
    <message>
        <source>Someone changed it while a save that takes it away was interrupted. It was left alone. Look at it.</source>
        <translation>Un enregistrement qui devait le retirer s’est interrompu, et quelqu’un l’a modifié entre-temps. Il a été laissé tel quel. Examinez-le.</translation>
    </message>
    <message>
        <source>Someone changed it while a save was interrupted. It is as they left it; compare it with “{kept}”.</source>
        <translation>Un enregistrement s’est interrompu, et quelqu’un l’a modifié entre-temps. Il est tel que cette personne l’a laissé ; comparez-le avec « {kept} ».</translation>
    </message>
    <message>
        <source>Something in Statement Studio went wrong.</source>
        <translation>Une erreur s’est produite dans Statement Studio.</translation>
    </message>
    <message>
        <source>Something is missing here. Write the value, or remove the line.</source>
        <translation>Il manque quelque chose ici. Écrivez la valeur, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name.</source>
        <translation>Quelque chose porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Text cannot be read in this theme: give “ink” more contrast to “{ground}”.</source>
        <translation>Le texte est illisible dans ce thème : donnez à « ink » plus de contraste avec « {ground} ».</translation>
    </message>
    <message>
        <source>The copy holds “{name}” twice. It was not opened. Ask for another one.</source>
        <translation>La copie contient deux fois « {name} ». Elle n’a pas été ouverte. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another folder, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The drive does not answer. Try again when it is back.</source>
        <translation>Le disque ne répond pas. Réessayez quand il sera de nouveau accessible.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Take it away.</source>
        <translation>Le fichier dépasse {limit} octets. Enlevez-le.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; more than {limit} is refused. Check what it is.</source>
        <translation>Le fichier fait {size} octets ; au-delà de {limit}, il est refusé. Vérifiez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; more than {limit} is refused. Nothing of ours is that long: check what it is.</source>
        <translation>Le fichier fait {size} octets ; au-delà de {limit}, il est refusé. Rien de ce programme n’est aussi long : vérifiez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes, as after a power cut, or it is not UTF-8. Restore it from a copy.</source>
        <translation>Le fichier contient des octets NUL, comme après une panne de courant, ou n’est pas en UTF-8. Restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>The file holds a second document (after “---”). Keep only one.</source>
        <translation>Le fichier contient un second document (après « --- »). N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The file holds characters that YAML does not allow. Remove the control characters.</source>
        <translation>Le fichier contient des caractères que YAML n’autorise pas. Supprimez les caractères de commande.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} values. Check what it is.</source>
        <translation>Le fichier contient plus de {limit} valeurs. Vérifiez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The file is empty. Restore it from a copy, or make the project anew.</source>
        <translation>Le fichier est vide. Restaurez-le à partir d’une copie, ou refaites le projet.</translation>
    </message>
    <message>
        <source>The file is no longer there. Start the program again.</source>
        <translation>Le fichier n’est plus là. Relancez le programme.</translation>
    </message>
    <message>
        <source>The file is not there. Install the program again.</source>
        <translation>Le fichier est absent. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file must hold lines of the form “name: value”. Write it so.</source>
        <translation>Le fichier doit contenir des lignes de la forme « nom: valeur ». Écrivez-le ainsi.</translation>
    </message>
    <message>
        <source>The file was changed by someone else in the moment of saving, and was left as it is. Look at it again.</source>
        <translation>Le fichier a été modifié par quelqu’un d’autre au moment de l’enregistrement et a été laissé tel quel. Examinez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file was changed by someone else in the moment of saving. It was left as it is; the new version stands beside it as {name}. Compare the two.</source>
        <translation>Le fichier a été modifié par quelqu’un d’autre au moment de l’enregistrement. Il a été laissé tel quel ; la nouvelle version se trouve à côté sous le nom {name}. Comparez les deux.</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was opened. Save under another name, then compare the two.</source>
        <translation>Le fichier a été modifié par quelqu’un d’autre depuis son ouverture. Enregistrez sous un autre nom, puis comparez les deux.</translation>
    </message>
    <message>
        <source>The file was cut off or changed on its way. Ask for it again.</source>
        <translation>Le fichier a été tronqué ou modifié en chemin. Redemandez-le.</translation>
    </message>
    <message>
        <source>The files have {size} bytes together; more than {limit} are not kept as a version.</source>
        <translation>Les fichiers font ensemble {size} octets ; au-delà de {limit}, ils ne sont pas conservés comme version.</translation>
    </message>
    <message>
        <source>The folder of this statement is gone. Put it back where it was, or save the statement under another name.</source>
        <translation>Le dossier de cette déclaration a disparu. Remettez-le où il était, ou enregistrez la déclaration sous un autre nom.</translation>
    </message>
    <message>
        <source>The keys of “{name}” must be a list such as [Ctrl+Shift+E], or [] for none. Write it so.</source>
        <translation>Les raccourcis de « {name} » doivent être une liste comme [Ctrl+Shift+E], ou [] pour aucun. Écrivez-les ainsi.</translation>
    </message>
    <message>
        <source>The library that reads dictionaries is missing. Install chunspell, or write without spelling.</source>
        <translation>La bibliothèque qui lit les dictionnaires manque. Installez chunspell, ou écrivez sans vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>The links here lead in a circle. Choose another folder.</source>
        <translation>Les liens tournent ici en rond. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The list would have more than {limit} bytes. Take words out of it first.</source>
        <translation>La liste dépasserait {limit} octets. Retirez-en d’abord des mots.</translation>
    </message>
    <message>
        <source>The name has {length} characters; {limit} are possible. Write a shorter one.</source>
        <translation>Le nom a {length} caractères ; {limit} sont possibles. Écrivez-en un plus court.</translation>
    </message>
    <message>
        <source>The name holds a control character or a line end. Write it anew.</source>
        <translation>Le nom contient un caractère de commande ou une fin de ligne. Écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Choose a shorter one.</source>
        <translation>Le nom est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The new version is safe on this computer, but the folder could not be brought up to date ({reason}). Keep it connected and save again.</source>
        <translation>La nouvelle version est en sûreté sur cet ordinateur, mais le dossier n’a pas pu être mis à jour ({reason}). Laissez-le connecté et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The pass-phrase does not fit. Check capital letters, spaces and hyphens, then try again. If it never fits, ask for the file again.</source>
        <translation>La phrase secrète ne convient pas. Vérifiez les majuscules, les espaces et les traits d’union, puis réessayez. Si elle ne convient jamais, redemandez le fichier.</translation>
    </message>
    <message>
        <source>The pass-phrase has {length} characters; at least {least} are needed. Good are five words or more that were picked by chance.</source>
        <translation>La phrase secrète a {length} caractères ; il en faut au moins {least}. Cinq mots ou plus, tirés au hasard, conviennent bien.</translation>
    </message>
    <message>
        <source>The pass-phrase holds a character that cannot be seen, and could not be typed again. Type it anew.</source>
        <translation>La phrase secrète contient un caractère invisible, qui ne pourrait pas être saisi une seconde fois. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The passage to read aloud is missing. Install the program again.</source>
        <translation>Le passage à lire à voix haute manque. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The segment “{name}” is not known. Known are: {known}.</source>
        <translation>Le type de débat « {name} » est inconnu. Types connus : {known}.</translation>
    </message>
    <message>
        <source>The source “{source}” is not known. Add it under “sources”, with title and as_of.</source>
        <translation>La source « {source} » est inconnue. Ajoutez-la sous « sources », avec title et as_of.</translation>
    </message>
    <message>
        <source>The speaker category “{name}” is not known. Known are: {known}.</source>
        <translation>La catégorie « {name} » est inconnue. Catégories connues : {known}.</translation>
    </message>
    <message>
        <source>The statement has more than {limit} bytes; no copy of what was typed is kept until it is saved.</source>
        <translation>La déclaration dépasse {limit} octets ; aucune copie de ce qui a été saisi n’est conservée avant l’enregistrement.</translation>
    </message>
    <message>
        <source>The statement holds half of a character, as after a cut in the middle. Find it and type it anew.</source>
        <translation>La déclaration contient un demi-caractère, comme après une coupe au milieu. Trouvez-le et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The system refused it ({reason}). Try again, or choose another folder.</source>
        <translation>Le système a refusé ({reason}). Réessayez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The text holds a NUL character. Take it out.</source>
        <translation>Le texte contient un caractère NUL. Retirez-le.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 in the program it was written with.</source>
        <translation>Le texte n’est pas en UTF-8. Enregistrez-le en UTF-8 dans le programme qui a servi à l’écrire.</translation>
    </message>
    <message>
        <source>The theme is not there. Install the program again.</source>
        <translation>Le thème est absent. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The theme needs a colour such as #1F5FA8 for “{role}”.</source>
        <translation>Le thème doit avoir une couleur comme #1F5FA8 pour « {role} ».</translation>
    </message>
    <message>
        <source>The word “{name}” is missing.</source>
        <translation>Il manque le mot « {name} ».</translation>
    </message>
    <message>
        <source>The words of this language cannot be read. Install the program again.</source>
        <translation>Les mots de cette langue ne peuvent pas être lus. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>There are more than {most} entries. Remove some.</source>
        <translation>Il y a plus de {most} entrées. Supprimez-en.</translation>
    </message>
    <message>
        <source>There are {count} readings; {limit} are possible. Take the earliest ones out.</source>
        <translation>Il y a {count} lectures ; {limit} sont possibles. Retirez les plus anciennes.</translation>
    </message>
    <message>
        <source>There are {number} files in the copy; a statement has four at most. Check what it is.</source>
        <translation>La copie contient {number} fichiers ; une déclaration en a quatre au plus. Vérifiez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Choose another one.</source>
        <translation>Il y a déjà un profil de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a statement in this folder already. Choose another name.</source>
        <translation>Il y a déjà une déclaration dans ce dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is half of a character in it, as after a cut in the middle. Find it and type it anew.</source>
        <translation>Il s’y trouve un demi-caractère, comme après une coupe au milieu. Trouvez-le et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no such folder. Check the name.</source>
        <translation>Ce dossier n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is nothing of this name any more. Look at the folder again.</source>
        <translation>Il n’y a plus rien de ce nom. Examinez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>There is nothing of this name. Check it.</source>
        <translation>Il n’y a rien de ce nom. Vérifiez-le.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose another name.</source>
        <translation>Il y a déjà quelque chose dans ce dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This account is not allowed to use it. Choose another folder, or ask its owner.</source>
        <translation>Ce compte n’est pas autorisé à l’utiliser. Choisissez un autre dossier, ou adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <source>This computer had not enough memory or time for it. Close other programs, then try again.</source>
        <translation>Cet ordinateur n’a pas eu assez de mémoire ou de temps. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>This disk is read-only. Choose another folder.</source>
        <translation>Ce disque est en lecture seule. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This file has a second name elsewhere (a hard link). Saving parts the two: the other one keeps the words it has now. Make a new copy there if you need one.</source>
        <translation>Ce fichier a un second nom ailleurs (un lien physique). L’enregistrement sépare les deux : l’autre garde les mots qu’il a maintenant. Faites-y une nouvelle copie s’il vous en faut une.</translation>
    </message>
    <message>
        <source>This folder holds no statement: statement.yaml and statement.md are missing. Choose another one, or make a new statement.</source>
        <translation>Ce dossier ne contient pas de déclaration : statement.yaml et statement.md manquent. Choisissez-en un autre, ou créez une nouvelle déclaration.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose a file.</source>
        <translation>C’est un dossier, non un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is a link out of the folder, or to nothing that could be read, and is not followed. Put the file itself into the folder.</source>
        <translation>C’est un lien qui sort du dossier, ou qui ne mène à rien de lisible ; il n’est pas suivi. Placez le fichier lui-même dans le dossier.</translation>
    </message>
    <message>
        <source>This is a link to another file, which is not followed. Put the file itself into the folder.</source>
        <translation>C’est un lien vers un autre fichier, qui n’est pas suivi. Placez le fichier lui-même dans le dossier.</translation>
    </message>
    <message>
        <source>This is a link to {place}, where another file of the project stands. Put a file of its own here.</source>
        <translation>C’est un lien vers {place}, où se trouve un autre fichier du projet. Placez ici un fichier distinct.</translation>
    </message>
    <message>
        <source>This is a link, or no file at all; it is not read. Take it away.</source>
        <translation>C’est un lien, ou ce n’est pas un fichier ; il n’est pas lu. Enlevez-le.</translation>
    </message>
    <message>
        <source>This is another version of the statement, left here when two people changed it at once. Compare the two, then take this file out of the folder and export.</source>
        <translation>C’est une autre version de la déclaration, laissée ici quand deux personnes l’ont modifiée en même temps. Comparez les deux, puis retirez ce fichier du dossier et exportez.</translation>
    </message>
    <message>
        <source>This is no copy of a file of this statement. Choose another one.</source>
        <translation>Ce n’est pas une copie d’un fichier de cette déclaration. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This is no dictionary, or it is damaged. Take it away, or install it again.</source>
        <translation>Ce n’est pas un dictionnaire, ou il est endommagé. Enlevez-le, ou réinstallez-le.</translation>
    </message>
    <message>
        <source>This is not a file that can be read. Choose another one.</source>
        <translation>Ce n’est pas un fichier lisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a project folder. Choose the folder that holds statement.yaml.</source>
        <translation>Ce n’est pas un dossier de projet. Choisissez le dossier qui contient statement.yaml.</translation>
    </message>
    <message>
        <source>This is not an encrypted copy: it is no file of age. Choose a file whose name ends in .zip.age.</source>
        <translation>Ce n’est pas une copie chiffrée : ce n’est pas un fichier age. Choisissez un fichier dont le nom se termine par .zip.age.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Mend this line or the one before it: look for a quotation mark or a bracket left open, a colon or a space that is missing, or a tab.</source>
        <translation>Ce n’est pas du YAML valide. Corrigez cette ligne ou la précédente : cherchez un guillemet ou un crochet resté ouvert, un deux-points ou une espace qui manque, ou une tabulation.</translation>
    </message>
    <message>
        <source>This report holds no text, no names and no folders. It stays on this computer and is sent nowhere.</source>
        <translation>Ce rapport ne contient ni texte, ni noms, ni dossiers. Il reste sur cet ordinateur et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>This version holds no statement. Choose another one.</source>
        <translation>Cette version ne contient pas de déclaration. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This version is no longer there. Choose another one.</source>
        <translation>Cette version n’est plus là. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Two versions stand here, with the marks of git between them. Keep one and remove the marks, then export.</source>
        <translation>Deux versions se trouvent ici, séparées par les marques de git. Gardez-en une et supprimez les marques, puis exportez.</translation>
    </message>
    <message>
        <source>Values are nested deeper than {limit} levels. Write them side by side, or remove them.</source>
        <translation>Des valeurs sont imbriquées sur plus de {limit} niveaux. Écrivez-les côte à côte, ou supprimez-les.</translation>
    </message>
    <message>
        <source>What is in the copy is damaged, or no zip file. Ask for it again.</source>
        <translation>Le contenu de la copie est endommagé, ou n’est pas un fichier zip. Redemandez-la.</translation>
    </message>
    <message>
        <source>Your quota on this disk is used up. Free some space, then try again.</source>
        <translation>Votre quota sur ce disque est épuisé. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>“months” must hold twelve names.</source>
        <translation>« months » doit contenir douze noms.</translation>
    </message>
    <message>
        <source>“{code}” is no code of a language.</source>
        <translation>« {code} » n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>“{id}” stands here twice. Give one of them another id, or remove it.</source>
        <translation>« {id} » figure deux fois ici. Donnez à l’un des deux un autre identifiant, ou supprimez-le.</translation>
    </message>
    <message>
        <source>“{name}” does not say how it is read. Write letters, word, or at most {limit} characters to say instead.</source>
        <translation>« {name} » n’indique pas comment il se lit. Écrivez letters, word, ou au plus {limit} caractères à dire à la place.</translation>
    </message>
    <message>
        <source>“{name}” has {length} characters; {limit} are possible.</source>
        <translation>« {name} » a {length} caractères ; {limit} sont possibles.</translation>
    </message>
    <message>
        <source>“{name}” has {length} characters; {most} are possible. Shorten it.</source>
        <translation>« {name} » a {length} caractères ; {most} sont possibles. Raccourcissez.</translation>
    </message>
    <message>
        <source>“{name}” in the copy has a lock of its own. Ask for a copy without one.</source>
        <translation>« {name} », dans la copie, a son propre verrou. Demandez une copie qui n’en a pas.</translation>
    </message>
    <message>
        <source>“{name}” in the copy has more than {limit} bytes. Check what it is.</source>
        <translation>« {name} », dans la copie, dépasse {limit} octets. Vérifiez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>“{name}” in the copy is a link, not a file. It was not opened.</source>
        <translation>« {name} », dans la copie, est un lien, non un fichier. La copie n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>“{name}” in the copy is packed in a way that is not read here. Ask for another.</source>
        <translation>« {name} », dans la copie, est comprimé d’une façon qui ne se lit pas ici. Demandez une autre copie.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Add a line “{name}: …”.</source>
        <translation>« {name} » manque. Ajoutez une ligne « {name}: … ».</translation>
    </message>
    <message>
        <source>“{name}” is no single word of at most {limit} characters. Write the piece as it stands in the text, without spaces.</source>
        <translation>« {name} » n’est pas un mot unique d’au plus {limit} caractères. Écrivez l’élément tel qu’il figure dans le texte, sans espaces.</translation>
    </message>
    <message>
        <source>“{name}” is not known here. Correct the spelling or remove the line; known are: {known}.</source>
        <translation>« {name} » est inconnu ici. Corrigez l’orthographe ou supprimez la ligne ; sont connus : {known}.</translation>
    </message>
    <message>
        <source>“{name}” must be a list. Write one entry a line, each after “- ”.</source>
        <translation>« {name} » doit être une liste. Écrivez une entrée par ligne, chacune après « -  ».</translation>
    </message>
    <message>
        <source>“{name}” must be one piece of text. Write one value.</source>
        <translation>« {name} » doit être un seul texte. Écrivez une seule valeur.</translation>
    </message>
    <message>
        <source>“{name}” must hold indented lines of the form “name: value”. Write them below it.</source>
        <translation>« {name} » doit contenir des lignes en retrait de la forme « nom: valeur ». Écrivez-les au-dessous.</translation>
    </message>
    <message>
        <source>“{name}” must hold words.</source>
        <translation>« {name} » doit contenir des mots.</translation>
    </message>
    <message>
        <source>“{name}” stands twice (first in line {first}). Keep one.</source>
        <translation>« {name} » figure deux fois (d’abord à la ligne {first}). Gardez-en un.</translation>
    </message>
    <message>
        <source>“{text}” holds a space. Write the abbreviation as one word.</source>
        <translation>« {text} » contient une espace. Écrivez l’abréviation en un seul mot.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write year-month-day, such as 2026-03-09.</source>
        <translation>« {text} » n’est pas une date. Écrivez année-mois-jour, par exemple 2026-03-09.</translation>
    </message>
    <message>
        <source>“{text}” is not a length of time. Write 1:30, or 90 for seconds.</source>
        <translation>« {text} » n’est pas une durée. Écrivez 1:30, ou 90 pour des secondes.</translation>
    </message>
    <message>
        <source>“{text}” is not a position. Write a number, such as 3.</source>
        <translation>« {text} » n’est pas une position. Écrivez un nombre, par exemple 3.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write the seconds as a plain number, such as 90.</source>
        <translation>« {text} » n’est pas un temps. Écrivez les secondes en un simple nombre, par exemple 90.</translation>
    </message>
    <message>
        <source>“{text}” is not possible for “{name}”. Write a plain number from {least} to {most}, such as 92.5.</source>
        <translation>« {text} » n’est pas possible pour « {name} ». Écrivez un simple nombre de {least} à {most}, par exemple 92.5.</translation>
    </message>
    <message>
        <source>“{text}” is not possible for “{name}”. Write one of: {allowed}.</source>
        <translation>« {text} » n’est pas possible pour « {name} ». Écrivez l’une de ces valeurs : {allowed}.</translation>
    </message>
    <message>
        <source>“{text}” is not the key of a text. Remove this line.</source>
        <translation>« {text} » n’est pas la clé d’un texte. Supprimez cette ligne.</translation>
    </message>
    <message>
        <source>“{text}” is not the key of a text. Remove this line; the next rehearsal makes one.</source>
        <translation>« {text} » n’est pas la clé d’un texte. Supprimez cette ligne ; la prochaine répétition en crée une.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a recording. Remove this line.</source>
        <translation>« {text} » n’est pas le nom d’un enregistrement audio. Supprimez cette ligne.</translation>
    </message>
    <message>
        <source>“{word}” is no single word of at most {limit} characters; it cannot be learnt.</source>
        <translation>« {word} » n’est pas un mot unique d’au plus {limit} caractères ; il ne peut pas être appris.</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>A profile learns how fast you speak. Read a passage of a minute or two aloud.</source>
        <translation>Un profil mesure à quel rythme vous parlez. Lisez à voix haute un passage d’une minute ou deux.</translation>
    </message>
    <message>
        <source>Add a text I have timed…</source>
        <translation>Ajouter un texte que j’ai chronométré…</translation>
    </message>
    <message>
        <source>Also {readings}.</source>
        <translation>Aussi {readings}.</translation>
    </message>
    <message>
        <source>Choose a profile above, or make one.</source>
        <translation>Choisissez un profil ci-dessus, ou créez-en un.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>From the copy in the project, not this computer’s. What it learns goes into the project.</source>
        <translation>D’après la copie du projet, non celle de cet ordinateur. Ce qu’il mesure va dans le projet.</translation>
    </message>
    <message>
        <source>From the copy in the project. What it learns is kept on this computer.</source>
        <translation>D’après la copie du projet. Ce qu’il mesure est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep a copy in the project</source>
        <translation>Conserver une copie dans le projet</translation>
    </message>
    <message>
        <source>Make a profile…</source>
        <translation>Créer un profil…</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>No reading in {language} yet: usual pace until then.</source>
        <translation>Pas encore de lecture en {language} : débit habituel d’ici là.</translation>
    </message>
    <message>
        <source>Read the calibration passage aloud and have it timed</source>
        <translation>Lire à voix haute le passage d’étalonnage et le faire chronométrer</translation>
    </message>
    <message>
        <source>Read the passage…</source>
        <translation>Lire le passage…</translation>
    </message>
    <message>
        <source>Remove this reading</source>
        <translation>Retirer cette lecture</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>The name and the numbers go along with the folder, and nothing else.</source>
        <translation>Le nom et les chiffres accompagnent le dossier, et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>All of it still fits.</source>
        <translation>Tout tient encore.</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Page noire</translation>
    </message>
    <message>
        <source>No longer fits: “{words}”</source>
        <translation>Ne tient plus : « {words} »</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>There is no second screen: the speaker’s window lies behind this one.</source>
        <translation>Il n’y a pas de second écran : la fenêtre de la personne qui parle est derrière celle-ci.</translation>
    </message>
</context>
<context>
    <name>PrompterActs</name>
    <message>
        <source>After the cut-off it ends the take</source>
        <translation>Après la coupure, met fin à l’essai</translation>
    </message>
    <message>
        <source>Another limit, in force at once</source>
        <translation>Une autre limite, valable aussitôt</translation>
    </message>
    <message>
        <source>By hand: a line back</source>
        <translation>À la main : une ligne en arrière</translation>
    </message>
    <message>
        <source>By hand: a line further</source>
        <translation>À la main : une ligne plus loin</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Repère précédent</translation>
    </message>
    <message>
        <source>Choices of the prompter…</source>
        <translation>Options du prompteur…</translation>
    </message>
    <message>
        <source>Clock 10 seconds back</source>
        <translation>Chronomètre : 10 secondes en arrière</translation>
    </message>
    <message>
        <source>Clock 10 seconds on</source>
        <translation>Chronomètre : 10 secondes en avant</translation>
    </message>
    <message>
        <source>Cut off or count on</source>
        <translation>Couper ou continuer à compter</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>Page noire</translation>
    </message>
    <message>
        <source>End the take, then leave</source>
        <translation>Terminer l’essai, puis quitter</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>Départ en retard</translation>
    </message>
    <message>
        <source>Left and right change places</source>
        <translation>La gauche et la droite sont inversées</translation>
    </message>
    <message>
        <source>Letters that fit</source>
        <translation>Lettres à la taille de l’écran</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Next checkpoint</source>
        <translation>Repère suivant</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Notes the time of a lap</source>
        <translation>Note le temps intermédiaire</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <source>Pace, slot or by hand</source>
        <translation>À votre débit, selon le temps de parole ou à la main</translation>
    </message>
    <message>
        <source>Paragraph before</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Speaker’s screen</source>
        <translation>Écran de la personne qui parle</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Démarrer, mettre en pause, reprendre</translation>
    </message>
    <message>
        <source>Stop at once and leave</source>
        <translation>Arrêter aussitôt et quitter</translation>
    </message>
    <message>
        <source>The chair changes the time</source>
        <translation>La présidence change le temps</translation>
    </message>
    <message>
        <source>The chair stops the clock; again to go on</source>
        <translation>La présidence arrête le chronomètre ; à nouveau pour reprendre</translation>
    </message>
    <message>
        <source>The clock goes on</source>
        <translation>Le chronomètre continue</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Les touches</translation>
    </message>
    <message>
        <source>The room’s clock runs before you begin</source>
        <translation>Le chronomètre de la salle tourne avant que vous commenciez</translation>
    </message>
    <message>
        <source>The text on a second screen</source>
        <translation>Le texte sur un second écran</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Top and bottom change places</source>
        <translation>Le haut et le bas sont inversés</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Tête en bas</translation>
    </message>
    <message>
        <source>What happens at the limit</source>
        <translation>Ce qui se passe à la limite</translation>
    </message>
    <message>
        <source>What makes the text move</source>
        <translation>Ce qui fait avancer le texte</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>next paragraph</source>
        <translation>paragraphe suivant</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>motion d’ordre</translation>
    </message>
    <message>
        <source>the chair shortens</source>
        <translation>la présidence raccourcit</translation>
    </message>
</context>
<context>
    <name>Prompting</name>
    <message>
        <source>A late start comes before the first word.</source>
        <translation>Un départ en retard vient avant le premier mot.</translation>
    </message>
    <message>
        <source>After the end the clock can no longer be set.</source>
        <translation>Après la fin, le chronomètre ne peut plus être réglé.</translation>
    </message>
    <message>
        <source>At the limit the clock counts on.</source>
        <translation>À la limite, le chronomètre continue à compter.</translation>
    </message>
    <message>
        <source>At the limit the microphone is off.</source>
        <translation>À la limite, le micro est coupé.</translation>
    </message>
    <message>
        <source>Clock set {n} s back ({sum} s in all).</source>
        <translation>Chronomètre reculé de {n} s ({sum} s en tout).</translation>
    </message>
    <message>
        <source>Clock set {n} s on ({sum} s in all).</source>
        <translation>Chronomètre avancé de {n} s ({sum} s en tout).</translation>
    </message>
    <message>
        <source>It is seen in the speaker’s window.</source>
        <translation>Cela se voit dans la fenêtre de la personne qui parle.</translation>
    </message>
    <message>
        <source>Kept for later takes, too.</source>
        <translation>Cela vaut aussi pour les essais suivants.</translation>
    </message>
    <message>
        <source>Mirrored left and right.</source>
        <translation>Gauche et droite sont inversées.</translation>
    </message>
    <message>
        <source>Mirrored top and bottom.</source>
        <translation>Haut et bas sont inversés.</translation>
    </message>
    <message>
        <source>No longer mirrored left and right.</source>
        <translation>Gauche et droite ne sont plus inversées.</translation>
    </message>
    <message>
        <source>No longer mirrored top and bottom.</source>
        <translation>Haut et bas ne sont plus inversés.</translation>
    </message>
    <message>
        <source>The text moves at your pace.</source>
        <translation>Le texte avance à votre débit.</translation>
    </message>
    <message>
        <source>The text moves by hand.</source>
        <translation>Le texte avance à la main.</translation>
    </message>
    <message>
        <source>The text moves so that it just fills the slot.</source>
        <translation>Le texte avance de façon à remplir juste le temps de parole.</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message>
        <source>&amp;Add to My Words</source>
        <translation>&amp;Ajouter à mes mots</translation>
    </message>
    <message>
        <source>&amp;Ignore This Word</source>
        <translation>&amp;Ignorer ce mot</translation>
    </message>
    <message>
        <source>&amp;Language of This Paragraph…</source>
        <translation>&amp;Langue de ce paragraphe…</translation>
    </message>
    <message>
        <source>&amp;Mark Misspelt Words</source>
        <translation>&amp;Souligner les mots mal orthographiés</translation>
    </message>
    <message>
        <source>Check &amp;Spelling…</source>
        <translation>Vérifier l’&amp;orthographe…</translation>
    </message>
    <message>
        <source>Draw a wave under words that are in no dictionary</source>
        <translation>Souligner d’un trait ondulé les mots qui ne sont dans aucun dictionnaire</translation>
    </message>
    <message>
        <source>Go from one misspelt word to the next</source>
        <translation>Aller d’un mot mal orthographié au suivant</translation>
    </message>
    <message>
        <source>Have this paragraph spelled in another language</source>
        <translation>Vérifier l’orthographe de ce paragraphe dans une autre langue</translation>
    </message>
    <message>
        <source>Language of a Paragraph</source>
        <translation>la langue d’un paragraphe</translation>
    </message>
    <message>
        <source>My &amp;Words…</source>
        <translation>&amp;Mes mots…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <translation>Rien n’a pu être vérifié</translation>
    </message>
    <message>
        <source>Put the cursor into one.</source>
        <translation>Placez-y le curseur.</translation>
    </message>
    <message>
        <source>See, add and remove the words you have taught</source>
        <translation>Voir, ajouter et retirer les mots que vous avez appris au programme</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>la correction orthographique</translation>
    </message>
    <message>
        <source>Take the misspelt word at the cursor for right from now on</source>
        <translation>Considérer désormais comme correct le mot mal orthographié sous le curseur</translation>
    </message>
    <message>
        <source>Take the misspelt word at the cursor for right until the program ends</source>
        <translation>Considérer comme correct le mot mal orthographié sous le curseur, jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>The dictionary is being opened…</source>
        <translation>Ouverture du dictionnaire…</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} here. Install the package {package}, or put {code}.aff and {code}.dic into {folder}, and check again.</source>
        <translation>Il n’y a pas ici de dictionnaire pour cette langue ({language}). Installez le paquet {package}, ou placez {code}.aff et {code}.dic dans {folder}, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>There is no misspelt word at the cursor.</source>
        <translation>Il n’y a pas de mot mal orthographié sous le curseur.</translation>
    </message>
    <message>
        <source>They come on top of the dictionary {name}.</source>
        <translation>Ils s’ajoutent au dictionnaire {name}.</translation>
    </message>
    <message>
        <source>Your words are as before.</source>
        <translation>Vos mots sont inchangés.</translation>
    </message>
    <message>
        <source>{language} is not checked: it is not spelled by letters.</source>
        <translation>Pas de vérification pour cette langue ({language}) : elle ne s’écrit pas avec des lettres.</translation>
    </message>
    <message>
        <source>✓ No more misspelt words</source>
        <translation>✓ Plus aucun mot mal orthographié</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Timed readings</source>
        <translation>Lectures chronométrées</translation>
    </message>
    <message>
        <source>{pace} · not counted: far off</source>
        <translation>{pace} · non comptée : trop éloignée</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>&amp;Pin This Statement</source>
        <translation>É&amp;pingler cette déclaration</translation>
    </message>
    <message>
        <source>The statement that is open stays first among the recent ones</source>
        <translation>La déclaration ouverte reste en tête des récentes</translation>
    </message>
    <message>
        <source>{name} – its drive does not answer</source>
        <translation>{name} – son disque ne répond pas</translation>
    </message>
    <message>
        <source>{name} – not there now</source>
        <translation>{name} – introuvable pour l’instant</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A copy of what was typed could not be taken away.</source>
        <translation>Une copie de ce qui a été saisi n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>No copy of what you type can be kept just now.</source>
        <translation>Aucune copie de ce que vous saisissez ne peut être conservée pour l’instant.</translation>
    </message>
    <message>
        <source>Something that was typed and not saved cannot be read.</source>
        <translation>Impossible de lire un texte qui avait été saisi sans être enregistré.</translation>
    </message>
    <message>
        <source>{problem}
Save the statement, so that a crash does not cost what you have typed.</source>
        <translation>{problem}
Enregistrez la déclaration, afin qu’une panne ne vous fasse pas perdre ce que vous avez saisi.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Open what was typed</source>
        <translation>&amp;Ouvrir ce qui a été saisi</translation>
    </message>
    <message>
        <source>Details, beside those on the disk</source>
        <translation>Détails, à côté de ceux du disque</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard what was typed in “{title}”?</source>
        <translation>Supprimer ce qui a été saisi dans « {title} » ?</translation>
    </message>
    <message>
        <source>It is taken from this computer and cannot be brought back. What was saved stays.</source>
        <translation>La saisie est supprimée de cet ordinateur et ne peut pas être récupérée. Ce qui a été enregistré reste.</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Saisi et non enregistré</translation>
    </message>
    <message>
        <source>Typed on {when}, and never saved to a folder.</source>
        <translation>Saisi le {when} et jamais enregistré dans un dossier.</translation>
    </message>
    <message>
        <source>Typed on {when}, in {folder}.</source>
        <translation>Saisi le {when}, dans {folder}.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>What was typed, beside what is on the disk</source>
        <translation>Ce qui a été saisi, à côté de ce qui est sur le disque</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy 'à' HH:mm</translation>
    </message>
    <message>
        <source>{added} was typed and is not on the disk; {removed} is on the disk and was not typed.</source>
        <translation>{added} : saisi, et absent du disque ; {removed} : présent sur le disque, et non saisi.</translation>
    </message>
    <message>
        <source>{n} rehearsal comes with it.</source>
        <translation>{n} répétition l’accompagne.</translation>
    </message>
    <message>
        <source>{n} rehearsals come with it.</source>
        <translation>{n} répétitions l’accompagnent.</translation>
    </message>
    <message>
        <source>⚠ The statement on the disk was changed after this was begun. What was changed there is marked as not in what was typed.</source>
        <translation>⚠ La déclaration du disque a été modifiée après le début de cette saisie. Ce qui y a changé est marqué comme absent de la saisie.</translation>
    </message>
    <message>
        <source>⚠ {problem}
What was typed is opened as a new statement.</source>
        <translation>⚠ {problem}
Ce qui a été saisi s’ouvre comme nouvelle déclaration.</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source> % of the page</source>
        <translation> % de la page</translation>
    </message>
    <message>
        <source> % of the window</source>
        <translation> % de la fenêtre</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Countdown before the start</source>
        <translation>&amp;Compte à rebours avant le départ</translation>
    </message>
    <message>
        <source>&amp;Distance of the lines</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>P&amp;olice</translation>
    </message>
    <message>
        <source>&amp;Reading line, from the top</source>
        <translation>Ligne de lecture, depuis le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Second warning, left of the slot</source>
        <translation>&amp;Second avertissement, temps restant</translation>
    </message>
    <message>
        <source>A soft s&amp;ound with each warning</source>
        <translation>Un son &amp;doux à chaque avertissement</translation>
    </message>
    <message>
        <source>At the &amp;limit</source>
        <translation>À la &amp;limite</translation>
    </message>
    <message>
        <source>CLOCK</source>
        <translation>CHRONOMÈTRE</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Coule&amp;urs</translation>
    </message>
    <message>
        <source>Dim what is not s&amp;poken now</source>
        <translation>Atté&amp;nuer ce qui n’est pas dit à ce moment</translation>
    </message>
    <message>
        <source>First &amp;warning, left of the slot</source>
        <translation>&amp;Premier avertissement, temps restant</translation>
    </message>
    <message>
        <source>Font of the prompter</source>
        <translation>Police du prompteur</translation>
    </message>
    <message>
        <source>It is the system’s own bell. Tick the box to hear it; the system may have it off.</source>
        <translation>C’est le signal sonore du système. Cochez la case pour l’entendre ; le système peut l’avoir coupé.</translation>
    </message>
    <message>
        <source>Len&amp;gth of the lines</source>
        <translation>Lon&amp;gueur des lignes</translation>
    </message>
    <message>
        <source>M&amp;irror left and right, for a pane of glass</source>
        <translation>In&amp;verser gauche et droite, pour une vitre</translation>
    </message>
    <message>
        <source>Margin on the left, at least</source>
        <translation>Marge de gauche, au moins</translation>
    </message>
    <message>
        <source>Margin on the right, at least</source>
        <translation>Marge de droite, au moins</translation>
    </message>
    <message>
        <source>Mirror &amp;top and bottom</source>
        <translation>Inverser haut et &amp;bas</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>S&amp;how the reading line</source>
        <translation>&amp;Afficher la ligne de lecture</translation>
    </message>
    <message>
        <source>Show how &amp;names are pronounced</source>
        <translation>A&amp;fficher la prononciation des noms</translation>
    </message>
    <message>
        <source>Show marked pa&amp;uses</source>
        <translation>Afficher les pauses mar&amp;quées</translation>
    </message>
    <message>
        <source>Si&amp;ze of the letters</source>
        <translation>Taille des l&amp;ettres</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>The clock counts on</source>
        <translation>Le chronomètre continue à compter</translation>
    </message>
    <message>
        <source>The microphone is off, as in the room</source>
        <translation>Le micro est coupé, comme en salle</translation>
    </message>
    <message>
        <source>The text &amp;moves</source>
        <translation>Le &amp;texte avance</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Jaune sur noir</translation>
    </message>
    <message>
        <source>at your pace</source>
        <translation>à votre débit</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>so that it just fills the slot</source>
        <translation>pour remplir juste le temps de parole</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>le minimum</translation>
    </message>
    <message>
        <source>what fits</source>
        <translation>selon la place</translation>
    </message>
</context>
<context>
    <name>Rehearsing</name>
    <message>
        <source>&amp;Fine</source>
        <translation>Comp&amp;ris</translation>
    </message>
    <message>
        <source>&amp;Listen…</source>
        <translation>É&amp;couter…</translation>
    </message>
    <message>
        <source>&amp;Unlearn It</source>
        <translation>A&amp;nnuler l’ajustement</translation>
    </message>
    <message>
        <source>, broken off</source>
        <translation>, interrompu</translation>
    </message>
    <message>
        <source>, {n} s inside {slot}</source>
        <translation>, {n} s de marge sur {slot}</translation>
    </message>
    <message>
        <source>, {n} s over {slot}</source>
        <translation>, {n} s de trop pour {slot}</translation>
    </message>
    <message>
        <source>An open letter is not spoken, so there is nothing to rehearse.</source>
        <translation>Une lettre ouverte n’est pas prononcée : il n’y a rien à répéter.</translation>
    </message>
    <message>
        <source>It is written to disk when you save the statement.</source>
        <translation>Il sera écrit sur le disque quand vous enregistrerez la déclaration.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Take {number} is kept: {time}{margin}.</source>
        <translation>L’essai {number} est conservé : {time}{margin}.</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>L’opération n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>The estimate was {before} and is {now} now.</source>
        <translation>La durée estimée était de {before} ; elle est maintenant de {now}.</translation>
    </message>
    <message>
        <source>The pace could not be learnt from this take.</source>
        <translation>Le débit n’a pas pu être affiné avec cet essai.</translation>
    </message>
    <message>
        <source>The take could not be kept.</source>
        <translation>L’essai n’a pas pu être conservé.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>&amp;Takes…</source>
        <translation>&amp;Essais…</translation>
    </message>
    <message>
        <source>It taught nobody: the statement has no speaker’s profile. Page Time makes one.</source>
        <translation>Il n’a affiné aucun débit : la déclaration n’a pas de profil. La page Temps permet d’en créer un.</translation>
    </message>
    <message>
        <source>Its recording is deleted with it.</source>
        <translation>Son enregistrement audio est supprimé avec lui.</translation>
    </message>
    <message>
        <source>Not from this one: it was not the whole text.</source>
        <translation>Pas avec celui-ci : ce n’était pas tout le texte.</translation>
    </message>
    <message>
        <source>Take {n} is deleted.</source>
        <translation>L’essai {n} est supprimé.</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>L’opération n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>The estimate stays at {now}.</source>
        <translation>La durée estimée reste de {now}.</translation>
    </message>
    <message>
        <source>The estimate was {before} and is {now} now.</source>
        <translation>La durée estimée était de {before} ; elle est maintenant de {now}.</translation>
    </message>
    <message>
        <source>The note could not be written to the project.</source>
        <translation>La note n’a pas pu être écrite dans le projet.</translation>
    </message>
    <message>
        <source>The pace could not be learnt from this take.</source>
        <translation>Le débit n’a pas pu être affiné avec cet essai.</translation>
    </message>
    <message>
        <source>The take could not be taken out of the project’s files.</source>
        <translation>L’essai n’a pas pu être retiré des fichiers du projet.</translation>
    </message>
    <message>
        <source>The takes so far: the trend, each paragraph, notes, and what they taught</source>
        <translation>Les essais jusqu’ici : l’évolution, chaque paragraphe, les notes et les ajustements du débit</translation>
    </message>
    <message>
        <source>The text was another one then.</source>
        <translation>Le texte était alors différent.</translation>
    </message>
    <message>
        <source>{name} spoke.</source>
        <translation>C’est {name} qui parlait.</translation>
    </message>
    <message>
        <source>{name}’s pace has learnt from it: {pace}.</source>
        <translation>Cet essai a affiné le débit de {name} : {pace}.</translation>
    </message>
    <message>
        <source>{name}’s pace has not learnt from it.</source>
        <translation>Cet essai n’a pas affiné le débit de {name}.</translation>
    </message>
    <message>
        <source>{name}’s pace has not learnt from it. {why}</source>
        <translation>Cet essai n’a pas affiné le débit de {name}. {why}</translation>
    </message>
</context>
<context>
    <name>RollLayout</name>
    <message>
        <source>·  {seconds} s  ·</source>
        <translation>·  {seconds} s  ·</translation>
    </message>
</context>
<context>
    <name>RollView</name>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>repère perdu</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>&amp;Do not show titles in the window’s title bar</source>
        <translation>&amp;Ne pas montrer les titres dans la barre de titre de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keep earlier versions of the statement that lies open</source>
        <translation>&amp;Conserver les versions antérieures de la déclaration ouverte</translation>
    </message>
    <message>
        <source>&amp;Reopen the last statement at start</source>
        <translation>&amp;Rouvrir la dernière déclaration au démarrage</translation>
    </message>
    <message>
        <source>Quick Hide shows an empty window at once; the same key brings it back: {keys}</source>
        <translation>« Tout masquer » affiche aussitôt une fenêtre vide ; le même raccourci fait tout revenir : {keys}</translation>
    </message>
    <message>
        <source>Versions are kept from the first save on.</source>
        <translation>Les versions sont conservées dès le premier enregistrement.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucun raccourci</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>&amp;Say</source>
        <translation>&amp;Se dit</translation>
    </message>
    <message>
        <source>How it is pronounced</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Se dit</translation>
    </message>
    <message>
        <source>Shown in the rehearsal, timed as it is said, not printed. Leave it empty to take it away.</source>
        <translation>Affiché pendant la répétition, compté tel qu’il est dit, non imprimé. Laissez le champ vide pour supprimer l’indication.</translation>
    </message>
    <message>
        <source>by its sounds, such as weh-dra-OH-go</source>
        <translation>selon les sons, par exemple oua-dra-o-GO</translation>
    </message>
</context>
<context>
    <name>SayingIt</name>
    <message>
        <source>It is said as before.</source>
        <translation>La prononciation est inchangée.</translation>
    </message>
</context>
<context>
    <name>SentencePaceView</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Phrase par phrase</translation>
    </message>
</context>
<context>
    <name>SmallTime</name>
    <message>
        <source>Speaking time</source>
        <translation>Durée de parole</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>MICROPHONE</source>
        <translation>MICROPHONE</translation>
    </message>
    <message>
        <source>Microphon&amp;e</source>
        <translation>&amp;Microphone</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Record each t&amp;ake; nothing leaves this computer</source>
        <translation>Enregist&amp;rer le son de chaque essai ; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>Choix du système</translation>
    </message>
    <message>
        <source>The text follows &amp;your voice (English statements only)</source>
        <translation>Le texte suit votre voi&amp;x (déclarations en anglais seulement)</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non connecté)</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>A part is not installed: {missing}.</source>
        <translation>Il manque un complément : {missing}.</translation>
    </message>
    <message>
        <source>In a terminal: {command} and, on Debian, as administrator: apt install libpulse0 libspeechd2</source>
        <translation>Dans un terminal : {command} et, sous Debian, en tant qu’administrateur : apt install libpulse0 libspeechd2</translation>
    </message>
    <message>
        <source>It has come to half an hour, which is the longest.</source>
        <translation>La durée maximale d’une demi-heure est atteinte.</translation>
    </message>
    <message>
        <source>It is longer than half an hour.</source>
        <translation>Il dure plus d’une demi-heure.</translation>
    </message>
    <message>
        <source>It is no recording that this program has made.</source>
        <translation>Ce n’est pas un enregistrement audio fait par ce programme.</translation>
    </message>
    <message>
        <source>No loudspeaker was found, so nothing can be heard.</source>
        <translation>Aucun haut-parleur n’a été trouvé ; rien ne peut donc être entendu.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, then try again.</source>
        <translation>Aucun microphone n’a été trouvé. Branchez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Sound needs a part that is not installed.</source>
        <translation>Le son demande un complément qui n’est pas installé.</translation>
    </message>
    <message>
        <source>The microphone cannot be used: the system refuses it, or another program has it.</source>
        <translation>Le microphone ne peut pas être utilisé : le système le refuse, ou un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>There is no sound in it.</source>
        <translation>Il ne contient aucun son.</translation>
    </message>
    <message>
        <source>This works with English statements only.</source>
        <translation>Cela ne fonctionne qu’avec les déclarations en anglais.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder “recordings” of this project. Copies are made without recordings.</source>
        <translation>« {name} » n’est pas dans le dossier « recordings » de ce projet. Les copies se font sans enregistrements audio.</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Speaker’s screen</source>
        <translation>Écran de la personne qui parle</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>follows your voice</source>
        <translation>suit votre voix</translation>
    </message>
    <message>
        <source>last paragraph</source>
        <translation>dernier paragraphe</translation>
    </message>
    <message>
        <source>last take {time}</source>
        <translation>dernier essai {time}</translation>
    </message>
    <message>
        <source>next: {words}</source>
        <translation>ensuite : {words}</translation>
    </message>
    <message>
        <source>nothing is spoken in this text</source>
        <translation>ce texte ne contient rien à prononcer</translation>
    </message>
    <message>
        <source>paused {time}</source>
        <translation>en pause {time}</translation>
    </message>
    <message>
        <source>point of order {time}</source>
        <translation>motion d’ordre {time}</translation>
    </message>
    <message>
        <source>take {number}</source>
        <translation>essai {number}</translation>
    </message>
    <message>
        <source>the clock runs</source>
        <translation>le chronomètre tourne</translation>
    </message>
    <message>
        <source>the clock stands</source>
        <translation>le chronomètre est arrêté</translation>
    </message>
    <message>
        <source>{key} goes on</source>
        <translation>{key} reprend</translation>
    </message>
    <message>
        <source>{key} pauses</source>
        <translation>{key} met en pause</translation>
    </message>
    <message>
        <source>{key} starts</source>
        <translation>{key} démarre</translation>
    </message>
    <message>
        <source>{key} starts at once</source>
        <translation>{key} démarre aussitôt</translation>
    </message>
    <message>
        <source>{key} when you speak</source>
        <translation>{key} quand vous parlez</translation>
    </message>
    <message>
        <source>{number} characters a minute</source>
        <translation>{number} caractères par minute</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} mots par minute</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Change of How It Is Said</source>
        <translation>la modification d’une prononciation</translation>
    </message>
    <message>
        <source>Choice of Pace</source>
        <translation>le choix du débit</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>&amp;Add to My Words</source>
        <translation>A&amp;jouter à mes mots</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>Check Spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Go to the word before, and take back what was done there</source>
        <translation>Revenir au mot précédent et annuler ce qui y a été fait</translation>
    </message>
    <message>
        <source>Leave this one as it is and go on</source>
        <translation>Laisser celui-ci tel quel et continuer</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Rem&amp;placer par</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>Remplacer &amp;tout</translation>
    </message>
    <message>
        <source>Replace this word wherever it is misspelt</source>
        <translation>Remplacer ce mot partout où il est mal orthographié</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>Su&amp;ggestions</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Take the word for right from now on, on this computer</source>
        <translation>Considérer désormais ce mot comme correct, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Take the word for right until the program ends</source>
        <translation>Considérer ce mot comme correct jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>The sentence of the word</source>
        <translation>La phrase où se trouve le mot</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <translation>« {word} » n’est pas dans le dictionnaire</translation>
    </message>
</context>
<context>
    <name>SpokenDialog</name>
    <message>
        <source>&amp;Say it</source>
        <translation>Se &amp;dit</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>As it is said</source>
        <translation>Comment c’est dit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything in this text is said as it is written. Any word can be found above.</source>
        <translation>Dans ce texte, tout se prononce comme cela s’écrit. Tout mot peut être recherché ci-dessus.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find any word of the text</source>
        <translation>Rechercher un mot du texte</translation>
    </message>
    <message>
        <source>Nothing is spoken yet. Figures, dates and acronyms will stand here.</source>
        <translation>Rien à prononcer pour l’instant. Les chiffres, dates et sigles figureront ici.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Se dit</translation>
    </message>
    <message>
        <source>Say it so</source>
        <translation>Utiliser cette prononciation</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Mots à dire</translation>
    </message>
    <message>
        <source>as a word</source>
        <translation>comme un mot</translation>
    </message>
    <message>
        <source>as letters</source>
        <translation>lettre par lettre</translation>
    </message>
    <message>
        <source>as these words</source>
        <translation>avec ces mots</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>in all my statements in {language}</source>
        <translation>dans toutes mes déclarations en {language}</translation>
    </message>
    <message>
        <source>in this statement</source>
        <translation>dans cette déclaration</translation>
    </message>
    <message>
        <source>“{text}” is neither written nor said here.</source>
        <translation>« {text} » n’est ni écrit ni prononcé ici.</translation>
    </message>
    <message>
        <source>“{written}”: {said}</source>
        <translation>« {written} » : {said}</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Text of the statement</source>
        <translation>Texte de la déclaration</translation>
    </message>
    <message>
        <source>Write what will be said.</source>
        <translation>Écrivez ce qui sera dit.</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli : {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé : {step}</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Planned against spoken, paragraph by paragraph</source>
        <translation>Prévu et prononcé, paragraphe par paragraphe</translation>
    </message>
</context>
<context>
    <name>TakeChart</name>
    <message>
        <source>Chart of the takes</source>
        <translation>Graphique des essais</translation>
    </message>
    <message>
        <source>From the first take of this wording to the last: {first} to {last}.</source>
        <translation>Du premier au dernier essai de cette version du texte : de {first} à {last}.</translation>
    </message>
    <message>
        <source>Of earlier wordings:</source>
        <translation>De versions antérieures du texte :</translation>
    </message>
    <message>
        <source>{take}: {time}, {margin}</source>
        <translation>{take} : {time}, {margin}</translation>
    </message>
</context>
<context>
    <name>TakeDetail</name>
    <message>
        <source>&amp;Learn from It</source>
        <translation>&amp;Affiner le débit</translation>
    </message>
    <message>
        <source>&amp;Unlearn It</source>
        <translation>A&amp;nnuler l’ajustement</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>Une note sur cet essai</translation>
    </message>
    <message>
        <source>Note on this take</source>
        <translation>Note sur cet essai</translation>
    </message>
    <message>
        <source>PARAGRAPH BY PARAGRAPH</source>
        <translation>PARAGRAPHE PAR PARAGRAPHE</translation>
    </message>
    <message>
        <source>Recording: {name}</source>
        <translation>Audio : {name}</translation>
    </message>
    <message>
        <source>When the paragraphs began is not known. Go from one to the next by key while you rehearse.</source>
        <translation>Le début de chaque paragraphe n’est pas connu. Passez de l’un à l’autre au clavier pendant la répétition.</translation>
    </message>
    <message>
        <source>bar: spoken, mark: planned</source>
        <translation>barre : prononcé, repère : prévu</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>EARLIER WORDINGS</source>
        <translation>VERSIONS ANTÉRIEURES DU TEXTE</translation>
    </message>
    <message>
        <source>THIS WORDING</source>
        <translation>CETTE VERSION DU TEXTE</translation>
    </message>
    <message>
        <source>Takes, the latest first</source>
        <translation>Essais, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>A note on this take</source>
        <translation>Une note sur cet essai</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>By the plan all had been said.</source>
        <translation>Selon les prévisions, tout avait été dit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Far from the plan: tick it if it was a real reading.</source>
        <translation>Loin du temps prévu : cochez si c’était une vraie lecture.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It took just the slot.</source>
        <translation>L’essai a pris exactement le temps de parole.</translation>
    </message>
    <message>
        <source>Keep this take</source>
        <translation>Conserver cet essai</translation>
    </message>
    <message>
        <source>Learn the pace from this take</source>
        <translation>Affiner le débit avec cet essai</translation>
    </message>
    <message>
        <source>Not from this one: it was not the whole text.</source>
        <translation>Pas avec celui-ci : ce n’était pas tout le texte.</translation>
    </message>
    <message>
        <source>Not from this one: the text was changed while it was spoken.</source>
        <translation>Pas avec celui-ci : le texte a été modifié pendant qu’il était prononcé.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Press Space when you have finished speaking.</source>
        <translation>Appuyez sur Espace quand vous avez fini de parler.</translation>
    </message>
    <message>
        <source>Slowest against plan</source>
        <translation>Plus lent que prévu</translation>
    </message>
    <message>
        <source>The microphone is off</source>
        <translation>Le micro est coupé</translation>
    </message>
    <message>
        <source>The room did not hear these {n} characters:</source>
        <translation>La salle n’a pas entendu ces {n} caractères :</translation>
    </message>
    <message>
        <source>The room did not hear these {n} words:</source>
        <translation>La salle n’a pas entendu ces {n} mots :</translation>
    </message>
    <message>
        <source>The room did not hear this character:</source>
        <translation>La salle n’a pas entendu ce caractère :</translation>
    </message>
    <message>
        <source>The room did not hear this word:</source>
        <translation>La salle n’a pas entendu ce mot :</translation>
    </message>
    <message>
        <source>This statement has no slot.</source>
        <translation>Cette déclaration n’a pas de temps de parole.</translation>
    </message>
    <message>
        <source>This take</source>
        <translation>Cet essai</translation>
    </message>
    <message>
        <source>Too short to have been the rest of the text.</source>
        <translation>Trop court pour avoir été le reste du texte.</translation>
    </message>
    <message>
        <source>Too short to have been the whole text.</source>
        <translation>Trop court pour avoir été tout le texte.</translation>
    </message>
    <message>
        <source>paragraph {first}, + {n} s</source>
        <translation>paragraphe {first}, + {n} s</translation>
    </message>
    <message>
        <source>paragraphs {first}–{last}, + {n} s</source>
        <translation>paragraphes {first}–{last}, + {n} s</translation>
    </message>
    <message>
        <source>{name}’s pace learns from this take</source>
        <translation>Cet essai affine le débit de {name}</translation>
    </message>
    <message>
        <source>{n} second was left.</source>
        <translation>Il restait {n} seconde.</translation>
    </message>
    <message>
        <source>{n} seconds were left.</source>
        <translation>Il restait {n} secondes.</translation>
    </message>
    <message>
        <source>{slot} is over.</source>
        <translation>Temps écoulé : {slot}.</translation>
    </message>
    <message>
        <source>{time} was left.</source>
        <translation>Il restait {time}.</translation>
    </message>
</context>
<context>
    <name>TakePicture</name>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>earlier wordings</source>
        <translation>antérieures</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>microphone off {slot}</source>
        <translation>micro coupé {slot}</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>prévu {time}</translation>
    </message>
    <message>
        <source>this wording</source>
        <translation>cette version</translation>
    </message>
</context>
<context>
    <name>TakeRecording</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>A recording here belongs to no take: its rehearsal was interrupted.</source>
        <translation>Un enregistrement audio n’appartient ici à aucun essai : sa répétition a été interrompue.</translation>
    </message>
    <message>
        <source>The recording has stopped. {why}</source>
        <translation>L’enregistrement audio s’est arrêté. {why}</translation>
    </message>
    <message>
        <source>The recording stays on this computer until the next save. {why}</source>
        <translation>L’enregistrement audio reste sur cet ordinateur jusqu’au prochain enregistrement du projet. {why}</translation>
    </message>
    <message>
        <source>This take is not recorded. {why}</source>
        <translation>Le son de cet essai n’est pas enregistré. {why}</translation>
    </message>
    <message>
        <source>Your voice is not heard. {why}</source>
        <translation>Votre voix n’est pas entendue. {why}</translation>
    </message>
    <message>
        <source>{n} recordings here belong to no take: their rehearsals were interrupted.</source>
        <translation>{n} enregistrements audio n’appartiennent ici à aucun essai : leurs répétitions ont été interrompues.</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>+{n} s</source>
        <translation>+{n} s</translation>
    </message>
    <message>
        <source>Clock set {n} s back by hand.</source>
        <translation>Chronomètre reculé de {n} s à la main.</translation>
    </message>
    <message>
        <source>Clock set {n} s on by hand.</source>
        <translation>Chronomètre avancé de {n} s à la main.</translation>
    </message>
    <message>
        <source>From paragraph {n} on</source>
        <translation>À partir du paragraphe {n}</translation>
    </message>
    <message>
        <source>Late start: the room’s clock had run {time}.</source>
        <translation>Départ en retard : le chronomètre de la salle avait tourné {time}.</translation>
    </message>
    <message>
        <source>Not heard: {amount}, “{words}”</source>
        <translation>Non entendu : {amount}, « {words} »</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Paragraphe {n}</translation>
    </message>
    <message>
        <source>Paragraphs {n} to {last}</source>
        <translation>Paragraphes {n} à {last}</translation>
    </message>
    <message>
        <source>Pause at {at}, {time} long.</source>
        <translation>Pause à {at}, durée {time}.</translation>
    </message>
    <message>
        <source>Point of order at {at}, {time} long.</source>
        <translation>Motion d’ordre à {at}, durée {time}.</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Essai {n}</translation>
    </message>
    <message>
        <source>an earlier wording</source>
        <translation>une version antérieure du texte</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>no slot</source>
        <translation>sans temps de parole</translation>
    </message>
    <message>
        <source>planned {planned}, spoken {spoken}</source>
        <translation>prévu {planned}, prononcé {spoken}</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>prévu {time}</translation>
    </message>
    <message>
        <source>slot {time}</source>
        <translation>temps de parole {time}</translation>
    </message>
    <message>
        <source>slot {time} instead of {own}</source>
        <translation>temps de parole {time} au lieu de {own}</translation>
    </message>
    <message>
        <source>spoken {spoken}</source>
        <translation>prononcé {spoken}</translation>
    </message>
    <message>
        <source>this wording</source>
        <translation>cette version du texte</translation>
    </message>
    <message>
        <source>{from_on}: how far is not known</source>
        <translation>{from_on} : on ne sait pas jusqu’où</translation>
    </message>
    <message>
        <source>−{n} s</source>
        <translation>−{n} s</translation>
    </message>
    <message>
        <source>★ best</source>
        <translation>★ meilleur</translation>
    </message>
</context>
<context>
    <name>TakesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Delete Take…</source>
        <translation>&amp;Supprimer l’essai…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>No recording. The options of the rehearsal (O) turn recording on.</source>
        <translation>Pas d’enregistrement audio. Les options de la répétition (O) l’activent.</translation>
    </message>
    <message>
        <source>Rehearse once; the take is listed here, with what it shows.</source>
        <translation>Répétez une fois ; l’essai figurera ici, avec ce qu’il montre.</translation>
    </message>
    <message>
        <source>TAKES, THE LATEST FIRST</source>
        <translation>ESSAIS, LE PLUS RÉCENT D’ABORD</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>TimeAdvice</name>
    <message>
        <source>Interpreters follow {slowest} to {quickest} a minute: {least} to {most} in {slot}.</source>
        <translation>Les interprètes suivent de {slowest} à {quickest} par minute : de {least} à {most} en {slot}.</translation>
    </message>
    <message>
        <source>Nothing is spoken yet.</source>
        <translation>Rien à prononcer pour l’instant.</translation>
    </message>
    <message>
        <source>TO FIT THE SLOT</source>
        <translation>POUR TENIR DANS LE TEMPS DE PAROLE</translation>
    </message>
    <message>
        <source>The marked pauses alone fill {slot}.</source>
        <translation>Les pauses marquées remplissent à elles seules {slot}.</translation>
    </message>
    <message>
        <source>The most words for the Council's usual slots:</source>
        <translation>Nombre maximal de mots pour les temps de parole habituels du Conseil :</translation>
    </message>
    <message>
        <source>⚠ This text needs {rate} to fit {slot}: more than interpreters can follow.</source>
        <translation>⚠ Ce texte demande {rate} pour tenir en {slot} : plus que les interprètes ne peuvent suivre.</translation>
    </message>
    <message>
        <source>⚠ {written} written, at most {most} advised.</source>
        <translation>⚠ {written} écrits, {most} conseillés au plus.</translation>
    </message>
    <message>
        <source>✓ This text fits {slot} at {rate}: interpreters can follow.</source>
        <translation>✓ Ce texte tient en {slot} à {rate} : les interprètes peuvent suivre.</translation>
    </message>
    <message>
        <source>✓ {written} written, at most {most} advised.</source>
        <translation>✓ {written} écrits, {most} conseillés au plus.</translation>
    </message>
</context>
<context>
    <name>TimeAnswer</name>
    <message>
        <source>As it is said…</source>
        <translation>Comment c’est dit…</translation>
    </message>
    <message>
        <source>Figures, dates and acronyms count as they are said.</source>
        <translation>Les chiffres, dates et sigles comptent tels qu’ils sont prononcés.</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Durée de parole</translation>
    </message>
    <message>
        <source>Takes…</source>
        <translation>Essais…</translation>
    </message>
    <message>
        <source>the marked pauses alone fill the slot</source>
        <translation>les pauses marquées remplissent à elles seules le temps de parole</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Speaking time</source>
        <translation>Durée de parole</translation>
    </message>
    <message>
        <source>Whose pace it is, and how to choose another one</source>
        <translation>Quel débit est utilisé, et comment en choisir un autre</translation>
    </message>
    <message>
        <source>Whose pace: {pace}</source>
        <translation>Débit utilisé : {pace}</translation>
    </message>
    <message>
        <source>Why this time?</source>
        <translation>Pourquoi cette durée ?</translation>
    </message>
    <message>
        <source>nothing is spoken yet</source>
        <translation>rien à prononcer pour l’instant</translation>
    </message>
    <message>
        <source>of {whole} in all</source>
        <translation>sur {whole} en tout</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>selected · {likely}</source>
        <translation>sélection · {likely}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>TimeInText</name>
    <message>
        <source>S&amp;econds of Each Sentence</source>
        <translation>&amp;Secondes de chaque phrase</translation>
    </message>
    <message>
        <source>Show above the end of each sentence how long it takes</source>
        <translation>Montrer au-dessus de la fin de chaque phrase combien elle dure</translation>
    </message>
</context>
<context>
    <name>TimeMargin</name>
    <message>
        <source>Start of each paragraph</source>
        <translation>Début de chaque paragraphe</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>An open letter is not spoken, so it has no speaking time.</source>
        <translation>Une lettre ouverte n’est pas prononcée ; elle n’a donc pas de durée de parole.</translation>
    </message>
    <message>
        <source>Make a profile of your pace…</source>
        <translation>Créer un profil de votre débit…</translation>
    </message>
    <message>
        <source>Nothing is spoken yet. Write or paste text, and its time stands here.</source>
        <translation>Rien n’est encore prononcé. Écrivez ou collez du texte : sa durée figurera ici.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>TimeReasons</name>
    <message>
        <source>SAID IN FULL</source>
        <translation>DIT EN TOUTES LETTRES</translation>
    </message>
    <message>
        <source>WHERE THE SECONDS GO</source>
        <translation>OÙ VONT LES SECONDES</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>marked pauses</source>
        <translation>pauses marquées</translation>
    </message>
    <message>
        <source>stops, commas, paragraphs</source>
        <translation>points, virgules, paragraphes</translation>
    </message>
    <message>
        <source>{n} figure or acronym in full</source>
        <translation>{n} chiffre ou sigle en toutes lettres</translation>
    </message>
    <message>
        <source>{n} figures and acronyms in full</source>
        <translation>{n} chiffres et sigles en toutes lettres</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
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
        <translation>Paragraphe {number}, à partir de {start}, {seconds} s
{beginning}</translation>
    </message>
    <message>
        <source>Ruler of time</source>
        <translation>Règle du temps</translation>
    </message>
    <message>
        <source>microphone off {slot}</source>
        <translation>micro coupé {slot}</translation>
    </message>
    <message>
        <source>microphone off {slot}, please confirm</source>
        <translation>micro coupé {slot}, à confirmer</translation>
    </message>
</context>
<context>
    <name>TimedTextDialog</name>
    <message>
        <source>&amp;It took</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a text I have timed</source>
        <translation>Ajouter un texte que j’ai chronométré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Only the numbers are kept. The text itself is not.</source>
        <translation>Seuls les chiffres sont conservés. Le texte lui-même ne l’est pas.</translation>
    </message>
    <message>
        <source>Paste the text and say how long it took.</source>
        <translation>Collez le texte et indiquez combien de temps il a pris.</translation>
    </message>
    <message>
        <source>Paste the text as it was spoken, the whole of it.</source>
        <translation>Collez le texte tel qu’il a été prononcé, en entier.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>minutes and seconds, 1:32</source>
        <translation>minutes et secondes, 1:32</translation>
    </message>
    <message>
        <source>{amount} in {time}: {rate}, {pace} for such a text.</source>
        <translation>{amount} en {time} : {rate}, {pace} pour un tel texte.</translation>
    </message>
    <message>
        <source>{amount}. How long did it take?</source>
        <translation>{amount}. Combien de temps cela a-t-il pris ?</translation>
    </message>
    <message>
        <source>“{text}” is no length of time. Write 1:32 or 92.</source>
        <translation>« {text} » n’est pas une durée. Écrivez 1:32 ou 92.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>At first the time is that of usual speakers. Read a page aloud once, under Time, and it is yours.</source>
        <translation>Au début, la durée est celle d’un débit habituel. Lisez une fois une page à voix haute, sous Temps, et elle devient la vôtre.</translation>
    </message>
    <message>
        <source>Body, item, debate and speaker decide how many seconds you have. Click the line to change them in the panel.</source>
        <translation>L’organe, le point de l’ordre du jour, le débat et la personne qui parle déterminent de combien de secondes vous disposez. Cliquez sur la ligne pour les changer dans le panneau.</translation>
    </message>
    <message>
        <source>Co-signers stand in this list: organisations and persons, in the order they are printed in.</source>
        <translation>Les cosignataires figurent dans cette liste : organisations et personnes, dans l’ordre où ils sont imprimés.</translation>
    </message>
    <message>
        <source>Each paragraph is as wide as it lasts, and the mark is where the microphone goes off. Click a place to go to its words.</source>
        <translation>Chaque paragraphe est aussi large qu’il est long à dire, et la marque indique où le micro est coupé. Cliquez à un endroit pour aller à ses mots.</translation>
    </message>
    <message>
        <source>Export makes the pages for the secretariat and a copy to read from. This statement is a new one, not saved yet: to keep it, takes and all, save it. Whatever else you look for: “Find a Command” and the help, both in the menu Help.</source>
        <translation>L’exportation produit les pages pour le secrétariat et un exemplaire de lecture. Cette déclaration est nouvelle et n’est pas enregistrée : pour la garder, essais compris, enregistrez-la. Pour tout le reste : « Trouver une commande » et l’aide, toutes deux dans le menu Aide.</translation>
    </message>
    <message>
        <source>Five-Minute &amp;Tour</source>
        <translation>&amp;Visite en cinq minutes</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Remettre la déclaration</translation>
    </message>
    <message>
        <source>Here you write</source>
        <translation>Ici, vous écrivez</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela prend</translation>
    </message>
    <message>
        <source>Lead through the window with a sample; nothing is saved</source>
        <translation>Parcourir la fenêtre avec un exemple ; rien n’est enregistré</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>The ruler of time</source>
        <translation>La règle du temps</translation>
    </message>
    <message>
        <source>The text on the whole screen, against the real cut-off. Afterwards you see what nobody would have heard.</source>
        <translation>Le texte en plein écran, face à la vraie coupure. Ensuite, vous voyez ce que personne n’aurait entendu.</translation>
    </message>
    <message>
        <source>The time follows every key. Beside it stand what is left of your slot or over it, the likely range, and how many words to cut.</source>
        <translation>La durée suit chaque frappe. À côté figurent ce qui reste de votre temps de parole ou le dépasse, la fourchette probable et le nombre de mots à retirer.</translation>
    </message>
    <message>
        <source>This is a sample, laid open as a new statement: change what you like. At the left of each paragraph stands when you will reach it.</source>
        <translation>Voici un exemple, ouvert comme nouvelle déclaration : changez ce que vous voulez. À gauche de chaque paragraphe figure le moment où vous y arriverez.</translation>
    </message>
    <message>
        <source>Where it is spoken</source>
        <translation>Où elle est prononcée</translation>
    </message>
    <message>
        <source>Who joins the statement</source>
        <translation>Qui se joint à la déclaration</translation>
    </message>
    <message>
        <source>Your own pace</source>
        <translation>Votre propre débit</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Take Away…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>It is deleted from this computer and cannot be brought back. What was saved stays.</source>
        <translation>Le contenu est supprimé de cet ordinateur et ne peut pas être récupéré. Ce qui a été enregistré reste.</translation>
    </message>
    <message>
        <source>Kept, it stays where it is and you are not told of it again; a newer version of the program may still read it, and offers it then.</source>
        <translation>S’il est gardé, il reste où il est et ne vous est plus signalé ; une version plus récente du programme pourra peut-être le lire, et le proposera alors.</translation>
    </message>
    <message>
        <source>Something that was typed and not saved cannot be read.</source>
        <translation>Impossible de lire un texte qui avait été saisi sans être enregistré.</translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take away what cannot be read?</source>
        <translation>Supprimer ce qui est illisible ?</translation>
    </message>
    <message>
        <source>{n} copies of what was typed and not saved cannot be read.</source>
        <translation>Impossible de lire {n} copies de textes qui avaient été saisis sans être enregistrés.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier saves</source>
        <translation>Enregistrements antérieurs</translation>
    </message>
    <message>
        <source>⚑ kept longer: most of the text went after it</source>
        <translation>⚑ conservé plus longtemps : la plus grande partie du texte a disparu ensuite</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier Versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>It would come back as a new statement that is not saved yet.</source>
        <translation>Elle reviendrait comme nouvelle déclaration, non encore enregistrée.</translation>
    </message>
    <message>
        <source>Keep &amp;no earlier versions of this statement</source>
        <translation>&amp;Ne conserver aucune version antérieure de cette déclaration</translation>
    </message>
    <message>
        <source>No earlier version is kept yet. Every save is kept for {days} days, on this computer alone.</source>
        <translation>Aucune version antérieure n’est encore conservée. Chaque enregistrement est conservé {days} jours, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>No earlier versions of this statement are kept on this computer. Uncheck the box below, and every save is kept again from the next one on.</source>
        <translation>Aucune version antérieure de cette déclaration n’est conservée sur cet ordinateur. Décochez la case ci-dessous, et chaque enregistrement sera de nouveau conservé à partir du prochain.</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is open now.</source>
        <translation>Rien n’y diffère de ce qui est ouvert maintenant.</translation>
    </message>
    <message>
        <source>One save cannot be read and is not listed.</source>
        <translation>Un enregistrement ne peut pas être lu et ne figure pas dans la liste.</translation>
    </message>
    <message>
        <source>SAVES, THE LATEST FIRST</source>
        <translation>ENREGISTREMENTS, LE PLUS RÉCENT D’ABORD</translation>
    </message>
    <message>
        <source>Text of the chosen version, with what would change</source>
        <translation>Texte de la version choisie, avec ce qui changerait</translation>
    </message>
    <message>
        <source>The agenda, the speaker, the co-signers or the pace were others, too.</source>
        <translation>Le point de l’ordre du jour, la personne qui parle, les cosignataires ou le débit étaient également différents.</translation>
    </message>
    <message>
        <source>The text is the one in the editor.</source>
        <translation>Le texte est celui de l’éditeur.</translation>
    </message>
    <message>
        <source>The title was another one, too.</source>
        <translation>Le titre était également différent.</translation>
    </message>
    <message>
        <source>Those that are kept are deleted at once, after a question, and no save is kept from then on.</source>
        <translation>Celles qui sont conservées sont supprimées aussitôt, après une question, et plus aucun enregistrement n’est conservé ensuite.</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>{added} underlined {added_end} would come back; {removed} struck out {removed_end} stands in the editor now and would go.</source>
        <translation>Ce qui est {added} souligné {added_end} reviendrait ; ce qui est {removed} barré {removed_end} figure maintenant dans l’éditeur et disparaîtrait.</translation>
    </message>
    <message>
        <source>{n} saves cannot be read and are not listed.</source>
        <translation>{n} enregistrements ne peuvent pas être lus et ne figurent pas dans la liste.</translation>
    </message>
</context>
<context>
    <name>VoiceFollowing</name>
    <message>
        <source>The text does not follow your voice. {why}</source>
        <translation>Le texte ne suit pas votre voix. {why}</translation>
    </message>
    <message>
        <source>The text no longer follows your voice.</source>
        <translation>Le texte ne suit plus votre voix.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> – its drive does not answer</source>
        <translation> – son disque ne répond pas</translation>
    </message>
    <message>
        <source> – not there now</source>
        <translation> – introuvable pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Open a statement…</source>
        <translation>&amp;Ouvrir une déclaration…</translation>
    </message>
    <message>
        <source>Begin a new statement with these paragraphs</source>
        <translation>Commencer une nouvelle déclaration avec ces paragraphes</translation>
    </message>
    <message>
        <source>Choose the folder of a statement (Ctrl+O)</source>
        <translation>Choisir le dossier d’une déclaration (Ctrl+O)</translation>
    </message>
    <message>
        <source>Draft a statement, see its speaking time at every key, rehearse against the real cut-off.</source>
        <translation>Rédigez une déclaration, voyez sa durée de parole à chaque frappe, répétez face à la vraie coupure.</translation>
    </message>
    <message>
        <source>Lead through the window with a sample; nothing is saved</source>
        <translation>Parcourir la fenêtre avec un exemple ; rien n’est enregistré</translation>
    </message>
    <message>
        <source>NEW STATEMENT</source>
        <translation>NOUVELLE DÉCLARATION</translation>
    </message>
    <message>
        <source>New here? Five minutes with a sample show how everything works.</source>
        <translation>Première visite ? Cinq minutes avec un exemple montrent comment tout fonctionne.</translation>
    </message>
    <message>
        <source>Open the sample: {title}</source>
        <translation>Ouvrir l’exemple : {title}</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Ouvrir {folder}</translation>
    </message>
    <message>
        <source>Pin {name}: it stays on top</source>
        <translation>Épingler {name} : reste en tête</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>RÉCENTES</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>Statements you open or save will be listed here.</source>
        <translation>Les déclarations que vous ouvrez ou enregistrez figureront ici.</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Faire la &amp;visite</translation>
    </message>
    <message>
        <source>The drive of {folder} does not answer. Click to try to open it</source>
        <translation>Le disque de {folder} ne répond pas. Cliquez pour essayer de l’ouvrir</translation>
    </message>
    <message>
        <source>The tour stays in the menu Help</source>
        <translation>La visite reste dans le menu Aide</translation>
    </message>
    <message>
        <source>Unpin {name}</source>
        <translation>Désépingler {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What will be said, and how long it takes</source>
        <translation>Ce qui sera dit, et en combien de temps</translation>
    </message>
    <message>
        <source>{folder} is not there now. Click to take it off the list</source>
        <translation>{folder} est introuvable pour l’instant. Cliquez pour l’enlever de la liste</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Exported into {folder}</source>
        <translation>Exporté dans {folder}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Part of what was learnt about speakers is left out.</source>
        <translation>Une partie de ce qui a été appris sur les débits n’est pas prise en compte.</translation>
    </message>
    <message>
        <source>Part of your own catalogue is left out.</source>
        <translation>Une partie de votre propre catalogue n’est pas prise en compte.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Some of your own themes are left out.</source>
        <translation>Certains de vos propres thèmes ne sont pas pris en compte.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Statement Studio</source>
        <translation>Statement Studio</translation>
    </message>
    <message>
        <source>Untitled statement</source>
        <translation>Déclaration sans titre</translation>
    </message>
    <message>
        <source>Your own keys are left out; the usual ones hold.</source>
        <translation>Vos propres raccourcis ne sont pas pris en compte ; les raccourcis d’origine s’appliquent.</translation>
    </message>
    <message>
        <source>{title} (read-only)</source>
        <translation>{title} (lecture seule)</translation>
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
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>No font can show {character}. Take it out of the text.</source>
        <translation>Aucune police ne peut afficher {character}. Retirez-le du texte.</translation>
    </message>
    <message>
        <source>No font on this computer can show {character}. Install the package {package}, or take it out of the text. The text formats can be exported without it.</source>
        <translation>Aucune police de cet ordinateur ne peut afficher {character}. Installez le paquet {package}, ou retirez ce caractère du texte. Les formats texte peuvent être exportés sans cela.</translation>
    </message>
    <message>
        <source>No limit is known for this speaker here. Set the slot yourself; ask the secretariat.</source>
        <translation>Aucune limite n’est connue ici pour cette personne. Fixez vous-même le temps de parole ; renseignez-vous auprès du secrétariat.</translation>
    </message>
    <message>
        <source>Not found in any source</source>
        <translation>Introuvable dans les sources</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Lettre ouverte</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>about {times} in {of} to finish inside {slot}</source>
        <translation>fini en {slot} environ {times} fois sur {of}</translation>
    </message>
    <message>
        <source>almost surely inside {slot}</source>
        <translation>presque sûrement fini en {slot}</translation>
    </message>
    <message>
        <source>and {n} thing more</source>
        <translation>et {n} autre chose</translation>
    </message>
    <message>
        <source>and {n} things more</source>
        <translation>et {n} autres choses</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>cut {words}</source>
        <translation>retirez {words}</translation>
    </message>
    <message>
        <source>hardly ever inside {slot}</source>
        <translation>presque jamais fini en {slot}</translation>
    </message>
    <message>
        <source>just the slot</source>
        <translation>exactement le temps de parole</translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation>probablement de {low} à {high}</translation>
    </message>
    <message>
        <source>no slot yet</source>
        <translation>pas encore de temps de parole</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>session {number}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>set by you; the catalogue says {slot}</source>
        <translation>fixé par vous ; le catalogue indique {slot}</translation>
    </message>
    <message>
        <source>{cut}, or speak at {rate}</source>
        <translation>{cut}, ou parlez à {rate}</translation>
    </message>
    <message>
        <source>{cut}; all of it needs {rate}</source>
        <translation>{cut} ; le tout demande {rate}</translation>
    </message>
    <message>
        <source>{kind}: please confirm with the secretariat. {source}</source>
        <translation>{kind} : à confirmer auprès du secrétariat. {source}</translation>
    </message>
    <message>
        <source>{n} character</source>
        <translation>{n} caractère</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
    <message>
        <source>{n} characters a minute</source>
        <translation>{n} caractères par minute</translation>
    </message>
    <message>
        <source>{n} second left</source>
        <translation>{n} seconde de marge</translation>
    </message>
    <message>
        <source>{n} second over</source>
        <translation>{n} seconde de trop</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>{n} secondes de marge</translation>
    </message>
    <message>
        <source>{n} seconds over</source>
        <translation>{n} secondes de trop</translation>
    </message>
    <message>
        <source>{n} word</source>
        <translation>{n} mot</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} mots</translation>
    </message>
    <message>
        <source>{n} words a minute</source>
        <translation>{n} mots par minute</translation>
    </message>
    <message>
        <source>{room}, {rate} would do</source>
        <translation>{room}, {rate} suffiraient</translation>
    </message>
    <message>
        <source>{slot}, please confirm with the secretariat</source>
        <translation>{slot}, à confirmer auprès du secrétariat</translation>
    </message>
    <message>
        <source>{source} (as of {as_of})</source>
        <translation>{source} (état : {as_of})</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} de marge</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de trop</translation>
    </message>
    <message>
        <source>{words} left</source>
        <translation>place pour {words}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Change of title</source>
        <translation>la modification du titre</translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation>Cosignataires</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>&amp;Compris</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>&amp;Texte simple</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Smart Quotes and Dashes</source>
        <translation>Guillemets et tirets &amp;automatiques</translation>
    </message>
    <message>
        <source>&amp;Tidy Quotes and Dashes of the Selection</source>
        <translation>&amp;Rectifier guillemets et tirets de la sélection</translation>
    </message>
    <message>
        <source>Left out of what was pasted: {list}.</source>
        <translation>Laissé de côté dans ce qui a été collé : {list}.</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Niveau &amp;1</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Niveau &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Niveau &amp;3</translation>
    </message>
    <message>
        <source>Make the selection or the paragraph a comment, which is neither spoken nor printed, or undo that</source>
        <translation>Faire de la sélection ou du paragraphe un commentaire, ni prononcé ni imprimé, ou revenir en arrière</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>Coller &amp;sans mise en forme</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Coller les mots seuls</translation>
    </message>
    <message>
        <source>Set quotes, dashes, dots and French spaces by the language of the paragraph while you type</source>
        <translation>Mettre guillemets, tirets, points et espaces françaises selon la langue du paragraphe pendant la saisie</translation>
    </message>
    <message>
        <source>Set quotes, dashes, dots and French spaces of the selection, or of the paragraph</source>
        <translation>Mettre les guillemets, tirets, points et espaces françaises de la sélection ou du paragraphe</translation>
    </message>
    <message>
        <source>Stri&amp;ke Out</source>
        <translation>&amp;Barré</translation>
    </message>
    <message>
        <source>Strike out: neither spoken nor printed</source>
        <translation>Barrer : ni prononcé ni imprimé</translation>
    </message>
    <message>
        <source>all that is too long to be read</source>
        <translation>tout ce qui est trop long pour être lu</translation>
    </message>
    <message>
        <source>{n} comment</source>
        <translation>{n} commentaire</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} commentaires</translation>
    </message>
    <message>
        <source>{n} hidden character</source>
        <translation>{n} caractère masqué</translation>
    </message>
    <message>
        <source>{n} hidden characters</source>
        <translation>{n} caractères masqués</translation>
    </message>
    <message>
        <source>{n} hidden passage</source>
        <translation>{n} passage masqué</translation>
    </message>
    <message>
        <source>{n} hidden passages</source>
        <translation>{n} passages masqués</translation>
    </message>
    <message>
        <source>{n} link address</source>
        <translation>{n} adresse de lien</translation>
    </message>
    <message>
        <source>{n} link addresses</source>
        <translation>{n} adresses de liens</translation>
    </message>
    <message>
        <source>{n} mark of a footnote not copied</source>
        <translation>{n} appel d’une note de bas de page non copiée</translation>
    </message>
    <message>
        <source>{n} marks of footnotes not copied</source>
        <translation>{n} appels de notes de bas de page non copiées</translation>
    </message>
    <message>
        <source>{n} picture</source>
        <translation>{n} image</translation>
    </message>
    <message>
        <source>{n} picture too small to be seen</source>
        <translation>{n} image trop petite pour être vue</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>{n} pictures too small to be seen</source>
        <translation>{n} images trop petites pour être vues</translation>
    </message>
    <message>
        <source>{n} tracked deletion</source>
        <translation>{n} suppression suivie</translation>
    </message>
    <message>
        <source>{n} tracked deletions</source>
        <translation>{n} suppressions suivies</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>&amp;Distance of the lines</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>&amp;Keep the line I write in the middle</source>
        <translation>&amp;Garder au milieu la ligne que j’écris</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Length of a &amp;line</source>
        <translation>&amp;Longueur d’une ligne</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Longueur d’une ligne</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>What stands &amp;out</source>
        <translation>Ce qui &amp;ressort</translation>
    </message>
</context>
<context>
    <name>_EmptyPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>_Quote</name>
    <message>
        <source>What the room did not hear</source>
        <translation>Ce que la salle n’a pas entendu</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
<context>
    <name>_SentenceDelegate</name>
    <message>
        <source>from {start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>in a fast passage</source>
        <translation>passage rapide</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>non entendu</translation>
    </message>
    <message>
        <source>pause {seconds} s</source>
        <translation>pause de {seconds} s</translation>
    </message>
    <message>
        <source>too fast to interpret</source>
        <translation>trop rapide</translation>
    </message>
    <message>
        <source>{n} characters a minute</source>
        <translation>{n} caractères/min</translation>
    </message>
    <message>
        <source>{n} words a minute</source>
        <translation>{n} mots/min</translation>
    </message>
</context>
</TS>
