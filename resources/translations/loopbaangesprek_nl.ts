<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loopbaangesprek</source>
        <translation>Over Loopbaangesprek</translation>
    </message>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Bereid loopbaangesprekken voor, voer ze en kom terug op wat jullie afspraken.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program opens no connection to anywhere.</source>
        <translation>Alles blijft op deze computer. Het programma maakt nergens verbinding mee.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Bootstrap Icons (MIT). Fonts of documents: Noto Serif (OFL) and Open Sans (Apache 2.0).</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Pictogrammen: Bootstrap Icons (MIT). Lettertypes van documenten: Noto Serif (OFL) en Open Sans (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 is niet geopend</translation>
    </message>
    <message>
        <source>nobody has “%1” as personnel number, e-mail address or id</source>
        <translation>niemand heeft “%1” als personeelsnummer, e-mailadres of id</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER employees” shows everybody</source>
        <translation>“loopbaan list DOSSIER employees” toont iedereen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n people</source>
        <translation>
            <numerusform>“%1” past bij %n persoon</numerusform>
            <numerusform>“%1” past bij %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>give the personnel number or the id</source>
        <translation>geef het personeelsnummer of de id</translation>
    </message>
    <message>
        <source>there is no conversation “%1”</source>
        <translation>er is geen gesprek “%1”</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows their ids</source>
        <translation>“loopbaan list DOSSIER conversations” toont de id’s</translation>
    </message>
    <message>
        <source>there is no agreement “%1”</source>
        <translation>er is geen afspraak “%1”</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER agreements” shows their ids</source>
        <translation>“loopbaan list DOSSIER agreements” toont de id’s</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 is niet gelezen</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>controleer de naam</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>What you talk about</source>
        <translation>Waar jullie het over hebben</translation>
    </message>
    <message>
        <source>The themes where you see things most differently. You both see the themes in the conversation; why they are there is only for you.</source>
        <translation>De thema’s waar jullie het meest verschillend naar kijken. In het gesprek zien jullie allebei de thema’s; waarom ze er staan, zie alleen jij.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Thema toevoegen</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Opnieuw voorstellen</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Van de agenda halen</translation>
    </message>
</context>
<context>
    <name>AgendaService</name>
    <message>
        <source>Change agenda</source>
        <translation>Agenda wijzigen</translation>
    </message>
</context>
<context>
    <name>AgreeCommand</name>
    <message>
        <source>the conversation was cancelled</source>
        <translation>het gesprek is afgezegd</translation>
    </message>
    <message>
        <source>choose the one that was held</source>
        <translation>kies een gesprek dat wel gevoerd is</translation>
    </message>
    <message>
        <source>Stores the agreements of a file and prints their ids.</source>
        <translation>Bewaart de afspraken uit een bestand en toont hun id’s.</translation>
    </message>
    <message>
        <source>id of the conversation they come from</source>
        <translation>id van het gesprek waar ze uit komen</translation>
    </message>
    <message>
        <source>one JSON object or a list of them; a known id is updated</source>
        <translation>één JSON-object of een lijst ervan; wat een bekende id heeft, wordt bijgewerkt</translation>
    </message>
</context>
<context>
    <name>AgreementChoices</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Partly promised</source>
        <translation>Deels toegezegd</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Iemand van buiten</translation>
    </message>
    <message>
        <source>the employee</source>
        <translation>de medewerker</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>de leidinggevende</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>de organisatie</translation>
    </message>
</context>
<context>
    <name>AgreementCoach</name>
    <message>
        <source>Most of what is open here was promised by the manager.</source>
        <translation>Wat hier openstaat, heeft vooral de leidinggevende beloofd.</translation>
    </message>
    <message>
        <source>Most of what is open here was promised by the manager. Which of it could %1 take on?</source>
        <translation>Wat hier openstaat, heeft vooral de leidinggevende beloofd. Wat daarvan kan %1 zelf doen?</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>&amp;What will happen?</source>
        <translation>Wat gaat er gebe&amp;uren?</translation>
    </message>
    <message>
        <source>How will you &amp;see that it worked?</source>
        <translation>Wanneer is het ge&amp;lukt?</translation>
    </message>
    <message>
        <source>Who does &amp;this?</source>
        <translation>Wie &amp;trekt dit?</translation>
    </message>
    <message>
        <source>B&amp;y when?</source>
        <translation>Tegen wa&amp;nneer?</translation>
    </message>
    <message>
        <source>What is needed, and from whom?</source>
        <translation>Wat is er nodig, en van wie?</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;Eerste stap</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>Look together in betwee&amp;n</source>
        <translation>Tussentijds samen k&amp;ijken</translation>
    </message>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>Dat is geen dag. Schrijf een dag als 31/12/2026.</translation>
    </message>
    <message>
        <source>Who is behind this?</source>
        <translation>Wie staat hierachter?</translation>
    </message>
    <message>
        <source>More &amp;about this agreement</source>
        <translation>Meer o&amp;ver deze afspraak</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Who can ma&amp;ke it happen?</source>
        <translation>Wie kan ervoor &amp;zorgen?</translation>
    </message>
    <message>
        <source>&amp;Language of these words</source>
        <translation>T&amp;aal van deze tekst</translation>
    </message>
    <message>
        <source>&amp;If something comes up, then…</source>
        <translation>Als er iets tussen&amp;komt, dan…</translation>
    </message>
    <message>
        <source>Other words for the &amp;PDP</source>
        <translation>Andere woorden voor het &amp;POP</translation>
    </message>
    <message>
        <source>Only if it should read differently there</source>
        <translation>Alleen als het daar anders moet klinken</translation>
    </message>
</context>
<context>
    <name>AgreementListHead</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nieuwe afspraak…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groepeer</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorteer</translation>
    </message>
</context>
<context>
    <name>AgreementListView</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Terug naar de li&amp;jst</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>AgreementRemoval</name>
    <message>
        <source>The agreement was not deleted</source>
        <translation>De afspraak is niet gewist</translation>
    </message>
    <message>
        <source>Agreement deleted. Undo: Ctrl+Z</source>
        <translation>Afspraak gewist. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AgreementService</name>
    <message>
        <source>Add agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Change agreement</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>Afspraak wissen</translation>
    </message>
    <message>
        <source>Update agreement</source>
        <translation>Afspraak bijwerken</translation>
    </message>
    <message numerus="yes">
        <source>Update %n agreement(s)</source>
        <translation>
            <numerusform>Eén afspraak bijwerken</numerusform>
            <numerusform>%n afspraken bijwerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementText</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over tijd</numerusform>
            <numerusform>%n dagen over tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vandaag klaar</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <comment>on a day</comment>
        <translation>klaar op %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nog te starten</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels gelukt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>you promised this</source>
        <translation>jij beloofde dit</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>de organisatie</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>verzet van %1 naar %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>You promised this</source>
        <translation>Jij beloofde dit</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) overdue</source>
        <translation>
            <numerusform>%1 · %n dag over tijd</numerusform>
            <numerusform>%1 · %n dagen over tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %n day(s)</source>
        <translation>
            <numerusform>%1 · over %n dag</numerusform>
            <numerusform>%1 · over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>from the conversation of %1</source>
        <translation>uit het gesprek van %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over tijd</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>Binnen twee weken</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>De organisatie</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
</context>
<context>
    <name>AnswerBlock</name>
    <message>
        <source>+ as wish</source>
        <translation>+ als wens</translation>
    </message>
</context>
<context>
    <name>AnswerCommand</name>
    <message>
        <source>--closed keeps it all the same</source>
        <translation>met --closed blijft het toch bewaard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reads the answers that employees sent back.</source>
        <translation>Leest de antwoorden in die medewerkers terugstuurden.</translation>
    </message>
    <message>
        <source>also keep answers to conversations that were cancelled or held</source>
        <translation>ook antwoorden bewaren bij gesprekken die afgezegd of al gevoerd zijn</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>als JSON, voor programma’s</translation>
    </message>
</context>
<context>
    <name>AnswerProblem</name>
    <message>
        <source>it is not an answer to a form</source>
        <translation>het is geen antwoord op een formulier</translation>
    </message>
    <message>
        <source>it is the form itself, not the answer to it</source>
        <translation>het is het formulier zelf, niet het antwoord erop</translation>
    </message>
    <message>
        <source>it is the copy that is still being written, not the answer</source>
        <translation>het is het werkexemplaar waarin nog geschreven wordt, niet het antwoord</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>dit bestand kan ik niet lezen</translation>
    </message>
    <message>
        <source>it was made by a newer version of the program</source>
        <translation>het is gemaakt met een nieuwere versie van het programma</translation>
    </message>
    <message>
        <source>it is sealed for another dossier, or was changed on the way</source>
        <translation>het is verzegeld voor een ander dossier, of onderweg veranderd</translation>
    </message>
    <message>
        <source>check whether it is there and you may read it</source>
        <translation>kijk of het er is en of je het mag lezen</translation>
    </message>
    <message>
        <source>ask %1 for the file that the form saved</source>
        <translation>vraag %1 om het bestand dat het formulier bewaarde</translation>
    </message>
    <message>
        <source>choose the file that the form saved</source>
        <translation>kies het bestand dat het formulier bewaarde</translation>
    </message>
    <message>
        <source>ask %1 to save the answer and to send that file</source>
        <translation>vraag %1 om het antwoord te bewaren en dat bestand te sturen</translation>
    </message>
    <message>
        <source>ask for the answer that is saved from it</source>
        <translation>vraag om het antwoord dat ermee bewaard wordt</translation>
    </message>
    <message>
        <source>ask %1 to save it again</source>
        <translation>vraag %1 om het opnieuw te bewaren</translation>
    </message>
    <message>
        <source>ask the employee to save it again</source>
        <translation>vraag de medewerker om het opnieuw te bewaren</translation>
    </message>
    <message>
        <source>update the program, then read it again</source>
        <translation>werk het programma bij en lees het dan opnieuw in</translation>
    </message>
    <message>
        <source>ask %1 to send it again</source>
        <translation>vraag %1 om het opnieuw te sturen</translation>
    </message>
    <message>
        <source>open the dossier that made the form</source>
        <translation>open het dossier waar het formulier uit komt</translation>
    </message>
    <message>
        <source>this answer belongs to %1</source>
        <translation>dit antwoord hoort bij %1</translation>
    </message>
    <message>
        <source>read it for %1</source>
        <translation>lees het bij %1 in</translation>
    </message>
    <message>
        <source>the conversation of %1 was cancelled</source>
        <translation>het gesprek van %1 is afgezegd</translation>
    </message>
    <message>
        <source>say that it is to be kept all the same</source>
        <translation>zeg dat het toch bewaard moet worden</translation>
    </message>
    <message>
        <source>the conversation of %1 was held already</source>
        <translation>het gesprek van %1 is al gevoerd</translation>
    </message>
    <message>
        <source>this dossier did not make its form</source>
        <translation>het formulier erbij komt niet uit dit dossier</translation>
    </message>
    <message>
        <source>It says the same as the answer of %1. Both are kept.</source>
        <translation>Er staat hetzelfde in als in het antwoord van %1. Beide zijn bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>It is a second answer: %n answer(s) differ from those of %1. Both are kept.</source>
        <translation>
            <numerusform>Het is een tweede antwoord: %n antwoord is anders dan dat van %1. Beide zijn bewaard.</numerusform>
            <numerusform>Het is een tweede antwoord: %n antwoorden zijn anders dan die van %1. Beide zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>Onzichtbare tekens zijn weggelaten.</translation>
    </message>
    <message>
        <source>What this program does not know was left out.</source>
        <translation>Wat dit programma niet kent, is weggelaten.</translation>
    </message>
    <message>
        <source>It was not sealed on the way.</source>
        <translation>Het was onderweg niet verzegeld.</translation>
    </message>
    <message>
        <source>The conversation was cancelled.</source>
        <translation>Het gesprek is afgezegd.</translation>
    </message>
    <message>
        <source>The conversation was held already.</source>
        <translation>Het gesprek is al gevoerd.</translation>
    </message>
    <message>
        <source>It is older than that one, which stays the last word.</source>
        <translation>Het is ouder dan dat antwoord, dat het laatste woord houdt.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not as you asked them. Those answers are kept to look up and not taken over.</source>
        <translation>
            <numerusform>%n vraag is niet zoals jij die stelde. Dat antwoord is bewaard om na te lezen en niet overgenomen.</numerusform>
            <numerusform>%n vragen zijn niet zoals jij ze stelde. Die antwoorden zijn bewaard om na te lezen en niet overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It bears another name: “%1”.</source>
        <translation>Er staat een andere naam op: ‘%1’.</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 is niet ingelezen</translation>
    </message>
    <message>
        <source>%1 is here already: %2, conversation of %3</source>
        <translation>%1 was er al: %2, gesprek van %3</translation>
    </message>
    <message>
        <source>%1 is read: %2, conversation of %3</source>
        <translation>%1 is ingelezen: %2, gesprek van %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerReportRow</name>
    <message>
        <source>Show the differences</source>
        <translation>Toon de verschillen</translation>
    </message>
</context>
<context>
    <name>AnswerService</name>
    <message>
        <source>Read answer</source>
        <translation>Antwoord inlezen</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>ticked</source>
        <translation>aangekruist</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangekruist</translation>
    </message>
</context>
<context>
    <name>AnswersReadDialog</name>
    <message>
        <source>Read answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>All that was read can be undone in one step: Ctrl+Z</source>
        <translation>Alles wat is ingelezen, maak je in één keer ongedaan: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Which answer</source>
        <translation>Welk antwoord</translation>
    </message>
</context>
<context>
    <name>ApproveCommand</name>
    <message>
        <source>Version %1 of the PDP of %2 is approved.</source>
        <translation>Versie %1 van het POP van %2 is vastgesteld.</translation>
    </message>
    <message>
        <source>Approves the PDP of an employee as it is today.</source>
        <translation>Stelt het POP van een medewerker vast zoals het vandaag is.</translation>
    </message>
</context>
<context>
    <name>ArgumentService</name>
    <message>
        <source>Add to option</source>
        <translation>Aan mogelijkheid toevoegen</translation>
    </message>
    <message>
        <source>Change option</source>
        <translation>Mogelijkheid wijzigen</translation>
    </message>
    <message>
        <source>Move in option</source>
        <translation>In mogelijkheid verplaatsen</translation>
    </message>
    <message>
        <source>Delete from option</source>
        <translation>Uit mogelijkheid wissen</translation>
    </message>
</context>
<context>
    <name>AttitudeCard</name>
    <message>
        <source>Not this one after all</source>
        <translation>Toch niet deze</translation>
    </message>
</context>
<context>
    <name>AttitudeService</name>
    <message>
        <source>Choose attitude</source>
        <translation>Loopbaanhouding kiezen</translation>
    </message>
    <message>
        <source>Agree on attitude</source>
        <translation>Loopbaanhouding afspreken</translation>
    </message>
</context>
<context>
    <name>AttitudeText</name>
    <message>
        <source>all the same</source>
        <translation>alles hetzelfde</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>hetzelfde als eerder</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>eerder: %1</translation>
    </message>
    <message>
        <source>one sentence fits better now</source>
        <translation>één zin past nu beter</translation>
    </message>
    <message>
        <source>two sentences fit better now</source>
        <translation>twee zinnen passen nu beter</translation>
    </message>
    <message>
        <source>all sentences fit better now</source>
        <translation>alle zinnen passen nu beter</translation>
    </message>
    <message>
        <source>one sentence fits less now</source>
        <translation>één zin past nu minder</translation>
    </message>
    <message>
        <source>two sentences fit less now</source>
        <translation>twee zinnen passen nu minder</translation>
    </message>
    <message>
        <source>all sentences fit less now</source>
        <translation>alle zinnen passen nu minder</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Cards</source>
        <translation>Spiekkaartjes</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 %2 is damaged</source>
        <translation>%1 %2 is beschadigd</translation>
    </message>
    <message>
        <source>it does not hold what was stored</source>
        <translation>er staat niet meer in wat er bewaard is</translation>
    </message>
    <message>
        <source>put a copy of the dossier back</source>
        <translation>zet een kopie van het dossier terug</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 is in orde.</translation>
    </message>
    <message>
        <source>Reads a dossier from beginning to end and tells whether it is sound.</source>
        <translation>Leest een dossier van begin tot eind en zegt of het in orde is.</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>als JSON, voor programma’s</translation>
    </message>
</context>
<context>
    <name>CircumstanceRow</name>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>What it means for the work</source>
        <translation>Wat het voor het werk betekent</translation>
    </message>
    <message>
        <source>What does it mean for the work? For example: starts at 10 am until June</source>
        <translation>Wat betekent het voor het werk? Bijvoorbeeld: begint tot juni om 10 uur</translation>
    </message>
    <message>
        <source>Delete this circumstance</source>
        <translation>Deze omstandigheid verwijderen</translation>
    </message>
    <message>
        <source>Consent to keep this</source>
        <translation>Toestemming om dit te bewaren</translation>
    </message>
</context>
<context>
    <name>CircumstanceService</name>
    <message>
        <source>Add circumstance</source>
        <translation>Omstandigheid toevoegen</translation>
    </message>
    <message>
        <source>Change circumstance</source>
        <translation>Omstandigheid wijzigen</translation>
    </message>
    <message>
        <source>Keep circumstance</source>
        <translation>Omstandigheid bewaren</translation>
    </message>
    <message>
        <source>Do not keep circumstance</source>
        <translation>Omstandigheid niet bewaren</translation>
    </message>
    <message>
        <source>Delete circumstance</source>
        <translation>Omstandigheid wissen</translation>
    </message>
</context>
<context>
    <name>CircumstancesPart</name>
    <message>
        <source>Changed circumstances</source>
        <translation>Gewijzigde omstandigheden</translation>
    </message>
    <message>
        <source>only what they mean for the work</source>
        <translation>alleen wat ze voor het werk betekenen</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>Omstandigheid</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>Parts of the closing</source>
        <translation>Delen van de afsluiting</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>SMART check</source>
        <translation>SMART-check</translation>
    </message>
    <message>
        <source>a help, not an exam</source>
        <translation>hulpmiddel, geen examen</translation>
    </message>
    <message>
        <source>This is how it will stand in the PDP</source>
        <translation>Zo komt het in het POP</translation>
    </message>
</context>
<context>
    <name>CoachRow</name>
    <message>
        <source>Replace</source>
        <translation>Vervang</translation>
    </message>
</context>
<context>
    <name>CoachText</name>
    <message>
        <source>Specific</source>
        <translation>Specifiek</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Meetbaar</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>SMART letter A</comment>
        <translation>Acceptabel</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistisch</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Tijdgebonden</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>duidelijk</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>kijk nog even</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Who does what can be seen happening.</source>
        <translation>Je kunt zien wie wat doet.</translation>
    </message>
    <message>
        <source>You can count it or tick it off.</source>
        <translation>Je kunt het tellen of afvinken.</translation>
    </message>
    <message>
        <source>You are both behind it.</source>
        <translation>Jullie staan er allebei achter.</translation>
    </message>
    <message>
        <source>After an informal talk nobody needs to confirm.</source>
        <translation>Na een informeel gesprek hoeft niemand te bevestigen.</translation>
    </message>
    <message>
        <source>What is needed is written down.</source>
        <translation>Wat nodig is, staat erbij.</translation>
    </message>
    <message>
        <source>There is a day: %1.</source>
        <translation>Er is een dag: %1.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leidinggevende</translation>
    </message>
    <message>
        <source>Career contact</source>
        <translation>Loopbaanverantwoordelijke</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In dienst sinds</translation>
    </message>
    <message>
        <source>Last day of service</source>
        <translation>Laatste dag in dienst</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Part of full time (FTE)</source>
        <translation>Werktijd (vte/fte)</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Name particles</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
</context>
<context>
    <name>CompetenceRow</name>
    <message>
        <source>Competence</source>
        <translation>Competentie</translation>
    </message>
    <message>
        <source>Which competence</source>
        <translation>Welke competentie</translation>
    </message>
    <message>
        <source>Delete this competence</source>
        <translation>Deze competentie wissen</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoever</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>An example that you saw yourself</source>
        <translation>Een voorbeeld dat je zelf zag</translation>
    </message>
</context>
<context>
    <name>CompetenceService</name>
    <message>
        <source>Add competence</source>
        <translation>Competentie toevoegen</translation>
    </message>
    <message>
        <source>Change competence</source>
        <translation>Competentie wijzigen</translation>
    </message>
    <message>
        <source>Delete competence</source>
        <translation>Competentie wissen</translation>
    </message>
</context>
<context>
    <name>ConversationService</name>
    <message>
        <source>Plan conversation</source>
        <translation>Gesprek plannen</translation>
    </message>
    <message>
        <source>Move conversation</source>
        <translation>Gesprek verzetten</translation>
    </message>
    <message>
        <source>Cancel conversation</source>
        <translation>Gesprek afzeggen</translation>
    </message>
    <message>
        <source>Note the invitation</source>
        <translation>Uitnodiging noteren</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typen</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Voorbereid</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gevoerd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Development conversation</source>
        <translation>Ontwikkelgesprek</translation>
    </message>
    <message>
        <source>Career and review conversation</source>
        <translation>Loopbaan- en functioneringsgesprek</translation>
    </message>
    <message>
        <source>Yearly career conversation</source>
        <translation>Jaarlijks loopbaangesprek</translation>
    </message>
    <message>
        <source>Career conversation</source>
        <translation>Loopbaangesprek</translation>
    </message>
</context>
<context>
    <name>ConversationsTab</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verzetten…</translation>
    </message>
    <message>
        <source>Cancel conversation</source>
        <translation>Gesprek afzeggen</translation>
    </message>
    <message>
        <source>Report, which you both read</source>
        <translation>Verslag, dat jullie allebei lezen</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Alleen voor jou</translation>
    </message>
    <message>
        <source>Report and match sheet…</source>
        <translation>Verslag en matchblad…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Uitnodigen…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Herinneren…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>What differs</source>
        <translation>Wat er anders is</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Both answers are kept as they came and can be looked up again.</source>
        <translation>Beide antwoorden zijn bewaard zoals ze kwamen en blijven na te lezen.</translation>
    </message>
</context>
<context>
    <name>DossierPages</name>
    <message>
        <source>PDPs</source>
        <translation>POP’s</translation>
    </message>
    <message>
        <source>PDP</source>
        <translation>POP</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>Houdingen</translation>
    </message>
</context>
<context>
    <name>DossierShell</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>EmployeeChooser</name>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>Search for an employee</source>
        <translation>Zoek een medewerker</translation>
    </message>
    <message>
        <source>Search by name, job or team</source>
        <translation>Zoek op naam, functie of team</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
</context>
<context>
    <name>EmployeeDialog</name>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>First &amp;name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>M&amp;anager</source>
        <translation>Leidin&amp;ggevende</translation>
    </message>
    <message>
        <source>Fa&amp;mily name</source>
        <translation>&amp;Achternaam</translation>
    </message>
    <message>
        <source>&amp;Career contact</source>
        <translation>&amp;Loopbaanverantwoordelijke</translation>
    </message>
    <message>
        <source>If that is somebody else</source>
        <translation>Als dat iemand anders is</translation>
    </message>
    <message>
        <source>&amp;Personnel number</source>
        <translation>&amp;Personeelsnummer</translation>
    </message>
    <message>
        <source>&amp;In service since</source>
        <translation>&amp;In dienst sinds</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>La&amp;st day</source>
        <translation>Laatste &amp;dag in dienst</translation>
    </message>
    <message>
        <source>Empty while in service</source>
        <translation>Leeg zolang in dienst</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>Part o&amp;f full time (FTE)</source>
        <translation>Werkti&amp;jd (vte/fte)</translation>
    </message>
    <message>
        <source>1 is full time</source>
        <translation>1 is een volle werkweek</translation>
    </message>
    <message>
        <source>&amp;Team or department</source>
        <translation>&amp;Team of afdeling</translation>
    </message>
    <message>
        <source>Bi&amp;rth date or year</source>
        <translation>Ge&amp;boortedatum of -jaar</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>E&amp;ducation</source>
        <translation>&amp;Opleiding</translation>
    </message>
    <message>
        <source>E&amp;xperience</source>
        <translation>E&amp;rvaring</translation>
    </message>
</context>
<context>
    <name>EmployeeDossierView</name>
    <message>
        <source>Details…</source>
        <translation>Gegevens…</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Gesprek plannen…</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Delen van het dossier</translation>
    </message>
</context>
<context>
    <name>EmployeeListPane</name>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Add an employee</source>
        <translation>Een medewerker toevoegen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Search the employees</source>
        <translation>Zoeken bij de medewerkers</translation>
    </message>
    <message>
        <source>Search name, job or team</source>
        <translation>Zoek op naam, functie, team</translation>
    </message>
    <message>
        <source>Which employees</source>
        <translation>Welke medewerkers</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welke volgorde</translation>
    </message>
</context>
<context>
    <name>EmployeeService</name>
    <message>
        <source>Add employee</source>
        <translation>Medewerker toevoegen</translation>
    </message>
    <message>
        <source>Change employee</source>
        <translation>Medewerker wijzigen</translation>
    </message>
    <message>
        <source>Delete employee</source>
        <translation>Medewerker wissen</translation>
    </message>
</context>
<context>
    <name>EmployeeSide</name>
    <message>
        <source>What the employee wrote</source>
        <translation>Wat je medewerker schreef</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Nog niets ontvangen</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Herinneren…</translation>
    </message>
    <message>
        <source>Read an answer…</source>
        <translation>Antwoord inlezen…</translation>
    </message>
</context>
<context>
    <name>EmployeesPage</name>
    <message>
        <source>&amp;New employee…</source>
        <translation>&amp;Nieuwe medewerker…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Gegevens…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>&amp;Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>&amp;Volgend tabblad</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>V&amp;orig tabblad</translation>
    </message>
    <message>
        <source>&amp;Plan conversation…</source>
        <translation>Gesprek &amp;plannen…</translation>
    </message>
    <message>
        <source>Save the PDP as PD&amp;F…</source>
        <translation>POP bewaren als PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>Gesprek &amp;starten</translation>
    </message>
    <message>
        <source>P&amp;repare conversation</source>
        <translation>Gesprek v&amp;oorbereiden</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan gekomen is</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>Carry over to</source>
        <translation>Verzetten naar</translation>
    </message>
    <message>
        <source>a new date</source>
        <translation>nieuwe datum</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
</context>
<context>
    <name>EvaluationService</name>
    <message>
        <source>Update agreement</source>
        <translation>Afspraak bijwerken</translation>
    </message>
</context>
<context>
    <name>EvaluationStep</name>
    <message>
        <source>What we agreed before</source>
        <translation>Wat we eerder afspraken</translation>
    </message>
</context>
<context>
    <name>ExchangeStep</name>
    <message>
        <source>Here you only collect. You weigh together in a moment, when planning.</source>
        <translation>Hier wordt alleen verzameld. Afwegen doen jullie straks, bij Plannen.</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>the PDP of %1 was not written</source>
        <translation>het POP van %1 is niet bewaard</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>%1 is that of %2</source>
        <translation>%1 is dat van %2</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>kies een andere naam</translation>
    </message>
</context>
<context>
    <name>FeedbackPart</name>
    <message>
        <source>What did you think of the talk?</source>
        <translation>Wat vond je van het gesprek?</translation>
    </message>
    <message>
        <source>Nothing has to be answered. Click an answer again to take it back. It goes into the report only if you want it to.</source>
        <translation>Je hoeft niets te beantwoorden. Klik nog eens op een antwoord om het terug te nemen. Het komt alleen in het verslag als je dat wilt.</translation>
    </message>
</context>
<context>
    <name>FeedbackService</name>
    <message>
        <source>Answer about the talk</source>
        <translation>Antwoord over het gesprek</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 is overgeslagen</translation>
    </message>
    <message>
        <source>%1 was cleaned</source>
        <translation>%1 is opgeschoond</translation>
    </message>
    <message>
        <source>the file was refused</source>
        <translation>het bestand is geweigerd</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 is geweigerd</translation>
    </message>
    <message>
        <source>it is larger than 2 MiB</source>
        <translation>het is groter dan 2 MiB</translation>
    </message>
    <message>
        <source>it is nested deeper than 16 levels</source>
        <translation>het gaat dieper dan 16 niveaus</translation>
    </message>
    <message>
        <source>it holds more than 50,000 values</source>
        <translation>er staan meer dan 50.000 waarden in</translation>
    </message>
    <message>
        <source>line %1, column %2 is not UTF-8</source>
        <translation>regel %1, kolom %2 is geen UTF-8</translation>
    </message>
    <message>
        <source>the number at line %1, column %2 is too large</source>
        <translation>het getal op regel %1, kolom %2 is te groot</translation>
    </message>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>regel %1, kolom %2 is geen JSON</translation>
    </message>
    <message>
        <source>it appears twice</source>
        <translation>het staat er twee keer</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>de tekst is te lang</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>in de tekst staat een NUL-teken</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>het getal valt buiten de grenzen</translation>
    </message>
    <message>
        <source>it is not the type it should be</source>
        <translation>hier hoort een ander soort waarde</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>het ontbreekt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het is leeg</translation>
    </message>
    <message>
        <source>it is not one of the words allowed there</source>
        <translation>het is geen van de woorden die hier mogen staan</translation>
    </message>
    <message>
        <source>it is not an id</source>
        <translation>het is geen geldige id</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>een ander onderdeel heeft dezelfde id</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>die naam is niet bekend</translation>
    </message>
    <message>
        <source>invisible characters were left out</source>
        <translation>onzichtbare tekens zijn weggelaten</translation>
    </message>
    <message>
        <source>write dates as 2027-06-15</source>
        <translation>schrijf datums als 2027-06-15</translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits and the characters _ . : -</source>
        <translation>gebruik 1 tot 64 letters, cijfers en de tekens _ . : -</translation>
    </message>
    <message>
        <source>check its spelling</source>
        <translation>controleer de spelling</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>verbeter het bestand</translation>
    </message>
    <message>
        <source>the list is longer than 1,000 lines</source>
        <translation>de lijst is langer dan 1.000 regels</translation>
    </message>
    <message>
        <source>the file was made by a newer version of the program</source>
        <translation>het bestand is gemaakt met een nieuwere versie van het programma</translation>
    </message>
    <message>
        <source>it may not stand there</source>
        <translation>het mag daar niet staan</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>het is geen tijdstip</translation>
    </message>
    <message>
        <source>it is not the base64url text that belongs there</source>
        <translation>het is niet de base64url-tekst die daar hoort</translation>
    </message>
    <message>
        <source>update the program or ask for a new file</source>
        <translation>werk het programma bij of vraag een nieuw bestand</translation>
    </message>
    <message>
        <source>use one of these: %1</source>
        <translation>gebruik een van deze: %1</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>het is geen datum</translation>
    </message>
</context>
<context>
    <name>FinishCommand</name>
    <message>
        <source>the conversation is not open any more</source>
        <translation>het gesprek staat niet meer open</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>“loopbaan list DOSSIER conversations” toont welke er openstaan</translation>
    </message>
    <message>
        <source>Closes a conversation that was held.</source>
        <translation>Rondt een gesprek af dat gevoerd is.</translation>
    </message>
    <message>
        <source>the conversation was planned for %1; it is closed now</source>
        <translation>het gesprek was gepland op %1; het is nu afgesloten</translation>
    </message>
</context>
<context>
    <name>FirstTalkDialog</name>
    <message>
        <source>&amp;Practise with somebody made up</source>
        <translation>&amp;Oefenen met een verzonnen medewerker</translation>
    </message>
</context>
<context>
    <name>FollowUpPart</name>
    <message>
        <source>How does it go on?</source>
        <translation>Hoe gaat het verder?</translation>
    </message>
    <message>
        <source>Who works out the PDP?</source>
        <translation>Wie werkt het POP uit?</translation>
    </message>
    <message>
        <source>PDP done by</source>
        <translation>POP klaar op</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Vervolgafspraak</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 10 December 2026 or 10/12/2026.</source>
        <translation>Dit is geen dag. Schrijf bijvoorbeeld 10 december 2026 of 10/12/2026.</translation>
    </message>
</context>
<context>
    <name>FormCommand</name>
    <message>
        <source>the conversation is not open any more</source>
        <translation>het gesprek is niet meer open</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>“loopbaan list DOSSIER conversations” toont welke open zijn</translation>
    </message>
    <message>
        <source>no question is asked</source>
        <translation>er wordt geen vraag gesteld</translation>
    </message>
    <message>
        <source>switch questions on in the settings of the organisation</source>
        <translation>zet vragen aan in de instellingen van de organisatie</translation>
    </message>
    <message>
        <source>the form was not written</source>
        <translation>het formulier is niet geschreven</translation>
    </message>
    <message>
        <source>Writes the form on which the employee prepares a conversation.</source>
        <translation>Schrijft het formulier waarmee de medewerker een gesprek voorbereidt.</translation>
    </message>
    <message>
        <source>the file to write; one that is there is replaced</source>
        <translation>het bestand; staat het er al, dan wordt het vervangen</translation>
    </message>
    <message>
        <source>for a browser, for this program or for paper</source>
        <translation>voor een browser, voor dit programma of voor op papier</translation>
    </message>
</context>
<context>
    <name>FormPaperDialog</name>
    <message>
        <source>The form</source>
        <translation>Het formulier</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>there is no such file</source>
        <translation>dat bestand bestaat niet</translation>
    </message>
    <message>
        <source>check its name, or look in your mail</source>
        <translation>controleer de naam of kijk in je mail</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>je mag het bestand niet lezen</translation>
    </message>
    <message>
        <source>save it in a folder of your own</source>
        <translation>bewaar het in een map van jezelf</translation>
    </message>
    <message>
        <source>this is an answer to a form, not the form itself</source>
        <translation>dit is een antwoord op een formulier, niet het formulier zelf</translation>
    </message>
    <message>
        <source>to fill in, open the form; to read the answer, open your dossier and choose “Read answer” there</source>
        <translation>wil je invullen, open dan het formulier; wil je het antwoord lezen, open dan je dossier en kies daar “Antwoord inlezen”</translation>
    </message>
    <message>
        <source>this is the copy you kept for yourself, not the form</source>
        <translation>dit is de kopie die je voor jezelf bewaarde, niet het formulier</translation>
    </message>
    <message>
        <source>open the form and choose “Open an earlier answer” there; never mail this copy</source>
        <translation>open het formulier en kies daar “Eerder antwoord openen”; mail deze kopie nooit</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>het is met een nieuwere versie van dit programma gemaakt</translation>
    </message>
    <message>
        <source>ask for a new form or update the program</source>
        <translation>vraag een nieuw formulier of werk de app bij</translation>
    </message>
    <message>
        <source>it is not a form of this program</source>
        <translation>het is geen formulier van dit programma</translation>
    </message>
    <message>
        <source>choose the file ending in .lbform that came with your invitation</source>
        <translation>kies het bestand op .lbform dat bij je uitnodiging zat</translation>
    </message>
    <message>
        <source>open it again from the mail, or ask for a new form</source>
        <translation>open het opnieuw vanuit de mail of vraag een nieuw formulier</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>het bestand is beschadigd</translation>
    </message>
    <message>
        <source>the file is damaged (%1: %2)</source>
        <translation>het bestand is beschadigd (%1: %2)</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>“%1” is niet geopend</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>Send form</source>
        <translation>Formulier versturen</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Vragen kiezen</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open an &amp;earlier answer…</source>
        <translation>Eerder a&amp;ntwoord openen…</translation>
    </message>
    <message>
        <source>Prepare the &amp;answer…</source>
        <translation>Antwoord klaar&amp;maken…</translation>
    </message>
    <message>
        <source>&amp;Save a copy for yourself…</source>
        <translation>&amp;Kopie voor jezelf bewaren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>E&amp;mpty the form…</source>
        <translation>Formulier &amp;leegmaken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Vorig&amp;e pagina</translation>
    </message>
    <message>
        <source>Next p&amp;age</source>
        <translation>V&amp;olgende pagina</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Kleuren van het s&amp;ysteem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volgend &amp;paneel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorig paneel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Loopbaangesprek</source>
        <translation>&amp;Over Loopbaangesprek</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>What you talk about</source>
        <translation>Waar jullie het over hebben</translation>
    </message>
    <message>
        <source>First listen</source>
        <translation>Eerst luisteren</translation>
    </message>
    <message>
        <source>Another &amp;question</source>
        <translation>Andere &amp;vraag</translation>
    </message>
    <message>
        <source>Ca&amp;rds (F1)</source>
        <translation>Spiekkaa&amp;rtjes (F1)</translation>
    </message>
</context>
<context>
    <name>GuidePart</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leidraad</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+pijl omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>Delete this own sentence (Del)</source>
        <translation>Deze eigen zin wissen (Del)</translation>
    </message>
    <message>
        <source>&amp;Own sentence</source>
        <translation>&amp;Eigen zin</translation>
    </message>
    <message>
        <source>Step of the conversation</source>
        <translation>Stap van het gesprek</translation>
    </message>
    <message>
        <source>Sentences of the guide</source>
        <translation>Zinnen van de leidraad</translation>
    </message>
    <message>
        <source>Space switches a sentence on or off, F2 changes one of your own. A conversation that has started keeps its list.</source>
        <translation>Spatie zet een zin aan of uit, F2 wijzigt een eigen zin. Een gesprek dat begonnen is, houdt zijn lijst.</translation>
    </message>
    <message>
        <source>Resto&amp;re this step</source>
        <translation>Deze stap &amp;herstellen</translation>
    </message>
</context>
<context>
    <name>GuideService</name>
    <message>
        <source>Switch prompt on or off</source>
        <translation>Zin aan- of uitzetten</translation>
    </message>
    <message>
        <source>Move prompt</source>
        <translation>Zin verplaatsen</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Zin toevoegen</translation>
    </message>
    <message>
        <source>Change prompt</source>
        <translation>Zin wijzigen</translation>
    </message>
    <message>
        <source>Delete prompt</source>
        <translation>Zin wissen</translation>
    </message>
    <message>
        <source>Restore guide</source>
        <translation>Leidraad terugzetten</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>take DATE for today</source>
        <translation>neem DATE als vandaag</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>toon deze tekst</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>toon de versie van het programma</translation>
    </message>
    <message>
        <source>all done; for check: the dossier is sound</source>
        <translation>alles gedaan; bij check: het dossier is in orde</translation>
    </message>
    <message>
        <source>some or all of the input was refused, the rest is done</source>
        <translation>de invoer is deels of helemaal geweigerd, de rest is gedaan</translation>
    </message>
    <message>
        <source>wrong usage: nothing was done</source>
        <translation>verkeerd gebruik: er is niets gedaan</translation>
    </message>
    <message>
        <source>the dossier cannot be opened; it was not changed</source>
        <translation>het dossier kan niet open; er is niets aan gewijzigd</translation>
    </message>
    <message>
        <source>the result could not be written; what was there before is intact</source>
        <translation>het resultaat kon niet bewaard worden; wat er al was, is nog heel</translation>
    </message>
    <message>
        <source>Usage: loopbaan COMMAND …</source>
        <translation>Gebruik: loopbaan COMMAND …</translation>
    </message>
    <message>
        <source>Career conversations and development plans without a window.</source>
        <translation>Loopbaangesprekken en ontwikkelingsplannen zonder venster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Bij elke opdracht kan:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Afsluitcode:</translation>
    </message>
    <message>
        <source>“loopbaan COMMAND --help” tells more about one of them.</source>
        <translation>“loopbaan COMMAND --help” vertelt meer over een opdracht.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>What could you put beside it?</source>
        <translation>Wat zou je ernaast kunnen leggen?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Delete this idea</source>
        <translation>Dit idee verwijderen</translation>
    </message>
</context>
<context>
    <name>IdeaService</name>
    <message>
        <source>Add idea</source>
        <translation>Idee toevoegen</translation>
    </message>
    <message>
        <source>Change idea</source>
        <translation>Idee wijzigen</translation>
    </message>
    <message>
        <source>Share idea</source>
        <translation>Idee delen</translation>
    </message>
    <message>
        <source>Move idea</source>
        <translation>Idee verplaatsen</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>Idee wissen</translation>
    </message>
</context>
<context>
    <name>IdeasPart</name>
    <message>
        <source>Your view</source>
        <translation>Jouw kijk</translation>
    </message>
    <message>
        <source>Skip this step knowingly</source>
        <translation>Sla deze stap bewust over</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Would add: %1, change: %2, leave as they are: %3, refuse: %4.</source>
        <translation>Zou toevoegen: %1, wijzigen: %2, zo laten: %3, weigeren: %4.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, as they were: %3, refused: %4.</source>
        <translation>Toegevoegd: %1, gewijzigd: %2, gelijk gebleven: %3, geweigerd: %4.</translation>
    </message>
    <message>
        <source>Imports the employees of a list as HR systems export it.</source>
        <translation>Leest medewerkers in uit een lijst zoals HR-systemen die geven.</translation>
    </message>
    <message>
        <source>only tell what would become of each row</source>
        <translation>zeg alleen wat er met elke regel zou gebeuren</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolommen van de lijst</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>Medewerkers inlezen</translation>
    </message>
    <message>
        <source>Check that each column is understood. Nothing is imported until you say so, and you can undo it all in one step.</source>
        <translation>Kijk of elke kolom goed begrepen is. Er wordt niets overgenomen voor jij het zegt, en je kunt alles in één stap ongedaan maken.</translation>
    </message>
    <message>
        <source>&amp;What is not imported, and why</source>
        <translation>&amp;Wat niet overgenomen wordt, en waarom</translation>
    </message>
    <message>
        <source>Who c&amp;hanges, and in what</source>
        <translation>&amp;Wie verandert, en waarin</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>line %1 was not imported</source>
        <translation>regel %1 is niet overgenomen</translation>
    </message>
    <message>
        <source>it has too few columns</source>
        <translation>de regel heeft te weinig kolommen</translation>
    </message>
    <message>
        <source>it has too many columns</source>
        <translation>de regel heeft te veel kolommen</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>er staat niemand in</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day that exists</source>
        <translation>%1: “%2” is geen bestaande dag</translation>
    </message>
    <message>
        <source>%1: “%2” has a year of two digits</source>
        <translation>%1: het jaartal in “%2” heeft maar twee cijfers</translation>
    </message>
    <message>
        <source>%1: nobody who works now can have been born in “%2”</source>
        <translation>%1: wie nu werkt, kan niet geboren zijn in “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address</source>
        <translation>%1: “%2” is geen e-mailadres</translation>
    </message>
    <message>
        <source>%1: “%2” is not a part of full time</source>
        <translation>%1: “%2” zegt niet hoeveel iemand werkt</translation>
    </message>
    <message>
        <source>%1: “%2” is more than a year from now</source>
        <translation>%1: “%2” ligt meer dan een jaar vooruit</translation>
    </message>
    <message>
        <source>%1: “%2” is before the first day</source>
        <translation>%1: “%2” valt voor de eerste dag in dienst</translation>
    </message>
    <message>
        <source>%1: the text is longer than 200 characters</source>
        <translation>%1: de tekst is langer dan 200 tekens</translation>
    </message>
    <message>
        <source>%1: invisible characters were left out</source>
        <translation>%1: onzichtbare tekens zijn weggelaten</translation>
    </message>
    <message>
        <source>give every row as many columns as the first</source>
        <translation>geef elke regel evenveel kolommen als de eerste</translation>
    </message>
    <message>
        <source>give a name, a personnel number or an e-mail address</source>
        <translation>vul een naam, een personeelsnummer of een e-mailadres in</translation>
    </message>
    <message>
        <source>write dates as 31/12/2019 or 2019-12-31</source>
        <translation>schrijf datums als 31/12/2019 of 2019-12-31</translation>
    </message>
    <message>
        <source>write it as 0.8 or 80%</source>
        <translation>schrijf het als 0,8 of 80%</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kort de tekst in</translation>
    </message>
    <message>
        <source>correct the row and import the list again</source>
        <translation>verbeter de regel en lees de lijst opnieuw in</translation>
    </message>
    <message>
        <source>the list was not read</source>
        <translation>de lijst is niet ingelezen</translation>
    </message>
    <message>
        <source>save the list as CSV and choose that file</source>
        <translation>bewaar de lijst als CSV en kies dat bestand</translation>
    </message>
    <message>
        <source>it is about somebody new and gives no name</source>
        <translation>de regel gaat over een nieuwe persoon en geeft geen naam</translation>
    </message>
    <message>
        <source>its number, e-mail address and name belong to different people</source>
        <translation>personeelsnummer, e-mailadres en naam horen bij verschillende mensen</translation>
    </message>
    <message>
        <source>it matches several people</source>
        <translation>de regel past bij meer dan één persoon</translation>
    </message>
    <message>
        <source>line %1 is about the same person</source>
        <translation>regel %1 gaat over dezelfde persoon</translation>
    </message>
    <message>
        <source>this cannot be right</source>
        <translation>dit kan niet kloppen</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB</source>
        <translation>het bestand is groter dan 32 MiB</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>het is geen tekstbestand</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>what follows line %1 was not read</source>
        <translation>wat na regel %1 komt, is niet ingelezen</translation>
    </message>
    <message>
        <source>the list has more than 200,000 rows</source>
        <translation>de lijst telt meer dan 200.000 regels</translation>
    </message>
    <message>
        <source>split the list</source>
        <translation>splits de lijst op</translation>
    </message>
    <message>
        <source>too many rows before it have errors</source>
        <translation>daarvoor staan te veel regels met fouten</translation>
    </message>
    <message>
        <source>it has more than 200 columns</source>
        <translation>de regel heeft meer dan 200 kolommen</translation>
    </message>
    <message>
        <source>leave out what is not about employees</source>
        <translation>laat weg wat niet over medewerkers gaat</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>er staat een te lange tekst in</translation>
    </message>
    <message>
        <source>a quotation mark opens there and never closes</source>
        <translation>daar begint een aanhalingsteken dat nergens sluit</translation>
    </message>
    <message>
        <source>close it, or leave it out</source>
        <translation>sluit het af of laat het weg</translation>
    </message>
    <message>
        <source>line %1 was cleaned</source>
        <translation>regel %1 is opgeschoond</translation>
    </message>
    <message>
        <source>the employee was not saved</source>
        <translation>de gegevens van de medewerker zijn niet opgeslagen</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>de naam ontbreekt</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>vul de naam in</translation>
    </message>
    <message>
        <source>write it as name@organisation.be</source>
        <translation>schrijf het als naam@organisatie.be</translation>
    </message>
    <message>
        <source>the first day is more than a year from now</source>
        <translation>de eerste dag in dienst ligt meer dan een jaar vooruit</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>controleer de datum</translation>
    </message>
    <message>
        <source>the last day is before the first day</source>
        <translation>de laatste dag in dienst valt voor de eerste</translation>
    </message>
    <message>
        <source>check both dates</source>
        <translation>controleer beide datums</translation>
    </message>
    <message>
        <source>nobody who works now can have been born in that year</source>
        <translation>wie nu werkt, kan niet in dat jaar geboren zijn</translation>
    </message>
    <message>
        <source>check the year</source>
        <translation>controleer het jaartal</translation>
    </message>
    <message>
        <source>the part of full time is 0 or less, or more than 2</source>
        <translation>de werktijd is 0 of minder, of meer dan 2</translation>
    </message>
    <message>
        <source>write full time as 1 and half time as 0.5</source>
        <translation>schrijf een volle werkweek als 1 en een halve als 0,5</translation>
    </message>
    <message>
        <source>another employee has this personnel number</source>
        <translation>een andere medewerker heeft dit personeelsnummer al</translation>
    </message>
    <message>
        <source>check the number</source>
        <translation>controleer het nummer</translation>
    </message>
    <message>
        <source>a text is longer than 200 characters</source>
        <translation>een tekst is langer dan 200 tekens</translation>
    </message>
    <message>
        <source>that is not an e-mail address</source>
        <translation>dat is geen e-mailadres</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Import employees</source>
        <translation>Medewerkers inlezen</translation>
    </message>
    <message>
        <source>the list was not read</source>
        <translation>de lijst is niet ingelezen</translation>
    </message>
    <message>
        <source>no column gives a name, a personnel number or an e-mail address</source>
        <translation>geen enkele kolom geeft een naam, een personeelsnummer of een e-mailadres</translation>
    </message>
    <message>
        <source>give the columns their names in the first row</source>
        <translation>zet de namen van de kolommen op de eerste regel</translation>
    </message>
    <message>
        <source>column “%1” was left out</source>
        <translation>kolom “%1” is weggelaten</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>die naam is niet bekend</translation>
    </message>
</context>
<context>
    <name>InputProblem</name>
    <message>
        <source>it is the dossier itself</source>
        <translation>het is het dossier zelf</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>het systeem zegt: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 was refused</source>
        <translation>%1 is geweigerd</translation>
    </message>
    <message>
        <source>an agreement of another employee has this id</source>
        <translation>een afspraak van een andere medewerker heeft deze id</translation>
    </message>
    <message>
        <source>choose another id, or leave it out</source>
        <translation>kies een andere id, of laat die weg</translation>
    </message>
    <message>
        <source>nothing was looked at</source>
        <translation>er is niets bekeken</translation>
    </message>
    <message>
        <source>the coach reads one agreement at a time</source>
        <translation>de coach leest één afspraak tegelijk</translation>
    </message>
    <message>
        <source>give one JSON object</source>
        <translation>geef één JSON-object</translation>
    </message>
    <message>
        <source>%1 was stored as it is</source>
        <translation>%1 is bewaard zoals het er staat</translation>
    </message>
    <message>
        <source>%1 is past already</source>
        <translation>%1 is al voorbij</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>kijk de datum na</translation>
    </message>
</context>
<context>
    <name>InvitationOutput</name>
    <message>
        <source>the invitation was not written</source>
        <translation>de uitnodiging is niet bewaard</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>The program sends nothing itself. Save the package and mail it from your own mail program.</source>
        <translation>Het programma verstuurt zelf niets. Bewaar het pakket en mail het vanuit je eigen mailprogramma.</translation>
    </message>
    <message>
        <source>Text of the &amp;mail</source>
        <translation>&amp;Mailtekst</translation>
    </message>
    <message>
        <source>&amp;Save the package…</source>
        <translation>&amp;Pakket bewaren…</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Tekst kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Openen in mailprogramma</translation>
    </message>
    <message>
        <source>Have you sent the invitation?</source>
        <translation>Heb je de uitnodiging verstuurd?</translation>
    </message>
    <message>
        <source>&amp;Yes, today</source>
        <translation>&amp;Ja, vandaag</translation>
    </message>
    <message>
        <source>No&amp;t yet</source>
        <translation>&amp;Nog niet</translation>
    </message>
    <message>
        <source>Mail programs do not take attachments over: add the files yourself.</source>
        <translation>Mailprogramma’s nemen bijlagen niet over: voeg de bestanden zelf toe.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>there is nothing to list</source>
        <translation>er is niets om te tonen</translation>
    </message>
    <message>
        <source>“%1” cannot be listed</source>
        <translation>“%1” kan niet getoond worden</translation>
    </message>
    <message>
        <source>choose employees, conversations, agreements or attention</source>
        <translation>kies employees, conversations, agreements of attention</translation>
    </message>
    <message>
        <source>Lists what the dossier holds, or what needs attention today.</source>
        <translation>Toont wat er in het dossier staat, of wat vandaag aandacht vraagt.</translation>
    </message>
    <message>
        <source>only of this personnel number, e-mail address or id</source>
        <translation>alleen van dit personeelsnummer, e-mailadres of deze id</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>als JSON, voor programma’s</translation>
    </message>
</context>
<context>
    <name>ListTables</name>
    <message>
        <source>conversation this week</source>
        <translation>gesprek deze week</translation>
    </message>
    <message>
        <source>conversation to finish</source>
        <translation>gesprek af te ronden</translation>
    </message>
    <message>
        <source>agreement past its date</source>
        <translation>afspraak over tijd</translation>
    </message>
    <message>
        <source>agreement due soon</source>
        <translation>afspraak loopt bijna af</translation>
    </message>
    <message>
        <source>conversation at short notice</source>
        <translation>gesprek krap gepland</translation>
    </message>
    <message>
        <source>long without a conversation</source>
        <translation>al lang geen gesprek</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>FUNCTIE</translation>
    </message>
    <message>
        <source>DEPARTMENT</source>
        <translation>AFDELING</translation>
    </message>
    <message>
        <source>HIRED</source>
        <translation>IN DIENST</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>UIT DIENST</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIJD</translation>
    </message>
    <message>
        <source>EMPLOYEE</source>
        <translation>MEDEWERKER</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>FORMALITY</source>
        <translation>VORM</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>KLAAR OP</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>AGREEMENT</source>
        <translation>AFSPRAAK</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAT</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>leidinggevende</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informeel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formeel</translation>
    </message>
    <message>
        <source>form not answered in time</source>
        <translation>formulier niet op tijd beantwoord</translation>
    </message>
    <message>
        <source>reminder of the form due</source>
        <translation>herinneren aan het formulier</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Of the window and the texts in it; documents have a language of their own.</source>
        <translation>Van het venster en de teksten erin; documenten hebben een eigen taal.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Grootte van de tekst</translation>
    </message>
    <message>
        <source>Show the &amp;clock during a conversation</source>
        <translation>&amp;Klok tonen tijdens een gesprek</translation>
    </message>
</context>
<context>
    <name>Loopbaan</name>
    <message>
        <source>nothing was done</source>
        <translation>er is niets gedaan</translation>
    </message>
    <message>
        <source>“%1” was not carried out</source>
        <translation>“%1” is niet uitgevoerd</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>er is geen opdracht gegeven</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>die opdracht bestaat niet</translation>
    </message>
    <message>
        <source>see loopbaan --help</source>
        <translation>zie loopbaan --help</translation>
    </message>
    <message>
        <source>the result was not printed</source>
        <translation>het resultaat is niet getoond</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>naar de standaarduitvoer schrijven lukt niet</translation>
    </message>
    <message>
        <source>free some space; before you repeat a change, see with “loopbaan list” whether it is there</source>
        <translation>maak schijfruimte vrij; kijk met “loopbaan list” of een wijziging er al staat voor je ze opnieuw vraagt</translation>
    </message>
</context>
<context>
    <name>MailOpening</name>
    <message>
        <source>The letter is in your mail program. Add the files there yourself.</source>
        <translation>De brief staat in je mailprogramma. Voeg daar zelf de bestanden toe.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text instead.</source>
        <translation>Er kon geen mailprogramma geopend worden. Kopieer de tekst.</translation>
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
        <translation>&amp;Eerder geopend</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>E&amp;mployee</source>
        <translation>&amp;Medewerker</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Kleuren van het s&amp;ysteem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volgend &amp;paneel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorig paneel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Loopbaangesprek</source>
        <translation>&amp;Over Loopbaangesprek</translation>
    </message>
    <message>
        <source>Show the cloc&amp;k</source>
        <translation>Kl&amp;ok tonen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Before your first conversation…</source>
        <translation>&amp;Voor je eerste gesprek…</translation>
    </message>
</context>
<context>
    <name>ManagerSide</name>
    <message>
        <source>Your preparation</source>
        <translation>Jouw voorbereiding</translation>
    </message>
    <message>
        <source>Only you see this, until you share something.</source>
        <translation>Alleen jij ziet dit, tot je zelf iets deelt.</translation>
    </message>
    <message>
        <source>Left out for now: growing along, training, levels, “what if”, and you in this conversation. What you wrote there stays.</source>
        <translation>Nu even weg: meegroeien, opleiding, niveaus, “stel dat” en jij in dit gesprek. Wat je daar schreef, blijft bewaard.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Look together where both sides meet. Wishes and options are filled in already; you both read this sheet.</source>
        <translation>Kijk samen waar de twee kanten elkaar raken. Wensen en mogelijkheden zijn al ingevuld. Jullie lezen dit blad allebei.</translation>
    </message>
    <message>
        <source>The organisation: needs</source>
        <translation>De organisatie: behoeften</translation>
    </message>
    <message>
        <source>The organisation: possibilities</source>
        <translation>De organisatie: mogelijkheden</translation>
    </message>
</context>
<context>
    <name>MatchService</name>
    <message>
        <source>Change match sheet</source>
        <translation>Matchblad wijzigen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
</context>
<context>
    <name>MinutesPart</name>
    <message>
        <source>Minutes for each step</source>
        <translation>Minuten per stap</translation>
    </message>
    <message>
        <source>For which conversation</source>
        <translation>Voor welk gesprek</translation>
    </message>
    <message>
        <source>Restore the &amp;minutes</source>
        <translation>&amp;Minuten herstellen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Allow an hour and a half, at a time when nobody will disturb you.</source>
        <translation>Reken op anderhalf uur, op een moment dat niemand jullie stoort.</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Dagen van de maand</translation>
    </message>
    <message>
        <source>Slanted: too soon to prepare well. Underlined: you have a conversation already.</source>
        <translation>Schuin: te kort dag om je goed voor te bereiden. Onderstreept: je hebt al een gesprek.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uur</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>Rather not your own desk</source>
        <translation>Liever niet aan je eigen bureau</translation>
    </message>
    <message>
        <source>Wh&amp;y so soon?</source>
        <translation>Waarom &amp;zo snel?</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>Je kunt altijd terug; er wordt nog niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move conversation</source>
        <translation>Gesprek verzetten</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tijd</translation>
    </message>
    <message>
        <source>The invitation has to go out again.</source>
        <translation>De uitnodiging moet opnieuw verstuurd worden.</translation>
    </message>
    <message>
        <source>Wh&amp;y so soon?</source>
        <translation>Waarom &amp;zo snel?</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1” is geen e-mailadres</translation>
    </message>
    <message>
        <source>--example and --%1 do not go together</source>
        <translation>--example en --%1 gaan niet samen</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 is niet gemaakt</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 is gemaakt.</translation>
    </message>
    <message>
        <source>Creates a dossier.</source>
        <translation>Maakt een dossier.</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>de werkgever</translation>
    </message>
    <message>
        <source>who keeps the dossier and holds the conversations</source>
        <translation>wie het dossier bijhoudt en de gesprekken voert</translation>
    </message>
    <message>
        <source>who the invitations come from</source>
        <translation>van wie de uitnodigingen komen</translation>
    </message>
    <message>
        <source>of the documents; nl unless given</source>
        <translation>van de documenten; nl als je niets opgeeft</translation>
    </message>
    <message>
        <source>with made-up employees to look around</source>
        <translation>met verzonnen medewerkers, om rond te kijken</translation>
    </message>
    <message>
        <source>a name or address is longer than 200 characters</source>
        <translation>een naam of adres is langer dan 200 tekens</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>&amp;Organisation or team</source>
        <translation>&amp;Organisatie of team</translation>
    </message>
    <message>
        <source>For example: Logistics &amp; Reception</source>
        <translation>Bijvoorbeeld: Logistiek &amp; Receptie</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Jouw naam</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Jouw &amp;e-mailadres</translation>
    </message>
    <message>
        <source>Only for invitations; may stay empty</source>
        <translation>Alleen voor uitnodigingen; mag leeg blijven</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Bewaard in</translation>
    </message>
    <message>
        <source>Other &amp;place…</source>
        <translation>Andere &amp;plaats…</translation>
    </message>
    <message>
        <source>A dossier is one file with your employees, your conversations and what you agreed. Anyone who can use this computer under your name can read it.</source>
        <translation>Een dossier is één bestand met je medewerkers, je gesprekken en wat jullie afspreken. Wie deze computer onder jouw naam kan gebruiken, kan meelezen.</translation>
    </message>
</context>
<context>
    <name>NotesService</name>
    <message>
        <source>Change notes</source>
        <translation>Notities wijzigen</translation>
    </message>
    <message>
        <source>Change conversation</source>
        <translation>Gesprek wijzigen</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Why do the two of you talk? It goes into the invitation, unless it is sensitive.</source>
        <translation>Waarom praten jullie? Het komt in de uitnodiging, tenzij het gevoelig is.</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Aanleiding</translation>
    </message>
    <message>
        <source>What leads to this conversation?</source>
        <translation>Wat is de aanleiding?</translation>
    </message>
    <message>
        <source>&amp;Sensitive</source>
        <translation>Gevo&amp;elig</translation>
    </message>
    <message>
        <source>Do not note a reason or medical details. This occasion does not appear in any list or document.</source>
        <translation>Noteer geen reden en geen medische gegevens. Deze aanleiding komt in geen enkele lijst en in geen enkel document.</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>Je kunt altijd terug; er wordt nog niets verstuurd.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>What leads to a conversation?</source>
        <translation>Wat leidt tot een gesprek?</translation>
    </message>
    <message>
        <source>A moment of fundamental change in work or life</source>
        <translation>Een moment waarop er echt iets verandert in werk of leven</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Gevoelig</translation>
    </message>
    <message>
        <source>Stands in no list or document unless you tick it there</source>
        <translation>Staat in geen lijst of document, tenzij je het daar aanvinkt</translation>
    </message>
    <message>
        <source>Delete this occasion</source>
        <translation>Deze aanleiding wissen</translation>
    </message>
    <message>
        <source>Pivot moment</source>
        <translation>Scharniermoment</translation>
    </message>
</context>
<context>
    <name>OccasionsPart</name>
    <message>
        <source>&amp;Add an occasion</source>
        <translation>&amp;Aanleiding toevoegen</translation>
    </message>
</context>
<context>
    <name>OpenPointService</name>
    <message>
        <source>Add open point</source>
        <translation>Openstaand punt toevoegen</translation>
    </message>
    <message>
        <source>Change open point</source>
        <translation>Openstaand punt wijzigen</translation>
    </message>
    <message>
        <source>Close open point</source>
        <translation>Openstaand punt afsluiten</translation>
    </message>
    <message>
        <source>Move open point</source>
        <translation>Openstaand punt verplaatsen</translation>
    </message>
    <message>
        <source>Delete open point</source>
        <translation>Openstaand punt wissen</translation>
    </message>
</context>
<context>
    <name>OpeningService</name>
    <message>
        <source>Change what is agreed about the talk</source>
        <translation>Afspraak over het gesprek wijzigen</translation>
    </message>
    <message>
        <source>Tick what is agreed about the talk</source>
        <translation>Afspraak over het gesprek aanvinken</translation>
    </message>
    <message>
        <source>Open own ideas</source>
        <translation>Eigen ideeën openen</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>No question yet. Ask for it.</source>
        <translation>Nog geen vraag. Vraag ernaar.</translation>
    </message>
    <message>
        <source>This conversation is a success for me if…</source>
        <translation>Dit gesprek is voor mij geslaagd als…</translation>
    </message>
    <message>
        <source>What would make it worth the time?</source>
        <translation>Wanneer is het de moeite waard geweest?</translation>
    </message>
    <message>
        <source>What we are here for</source>
        <translation>Waarvoor we hier zitten</translation>
    </message>
    <message>
        <source>What this is not</source>
        <translation>Wat dit niet is</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Waar we het over hebben</translation>
    </message>
</context>
<context>
    <name>OptionHead</name>
    <message>
        <source>Option</source>
        <translation>Mogelijkheid</translation>
    </message>
    <message>
        <source>What is possible?</source>
        <translation>Wat is mogelijk?</translation>
    </message>
    <message>
        <source>More for this option</source>
        <translation>Meer voor deze mogelijkheid</translation>
    </message>
</context>
<context>
    <name>OptionIdeaText</name>
    <message>
        <source>Everything stays as it is</source>
        <translation>Alles blijft zoals het is</translation>
    </message>
    <message>
        <source>Job crafting: other tasks</source>
        <translation>Jobcraften: andere taken</translation>
    </message>
    <message>
        <source>Job crafting: working with other people</source>
        <translation>Jobcraften: met anderen samenwerken</translation>
    </message>
    <message>
        <source>Job crafting: another place, other hours or tools</source>
        <translation>Jobcraften: een andere plek, andere uren of hulpmiddelen</translation>
    </message>
    <message>
        <source>Career guidance with a voucher</source>
        <translation>Loopbaanbegeleiding met een loopbaancheque</translation>
    </message>
</context>
<context>
    <name>OptionLineText</name>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Wanted, says %1</source>
        <translation>Gewenst, zegt %1</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Voors</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Tegens</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Belemmeringen</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde vlekken</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat is nodig</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <translation>Goed voor %1</translation>
    </message>
    <message>
        <source>Good for the organisation</source>
        <translation>Goed voor de organisatie</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Feasible, and on what condition</source>
        <translation>Haalbaar, en onder welke voorwaarde</translation>
    </message>
</context>
<context>
    <name>OptionService</name>
    <message>
        <source>Add option</source>
        <translation>Mogelijkheid toevoegen</translation>
    </message>
    <message>
        <source>Change option</source>
        <translation>Mogelijkheid wijzigen</translation>
    </message>
    <message>
        <source>Move option</source>
        <translation>Mogelijkheid verplaatsen</translation>
    </message>
    <message>
        <source>Park option</source>
        <translation>Mogelijkheid parkeren</translation>
    </message>
    <message>
        <source>Take up option</source>
        <translation>Mogelijkheid weer opnemen</translation>
    </message>
    <message>
        <source>Delete option</source>
        <translation>Mogelijkheid wissen</translation>
    </message>
    <message>
        <source>Make agreement of option</source>
        <translation>Afspraak maken van mogelijkheid</translation>
    </message>
</context>
<context>
    <name>OptionStatusCell</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Waarom nu niet</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>Waarom nu niet?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Wie beslist?</translation>
    </message>
    <message>
        <source>When the answer comes</source>
        <translation>Wanneer het antwoord komt</translation>
    </message>
    <message>
        <source>Answer on</source>
        <translation>Antwoord op</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>another function</source>
        <translation>een andere functie</translation>
    </message>
    <message>
        <source>outside the organisation</source>
        <translation>buiten de organisatie</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>groei</translation>
    </message>
    <message>
        <source>workable work</source>
        <translation>werkbaar werk</translation>
    </message>
    <message>
        <source>employability</source>
        <translation>inzetbaarheid</translation>
    </message>
    <message>
        <source>as you placed them</source>
        <translation>zoals jullie ze plaatsten</translation>
    </message>
    <message>
        <source>most wanted first</source>
        <translation>meest gewenst eerst</translation>
    </message>
    <message>
        <source>most feasible first</source>
        <translation>meest haalbaar eerst</translation>
    </message>
    <message>
        <source>wanted and feasible first</source>
        <translation>gewenst én haalbaar eerst</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>liever niet</translation>
    </message>
    <message>
        <source>not really</source>
        <translation>niet echt</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>misschien</translation>
    </message>
    <message>
        <source>gladly</source>
        <translation>graag</translation>
    </message>
    <message>
        <source>very gladly</source>
        <translation>heel graag</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>with difficulty</source>
        <translation>moeilijk</translation>
    </message>
    <message>
        <source>with adjustments</source>
        <translation>met aanpassingen</translation>
    </message>
    <message>
        <source>well</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>straight away</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>nog niet gezegd</translation>
    </message>
    <message>
        <source>wanted: %1 · feasible: %2</source>
        <translation>gewenst: %1 · haalbaar: %2</translation>
    </message>
    <message>
        <source>What is in it for %1?</source>
        <translation>Wat heeft %1 eraan?</translation>
    </message>
    <message>
        <source>What is in it for the organisation?</source>
        <translation>Wat heeft de organisatie eraan?</translation>
    </message>
    <message>
        <source>Feasible if… what?</source>
        <translation>Kan onder welke voorwaarde?</translation>
    </message>
    <message>
        <source>Say why not now, and who decides.</source>
        <translation>Zeg waarom nu niet, en wie beslist.</translation>
    </message>
    <message>
        <source>within the job</source>
        <translation>binnen de functie</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Je &amp;naam</translation>
    </message>
    <message>
        <source>&amp;Language of documents</source>
        <translation>&amp;Taal van documenten</translation>
    </message>
    <message>
        <source>What a conversation is here</source>
        <translation>Wat een gesprek hier is</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>Waarvoor het &amp;dient</translation>
    </message>
    <message>
        <source>What &amp;comes of it</source>
        <translation>Wat &amp;eruit komt</translation>
    </message>
    <message>
        <source>What it is no&amp;t</source>
        <translation>Wat het n&amp;iet is</translation>
    </message>
    <message>
        <source>What is noted, and &amp;who reads it</source>
        <translation>Wat genoteerd wordt, en &amp;wie het leest</translation>
    </message>
    <message>
        <source>You find what it is for, what comes of it and what it is not at the opening of each conversation. What it is for is in the invitation too.</source>
        <translation>Waarvoor het dient, wat eruit komt en wat het niet is, vind je terug bij de opening van elk gesprek. De uitnodiging zegt ook waarvoor het dient.</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wanneer en hoe</translation>
    </message>
    <message>
        <source>&amp;Months between two conversations</source>
        <translation>&amp;Maanden tussen twee gesprekken</translation>
    </message>
    <message>
        <source>Days of not&amp;ice</source>
        <translation>Dagen &amp;vooraf</translation>
    </message>
    <message>
        <source>A conversation can be planned sooner; you are then asked why.</source>
        <translation>Sneller plannen kan; dan wordt gevraagd waarom.</translation>
    </message>
    <message>
        <source>How formal</source>
        <translation>Hoe formeel</translation>
    </message>
    <message>
        <source>What a new conversation starts with; you can choose otherwise.</source>
        <translation>Daarmee begint een nieuw gesprek; je kunt anders kiezen.</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Aanleidingen</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Je e-mai&amp;ladres</translation>
    </message>
    <message>
        <source>Only for invitations; may stay empty</source>
        <translation>Alleen voor uitnodigingen; mag leeg blijven</translation>
    </message>
    <message>
        <source>Growing within the organisation</source>
        <translation>Groeien bij ons</translation>
    </message>
    <message>
        <source>What there i&amp;s with you</source>
        <translation>Wat er bij jullie &amp;kan</translation>
    </message>
    <message>
        <source>Functions, projects, roles, paths: one a line. The form tells them where it asks about other functions, and in the conversation each can become an option.</source>
        <translation>Functies, projecten, rollen, loopbaanpaden: één per regel. Het formulier noemt ze waar het naar andere functies vraagt, en in het gesprek kan elk ervan een optie worden.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Openstaande afspraken</translation>
    </message>
</context>
<context>
    <name>OwnQuestionDialog</name>
    <message>
        <source>Question of your own</source>
        <translation>Eigen vraag</translation>
    </message>
    <message>
        <source>For this form alone. What you ask everybody goes into a set of questions in the settings.</source>
        <translation>Alleen voor dit formulier. Wat je aan iedereen vraagt, zet je in een vragenset bij de instellingen.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionPanel</name>
    <message>
        <source>&amp;Dutch</source>
        <translation>Ne&amp;derlands</translation>
    </message>
    <message>
        <source>En&amp;glish</source>
        <translation>En&amp;gels</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Frans</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwoord</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>Park option</source>
        <translation>Mogelijkheid parkeren</translation>
    </message>
    <message>
        <source>Park until</source>
        <translation>Parkeren tot</translation>
    </message>
    <message>
        <source>The option comes back in the first talk from that day on.</source>
        <translation>De mogelijkheid komt terug in het eerste gesprek vanaf die dag.</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Somebody other than the line manager may hold the conversation.</source>
        <translation>Ook iemand anders dan de leidinggevende kan het gesprek voeren.</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;Met wie</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Only if it is not you</source>
        <translation>Alleen als jij het niet bent</translation>
    </message>
    <message>
        <source>A coach usually is not the line manager: it is easier to speak freely with somebody else.</source>
        <translation>Een coach is meestal niet de eigen leidinggevende: vrijuit praten gaat makkelijker met iemand anders.</translation>
    </message>
    <message>
        <source>&amp;Kind of conversation</source>
        <translation>&amp;Soort gesprek</translation>
    </message>
    <message>
        <source>&amp;How formal</source>
        <translation>&amp;Hoe formeel</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>Hoe&amp;veel</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation>Waar&amp;over</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>Je kunt altijd terug; er wordt nog niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>there is no occasion “%1”</source>
        <translation>er is geen aanleiding “%1”</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>kies uit %1</translation>
    </message>
    <message>
        <source>the conversation is not open any more</source>
        <translation>het gesprek staat niet meer open</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>“loopbaan list DOSSIER conversations” toont welke er openstaan</translation>
    </message>
    <message>
        <source>its day, as 2026-12-31</source>
        <translation>de dag, zoals 2026-12-31</translation>
    </message>
    <message>
        <source>when it starts</source>
        <translation>wanneer het begint</translation>
    </message>
    <message>
        <source>Plans a conversation and prints its id.</source>
        <translation>Plant een gesprek en toont de id ervan.</translation>
    </message>
    <message>
        <source>why now, as occ.request; the yearly conversation unless given</source>
        <translation>waarom nu, zoals occ.request; zonder deze optie het jaarlijkse gesprek</translation>
    </message>
    <message>
        <source>as the organisation has it unless given</source>
        <translation>zonder deze optie zoals de organisatie het doet</translation>
    </message>
    <message>
        <source>print the conversation as JSON, for programs</source>
        <translation>toon het gesprek als JSON, voor programma’s</translation>
    </message>
    <message>
        <source>Moves a conversation to another moment.</source>
        <translation>Verzet een gesprek naar een ander moment.</translation>
    </message>
    <message>
        <source>write the new invitation there</source>
        <translation>zet de nieuwe uitnodiging daar</translation>
    </message>
    <message>
        <source>Cancels a conversation.</source>
        <translation>Zegt een gesprek af.</translation>
    </message>
    <message>
        <source>write the cancellation there</source>
        <translation>zet de afzegging daar</translation>
    </message>
    <message>
        <source>write the invitation and the form there and note them as sent today</source>
        <translation>schrijf de uitnodiging en het formulier daar en noteer ze als vandaag verstuurd</translation>
    </message>
</context>
<context>
    <name>PlanService</name>
    <message>
        <source>Change PDP</source>
        <translation>POP wijzigen</translation>
    </message>
    <message>
        <source>Approve PDP</source>
        <translation>POP vaststellen</translation>
    </message>
</context>
<context>
    <name>PlanningActName</name>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Plan conversation</source>
        <translation>Gesprek plannen</translation>
    </message>
</context>
<context>
    <name>PlanningNotice</name>
    <message>
        <source>Choose %1</source>
        <translation>Kies %1</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>Die dag is al voorbij.</translation>
    </message>
    <message>
        <source>That is at the weekend. Is that what you mean?</source>
        <translation>Dat is in het weekend. Bedoel je dat zo?</translation>
    </message>
    <message>
        <source>That is after the last day of service.</source>
        <translation>Dat is na de laatste dag in dienst.</translation>
    </message>
    <message>
        <source>You have a conversation with %1 then, from %2 to %3.</source>
        <translation>Je hebt dan een gesprek met %1, van %2 tot %3.</translation>
    </message>
    <message>
        <source>That is today: both of you need time to prepare.</source>
        <translation>Dat is vandaag: jullie hebben allebei tijd nodig om je voor te bereiden.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) from now: both of you need time to prepare.</source>
        <translation>
            <numerusform>Dat is over %n dag: jullie hebben allebei tijd nodig om je voor te bereiden.</numerusform>
            <numerusform>Dat is over %n dagen: jullie hebben allebei tijd nodig om je voor te bereiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningProblem</name>
    <message>
        <source>the conversation was not planned</source>
        <translation>het gesprek is niet gepland</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>kijk nog eens naar de datum</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>er is geen datum</translation>
    </message>
    <message>
        <source>choose a day</source>
        <translation>kies een dag</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>die dag is al voorbij</translation>
    </message>
    <message>
        <source>choose a day from today on</source>
        <translation>kies vandaag of een latere dag</translation>
    </message>
    <message>
        <source>it falls at the weekend</source>
        <translation>die dag valt in het weekend</translation>
    </message>
    <message>
        <source>the first suitable day is %1</source>
        <translation>de eerste geschikte dag is %1</translation>
    </message>
    <message>
        <source>it leaves little time to prepare</source>
        <translation>er blijft weinig tijd over voor de voorbereiding</translation>
    </message>
    <message>
        <source>choose another time</source>
        <translation>kies een ander moment</translation>
    </message>
    <message>
        <source>the employee does not work here any more on that day</source>
        <translation>de medewerker is op die dag niet meer in dienst</translation>
    </message>
    <message>
        <source>choose a day of service, or correct the last day</source>
        <translation>kies een dag in dienst, of verbeter de laatste dag</translation>
    </message>
    <message>
        <source>check with whom</source>
        <translation>kijk na met wie</translation>
    </message>
    <message>
        <source>a coach usually is not the line manager</source>
        <translation>een coach is meestal niet de eigen leidinggevende</translation>
    </message>
    <message>
        <source>choose another coach, or plan it with the line manager</source>
        <translation>kies een andere coach, of plan het met de leidinggevende</translation>
    </message>
    <message>
        <source>a conversation with %1 is planned from %2 to %3</source>
        <translation>er staat al een gesprek met %1 gepland van %2 tot %3</translation>
    </message>
</context>
<context>
    <name>PlanningStep</name>
    <message>
        <source>Options</source>
        <translation>Mogelijkheden</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>V&amp;olgorde</translation>
    </message>
    <message>
        <source>Wanted × feasible</source>
        <translation>Gewenst × haalbaar</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Ideeën…</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Mogelijkheid</translation>
    </message>
    <message>
        <source>Alt+arrow: another cell · Alt+Shift+← or →: move the option</source>
        <translation>Alt+pijl: ander vak · Alt+Shift+← of →: mogelijkheid verplaatsen</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>Deze regel wissen</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Wie dit uitzoekt</translation>
    </message>
    <message>
        <source>Who finds out?</source>
        <translation>Wie zoekt dit uit?</translation>
    </message>
    <message>
        <source>When the answer is there</source>
        <translation>Wanneer het antwoord er is</translation>
    </message>
    <message>
        <source>Answer on</source>
        <translation>Antwoord op</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 10 December 2026 or 10/12/2026.</source>
        <translation>Dit is geen dag. Schrijf bijvoorbeeld 10 december 2026 of 10/12/2026.</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Who finds this out, and when is the answer there?</source>
        <translation>Wie zoekt dit uit, en wanneer is het antwoord er?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>PopCommand</name>
    <message>
        <source>%1 is not in this version yet</source>
        <translation>%1 zit nog niet in deze versie</translation>
    </message>
    <message>
        <source>choose --format pdf or json</source>
        <translation>kies --format pdf of json</translation>
    </message>
    <message>
        <source>it needs either --employee or --all</source>
        <translation>geef --employee of --all, een van de twee</translation>
    </message>
    <message>
        <source>--merged makes a PDF</source>
        <translation>--merged maakt een PDF</translation>
    </message>
    <message>
        <source>leave out --format json</source>
        <translation>laat --format json weg</translation>
    </message>
    <message>
        <source>%1 is there already and was left</source>
        <translation>%1 bestaat al en is zo gebleven</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n bestand bewaard.</numerusform>
            <numerusform>%n bestanden bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>of this personnel number, e-mail address or id; may be given several times</source>
        <translation>van dit personeelsnummer, e-mailadres of deze id; mag meer dan één keer</translation>
    </message>
    <message>
        <source>of everybody in service</source>
        <translation>van iedereen in dienst</translation>
    </message>
    <message>
        <source>pdf unless given</source>
        <translation>pdf als je niets opgeeft</translation>
    </message>
    <message>
        <source>that of the organisation unless given</source>
        <translation>die van de organisatie als je niets opgeeft</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>het hele plan</translation>
    </message>
    <message>
        <source>all of them in one PDF as well, to print</source>
        <translation>alles ook in één PDF, om af te drukken</translation>
    </message>
    <message>
        <source>not in this version yet</source>
        <translation>nog niet in deze versie</translation>
    </message>
    <message>
        <source>what becomes of files that are there; they are replaced unless given</source>
        <translation>wat er met bestaande bestanden gebeurt; zonder deze optie worden ze vervangen</translation>
    </message>
    <message>
        <source>the folder for the files</source>
        <translation>de map voor de bestanden</translation>
    </message>
    <message>
        <source>Writes development plans (PDPs), a file for each employee.</source>
        <translation>Bewaart persoonlijke ontwikkelingsplannen (POP’s), één bestand per medewerker.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>laat het weg</translation>
    </message>
    <message>
        <source>give the dossier</source>
        <translation>geef het dossier</translation>
    </message>
</context>
<context>
    <name>PopSeriesDialog</name>
    <message>
        <source>&amp;Leave them and skip these employees</source>
        <translation>&amp;Laten staan en deze medewerkers overslaan</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Save under a new name</source>
        <translation>Bewaren onder een &amp;nieuwe naam</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Wat niet bewaard is</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>PopStandingText</name>
    <message>
        <source>%1 is working it out</source>
        <translation>%1 werkt het uit</translation>
    </message>
    <message>
        <source>you two are working it out</source>
        <translation>jullie werken het samen uit</translation>
    </message>
    <message>
        <source>you are working it out</source>
        <translation>jij werkt het uit</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>gewijzigd sinds %1</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>handtekening ontbreekt</translation>
    </message>
    <message>
        <source>approved in %1</source>
        <translation>vastgesteld %1</translation>
    </message>
    <message>
        <source>follows after the conversation</source>
        <translation>volgt na het gesprek</translation>
    </message>
</context>
<context>
    <name>PopStateText</name>
    <message>
        <source>Draft of version %1, not approved yet</source>
        <translation>Concept van versie %1, nog niet vastgesteld</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, approved on %2</source>
        <translation>Versie %1, vastgesteld op %2</translation>
    </message>
</context>
<context>
    <name>PopTab</name>
    <message>
        <source>&amp;Preview</source>
        <translation>Voorbee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Vaststellen</translation>
    </message>
    <message>
        <source>My career &amp;question</source>
        <translation>Mijn loopbaanvr&amp;aag</translation>
    </message>
    <message>
        <source>&amp;Where I want to go</source>
        <translation>Waar ik &amp;naartoe wil</translation>
    </message>
    <message>
        <source>What I am &amp;good at</source>
        <translation>Waar ik &amp;sterk in ben</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>What I want to deve&amp;lop</source>
        <translation>Wat ik wil ontwi&amp;kkelen</translation>
    </message>
    <message>
        <source>What I can cou&amp;nt on</source>
        <translation>Waar ik op kan &amp;rekenen</translation>
    </message>
    <message>
        <source>One per line: what was promised</source>
        <translation>Eén per regel: wat is toegezegd</translation>
    </message>
    <message>
        <source>Not decided &amp;yet</source>
        <translation>Nog niet b&amp;eslist</translation>
    </message>
    <message>
        <source>One per line, with who finds out and when</source>
        <translation>Eén per regel, met wie het uitzoekt en wanneer</translation>
    </message>
    <message>
        <source>If it does not work out: plan &amp;B</source>
        <translation>Lukt het niet: &amp;plan B</translation>
    </message>
    <message>
        <source>Who wor&amp;ks it out</source>
        <translation>Wie werkt het &amp;uit</translation>
    </message>
    <message>
        <source>&amp;Runs until</source>
        <translation>Loopt &amp;tot</translation>
    </message>
    <message>
        <source>Look at it aga&amp;in on</source>
        <translation>Weer bek&amp;ijken op</translation>
    </message>
    <message>
        <source>&amp;Signature of the employee</source>
        <translation>Handtekening van de medewerker</translation>
    </message>
    <message>
        <source>Remark o&amp;f the employee</source>
        <translation>Opmerking van de medewerker</translation>
    </message>
    <message>
        <source>That is not a day. Write it as 22/11/2027.</source>
        <translation>Dat is geen dag. Schrijf het als 22/11/2027.</translation>
    </message>
</context>
<context>
    <name>PopsPage</name>
    <message>
        <source>PDPs</source>
        <translation>POP’s</translation>
    </message>
    <message>
        <source>Personal development plans of your team. Tick several to save them together.</source>
        <translation>Persoonlijke ontwikkelingsplannen van je team. Vink er meer aan om ze samen te bewaren.</translation>
    </message>
    <message>
        <source>Which PDPs are shown</source>
        <translation>Welke POP’s je ziet</translation>
    </message>
    <message>
        <source>Employees with their PDP</source>
        <translation>Medewerkers met hun POP</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dit document</translation>
    </message>
    <message>
        <source>Private notes never get in.</source>
        <translation>Privénotities komen er nooit in.</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Taal van het document</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Vaststellen</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Ques&amp;tions</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>As your organisation has &amp;it</source>
        <translation>&amp;Standaard van je organisatie</translation>
    </message>
    <message>
        <source>Answer needed b&amp;efore</source>
        <translation>&amp;Antwoord nodig vóór</translation>
    </message>
    <message>
        <source>Three working days before the conversation gives you time to read.</source>
        <translation>Drie werkdagen voor het gesprek. Jij hebt dan tijd om te lezen.</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Herinnering</translation>
    </message>
    <message>
        <source>The list of employees shows it. The program sends nothing.</source>
        <translation>Je ziet het in de lijst met medewerkers. Het programma verstuurt niets.</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Taal van het formulier</translation>
    </message>
    <message>
        <source>Without a form? Switch everything off. You then fill it in together at the start.</source>
        <translation>Zonder formulier? Zet alles uit. Jullie vullen het dan samen in bij de start.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>&amp;Own question…</source>
        <translation>&amp;Eigen vraag…</translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation>Eerder vragen</translation>
    </message>
    <message>
        <source>Ask earlier (Alt+Up)</source>
        <translation>Eerder vragen (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Later vragen</translation>
    </message>
    <message>
        <source>Ask later (Alt+Down)</source>
        <translation>Later vragen (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Delete this own question</source>
        <translation>Deze eigen vraag wissen</translation>
    </message>
    <message>
        <source>Space switches a question on or off. Alt+Up and Alt+Down move it.</source>
        <translation>Spatie zet een vraag aan of uit. Met Alt+Omhoog en Alt+Omlaag verplaats je een vraag.</translation>
    </message>
    <message>
        <source>&amp;View the form…</source>
        <translation>&amp;Bekijken…</translation>
    </message>
</context>
<context>
    <name>PreparationPaperDialog</name>
    <message>
        <source>Only for you. Do not leave it lying about.</source>
        <translation>Alleen voor jou. Laat het niet rondslingeren.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Taal van het document</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als PDF…</translation>
    </message>
</context>
<context>
    <name>PreparationService</name>
    <message>
        <source>Change preparation</source>
        <translation>Voorbereiding wijzigen</translation>
    </message>
    <message>
        <source>Change estimate</source>
        <translation>Inschatting wijzigen</translation>
    </message>
    <message>
        <source>Change mark</source>
        <translation>Vinkje wijzigen</translation>
    </message>
</context>
<context>
    <name>PreparationTab</name>
    <message>
        <source>Print preparation…</source>
        <translation>Voorbereiding afdrukken…</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Show the page smaller</source>
        <translation>De bladzijde kleiner tonen</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>De bladzijde groter tonen</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Groter (Ctrl++)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>there is no such file</source>
        <translation>dit bestand bestaat niet</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>controleer de naam</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>put a copy of it back</source>
        <translation>zet er een kopie van terug</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>je mag dit bestand niet lezen</translation>
    </message>
    <message>
        <source>ask the owner for permission</source>
        <translation>vraag toestemming aan de eigenaar</translation>
    </message>
    <message>
        <source>it is not a dossier of this program</source>
        <translation>het is geen dossier van dit programma</translation>
    </message>
    <message>
        <source>choose a file that ends in .lbdossier</source>
        <translation>kies een bestand dat op .lbdossier eindigt</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>het is gemaakt met een nieuwere versie van dit programma</translation>
    </message>
    <message>
        <source>install that version here</source>
        <translation>installeer die versie hier</translation>
    </message>
    <message>
        <source>check the dossier and put a copy of it back</source>
        <translation>controleer het dossier en zet er een kopie van terug</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>het bestand of de map is tegen schrijven beveiligd</translation>
    </message>
    <message>
        <source>ask its owner for permission, or copy it to a folder of your own</source>
        <translation>vraag toestemming aan de eigenaar, of kopieer het naar een eigen map</translation>
    </message>
    <message>
        <source>the file was moved or replaced while it was open</source>
        <translation>het bestand is verplaatst of vervangen terwijl het openstond</translation>
    </message>
    <message>
        <source>open it again in its new place</source>
        <translation>open het opnieuw op de nieuwe plaats</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>maak schijfruimte vrij en probeer opnieuw</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>er is al een bestand met die naam</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>kies een andere naam</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>het systeem meldt: %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>probeer opnieuw</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>het staat open in een ander programma</translation>
    </message>
    <message>
        <source>it was opened by %1</source>
        <translation>het staat open bij %1</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>sluit het daar en probeer opnieuw</translation>
    </message>
    <message>
        <source>there is no room left for %1</source>
        <translation>er is geen plaats meer voor %1</translation>
    </message>
    <message>
        <source>you may not write %1</source>
        <translation>je mag %1 niet schrijven</translation>
    </message>
    <message>
        <source>ask for permission, or choose another folder</source>
        <translation>vraag toestemming, of kies een andere map</translation>
    </message>
    <message>
        <source>the folder for %1 does not exist</source>
        <translation>de map van %1 bestaat niet</translation>
    </message>
    <message>
        <source>make it, or choose another folder</source>
        <translation>maak die map, of kies een andere</translation>
    </message>
    <message>
        <source>%1 cannot be a file</source>
        <translation>%1 kan geen bestand zijn</translation>
    </message>
    <message>
        <source>%1 cannot be written, the system says: %2</source>
        <translation>%1 kan niet geschreven worden, het systeem meldt: %2</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>probeer opnieuw, of kies een andere map</translation>
    </message>
    <message>
        <source>try again, or reinstall the program</source>
        <translation>probeer opnieuw, of installeer het programma opnieuw</translation>
    </message>
    <message>
        <source>something in it is not as it was stored (%1)</source>
        <translation>er staat iets in dat niet is zoals het bewaard werd (%1)</translation>
    </message>
    <message>
        <source>%1 is the dossier that is open</source>
        <translation>%1 is het dossier dat openstaat</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>het bestand is beschadigd</translation>
    </message>
    <message>
        <source>a part of %1 is a file, not a folder</source>
        <translation>een deel van %1 is een bestand, geen map</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>kies een andere map</translation>
    </message>
</context>
<context>
    <name>QuestionSetProblems</name>
    <message>
        <source>the set has no name</source>
        <translation>de set heeft geen naam</translation>
    </message>
    <message>
        <source>give it one of at most 200 characters</source>
        <translation>geef ze een naam van hoogstens 200 tekens</translation>
    </message>
    <message>
        <source>every question is off</source>
        <translation>alle vragen staan uit</translation>
    </message>
    <message>
        <source>switch one on</source>
        <translation>zet er één aan</translation>
    </message>
    <message>
        <source>no question on steering your own career is on</source>
        <translation>er staat geen vraag over je loopbaan zelf sturen aan</translation>
    </message>
    <message>
        <source>switch one on; every set keeps one</source>
        <translation>zet er één aan; elke set houdt er een</translation>
    </message>
    <message>
        <source>the program has no such question for employees</source>
        <translation>zo’n vraag voor medewerkers heeft het programma niet</translation>
    </message>
    <message>
        <source>check its spelling, or make it one of your own</source>
        <translation>kijk de schrijfwijze na, of maak er een eigen vraag van</translation>
    </message>
    <message>
        <source>the question is there twice</source>
        <translation>de vraag staat er twee keer</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>laat er één weg</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>dat thema bestaat niet</translation>
    </message>
    <message>
        <source>use a topic of the program</source>
        <translation>gebruik een thema van het programma</translation>
    </message>
    <message>
        <source>the question has no words in any language</source>
        <translation>de vraag heeft in geen enkele taal tekst</translation>
    </message>
    <message>
        <source>write it in one language at least</source>
        <translation>schrijf ze in minstens één taal</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>de naam is langer dan 200 tekens</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>maak de tekst korter</translation>
    </message>
    <message>
        <source>the text is longer than 500 characters</source>
        <translation>de tekst is langer dan 500 tekens</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 is geweigerd</translation>
    </message>
</context>
<context>
    <name>QuestionSetService</name>
    <message>
        <source>Add question set</source>
        <translation>Vragenset toevoegen</translation>
    </message>
    <message>
        <source>Change question set</source>
        <translation>Vragenset wijzigen</translation>
    </message>
    <message>
        <source>Delete question set</source>
        <translation>Vragenset wissen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Vraag wijzigen</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Vraag wissen</translation>
    </message>
</context>
<context>
    <name>QuestionSetsPart</name>
    <message>
        <source>&amp;Set</source>
        <translation>Vragen&amp;set</translation>
    </message>
    <message>
        <source>Earlier: the first set is the usual one</source>
        <translation>Naar voren: de eerste set is de gewone</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Naar achteren</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>Deze set verwijderen</translation>
    </message>
    <message>
        <source>Ne&amp;w set</source>
        <translation>Nieu&amp;we set</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Naa&amp;m</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>ReadAloudPage</name>
    <message>
        <source>To read aloud</source>
        <translation>Om voor te lezen</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>You: not begun yet</source>
        <translation>Jij: nog niet begonnen</translation>
    </message>
    <message>
        <source>You: %1 of %2 points</source>
        <translation>Jij: %1 van %2 punten</translation>
    </message>
    <message>
        <source>You are prepared</source>
        <translation>Jij bent voorbereid</translation>
    </message>
    <message>
        <source>%1 has the form</source>
        <translation>%1 heeft het formulier</translation>
    </message>
    <message>
        <source>%1 has the form, answer needed by %2</source>
        <translation>%1 heeft het formulier, antwoord nodig vóór %2</translation>
    </message>
    <message>
        <source>%1 has no form yet</source>
        <translation>%1 heeft nog geen formulier</translation>
    </message>
    <message>
        <source>Remind %1 of the form</source>
        <translation>Herinner %1 aan het formulier</translation>
    </message>
    <message>
        <source>Remind %1: answer needed by %2</source>
        <translation>Herinner %1: antwoord nodig vóór %2</translation>
    </message>
    <message>
        <source>Nothing from %1 yet, needed by %2</source>
        <translation>Nog niets van %1, nodig vóór %2</translation>
    </message>
    <message>
        <source>%1 answered on %2</source>
        <translation>%1 antwoordde op %2</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswersDialog</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Nothing has come back yet. A few friendly words often help.</source>
        <translation>Er kwam nog niets terug. Een paar vriendelijke woorden helpen vaak.</translation>
    </message>
    <message>
        <source>Text of the &amp;mail</source>
        <translation>&amp;Mailtekst</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Tekst kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Openen in mailprogramma</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>Notes what came of an agreement.</source>
        <translation>Noteert wat er van een afspraak gekomen is.</translation>
    </message>
    <message>
        <source>id of the agreement</source>
        <translation>id van de afspraak</translation>
    </message>
    <message>
        <source>planned, in_progress, reached, partly, not_reached or dropped</source>
        <translation>planned, in_progress, reached, partly, not_reached of dropped</translation>
    </message>
    <message>
        <source>what there is to say about it</source>
        <translation>wat erover te zeggen valt</translation>
    </message>
    <message>
        <source>the day it moves to</source>
        <translation>de dag waarnaar de afspraak verschuift</translation>
    </message>
    <message>
        <source>--note is longer than 4000 characters</source>
        <translation>--note is langer dan 4000 tekens</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>maak het korter</translation>
    </message>
    <message>
        <source>%1 is past already</source>
        <translation>%1 is al voorbij</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>What do we agree about this conversation?</source>
        <translation>Wat spreken we af over dit gesprek?</translation>
    </message>
    <message>
        <source>you may both change it</source>
        <translation>jullie mogen het aanpassen</translation>
    </message>
    <message>
        <source>What do we note?</source>
        <translation>Wat noteren we?</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>Wie leest het?</translation>
    </message>
    <message>
        <source>What stays here?</source>
        <translation>Wat blijft hier?</translation>
    </message>
    <message>
        <source>This is how we do it</source>
        <translation>Zo doen we het</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>komt in het verslag</translation>
    </message>
    <message>
        <source>You changed a line, so both ticks are off again.</source>
        <translation>Je wijzigde een regel, dus beide vinkjes zijn weer weg.</translation>
    </message>
</context>
<context>
    <name>SetQuestionsPart</name>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+↓)</translation>
    </message>
    <message>
        <source>Delete this own question (Del)</source>
        <translation>Deze eigen vraag verwijderen (Del)</translation>
    </message>
    <message>
        <source>&amp;Own question</source>
        <translation>&amp;Eigen vraag</translation>
    </message>
    <message>
        <source>Questions of the set</source>
        <translation>Vragen van de set</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>Je kunt dit dossier lezen, niet wijzigen.</translation>
    </message>
    <message>
        <source>Changes apply at once and are kept in this dossier. Ctrl+Z undoes them.</source>
        <translation>Wijzigingen gelden meteen en worden in dit dossier bewaard. Ctrl+Z maakt ongedaan.</translation>
    </message>
    <message>
        <source>Organisation and framework</source>
        <translation>Organisatie en kader</translation>
    </message>
    <message>
        <source>Conversation and guide</source>
        <translation>Gesprek en leidraad</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Changes apply at once, to every dossier on this computer.</source>
        <translation>Wijzigingen gelden meteen, voor elk dossier op deze computer.</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Vragen</translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>Change settings</source>
        <translation>Instellingen wijzigen</translation>
    </message>
    <message>
        <source>Change framework</source>
        <translation>Kader wijzigen</translation>
    </message>
    <message>
        <source>Change minutes</source>
        <translation>Minuten wijzigen</translation>
    </message>
    <message>
        <source>Restore minutes</source>
        <translation>Minuten terugzetten</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Aanleiding toevoegen</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Aanleiding wijzigen</translation>
    </message>
    <message>
        <source>Delete occasion</source>
        <translation>Aanleiding wissen</translation>
    </message>
    <message>
        <source>Change possibilities</source>
        <translation>Mogelijkheden wijzigen</translation>
    </message>
</context>
<context>
    <name>SharingBanner</name>
    <message>
        <source>You are looking together.</source>
        <translation>Jullie kijken samen.</translation>
    </message>
    <message>
        <source>Show private parts again?</source>
        <translation>Privé-onderdelen weer tonen?</translation>
    </message>
    <message>
        <source>Keep looking together</source>
        <translation>Blijf samen kijken</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
</context>
<context>
    <name>ShortTalkStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Waarover gaat het?</translation>
    </message>
    <message>
        <source>Note, which you both read</source>
        <translation>Notitie, die jullie allebei lezen</translation>
    </message>
    <message>
        <source>An informal conversation needs no more. If it turns into more, the five phases are there.</source>
        <translation>Een informeel gesprek heeft niet meer nodig. Wordt het toch meer? De vijf fasen staan klaar.</translation>
    </message>
    <message>
        <source>Show the five phases</source>
        <translation>Toon de vijf fasen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun toetsen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Tab goes to the next field, the arrow keys move inside lists and tabs.</source>
        <translation>Met Tab ga je naar het volgende veld, met de pijltjes beweeg je in lijsten en tabbladen.</translation>
    </message>
</context>
<context>
    <name>SmartCommand</name>
    <message>
        <source>clear</source>
        <translation>duidelijk</translation>
    </message>
    <message>
        <source>look once more</source>
        <translation>kijk nog even</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Asks the SMART coach about an agreement on standard input.</source>
        <translation>Vraagt de SMART-coach om raad over een afspraak op de standaardinvoer.</translation>
    </message>
    <message>
        <source>of the answer, and of a text that does not say its own</source>
        <translation>van het antwoord, en van een tekst die zelf geen taal noemt</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>als JSON, voor programma’s</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>conversation today %1</source>
        <translation>gesprek vandaag %1</translation>
    </message>
    <message>
        <source>conversation tomorrow %1</source>
        <translation>gesprek morgen %1</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <comment>on a day</comment>
        <translation>gesprek %1</translation>
    </message>
    <message>
        <source>last conversation in %1</source>
        <translation>laatste gesprek in %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>uit dienst sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) overdue</source>
        <translation>
            <numerusform>%n afspraak over tijd</numerusform>
            <numerusform>%n afspraken over tijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without a conversation</source>
        <translation>
            <numerusform>%n maand geen gesprek</numerusform>
            <numerusform>%n maanden geen gesprek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) due soon</source>
        <translation>
            <numerusform>%n afspraak loopt bijna af</numerusform>
            <numerusform>%n afspraken lopen bijna af</numerusform>
        </translation>
    </message>
    <message>
        <source>PDP approved in %1</source>
        <translation>POP vastgesteld %1</translation>
    </message>
    <message>
        <source>no conversation yet</source>
        <translation>nog geen gesprek</translation>
    </message>
    <message>
        <source>form sent</source>
        <translation>formulier verstuurd</translation>
    </message>
    <message>
        <source>remind of the form</source>
        <translation>herinneren aan formulier</translation>
    </message>
    <message>
        <source>form overdue</source>
        <translation>formulier over tijd</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Go to the conversation</source>
        <translation>Naar het gesprek</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Gesprek plannen…</translation>
    </message>
    <message>
        <source>Nothing needs doing now.</source>
        <translation>Niets dat nu moet.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 werkt hier niet meer.</translation>
    </message>
    <message>
        <source>“%1” was due on %2. How is it going?</source>
        <translation>“%1” moest klaar zijn op %2. Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>Update agreement</source>
        <translation>Afspraak bijwerken</translation>
    </message>
    <message>
        <source>There has been no conversation with %1 yet.</source>
        <translation>Er is nog geen gesprek geweest met %1.</translation>
    </message>
    <message>
        <source>The last conversation with %1 was on %2.</source>
        <translation>Het laatste gesprek met %1 was op %2.</translation>
    </message>
    <message>
        <source>Prepare for the conversation of %1.</source>
        <translation>Bereid het gesprek van %1 voor.</translation>
    </message>
    <message>
        <source>The conversation is today.</source>
        <translation>Het gesprek is vandaag.</translation>
    </message>
    <message>
        <source>The conversation of %1 is still open. Finish it, move it or cancel it.</source>
        <translation>Het gesprek van %1 staat nog open. Rond het af, verzet het of zeg het af.</translation>
    </message>
    <message>
        <source>Work out the PDP after the conversation of %1 and approve it.</source>
        <translation>Werk het POP uit na het gesprek van %1 en stel het vast.</translation>
    </message>
    <message>
        <source>Go to the PDP</source>
        <translation>Naar het POP</translation>
    </message>
    <message>
        <source>from the PDP of %1</source>
        <translation>uit het POP van %1</translation>
    </message>
    <message>
        <source>from the draft of the PDP</source>
        <translation>uit het concept van het POP</translation>
    </message>
    <message>
        <source>question for the conversation of %1</source>
        <translation>vraag voor het gesprek van %1</translation>
    </message>
    <message>
        <source>The conversation with %1 has begun and is not finished yet.</source>
        <translation>Het gesprek met %1 is begonnen en nog niet afgerond.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
</context>
<context>
    <name>SubjectCommand</name>
    <message>
        <source>personnel number, e-mail address or id</source>
        <translation>personeelsnummer, e-mailadres of id</translation>
    </message>
    <message>
        <source>id of the conversation</source>
        <translation>id van het gesprek</translation>
    </message>
</context>
<context>
    <name>TalkAgreementsPage</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Agreements of this talk</source>
        <translation>Afspraken van dit gesprek</translation>
    </message>
</context>
<context>
    <name>TalkGuideService</name>
    <message>
        <source>Tick a prompt</source>
        <translation>Leidraad aanvinken</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Leave the conversation</source>
        <translation>Gesprek verlaten</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Klok laten lopen</translation>
    </message>
</context>
<context>
    <name>TalkNotes</name>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>You both read this back.</source>
        <translation>Jullie lezen dit allebei terug.</translation>
    </message>
    <message>
        <source>What you note here, you both read back.</source>
        <translation>Wat jullie hier noteren, lezen jullie allebei terug.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Alleen voor jou</translation>
    </message>
    <message>
        <source>Not in the report, nor in the PDP.</source>
        <translation>Niet in verslag of POP.</translation>
    </message>
</context>
<context>
    <name>TalkPaperPane</name>
    <message>
        <source>Which paper</source>
        <translation>Welk blad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>TalkService</name>
    <message>
        <source>Start conversation</source>
        <translation>Gesprek starten</translation>
    </message>
    <message>
        <source>Finish conversation</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Change conversation</source>
        <translation>Gesprek wijzigen</translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message>
        <source>the invitation</source>
        <translation>de uitnodiging</translation>
    </message>
    <message>
        <source>the preparation of %1</source>
        <translation>de voorbereiding van %1</translation>
    </message>
    <message>
        <source>your own preparation</source>
        <translation>je eigen voorbereiding</translation>
    </message>
    <message>
        <source>the career question</source>
        <translation>de loopbaanvraag</translation>
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
        <translation>De klok staat stil</translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than planned</source>
        <translation>
            <numerusform>%n min langer dan gepland</numerusform>
            <numerusform>%n min langer dan gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than planned for %1</source>
        <translation>
            <numerusform>%n min langer dan gepland voor %1</numerusform>
            <numerusform>%n min langer dan gepland voor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left for %2 · %3 in all</source>
        <translation>nog %1 voor %2 · %3 in totaal</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation>Nog niet klaar: %1.</translation>
    </message>
    <message>
        <source>The conversation on %1 with %2 is still running.</source>
        <translation>Het gesprek op %1 met %2 loopt nog.</translation>
    </message>
    <message>
        <source>The conversation of %1 with %2 is still running.</source>
        <translation>Het gesprek van %1 met %2 loopt nog.</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Notes or guide</source>
        <translation>Notities of leidraad</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>not invited yet</source>
        <translation>nog niet uitgenodigd</translation>
    </message>
    <message numerus="yes">
        <source>invited %n day(s) ahead</source>
        <translation>
            <numerusform>%n dag vooraf uitgenodigd</numerusform>
            <numerusform>%n dagen vooraf uitgenodigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 FTE</source>
        <translation>%L1 vte/fte</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Andere functie</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Functie: %1</translation>
    </message>
    <message>
        <source>Started work here</source>
        <translation>In dienst gekomen</translation>
    </message>
    <message>
        <source>Started as %1</source>
        <translation>Gestart als %1</translation>
    </message>
    <message>
        <source>worked out by %1</source>
        <translation>uitgewerkt door %1</translation>
    </message>
    <message>
        <source>worked out together</source>
        <translation>samen uitgewerkt</translation>
    </message>
    <message>
        <source>worked out by the manager</source>
        <translation>uitgewerkt door de leidinggevende</translation>
    </message>
    <message>
        <source>PDP approved</source>
        <translation>POP vastgesteld</translation>
    </message>
    <message>
        <source>Agreement achieved</source>
        <translation>Afspraak gelukt</translation>
    </message>
    <message>
        <source>Last day of service</source>
        <translation>Laatste dag in dienst</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>uit dienst sinds %1</translation>
    </message>
    <message>
        <source>in service since %1</source>
        <translation>in dienst sinds %1</translation>
    </message>
</context>
<context>
    <name>TogetherPart</name>
    <message>
        <source>Fill in together</source>
        <translation>Samen invullen</translation>
    </message>
</context>
<context>
    <name>TogetherService</name>
    <message>
        <source>Change preparation</source>
        <translation>Voorbereiding wijzigen</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Samen invullen</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Course, practice, coaching…</source>
        <translation>Cursus, oefening, coaching…</translation>
    </message>
    <message>
        <source>Delete this training</source>
        <translation>Deze opleiding wissen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What for exactly</source>
        <translation>Waarvoor precies</translation>
    </message>
</context>
<context>
    <name>TrainingService</name>
    <message>
        <source>Add training</source>
        <translation>Opleiding toevoegen</translation>
    </message>
    <message>
        <source>Change training</source>
        <translation>Opleiding wijzigen</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>Opleiding wissen</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Change agreement…</source>
        <translation>Afspraak wijzigen…</translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation>Naar het dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nieuwe datum</translation>
    </message>
    <message>
        <source>In your own words; may stay empty</source>
        <translation>In je eigen woorden; mag leeg blijven</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>Dat is geen dag. Schrijf een dag als 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>it has no option --%1</source>
        <translation>de optie --%1 bestaat hier niet</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>“%1” is er een te veel</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 ontbreekt</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 staat er twee keer</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a day that exists</source>
        <translation>--%1: “%2” is geen bestaande dag</translation>
    </message>
    <message>
        <source>write a day as 2026-12-31</source>
        <translation>schrijf een dag als 2026-12-31</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a time</source>
        <translation>--%1: “%2” is geen tijdstip</translation>
    </message>
    <message>
        <source>write a time as 09:30</source>
        <translation>schrijf een tijdstip als 09:30</translation>
    </message>
    <message>
        <source>see loopbaan %1 --help</source>
        <translation>zie loopbaan %1 --help</translation>
    </message>
    <message>
        <source>“%1” was not carried out</source>
        <translation>“%1” is niet uitgevoerd</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”</source>
        <translation>--%1 kan niet “%2” zijn</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>kies uit %1</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 is leeg</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Loopbaangesprek</source>
        <translation>Welkom bij Loopbaangesprek</translation>
    </message>
    <message>
        <source>Prepare a career conversation, hold it in five calm steps and write down what you agree. Everything stays on this computer.</source>
        <translation>Bereid een loopbaangesprek voor, voer het in vijf rustige stappen en leg vast wat jullie afspreken. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>For a manager. One file for your team or department.</source>
        <translation>Voor leidinggevenden. Eén bestand voor je team of afdeling.</translation>
    </message>
    <message>
        <source>&amp;Create dossier…</source>
        <translation>Dossier &amp;maken…</translation>
    </message>
    <message>
        <source>Makes the file in which your conversations are kept</source>
        <translation>Maakt het bestand waarin je gesprekken bewaard worden</translation>
    </message>
    <message>
        <source>Open an existing dossier</source>
        <translation>Bestaand dossier openen</translation>
    </message>
    <message>
        <source>A .lbdossier that you made earlier or received from HR.</source>
        <translation>Een .lbdossier dat je eerder maakte of van HR kreeg.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Opens a dossier file</source>
        <translation>Opent een dossierbestand</translation>
    </message>
    <message>
        <source>Look &amp;around with example data first</source>
        <translation>Eerst &amp;rondkijken met voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>Eerder geopende dossiers</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>&amp;Before your first conversation…</source>
        <translation>&amp;Voor je eerste gesprek…</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What would you like?</source>
        <translation>Wat zou je graag willen?</translation>
    </message>
    <message>
        <source>Note the wish as it is said</source>
        <translation>Noteer de wens zoals die gezegd wordt</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>How important?</source>
        <translation>Hoe belangrijk?</translation>
    </message>
    <message>
        <source>Enter notes the wish</source>
        <translation>Enter noteert de wens</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>Note the wish as it is said</source>
        <translation>Noteer de wens zoals die gezegd wordt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Hoe belangrijk</translation>
    </message>
    <message>
        <source>More for this wish</source>
        <translation>Meer voor deze wens</translation>
    </message>
</context>
<context>
    <name>WishService</name>
    <message>
        <source>Add wish</source>
        <translation>Wens toevoegen</translation>
    </message>
    <message>
        <source>Change wish</source>
        <translation>Wens wijzigen</translation>
    </message>
    <message>
        <source>Move wish</source>
        <translation>Wens verplaatsen</translation>
    </message>
    <message>
        <source>Let go of wish</source>
        <translation>Wens loslaten</translation>
    </message>
    <message>
        <source>Delete wish</source>
        <translation>Wens wissen</translation>
    </message>
</context>
<context>
    <name>WishText</name>
    <message>
        <source>now–1 year</source>
        <translation>nu–1 jaar</translation>
    </message>
    <message>
        <source>1–3 years</source>
        <translation>1–3 jaar</translation>
    </message>
    <message>
        <source>3+ years</source>
        <translation>3+ jaar</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>weet ik nog niet</translation>
    </message>
    <message>
        <source>would be nice</source>
        <translation>zou fijn zijn</translation>
    </message>
    <message>
        <source>important</source>
        <translation>belangrijk</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>heel belangrijk</translation>
    </message>
    <message>
        <source>care</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>werkuren</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>werkplek</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Hoe belangrijk</translation>
    </message>
</context>
<context>
    <name>WordHint</name>
    <message>
        <source>It may stay</source>
        <translation>Het mag blijven staan</translation>
    </message>
</context>
<context>
    <name>loopbaan::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgendaPart</name>
    <message>
        <source>Nothing stands out yet. Choose a step for each statement above, and see where %1 and you differ; or add a theme yourself.</source>
        <translation>Nog valt er niets op. Kies hierboven een woord bij elke zin en zie waar %1 en jij verschillen, of voeg zelf een thema toe.</translation>
    </message>
    <message>
        <source>Add a theme…</source>
        <translation>Thema toevoegen…</translation>
    </message>
    <message>
        <source>The last theme stays: a conversation is about something.</source>
        <translation>Het laatste thema blijft: een gesprek gaat ergens over.</translation>
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
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>What does %1 need, and from whom?</source>
        <translation>Wat heeft %1 nodig, en van wie?</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>Wat %1 doet</translation>
    </message>
    <message>
        <source>What %1 asks of %2</source>
        <translation>Wat %1 vraagt van %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementListHead</name>
    <message>
        <source>By moment</source>
        <translation>Per moment</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Per medewerker</translation>
    </message>
    <message>
        <source>By who does it</source>
        <translation>Per wie het doet</translation>
    </message>
    <message>
        <source>Agreements A–Z</source>
        <translation>Afspraken A–Z</translation>
    </message>
    <message>
        <source>Employees A–Z</source>
        <translation>Medewerkers A–Z</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Eerst klaar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over tijd</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) are running.</source>
        <translation>
            <numerusform>%n afspraak loopt nog.</numerusform>
            <numerusform>%n afspraken lopen nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Niets is over tijd.</translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n is over tijd.</numerusform>
            <numerusform>%n zijn over tijd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You promised %n of them.</source>
        <translation>
            <numerusform>%n daarvan beloofde jij.</numerusform>
            <numerusform>%n daarvan beloofde jij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementListView</name>
    <message>
        <source>The agreements could not be read</source>
        <translation>De afspraken konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekterm wissen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Niets gevonden voor “%1”</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Nog geen afspraken</translation>
    </message>
    <message>
        <source>They come about in a conversation, or here with Ctrl+N.</source>
        <translation>Ze ontstaan in een gesprek, of hier met Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Er loopt niets</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Niets over tijd</translation>
    </message>
    <message>
        <source>You promised nothing</source>
        <translation>Je hebt niets beloofd</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Nog niets afgerond</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementPane</name>
    <message>
        <source>The agreement could not be read</source>
        <translation>De afspraak kon niet worden gelezen</translation>
    </message>
    <message>
        <source>The agreement could not be made</source>
        <translation>De afspraak kon niet worden gemaakt</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Afspraak met %1</translation>
    </message>
    <message>
        <source>The agreement was not stored</source>
        <translation>De afspraak is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementTreeModel</name>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
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
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>Nieuwe &amp;afspraak…</translation>
    </message>
    <message>
        <source>&amp;Find an agreement</source>
        <translation>Afspraa&amp;k zoeken</translation>
    </message>
    <message>
        <source>The employees could not be read</source>
        <translation>De medewerkers konden niet worden gelezen</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementsTab</name>
    <message>
        <source>No agreements yet</source>
        <translation>Nog geen afspraken</translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>De afspraak kan niet getoond worden</translation>
    </message>
    <message>
        <source>They come about in a conversation, or here with Ctrl+N.</source>
        <translation>Ze ontstaan in een gesprek, of hier met Ctrl+N.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n loopt nog</numerusform>
            <numerusform>%n lopen nog</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerBlock</name>
    <message>
        <source>+ as wish</source>
        <translation>+ als wens</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerCommands</name>
    <message>
        <source>Read answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>Answers to forms (*.lbform *.json);;All files (*)</source>
        <translation>Antwoorden op formulieren (*.lbform *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Answers cannot be read now</source>
        <translation>Antwoorden inlezen kan nu niet</translation>
    </message>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>Je kunt dit dossier lezen, niet wijzigen.</translation>
    </message>
    <message>
        <source>Answers are not read during a conversation.</source>
        <translation>Tijdens een gesprek worden geen antwoorden ingelezen.</translation>
    </message>
    <message>
        <source>&amp;Read answer…</source>
        <translation>&amp;Antwoord inlezen…</translation>
    </message>
    <message>
        <source>The answers were not read</source>
        <translation>De antwoorden zijn niet ingelezen</translation>
    </message>
    <message numerus="yes">
        <source>Reading answers: %n to go</source>
        <translation>
            <numerusform>Antwoorden inlezen: nog %n</numerusform>
            <numerusform>Antwoorden inlezen: nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were not kept</source>
        <translation>De antwoorden zijn niet bewaard</translation>
    </message>
    <message>
        <source>Answer read. Undo: Ctrl+Z</source>
        <translation>Antwoord ingelezen. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>%1 Read it for %2?</source>
        <translation>%1 Bij %2 inlezen?</translation>
    </message>
    <message>
        <source>%1 Keep the answer all the same?</source>
        <translation>%1 Het antwoord toch bewaren?</translation>
    </message>
    <message>
        <source>Nothing is read for anybody else.</source>
        <translation>Bij niemand anders wordt iets ingelezen.</translation>
    </message>
    <message>
        <source>The answer of %1 is then kept with that conversation.</source>
        <translation>Het antwoord van %1 wordt dan bij dat gesprek bewaard.</translation>
    </message>
    <message>
        <source>Do not read it</source>
        <translation>Niet inlezen</translation>
    </message>
    <message>
        <source>The answer of %1 was here already.</source>
        <translation>Het antwoord van %1 was er al.</translation>
    </message>
    <message>
        <source>The answer of %1 is read.</source>
        <translation>Het antwoord van %1 is ingelezen.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Read it for %1</source>
        <translation>Bij %1 inlezen</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Toch bewaren</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerPassageView</name>
    <message>
        <source>%1 would rather tell this in person</source>
        <translation>%1 vertelt dit liever zelf</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerReportRow</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersPart</name>
    <message>
        <source>%1 · %2 would rather tell this. Ask about it.</source>
        <translation>%1 · %2 vertelt dit liever zelf. Vraag ernaar.</translation>
    </message>
    <message>
        <source>What %1 wrote beforehand</source>
        <translation>Wat %1 vooraf schreef</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>dichtgevouwen</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, ongewijzigd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>%1 · %2 rather tells the rest</source>
        <translation>%1 · de rest vertelt %2 liever zelf</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersReadDialog</name>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 van %n bestand ingelezen</numerusform>
            <numerusform>%1 van %n bestanden ingelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were not kept</source>
        <translation>De antwoorden zijn niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersView</name>
    <message>
        <source>Last answer · %1</source>
        <translation>Laatste antwoord · %1</translation>
    </message>
    <message>
        <source>Earlier answer · %1</source>
        <translation>Eerder antwoord · %1</translation>
    </message>
    <message>
        <source>Received on %1, kept unchanged. It was sealed on the way.</source>
        <translation>Ontvangen op %1, ongewijzigd bewaard. Onderweg was het verzegeld.</translation>
    </message>
    <message>
        <source>Received on %1, kept unchanged. It was not sealed on the way.</source>
        <translation>Ontvangen op %1, ongewijzigd bewaard. Onderweg was het niet verzegeld.</translation>
    </message>
    <message>
        <source>Questions of your organisation</source>
        <translation>Vragen van je organisatie</translation>
    </message>
</context>
<context>
    <name>loopbaan::AttitudeCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 keeps this private</source>
        <translation>%1 houdt dit voor zich</translation>
    </message>
    <message>
        <source>%1 wants this to grow</source>
        <translation>%1 wil dit laten groeien</translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation>Naar de afspraak</translation>
    </message>
    <message>
        <source>Make an agreement…</source>
        <translation>Afspraak maken…</translation>
    </message>
</context>
<context>
    <name>loopbaan::AttitudesTab</name>
    <message>
        <source>No test and no points: a mirror. %1 chooses what to share.</source>
        <translation>Geen test en geen punten, wel een spiegel. %1 kiest wat jij leest.</translation>
    </message>
    <message>
        <source>The choice was not kept</source>
        <translation>De keuze is niet bewaard</translation>
    </message>
    <message>
        <source>Nothing is chosen to grow any more. Undo: Ctrl+Z</source>
        <translation>Er is niets meer gekozen om te laten groeien. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>De afspraak kon niet getoond worden</translation>
    </message>
    <message>
        <source>The agreement was not stored</source>
        <translation>De afspraak is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::CircumstanceRow</name>
    <message>
        <source>%1 agrees that this is kept (%2)</source>
        <translation>%1 vindt goed dat dit bewaard wordt (%2)</translation>
    </message>
    <message>
        <source>%1 agrees that this is kept; otherwise it goes after the talk</source>
        <translation>%1 vindt goed dat dit bewaard wordt; anders verdwijnt het na het gesprek</translation>
    </message>
</context>
<context>
    <name>loopbaan::CircumstancesPart</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet opgeslagen</translation>
    </message>
    <message>
        <source>The circumstance was not changed</source>
        <translation>De omstandigheid is niet gewijzigd</translation>
    </message>
    <message>
        <source>The circumstance was not noted</source>
        <translation>De omstandigheid is niet genoteerd</translation>
    </message>
    <message>
        <source>The circumstance was not deleted</source>
        <translation>De omstandigheid is niet verwijderd</translation>
    </message>
    <message>
        <source>The circumstance is deleted. Undo: Ctrl+Z</source>
        <translation>De omstandigheid is verwijderd. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ClosingStep</name>
    <message>
        <source>The conversation could not be shown</source>
        <translation>Het gesprek kon niet getoond worden</translation>
    </message>
</context>
<context>
    <name>loopbaan::CoachRow</name>
    <message>
        <source>Do you mean “%1”?</source>
        <translation>Bedoelen jullie “%1”?</translation>
    </message>
</context>
<context>
    <name>loopbaan::CommandLine</name>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Bereid loopbaangesprekken voor, voer ze en kom terug op wat jullie afspraken.</translation>
    </message>
    <message>
        <source>Work as if it were this day (YYYY-MM-DD).</source>
        <translation>Werk alsof het deze dag is (JJJJ-MM-DD).</translation>
    </message>
    <message>
        <source>Language of the window: nl, en or fr.</source>
        <translation>Taal van het venster: nl, en of fr.</translation>
    </message>
    <message>
        <source>Write a picture of every page into this folder and stop.</source>
        <translation>Zet een afbeelding van elke pagina in deze map en stop.</translation>
    </message>
    <message>
        <source>The dossier or form to open.</source>
        <translation>Het dossier of formulier om te openen.</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>er kan maar één bestand tegelijk open</translation>
    </message>
    <message>
        <source>not started: %1; %2</source>
        <translation>niet gestart: %1; %2</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>de optie “%1” bestaat niet</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>zie --help</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” is geen datum</translation>
    </message>
    <message>
        <source>write it as 2026-11-26</source>
        <translation>schrijf die als 2026-11-26</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages</source>
        <translation>“%1” is niet een van de talen</translation>
    </message>
    <message>
        <source>choose nl, en or fr</source>
        <translation>kies nl, en of fr</translation>
    </message>
    <message>
        <source>give one</source>
        <translation>geef er een</translation>
    </message>
</context>
<context>
    <name>loopbaan::CompetenceRow</name>
    <message>
        <source>level not chosen</source>
        <translation>niet gekozen</translation>
    </message>
</context>
<context>
    <name>loopbaan::CompetencesPart</name>
    <message>
        <source>How far in each competence</source>
        <translation>Hoever per competentie</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>Competentie toevoegen</translation>
    </message>
    <message>
        <source>The competence is deleted. Undo: Ctrl+Z</source>
        <translation>De competentie is gewist. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ConversationTableModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Los gesprek</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ConversationsTab</name>
    <message>
        <source>No conversations yet</source>
        <translation>Nog geen gesprekken</translation>
    </message>
    <message>
        <source>Plan the first one with the button above.</source>
        <translation>Plan het eerste met de knop hierboven.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet opgeslagen</translation>
    </message>
    <message>
        <source>The conversation was not finished</source>
        <translation>Het gesprek is niet afgerond</translation>
    </message>
    <message>
        <source>The conversation was not moved</source>
        <translation>Het gesprek is niet verzet</translation>
    </message>
    <message>
        <source>The conversation was not cancelled</source>
        <translation>Het gesprek is niet afgezegd</translation>
    </message>
    <message>
        <source>The conversation is finished. Undo: Ctrl+Z</source>
        <translation>Het gesprek is afgerond. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The conversation is cancelled. Undo: Ctrl+Z</source>
        <translation>Het gesprek is afgezegd. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Gesprek voortzetten</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Gesprek starten</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>Het verslag kon niet getoond worden</translation>
    </message>
</context>
<context>
    <name>loopbaan::DateField</name>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>Dat is geen dag. Schrijf bijvoorbeeld 31/12/2026.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Kies uit een kalender (Alt+Omlaag)</translation>
    </message>
</context>
<context>
    <name>loopbaan::DifferencesDialog</name>
    <message>
        <source>Answer of %1</source>
        <translation>Antwoord van %1</translation>
    </message>
    <message>
        <source>What %1 answered differently</source>
        <translation>Wat %1 anders antwoordde</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
</context>
<context>
    <name>loopbaan::DossierSession</name>
    <message>
        <source>The dossier was not opened</source>
        <translation>Het dossier is niet geopend</translation>
    </message>
    <message>
        <source>The dossier was not created</source>
        <translation>Het dossier is niet gemaakt</translation>
    </message>
    <message>
        <source>The step was not undone</source>
        <translation>De stap is niet ongedaan gemaakt</translation>
    </message>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>Je kunt dit dossier lezen, niet wijzigen.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>The example was not created</source>
        <translation>Het voorbeeld is niet gemaakt</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>“%1” is niet geopend</translation>
    </message>
    <message>
        <source>The dossier could not be read</source>
        <translation>Het dossier kon niet gelezen worden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>The practice dossier was not created</source>
        <translation>Het oefendossier is niet gemaakt</translation>
    </message>
    <message>
        <source>You are practising with somebody made up. Nothing here touches your own dossier.</source>
        <translation>Je oefent met een verzonnen medewerker. Niets hiervan komt in je eigen dossier.</translation>
    </message>
    <message>
        <source>&amp;Stop practising</source>
        <translation>&amp;Stoppen met oefenen</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeChooser</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeDialog</name>
    <message>
        <source>New employee</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>Write the day as 7/1/2019, or leave it empty.</source>
        <translation>Schrijf de dag zoals 7/1/2019, of laat het leeg.</translation>
    </message>
    <message>
        <source>Write it as 0.8 or 80%, or leave it empty.</source>
        <translation>Schrijf het als 0,8 of 80%, of laat het leeg.</translation>
    </message>
    <message>
        <source>Write a year or a day as 7/1/1985, or leave it empty.</source>
        <translation>Schrijf een jaar of een dag zoals 7/1/1985, of laat het leeg.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Be&amp;waren</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeDossierView</name>
    <message>
        <source>This part of the dossier could not be shown</source>
        <translation>Dit deel van het dossier kan niet getoond worden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeListPane</name>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Conversation planned</source>
        <translation>Gesprek gepland</translation>
    </message>
    <message>
        <source>Long without conversation</source>
        <translation>Lang geen gesprek</translation>
    </message>
    <message>
        <source>Agreement overdue</source>
        <translation>Afspraak over tijd</translation>
    </message>
    <message>
        <source>Without a PDP</source>
        <translation>Zonder POP</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Uit dienst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>De lijst kan niet gelezen worden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody in this group</source>
        <translation>Niemand in deze groep</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Niemand gevonden voor “%1”</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wis de zoekterm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeSide</name>
    <message>
        <source>What %1 wrote</source>
        <translation>Wat %1 schreef</translation>
    </message>
    <message>
        <source>Read an answer…</source>
        <translation>Antwoord inlezen…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Opnieuw inlezen…</translation>
    </message>
    <message>
        <source>The preparation was not saved</source>
        <translation>De voorbereiding is niet bewaard</translation>
    </message>
    <message>
        <source>Noted on %1, without a form.</source>
        <translation>Genoteerd op %1, zonder formulier.</translation>
    </message>
    <message>
        <source>Not together after all</source>
        <translation>Toch niet samen</translation>
    </message>
    <message>
        <source>Fill in together at the start</source>
        <translation>Samen invullen bij de start</translation>
    </message>
    <message>
        <source>You fill in the essential questions together with %1 when the conversation opens.</source>
        <translation>Je vult de belangrijkste vragen samen met %1 in bij de opening van het gesprek.</translation>
    </message>
    <message>
        <source>You fill it in together at the start. Undo: Ctrl+Z</source>
        <translation>Jullie vullen het samen in bij de start. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>You do not fill it in together. Undo: Ctrl+Z</source>
        <translation>Jullie vullen het niet samen in. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeesPage</name>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Nog geen medewerkers</translation>
    </message>
    <message>
        <source>Add them one by one, or paste a list from the menu Employee.</source>
        <translation>Voeg ze één voor één toe, of plak een lijst via het menu Medewerker.</translation>
    </message>
    <message>
        <source>Add an employee…</source>
        <translation>Medewerker toevoegen…</translation>
    </message>
    <message>
        <source>The employees could not be read</source>
        <translation>De medewerkers kunnen niet gelezen worden</translation>
    </message>
    <message>
        <source>The dossier could not be shown</source>
        <translation>Het dossier kan niet getoond worden</translation>
    </message>
    <message>
        <source>The employee could not be read</source>
        <translation>De gegevens van de medewerker kunnen niet gelezen worden</translation>
    </message>
    <message>
        <source>The employee was not saved</source>
        <translation>De gegevens van de medewerker zijn niet opgeslagen</translation>
    </message>
    <message>
        <source>The employee was not deleted</source>
        <translation>De medewerker is niet gewist</translation>
    </message>
    <message>
        <source>%1 deleted. Undo: Ctrl+Z</source>
        <translation>%1 is gewist. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>The PDP was not created</source>
        <translation>Het POP is niet gemaakt</translation>
    </message>
    <message>
        <source>The conversation could not be started</source>
        <translation>Het gesprek is niet gestart</translation>
    </message>
    <message>
        <source>There is no conversation with %1 to start. Plan one first: Ctrl+G</source>
        <translation>Er is geen gesprek met %1 om te starten. Plan er eerst een: Ctrl+G</translation>
    </message>
    <message>
        <source>The preparation could not be shown</source>
        <translation>De voorbereiding kan niet getoond worden</translation>
    </message>
</context>
<context>
    <name>loopbaan::EvaluationStep</name>
    <message>
        <source>This is your first conversation together</source>
        <translation>Dit is jullie eerste gesprek</translation>
    </message>
    <message>
        <source>There is nothing to come back to yet. The time goes to the next phase.</source>
        <translation>Er is nog niets om op terug te komen. De tijd gaat naar de volgende fase.</translation>
    </message>
    <message>
        <source>Nothing is left to come back to</source>
        <translation>Er is niets meer om op terug te komen</translation>
    </message>
    <message>
        <source>No agreement of earlier conversations is open.</source>
        <translation>Geen enkele afspraak van eerdere gesprekken staat nog open.</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Ga verder naar %1</translation>
    </message>
    <message>
        <source>%1 of %2 discussed</source>
        <translation>%1 van %2 besproken</translation>
    </message>
    <message>
        <source>What came of the agreement was not saved</source>
        <translation>Wat er van de afspraak gekomen is, is niet bewaard</translation>
    </message>
    <message>
        <source>The agreements could not be read</source>
        <translation>De afspraken konden niet gelezen worden</translation>
    </message>
</context>
<context>
    <name>loopbaan::ExchangeStep</name>
    <message>
        <source>The career question of %1</source>
        <translation>De loopbaanvraag van %1</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Nog niet genoteerd</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>loopbaan::FeedbackPart</name>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>The answer was not saved</source>
        <translation>Het antwoord is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::FoldButton</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>dichtgevouwen</translation>
    </message>
</context>
<context>
    <name>loopbaan::FollowUpPart</name>
    <message>
        <source>%1 alone</source>
        <translation>%1 werkt het zelf uit</translation>
    </message>
    <message>
        <source>%1 and I together</source>
        <translation>%1 en ik doen het samen</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>De wijziging is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormDoor</name>
    <message>
        <source>“%1” was not opened</source>
        <translation>“%1” is niet geopend</translation>
    </message>
    <message>
        <source>This form is open in another window already.</source>
        <translation>Dit formulier is al open in een ander venster.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Ga daar verder, of sluit het eerst.</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Een formulier openen</translation>
    </message>
    <message>
        <source>Forms (*.lbform)</source>
        <translation>Formulieren (*.lbform)</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormErrands</name>
    <message>
        <source>The answer was not saved</source>
        <translation>Het antwoord is niet bewaard</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwoord bewaren</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>De kopie is niet bewaard</translation>
    </message>
    <message>
        <source>Save a copy for yourself</source>
        <translation>Kopie voor jezelf bewaren</translation>
    </message>
    <message>
        <source>The form was not printed</source>
        <translation>Het formulier is niet afgedrukt</translation>
    </message>
    <message>
        <source>Open an earlier answer</source>
        <translation>Eerder antwoord openen</translation>
    </message>
    <message>
        <source>Answers and copies (*.lbform)</source>
        <translation>Antwoorden en kopieën (*.lbform)</translation>
    </message>
    <message>
        <source>Replace what is filled in?</source>
        <translation>Vervangen wat ingevuld is?</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Je kunt dit daarna ongedaan maken.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Empty this form?</source>
        <translation>Dit formulier leegmaken?</translation>
    </message>
    <message>
        <source>Everything you typed disappears from this computer, also what you keep to yourself. This cannot be undone. Answers and copies you saved stay where they are.</source>
        <translation>Alles wat je typte, verdwijnt van deze computer, ook wat je voor jezelf houdt. Dat kun je niet ongedaan maken. Antwoorden en kopieën die je bewaarde, blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Formulier leegmaken</translation>
    </message>
    <message>
        <source>The form was not emptied</source>
        <translation>Het formulier is niet leeggemaakt</translation>
    </message>
    <message>
        <source>Your text is not kept there either</source>
        <translation>Ook daar is je tekst niet bewaard</translation>
    </message>
    <message>
        <source>Keep your text here</source>
        <translation>Je tekst hier bewaren</translation>
    </message>
    <message>
        <source>that is the form itself; choose another name</source>
        <translation>dat is het formulier zelf; kies een andere naam</translation>
    </message>
    <message>
        <source>earlier answer</source>
        <translation>eerder antwoord</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormWindow</name>
    <message>
        <source>Close without keeping your text?</source>
        <translation>Sluiten zonder je tekst te bewaren?</translation>
    </message>
    <message>
        <source>What you typed last could not be kept on this computer and would be lost.</source>
        <translation>Wat je het laatst typte, kon niet bewaard worden op deze computer en zou verloren gaan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Only your form, no dossier open</source>
        <translation>Alleen jouw formulier, geen dossier open</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Opni&amp;euw: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Oké</translation>
    </message>
    <message>
        <source>Your text from before is damaged and could not be read. It was put aside as %1.damaged.</source>
        <translation>Je tekst van vroeger is beschadigd en kon niet gelezen worden. Die staat nu apart als %1.damaged.</translation>
    </message>
    <message>
        <source>Your text is not kept: %1.</source>
        <translation>Je tekst wordt niet bewaard: %1.</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Elders bewaren…</translation>
    </message>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Je instellingen konden niet bewaard worden</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuideLineDelegate</name>
    <message>
        <source>Own sentence</source>
        <translation>Eigen zin</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuideListModel</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(nog niets geschreven)</translation>
    </message>
    <message>
        <source>own sentence</source>
        <translation>eigen zin</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>eerste gesprek</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>vervolg</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuidePart</name>
    <message>
        <source>The sentence was not switched</source>
        <translation>De zin is niet aan- of uitgezet</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet opgeslagen</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>De instellingen konden niet gelezen worden</translation>
    </message>
    <message>
        <source>The sentence was not added</source>
        <translation>De zin is niet toegevoegd</translation>
    </message>
    <message>
        <source>The sentence was not moved</source>
        <translation>De zin is niet verplaatst</translation>
    </message>
    <message>
        <source>The sentence was not deleted</source>
        <translation>De zin is niet gewist</translation>
    </message>
    <message>
        <source>The sentence is deleted. Undo: Ctrl+Z</source>
        <translation>De zin is gewist. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The guide was not restored</source>
        <translation>De leidraad is niet hersteld</translation>
    </message>
</context>
<context>
    <name>loopbaan::IdeaRow</name>
    <message>
        <source>shared with %1</source>
        <translation>gedeeld met %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::IdeasPart</name>
    <message>
        <source>Opens once a wish is noted. Listen first.</source>
        <translation>Gaat open als er een wens genoteerd is. Eerst luisteren.</translation>
    </message>
    <message>
        <source>only you see this · Share lays something on the table</source>
        <translation>alleen jij ziet dit · je legt iets op tafel met Delen</translation>
    </message>
    <message>
        <source>only you see this · Enter or a click opens it</source>
        <translation>alleen jij ziet dit · open met Enter of een klik</translation>
    </message>
    <message>
        <source>Your view was not opened</source>
        <translation>Jouw kijk is niet geopend</translation>
    </message>
    <message>
        <source>Went on without a wish</source>
        <translation>Zonder wens verder</translation>
    </message>
    <message>
        <source>Your view is open; your own notes say so. Undo: Ctrl+Z</source>
        <translation>Jouw kijk is open; dat staat in je eigen notities. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The idea was not noted</source>
        <translation>Het idee is niet genoteerd</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet opgeslagen</translation>
    </message>
    <message>
        <source>The idea was not shared</source>
        <translation>Het idee is niet gedeeld</translation>
    </message>
    <message>
        <source>Shared with %1. Undo: Ctrl+Z</source>
        <translation>Gedeeld met %1. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The idea was not deleted</source>
        <translation>Het idee is niet verwijderd</translation>
    </message>
    <message>
        <source>The idea is deleted. Undo: Ctrl+Z</source>
        <translation>Het idee is verwijderd. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ImportCommands</name>
    <message>
        <source>Employee lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lijsten van medewerkers (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The list was not read</source>
        <translation>De lijst is niet ingelezen</translation>
    </message>
    <message>
        <source>&amp;Paste a list from a spreadsheet…</source>
        <translation>Lijst uit een spreadsheet &amp;plakken…</translation>
    </message>
    <message>
        <source>Import an employee list</source>
        <translation>Een lijst van medewerkers inlezen</translation>
    </message>
    <message>
        <source>There is no list to import</source>
        <translation>Er is geen lijst om in te lezen</translation>
    </message>
    <message>
        <source>The list was not imported</source>
        <translation>De lijst is niet overgenomen</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Lijst &amp;inlezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) added or changed. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%n medewerker toegevoegd of gewijzigd. Ongedaan maken: Ctrl+Z</numerusform>
            <numerusform>%n medewerkers toegevoegd of gewijzigd. Ongedaan maken: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Controleer de naam, en of je het bestand mag lezen.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet first, with the names of the columns.</source>
        <translation>Kopieer eerst de rijen in je spreadsheet, met de namen van de kolommen erbij.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ImportDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>What column %1 is about</source>
        <translation>Waarover kolom %1 gaat</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message numerus="yes">
        <source>%n new employee(s)</source>
        <translation>
            <numerusform>%n nieuwe medewerker</numerusform>
            <numerusform>%n nieuwe medewerkers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) will change</source>
        <translation>
            <numerusform>%n medewerker verandert</numerusform>
            <numerusform>%n medewerkers veranderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n blijft gelijk</numerusform>
            <numerusform>%n blijven gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported</source>
        <translation>
            <numerusform>%n regel kan niet overgenomen worden</numerusform>
            <numerusform>%n regels kunnen niet overgenomen worden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::InvitationCommands</name>
    <message>
        <source>No conversation can be planned now</source>
        <translation>Er kan nu geen gesprek gepland worden</translation>
    </message>
    <message>
        <source>The invitation could not be shown</source>
        <translation>De uitnodiging kon niet getoond worden</translation>
    </message>
    <message>
        <source>The reminder could not be shown</source>
        <translation>De herinnering kon niet getoond worden</translation>
    </message>
    <message>
        <source>The calendar file could not be made</source>
        <translation>Het agendabestand kon niet gemaakt worden</translation>
    </message>
    <message>
        <source>Tell %1 that it is cancelled</source>
        <translation>Laat %1 weten dat het niet doorgaat</translation>
    </message>
    <message>
        <source>Tell %1 about the new moment</source>
        <translation>Laat %1 het nieuwe moment weten</translation>
    </message>
    <message>
        <source>The new calendar file takes the conversation out of the calendar.</source>
        <translation>Het nieuwe agendabestand haalt het gesprek uit de agenda.</translation>
    </message>
    <message>
        <source>The new calendar file moves the conversation in the calendar.</source>
        <translation>Het nieuwe agendabestand verplaatst het gesprek in de agenda.</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Agendabestand bewaren…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>Het agendabestand is niet bewaard</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Agendabestand bewaren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>loopbaan::InvitationPage</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Uitnodiging voor %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>loopbaan::LongText</name>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
</context>
<context>
    <name>loopbaan::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Als het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>loopbaan::LookingBackPage</name>
    <message>
        <source>Looking back</source>
        <translation>Terugblik en vervolg</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
    <message>
        <source>Said at the start: “%1”</source>
        <translation>Gezegd bij het begin: “%1”</translation>
    </message>
</context>
<context>
    <name>loopbaan::MainWindow</name>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Je instellingen konden niet bewaard worden</translation>
    </message>
    <message>
        <source>Open a dossier or a form</source>
        <translation>Een dossier of formulier openen</translation>
    </message>
    <message>
        <source>Dossiers and forms (*.lbdossier *.lbform)</source>
        <translation>Dossiers en formulieren (*.lbdossier *.lbform)</translation>
    </message>
    <message>
        <source>Looking together</source>
        <translation>Samen kijken</translation>
    </message>
</context>
<context>
    <name>loopbaan::ManagerSide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 points done</source>
        <translation>%1 punten klaar</translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation>In tien minuten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How much to prepare</source>
        <translation>Hoeveel je voorbereidt</translation>
    </message>
</context>
<context>
    <name>loopbaan::MatchPage</name>
    <message>
        <source>%1: wishes</source>
        <translation>%1: wensen</translation>
    </message>
    <message>
        <source>%1: possibilities</source>
        <translation>%1: mogelijkheden</translation>
    </message>
    <message>
        <source>Match sheet</source>
        <translation>Matchblad</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::MinutesPart</name>
    <message>
        <source>The minutes were not restored</source>
        <translation>De minuten zijn niet hersteld</translation>
    </message>
    <message>
        <source>Follow-up conversation</source>
        <translation>Vervolggesprek</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>Eerste gesprek</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>De instellingen konden niet gelezen worden</translation>
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
        <translation>“%1” en “%2” krijgen samen minstens de helft van de tijd.</translation>
    </message>
    <message>
        <source>“%1” and “%2” together have less than half of the time. They are what a conversation is for.</source>
        <translation>“%1” en “%2” krijgen samen minder dan de helft van de tijd. Daar draait het gesprek om.</translation>
    </message>
    <message>
        <source>The minutes were not saved</source>
        <translation>De minuten zijn niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>loopbaan::MomentPage</name>
    <message>
        <source>When and where?</source>
        <translation>Wanneer en waar?</translation>
    </message>
</context>
<context>
    <name>loopbaan::MoveDialog</name>
    <message>
        <source>Move the conversation</source>
        <translation>Het gesprek verzetten</translation>
    </message>
    <message>
        <source>&amp;Move conversation</source>
        <translation>Gesprek &amp;verzetten</translation>
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
        <translation>Dossier &amp;maken</translation>
    </message>
    <message>
        <source>Where to keep the dossier</source>
        <translation>Waar het dossier bewaard wordt</translation>
    </message>
    <message>
        <source>Dossiers (*.lbdossier)</source>
        <translation>Dossiers (*.lbdossier)</translation>
    </message>
    <message>
        <source>Career conversations</source>
        <translation>Loopbaangesprekken</translation>
    </message>
</context>
<context>
    <name>loopbaan::ObstacleCell</name>
    <message>
        <source>+ obstacle</source>
        <translation>+ belemmering</translation>
    </message>
    <message>
        <source>The obstacle was not noted</source>
        <translation>De belemmering is niet genoteerd</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>loopbaan::ObstacleRow</name>
    <message>
        <source>Obstacle</source>
        <translation>Belemmering</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Wat staat in de weg?</translation>
    </message>
    <message>
        <source>What can we do about it?</source>
        <translation>Wat kunnen we eraan doen?</translation>
    </message>
    <message>
        <source>What can we do?</source>
        <translation>Wat kunnen we doen?</translation>
    </message>
</context>
<context>
    <name>loopbaan::OccasionPage</name>
    <message>
        <source>What leads to the conversation?</source>
        <translation>Wat is de aanleiding voor het gesprek?</translation>
    </message>
    <message>
        <source>Another occasion…</source>
        <translation>Andere aanleiding…</translation>
    </message>
</context>
<context>
    <name>loopbaan::OccasionsPart</name>
    <message>
        <source>Always there: %1</source>
        <translation>Altijd aanwezig: %1</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet opgeslagen</translation>
    </message>
    <message>
        <source>The tick was not saved</source>
        <translation>Het vinkje is niet opgeslagen</translation>
    </message>
    <message>
        <source>The occasion was not added</source>
        <translation>De aanleiding is niet toegevoegd</translation>
    </message>
    <message>
        <source>The occasion was not deleted</source>
        <translation>De aanleiding is niet gewist</translation>
    </message>
    <message>
        <source>The occasion is deleted. Undo: Ctrl+Z</source>
        <translation>De aanleiding is gewist. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::OpeningStep</name>
    <message>
        <source>The career question of %1</source>
        <translation>De loopbaanvraag van %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
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
            <numerusform>Vijf stappen, %n minuut</numerusform>
            <numerusform>Vijf stappen, %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the clock</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
    <message>
        <source>The tick was not saved</source>
        <translation>Het vinkje is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionChoices</name>
    <message>
        <source>which direction?</source>
        <translation>welke richting?</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet gezegd</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>de functie</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionColumn</name>
    <message>
        <source>Weigh again</source>
        <translation>Opnieuw afwegen</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Parkeren…</translation>
    </message>
    <message>
        <source>To the agreement</source>
        <translation>Naar de afspraak</translation>
    </message>
    <message>
        <source>Make it an agreement</source>
        <translation>Maak er een afspraak van</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar dit ligt</translation>
    </message>
    <message>
        <source>parked until %1</source>
        <translation>geparkeerd tot %1</translation>
    </message>
    <message>
        <source>The option was not changed</source>
        <translation>De mogelijkheid is niet gewijzigd</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet opgeslagen</translation>
    </message>
    <message>
        <source>from an earlier conversation</source>
        <translation>uit een eerder gesprek</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionHead</name>
    <message>
        <source>Move to the left	Alt+Shift+Left</source>
        <translation>Naar links	Alt+Shift+Links</translation>
    </message>
    <message>
        <source>Move to the right	Alt+Shift+Right</source>
        <translation>Naar rechts	Alt+Shift+Rechts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionPlot</name>
    <message>
        <source>↑ more feasible</source>
        <translation>↑ meer haalbaar</translation>
    </message>
    <message>
        <source>more wanted →</source>
        <translation>meer gewenst →</translation>
    </message>
</context>
<context>
    <name>loopbaan::OrganisationPage</name>
    <message>
        <source>The settings could not be read</source>
        <translation>De instellingen konden niet gelezen worden</translation>
    </message>
    <message>
        <source>The setting was not saved</source>
        <translation>De instelling is niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>loopbaan::OverviewTab</name>
    <message>
        <source>Where %1 wants to go</source>
        <translation>Waar %1 naartoe wil</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>loopbaan::OwnQuestionDialog</name>
    <message>
        <source>&amp;Ask it</source>
        <translation>Vraag &amp;stellen</translation>
    </message>
</context>
<context>
    <name>loopbaan::OwnQuestionPanel</name>
    <message>
        <source>Write the question in one language at least</source>
        <translation>Schrijf de vraag in minstens één taal</translation>
    </message>
    <message>
        <source>Empty: “%1” is asked instead</source>
        <translation>Leeg: dan wordt “%1” gevraagd</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>List, one thing a line</source>
        <translation>Lijst, één per regel</translation>
    </message>
    <message>
        <source>One of five words</source>
        <translation>Eén van vijf woorden</translation>
    </message>
    <message>
        <source>List, each used more or less</source>
        <translation>Lijst, elk meer of minder doen</translation>
    </message>
    <message>
        <source>List, each with the interest in it</source>
        <translation>Lijst, elk met de interesse</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Vinkje</translation>
    </message>
</context>
<context>
    <name>loopbaan::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Voorbeeld, bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ParkDialog</name>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Parkeren</translation>
    </message>
</context>
<context>
    <name>loopbaan::PartnerPage</name>
    <message>
        <source>Only the day, the subject and a note.</source>
        <translation>Alleen de dag, het onderwerp en een notitie.</translation>
    </message>
    <message>
        <source>With a report and a PDP, without signatures.</source>
        <translation>Met verslag en POP, zonder handtekeningen.</translation>
    </message>
    <message>
        <source>With preparation, a report and a PDP that is signed.</source>
        <translation>Met voorbereiding, verslag en een POP dat jullie tekenen.</translation>
    </message>
    <message>
        <source>Who and how?</source>
        <translation>Wie en hoe?</translation>
    </message>
    <message>
        <source>Conversation %1 of %2</source>
        <translation>Gesprek %1 van %2</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Mag leeg blijven</translation>
    </message>
</context>
<context>
    <name>loopbaan::PhaseSegment</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1, %n minuut</numerusform>
            <numerusform>%1, %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>Hier zijn jullie geweest</translation>
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
        <translation>De instellingen konden niet gelezen worden</translation>
    </message>
    <message>
        <source>The questions could not be read</source>
        <translation>De vragen konden niet gelezen worden</translation>
    </message>
    <message>
        <source>for the calendar: %1</source>
        <translation>agenda-afspraak, %1</translation>
    </message>
    <message>
        <source>form for a browser, also on a phone</source>
        <translation>formulier voor de browser, ook op een telefoon</translation>
    </message>
    <message>
        <source>form for who has this program too</source>
        <translation>formulier voor wie dit programma ook heeft</translation>
    </message>
    <message>
        <source>The invitation could not be shown</source>
        <translation>De uitnodiging kon niet getoond worden</translation>
    </message>
    <message>
        <source>The folder for the invitation</source>
        <translation>De map voor de uitnodiging</translation>
    </message>
    <message>
        <source>The package was not saved.</source>
        <translation>Het pakket is niet bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n bestand bewaard in %1.</numerusform>
            <numerusform>%n bestanden bewaard in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail program could not be opened</source>
        <translation>Het mailprogramma kon niet geopend worden</translation>
    </message>
    <message>
        <source>The conversation was not planned</source>
        <translation>Het gesprek is niet gepland</translation>
    </message>
    <message>
        <source>form to print, for who has no computer</source>
        <translation>formulier op papier, voor wie geen computer heeft</translation>
    </message>
    <message>
        <source>The invitation was not noted</source>
        <translation>De uitnodiging is niet genoteerd</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>Het formulier kon niet worden getoond</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlanningStep</name>
    <message numerus="yes">
        <source>%n of six</source>
        <translation>
            <numerusform>%n van de zes</numerusform>
            <numerusform>%n van de zes</numerusform>
        </translation>
    </message>
    <message>
        <source>six is the most</source>
        <translation>meer dan zes gaat niet</translation>
    </message>
    <message>
        <source>The option was not noted</source>
        <translation>De mogelijkheid is niet genoteerd</translation>
    </message>
    <message>
        <source>No agreement was made</source>
        <translation>Er is geen afspraak gemaakt</translation>
    </message>
    <message>
        <source>It is an agreement now; you finish it at the closing. Undo: Ctrl+Z</source>
        <translation>Het is nu een afspraak; je werkt die af bij de afsluiting. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The option was not taken up</source>
        <translation>De mogelijkheid is niet opnieuw opgenomen</translation>
    </message>
    <message>
        <source>The option was not parked</source>
        <translation>De mogelijkheid is niet geparkeerd</translation>
    </message>
    <message>
        <source>The option is parked. Undo: Ctrl+Z</source>
        <translation>De mogelijkheid is geparkeerd. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The option was not moved</source>
        <translation>De mogelijkheid is niet verplaatst</translation>
    </message>
    <message>
        <source>The option was not deleted</source>
        <translation>De mogelijkheid is niet verwijderd</translation>
    </message>
    <message>
        <source>The option is deleted. Undo: Ctrl+Z</source>
        <translation>De mogelijkheid is verwijderd. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>Nog geen mogelijkheden</translation>
    </message>
    <message>
        <source>Note at least three together, “everything stays as it is” too.</source>
        <translation>Noteer er samen minstens drie, ook ‘alles blijft zoals het is’.</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>Eerste mogelijkheid</translation>
    </message>
    <message>
        <source>The possibilities could not be read</source>
        <translation>De mogelijkheden konden niet worden gelezen</translation>
    </message>
    <message>
        <source>In our organisation</source>
        <translation>Bij ons</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlanningWizard</name>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Wie en hoe</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Vol&amp;gende</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 uitnodigen</translation>
    </message>
    <message>
        <source>Plan a conversation with %1</source>
        <translation>Gesprek plannen met %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlotPage</name>
    <message>
        <source>Options by how wanted and feasible they are</source>
        <translation>Mogelijkheden naar hoe gewenst en haalbaar ze zijn</translation>
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
        <translation>De dag is niet bewaard</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>The line was not added</source>
        <translation>De regel is niet toegevoegd</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
    <message>
        <source>The line was not deleted</source>
        <translation>De regel is niet gewist</translation>
    </message>
    <message>
        <source>The line is deleted. Undo: Ctrl+Z</source>
        <translation>De regel is gewist. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopSaver</name>
    <message>
        <source>The PDF was not saved</source>
        <translation>De PDF is niet bewaard</translation>
    </message>
    <message>
        <source>Save the PDP as PDF</source>
        <translation>POP bewaren als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>The PDFs were not saved</source>
        <translation>De PDF’s zijn niet bewaard</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>De map voor de PDF’s</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopSeriesDialog</name>
    <message>
        <source>Save PDPs as PDF</source>
        <translation>POP’s bewaren als PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) are there already.</source>
        <translation>
            <numerusform>%n van deze bestanden bestaat al.</numerusform>
            <numerusform>%n van deze bestanden bestaan al.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to do with them?</source>
        <translation>Wat wil je daarmee doen?</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n PDP(s)</source>
        <translation>
            <numerusform>%n POP bewaren</numerusform>
            <numerusform>%n POP’s bewaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDP(s) saved</source>
        <translation>
            <numerusform>%n POP bewaard</numerusform>
            <numerusform>%n POP’s bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>In de map %1</translation>
    </message>
    <message>
        <source>%1 skipped: %2 was there already</source>
        <translation>%1 overgeslagen: %2 bestond al</translation>
    </message>
    <message>
        <source>%1 not saved: %2</source>
        <translation>%1 niet bewaard: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not made: you stopped</source>
        <translation>
            <numerusform>%n niet gemaakt: je bent gestopt</numerusform>
            <numerusform>%n niet gemaakt: je bent gestopt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::PopTab</name>
    <message>
        <source>You together</source>
        <translation>Jullie samen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Nog niet getekend</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Voor akkoord</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Voor gezien</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Niet akkoord</translation>
    </message>
    <message>
        <source>The plan was not read</source>
        <translation>Het plan is niet gelezen</translation>
    </message>
    <message>
        <source>What you write here comes into the PDP. %1 can read it.</source>
        <translation>Wat je hier schrijft, komt in het POP. %1 kan het lezen.</translation>
    </message>
    <message>
        <source>A change begins the draft of the next version.</source>
        <translation>Verander je iets, dan begint het concept van een volgende versie.</translation>
    </message>
    <message>
        <source>The plan was not stored</source>
        <translation>Het plan is niet opgeslagen</translation>
    </message>
    <message>
        <source>The PDP was not approved</source>
        <translation>Het POP is niet vastgesteld</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopsPage</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>PDPs</source>
        <translation>POP’s</translation>
    </message>
    <message>
        <source>All PDPs</source>
        <translation>Alle POP’s</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Bewaren als &amp;PDF…</translation>
    </message>
    <message>
        <source>The PDPs were not read</source>
        <translation>De POP’s zijn niet gelezen</translation>
    </message>
    <message>
        <source>The PDP was not created</source>
        <translation>Het POP is niet gemaakt</translation>
    </message>
    <message>
        <source>No PDPs here</source>
        <translation>Hier staan geen POP’s</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>Nog geen medewerkers</translation>
    </message>
    <message>
        <source>Choose “All PDPs” to see the others.</source>
        <translation>Kies “Alle POP’s” om de andere te zien.</translation>
    </message>
    <message>
        <source>Add them on the page Employees.</source>
        <translation>Voeg ze toe op de pagina Medewerkers.</translation>
    </message>
    <message>
        <source>&amp;Select none</source>
        <translation>Niets &amp;kiezen</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Alles &amp;kiezen</translation>
    </message>
    <message numerus="yes">
        <source>Save %n PDP(s) as &amp;PDF…</source>
        <translation>
            <numerusform>%n POP bewaren als &amp;PDF…</numerusform>
            <numerusform>%n POP’s bewaren als &amp;PDF…</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDP was not approved</source>
        <translation>Het POP is niet vastgesteld</translation>
    </message>
    <message>
        <source>The PDP of %1 is approved as version %2. Undo with Ctrl+Z.</source>
        <translation>Het POP van %1 is vastgesteld als versie %2. Ongedaan maken: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPage</name>
    <message>
        <source>How does %1 prepare?</source>
        <translation>Hoe bereidt %1 zich voor?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>%1 chooses for each question what you read beforehand.</source>
        <translation>%1 kiest per vraag wat jij vooraf leest.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), about %1 minutes.</source>
        <translation>
            <numerusform>%n vraag, ongeveer %1 minuten.</numerusform>
            <numerusform>%n vragen, ongeveer %1 minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No form goes along.</source>
        <translation>Er gaat geen formulier mee.</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPaperDialog</name>
    <message>
        <source>The preparation could not be shown</source>
        <translation>De voorbereiding kan niet getoond worden</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Voorbereiding van %1</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>De PDF is niet bewaard</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPart</name>
    <message>
        <source>The preparation was not saved</source>
        <translation>De voorbereiding is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationTab</name>
    <message>
        <source>The preparation could not be shown</source>
        <translation>De voorbereiding kan niet getoond worden</translation>
    </message>
    <message>
        <source>No conversation to prepare</source>
        <translation>Geen gesprek om voor te bereiden</translation>
    </message>
    <message>
        <source>Plan one first; then both of you can prepare it here.</source>
        <translation>Plan er eerst een. Daarna kunnen jullie het hier allebei voorbereiden.</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Gesprek plannen…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation %1 · %n day(s) to go</source>
        <translation>
            <numerusform>Gesprek %1 · nog %n dag</numerusform>
            <numerusform>Gesprek %1 · nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Gesprek %1</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Verdergaan met het gesprek</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Gesprek starten</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreviewPane</name>
    <message>
        <source>Nothing to show</source>
        <translation>Niets om te tonen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Op br&amp;eedte</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>H&amp;ele bladzijde</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionBlock</name>
    <message>
        <source>who reads it</source>
        <translation>wie het leest</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionSetsPart</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>De instellingen konden niet gelezen worden</translation>
    </message>
    <message>
        <source>The questions of the program</source>
        <translation>De vragen van het programma</translation>
    </message>
    <message>
        <source>Forms ask these questions. Make a set to choose others, or ask your own.</source>
        <translation>Deze vragen staan in het formulier. Maak een set om andere te kiezen of zelf vragen te stellen.</translation>
    </message>
    <message>
        <source>The usual set: forms start from it.</source>
        <translation>De gewone set: elk formulier begint ermee.</translation>
    </message>
    <message>
        <source>Move it to the front to make it the usual set.</source>
        <translation>Zet ze vooraan om er de gewone set van te maken.</translation>
    </message>
    <message>
        <source>The set was not added</source>
        <translation>De set is niet toegevoegd</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Eigen vragen</translation>
    </message>
    <message>
        <source>A set has a name: until you write one it keeps the old one.</source>
        <translation>Een set heeft een naam: tot je er een schrijft, blijft de oude staan.</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
    <message>
        <source>The set was not moved</source>
        <translation>De set is niet verplaatst</translation>
    </message>
    <message>
        <source>The set was not deleted</source>
        <translation>De set is niet verwijderd</translation>
    </message>
    <message>
        <source>The set is deleted. Undo: Ctrl+Z</source>
        <translation>De set is verwijderd. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Import a set of questions</source>
        <translation>Een set vragen importeren</translation>
    </message>
    <message>
        <source>Sets of questions (*.json);;All files (*)</source>
        <translation>Sets vragen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The set was not read</source>
        <translation>De set is niet gelezen</translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Kijk de naam na, en of je het bestand mag lezen.</translation>
    </message>
    <message>
        <source>The set is added. Undo: Ctrl+Z</source>
        <translation>De set is toegevoegd. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>Export this set of questions</source>
        <translation>Deze set vragen exporteren</translation>
    </message>
    <message>
        <source>questions.json</source>
        <translation>vragen.json</translation>
    </message>
    <message>
        <source>Sets of questions (*.json)</source>
        <translation>Sets vragen (*.json)</translation>
    </message>
    <message>
        <source>The set was not exported</source>
        <translation>De set is niet geëxporteerd</translation>
    </message>
    <message>
        <source>The set is exported.</source>
        <translation>De set is geëxporteerd.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReadAloudPage</name>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReceivedAnswersDialog</name>
    <message>
        <source>The answers could not be shown</source>
        <translation>De antwoorden konden niet getoond worden</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>Wat %1 schreef</translation>
    </message>
    <message>
        <source>Answers for the conversation of %1</source>
        <translation>Antwoorden voor het gesprek van %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReceivedLine</name>
    <message>
        <source>Answers…</source>
        <translation>Antwoorden…</translation>
    </message>
    <message>
        <source>Read answer…</source>
        <translation>Antwoord inlezen…</translation>
    </message>
    <message>
        <source>The form came back on %1.</source>
        <translation>Het formulier kwam terug op %1.</translation>
    </message>
    <message>
        <source>The form went out on %1; nothing came back yet.</source>
        <translation>Het formulier vertrok op %1; er kwam nog niets terug.</translation>
    </message>
</context>
<context>
    <name>loopbaan::RecentList</name>
    <message>
        <source>%1, last opened %2</source>
        <translation>%1, laatst geopend op %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReminderDialog</name>
    <message>
        <source>Remind %1</source>
        <translation>%1 herinneren</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReportPage</name>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
</context>
<context>
    <name>loopbaan::SetQuestionModel</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(nog niets geschreven)</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>eigen vraag</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>stays on</source>
        <translation>blijft aan</translation>
    </message>
</context>
<context>
    <name>loopbaan::SetQuestionsPart</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
    <message>
        <source>The question was not changed</source>
        <translation>De vraag is niet gewijzigd</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>De instellingen konden niet gelezen worden</translation>
    </message>
    <message>
        <source>The question was not switched</source>
        <translation>De vraag is niet omgezet</translation>
    </message>
    <message>
        <source>This one stays on: every set asks at least one question on steering your own career.</source>
        <translation>Deze blijft aan: elke set stelt minstens één vraag over je loopbaan zelf sturen.</translation>
    </message>
    <message>
        <source>The question was not added</source>
        <translation>De vraag is niet toegevoegd</translation>
    </message>
    <message>
        <source>The question was not moved</source>
        <translation>De vraag is niet verplaatst</translation>
    </message>
    <message>
        <source>The question was not deleted</source>
        <translation>De vraag is niet verwijderd</translation>
    </message>
    <message>
        <source>The question is deleted. Undo: Ctrl+Z</source>
        <translation>De vraag is verwijderd. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::SharingBanner</name>
    <message>
        <source>%1 may see everything on this screen.</source>
        <translation>Alles op dit scherm mag %1 zien.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ShortTalkStep</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::StatementRow</name>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
</context>
<context>
    <name>loopbaan::StatusLine</name>
    <message>
        <source>No dossier open</source>
        <translation>Geen dossier open</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Alleen om te lezen geopend</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>Everything saved · %1</source>
        <translation>Alles opgeslagen · %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Dossier: %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkAgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Nog geen afspraken</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) in this talk</source>
        <translation>
            <numerusform>%n afspraak in dit gesprek</numerusform>
            <numerusform>%n afspraken in dit gesprek</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreements could not be shown</source>
        <translation>De afspraken konden niet getoond worden</translation>
    </message>
    <message>
        <source>They come from the options, or begin here with Ctrl+N. A talk without is fine too.</source>
        <translation>Ze komen uit de mogelijkheden, of beginnen hier met Ctrl+N. Een gesprek zonder afspraken is ook goed.</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkCommands</name>
    <message>
        <source>Write in the &amp;report</source>
        <translation>In het &amp;verslag schrijven</translation>
    </message>
    <message>
        <source>Write only for &amp;you</source>
        <translation>Alleen voor &amp;jou schrijven</translation>
    </message>
    <message>
        <source>&amp;Finish the conversation</source>
        <translation>Gesprek &amp;afronden</translation>
    </message>
    <message>
        <source>&amp;Leave the conversation</source>
        <translation>Gesprek ver&amp;laten</translation>
    </message>
    <message>
        <source>&amp;Pause the clock</source>
        <translation>Klok &amp;pauzeren</translation>
    </message>
    <message>
        <source>Let the clock run &amp;on</source>
        <translation>Klok laten &amp;doorlopen</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>&amp;Samen kijken</translation>
    </message>
    <message>
        <source>Peek at a &amp;card…</source>
        <translation>Op een &amp;kaartje spieken…</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkDoor</name>
    <message>
        <source>The conversation could not be started</source>
        <translation>Het gesprek is niet gestart</translation>
    </message>
    <message>
        <source>The conversations could not be read</source>
        <translation>De gesprekken konden niet gelezen worden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>Het verslag kon niet getoond worden</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>Het stond gepland op %1.</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkFooter</name>
    <message>
        <source>Finish the conversation</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Finishing stops the clock; everything can still be changed</source>
        <translation>Afronden zet de klok stil; alles blijft te wijzigen</translation>
    </message>
    <message>
        <source>Ctrl+1…5 goes to a phase · F6 between guide, content and notes</source>
        <translation>Ctrl+1…5 naar een fase · F6 tussen leidraad, inhoud en notities</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W new wish · Ctrl+Shift+D shares the chosen idea</source>
        <translation>Ctrl+Shift+W nieuwe wens · Ctrl+Shift+D deelt het gekozen idee</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M new option · Ctrl+Enter makes an agreement of it</source>
        <translation>Ctrl+Shift+M nieuwe mogelijkheid · Ctrl+Enter maakt er een afspraak van</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkHeader</name>
    <message>
        <source>Conversation with %1</source>
        <translation>Gesprek met %1</translation>
    </message>
    <message>
        <source>Looking together: on</source>
        <translation>Samen kijken aan</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Samen kijken</translation>
    </message>
    <message>
        <source>Only what both may see stays on the screen (F8)</source>
        <translation>Alleen wat jullie allebei mogen zien, blijft op het scherm (F8)</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkNotes</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte, is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkPaperDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkPaperPane</name>
    <message>
        <source>Report for %1…</source>
        <translation>Verslag voor %1…</translation>
    </message>
    <message>
        <source>Match sheet for %1…</source>
        <translation>Matchblad voor %1…</translation>
    </message>
    <message>
        <source>With what %1 thought of the talk</source>
        <translation>Met wat %1 van het gesprek vond</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Match sheet</source>
        <translation>Matchblad</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>Het verslag kon niet getoond worden</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>De pdf is niet bewaard</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkView</name>
    <message>
        <source>The tick was not saved</source>
        <translation>Het vinkje is niet bewaard</translation>
    </message>
    <message>
        <source>The conversation could not be shown</source>
        <translation>Het gesprek kon niet getoond worden</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Gesprek met %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leidraad</translation>
    </message>
    <message>
        <source>%1 has had its time. Move on when it suits you both.</source>
        <translation>De tijd voor %1 is om. Ga verder wanneer het jullie allebei past.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
    <message>
        <source>The phase could not be shown</source>
        <translation>De fase kon niet getoond worden</translation>
    </message>
    <message>
        <source>The clock of the conversation was not saved</source>
        <translation>De klok van het gesprek is niet bewaard</translation>
    </message>
    <message>
        <source>The conversation was not finished</source>
        <translation>Het gesprek is niet afgerond</translation>
    </message>
    <message>
        <source>The conversation is finished. Undo: Ctrl+Z</source>
        <translation>Het gesprek is afgerond. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::TextCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
</context>
<context>
    <name>loopbaan::TogetherPart</name>
    <message>
        <source>Nothing came from %1 beforehand</source>
        <translation>Vooraf kwam er niets van %1</translation>
    </message>
    <message>
        <source>Fill in these questions together. What you note here are %1’s own answers, for both to read.</source>
        <translation>Vul deze vragen samen in. Wat jullie hier noteren zijn de antwoorden van %1, die jullie allebei lezen.</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet bewaard</translation>
    </message>
</context>
<context>
    <name>loopbaan::TopicPart</name>
    <message>
        <source>You marked this as done, without a text.</source>
        <translation>Jij zette dit op klaar, zonder tekst.</translation>
    </message>
    <message>
        <source>You took the mark away: not done yet.</source>
        <translation>Jij haalde het vinkje weg: nog niet klaar.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Waar staat %1 nu?</translation>
    </message>
    <message>
        <source>Can %1 grow along or broaden?</source>
        <translation>Kan %1 meegroeien of verbreden?</translation>
    </message>
    <message>
        <source>What room is there in the job?</source>
        <translation>Welke ruimte is er in de functie?</translation>
    </message>
    <message>
        <source>What training is needed?</source>
        <translation>Welke opleiding is nodig?</translation>
    </message>
</context>
<context>
    <name>loopbaan::TrainingsPart</name>
    <message>
        <source>Add a training</source>
        <translation>Opleiding toevoegen</translation>
    </message>
    <message>
        <source>The training is deleted. Undo: Ctrl+Z</source>
        <translation>De opleiding is gewist. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::UndoCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Opni&amp;euw: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opni&amp;euw</translation>
    </message>
</context>
<context>
    <name>loopbaan::UpdatePanel</name>
    <message numerus="yes">
        <source>%n agreement(s) chosen</source>
        <translation>
            <numerusform>%n afspraak gekozen</numerusform>
            <numerusform>%n afspraken gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>De afspraak kon niet worden getoond</translation>
    </message>
    <message>
        <source>The agreement was not updated</source>
        <translation>De afspraak is niet bijgewerkt</translation>
    </message>
</context>
<context>
    <name>loopbaan::ViewCommands</name>
    <message>
        <source>The language could not be changed</source>
        <translation>De taal kon niet veranderd worden</translation>
    </message>
</context>
<context>
    <name>loopbaan::WishRow</name>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Fulfilled or let go</source>
        <translation>Vervuld of losgelaten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet gezegd</translation>
    </message>
</context>
<context>
    <name>loopbaan::WishesPart</name>
    <message>
        <source>in the words of %1</source>
        <translation>in de woorden van %1</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>Wat wil %1?</translation>
    </message>
    <message>
        <source>The wish was not noted</source>
        <translation>De wens is niet genoteerd</translation>
    </message>
    <message>
        <source>Noted as a wish. Undo: Ctrl+Z</source>
        <translation>Genoteerd als wens. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>Wat je typte is niet opgeslagen</translation>
    </message>
    <message>
        <source>The wish was not changed</source>
        <translation>De wens is niet gewijzigd</translation>
    </message>
    <message>
        <source>The wish was not moved</source>
        <translation>De wens is niet verplaatst</translation>
    </message>
    <message>
        <source>The wish is no longer open. Undo: Ctrl+Z</source>
        <translation>De wens staat niet meer open. Ongedaan maken: Ctrl+Z</translation>
    </message>
    <message>
        <source>The wish was not deleted</source>
        <translation>De wens is niet verwijderd</translation>
    </message>
    <message>
        <source>The wish is deleted. Undo: Ctrl+Z</source>
        <translation>De wens is verwijderd. Ongedaan maken: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
</TS>
