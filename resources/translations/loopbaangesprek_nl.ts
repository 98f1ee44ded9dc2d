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
        <translation>Bereid loopbaangesprekken voor, voer ze, en volg op wat is afgesproken.</translation>
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
        <translation>Gesprek annuleren</translation>
    </message>
    <message>
        <source>Finish conversation</source>
        <translation>Gesprek afronden</translation>
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
    <name>DossierShell</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
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
        <translation>Bijvoorbeeld: Logistiek &amp; Onthaal</translation>
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
        <translation>Voor een leidinggevende. Eén bestand voor je team of afdeling.</translation>
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
        <source>A .lbdossier that you made earlier or got from HR.</source>
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
</context>
<context>
    <name>loopbaan::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::CommandLine</name>
    <message>
        <source>“%1” is not a date; write it as 2026-11-26</source>
        <translation>‘%1’ is geen datum; schrijf die als 2026-11-26</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages nl, en and fr</source>
        <translation>‘%1’ is niet een van de talen nl, en en fr</translation>
    </message>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Bereid loopbaangesprekken voor, voer ze, en volg op wat is afgesproken.</translation>
    </message>
    <message>
        <source>The dossier to open.</source>
        <translation>Het dossier dat opengaat.</translation>
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
        <source>only one dossier can be opened</source>
        <translation>er kan maar één dossier open</translation>
    </message>
</context>
<context>
    <name>loopbaan::MainWindow</name>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Je instellingen konden niet bewaard worden</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Een dossier openen</translation>
    </message>
    <message>
        <source>Dossiers (*.lbdossier)</source>
        <translation>Dossiers (*.lbdossier)</translation>
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
    <name>loopbaan::RecentList</name>
    <message>
        <source>%1, last opened %2</source>
        <translation>%1, laatst geopend op %2</translation>
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
    <name>loopbaan::ViewCommands</name>
    <message>
        <source>The language could not be changed</source>
        <translation>De taal kon niet veranderd worden</translation>
    </message>
</context>
</TS>
