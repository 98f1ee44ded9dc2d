<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loopbaangesprek</source>
        <translation>À propos de Loopbaangesprek</translation>
    </message>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Préparez et menez des entretiens de carrière, puis revenez sur ce qui a été convenu.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program opens no connection to anywhere.</source>
        <translation>Tout reste sur cet ordinateur. Le programme n’établit aucune connexion.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Bootstrap Icons (MIT). Fonts of documents: Noto Serif (OFL) and Open Sans (Apache 2.0).</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes&#x202f;: Bootstrap Icons (MIT). Polices des documents&#x202f;: Noto Serif (OFL) et Open Sans (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>nobody has “%1” as personnel number, e-mail address or id</source>
        <translation>aucune personne n’a «&#x202f;%1&#x202f;» comme matricule, adresse e-mail ou identifiant</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER employees” shows everybody</source>
        <translation>«&#x202f;loopbaan list DOSSIER employees&#x202f;» montre tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n people</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» correspond à %n personne</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» correspond à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>give the personnel number or the id</source>
        <translation>donnez le matricule ou l’identifiant</translation>
    </message>
    <message>
        <source>there is no conversation “%1”</source>
        <translation>il n’y a pas d’entretien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows their ids</source>
        <translation>«&#x202f;loopbaan list DOSSIER conversations&#x202f;» montre les identifiants</translation>
    </message>
    <message>
        <source>there is no agreement “%1”</source>
        <translation>il n’y a pas d’accord «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER agreements” shows their ids</source>
        <translation>«&#x202f;loopbaan list DOSSIER agreements&#x202f;» montre les identifiants</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 n’a pas été lu</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>vérifiez son nom</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>What you talk about</source>
        <translation>Ce dont vous parlez</translation>
    </message>
    <message>
        <source>The themes where you see things most differently. You both see the themes in the conversation; why they are there is only for you.</source>
        <translation>Les thèmes que vous voyez le plus différemment. Pendant l’entretien, vous voyez tous les deux les thèmes&#x202f;; leur raison n’est visible que pour vous.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Proposer à nouveau</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaService</name>
    <message>
        <source>Change agenda</source>
        <translation>Modifier l’ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgreeCommand</name>
    <message>
        <source>the conversation was cancelled</source>
        <translation>l’entretien a été annulé</translation>
    </message>
    <message>
        <source>choose the one that was held</source>
        <translation>choisissez un entretien qui a eu lieu</translation>
    </message>
    <message>
        <source>Stores the agreements of a file and prints their ids.</source>
        <translation>Enregistre les accords d’un fichier et affiche leurs identifiants.</translation>
    </message>
    <message>
        <source>id of the conversation they come from</source>
        <translation>identifiant de l’entretien dont ils viennent</translation>
    </message>
    <message>
        <source>one JSON object or a list of them; a known id is updated</source>
        <translation>un objet JSON ou une liste d’objets&#x202f;; un identifiant connu est mis à jour</translation>
    </message>
</context>
<context>
    <name>AgreementChoices</name>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Partly promised</source>
        <translation>Promis en partie</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Pas possible</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Pas choisi</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Quelqu’un de l’extérieur</translation>
    </message>
    <message>
        <source>the employee</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>la personne responsable</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
</context>
<context>
    <name>AgreementCoach</name>
    <message>
        <source>Most of what is open here was promised by the manager.</source>
        <translation>Ce qui est en cours ici a surtout été promis par la personne responsable.</translation>
    </message>
    <message>
        <source>Most of what is open here was promised by the manager. Which of it could %1 take on?</source>
        <translation>Ce qui est en cours ici a surtout été promis par la personne responsable. Que pourrait prendre en charge %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>&amp;What will happen?</source>
        <translation>&amp;Que va-t-il se passer&#x202f;?</translation>
    </message>
    <message>
        <source>How will you &amp;see that it worked?</source>
        <translation>À quoi &amp;verrez-vous que c’est réussi&#x202f;?</translation>
    </message>
    <message>
        <source>Who does &amp;this?</source>
        <translation>Qui s’en &amp;charge&#x202f;?</translation>
    </message>
    <message>
        <source>B&amp;y when?</source>
        <translation>Pour qua&amp;nd&#x202f;?</translation>
    </message>
    <message>
        <source>What is needed, and from whom?</source>
        <translation>Que faut-il, et de qui&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>Premie&amp;r pas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>Orienta&amp;tion</translation>
    </message>
    <message>
        <source>Look together in betwee&amp;n</source>
        <translation>&amp;Faire le point entre-temps</translation>
    </message>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme 31/12/2026.</translation>
    </message>
    <message>
        <source>Who is behind this?</source>
        <translation>Qui est d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>More &amp;about this agreement</source>
        <translation>P&amp;lus sur cet accord</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Who can ma&amp;ke it happen?</source>
        <translation>Qui peut a&amp;gir&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Language of these words</source>
        <translation>Langue de ce te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;If something comes up, then…</source>
        <translation>En cas d’imprév&amp;u…</translation>
    </message>
    <message>
        <source>Other words for the &amp;PDP</source>
        <translation>Autre&amp;s mots pour le PDP</translation>
    </message>
    <message>
        <source>Only if it should read differently there</source>
        <translation>Seulement si le texte doit y être différent</translation>
    </message>
</context>
<context>
    <name>AgreementListHead</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nouvel accord…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
</context>
<context>
    <name>AgreementListView</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AgreementRemoval</name>
    <message>
        <source>The agreement was not deleted</source>
        <translation>L’accord n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Agreement deleted. Undo: Ctrl+Z</source>
        <translation>Accord supprimé. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AgreementService</name>
    <message>
        <source>Add agreement</source>
        <translation>Ajouter un accord</translation>
    </message>
    <message>
        <source>Change agreement</source>
        <translation>Modifier un accord</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>Supprimer un accord</translation>
    </message>
    <message>
        <source>Update agreement</source>
        <translation>Mettre à jour un accord</translation>
    </message>
    <message numerus="yes">
        <source>Update %n agreement(s)</source>
        <translation>
            <numerusform>Mettre à jour un accord</numerusform>
            <numerusform>Mettre à jour %n accords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementText</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à terminer aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <comment>on a day</comment>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>À démarrer</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Réussi en partie</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas réussi</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>you promised this</source>
        <translation>vous l’avez promis</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>déplacé du %1 au %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>You promised this</source>
        <translation>Promis par vous</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) overdue</source>
        <translation>
            <numerusform>%1 · %n jour de retard</numerusform>
            <numerusform>%1 · %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %n day(s)</source>
        <translation>
            <numerusform>%1 · dans %n jour</numerusform>
            <numerusform>%1 · dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>from the conversation of %1</source>
        <translation>de l’entretien du %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>Dans les deux semaines</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
</context>
<context>
    <name>AnswerBlock</name>
    <message>
        <source>+ as wish</source>
        <translation>+ comme souhait</translation>
    </message>
</context>
<context>
    <name>AnswerCommand</name>
    <message>
        <source>--closed keeps it all the same</source>
        <translation>--closed la conserve quand même</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Reads the answers that employees sent back.</source>
        <translation>Lit les réponses que les collaborateurs ont renvoyées.</translation>
    </message>
    <message>
        <source>also keep answers to conversations that were cancelled or held</source>
        <translation>conserver aussi les réponses à des entretiens annulés ou déjà tenus</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>en JSON, pour les programmes</translation>
    </message>
</context>
<context>
    <name>AnswerProblem</name>
    <message>
        <source>it is not an answer to a form</source>
        <translation>ce n’est pas une réponse à un formulaire</translation>
    </message>
    <message>
        <source>it is the form itself, not the answer to it</source>
        <translation>c’est le formulaire lui-même, pas la réponse</translation>
    </message>
    <message>
        <source>it is the copy that is still being written, not the answer</source>
        <translation>c’est l’exemplaire encore en cours de rédaction, pas la réponse</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>ce fichier est illisible</translation>
    </message>
    <message>
        <source>it was made by a newer version of the program</source>
        <translation>il a été créé par une version plus récente du programme</translation>
    </message>
    <message>
        <source>it is sealed for another dossier, or was changed on the way</source>
        <translation>il est scellé pour un autre dossier, ou il a été modifié en route</translation>
    </message>
    <message>
        <source>check whether it is there and you may read it</source>
        <translation>vérifiez qu’il existe et que vous pouvez le lire</translation>
    </message>
    <message>
        <source>ask %1 for the file that the form saved</source>
        <translation>demandez à %1 le fichier enregistré par le formulaire</translation>
    </message>
    <message>
        <source>choose the file that the form saved</source>
        <translation>choisissez le fichier enregistré par le formulaire</translation>
    </message>
    <message>
        <source>ask %1 to save the answer and to send that file</source>
        <translation>demandez à %1 d’enregistrer la réponse et d’envoyer ce fichier</translation>
    </message>
    <message>
        <source>ask for the answer that is saved from it</source>
        <translation>demandez la réponse qu’il permet d’enregistrer</translation>
    </message>
    <message>
        <source>ask %1 to save it again</source>
        <translation>demandez à %1 de l’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>ask the employee to save it again</source>
        <translation>demandez au collaborateur de l’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>update the program, then read it again</source>
        <translation>mettez le programme à jour, puis relisez-le</translation>
    </message>
    <message>
        <source>ask %1 to send it again</source>
        <translation>demandez à %1 de l’envoyer à nouveau</translation>
    </message>
    <message>
        <source>open the dossier that made the form</source>
        <translation>ouvrez le dossier dont vient le formulaire</translation>
    </message>
    <message>
        <source>this answer belongs to %1</source>
        <translation>cette réponse est celle de %1</translation>
    </message>
    <message>
        <source>read it for %1</source>
        <translation>lisez-la pour %1</translation>
    </message>
    <message>
        <source>the conversation of %1 was cancelled</source>
        <translation>l’entretien du %1 a été annulé</translation>
    </message>
    <message>
        <source>say that it is to be kept all the same</source>
        <translation>indiquez qu’il faut la conserver quand même</translation>
    </message>
    <message>
        <source>the conversation of %1 was held already</source>
        <translation>l’entretien du %1 a déjà eu lieu</translation>
    </message>
    <message>
        <source>this dossier did not make its form</source>
        <translation>son formulaire ne vient pas de ce dossier</translation>
    </message>
    <message>
        <source>It says the same as the answer of %1. Both are kept.</source>
        <translation>Elle dit la même chose que la réponse du %1. Les deux sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>It is a second answer: %n answer(s) differ from those of %1. Both are kept.</source>
        <translation>
            <numerusform>C’est une deuxième réponse&#x202f;: %n réponse diffère de celle du %1. Les deux sont conservées.</numerusform>
            <numerusform>C’est une deuxième réponse&#x202f;: %n réponses diffèrent de celles du %1. Les deux sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>Des caractères invisibles ont été retirés.</translation>
    </message>
    <message>
        <source>What this program does not know was left out.</source>
        <translation>Ce que ce programme ne connaît pas a été laissé de côté.</translation>
    </message>
    <message>
        <source>It was not sealed on the way.</source>
        <translation>Elle n’était pas scellée pendant le trajet.</translation>
    </message>
    <message>
        <source>The conversation was cancelled.</source>
        <translation>L’entretien a été annulé.</translation>
    </message>
    <message>
        <source>The conversation was held already.</source>
        <translation>L’entretien a déjà eu lieu.</translation>
    </message>
    <message>
        <source>It is older than that one, which stays the last word.</source>
        <translation>Elle est plus ancienne que celle-là, qui reste le dernier mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not as you asked them. Those answers are kept to look up and not taken over.</source>
        <translation>
            <numerusform>%n question n’est pas telle que vous l’aviez posée. Cette réponse est conservée pour la relire, mais pas reprise.</numerusform>
            <numerusform>%n questions ne sont pas telles que vous les aviez posées. Ces réponses sont conservées pour les relire, mais pas reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>It bears another name: “%1”.</source>
        <translation>Elle porte un autre nom&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 n’a pas été lu</translation>
    </message>
    <message>
        <source>%1 is here already: %2, conversation of %3</source>
        <translation>%1 était déjà là&#x202f;: %2, entretien du %3</translation>
    </message>
    <message>
        <source>%1 is read: %2, conversation of %3</source>
        <translation>%1 a été lu&#x202f;: %2, entretien du %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>AnswerReportRow</name>
    <message>
        <source>Show the differences</source>
        <translation>Voir les différences</translation>
    </message>
</context>
<context>
    <name>AnswerService</name>
    <message>
        <source>Read answer</source>
        <translation>Lire la réponse</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>AnswersReadDialog</name>
    <message>
        <source>Read answers</source>
        <translation>Lire des réponses</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>All that was read can be undone in one step: Ctrl+Z</source>
        <translation>Tout ce qui a été lu s’annule en une fois&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Which answer</source>
        <translation>Quelle réponse</translation>
    </message>
</context>
<context>
    <name>ApproveCommand</name>
    <message>
        <source>Version %1 of the PDP of %2 is approved.</source>
        <translation>La version %1 du PDP de %2 est approuvée.</translation>
    </message>
    <message>
        <source>Approves the PDP of an employee as it is today.</source>
        <translation>Approuve le PDP d’une personne tel qu’il est aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>ArgumentService</name>
    <message>
        <source>Add to option</source>
        <translation>Ajouter à une possibilité</translation>
    </message>
    <message>
        <source>Change option</source>
        <translation>Modifier une possibilité</translation>
    </message>
    <message>
        <source>Move in option</source>
        <translation>Déplacer dans une possibilité</translation>
    </message>
    <message>
        <source>Delete from option</source>
        <translation>Supprimer d’une possibilité</translation>
    </message>
</context>
<context>
    <name>AttitudeCard</name>
    <message>
        <source>Not this one after all</source>
        <translation>Finalement, pas celle-ci</translation>
    </message>
</context>
<context>
    <name>AttitudeService</name>
    <message>
        <source>Choose attitude</source>
        <translation>Choisir une attitude</translation>
    </message>
    <message>
        <source>Agree on attitude</source>
        <translation>Convenir d’une attitude</translation>
    </message>
</context>
<context>
    <name>AttitudeText</name>
    <message>
        <source>all the same</source>
        <translation>tout est pareil</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>one sentence fits better now</source>
        <translation>une phrase correspond mieux maintenant</translation>
    </message>
    <message>
        <source>two sentences fit better now</source>
        <translation>deux phrases correspondent mieux maintenant</translation>
    </message>
    <message>
        <source>all sentences fit better now</source>
        <translation>toutes les phrases correspondent mieux maintenant</translation>
    </message>
    <message>
        <source>one sentence fits less now</source>
        <translation>une phrase correspond moins maintenant</translation>
    </message>
    <message>
        <source>two sentences fit less now</source>
        <translation>deux phrases correspondent moins maintenant</translation>
    </message>
    <message>
        <source>all sentences fit less now</source>
        <translation>toutes les phrases correspondent moins maintenant</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Cards</source>
        <translation>Aide-mémoire</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 %2 is damaged</source>
        <translation>%1 %2 est endommagé</translation>
    </message>
    <message>
        <source>it does not hold what was stored</source>
        <translation>le contenu n’est plus celui qui a été enregistré</translation>
    </message>
    <message>
        <source>put a copy of the dossier back</source>
        <translation>remettez une copie du dossier</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 est en bon état.</translation>
    </message>
    <message>
        <source>Reads a dossier from beginning to end and tells whether it is sound.</source>
        <translation>Lit un dossier du début à la fin et dit s’il est en bon état.</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>en JSON, pour les programmes</translation>
    </message>
</context>
<context>
    <name>CircumstanceRow</name>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What it means for the work</source>
        <translation>Ce que cela change pour le travail</translation>
    </message>
    <message>
        <source>What does it mean for the work? For example: starts at 10 am until June</source>
        <translation>Qu’est-ce que cela change pour le travail&#x202f;? Par exemple&#x202f;: commence à 10&#xa0;h jusqu’en juin</translation>
    </message>
    <message>
        <source>Delete this circumstance</source>
        <translation>Supprimer cette circonstance</translation>
    </message>
    <message>
        <source>Consent to keep this</source>
        <translation>Accord pour conserver ceci</translation>
    </message>
</context>
<context>
    <name>CircumstanceService</name>
    <message>
        <source>Add circumstance</source>
        <translation>Ajouter une circonstance</translation>
    </message>
    <message>
        <source>Change circumstance</source>
        <translation>Modifier une circonstance</translation>
    </message>
    <message>
        <source>Keep circumstance</source>
        <translation>Conserver une circonstance</translation>
    </message>
    <message>
        <source>Do not keep circumstance</source>
        <translation>Ne pas conserver une circonstance</translation>
    </message>
    <message>
        <source>Delete circumstance</source>
        <translation>Supprimer une circonstance</translation>
    </message>
</context>
<context>
    <name>CircumstancesPart</name>
    <message>
        <source>Changed circumstances</source>
        <translation>Changements de situation</translation>
    </message>
    <message>
        <source>only what they mean for the work</source>
        <translation>seulement ce qu’ils changent pour le travail</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>Circonstance</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>Parts of the closing</source>
        <translation>Parties de la clôture</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>SMART check</source>
        <translation>Contrôle SMART</translation>
    </message>
    <message>
        <source>a help, not an exam</source>
        <translation>une aide, pas un examen</translation>
    </message>
    <message>
        <source>This is how it will stand in the PDP</source>
        <translation>Dans le PDP, on lira</translation>
    </message>
</context>
<context>
    <name>CoachRow</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>CoachText</name>
    <message>
        <source>Specific</source>
        <translation>Spécifique</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Mesurable</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>SMART letter A</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Réaliste</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Temporel</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Who does what can be seen happening.</source>
        <translation>On voit qui fait quoi.</translation>
    </message>
    <message>
        <source>You can count it or tick it off.</source>
        <translation>On peut le compter ou le cocher.</translation>
    </message>
    <message>
        <source>You are both behind it.</source>
        <translation>Vous êtes d’accord, de part et d’autre.</translation>
    </message>
    <message>
        <source>After an informal talk nobody needs to confirm.</source>
        <translation>Après un entretien informel, personne ne doit confirmer.</translation>
    </message>
    <message>
        <source>What is needed is written down.</source>
        <translation>Ce qu’il faut est noté.</translation>
    </message>
    <message>
        <source>There is a day: %1.</source>
        <translation>Il y a une date&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Career contact</source>
        <translation>Personne de référence carrière</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>Date d’entrée</translation>
    </message>
    <message>
        <source>Last day of service</source>
        <translation>Dernier jour de service</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Part of full time (FTE)</source>
        <translation>Temps de travail (ETP)</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name particles</source>
        <translation>Particule</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
</context>
<context>
    <name>CompetenceRow</name>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Which competence</source>
        <translation>Quelle compétence</translation>
    </message>
    <message>
        <source>Delete this competence</source>
        <translation>Supprimer cette compétence</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>An example that you saw yourself</source>
        <translation>Un exemple que vous avez vu vous-même</translation>
    </message>
</context>
<context>
    <name>CompetenceService</name>
    <message>
        <source>Add competence</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Change competence</source>
        <translation>Modifier la compétence</translation>
    </message>
    <message>
        <source>Delete competence</source>
        <translation>Supprimer la compétence</translation>
    </message>
</context>
<context>
    <name>ConversationService</name>
    <message>
        <source>Plan conversation</source>
        <translation>Planifier un entretien</translation>
    </message>
    <message>
        <source>Move conversation</source>
        <translation>Déplacer un entretien</translation>
    </message>
    <message>
        <source>Cancel conversation</source>
        <translation>Annuler l’entretien</translation>
    </message>
    <message>
        <source>Note the invitation</source>
        <translation>Noter l’invitation</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mené</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Development conversation</source>
        <translation>Entretien de développement</translation>
    </message>
    <message>
        <source>Career and review conversation</source>
        <translation>Entretien de carrière et de fonctionnement</translation>
    </message>
    <message>
        <source>Yearly career conversation</source>
        <translation>Entretien de carrière annuel</translation>
    </message>
    <message>
        <source>Career conversation</source>
        <translation>Entretien de carrière</translation>
    </message>
</context>
<context>
    <name>ConversationsTab</name>
    <message>
        <source>Conversations</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Cancel conversation</source>
        <translation>Annuler l’entretien</translation>
    </message>
    <message>
        <source>Report, which you both read</source>
        <translation>Compte rendu, lu par vous deux</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Rien que pour vous</translation>
    </message>
    <message>
        <source>Report and match sheet…</source>
        <translation>Compte rendu et fiche…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Both answers are kept as they came and can be looked up again.</source>
        <translation>Les deux réponses sont conservées telles quelles et restent consultables.</translation>
    </message>
</context>
<context>
    <name>DossierPages</name>
    <message>
        <source>PDPs</source>
        <translation>PDP</translation>
    </message>
    <message>
        <source>PDP</source>
        <translation>PDP</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Attitudes</translation>
    </message>
</context>
<context>
    <name>DossierShell</name>
    <message>
        <source>Pages</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>EmployeeChooser</name>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>Search for an employee</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Search by name, job or team</source>
        <translation>Nom, fonction ou équipe</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>EmployeeDialog</name>
    <message>
        <source>Employee</source>
        <translation>Membre du personnel</translation>
    </message>
    <message>
        <source>First &amp;name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>M&amp;anager</source>
        <translation>Respons&amp;able</translation>
    </message>
    <message>
        <source>Fa&amp;mily name</source>
        <translation>&amp;Nom de famille</translation>
    </message>
    <message>
        <source>&amp;Career contact</source>
        <translation>Personne de référence &amp;carrière</translation>
    </message>
    <message>
        <source>If that is somebody else</source>
        <translation>Si c’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>&amp;Personnel number</source>
        <translation>&amp;Matricule</translation>
    </message>
    <message>
        <source>&amp;In service since</source>
        <translation>En &amp;service depuis</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>La&amp;st day</source>
        <translation>Dernier &amp;jour de service</translation>
    </message>
    <message>
        <source>Empty while in service</source>
        <translation>Vide tant qu’en service</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>Part o&amp;f full time (FTE)</source>
        <translation>&amp;Temps de travail (ETP)</translation>
    </message>
    <message>
        <source>1 is full time</source>
        <translation>1 = temps plein</translation>
    </message>
    <message>
        <source>&amp;Team or department</source>
        <translation>É&amp;quipe ou service</translation>
    </message>
    <message>
        <source>Bi&amp;rth date or year</source>
        <translation>&amp;Date ou année de naissance</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>E&amp;ducation</source>
        <translation>F&amp;ormation</translation>
    </message>
    <message>
        <source>E&amp;xperience</source>
        <translation>E&amp;xpérience</translation>
    </message>
</context>
<context>
    <name>EmployeeDossierView</name>
    <message>
        <source>Details…</source>
        <translation>Données…</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Planifier un entretien…</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Parties du dossier</translation>
    </message>
</context>
<context>
    <name>EmployeeListPane</name>
    <message>
        <source>Employees</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Add an employee</source>
        <translation>Ajouter un membre du personnel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Search the employees</source>
        <translation>Rechercher dans le personnel</translation>
    </message>
    <message>
        <source>Search name, job or team</source>
        <translation>Nom, fonction ou équipe</translation>
    </message>
    <message>
        <source>Which employees</source>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
</context>
<context>
    <name>EmployeeService</name>
    <message>
        <source>Add employee</source>
        <translation>Ajouter un membre du personnel</translation>
    </message>
    <message>
        <source>Change employee</source>
        <translation>Modifier un membre du personnel</translation>
    </message>
    <message>
        <source>Delete employee</source>
        <translation>Supprimer un membre du personnel</translation>
    </message>
</context>
<context>
    <name>EmployeeSide</name>
    <message>
        <source>What the employee wrote</source>
        <translation>Ce que la personne a écrit</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Rien reçu pour le moment</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>Read an answer…</source>
        <translation>Lire une réponse…</translation>
    </message>
</context>
<context>
    <name>EmployeesPage</name>
    <message>
        <source>&amp;New employee…</source>
        <translation>&amp;Ajouter un membre du personnel…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Données…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>&amp;Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Plan conversation…</source>
        <translation>&amp;Planifier un entretien…</translation>
    </message>
    <message>
        <source>Save the PDP as PD&amp;F…</source>
        <translation>Enregistrer le PDP en PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>&amp;Commencer l’entretien</translation>
    </message>
    <message>
        <source>P&amp;repare conversation</source>
        <translation>P&amp;réparer l’entretien</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Carry over to</source>
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>a new date</source>
        <translation>nouvelle date</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>EvaluationService</name>
    <message>
        <source>Update agreement</source>
        <translation>Mettre un accord à jour</translation>
    </message>
</context>
<context>
    <name>EvaluationStep</name>
    <message>
        <source>What we agreed before</source>
        <translation>Ce que nous avions convenu</translation>
    </message>
</context>
<context>
    <name>ExchangeStep</name>
    <message>
        <source>Here you only collect. You weigh together in a moment, when planning.</source>
        <translation>Ici, vous récoltez seulement. Vous soupèserez ensemble plus tard, en planifiant.</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>the PDP of %1 was not written</source>
        <translation>le PDP de %1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>%1 is that of %2</source>
        <translation>%1 est celui de %2</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
</context>
<context>
    <name>FeedbackPart</name>
    <message>
        <source>What did you think of the talk?</source>
        <translation>Qu’avez-vous pensé de l’entretien&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing has to be answered. Click an answer again to take it back. It goes into the report only if you want it to.</source>
        <translation>Aucune réponse n’est obligatoire. Cliquez à nouveau sur une réponse pour la retirer. Elle ne figure dans le compte rendu que si vous le voulez.</translation>
    </message>
</context>
<context>
    <name>FeedbackService</name>
    <message>
        <source>Answer about the talk</source>
        <translation>Répondre sur l’entretien</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 a été ignoré</translation>
    </message>
    <message>
        <source>%1 was cleaned</source>
        <translation>%1 a été nettoyé</translation>
    </message>
    <message>
        <source>the file was refused</source>
        <translation>le fichier a été refusé</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 a été refusé</translation>
    </message>
    <message>
        <source>it is larger than 2 MiB</source>
        <translation>il dépasse 2 Mio</translation>
    </message>
    <message>
        <source>it is nested deeper than 16 levels</source>
        <translation>il compte plus de 16 niveaux imbriqués</translation>
    </message>
    <message>
        <source>it holds more than 50,000 values</source>
        <translation>il contient plus de 50&#x202f;000 valeurs</translation>
    </message>
    <message>
        <source>line %1, column %2 is not UTF-8</source>
        <translation>la ligne %1, colonne %2, n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the number at line %1, column %2 is too large</source>
        <translation>le nombre à la ligne %1, colonne %2, est trop grand</translation>
    </message>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>la ligne %1, colonne %2, n’est pas du JSON</translation>
    </message>
    <message>
        <source>it appears twice</source>
        <translation>l’élément figure deux fois</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>le texte contient un caractère NUL</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>le nombre sort des limites</translation>
    </message>
    <message>
        <source>it is not the type it should be</source>
        <translation>l’élément n’est pas du type attendu</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>l’élément manque</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>l’élément est vide</translation>
    </message>
    <message>
        <source>it is not one of the words allowed there</source>
        <translation>ce n’est pas un des mots admis à cet endroit</translation>
    </message>
    <message>
        <source>it is not an id</source>
        <translation>ce n’est pas un identifiant valable</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>un autre élément a le même identifiant</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>ce nom est inconnu</translation>
    </message>
    <message>
        <source>invisible characters were left out</source>
        <translation>des caractères invisibles ont été retirés</translation>
    </message>
    <message>
        <source>write dates as 2027-06-15</source>
        <translation>écrivez les dates ainsi&#x202f;: 2027-06-15</translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits and the characters _ . : -</source>
        <translation>utilisez de 1 à 64 lettres, chiffres et les caractères _ .&#x202f;: -</translation>
    </message>
    <message>
        <source>check its spelling</source>
        <translation>vérifiez l’orthographe</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>corrigez le fichier</translation>
    </message>
    <message>
        <source>the list is longer than 1,000 lines</source>
        <translation>la liste compte plus de 1 000 lignes</translation>
    </message>
    <message>
        <source>the file was made by a newer version of the program</source>
        <translation>le fichier a été créé avec une version plus récente du programme</translation>
    </message>
    <message>
        <source>it may not stand there</source>
        <translation>cela n’a pas sa place ici</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>ce n’est pas une heure valable</translation>
    </message>
    <message>
        <source>it is not the base64url text that belongs there</source>
        <translation>ce n’est pas le texte base64url attendu à cet endroit</translation>
    </message>
    <message>
        <source>update the program or ask for a new file</source>
        <translation>mettez le programme à jour ou demandez un nouveau fichier</translation>
    </message>
    <message>
        <source>use one of these: %1</source>
        <translation>utilisez l’un de ceux-ci&#x202f;: %1</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>ce n’est pas une date</translation>
    </message>
</context>
<context>
    <name>FinishCommand</name>
    <message>
        <source>the conversation is not open any more</source>
        <translation>l’entretien n’est plus ouvert</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>«&#x202f;loopbaan list DOSSIER conversations&#x202f;» montre ceux qui sont ouverts</translation>
    </message>
    <message>
        <source>Closes a conversation that was held.</source>
        <translation>Clôture un entretien qui a eu lieu.</translation>
    </message>
    <message>
        <source>the conversation was planned for %1; it is closed now</source>
        <translation>l’entretien était prévu le %1&#x202f;; il est maintenant clôturé</translation>
    </message>
</context>
<context>
    <name>FirstTalkDialog</name>
    <message>
        <source>&amp;Practise with somebody made up</source>
        <translation>S’e&amp;xercer avec une personne fictive</translation>
    </message>
</context>
<context>
    <name>FollowUpPart</name>
    <message>
        <source>How does it go on?</source>
        <translation>Et après&#x202f;?</translation>
    </message>
    <message>
        <source>Who works out the PDP?</source>
        <translation>Qui rédige le PDP&#x202f;?</translation>
    </message>
    <message>
        <source>PDP done by</source>
        <translation>PDP prêt pour le</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 10 December 2026 or 10/12/2026.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 10 décembre 2026 ou 10/12/2026.</translation>
    </message>
</context>
<context>
    <name>FormCommand</name>
    <message>
        <source>the conversation is not open any more</source>
        <translation>l’entretien n’est plus ouvert</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>«&#x202f;loopbaan list DOSSIER conversations&#x202f;» montre ceux qui sont ouverts</translation>
    </message>
    <message>
        <source>no question is asked</source>
        <translation>aucune question n’est posée</translation>
    </message>
    <message>
        <source>switch questions on in the settings of the organisation</source>
        <translation>activez des questions dans les réglages de l’organisation</translation>
    </message>
    <message>
        <source>the form was not written</source>
        <translation>le formulaire n’a pas été écrit</translation>
    </message>
    <message>
        <source>Writes the form on which the employee prepares a conversation.</source>
        <translation>Écrit le formulaire avec lequel le collaborateur prépare un entretien.</translation>
    </message>
    <message>
        <source>the file to write; one that is there is replaced</source>
        <translation>le fichier à écrire&#x202f;; s’il existe, il est remplacé</translation>
    </message>
    <message>
        <source>for a browser, for this program or for paper</source>
        <translation>pour un navigateur, pour ce programme ou pour le papier</translation>
    </message>
</context>
<context>
    <name>FormPaperDialog</name>
    <message>
        <source>The form</source>
        <translation>Le formulaire</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>check its name, or look in your mail</source>
        <translation>vérifiez son nom ou regardez dans vos e-mails</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>vous ne pouvez pas lire le fichier</translation>
    </message>
    <message>
        <source>save it in a folder of your own</source>
        <translation>enregistrez-le dans un dossier à vous</translation>
    </message>
    <message>
        <source>this is an answer to a form, not the form itself</source>
        <translation>c’est une réponse à un formulaire, pas le formulaire lui-même</translation>
    </message>
    <message>
        <source>to fill in, open the form; to read the answer, open your dossier and choose “Read answer” there</source>
        <translation>pour remplir, ouvrez le formulaire&#x202f;; pour lire la réponse, ouvrez votre dossier et choisissez-y «&#x202f;Lire une réponse&#x202f;»</translation>
    </message>
    <message>
        <source>this is the copy you kept for yourself, not the form</source>
        <translation>c’est la copie que vous avez gardée pour vous, pas le formulaire</translation>
    </message>
    <message>
        <source>open the form and choose “Open an earlier answer” there; never mail this copy</source>
        <translation>ouvrez le formulaire et choisissez-y «&#x202f;Ouvrir une réponse précédente&#x202f;»&#x202f;; n’envoyez jamais cette copie</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>il a été fait avec une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>ask for a new form or update the program</source>
        <translation>demandez un nouveau formulaire ou mettez le programme à jour</translation>
    </message>
    <message>
        <source>it is not a form of this program</source>
        <translation>ce n’est pas un formulaire de ce programme</translation>
    </message>
    <message>
        <source>choose the file ending in .lbform that came with your invitation</source>
        <translation>choisissez le fichier .lbform reçu avec votre invitation</translation>
    </message>
    <message>
        <source>open it again from the mail, or ask for a new form</source>
        <translation>ouvrez-le de nouveau depuis l’e-mail ou demandez un nouveau formulaire</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est abîmé</translation>
    </message>
    <message>
        <source>the file is damaged (%1: %2)</source>
        <translation>le fichier est abîmé (%1&#x202f;: %2)</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été ouvert</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>Send form</source>
        <translation>Envoyer le formulaire</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Choisir les questions</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an &amp;earlier answer…</source>
        <translation>Ouvrir une réponse p&amp;récédente…</translation>
    </message>
    <message>
        <source>Prepare the &amp;answer…</source>
        <translation>&amp;Préparer la réponse…</translation>
    </message>
    <message>
        <source>&amp;Save a copy for yourself…</source>
        <translation>Enregistrer une &amp;copie pour vous…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>E&amp;mpty the form…</source>
        <translation>&amp;Vider le formulaire…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page p&amp;récédente</translation>
    </message>
    <message>
        <source>Next p&amp;age</source>
        <translation>P&amp;age suivante</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Loopbaangesprek</source>
        <translation>À &amp;propos de Loopbaangesprek</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>What you talk about</source>
        <translation>Ce dont vous parlez</translation>
    </message>
    <message>
        <source>First listen</source>
        <translation>D’abord écouter</translation>
    </message>
    <message>
        <source>Another &amp;question</source>
        <translation>Autre &amp;question</translation>
    </message>
    <message>
        <source>Ca&amp;rds (F1)</source>
        <translation>Aide-mémoi&amp;re (F1)</translation>
    </message>
</context>
<context>
    <name>GuidePart</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete this own sentence (Del)</source>
        <translation>Supprimer cette phrase personnelle (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Own sentence</source>
        <translation>&amp;Phrase personnelle</translation>
    </message>
    <message>
        <source>Step of the conversation</source>
        <translation>Étape de l’entretien</translation>
    </message>
    <message>
        <source>Sentences of the guide</source>
        <translation>Phrases du guide</translation>
    </message>
    <message>
        <source>Space switches a sentence on or off, F2 changes one of your own. A conversation that has started keeps its list.</source>
        <translation>Espace active ou désactive une phrase, F2 modifie une phrase personnelle. Un entretien commencé garde sa liste.</translation>
    </message>
    <message>
        <source>Resto&amp;re this step</source>
        <translation>&amp;Rétablir cette étape</translation>
    </message>
</context>
<context>
    <name>GuideService</name>
    <message>
        <source>Switch prompt on or off</source>
        <translation>Activer ou désactiver une phrase</translation>
    </message>
    <message>
        <source>Move prompt</source>
        <translation>Déplacer une phrase</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>Change prompt</source>
        <translation>Modifier une phrase</translation>
    </message>
    <message>
        <source>Delete prompt</source>
        <translation>Supprimer une phrase</translation>
    </message>
    <message>
        <source>Restore guide</source>
        <translation>Rétablir le guide</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>take DATE for today</source>
        <translation>prendre DATE comme date du jour</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>afficher ce texte</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>afficher la version du programme</translation>
    </message>
    <message>
        <source>all done; for check: the dossier is sound</source>
        <translation>tout est fait&#x202f;; pour check&#x202f;: le dossier est en bon état</translation>
    </message>
    <message>
        <source>some or all of the input was refused, the rest is done</source>
        <translation>une partie ou la totalité des données a été refusée, le reste est fait</translation>
    </message>
    <message>
        <source>wrong usage: nothing was done</source>
        <translation>utilisation incorrecte&#x202f;: rien n’a été fait</translation>
    </message>
    <message>
        <source>the dossier cannot be opened; it was not changed</source>
        <translation>le dossier ne peut pas être ouvert&#x202f;; il n’a pas été modifié</translation>
    </message>
    <message>
        <source>the result could not be written; what was there before is intact</source>
        <translation>le résultat n’a pas pu être enregistré&#x202f;; ce qui existait déjà est intact</translation>
    </message>
    <message>
        <source>Usage: loopbaan COMMAND …</source>
        <translation>Utilisation&#x202f;: loopbaan COMMAND …</translation>
    </message>
    <message>
        <source>Career conversations and development plans without a window.</source>
        <translation>Entretiens de carrière et plans de développement, sans fenêtre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Avec chaque commande&#x202f;:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de sortie&#x202f;:</translation>
    </message>
    <message>
        <source>“loopbaan COMMAND --help” tells more about one of them.</source>
        <translation>«&#x202f;loopbaan COMMAND --help&#x202f;» en dit plus sur une commande.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>What could you put beside it?</source>
        <translation>Que pourriez-vous proposer&#x202f;?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Delete this idea</source>
        <translation>Supprimer cette idée</translation>
    </message>
</context>
<context>
    <name>IdeaService</name>
    <message>
        <source>Add idea</source>
        <translation>Ajouter une idée</translation>
    </message>
    <message>
        <source>Change idea</source>
        <translation>Modifier une idée</translation>
    </message>
    <message>
        <source>Share idea</source>
        <translation>Partager une idée</translation>
    </message>
    <message>
        <source>Move idea</source>
        <translation>Déplacer une idée</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>Supprimer une idée</translation>
    </message>
</context>
<context>
    <name>IdeasPart</name>
    <message>
        <source>Your view</source>
        <translation>Votre regard</translation>
    </message>
    <message>
        <source>Skip this step knowingly</source>
        <translation>Passer cette étape délibérément</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Would add: %1, change: %2, leave as they are: %3, refuse: %4.</source>
        <translation>À ajouter&#x202f;: %1, à modifier&#x202f;: %2, à laisser tels quels&#x202f;: %3, à refuser&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, as they were: %3, refused: %4.</source>
        <translation>Ajouts&#x202f;: %1, modifications&#x202f;: %2, sans changement&#x202f;: %3, refus&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Imports the employees of a list as HR systems export it.</source>
        <translation>Importe le personnel d’une liste telle que l’exportent les logiciels RH.</translation>
    </message>
    <message>
        <source>only tell what would become of each row</source>
        <translation>dire seulement ce que deviendrait chaque ligne</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>Importer des membres du personnel</translation>
    </message>
    <message>
        <source>Check that each column is understood. Nothing is imported until you say so, and you can undo it all in one step.</source>
        <translation>Vérifiez que chaque colonne est bien comprise. Rien n’est importé sans votre accord, et vous pouvez tout annuler en une seule étape.</translation>
    </message>
    <message>
        <source>&amp;What is not imported, and why</source>
        <translation>&amp;Ce qui n’est pas importé, et pourquoi</translation>
    </message>
    <message>
        <source>Who c&amp;hanges, and in what</source>
        <translation>&amp;Qui change, et en quoi</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>line %1 was not imported</source>
        <translation>la ligne %1 n’a pas été importée</translation>
    </message>
    <message>
        <source>it has too few columns</source>
        <translation>elle a trop peu de colonnes</translation>
    </message>
    <message>
        <source>it has too many columns</source>
        <translation>elle a trop de colonnes</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>elle ne nomme personne</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day that exists</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas un jour qui existe</translation>
    </message>
    <message>
        <source>%1: “%2” has a year of two digits</source>
        <translation>%1&#x202f;: l’année de «&#x202f;%2&#x202f;» n’a que deux chiffres</translation>
    </message>
    <message>
        <source>%1: nobody who works now can have been born in “%2”</source>
        <translation>%1&#x202f;: une personne qui travaille ne peut pas être née en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>%1: “%2” is not a part of full time</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas une part d’un temps plein</translation>
    </message>
    <message>
        <source>%1: “%2” is more than a year from now</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» est dans plus d’un an</translation>
    </message>
    <message>
        <source>%1: “%2” is before the first day</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» précède le premier jour de service</translation>
    </message>
    <message>
        <source>%1: the text is longer than 200 characters</source>
        <translation>%1&#x202f;: le texte dépasse 200 caractères</translation>
    </message>
    <message>
        <source>%1: invisible characters were left out</source>
        <translation>%1&#x202f;: des caractères invisibles ont été retirés</translation>
    </message>
    <message>
        <source>give every row as many columns as the first</source>
        <translation>donnez à chaque ligne autant de colonnes qu’à la première</translation>
    </message>
    <message>
        <source>give a name, a personnel number or an e-mail address</source>
        <translation>indiquez un nom, un matricule ou une adresse e-mail</translation>
    </message>
    <message>
        <source>write dates as 31/12/2019 or 2019-12-31</source>
        <translation>écrivez les dates ainsi&#x202f;: 31/12/2019 ou 2019-12-31</translation>
    </message>
    <message>
        <source>write it as 0.8 or 80%</source>
        <translation>écrivez 0,8 ou 80&#x202f;%</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>raccourcissez le texte</translation>
    </message>
    <message>
        <source>correct the row and import the list again</source>
        <translation>corrigez la ligne et importez la liste à nouveau</translation>
    </message>
    <message>
        <source>the list was not read</source>
        <translation>la liste n’a pas été lue</translation>
    </message>
    <message>
        <source>save the list as CSV and choose that file</source>
        <translation>enregistrez la liste au format CSV et choisissez ce fichier</translation>
    </message>
    <message>
        <source>it is about somebody new and gives no name</source>
        <translation>elle concerne une nouvelle personne sans donner de nom</translation>
    </message>
    <message>
        <source>its number, e-mail address and name belong to different people</source>
        <translation>le matricule, l’adresse e-mail et le nom renvoient à des personnes différentes</translation>
    </message>
    <message>
        <source>it matches several people</source>
        <translation>elle correspond à plusieurs personnes</translation>
    </message>
    <message>
        <source>line %1 is about the same person</source>
        <translation>la ligne %1 concerne la même personne</translation>
    </message>
    <message>
        <source>this cannot be right</source>
        <translation>c’est impossible</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB</source>
        <translation>le fichier dépasse 32 Mio</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>what follows line %1 was not read</source>
        <translation>ce qui suit la ligne %1 n’a pas été lu</translation>
    </message>
    <message>
        <source>the list has more than 200,000 rows</source>
        <translation>la liste compte plus de 200&#x202f;000 lignes</translation>
    </message>
    <message>
        <source>split the list</source>
        <translation>divisez la liste</translation>
    </message>
    <message>
        <source>too many rows before it have errors</source>
        <translation>trop de lignes précédentes contiennent des erreurs</translation>
    </message>
    <message>
        <source>it has more than 200 columns</source>
        <translation>elle a plus de 200 colonnes</translation>
    </message>
    <message>
        <source>leave out what is not about employees</source>
        <translation>retirez ce qui ne concerne pas le personnel</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>elle contient un texte trop long</translation>
    </message>
    <message>
        <source>a quotation mark opens there and never closes</source>
        <translation>un guillemet s’y ouvre et ne se referme jamais</translation>
    </message>
    <message>
        <source>close it, or leave it out</source>
        <translation>fermez-le ou retirez-le</translation>
    </message>
    <message>
        <source>line %1 was cleaned</source>
        <translation>la ligne %1 a été nettoyée</translation>
    </message>
    <message>
        <source>the employee was not saved</source>
        <translation>la fiche de la personne n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>le nom manque</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>complétez-le</translation>
    </message>
    <message>
        <source>write it as name@organisation.be</source>
        <translation>écrivez-la ainsi&#x202f;: nom@organisation.be</translation>
    </message>
    <message>
        <source>the first day is more than a year from now</source>
        <translation>le premier jour de service est dans plus d’un an</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>vérifiez la date</translation>
    </message>
    <message>
        <source>the last day is before the first day</source>
        <translation>le dernier jour de service précède le premier</translation>
    </message>
    <message>
        <source>check both dates</source>
        <translation>vérifiez les deux dates</translation>
    </message>
    <message>
        <source>nobody who works now can have been born in that year</source>
        <translation>une personne qui travaille ne peut pas être née cette année-là</translation>
    </message>
    <message>
        <source>check the year</source>
        <translation>vérifiez l’année</translation>
    </message>
    <message>
        <source>the part of full time is 0 or less, or more than 2</source>
        <translation>le temps de travail doit être supérieur à 0 et d’au plus 2</translation>
    </message>
    <message>
        <source>write full time as 1 and half time as 0.5</source>
        <translation>écrivez 1 pour un temps plein et 0,5 pour un mi-temps</translation>
    </message>
    <message>
        <source>another employee has this personnel number</source>
        <translation>ce matricule est déjà attribué à une autre personne</translation>
    </message>
    <message>
        <source>check the number</source>
        <translation>vérifiez le matricule</translation>
    </message>
    <message>
        <source>a text is longer than 200 characters</source>
        <translation>un texte dépasse 200 caractères</translation>
    </message>
    <message>
        <source>that is not an e-mail address</source>
        <translation>ce n’est pas une adresse e-mail</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Import employees</source>
        <translation>Importer des membres du personnel</translation>
    </message>
    <message>
        <source>the list was not read</source>
        <translation>la liste n’a pas été lue</translation>
    </message>
    <message>
        <source>no column gives a name, a personnel number or an e-mail address</source>
        <translation>aucune colonne ne donne de nom, de matricule ou d’adresse e-mail</translation>
    </message>
    <message>
        <source>give the columns their names in the first row</source>
        <translation>mettez le nom des colonnes à la première ligne</translation>
    </message>
    <message>
        <source>column “%1” was left out</source>
        <translation>la colonne «&#x202f;%1&#x202f;» a été ignorée</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>ce nom est inconnu</translation>
    </message>
</context>
<context>
    <name>InputProblem</name>
    <message>
        <source>it is the dossier itself</source>
        <translation>c’est le dossier lui-même</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>le système dit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 was refused</source>
        <translation>%1 a été refusé</translation>
    </message>
    <message>
        <source>an agreement of another employee has this id</source>
        <translation>un accord d’une autre personne a cet identifiant</translation>
    </message>
    <message>
        <source>choose another id, or leave it out</source>
        <translation>choisissez un autre identifiant, ou omettez-le</translation>
    </message>
    <message>
        <source>nothing was looked at</source>
        <translation>rien n’a été examiné</translation>
    </message>
    <message>
        <source>the coach reads one agreement at a time</source>
        <translation>le coach lit un accord à la fois</translation>
    </message>
    <message>
        <source>give one JSON object</source>
        <translation>donnez un seul objet JSON</translation>
    </message>
    <message>
        <source>%1 was stored as it is</source>
        <translation>%1 a été enregistré tel quel</translation>
    </message>
    <message>
        <source>%1 is past already</source>
        <translation>le %1 est déjà passé</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>vérifiez la date</translation>
    </message>
</context>
<context>
    <name>InvitationOutput</name>
    <message>
        <source>the invitation was not written</source>
        <translation>l’invitation n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>The program sends nothing itself. Save the package and mail it from your own mail program.</source>
        <translation>Le programme n’envoie rien lui-même. Enregistrez les fichiers et envoyez-les depuis votre messagerie.</translation>
    </message>
    <message>
        <source>Text of the &amp;mail</source>
        <translation>Texte du m&amp;ail</translation>
    </message>
    <message>
        <source>&amp;Save the package…</source>
        <translation>&amp;Enregistrer les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Have you sent the invitation?</source>
        <translation>Avez-vous envoyé l’invitation&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Yes, today</source>
        <translation>Oui, au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>No&amp;t yet</source>
        <translation>&amp;Pas encore</translation>
    </message>
    <message>
        <source>Mail programs do not take attachments over: add the files yourself.</source>
        <translation>Les messageries ne reprennent pas les pièces jointes&#x202f;: ajoutez les fichiers vous-même.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>there is nothing to list</source>
        <translation>rien n’est demandé</translation>
    </message>
    <message>
        <source>“%1” cannot be listed</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être affiché</translation>
    </message>
    <message>
        <source>choose employees, conversations, agreements or attention</source>
        <translation>choisissez employees, conversations, agreements ou attention</translation>
    </message>
    <message>
        <source>Lists what the dossier holds, or what needs attention today.</source>
        <translation>Affiche ce que contient le dossier, ou ce qui demande de l’attention aujourd’hui.</translation>
    </message>
    <message>
        <source>only of this personnel number, e-mail address or id</source>
        <translation>seulement pour ce matricule, cette adresse e-mail ou cet identifiant</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>en JSON, pour les programmes</translation>
    </message>
</context>
<context>
    <name>ListTables</name>
    <message>
        <source>conversation this week</source>
        <translation>entretien cette semaine</translation>
    </message>
    <message>
        <source>conversation to finish</source>
        <translation>entretien à clôturer</translation>
    </message>
    <message>
        <source>agreement past its date</source>
        <translation>accord en retard</translation>
    </message>
    <message>
        <source>agreement due soon</source>
        <translation>accord bientôt à échéance</translation>
    </message>
    <message>
        <source>conversation at short notice</source>
        <translation>entretien prévu à brève échéance</translation>
    </message>
    <message>
        <source>long without a conversation</source>
        <translation>longtemps sans entretien</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>MATRICULE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>FONCTION</translation>
    </message>
    <message>
        <source>DEPARTMENT</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>HIRED</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>DÉPART</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>EMPLOYEE</source>
        <translation>PERSONNE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>FORMALITY</source>
        <translation>FORME</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>ÉCHÉANCE</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>AGREEMENT</source>
        <translation>ACCORD</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>collaborateur</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>form not answered in time</source>
        <translation>formulaire sans réponse à temps</translation>
    </message>
    <message>
        <source>reminder of the form due</source>
        <translation>rappel du formulaire à faire</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of the window and the texts in it; documents have a language of their own.</source>
        <translation>Celle de la fenêtre et de ses textes&#x202f;; les documents ont leur propre langue.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Show the &amp;clock during a conversation</source>
        <translation>Afficher l’&amp;horloge pendant un entretien</translation>
    </message>
</context>
<context>
    <name>Loopbaan</name>
    <message>
        <source>nothing was done</source>
        <translation>rien n’a été fait</translation>
    </message>
    <message>
        <source>“%1” was not carried out</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été exécuté</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>aucune commande n’a été donnée</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>cette commande n’existe pas</translation>
    </message>
    <message>
        <source>see loopbaan --help</source>
        <translation>voir loopbaan --help</translation>
    </message>
    <message>
        <source>the result was not printed</source>
        <translation>le résultat n’a pas été affiché</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>la sortie standard ne peut pas être écrite</translation>
    </message>
    <message>
        <source>free some space; before you repeat a change, see with “loopbaan list” whether it is there</source>
        <translation>libérez de l’espace&#x202f;; avant de refaire une modification, regardez avec «&#x202f;loopbaan list&#x202f;» si elle y est déjà</translation>
    </message>
</context>
<context>
    <name>MailOpening</name>
    <message>
        <source>The letter is in your mail program. Add the files there yourself.</source>
        <translation>La lettre est dans votre messagerie. Ajoutez-y les fichiers vous-même.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text instead.</source>
        <translation>Aucune messagerie n’a pu être ouverte. Copiez plutôt le texte.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Récemment ouverts</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>E&amp;mployee</source>
        <translation>&amp;Personnel</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Entretien</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Loopbaangesprek</source>
        <translation>À &amp;propos de Loopbaangesprek</translation>
    </message>
    <message>
        <source>Show the cloc&amp;k</source>
        <translation>Afficher l’&amp;horloge</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Before your first conversation…</source>
        <translation>A&amp;vant votre premier entretien…</translation>
    </message>
</context>
<context>
    <name>ManagerSide</name>
    <message>
        <source>Your preparation</source>
        <translation>Votre préparation</translation>
    </message>
    <message>
        <source>Only you see this, until you share something.</source>
        <translation>Vous seul voyez ceci, jusqu’à ce que vous partagiez quelque chose.</translation>
    </message>
    <message>
        <source>Left out for now: growing along, training, levels, “what if”, and you in this conversation. What you wrote there stays.</source>
        <translation>Laissé de côté pour l’instant&#x202f;: évoluer, formation, niveaux, «&#x202f;et si&#x202f;», et vous dans cet entretien. Ce que vous y avez écrit reste conservé.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Look together where both sides meet. Wishes and options are filled in already; you both read this sheet.</source>
        <translation>Regardez ensemble où les deux côtés se rejoignent. Les souhaits et les possibilités sont déjà remplis. Vous lisez cette fiche à deux.</translation>
    </message>
    <message>
        <source>The organisation: needs</source>
        <translation>L’organisation&#x202f;: besoins</translation>
    </message>
    <message>
        <source>The organisation: possibilities</source>
        <translation>L’organisation&#x202f;: possibilités</translation>
    </message>
</context>
<context>
    <name>MatchService</name>
    <message>
        <source>Change match sheet</source>
        <translation>Modifier la fiche de rapprochement</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1&#x202f;: %2&#x202f;; %3</translation>
    </message>
</context>
<context>
    <name>MinutesPart</name>
    <message>
        <source>Minutes for each step</source>
        <translation>Minutes par étape</translation>
    </message>
    <message>
        <source>For which conversation</source>
        <translation>Pour quel entretien</translation>
    </message>
    <message>
        <source>Restore the &amp;minutes</source>
        <translation>Rétablir les &amp;minutes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Allow an hour and a half, at a time when nobody will disturb you.</source>
        <translation>Comptez une heure et demie, à un moment où personne ne vous dérangera.</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Slanted: too soon to prepare well. Underlined: you have a conversation already.</source>
        <translation>En italique&#x202f;: trop tôt pour bien se préparer. Souligné&#x202f;: vous avez déjà un entretien.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Rather not your own desk</source>
        <translation>De préférence pas à votre bureau</translation>
    </message>
    <message>
        <source>Wh&amp;y so soon?</source>
        <translation>Pour&amp;quoi si tôt&#x202f;?</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>Vous pouvez toujours revenir en arrière&#x202f;; rien n’est encore envoyé.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move conversation</source>
        <translation>Déplacer l’entretien</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>The invitation has to go out again.</source>
        <translation>L’invitation doit être renvoyée.</translation>
    </message>
    <message>
        <source>Wh&amp;y so soon?</source>
        <translation>Pour&amp;quoi si tôt&#x202f;?</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>--example and --%1 do not go together</source>
        <translation>--example et --%1 ne vont pas ensemble</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 n’a pas été créé</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>Creates a dossier.</source>
        <translation>Crée un dossier.</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>l’employeur</translation>
    </message>
    <message>
        <source>who keeps the dossier and holds the conversations</source>
        <translation>qui tient le dossier et mène les entretiens</translation>
    </message>
    <message>
        <source>who the invitations come from</source>
        <translation>de qui viennent les invitations</translation>
    </message>
    <message>
        <source>of the documents; nl unless given</source>
        <translation>des documents&#x202f;; nl par défaut</translation>
    </message>
    <message>
        <source>with made-up employees to look around</source>
        <translation>avec des personnes fictives, pour découvrir</translation>
    </message>
    <message>
        <source>a name or address is longer than 200 characters</source>
        <translation>un nom ou une adresse dépasse 200 caractères</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Organisation or team</source>
        <translation>&amp;Organisation ou équipe</translation>
    </message>
    <message>
        <source>For example: Logistics &amp; Reception</source>
        <translation>Par exemple&#x202f;: Logistique &amp; Accueil</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Votre adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Only for invitations; may stay empty</source>
        <translation>Uniquement pour les invitations&#x202f;; facultatif</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>Conser&amp;vé dans</translation>
    </message>
    <message>
        <source>Other &amp;place…</source>
        <translation>Autre em&amp;placement…</translation>
    </message>
    <message>
        <source>A dossier is one file with your employees, your conversations and what you agreed. Anyone who can use this computer under your name can read it.</source>
        <translation>Un dossier est un fichier unique avec votre équipe, vos entretiens et ce que vous convenez. Toute personne qui peut utiliser cet ordinateur sous votre nom peut le lire.</translation>
    </message>
</context>
<context>
    <name>NotesService</name>
    <message>
        <source>Change notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Change conversation</source>
        <translation>Modifier l’entretien</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Why do the two of you talk? It goes into the invitation, unless it is sensitive.</source>
        <translation>Pourquoi cet entretien&#x202f;? Le motif figure dans l’invitation, sauf s’il est sensible.</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>What leads to this conversation?</source>
        <translation>Qu’est-ce qui amène cet entretien&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Sensitive</source>
        <translation>&amp;Sensible</translation>
    </message>
    <message>
        <source>Do not note a reason or medical details. This occasion does not appear in any list or document.</source>
        <translation>Ne notez ni raison ni donnée médicale. Ce motif n’apparaît dans aucune liste ni dans aucun document.</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>Vous pouvez toujours revenir en arrière&#x202f;; rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <source>Occasion</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What leads to a conversation?</source>
        <translation>Qu’est-ce qui mène à un entretien&#x202f;?</translation>
    </message>
    <message>
        <source>A moment of fundamental change in work or life</source>
        <translation>Un moment où quelque chose change vraiment, au travail ou dans la vie</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Stands in no list or document unless you tick it there</source>
        <translation>N’apparaît dans aucune liste ni aucun document, sauf si vous l’y cochez</translation>
    </message>
    <message>
        <source>Delete this occasion</source>
        <translation>Supprimer ce motif</translation>
    </message>
    <message>
        <source>Pivot moment</source>
        <translation>Moment charnière</translation>
    </message>
</context>
<context>
    <name>OccasionsPart</name>
    <message>
        <source>&amp;Add an occasion</source>
        <translation>&amp;Ajouter un motif</translation>
    </message>
</context>
<context>
    <name>OpenPointService</name>
    <message>
        <source>Add open point</source>
        <translation>Ajouter un point en suspens</translation>
    </message>
    <message>
        <source>Change open point</source>
        <translation>Modifier un point en suspens</translation>
    </message>
    <message>
        <source>Close open point</source>
        <translation>Clore un point en suspens</translation>
    </message>
    <message>
        <source>Move open point</source>
        <translation>Déplacer un point en suspens</translation>
    </message>
    <message>
        <source>Delete open point</source>
        <translation>Supprimer un point en suspens</translation>
    </message>
</context>
<context>
    <name>OpeningService</name>
    <message>
        <source>Change what is agreed about the talk</source>
        <translation>Modifier ce qui est convenu sur l’entretien</translation>
    </message>
    <message>
        <source>Tick what is agreed about the talk</source>
        <translation>Cocher ce qui est convenu sur l’entretien</translation>
    </message>
    <message>
        <source>Open own ideas</source>
        <translation>Ouvrir ses propres idées</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>No question yet. Ask for it.</source>
        <translation>Pas encore de question. Posez-la.</translation>
    </message>
    <message>
        <source>This conversation is a success for me if…</source>
        <translation>Cet entretien est réussi pour moi si…</translation>
    </message>
    <message>
        <source>What would make it worth the time?</source>
        <translation>Qu’est-ce qui en vaudrait la peine&#x202f;?</translation>
    </message>
    <message>
        <source>What we are here for</source>
        <translation>Pourquoi nous sommes ici</translation>
    </message>
    <message>
        <source>What this is not</source>
        <translation>Ce que ce n’est pas</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Ce dont nous parlons</translation>
    </message>
</context>
<context>
    <name>OptionHead</name>
    <message>
        <source>Option</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>What is possible?</source>
        <translation>Qu’est-ce qui est possible&#x202f;?</translation>
    </message>
    <message>
        <source>More for this option</source>
        <translation>Autres actions pour cette piste</translation>
    </message>
</context>
<context>
    <name>OptionIdeaText</name>
    <message>
        <source>Everything stays as it is</source>
        <translation>Tout reste comme c’est</translation>
    </message>
    <message>
        <source>Job crafting: other tasks</source>
        <translation>Façonner son travail&#x202f;: d’autres tâches</translation>
    </message>
    <message>
        <source>Job crafting: working with other people</source>
        <translation>Façonner son travail&#x202f;: travailler avec d’autres</translation>
    </message>
    <message>
        <source>Job crafting: another place, other hours or tools</source>
        <translation>Façonner son travail&#x202f;: autre lieu, autres horaires ou outils</translation>
    </message>
    <message>
        <source>Career guidance with a voucher</source>
        <translation>Accompagnement de carrière avec un chèque</translation>
    </message>
</context>
<context>
    <name>OptionLineText</name>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Wanted, says %1</source>
        <translation>Souhaité, dit %1</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Angles morts</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <translation>Bon pour %1</translation>
    </message>
    <message>
        <source>Good for the organisation</source>
        <translation>Bon pour l’organisation</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Il s’agit de</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Feasible, and on what condition</source>
        <translation>Faisable, et à quelle condition</translation>
    </message>
</context>
<context>
    <name>OptionService</name>
    <message>
        <source>Add option</source>
        <translation>Ajouter une possibilité</translation>
    </message>
    <message>
        <source>Change option</source>
        <translation>Modifier une possibilité</translation>
    </message>
    <message>
        <source>Move option</source>
        <translation>Déplacer une possibilité</translation>
    </message>
    <message>
        <source>Park option</source>
        <translation>Mettre une possibilité en attente</translation>
    </message>
    <message>
        <source>Take up option</source>
        <translation>Reprendre une possibilité</translation>
    </message>
    <message>
        <source>Delete option</source>
        <translation>Supprimer une possibilité</translation>
    </message>
    <message>
        <source>Make agreement of option</source>
        <translation>Faire un accord d’une possibilité</translation>
    </message>
</context>
<context>
    <name>OptionStatusCell</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Pourquoi pas maintenant</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>Pourquoi pas maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Qui décide&#x202f;?</translation>
    </message>
    <message>
        <source>When the answer comes</source>
        <translation>Quand vient la réponse</translation>
    </message>
    <message>
        <source>Answer on</source>
        <translation>Réponse le</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>another function</source>
        <translation>une autre fonction</translation>
    </message>
    <message>
        <source>outside the organisation</source>
        <translation>hors de l’organisation</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>l’évolution</translation>
    </message>
    <message>
        <source>workable work</source>
        <translation>un travail soutenable</translation>
    </message>
    <message>
        <source>employability</source>
        <translation>l’employabilité</translation>
    </message>
    <message>
        <source>as you placed them</source>
        <translation>votre ordre</translation>
    </message>
    <message>
        <source>most wanted first</source>
        <translation>les plus souhaitées d’abord</translation>
    </message>
    <message>
        <source>most feasible first</source>
        <translation>les plus faisables d’abord</translation>
    </message>
    <message>
        <source>wanted and feasible first</source>
        <translation>souhaitées et faisables d’abord</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>plutôt pas</translation>
    </message>
    <message>
        <source>not really</source>
        <translation>pas vraiment</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>gladly</source>
        <translation>volontiers</translation>
    </message>
    <message>
        <source>very gladly</source>
        <translation>très volontiers</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>with difficulty</source>
        <translation>difficilement</translation>
    </message>
    <message>
        <source>with adjustments</source>
        <translation>avec des aménagements</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>straight away</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>pas encore pesé</translation>
    </message>
    <message>
        <source>wanted: %1 · feasible: %2</source>
        <translation>souhaité&#x202f;: %1 · faisable&#x202f;: %2</translation>
    </message>
    <message>
        <source>What is in it for %1?</source>
        <translation>Qu’y gagne %1&#x202f;?</translation>
    </message>
    <message>
        <source>What is in it for the organisation?</source>
        <translation>Qu’y gagne l’organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Feasible if… what?</source>
        <translation>Possible à quelle condition&#x202f;?</translation>
    </message>
    <message>
        <source>Say why not now, and who decides.</source>
        <translation>Dites pourquoi pas maintenant, et qui décide.</translation>
    </message>
    <message>
        <source>within the job</source>
        <translation>dans la fonction</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Language of documents</source>
        <translation>&amp;Langue des documents</translation>
    </message>
    <message>
        <source>What a conversation is here</source>
        <translation>Ce qu’est un entretien ici</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>À &amp;quoi il sert</translation>
    </message>
    <message>
        <source>What &amp;comes of it</source>
        <translation>Ce qu’il en &amp;sort</translation>
    </message>
    <message>
        <source>What it is no&amp;t</source>
        <translation>Ce qu’il n’est &amp;pas</translation>
    </message>
    <message>
        <source>What is noted, and &amp;who reads it</source>
        <translation>Ce qui est noté, et qui le l&amp;it</translation>
    </message>
    <message>
        <source>You find what it is for, what comes of it and what it is not at the opening of each conversation. What it is for is in the invitation too.</source>
        <translation>À quoi il sert, ce qu’il en sort et ce qu’il n’est pas&#x202f;: vous le retrouvez à l’ouverture de chaque entretien. À quoi il sert figure aussi dans l’invitation.</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Quand et comment</translation>
    </message>
    <message>
        <source>&amp;Months between two conversations</source>
        <translation>&amp;Mois entre deux entretiens</translation>
    </message>
    <message>
        <source>Days of not&amp;ice</source>
        <translation>&amp;Jours de préavis</translation>
    </message>
    <message>
        <source>A conversation can be planned sooner; you are then asked why.</source>
        <translation>Il est possible de planifier plus tôt&#x202f;; la raison vous est alors demandée.</translation>
    </message>
    <message>
        <source>How formal</source>
        <translation>Degré de formalité</translation>
    </message>
    <message>
        <source>What a new conversation starts with; you can choose otherwise.</source>
        <translation>C’est le point de départ d’un nouvel entretien&#x202f;; vous pouvez en choisir un autre.</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Votre adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Only for invitations; may stay empty</source>
        <translation>Uniquement pour les invitations&#x202f;; facultatif</translation>
    </message>
    <message>
        <source>Growing within the organisation</source>
        <translation>Évoluer dans l’organisation</translation>
    </message>
    <message>
        <source>What there i&amp;s with you</source>
        <translation>Ce qui e&amp;xiste chez vous</translation>
    </message>
    <message>
        <source>Functions, projects, roles, paths: one a line. The form tells them where it asks about other functions, and in the conversation each can become an option.</source>
        <translation>Fonctions, projets, rôles, parcours&#x202f;: un par ligne. Le formulaire les cite là où il parle d’autres fonctions, et pendant l’entretien chacun peut devenir une option.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Accords en cours</translation>
    </message>
</context>
<context>
    <name>OwnQuestionDialog</name>
    <message>
        <source>Question of your own</source>
        <translation>Votre propre question</translation>
    </message>
    <message>
        <source>For this form alone. What you ask everybody goes into a set of questions in the settings.</source>
        <translation>Pour ce formulaire seulement. Ce que vous demandez à tout le monde va dans un jeu de questions, dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionPanel</name>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Néerlandais</translation>
    </message>
    <message>
        <source>En&amp;glish</source>
        <translation>&amp;Anglais</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>Park option</source>
        <translation>Mettre la piste de côté</translation>
    </message>
    <message>
        <source>Park until</source>
        <translation>Mettre de côté jusqu’au</translation>
    </message>
    <message>
        <source>The option comes back in the first talk from that day on.</source>
        <translation>La piste revient lors du premier entretien à partir de ce jour.</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Somebody other than the line manager may hold the conversation.</source>
        <translation>Une autre personne que le responsable peut mener l’entretien.</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>A&amp;vec qui</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Only if it is not you</source>
        <translation>Seulement si ce n’est pas vous</translation>
    </message>
    <message>
        <source>A coach usually is not the line manager: it is easier to speak freely with somebody else.</source>
        <translation>Un coach n’est en général pas le ou la responsable hiérarchique&#x202f;: on parle plus librement avec quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>&amp;Kind of conversation</source>
        <translation>&amp;Type d’entretien</translation>
    </message>
    <message>
        <source>&amp;How formal</source>
        <translation>Degré de &amp;formalité</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>Com&amp;bien</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation>S&amp;ujet</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>Vous pouvez toujours revenir en arrière&#x202f;; rien n’est encore envoyé.</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>there is no occasion “%1”</source>
        <translation>il n’y a pas de motif «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choisissez parmi %1</translation>
    </message>
    <message>
        <source>the conversation is not open any more</source>
        <translation>l’entretien n’est plus ouvert</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>«&#x202f;loopbaan list DOSSIER conversations&#x202f;» montre ceux qui sont ouverts</translation>
    </message>
    <message>
        <source>its day, as 2026-12-31</source>
        <translation>le jour, ainsi&#x202f;: 2026-12-31</translation>
    </message>
    <message>
        <source>when it starts</source>
        <translation>l’heure de début</translation>
    </message>
    <message>
        <source>Plans a conversation and prints its id.</source>
        <translation>Planifie un entretien et affiche son identifiant.</translation>
    </message>
    <message>
        <source>why now, as occ.request; the yearly conversation unless given</source>
        <translation>pourquoi maintenant, par exemple occ.request&#x202f;; par défaut l’entretien annuel</translation>
    </message>
    <message>
        <source>as the organisation has it unless given</source>
        <translation>par défaut comme dans l’organisation</translation>
    </message>
    <message>
        <source>print the conversation as JSON, for programs</source>
        <translation>afficher l’entretien en JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Moves a conversation to another moment.</source>
        <translation>Déplace un entretien à un autre moment.</translation>
    </message>
    <message>
        <source>write the new invitation there</source>
        <translation>y écrire la nouvelle invitation</translation>
    </message>
    <message>
        <source>Cancels a conversation.</source>
        <translation>Annule un entretien.</translation>
    </message>
    <message>
        <source>write the cancellation there</source>
        <translation>y écrire l’annulation</translation>
    </message>
    <message>
        <source>write the invitation and the form there and note them as sent today</source>
        <translation>écrire l’invitation et le formulaire à cet endroit et les noter comme envoyés aujourd’hui</translation>
    </message>
</context>
<context>
    <name>PlanService</name>
    <message>
        <source>Change PDP</source>
        <translation>Modifier le PDP</translation>
    </message>
    <message>
        <source>Approve PDP</source>
        <translation>Approuver le PDP</translation>
    </message>
</context>
<context>
    <name>PlanningActName</name>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Plan conversation</source>
        <translation>Planifier un entretien</translation>
    </message>
</context>
<context>
    <name>PlanningNotice</name>
    <message>
        <source>Choose %1</source>
        <translation>Choisir le %1</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Ce jour est déjà passé.</translation>
    </message>
    <message>
        <source>That is at the weekend. Is that what you mean?</source>
        <translation>C’est un week-end. Est-ce bien voulu&#x202f;?</translation>
    </message>
    <message>
        <source>That is after the last day of service.</source>
        <translation>C’est après le dernier jour de service.</translation>
    </message>
    <message>
        <source>You have a conversation with %1 then, from %2 to %3.</source>
        <translation>Vous avez alors un entretien avec %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>That is today: both of you need time to prepare.</source>
        <translation>C’est aujourd’hui&#x202f;: vous avez besoin tous les deux de temps pour vous préparer.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) from now: both of you need time to prepare.</source>
        <translation>
            <numerusform>C’est dans %n jour&#x202f;: vous avez besoin tous les deux de temps pour vous préparer.</numerusform>
            <numerusform>C’est dans %n jours&#x202f;: vous avez besoin tous les deux de temps pour vous préparer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningProblem</name>
    <message>
        <source>the conversation was not planned</source>
        <translation>l’entretien n’a pas été planifié</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>revoyez la date</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>il n’a pas de date</translation>
    </message>
    <message>
        <source>choose a day</source>
        <translation>choisissez un jour</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>ce jour est déjà passé</translation>
    </message>
    <message>
        <source>choose a day from today on</source>
        <translation>choisissez aujourd’hui ou un jour ultérieur</translation>
    </message>
    <message>
        <source>it falls at the weekend</source>
        <translation>ce jour tombe un week-end</translation>
    </message>
    <message>
        <source>the first suitable day is %1</source>
        <translation>le premier jour qui convient est le %1</translation>
    </message>
    <message>
        <source>it leaves little time to prepare</source>
        <translation>il reste peu de temps pour se préparer</translation>
    </message>
    <message>
        <source>choose another time</source>
        <translation>choisissez un autre moment</translation>
    </message>
    <message>
        <source>the employee does not work here any more on that day</source>
        <translation>la personne ne travaille plus ici ce jour-là</translation>
    </message>
    <message>
        <source>choose a day of service, or correct the last day</source>
        <translation>choisissez un jour de service, ou corrigez le dernier jour</translation>
    </message>
    <message>
        <source>check with whom</source>
        <translation>vérifiez avec qui</translation>
    </message>
    <message>
        <source>a coach usually is not the line manager</source>
        <translation>un coach n’est en général pas le ou la responsable hiérarchique</translation>
    </message>
    <message>
        <source>choose another coach, or plan it with the line manager</source>
        <translation>choisissez un autre coach, ou planifiez l’entretien avec le ou la responsable</translation>
    </message>
    <message>
        <source>a conversation with %1 is planned from %2 to %3</source>
        <translation>un entretien avec %1 est prévu de %2 à %3</translation>
    </message>
</context>
<context>
    <name>PlanningStep</name>
    <message>
        <source>Options</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>Wanted × feasible</source>
        <translation>Souhaité × faisable</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Idées…</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Alt+arrow: another cell · Alt+Shift+← or →: move the option</source>
        <translation>Alt+flèche&#x202f;: autre case · Alt+Maj+← ou →&#x202f;: déplacer la piste</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Who finds out?</source>
        <translation>Qui s’en charge&#x202f;?</translation>
    </message>
    <message>
        <source>When the answer is there</source>
        <translation>Quand la réponse sera là</translation>
    </message>
    <message>
        <source>Answer on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 10 December 2026 or 10/12/2026.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 10 décembre 2026 ou 10/12/2026.</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Who finds this out, and when is the answer there?</source>
        <translation>Qui s’en charge, et quand la réponse sera-t-elle là&#x202f;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>PopCommand</name>
    <message>
        <source>%1 is not in this version yet</source>
        <translation>%1 n’est pas encore dans cette version</translation>
    </message>
    <message>
        <source>choose --format pdf or json</source>
        <translation>choisissez --format pdf ou json</translation>
    </message>
    <message>
        <source>it needs either --employee or --all</source>
        <translation>il faut soit --employee, soit --all</translation>
    </message>
    <message>
        <source>--merged makes a PDF</source>
        <translation>--merged produit un PDF</translation>
    </message>
    <message>
        <source>leave out --format json</source>
        <translation>omettez --format json</translation>
    </message>
    <message>
        <source>%1 is there already and was left</source>
        <translation>%1 existe déjà et a été laissé tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier enregistré.</numerusform>
            <numerusform>%n fichiers enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>of this personnel number, e-mail address or id; may be given several times</source>
        <translation>pour ce matricule, cette adresse e-mail ou cet identifiant&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>of everybody in service</source>
        <translation>pour tout le personnel en service</translation>
    </message>
    <message>
        <source>pdf unless given</source>
        <translation>pdf par défaut</translation>
    </message>
    <message>
        <source>that of the organisation unless given</source>
        <translation>par défaut celle de l’organisation</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>le plan entier</translation>
    </message>
    <message>
        <source>all of them in one PDF as well, to print</source>
        <translation>tous aussi dans un seul PDF, à imprimer</translation>
    </message>
    <message>
        <source>not in this version yet</source>
        <translation>pas encore dans cette version</translation>
    </message>
    <message>
        <source>what becomes of files that are there; they are replaced unless given</source>
        <translation>ce que deviennent les fichiers existants&#x202f;; ils sont remplacés par défaut</translation>
    </message>
    <message>
        <source>the folder for the files</source>
        <translation>le répertoire des fichiers</translation>
    </message>
    <message>
        <source>Writes development plans (PDPs), a file for each employee.</source>
        <translation>Enregistre les plans de développement (PDP), un fichier par personne.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>omettez-le</translation>
    </message>
    <message>
        <source>give the dossier</source>
        <translation>indiquez le dossier</translation>
    </message>
</context>
<context>
    <name>PopSeriesDialog</name>
    <message>
        <source>&amp;Leave them and skip these employees</source>
        <translation>&amp;Les laisser et passer ces personnes</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>Les &amp;remplacer</translation>
    </message>
    <message>
        <source>&amp;Save under a new name</source>
        <translation>Enregistrer sous un &amp;nouveau nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Ce qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PopStandingText</name>
    <message>
        <source>%1 is working it out</source>
        <translation>%1 s’en charge</translation>
    </message>
    <message>
        <source>you two are working it out</source>
        <translation>vous y travaillez ensemble</translation>
    </message>
    <message>
        <source>you are working it out</source>
        <translation>à vous de le rédiger</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>modifié depuis %1</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>signature manquante</translation>
    </message>
    <message>
        <source>approved in %1</source>
        <translation>approuvé en %1</translation>
    </message>
    <message>
        <source>follows after the conversation</source>
        <translation>suivra l’entretien</translation>
    </message>
</context>
<context>
    <name>PopStateText</name>
    <message>
        <source>Draft of version %1, not approved yet</source>
        <translation>Projet de la version %1, pas encore approuvé</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, approved on %2</source>
        <translation>Version %1, approuvée le %2</translation>
    </message>
</context>
<context>
    <name>PopTab</name>
    <message>
        <source>&amp;Preview</source>
        <translation>Ape&amp;rçu</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Appro&amp;uver</translation>
    </message>
    <message>
        <source>My career &amp;question</source>
        <translation>Ma &amp;question de carrière</translation>
    </message>
    <message>
        <source>&amp;Where I want to go</source>
        <translation>Où je &amp;veux aller</translation>
    </message>
    <message>
        <source>What I am &amp;good at</source>
        <translation>Mes points &amp;forts</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>What I want to deve&amp;lop</source>
        <translation>Ce que je veux déve&amp;lopper</translation>
    </message>
    <message>
        <source>What I can cou&amp;nt on</source>
        <translation>&amp;Ce sur quoi je peux compter</translation>
    </message>
    <message>
        <source>One per line: what was promised</source>
        <translation>Une promesse par ligne</translation>
    </message>
    <message>
        <source>Not decided &amp;yet</source>
        <translation>Pas e&amp;ncore décidé</translation>
    </message>
    <message>
        <source>One per line, with who finds out and when</source>
        <translation>Un par ligne, avec qui s’en informe et quand</translation>
    </message>
    <message>
        <source>If it does not work out: plan &amp;B</source>
        <translation>En cas d’imprévu&#x202f;: plan &amp;B</translation>
    </message>
    <message>
        <source>Who wor&amp;ks it out</source>
        <translation>Qui s’en char&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Runs until</source>
        <translation>Valable &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Look at it aga&amp;in on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>&amp;Signature of the employee</source>
        <translation>&amp;Signature de la personne</translation>
    </message>
    <message>
        <source>Remark o&amp;f the employee</source>
        <translation>Remarque de la personne</translation>
    </message>
    <message>
        <source>That is not a day. Write it as 22/11/2027.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 22/11/2027.</translation>
    </message>
</context>
<context>
    <name>PopsPage</name>
    <message>
        <source>PDPs</source>
        <translation>PDP</translation>
    </message>
    <message>
        <source>Personal development plans of your team. Tick several to save them together.</source>
        <translation>Plans de développement personnel de votre équipe. Cochez-en plusieurs pour les enregistrer ensemble.</translation>
    </message>
    <message>
        <source>Which PDPs are shown</source>
        <translation>Les PDP à afficher</translation>
    </message>
    <message>
        <source>Employees with their PDP</source>
        <translation>Membres du personnel et leur PDP</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>Private notes never get in.</source>
        <translation>Les notes privées n’y figurent jamais.</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Langue du document</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Appro&amp;uver</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Ques&amp;tions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>As your organisation has &amp;it</source>
        <translation>Comme dans votre &amp;organisation</translation>
    </message>
    <message>
        <source>Answer needed b&amp;efore</source>
        <translation>Réponse &amp;attendue avant</translation>
    </message>
    <message>
        <source>Three working days before the conversation gives you time to read.</source>
        <translation>Trois jours ouvrables avant l’entretien vous laissent le temps de lire.</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Rappel</translation>
    </message>
    <message>
        <source>The list of employees shows it. The program sends nothing.</source>
        <translation>Vous le voyez dans la liste des collaborateurs. Le programme n’envoie rien.</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Langue du formulaire</translation>
    </message>
    <message>
        <source>Without a form? Switch everything off. You then fill it in together at the start.</source>
        <translation>Sans formulaire&#x202f;? Désactivez tout. Vous le remplirez ensemble au début.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>&amp;Own question…</source>
        <translation>Question p&amp;ersonnelle…</translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation>Poser plus tôt</translation>
    </message>
    <message>
        <source>Ask earlier (Alt+Up)</source>
        <translation>Poser plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Poser plus tard</translation>
    </message>
    <message>
        <source>Ask later (Alt+Down)</source>
        <translation>Poser plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete this own question</source>
        <translation>Supprimer cette question personnelle</translation>
    </message>
    <message>
        <source>Space switches a question on or off. Alt+Up and Alt+Down move it.</source>
        <translation>Espace active ou désactive une question. Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
        <source>&amp;View the form…</source>
        <translation>A&amp;perçu…</translation>
    </message>
</context>
<context>
    <name>PreparationPaperDialog</name>
    <message>
        <source>Only for you. Do not leave it lying about.</source>
        <translation>Uniquement pour vous. Ne le laissez pas traîner.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>PreparationService</name>
    <message>
        <source>Change preparation</source>
        <translation>Modifier la préparation</translation>
    </message>
    <message>
        <source>Change estimate</source>
        <translation>Modifier l’estimation</translation>
    </message>
    <message>
        <source>Change mark</source>
        <translation>Modifier la coche</translation>
    </message>
</context>
<context>
    <name>PreparationTab</name>
    <message>
        <source>Print preparation…</source>
        <translation>Imprimer la préparation…</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Show the page smaller</source>
        <translation>Réduire la page</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Agrandir la page</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>vérifiez son nom</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>put a copy of it back</source>
        <translation>remettez-en une copie</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>vous ne pouvez pas lire ce fichier</translation>
    </message>
    <message>
        <source>ask the owner for permission</source>
        <translation>demandez l’autorisation à la personne à qui il appartient</translation>
    </message>
    <message>
        <source>it is not a dossier of this program</source>
        <translation>ce n’est pas un dossier de ce programme</translation>
    </message>
    <message>
        <source>choose a file that ends in .lbdossier</source>
        <translation>choisissez un fichier qui se termine par .lbdossier</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>il a été créé avec une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>install that version here</source>
        <translation>installez cette version ici</translation>
    </message>
    <message>
        <source>check the dossier and put a copy of it back</source>
        <translation>vérifiez le dossier et remettez-en une copie</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>le fichier ou son répertoire est protégé en écriture</translation>
    </message>
    <message>
        <source>ask its owner for permission, or copy it to a folder of your own</source>
        <translation>demandez l’autorisation à la personne à qui il appartient, ou copiez-le dans un répertoire à vous</translation>
    </message>
    <message>
        <source>the file was moved or replaced while it was open</source>
        <translation>le fichier a été déplacé ou remplacé pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>open it again in its new place</source>
        <translation>rouvrez-le à son nouvel emplacement</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>libérez de l’espace et réessayez</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>un fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>le système signale&#x202f;: %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>it was opened by %1</source>
        <translation>il est ouvert chez %1</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>there is no room left for %1</source>
        <translation>il n’y a plus de place pour %1</translation>
    </message>
    <message>
        <source>you may not write %1</source>
        <translation>vous ne pouvez pas écrire %1</translation>
    </message>
    <message>
        <source>ask for permission, or choose another folder</source>
        <translation>demandez l’autorisation, ou choisissez un autre répertoire</translation>
    </message>
    <message>
        <source>the folder for %1 does not exist</source>
        <translation>le répertoire de %1 n’existe pas</translation>
    </message>
    <message>
        <source>make it, or choose another folder</source>
        <translation>créez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>%1 cannot be a file</source>
        <translation>%1 ne peut pas être un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be written, the system says: %2</source>
        <translation>impossible d’écrire %1, le système signale&#x202f;: %2</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>réessayez, ou choisissez un autre répertoire</translation>
    </message>
    <message>
        <source>try again, or reinstall the program</source>
        <translation>réessayez, ou réinstallez le programme</translation>
    </message>
    <message>
        <source>something in it is not as it was stored (%1)</source>
        <translation>un élément n’est plus tel qu’il a été enregistré (%1)</translation>
    </message>
    <message>
        <source>%1 is the dossier that is open</source>
        <translation>%1 est le dossier ouvert</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>a part of %1 is a file, not a folder</source>
        <translation>une partie de %1 est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>QuestionSetProblems</name>
    <message>
        <source>the set has no name</source>
        <translation>la série n’a pas de nom</translation>
    </message>
    <message>
        <source>give it one of at most 200 characters</source>
        <translation>donnez-lui un nom de 200 caractères au plus</translation>
    </message>
    <message>
        <source>every question is off</source>
        <translation>toutes les questions sont désactivées</translation>
    </message>
    <message>
        <source>switch one on</source>
        <translation>activez-en une</translation>
    </message>
    <message>
        <source>no question on steering your own career is on</source>
        <translation>aucune question sur le pilotage de sa propre carrière n’est activée</translation>
    </message>
    <message>
        <source>switch one on; every set keeps one</source>
        <translation>activez-en une&#x202f;; chaque série en garde une</translation>
    </message>
    <message>
        <source>the program has no such question for employees</source>
        <translation>le programme n’a pas de telle question pour les collaborateurs</translation>
    </message>
    <message>
        <source>check its spelling, or make it one of your own</source>
        <translation>vérifiez l’orthographe, ou faites-en une question propre</translation>
    </message>
    <message>
        <source>the question is there twice</source>
        <translation>la question y figure deux fois</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>supprimez-en une</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>ce thème n’existe pas</translation>
    </message>
    <message>
        <source>use a topic of the program</source>
        <translation>utilisez un thème du programme</translation>
    </message>
    <message>
        <source>the question has no words in any language</source>
        <translation>la question n’a de texte dans aucune langue</translation>
    </message>
    <message>
        <source>write it in one language at least</source>
        <translation>écrivez-la dans une langue au moins</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>le nom dépasse 200 caractères</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>raccourcissez le texte</translation>
    </message>
    <message>
        <source>the text is longer than 500 characters</source>
        <translation>le texte dépasse 500 caractères</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 a été refusé</translation>
    </message>
</context>
<context>
    <name>QuestionSetService</name>
    <message>
        <source>Add question set</source>
        <translation>Ajouter une série de questions</translation>
    </message>
    <message>
        <source>Change question set</source>
        <translation>Modifier la série de questions</translation>
    </message>
    <message>
        <source>Delete question set</source>
        <translation>Supprimer la série de questions</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Supprimer la question</translation>
    </message>
</context>
<context>
    <name>QuestionSetsPart</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>Earlier: the first set is the usual one</source>
        <translation>Vers l’avant&#x202f;: la première série est l’habituelle</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vers l’arrière</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>Supprimer cette série</translation>
    </message>
    <message>
        <source>Ne&amp;w set</source>
        <translation>Nou&amp;velle série</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>ReadAloudPage</name>
    <message>
        <source>To read aloud</source>
        <translation>À lire à voix haute</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>You: not begun yet</source>
        <translation>Vous&#x202f;: pas encore commencé</translation>
    </message>
    <message>
        <source>You: %1 of %2 points</source>
        <translation>Vous&#x202f;: %1 points sur %2</translation>
    </message>
    <message>
        <source>You are prepared</source>
        <translation>Votre préparation est prête</translation>
    </message>
    <message>
        <source>%1 has the form</source>
        <translation>%1 a le formulaire</translation>
    </message>
    <message>
        <source>%1 has the form, answer needed by %2</source>
        <translation>%1 a le formulaire, réponse attendue pour le %2</translation>
    </message>
    <message>
        <source>%1 has no form yet</source>
        <translation>%1 n’a pas encore de formulaire</translation>
    </message>
    <message>
        <source>Remind %1 of the form</source>
        <translation>Rappelez le formulaire à %1</translation>
    </message>
    <message>
        <source>Remind %1: answer needed by %2</source>
        <translation>Rappelez à %1&#x202f;: réponse attendue pour le %2</translation>
    </message>
    <message>
        <source>Nothing from %1 yet, needed by %2</source>
        <translation>Rien de %1 pour le moment, attendu pour le %2</translation>
    </message>
    <message>
        <source>%1 answered on %2</source>
        <translation>%1 a répondu le %2</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswersDialog</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Nothing has come back yet. A few friendly words often help.</source>
        <translation>Rien n’est encore revenu. Quelques mots aimables aident souvent.</translation>
    </message>
    <message>
        <source>Text of the &amp;mail</source>
        <translation>Texte du m&amp;ail</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Ouvrir dans la messagerie</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>Notes what came of an agreement.</source>
        <translation>Note ce qu’est devenu un accord.</translation>
    </message>
    <message>
        <source>id of the agreement</source>
        <translation>identifiant de l’accord</translation>
    </message>
    <message>
        <source>planned, in_progress, reached, partly, not_reached or dropped</source>
        <translation>planned, in_progress, reached, partly, not_reached ou dropped</translation>
    </message>
    <message>
        <source>what there is to say about it</source>
        <translation>ce qu’il y a à en dire</translation>
    </message>
    <message>
        <source>the day it moves to</source>
        <translation>le jour auquel il est reporté</translation>
    </message>
    <message>
        <source>--note is longer than 4000 characters</source>
        <translation>--note dépasse 4000 caractères</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>raccourcissez-la</translation>
    </message>
    <message>
        <source>%1 is past already</source>
        <translation>le %1 est déjà passé</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>What do we agree about this conversation?</source>
        <translation>Que convenons-nous pour cet entretien&#x202f;?</translation>
    </message>
    <message>
        <source>you may both change it</source>
        <translation>chacun peut l’adapter</translation>
    </message>
    <message>
        <source>What do we note?</source>
        <translation>Que notons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>Qui le lit&#x202f;?</translation>
    </message>
    <message>
        <source>What stays here?</source>
        <translation>Qu’est-ce qui reste ici&#x202f;?</translation>
    </message>
    <message>
        <source>This is how we do it</source>
        <translation>Nous faisons ainsi</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>va dans le compte rendu</translation>
    </message>
    <message>
        <source>You changed a line, so both ticks are off again.</source>
        <translation>Vous avez changé une ligne&#x202f;: les deux coches sont donc retirées.</translation>
    </message>
</context>
<context>
    <name>SetQuestionsPart</name>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions posées</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete this own question (Del)</source>
        <translation>Supprimer cette question propre (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Own question</source>
        <translation>Question &amp;propre</translation>
    </message>
    <message>
        <source>Questions of the set</source>
        <translation>Questions de la série</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>Vous pouvez lire ce dossier, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Changes apply at once and are kept in this dossier. Ctrl+Z undoes them.</source>
        <translation>Les changements s’appliquent aussitôt et sont conservés dans ce dossier. Ctrl+Z les annule.</translation>
    </message>
    <message>
        <source>Organisation and framework</source>
        <translation>Organisation et cadre</translation>
    </message>
    <message>
        <source>Conversation and guide</source>
        <translation>Entretien et guide</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>Changes apply at once, to every dossier on this computer.</source>
        <translation>Les changements s’appliquent aussitôt, à tous les dossiers de cet ordinateur.</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Change framework</source>
        <translation>Modifier le cadre</translation>
    </message>
    <message>
        <source>Change minutes</source>
        <translation>Modifier les minutes</translation>
    </message>
    <message>
        <source>Restore minutes</source>
        <translation>Rétablir les minutes</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Ajouter un motif</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Modifier un motif</translation>
    </message>
    <message>
        <source>Delete occasion</source>
        <translation>Supprimer un motif</translation>
    </message>
    <message>
        <source>Change possibilities</source>
        <translation>Modifier les possibilités</translation>
    </message>
</context>
<context>
    <name>SharingBanner</name>
    <message>
        <source>You are looking together.</source>
        <translation>Vous regardez ensemble.</translation>
    </message>
    <message>
        <source>Show private parts again?</source>
        <translation>Afficher à nouveau les parties privées&#x202f;?</translation>
    </message>
    <message>
        <source>Keep looking together</source>
        <translation>Continuer à regarder ensemble</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ShortTalkStep</name>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Note, which you both read</source>
        <translation>Note, que vous lisez tous les deux</translation>
    </message>
    <message>
        <source>An informal conversation needs no more. If it turns into more, the five phases are there.</source>
        <translation>Un entretien informel n’en demande pas plus. S’il prend de l’ampleur, les cinq phases sont là.</translation>
    </message>
    <message>
        <source>Show the five phases</source>
        <translation>Afficher les cinq phases</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Tab goes to the next field, the arrow keys move inside lists and tabs.</source>
        <translation>La touche Tab passe au champ suivant, les flèches se déplacent dans les listes et les onglets.</translation>
    </message>
</context>
<context>
    <name>SmartCommand</name>
    <message>
        <source>clear</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>look once more</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Asks the SMART coach about an agreement on standard input.</source>
        <translation>Demande l’avis du coach SMART sur un accord lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>of the answer, and of a text that does not say its own</source>
        <translation>de la réponse, et d’un texte qui n’indique pas la sienne</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>en JSON, pour les programmes</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>conversation today %1</source>
        <translation>entretien aujourd’hui&#x202f;%1</translation>
    </message>
    <message>
        <source>conversation tomorrow %1</source>
        <translation>entretien demain %1</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <comment>on a day</comment>
        <translation>entretien le %1</translation>
    </message>
    <message>
        <source>last conversation in %1</source>
        <translation>dernier entretien en %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>départ le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) overdue</source>
        <translation>
            <numerusform>%n accord en retard</numerusform>
            <numerusform>%n accords en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without a conversation</source>
        <translation>
            <numerusform>%n mois sans entretien</numerusform>
            <numerusform>%n mois sans entretien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) due soon</source>
        <translation>
            <numerusform>%n échéance proche</numerusform>
            <numerusform>%n échéances proches</numerusform>
        </translation>
    </message>
    <message>
        <source>PDP approved in %1</source>
        <translation>PDP approuvé en %1</translation>
    </message>
    <message>
        <source>no conversation yet</source>
        <translation>pas encore d’entretien</translation>
    </message>
    <message>
        <source>form sent</source>
        <translation>formulaire envoyé</translation>
    </message>
    <message>
        <source>remind of the form</source>
        <translation>rappeler le formulaire</translation>
    </message>
    <message>
        <source>form overdue</source>
        <translation>formulaire en retard</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Go to the conversation</source>
        <translation>Aller à l’entretien</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Planifier un entretien…</translation>
    </message>
    <message>
        <source>Nothing needs doing now.</source>
        <translation>Rien à faire pour le moment.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 ne travaille plus ici.</translation>
    </message>
    <message>
        <source>“%1” was due on %2. How is it going?</source>
        <translation>«&#x202f;%1&#x202f;» devait être terminé le %2. Où en est-on&#x202f;?</translation>
    </message>
    <message>
        <source>Update agreement</source>
        <translation>Mettre l’accord à jour</translation>
    </message>
    <message>
        <source>There has been no conversation with %1 yet.</source>
        <translation>Il n’y a pas encore eu d’entretien avec %1.</translation>
    </message>
    <message>
        <source>The last conversation with %1 was on %2.</source>
        <translation>Le dernier entretien avec %1 a eu lieu le %2.</translation>
    </message>
    <message>
        <source>Prepare for the conversation of %1.</source>
        <translation>Préparez l’entretien du %1.</translation>
    </message>
    <message>
        <source>The conversation is today.</source>
        <translation>L’entretien a lieu aujourd’hui.</translation>
    </message>
    <message>
        <source>The conversation of %1 is still open. Finish it, move it or cancel it.</source>
        <translation>L’entretien du %1 est encore ouvert. Clôturez-le, déplacez-le ou annulez-le.</translation>
    </message>
    <message>
        <source>Work out the PDP after the conversation of %1 and approve it.</source>
        <translation>Rédigez le PDP après l’entretien du %1, puis approuvez-le.</translation>
    </message>
    <message>
        <source>Go to the PDP</source>
        <translation>Aller au PDP</translation>
    </message>
    <message>
        <source>from the PDP of %1</source>
        <translation>extrait du PDP du %1</translation>
    </message>
    <message>
        <source>from the draft of the PDP</source>
        <translation>extrait du projet de PDP</translation>
    </message>
    <message>
        <source>question for the conversation of %1</source>
        <translation>question pour l’entretien du %1</translation>
    </message>
    <message>
        <source>The conversation with %1 has begun and is not finished yet.</source>
        <translation>L’entretien avec %1 a commencé et n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
</context>
<context>
    <name>SubjectCommand</name>
    <message>
        <source>personnel number, e-mail address or id</source>
        <translation>matricule, adresse e-mail ou identifiant</translation>
    </message>
    <message>
        <source>id of the conversation</source>
        <translation>identifiant de l’entretien</translation>
    </message>
</context>
<context>
    <name>TalkAgreementsPage</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>Agreements of this talk</source>
        <translation>Accords de cet entretien</translation>
    </message>
</context>
<context>
    <name>TalkGuideService</name>
    <message>
        <source>Tick a prompt</source>
        <translation>Cocher une ligne du guide</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Leave the conversation</source>
        <translation>Quitter l’entretien</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Relancer l’horloge</translation>
    </message>
</context>
<context>
    <name>TalkNotes</name>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>You both read this back.</source>
        <translation>Vous relisez tous les deux ce texte.</translation>
    </message>
    <message>
        <source>What you note here, you both read back.</source>
        <translation>Ce que vous notez ici, vous le relirez tous les deux.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Rien que pour vous</translation>
    </message>
    <message>
        <source>Not in the report, nor in the PDP.</source>
        <translation>Ni dans le compte rendu, ni dans le PDP.</translation>
    </message>
</context>
<context>
    <name>TalkPaperPane</name>
    <message>
        <source>Which paper</source>
        <translation>Quel document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>TalkService</name>
    <message>
        <source>Start conversation</source>
        <translation>Démarrer un entretien</translation>
    </message>
    <message>
        <source>Finish conversation</source>
        <translation>Clôturer un entretien</translation>
    </message>
    <message>
        <source>Change conversation</source>
        <translation>Modifier un entretien</translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message>
        <source>the invitation</source>
        <translation>l’invitation</translation>
    </message>
    <message>
        <source>the preparation of %1</source>
        <translation>la préparation de %1</translation>
    </message>
    <message>
        <source>your own preparation</source>
        <translation>votre propre préparation</translation>
    </message>
    <message>
        <source>the career question</source>
        <translation>la question de carrière</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>L’horloge est arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than planned</source>
        <translation>
            <numerusform>%n min de plus que prévu</numerusform>
            <numerusform>%n min de plus que prévu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than planned for %1</source>
        <translation>
            <numerusform>%n min de plus que prévu pour %1</numerusform>
            <numerusform>%n min de plus que prévu pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left for %2 · %3 in all</source>
        <translation>encore %1 pour %2 · %3 au total</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation>Pas encore prêt&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The conversation on %1 with %2 is still running.</source>
        <translation>L’entretien du %1 avec %2 est toujours en cours.</translation>
    </message>
    <message>
        <source>The conversation of %1 with %2 is still running.</source>
        <translation>L’entretien de %1 avec %2 est toujours en cours.</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Phases</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Notes or guide</source>
        <translation>Notes ou guide</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>not invited yet</source>
        <translation>pas encore d’invitation</translation>
    </message>
    <message numerus="yes">
        <source>invited %n day(s) ahead</source>
        <translation>
            <numerusform>invitation %n jour à l’avance</numerusform>
            <numerusform>invitation %n jours à l’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 FTE</source>
        <translation>%L1 ETP</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Autre fonction</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Fonction&#x202f;: %1</translation>
    </message>
    <message>
        <source>Started work here</source>
        <translation>Entrée en service</translation>
    </message>
    <message>
        <source>Started as %1</source>
        <translation>Débuts comme %1</translation>
    </message>
    <message>
        <source>worked out by %1</source>
        <translation>rédigé par %1</translation>
    </message>
    <message>
        <source>worked out together</source>
        <translation>rédigé ensemble</translation>
    </message>
    <message>
        <source>worked out by the manager</source>
        <translation>rédigé par la personne responsable</translation>
    </message>
    <message>
        <source>PDP approved</source>
        <translation>PDP approuvé</translation>
    </message>
    <message>
        <source>Agreement achieved</source>
        <translation>Accord mené à bien</translation>
    </message>
    <message>
        <source>Last day of service</source>
        <translation>Dernier jour de service</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>départ le %1</translation>
    </message>
    <message>
        <source>in service since %1</source>
        <translation>en service depuis le %1</translation>
    </message>
</context>
<context>
    <name>TogetherPart</name>
    <message>
        <source>Fill in together</source>
        <translation>Remplir ensemble</translation>
    </message>
</context>
<context>
    <name>TogetherService</name>
    <message>
        <source>Change preparation</source>
        <translation>Modifier la préparation</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Remplir ensemble</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Course, practice, coaching…</source>
        <translation>Cours, entraînement, coaching…</translation>
    </message>
    <message>
        <source>Delete this training</source>
        <translation>Supprimer cette formation</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What for exactly</source>
        <translation>Pour quoi exactement</translation>
    </message>
</context>
<context>
    <name>TrainingService</name>
    <message>
        <source>Add training</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>Change training</source>
        <translation>Modifier la formation</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>Supprimer la formation</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Change agreement…</source>
        <translation>Modifier l’accord…</translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation>Vers le dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Où en est-on&#x202f;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>In your own words; may stay empty</source>
        <translation>Dans vos propres mots&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>Ce n’est pas un jour. Écrivez-le comme 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>it has no option --%1</source>
        <translation>l’option --%1 n’existe pas ici</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>«&#x202f;%1&#x202f;» est en trop</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 manque</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 figure deux fois</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a day that exists</source>
        <translation>--%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas un jour qui existe</translation>
    </message>
    <message>
        <source>write a day as 2026-12-31</source>
        <translation>écrivez un jour ainsi&#x202f;: 2026-12-31</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a time</source>
        <translation>--%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas une heure</translation>
    </message>
    <message>
        <source>write a time as 09:30</source>
        <translation>écrivez une heure ainsi&#x202f;: 09:30</translation>
    </message>
    <message>
        <source>see loopbaan %1 --help</source>
        <translation>voir loopbaan %1 --help</translation>
    </message>
    <message>
        <source>“%1” was not carried out</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été exécuté</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”</source>
        <translation>--%1 ne peut pas être «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choisissez parmi %1</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 est vide</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Loopbaangesprek</source>
        <translation>Bienvenue dans Loopbaangesprek</translation>
    </message>
    <message>
        <source>Prepare a career conversation, hold it in five calm steps and write down what you agree. Everything stays on this computer.</source>
        <translation>Préparez un entretien de carrière, menez-le en cinq étapes sereines et notez ce que vous convenez. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>For a manager. One file for your team or department.</source>
        <translation>Pour les responsables. Un seul fichier pour votre équipe ou votre service.</translation>
    </message>
    <message>
        <source>&amp;Create dossier…</source>
        <translation>&amp;Créer un dossier…</translation>
    </message>
    <message>
        <source>Makes the file in which your conversations are kept</source>
        <translation>Crée le fichier dans lequel vos entretiens sont conservés</translation>
    </message>
    <message>
        <source>Open an existing dossier</source>
        <translation>Ouvrir un dossier existant</translation>
    </message>
    <message>
        <source>A .lbdossier that you made earlier or received from HR.</source>
        <translation>Un .lbdossier créé auparavant ou reçu des RH.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a dossier file</source>
        <translation>Ouvre un fichier de dossier</translation>
    </message>
    <message>
        <source>Look &amp;around with example data first</source>
        <translation>Découvrir d’a&amp;bord avec des données d’exemple</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Récemment ouverts</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>Dossiers récemment ouverts</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Before your first conversation…</source>
        <translation>A&amp;vant votre premier entretien…</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What would you like?</source>
        <translation>Que souhaitez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Note the wish as it is said</source>
        <translation>Notez le souhait tel qu’il est dit</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>How important?</source>
        <translation>Quelle importance&#x202f;?</translation>
    </message>
    <message>
        <source>Enter notes the wish</source>
        <translation>Entrée note le souhait</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Note the wish as it is said</source>
        <translation>Notez le souhait tel qu’il est dit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>More for this wish</source>
        <translation>Autres actions pour ce souhait</translation>
    </message>
</context>
<context>
    <name>WishService</name>
    <message>
        <source>Add wish</source>
        <translation>Ajouter un souhait</translation>
    </message>
    <message>
        <source>Change wish</source>
        <translation>Modifier un souhait</translation>
    </message>
    <message>
        <source>Move wish</source>
        <translation>Déplacer un souhait</translation>
    </message>
    <message>
        <source>Let go of wish</source>
        <translation>Laisser un souhait de côté</translation>
    </message>
    <message>
        <source>Delete wish</source>
        <translation>Supprimer un souhait</translation>
    </message>
</context>
<context>
    <name>WishText</name>
    <message>
        <source>now–1 year</source>
        <translation>0–1 an</translation>
    </message>
    <message>
        <source>1–3 years</source>
        <translation>1–3 ans</translation>
    </message>
    <message>
        <source>3+ years</source>
        <translation>3 ans et plus</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>je ne sais pas encore</translation>
    </message>
    <message>
        <source>would be nice</source>
        <translation>ce serait bien</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>très important</translation>
    </message>
    <message>
        <source>care</source>
        <translation>soins à un proche</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>lieu de travail</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Importance</translation>
    </message>
</context>
<context>
    <name>WordHint</name>
    <message>
        <source>It may stay</source>
        <translation>Cela peut rester</translation>
    </message>
</context>
<context>
    <name>loopbaan::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgendaPart</name>
    <message>
        <source>Nothing stands out yet. Choose a step for each statement above, and see where %1 and you differ; or add a theme yourself.</source>
        <translation>Rien ne ressort encore. Choisissez ci-dessus un mot pour chaque phrase et voyez où %1 et vous différez, ou ajoutez vous-même un thème.</translation>
    </message>
    <message>
        <source>Add a theme…</source>
        <translation>Ajouter un thème…</translation>
    </message>
    <message>
        <source>The last theme stays: a conversation is about something.</source>
        <translation>Le dernier thème reste&#x202f;: un entretien parle de quelque chose.</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgendaRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementForm</name>
    <message>
        <source>%1, on %2</source>
        <comment>confirmed</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>What does %1 need, and from whom?</source>
        <translation>De quoi %1 a besoin, et de qui&#x202f;?</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>Ce que fait %1</translation>
    </message>
    <message>
        <source>What %1 asks of %2</source>
        <translation>Ce que %1 demande à %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementListHead</name>
    <message>
        <source>By moment</source>
        <translation>Par moment</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By who does it</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>Agreements A–Z</source>
        <translation>Accords A–Z</translation>
    </message>
    <message>
        <source>Employees A–Z</source>
        <translation>Personnel A–Z</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>De moi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) are running.</source>
        <translation>
            <numerusform>%n accord est en cours.</numerusform>
            <numerusform>%n accords sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n est en retard.</numerusform>
            <numerusform>%n sont en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You promised %n of them.</source>
        <translation>
            <numerusform>Vous en avez promis %n.</numerusform>
            <numerusform>Vous en avez promis %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementListView</name>
    <message>
        <source>The agreements could not be read</source>
        <translation>Les accords n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Aucun résultat pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Pas encore d’accords</translation>
    </message>
    <message>
        <source>They come about in a conversation, or here with Ctrl+N.</source>
        <translation>Ils naissent pendant un entretien, ou ici avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien en retard</translation>
    </message>
    <message>
        <source>You promised nothing</source>
        <translation>Vous n’avez rien promis</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Rien de terminé</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementPane</name>
    <message>
        <source>The agreement could not be read</source>
        <translation>L’accord n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The agreement could not be made</source>
        <translation>L’accord n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Accord avec %1</translation>
    </message>
    <message>
        <source>The agreement was not stored</source>
        <translation>L’accord n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementTreeModel</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>&amp;Nouvel accord…</translation>
    </message>
    <message>
        <source>&amp;Find an agreement</source>
        <translation>Cherc&amp;her un accord</translation>
    </message>
    <message>
        <source>The employees could not be read</source>
        <translation>Le personnel n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementsTab</name>
    <message>
        <source>No agreements yet</source>
        <translation>Pas encore d’accords</translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>L’accord n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>They come about in a conversation, or here with Ctrl+N.</source>
        <translation>Ils naissent pendant un entretien, ou ici avec Ctrl+N.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerBlock</name>
    <message>
        <source>+ as wish</source>
        <translation>+ comme souhait</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerCommands</name>
    <message>
        <source>Read answers</source>
        <translation>Lire des réponses</translation>
    </message>
    <message>
        <source>Answers to forms (*.lbform *.json);;All files (*)</source>
        <translation>Réponses aux formulaires (*.lbform *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Answers cannot be read now</source>
        <translation>Impossible de lire des réponses maintenant</translation>
    </message>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>Vous pouvez lire ce dossier, pas le modifier.</translation>
    </message>
    <message>
        <source>Answers are not read during a conversation.</source>
        <translation>On ne lit pas de réponses pendant un entretien.</translation>
    </message>
    <message>
        <source>&amp;Read answer…</source>
        <translation>&amp;Lire une réponse…</translation>
    </message>
    <message>
        <source>The answers were not read</source>
        <translation>Les réponses n’ont pas été lues</translation>
    </message>
    <message numerus="yes">
        <source>Reading answers: %n to go</source>
        <translation>
            <numerusform>Lecture des réponses&#x202f;: encore %n</numerusform>
            <numerusform>Lecture des réponses&#x202f;: encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were not kept</source>
        <translation>Les réponses n’ont pas été conservées</translation>
    </message>
    <message>
        <source>Answer read. Undo: Ctrl+Z</source>
        <translation>Réponse lue. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>%1 Read it for %2?</source>
        <translation>%1 La lire pour %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 Keep the answer all the same?</source>
        <translation>%1 Conserver quand même la réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is read for anybody else.</source>
        <translation>Rien n’est lu pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The answer of %1 is then kept with that conversation.</source>
        <translation>La réponse de %1 est alors conservée avec cet entretien.</translation>
    </message>
    <message>
        <source>Do not read it</source>
        <translation>Ne pas lire</translation>
    </message>
    <message>
        <source>The answer of %1 was here already.</source>
        <translation>La réponse de %1 était déjà là.</translation>
    </message>
    <message>
        <source>The answer of %1 is read.</source>
        <translation>La réponse de %1 a été lue.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Read it for %1</source>
        <translation>Lire pour %1</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Conserver quand même</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerPassageView</name>
    <message>
        <source>%1 would rather tell this in person</source>
        <translation>%1 préfère le dire de vive voix</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerReportRow</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersPart</name>
    <message>
        <source>%1 · %2 would rather tell this. Ask about it.</source>
        <translation>%1 · %2 préfère en parler. Posez la question.</translation>
    </message>
    <message>
        <source>What %1 wrote beforehand</source>
        <translation>Ce que %1 a écrit avant l’entretien</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, sans modification</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sans modification</translation>
    </message>
    <message>
        <source>%1 · %2 rather tells the rest</source>
        <translation>%1 · %2 préfère raconter le reste</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersReadDialog</name>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 fichier sur %n lu</numerusform>
            <numerusform>%1 fichiers sur %n lus</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were not kept</source>
        <translation>Les réponses n’ont pas été conservées</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersView</name>
    <message>
        <source>Last answer · %1</source>
        <translation>Dernière réponse · %1</translation>
    </message>
    <message>
        <source>Earlier answer · %1</source>
        <translation>Réponse précédente · %1</translation>
    </message>
    <message>
        <source>Received on %1, kept unchanged. It was sealed on the way.</source>
        <translation>Reçue le %1, conservée telle quelle. Elle était scellée pendant le trajet.</translation>
    </message>
    <message>
        <source>Received on %1, kept unchanged. It was not sealed on the way.</source>
        <translation>Reçue le %1, conservée telle quelle. Elle n’était pas scellée pendant le trajet.</translation>
    </message>
    <message>
        <source>Questions of your organisation</source>
        <translation>Questions de votre organisation</translation>
    </message>
</context>
<context>
    <name>loopbaan::AttitudeCard</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 keeps this private</source>
        <translation>%1 préfère ne pas partager cela</translation>
    </message>
    <message>
        <source>%1 wants this to grow</source>
        <translation>%1 veut faire grandir cela</translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation>Voir l’accord</translation>
    </message>
    <message>
        <source>Make an agreement…</source>
        <translation>Conclure un accord…</translation>
    </message>
</context>
<context>
    <name>loopbaan::AttitudesTab</name>
    <message>
        <source>No test and no points: a mirror. %1 chooses what to share.</source>
        <translation>Ni test ni points&#x202f;: un miroir. %1 choisit ce qui est partagé.</translation>
    </message>
    <message>
        <source>The choice was not kept</source>
        <translation>Le choix n’a pas été conservé</translation>
    </message>
    <message>
        <source>Nothing is chosen to grow any more. Undo: Ctrl+Z</source>
        <translation>Plus rien n’est choisi à faire grandir. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>L’accord n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>The agreement was not stored</source>
        <translation>L’accord n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>loopbaan::CircumstanceRow</name>
    <message>
        <source>%1 agrees that this is kept (%2)</source>
        <translation>%1 accepte que ceci soit conservé (%2)</translation>
    </message>
    <message>
        <source>%1 agrees that this is kept; otherwise it goes after the talk</source>
        <translation>%1 accepte que ceci soit conservé&#x202f;; sinon, c’est effacé après l’entretien</translation>
    </message>
</context>
<context>
    <name>loopbaan::CircumstancesPart</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The circumstance was not changed</source>
        <translation>La circonstance n’a pas été modifiée</translation>
    </message>
    <message>
        <source>The circumstance was not noted</source>
        <translation>La circonstance n’a pas été notée</translation>
    </message>
    <message>
        <source>The circumstance was not deleted</source>
        <translation>La circonstance n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The circumstance is deleted. Undo: Ctrl+Z</source>
        <translation>La circonstance est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ClosingStep</name>
    <message>
        <source>The conversation could not be shown</source>
        <translation>Impossible d’afficher l’entretien</translation>
    </message>
</context>
<context>
    <name>loopbaan::CoachRow</name>
    <message>
        <source>Do you mean “%1”?</source>
        <translation>Voulez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>loopbaan::CommandLine</name>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Préparez et menez des entretiens de carrière, puis revenez sur ce qui a été convenu.</translation>
    </message>
    <message>
        <source>Work as if it were this day (YYYY-MM-DD).</source>
        <translation>Travailler comme si l’on était ce jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Language of the window: nl, en or fr.</source>
        <translation>Langue de la fenêtre&#x202f;: nl, en ou fr.</translation>
    </message>
    <message>
        <source>Write a picture of every page into this folder and stop.</source>
        <translation>Écrire une image de chaque page dans ce répertoire, puis s’arrêter.</translation>
    </message>
    <message>
        <source>The dossier or form to open.</source>
        <translation>Le dossier ou formulaire à ouvrir.</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>un seul fichier peut être ouvert</translation>
    </message>
    <message>
        <source>not started: %1; %2</source>
        <translation>pas démarré&#x202f;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>l’option «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>voyez --help</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date</translation>
    </message>
    <message>
        <source>write it as 2026-11-26</source>
        <translation>écrivez-la sous la forme 2026-11-26</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages</source>
        <translation>«&#x202f;%1&#x202f;» ne figure pas parmi les langues</translation>
    </message>
    <message>
        <source>choose nl, en or fr</source>
        <translation>choisissez nl, en ou fr</translation>
    </message>
    <message>
        <source>give one</source>
        <translation>indiquez-en un seul</translation>
    </message>
</context>
<context>
    <name>loopbaan::CompetenceRow</name>
    <message>
        <source>level not chosen</source>
        <translation>pas choisi</translation>
    </message>
</context>
<context>
    <name>loopbaan::CompetencesPart</name>
    <message>
        <source>How far in each competence</source>
        <translation>Niveau par compétence</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>The competence is deleted. Undo: Ctrl+Z</source>
        <translation>La compétence est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ConversationTableModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Entretien isolé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ConversationsTab</name>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore d’entretiens</translation>
    </message>
    <message>
        <source>Plan the first one with the button above.</source>
        <translation>Planifiez le premier avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The conversation was not finished</source>
        <translation>L’entretien n’a pas été clôturé</translation>
    </message>
    <message>
        <source>The conversation was not moved</source>
        <translation>L’entretien n’a pas été déplacé</translation>
    </message>
    <message>
        <source>The conversation was not cancelled</source>
        <translation>L’entretien n’a pas été annulé</translation>
    </message>
    <message>
        <source>The conversation is finished. Undo: Ctrl+Z</source>
        <translation>L’entretien est clôturé. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The conversation is cancelled. Undo: Ctrl+Z</source>
        <translation>L’entretien est annulé. Revenir en arrière&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Poursuivre l’entretien</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>Impossible d’afficher le compte rendu</translation>
    </message>
</context>
<context>
    <name>loopbaan::DateField</name>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 31/12/2026.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>loopbaan::DifferencesDialog</name>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse du %1</translation>
    </message>
    <message>
        <source>What %1 answered differently</source>
        <translation>Ce que %1 a répondu autrement</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>loopbaan::DossierSession</name>
    <message>
        <source>The dossier was not opened</source>
        <translation>Le dossier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The dossier was not created</source>
        <translation>Le dossier n’a pas été créé</translation>
    </message>
    <message>
        <source>The step was not undone</source>
        <translation>L’étape n’a pas été annulée</translation>
    </message>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>Vous pouvez lire ce dossier, mais pas le modifier.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The example was not created</source>
        <translation>L’exemple n’a pas été créé</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The dossier could not be read</source>
        <translation>Le dossier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>The practice dossier was not created</source>
        <translation>Le dossier d’exercice n’a pas été créé</translation>
    </message>
    <message>
        <source>You are practising with somebody made up. Nothing here touches your own dossier.</source>
        <translation>Vous vous exercez avec une personne fictive. Rien ici ne touche à votre propre dossier.</translation>
    </message>
    <message>
        <source>&amp;Stop practising</source>
        <translation>&amp;Terminer l’exercice</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeChooser</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeDialog</name>
    <message>
        <source>New employee</source>
        <translation>Nouveau membre du personnel</translation>
    </message>
    <message>
        <source>Write the day as 7/1/2019, or leave it empty.</source>
        <translation>Écrivez le jour comme 7/1/2019, ou laissez vide.</translation>
    </message>
    <message>
        <source>Write it as 0.8 or 80%, or leave it empty.</source>
        <translation>Écrivez 0,8 ou 80&#x202f;%, ou laissez vide.</translation>
    </message>
    <message>
        <source>Write a year or a day as 7/1/1985, or leave it empty.</source>
        <translation>Écrivez une année ou un jour comme 7/1/1985, ou laissez vide.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeDossierView</name>
    <message>
        <source>This part of the dossier could not be shown</source>
        <translation>Cette partie du dossier n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeListPane</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Conversation planned</source>
        <translation>Entretien prévu</translation>
    </message>
    <message>
        <source>Long without conversation</source>
        <translation>Longtemps sans entretien</translation>
    </message>
    <message>
        <source>Agreement overdue</source>
        <translation>Accord en retard</translation>
    </message>
    <message>
        <source>Without a PDP</source>
        <translation>Sans PDP</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Prochain entretien</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody in this group</source>
        <translation>Personne dans ce groupe</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Personne ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeSide</name>
    <message>
        <source>What %1 wrote</source>
        <translation>Ce que %1 a écrit</translation>
    </message>
    <message>
        <source>Read an answer…</source>
        <translation>Lire une réponse…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Lire à nouveau…</translation>
    </message>
    <message>
        <source>The preparation was not saved</source>
        <translation>La préparation n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Noted on %1, without a form.</source>
        <translation>Noté le %1, sans formulaire.</translation>
    </message>
    <message>
        <source>Not together after all</source>
        <translation>Finalement pas ensemble</translation>
    </message>
    <message>
        <source>Fill in together at the start</source>
        <translation>Remplir ensemble au début</translation>
    </message>
    <message>
        <source>You fill in the essential questions together with %1 when the conversation opens.</source>
        <translation>Vous remplissez les questions essentielles avec %1 à l’ouverture de l’entretien.</translation>
    </message>
    <message>
        <source>You fill it in together at the start. Undo: Ctrl+Z</source>
        <translation>Vous le remplissez ensemble au début. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>You do not fill it in together. Undo: Ctrl+Z</source>
        <translation>Vous ne le remplissez pas ensemble. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeesPage</name>
    <message>
        <source>Employees</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Pas encore de membres du personnel</translation>
    </message>
    <message>
        <source>Add them one by one, or paste a list from the menu Employee.</source>
        <translation>Ajoutez des personnes une à une, ou collez une liste depuis le menu Personnel.</translation>
    </message>
    <message>
        <source>Add an employee…</source>
        <translation>Ajouter un membre du personnel…</translation>
    </message>
    <message>
        <source>The employees could not be read</source>
        <translation>Le personnel n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The dossier could not be shown</source>
        <translation>Le dossier n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>The employee could not be read</source>
        <translation>La fiche n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The employee was not saved</source>
        <translation>La fiche n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The employee was not deleted</source>
        <translation>La fiche n’a pas été supprimée</translation>
    </message>
    <message>
        <source>%1 deleted. Undo: Ctrl+Z</source>
        <translation>Fiche de %1 supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#x202f;%1.</translation>
    </message>
    <message>
        <source>The PDP was not created</source>
        <translation>Le PDP n’a pas été créé</translation>
    </message>
    <message>
        <source>The conversation could not be started</source>
        <translation>L’entretien n’a pas pu commencer</translation>
    </message>
    <message>
        <source>There is no conversation with %1 to start. Plan one first: Ctrl+G</source>
        <translation>Aucun entretien à commencer avec %1. Planifiez-en un d’abord&#x202f;: Ctrl+G</translation>
    </message>
    <message>
        <source>The preparation could not be shown</source>
        <translation>La préparation n’a pas pu être affichée</translation>
    </message>
</context>
<context>
    <name>loopbaan::EvaluationStep</name>
    <message>
        <source>This is your first conversation together</source>
        <translation>C’est votre premier entretien ensemble</translation>
    </message>
    <message>
        <source>There is nothing to come back to yet. The time goes to the next phase.</source>
        <translation>Il n’y a encore rien sur quoi revenir. Le temps passe à l’étape suivante.</translation>
    </message>
    <message>
        <source>Nothing is left to come back to</source>
        <translation>Il ne reste rien sur quoi revenir</translation>
    </message>
    <message>
        <source>No agreement of earlier conversations is open.</source>
        <translation>Aucun accord des entretiens précédents n’est encore ouvert.</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>%1 of %2 discussed</source>
        <translation>%1 sur %2 abordés</translation>
    </message>
    <message>
        <source>What came of the agreement was not saved</source>
        <translation>Ce qu’il est advenu de l’accord n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The agreements could not be read</source>
        <translation>Les accords n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>loopbaan::ExchangeStep</name>
    <message>
        <source>The career question of %1</source>
        <translation>La question de carrière&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Pas encore notée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>loopbaan::FeedbackPart</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>The answer was not saved</source>
        <translation>La réponse n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>loopbaan::FoldButton</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>loopbaan::FollowUpPart</name>
    <message>
        <source>%1 alone</source>
        <translation>%1, sans aide</translation>
    </message>
    <message>
        <source>%1 and I together</source>
        <translation>%1 et moi ensemble</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>La modification n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormDoor</name>
    <message>
        <source>“%1” was not opened</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été ouvert</translation>
    </message>
    <message>
        <source>This form is open in another window already.</source>
        <translation>Ce formulaire est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Continuez là, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Ouvrir un formulaire</translation>
    </message>
    <message>
        <source>Forms (*.lbform)</source>
        <translation>Formulaires (*.lbform)</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormErrands</name>
    <message>
        <source>The answer was not saved</source>
        <translation>La réponse n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Save a copy for yourself</source>
        <translation>Enregistrer une copie pour vous</translation>
    </message>
    <message>
        <source>The form was not printed</source>
        <translation>Le formulaire n’a pas été imprimé</translation>
    </message>
    <message>
        <source>Open an earlier answer</source>
        <translation>Ouvrir une réponse précédente</translation>
    </message>
    <message>
        <source>Answers and copies (*.lbform)</source>
        <translation>Réponses et copies (*.lbform)</translation>
    </message>
    <message>
        <source>Replace what is filled in?</source>
        <translation>Remplacer ce qui est rempli&#x202f;?</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Vous pourrez l’annuler ensuite.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Empty this form?</source>
        <translation>Vider ce formulaire&#x202f;?</translation>
    </message>
    <message>
        <source>Everything you typed disappears from this computer, also what you keep to yourself. This cannot be undone. Answers and copies you saved stay where they are.</source>
        <translation>Tout ce que vous avez écrit disparaît de cet ordinateur, y compris ce que vous gardez pour vous. C’est irréversible. Les réponses et copies enregistrées restent où elles sont.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Vider le formulaire</translation>
    </message>
    <message>
        <source>The form was not emptied</source>
        <translation>Le formulaire n’a pas été vidé</translation>
    </message>
    <message>
        <source>Your text is not kept there either</source>
        <translation>Votre texte n’a pas été conservé là non plus</translation>
    </message>
    <message>
        <source>Keep your text here</source>
        <translation>Conserver votre texte ici</translation>
    </message>
    <message>
        <source>that is the form itself; choose another name</source>
        <translation>c’est le formulaire lui-même&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>earlier answer</source>
        <translation>réponse précédente</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormWindow</name>
    <message>
        <source>Close without keeping your text?</source>
        <translation>Fermer sans conserver votre texte&#x202f;?</translation>
    </message>
    <message>
        <source>What you typed last could not be kept on this computer and would be lost.</source>
        <translation>Ce que vous avez écrit en dernier n’a pas pu être conservé sur cet ordinateur et serait perdu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Only your form, no dossier open</source>
        <translation>Votre formulaire seul, aucun dossier ouvert</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Your text from before is damaged and could not be read. It was put aside as %1.damaged.</source>
        <translation>Votre texte précédent est abîmé et n’a pas pu être lu. Il a été mis de côté sous le nom %1.damaged.</translation>
    </message>
    <message>
        <source>Your text is not kept: %1.</source>
        <translation>Votre texte n’est pas conservé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Conserver ailleurs…</translation>
    </message>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Vos réglages n’ont pas pu être conservés</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuideLineDelegate</name>
    <message>
        <source>Own sentence</source>
        <translation>Phrase personnelle</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuideListModel</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(rien d’écrit pour l’instant)</translation>
    </message>
    <message>
        <source>own sentence</source>
        <translation>phrase personnelle</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>premier entretien</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuidePart</name>
    <message>
        <source>The sentence was not switched</source>
        <translation>La phrase n’a été ni activée ni désactivée</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The sentence was not added</source>
        <translation>La phrase n’a pas été ajoutée</translation>
    </message>
    <message>
        <source>The sentence was not moved</source>
        <translation>La phrase n’a pas été déplacée</translation>
    </message>
    <message>
        <source>The sentence was not deleted</source>
        <translation>La phrase n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The sentence is deleted. Undo: Ctrl+Z</source>
        <translation>La phrase est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The guide was not restored</source>
        <translation>Le guide n’a pas été rétabli</translation>
    </message>
</context>
<context>
    <name>loopbaan::IdeaRow</name>
    <message>
        <source>shared with %1</source>
        <translation>partagé avec %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::IdeasPart</name>
    <message>
        <source>Opens once a wish is noted. Listen first.</source>
        <translation>S’ouvre dès qu’un souhait est noté. D’abord écouter.</translation>
    </message>
    <message>
        <source>only you see this · Share lays something on the table</source>
        <translation>visible pour vous seulement · Partager le met sur la table</translation>
    </message>
    <message>
        <source>only you see this · Enter or a click opens it</source>
        <translation>visible pour vous seulement · Entrée ou un clic l’ouvre</translation>
    </message>
    <message>
        <source>Your view was not opened</source>
        <translation>Votre regard n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Went on without a wish</source>
        <translation>Poursuivi sans souhait</translation>
    </message>
    <message>
        <source>Your view is open; your own notes say so. Undo: Ctrl+Z</source>
        <translation>Votre regard est ouvert&#x202f;; vos notes personnelles le mentionnent. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The idea was not noted</source>
        <translation>L’idée n’a pas été notée</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The idea was not shared</source>
        <translation>L’idée n’a pas été partagée</translation>
    </message>
    <message>
        <source>Shared with %1. Undo: Ctrl+Z</source>
        <translation>Partagé avec %1. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The idea was not deleted</source>
        <translation>L’idée n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The idea is deleted. Undo: Ctrl+Z</source>
        <translation>L’idée est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ImportCommands</name>
    <message>
        <source>Employee lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes du personnel (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The list was not read</source>
        <translation>La liste n’a pas été lue</translation>
    </message>
    <message>
        <source>&amp;Paste a list from a spreadsheet…</source>
        <translation>&amp;Coller une liste d’un tableur…</translation>
    </message>
    <message>
        <source>Import an employee list</source>
        <translation>Importer une liste du personnel</translation>
    </message>
    <message>
        <source>There is no list to import</source>
        <translation>Il n’y a pas de liste à importer</translation>
    </message>
    <message>
        <source>The list was not imported</source>
        <translation>La liste n’a pas été importée</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) added or changed. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%n personne ajoutée ou modifiée. Annuler&#x202f;: Ctrl+Z</numerusform>
            <numerusform>%n personnes ajoutées ou modifiées. Annuler&#x202f;: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Vérifiez son nom, et si vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet first, with the names of the columns.</source>
        <translation>Copiez d’abord les lignes dans votre tableur, avec les noms des colonnes.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ImportDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What column %1 is about</source>
        <translation>À quoi correspond la colonne %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ne pas importer</translation>
    </message>
    <message numerus="yes">
        <source>%n new employee(s)</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) will change</source>
        <translation>
            <numerusform>%n personne sera modifiée</numerusform>
            <numerusform>%n personnes seront modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n reste inchangée</numerusform>
            <numerusform>%n restent inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported</source>
        <translation>
            <numerusform>%n ligne ne peut pas être importée</numerusform>
            <numerusform>%n lignes ne peuvent pas être importées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::InvitationCommands</name>
    <message>
        <source>No conversation can be planned now</source>
        <translation>Impossible de planifier un entretien maintenant</translation>
    </message>
    <message>
        <source>The invitation could not be shown</source>
        <translation>L’invitation n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>The reminder could not be shown</source>
        <translation>Le rappel n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>The calendar file could not be made</source>
        <translation>Le fichier d’agenda n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Tell %1 that it is cancelled</source>
        <translation>Prévenir %1 de l’annulation</translation>
    </message>
    <message>
        <source>Tell %1 about the new moment</source>
        <translation>Prévenir %1 du nouveau moment</translation>
    </message>
    <message>
        <source>The new calendar file takes the conversation out of the calendar.</source>
        <translation>Le nouveau fichier d’agenda retire l’entretien de l’agenda.</translation>
    </message>
    <message>
        <source>The new calendar file moves the conversation in the calendar.</source>
        <translation>Le nouveau fichier d’agenda déplace l’entretien dans l’agenda.</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Enregistrer le fichier d’agenda…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>Le fichier d’agenda n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#x202f;%1.</translation>
    </message>
</context>
<context>
    <name>loopbaan::InvitationPage</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>loopbaan::LongText</name>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>loopbaan::LookPage</name>
    <message>
        <source>As the system</source>
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
</context>
<context>
    <name>loopbaan::LookingBackPage</name>
    <message>
        <source>Looking back</source>
        <translation>Bilan et suite</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Said at the start: “%1”</source>
        <translation>Dit au début&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>loopbaan::MainWindow</name>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Vos réglages n’ont pas pu être conservés</translation>
    </message>
    <message>
        <source>Open a dossier or a form</source>
        <translation>Ouvrir un dossier ou un formulaire</translation>
    </message>
    <message>
        <source>Dossiers and forms (*.lbdossier *.lbform)</source>
        <translation>Dossiers et formulaires (*.lbdossier *.lbform)</translation>
    </message>
    <message>
        <source>Looking together</source>
        <translation>Écran partagé</translation>
    </message>
</context>
<context>
    <name>loopbaan::ManagerSide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 points done</source>
        <translation>%1 points faits</translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation>En dix minutes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How much to prepare</source>
        <translation>Combien préparer</translation>
    </message>
</context>
<context>
    <name>loopbaan::MatchPage</name>
    <message>
        <source>%1: wishes</source>
        <translation>%1&#x202f;: souhaits</translation>
    </message>
    <message>
        <source>%1: possibilities</source>
        <translation>%1&#x202f;: possibilités</translation>
    </message>
    <message>
        <source>Match sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>loopbaan::MinutesPart</name>
    <message>
        <source>The minutes were not restored</source>
        <translation>Les minutes n’ont pas été rétablies</translation>
    </message>
    <message>
        <source>Follow-up conversation</source>
        <translation>Entretien de suivi</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>Premier entretien</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” together have at least half of the time.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ont ensemble au moins la moitié du temps.</translation>
    </message>
    <message>
        <source>“%1” and “%2” together have less than half of the time. They are what a conversation is for.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ont ensemble moins de la moitié du temps. C’est pourtant le cœur de l’entretien.</translation>
    </message>
    <message>
        <source>The minutes were not saved</source>
        <translation>Les minutes n’ont pas été enregistrées</translation>
    </message>
</context>
<context>
    <name>loopbaan::MomentPage</name>
    <message>
        <source>When and where?</source>
        <translation>Quand et où&#x202f;?</translation>
    </message>
</context>
<context>
    <name>loopbaan::MoveDialog</name>
    <message>
        <source>Move the conversation</source>
        <translation>Déplacer l’entretien</translation>
    </message>
    <message>
        <source>&amp;Move conversation</source>
        <translation>&amp;Déplacer l’entretien</translation>
    </message>
</context>
<context>
    <name>loopbaan::NavigationList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::NewDossierDialog</name>
    <message>
        <source>&amp;Create dossier</source>
        <translation>&amp;Créer le dossier</translation>
    </message>
    <message>
        <source>Where to keep the dossier</source>
        <translation>Où conserver le dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.lbdossier)</source>
        <translation>Dossiers (*.lbdossier)</translation>
    </message>
    <message>
        <source>Career conversations</source>
        <translation>Entretiens de carrière</translation>
    </message>
</context>
<context>
    <name>loopbaan::ObstacleCell</name>
    <message>
        <source>+ obstacle</source>
        <translation>+ obstacle</translation>
    </message>
    <message>
        <source>The obstacle was not noted</source>
        <translation>L’obstacle n’a pas été noté</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>loopbaan::ObstacleRow</name>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Qu’est-ce qui fait obstacle&#x202f;?</translation>
    </message>
    <message>
        <source>What can we do about it?</source>
        <translation>Que pouvons-nous y faire&#x202f;?</translation>
    </message>
    <message>
        <source>What can we do?</source>
        <translation>Que pouvons-nous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>loopbaan::OccasionPage</name>
    <message>
        <source>What leads to the conversation?</source>
        <translation>Quel est le motif de l’entretien&#x202f;?</translation>
    </message>
    <message>
        <source>Another occasion…</source>
        <translation>Autre motif…</translation>
    </message>
</context>
<context>
    <name>loopbaan::OccasionsPart</name>
    <message>
        <source>Always there: %1</source>
        <translation>Toujours présents&#x202f;: %1</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The tick was not saved</source>
        <translation>La coche n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The occasion was not added</source>
        <translation>Le motif n’a pas été ajouté</translation>
    </message>
    <message>
        <source>The occasion was not deleted</source>
        <translation>Le motif n’a pas été supprimé</translation>
    </message>
    <message>
        <source>The occasion is deleted. Undo: Ctrl+Z</source>
        <translation>Le motif est supprimé. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::OpeningStep</name>
    <message>
        <source>The career question of %1</source>
        <translation>La question de carrière de %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n min</source>
        <comment>a time of the clock</comment>
        <translation>
            <numerusform>%1 · %n min</numerusform>
            <numerusform>%1 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Five steps, %n minutes</source>
        <translation>
            <numerusform>Cinq étapes, %n minute</numerusform>
            <numerusform>Cinq étapes, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the clock</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The tick was not saved</source>
        <translation>La coche n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionChoices</name>
    <message>
        <source>which direction?</source>
        <translation>quelle direction&#x202f;?</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>les tâches</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>la fonction</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionColumn</name>
    <message>
        <source>Weigh again</source>
        <translation>Peser à nouveau</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>To the agreement</source>
        <translation>Vers l’accord</translation>
    </message>
    <message>
        <source>Make it an agreement</source>
        <translation>En faire un accord</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où cela se situe</translation>
    </message>
    <message>
        <source>parked until %1</source>
        <translation>mise de côté jusqu’au %1</translation>
    </message>
    <message>
        <source>The option was not changed</source>
        <translation>La piste n’a pas été modifiée</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>from an earlier conversation</source>
        <translation>d’un entretien précédent</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionHead</name>
    <message>
        <source>Move to the left	Alt+Shift+Left</source>
        <translation>Vers la gauche	Alt+Maj+Gauche</translation>
    </message>
    <message>
        <source>Move to the right	Alt+Shift+Right</source>
        <translation>Vers la droite	Alt+Maj+Droite</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionPlot</name>
    <message>
        <source>↑ more feasible</source>
        <translation>↑ plus faisable</translation>
    </message>
    <message>
        <source>more wanted →</source>
        <translation>plus souhaité →</translation>
    </message>
</context>
<context>
    <name>loopbaan::OrganisationPage</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The setting was not saved</source>
        <translation>Le paramètre n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>loopbaan::OverviewTab</name>
    <message>
        <source>Where %1 wants to go</source>
        <translation>Où %1 veut aller</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>loopbaan::OwnQuestionDialog</name>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Poser la question</translation>
    </message>
</context>
<context>
    <name>loopbaan::OwnQuestionPanel</name>
    <message>
        <source>Write the question in one language at least</source>
        <translation>Écrivez la question dans une langue au moins</translation>
    </message>
    <message>
        <source>Empty: “%1” is asked instead</source>
        <translation>Vide&#x202f;: «&#x202f;%1&#x202f;» est demandé à la place</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>List, one thing a line</source>
        <translation>Liste, un élément par ligne</translation>
    </message>
    <message>
        <source>One of five words</source>
        <translation>Un mot sur cinq</translation>
    </message>
    <message>
        <source>List, each used more or less</source>
        <translation>Liste, chacun plus ou moins</translation>
    </message>
    <message>
        <source>List, each with the interest in it</source>
        <translation>Liste, chacun avec l’intérêt</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Case à cocher</translation>
    </message>
</context>
<context>
    <name>loopbaan::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ParkDialog</name>
    <message>
        <source>&amp;Park</source>
        <translation>Mettre de &amp;côté</translation>
    </message>
</context>
<context>
    <name>loopbaan::PartnerPage</name>
    <message>
        <source>Only the day, the subject and a note.</source>
        <translation>Seulement la date, le sujet et une note.</translation>
    </message>
    <message>
        <source>With a report and a PDP, without signatures.</source>
        <translation>Avec compte rendu et PDP, sans signatures.</translation>
    </message>
    <message>
        <source>With preparation, a report and a PDP that is signed.</source>
        <translation>Avec préparation, compte rendu et PDP signé.</translation>
    </message>
    <message>
        <source>Who and how?</source>
        <translation>Qui et comment&#x202f;?</translation>
    </message>
    <message>
        <source>Conversation %1 of %2</source>
        <translation>Entretien %1 sur %2</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>loopbaan::PhaseSegment</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>Vous êtes passés par ici</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::PlanningRun</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The questions could not be read</source>
        <translation>Les questions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>for the calendar: %1</source>
        <translation>pour l’agenda&#x202f;: %1</translation>
    </message>
    <message>
        <source>form for a browser, also on a phone</source>
        <translation>formulaire pour un navigateur, aussi sur un téléphone</translation>
    </message>
    <message>
        <source>form for who has this program too</source>
        <translation>formulaire pour qui a aussi ce programme</translation>
    </message>
    <message>
        <source>The invitation could not be shown</source>
        <translation>L’invitation n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>The folder for the invitation</source>
        <translation>Le dossier pour l’invitation</translation>
    </message>
    <message>
        <source>The package was not saved.</source>
        <translation>Les fichiers n’ont pas été enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1.</numerusform>
            <numerusform>%n fichiers enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail program could not be opened</source>
        <translation>La messagerie n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The conversation was not planned</source>
        <translation>L’entretien n’a pas été planifié</translation>
    </message>
    <message>
        <source>form to print, for who has no computer</source>
        <translation>formulaire à imprimer, pour qui n’a pas d’ordinateur</translation>
    </message>
    <message>
        <source>The invitation was not noted</source>
        <translation>L’invitation n’a pas été notée</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Le formulaire n’a pas pu être affiché</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlanningStep</name>
    <message numerus="yes">
        <source>%n of six</source>
        <translation>
            <numerusform>%n sur six</numerusform>
            <numerusform>%n sur six</numerusform>
        </translation>
    </message>
    <message>
        <source>six is the most</source>
        <translation>six au maximum</translation>
    </message>
    <message>
        <source>The option was not noted</source>
        <translation>La piste n’a pas été notée</translation>
    </message>
    <message>
        <source>No agreement was made</source>
        <translation>Aucun accord n’a été conclu</translation>
    </message>
    <message>
        <source>It is an agreement now; you finish it at the closing. Undo: Ctrl+Z</source>
        <translation>C’est maintenant un accord&#x202f;; vous le complétez à la clôture. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The option was not taken up</source>
        <translation>La piste n’a pas été reprise</translation>
    </message>
    <message>
        <source>The option was not parked</source>
        <translation>La piste n’a pas été mise de côté</translation>
    </message>
    <message>
        <source>The option is parked. Undo: Ctrl+Z</source>
        <translation>La piste est mise de côté. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The option was not moved</source>
        <translation>La piste n’a pas été déplacée</translation>
    </message>
    <message>
        <source>The option was not deleted</source>
        <translation>La piste n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The option is deleted. Undo: Ctrl+Z</source>
        <translation>La piste est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Pas encore de possibilités</translation>
    </message>
    <message>
        <source>Note at least three together, “everything stays as it is” too.</source>
        <translation>Notez-en ensemble au moins trois, aussi «&#x202f;tout reste comme maintenant&#x202f;».</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>Première possibilité</translation>
    </message>
    <message>
        <source>The possibilities could not be read</source>
        <translation>Les possibilités n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>In our organisation</source>
        <translation>Chez nous</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlanningWizard</name>
    <message>
        <source>Occasion</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Qui et comment</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message>
        <source>Plan a conversation with %1</source>
        <translation>Planifier un entretien avec %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlotPage</name>
    <message>
        <source>Options by how wanted and feasible they are</source>
        <translation>Pistes selon leur attrait et leur faisabilité</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::PointsCard</name>
    <message>
        <source>The day was not saved</source>
        <translation>La date n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#x202f;: %1</translation>
    </message>
    <message>
        <source>The line was not added</source>
        <translation>La ligne n’a pas été ajoutée</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The line was not deleted</source>
        <translation>La ligne n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The line is deleted. Undo: Ctrl+Z</source>
        <translation>La ligne est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopSaver</name>
    <message>
        <source>The PDF was not saved</source>
        <translation>Le PDF n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save the PDP as PDF</source>
        <translation>Enregistrer le PDP en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDFs were not saved</source>
        <translation>Les PDF n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>Le répertoire des PDF</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopSeriesDialog</name>
    <message>
        <source>Save PDPs as PDF</source>
        <translation>Enregistrer les PDP en PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) are there already.</source>
        <translation>
            <numerusform>%n de ces fichiers existe déjà.</numerusform>
            <numerusform>%n de ces fichiers existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to do with them?</source>
        <translation>Que faut-il en faire&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n PDP(s)</source>
        <translation>
            <numerusform>Enregistrement de %n PDP</numerusform>
            <numerusform>Enregistrement de %n PDP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDP(s) saved</source>
        <translation>
            <numerusform>%n PDP enregistré</numerusform>
            <numerusform>%n PDP enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Dans le répertoire %1</translation>
    </message>
    <message>
        <source>%1 skipped: %2 was there already</source>
        <translation>%1&#x202f;: non enregistré, %2 existait déjà</translation>
    </message>
    <message>
        <source>%1 not saved: %2</source>
        <translation>%1&#x202f;: non enregistré, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not made: you stopped</source>
        <translation>
            <numerusform>%n non créé&#x202f;: vous avez arrêté</numerusform>
            <numerusform>%n non créés&#x202f;: vous avez arrêté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::PopTab</name>
    <message>
        <source>You together</source>
        <translation>Vous deux ensemble</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Pour accord</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Pour prise de connaissance</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>The plan was not read</source>
        <translation>Le plan n’a pas été lu</translation>
    </message>
    <message>
        <source>What you write here comes into the PDP. %1 can read it.</source>
        <translation>Ce que vous écrivez ici figure dans le PDP. %1 peut le lire.</translation>
    </message>
    <message>
        <source>A change begins the draft of the next version.</source>
        <translation>Toute modification ouvre le projet de la version suivante.</translation>
    </message>
    <message>
        <source>The plan was not stored</source>
        <translation>Le plan n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The PDP was not approved</source>
        <translation>Le PDP n’a pas été approuvé</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopsPage</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous&#x202f;%1.</translation>
    </message>
    <message>
        <source>PDPs</source>
        <translation>PDP</translation>
    </message>
    <message>
        <source>All PDPs</source>
        <translation>Tous les PDP</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>The PDPs were not read</source>
        <translation>Les PDP n’ont pas été lus</translation>
    </message>
    <message>
        <source>The PDP was not created</source>
        <translation>Le PDP n’a pas été créé</translation>
    </message>
    <message>
        <source>No PDPs here</source>
        <translation>Aucun PDP ici</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Choose “All PDPs” to see the others.</source>
        <translation>Choisissez «&#x202f;Tous les PDP&#x202f;» pour voir les autres.</translation>
    </message>
    <message>
        <source>Add them on the page Employees.</source>
        <translation>Ajoutez des personnes à la page Personnel.</translation>
    </message>
    <message>
        <source>&amp;Select none</source>
        <translation>&amp;Tout décocher</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message numerus="yes">
        <source>Save %n PDP(s) as &amp;PDF…</source>
        <translation>
            <numerusform>Enregistrer %n PDP en PD&amp;F…</numerusform>
            <numerusform>Enregistrer %n PDP en PD&amp;F…</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDP was not approved</source>
        <translation>Le PDP n’a pas été approuvé</translation>
    </message>
    <message>
        <source>The PDP of %1 is approved as version %2. Undo with Ctrl+Z.</source>
        <translation>Le PDP de %1 est approuvé en version %2. Annuler&#x202f;: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPage</name>
    <message>
        <source>How does %1 prepare?</source>
        <translation>La préparation de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>%1 chooses for each question what you read beforehand.</source>
        <translation>%1 choisit pour chaque question ce que vous lisez à l’avance.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), about %1 minutes.</source>
        <translation>
            <numerusform>%n question, environ %1 minutes.</numerusform>
            <numerusform>%n questions, environ %1 minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No form goes along.</source>
        <translation>Aucun formulaire n’est joint.</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPaperDialog</name>
    <message>
        <source>The preparation could not be shown</source>
        <translation>La préparation n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Préparation du %1</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Le PDF n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPart</name>
    <message>
        <source>The preparation was not saved</source>
        <translation>La préparation n’a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationTab</name>
    <message>
        <source>The preparation could not be shown</source>
        <translation>La préparation n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>No conversation to prepare</source>
        <translation>Aucun entretien à préparer</translation>
    </message>
    <message>
        <source>Plan one first; then both of you can prepare it here.</source>
        <translation>Planifiez-en d’abord un&#x202f;; vous pourrez ensuite le préparer tous les deux ici.</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Planifier un entretien…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation %1 · %n day(s) to go</source>
        <translation>
            <numerusform>Entretien %1 · encore %n jour</numerusform>
            <numerusform>Entretien %1 · encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Entretien %1</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Poursuivre l’entretien</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Commencer l’entretien</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreviewPane</name>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Pleine la&amp;rgeur</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Page e&amp;ntière</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionBlock</name>
    <message>
        <source>who reads it</source>
        <translation>qui peut le lire</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionSetsPart</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The questions of the program</source>
        <translation>Les questions du programme</translation>
    </message>
    <message>
        <source>Forms ask these questions. Make a set to choose others, or ask your own.</source>
        <translation>Les formulaires posent ces questions. Créez une série pour en choisir d’autres ou poser les vôtres.</translation>
    </message>
    <message>
        <source>The usual set: forms start from it.</source>
        <translation>La série habituelle&#x202f;: chaque formulaire part d’elle.</translation>
    </message>
    <message>
        <source>Move it to the front to make it the usual set.</source>
        <translation>Placez-la en tête pour en faire la série habituelle.</translation>
    </message>
    <message>
        <source>The set was not added</source>
        <translation>La série n’a pas été ajoutée</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Questions propres</translation>
    </message>
    <message>
        <source>A set has a name: until you write one it keeps the old one.</source>
        <translation>Une série porte un nom&#x202f;: l’ancien reste tant que vous n’en écrivez pas.</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The set was not moved</source>
        <translation>La série n’a pas été déplacée</translation>
    </message>
    <message>
        <source>The set was not deleted</source>
        <translation>La série n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The set is deleted. Undo: Ctrl+Z</source>
        <translation>La série est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Import a set of questions</source>
        <translation>Importer une série de questions</translation>
    </message>
    <message>
        <source>Sets of questions (*.json);;All files (*)</source>
        <translation>Séries de questions (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The set was not read</source>
        <translation>La série n’a pas été lue</translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Vérifiez son nom, et si vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The set is added. Undo: Ctrl+Z</source>
        <translation>La série est ajoutée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>Export this set of questions</source>
        <translation>Exporter cette série de questions</translation>
    </message>
    <message>
        <source>questions.json</source>
        <translation>questions-entretien.json</translation>
    </message>
    <message>
        <source>Sets of questions (*.json)</source>
        <translation>Séries de questions (*.json)</translation>
    </message>
    <message>
        <source>The set was not exported</source>
        <translation>La série n’a pas été exportée</translation>
    </message>
    <message>
        <source>The set is exported.</source>
        <translation>La série est exportée.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReadAloudPage</name>
    <message>
        <source>Read aloud</source>
        <translation>À voix haute</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReceivedAnswersDialog</name>
    <message>
        <source>The answers could not be shown</source>
        <translation>Les réponses n’ont pas pu être affichées</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Ce que %1 a écrit</translation>
    </message>
    <message>
        <source>Answers for the conversation of %1</source>
        <translation>Réponses pour l’entretien du %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReceivedLine</name>
    <message>
        <source>Answers…</source>
        <translation>Réponses…</translation>
    </message>
    <message>
        <source>Read answer…</source>
        <translation>Lire une réponse…</translation>
    </message>
    <message>
        <source>The form came back on %1.</source>
        <translation>Le formulaire est revenu le %1.</translation>
    </message>
    <message>
        <source>The form went out on %1; nothing came back yet.</source>
        <translation>Le formulaire est parti le %1&#x202f;; rien n’est encore revenu.</translation>
    </message>
</context>
<context>
    <name>loopbaan::RecentList</name>
    <message>
        <source>%1, last opened %2</source>
        <translation>%1, ouvert la dernière fois le %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReminderDialog</name>
    <message>
        <source>Remind %1</source>
        <translation>Rappeler à %1</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReportPage</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
</context>
<context>
    <name>loopbaan::SetQuestionModel</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(rien d’écrit encore)</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>question propre</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>stays on</source>
        <translation>reste activée</translation>
    </message>
</context>
<context>
    <name>loopbaan::SetQuestionsPart</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The question was not changed</source>
        <translation>La question n’a pas été modifiée</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The question was not switched</source>
        <translation>La question n’a pas changé d’état</translation>
    </message>
    <message>
        <source>This one stays on: every set asks at least one question on steering your own career.</source>
        <translation>Celle-ci reste activée&#x202f;: chaque série pose au moins une question sur le pilotage de sa propre carrière.</translation>
    </message>
    <message>
        <source>The question was not added</source>
        <translation>La question n’a pas été ajoutée</translation>
    </message>
    <message>
        <source>The question was not moved</source>
        <translation>La question n’a pas été déplacée</translation>
    </message>
    <message>
        <source>The question was not deleted</source>
        <translation>La question n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The question is deleted. Undo: Ctrl+Z</source>
        <translation>La question est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::SharingBanner</name>
    <message>
        <source>%1 may see everything on this screen.</source>
        <translation>%1 peut voir tout ce qui est à l’écran.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ShortTalkStep</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>loopbaan::StatementRow</name>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
</context>
<context>
    <name>loopbaan::StatusLine</name>
    <message>
        <source>No dossier open</source>
        <translation>Aucun dossier ouvert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Everything saved · %1</source>
        <translation>Tout est enregistré · %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Dossier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkAgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Pas encore d’accords</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) in this talk</source>
        <translation>
            <numerusform>%n accord dans cet entretien</numerusform>
            <numerusform>%n accords dans cet entretien</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreements could not be shown</source>
        <translation>Impossible d’afficher les accords</translation>
    </message>
    <message>
        <source>They come from the options, or begin here with Ctrl+N. A talk without is fine too.</source>
        <translation>Ils viennent des pistes ou commencent ici avec Ctrl+N. Un entretien sans accord, c’est très bien aussi.</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkCommands</name>
    <message>
        <source>Write in the &amp;report</source>
        <translation>Écrire dans le &amp;compte rendu</translation>
    </message>
    <message>
        <source>Write only for &amp;you</source>
        <translation>Écrire rien que pour &amp;vous</translation>
    </message>
    <message>
        <source>&amp;Finish the conversation</source>
        <translation>&amp;Terminer l’entretien</translation>
    </message>
    <message>
        <source>&amp;Leave the conversation</source>
        <translation>&amp;Quitter l’entretien</translation>
    </message>
    <message>
        <source>&amp;Pause the clock</source>
        <translation>Mettre l’horloge en &amp;pause</translation>
    </message>
    <message>
        <source>Let the clock run &amp;on</source>
        <translation>&amp;Relancer l’horloge</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>Regarder e&amp;nsemble</translation>
    </message>
    <message>
        <source>Peek at a &amp;card…</source>
        <translation>Consulter une &amp;fiche…</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkDoor</name>
    <message>
        <source>The conversation could not be started</source>
        <translation>L’entretien n’a pas pu commencer</translation>
    </message>
    <message>
        <source>The conversations could not be read</source>
        <translation>Les entretiens n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>Impossible d’afficher le compte rendu</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>Il était prévu le %1.</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkFooter</name>
    <message>
        <source>Finish the conversation</source>
        <translation>Terminer l’entretien</translation>
    </message>
    <message>
        <source>Finishing stops the clock; everything can still be changed</source>
        <translation>Terminer arrête l’horloge&#x202f;; tout reste modifiable</translation>
    </message>
    <message>
        <source>Ctrl+1…5 goes to a phase · F6 between guide, content and notes</source>
        <translation>Ctrl+1…5 vers une phase · F6 entre guide, contenu et notes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W new wish · Ctrl+Shift+D shares the chosen idea</source>
        <translation>Ctrl+Shift+W nouveau souhait · Ctrl+Shift+D partage l’idée choisie</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M new option · Ctrl+Enter makes an agreement of it</source>
        <translation>Ctrl+Shift+M nouvelle piste · Ctrl+Entrée en fait un accord</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkHeader</name>
    <message>
        <source>Conversation with %1</source>
        <translation>Entretien avec %1</translation>
    </message>
    <message>
        <source>Looking together: on</source>
        <translation>Regarder ensemble&#x202f;: activé</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Regarder ensemble</translation>
    </message>
    <message>
        <source>Only what both may see stays on the screen (F8)</source>
        <translation>Seul ce que vous pouvez voir tous les deux reste à l’écran (F8)</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkNotes</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkPaperDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, le %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkPaperPane</name>
    <message>
        <source>Report for %1…</source>
        <translation>Compte rendu pour %1…</translation>
    </message>
    <message>
        <source>Match sheet for %1…</source>
        <translation>Fiche pour %1…</translation>
    </message>
    <message>
        <source>With what %1 thought of the talk</source>
        <translation>Avec l’avis de %1 sur l’entretien</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Match sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>Impossible d’afficher le compte rendu</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Le PDF n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkView</name>
    <message>
        <source>The tick was not saved</source>
        <translation>La coche n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The conversation could not be shown</source>
        <translation>L’entretien n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Entretien avec %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Prises de notes</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Fil conducteur</translation>
    </message>
    <message>
        <source>%1 has had its time. Move on when it suits you both.</source>
        <translation>Le temps prévu pour %1 est écoulé. Continuez quand cela vous convient à tous les deux.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>The phase could not be shown</source>
        <translation>La phase n’a pas pu être affichée</translation>
    </message>
    <message>
        <source>The clock of the conversation was not saved</source>
        <translation>L’horloge de l’entretien n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The conversation was not finished</source>
        <translation>L’entretien n’a pas été terminé</translation>
    </message>
    <message>
        <source>The conversation is finished. Undo: Ctrl+Z</source>
        <translation>L’entretien est terminé. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::TextCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>loopbaan::TogetherPart</name>
    <message>
        <source>Nothing came from %1 beforehand</source>
        <translation>Rien n’est venu de %1 à l’avance</translation>
    </message>
    <message>
        <source>Fill in these questions together. What you note here are %1’s own answers, for both to read.</source>
        <translation>Remplissez ces questions ensemble. Ce que vous notez ici, ce sont les réponses de %1, que vous lisez tous les deux.</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Ce que vous avez tapé n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>loopbaan::TopicPart</name>
    <message>
        <source>You marked this as done, without a text.</source>
        <translation>Vous avez marqué ce point comme fait, sans texte.</translation>
    </message>
    <message>
        <source>You took the mark away: not done yet.</source>
        <translation>Vous avez retiré la coche&#x202f;: pas encore fait.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où en est %1&#x202f;?</translation>
    </message>
    <message>
        <source>Can %1 grow along or broaden?</source>
        <translation>Évoluer ou s’élargir, est-ce possible pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>What room is there in the job?</source>
        <translation>Quelle marge dans la fonction&#x202f;?</translation>
    </message>
    <message>
        <source>What training is needed?</source>
        <translation>Quelle formation est nécessaire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>loopbaan::TrainingsPart</name>
    <message>
        <source>Add a training</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>The training is deleted. Undo: Ctrl+Z</source>
        <translation>La formation est supprimée. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::UndoCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>loopbaan::UpdatePanel</name>
    <message numerus="yes">
        <source>%n agreement(s) chosen</source>
        <translation>
            <numerusform>%n accord choisi</numerusform>
            <numerusform>%n accords choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>L’accord n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>The agreement was not updated</source>
        <translation>L’accord n’a pas été mis à jour</translation>
    </message>
</context>
<context>
    <name>loopbaan::ViewCommands</name>
    <message>
        <source>The language could not be changed</source>
        <translation>La langue n’a pas pu être changée</translation>
    </message>
</context>
<context>
    <name>loopbaan::WishRow</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Fulfilled or let go</source>
        <translation>Réalisé ou abandonné</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
</context>
<context>
    <name>loopbaan::WishesPart</name>
    <message>
        <source>in the words of %1</source>
        <translation>dans les mots de %1</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>Que souhaite %1&#x202f;?</translation>
    </message>
    <message>
        <source>The wish was not noted</source>
        <translation>Le souhait n’a pas été noté</translation>
    </message>
    <message>
        <source>Noted as a wish. Undo: Ctrl+Z</source>
        <translation>Noté comme souhait. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Votre saisie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The wish was not changed</source>
        <translation>Le souhait n’a pas été modifié</translation>
    </message>
    <message>
        <source>The wish was not moved</source>
        <translation>Le souhait n’a pas été déplacé</translation>
    </message>
    <message>
        <source>The wish is no longer open. Undo: Ctrl+Z</source>
        <translation>Le souhait n’est plus ouvert. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
    <message>
        <source>The wish was not deleted</source>
        <translation>Le souhait n’a pas été supprimé</translation>
    </message>
    <message>
        <source>The wish is deleted. Undo: Ctrl+Z</source>
        <translation>Le souhait est supprimé. Annuler&#x202f;: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
</TS>
