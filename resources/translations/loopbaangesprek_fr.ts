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
        <translation>Préparez et menez des entretiens de carrière, et suivez ce qui a été convenu.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program opens no connection to anywhere.</source>
        <translation>Tout reste sur cet ordinateur. Le programme n’établit aucune connexion.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Bootstrap Icons (MIT). Fonts of documents: Noto Serif (OFL) and Open Sans (Apache 2.0).</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes&#xa0;: Bootstrap Icons (MIT). Polices des documents&#xa0;: Noto Serif (OFL) et Open Sans (Apache 2.0).</translation>
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
        <translation>Annuler un entretien</translation>
    </message>
    <message>
        <source>Finish conversation</source>
        <translation>Clôturer un entretien</translation>
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
    <name>DossierShell</name>
    <message>
        <source>Pages</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>EmployeeService</name>
    <message>
        <source>Add employee</source>
        <translation>Ajouter un collaborateur</translation>
    </message>
    <message>
        <source>Change employee</source>
        <translation>Modifier un collaborateur</translation>
    </message>
    <message>
        <source>Delete employee</source>
        <translation>Supprimer un collaborateur</translation>
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
        <translation>&amp;Collaborateur</translation>
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
        <translation>Par exemple&#xa0;: Logistique &amp; Accueil</translation>
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
        <translation>Un dossier est un fichier unique qui contient vos collaborateurs, vos entretiens et ce que vous convenez. Toute personne qui utilise cet ordinateur sous votre nom peut le lire.</translation>
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
        <translation>Pour un responsable. Un seul fichier pour votre équipe ou votre service.</translation>
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
        <source>A .lbdossier that you made earlier or got from HR.</source>
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
        <translation>&amp;Découvrir d’abord avec des données d’exemple</translation>
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
</context>
<context>
    <name>loopbaan::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::CommandLine</name>
    <message>
        <source>“%1” is not a date; write it as 2026-11-26</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#x202f;; écrivez-la ainsi&#xa0;: 2026-11-26</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages nl, en and fr</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une des langues nl, en et fr</translation>
    </message>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Préparez et menez des entretiens de carrière, et suivez ce qui a été convenu.</translation>
    </message>
    <message>
        <source>The dossier to open.</source>
        <translation>Le dossier à ouvrir.</translation>
    </message>
    <message>
        <source>Work as if it were this day (YYYY-MM-DD).</source>
        <translation>Travailler comme si l’on était ce jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>Language of the window: nl, en or fr.</source>
        <translation>Langue de la fenêtre&#xa0;: nl, en ou fr.</translation>
    </message>
    <message>
        <source>Write a picture of every page into this folder and stop.</source>
        <translation>Écrire une image de chaque page dans ce répertoire, puis s’arrêter.</translation>
    </message>
    <message>
        <source>only one dossier can be opened</source>
        <translation>un seul dossier peut être ouvert</translation>
    </message>
</context>
<context>
    <name>loopbaan::MainWindow</name>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Vos réglages n’ont pas pu être conservés</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
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
    <name>loopbaan::RecentList</name>
    <message>
        <source>%1, last opened %2</source>
        <translation>%1, ouvert la dernière fois le %2</translation>
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
        <translation>Dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::ViewCommands</name>
    <message>
        <source>The language could not be changed</source>
        <translation>La langue n’a pas pu être changée</translation>
    </message>
</context>
</TS>
