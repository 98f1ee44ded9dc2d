<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Loopbaangesprek</source>
        <translation>About Loopbaangesprek</translation>
    </message>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Prepare and hold career conversations, and follow up on what was agreed.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program opens no connection to anywhere.</source>
        <translation>Everything stays on this computer. The program opens no connection to anywhere.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Bootstrap Icons (MIT). Fonts of documents: Noto Serif (OFL) and Open Sans (Apache 2.0).</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Icons: Bootstrap Icons (MIT). Fonts of documents: Noto Serif (OFL) and Open Sans (Apache 2.0).</translation>
    </message>
</context>
<context>
    <name>AgreementService</name>
    <message>
        <source>Add agreement</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <source>Change agreement</source>
        <translation>Change agreement</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>Delete agreement</translation>
    </message>
    <message>
        <source>Update agreement</source>
        <translation>Update agreement</translation>
    </message>
</context>
<context>
    <name>ConversationService</name>
    <message>
        <source>Plan conversation</source>
        <translation>Plan conversation</translation>
    </message>
    <message>
        <source>Move conversation</source>
        <translation>Move conversation</translation>
    </message>
    <message>
        <source>Cancel conversation</source>
        <translation>Cancel conversation</translation>
    </message>
    <message>
        <source>Finish conversation</source>
        <translation>Finish conversation</translation>
    </message>
    <message>
        <source>Note the invitation</source>
        <translation>Note the invitation</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
</context>
<context>
    <name>DossierShell</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>EmployeeService</name>
    <message>
        <source>Add employee</source>
        <translation>Add employee</translation>
    </message>
    <message>
        <source>Change employee</source>
        <translation>Change employee</translation>
    </message>
    <message>
        <source>Delete employee</source>
        <translation>Delete employee</translation>
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
        <translation>Opened &amp;before</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>E&amp;mployee</source>
        <translation>E&amp;mployee</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Colours as the s&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>L&amp;ight</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Ne&amp;xt pane</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Loopbaangesprek</source>
        <translation>&amp;About Loopbaangesprek</translation>
    </message>
</context>
<context>
    <name>NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>&amp;Organisation or team</source>
        <translation>&amp;Organisation or team</translation>
    </message>
    <message>
        <source>For example: Logistics &amp; Reception</source>
        <translation>For example: Logistics &amp; Reception</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Your &amp;e-mail address</translation>
    </message>
    <message>
        <source>Only for invitations; may stay empty</source>
        <translation>Only for invitations; may stay empty</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Kept in</translation>
    </message>
    <message>
        <source>Other &amp;place…</source>
        <translation>Other &amp;place…</translation>
    </message>
    <message>
        <source>A dossier is one file with your employees, your conversations and what you agreed. Anyone who can use this computer under your name can read it.</source>
        <translation>A dossier is one file with your employees, your conversations and what you agreed. Anyone who can use this computer under your name can read it.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tab goes to the next field, the arrow keys move inside lists and tabs.</source>
        <translation>Tab goes to the next field, the arrow keys move inside lists and tabs.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Loopbaangesprek</source>
        <translation>Welcome to Loopbaangesprek</translation>
    </message>
    <message>
        <source>Prepare a career conversation, hold it in five calm steps and write down what you agree. Everything stays on this computer.</source>
        <translation>Prepare a career conversation, hold it in five calm steps and write down what you agree. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>For a manager. One file for your team or department.</source>
        <translation>For a manager. One file for your team or department.</translation>
    </message>
    <message>
        <source>&amp;Create dossier…</source>
        <translation>&amp;Create dossier…</translation>
    </message>
    <message>
        <source>Makes the file in which your conversations are kept</source>
        <translation>Makes the file in which your conversations are kept</translation>
    </message>
    <message>
        <source>Open an existing dossier</source>
        <translation>Open an existing dossier</translation>
    </message>
    <message>
        <source>A .lbdossier that you made earlier or got from HR.</source>
        <translation>A .lbdossier that you made earlier or got from HR.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Opens a dossier file</source>
        <translation>Opens a dossier file</translation>
    </message>
    <message>
        <source>Look &amp;around with example data first</source>
        <translation>Look &amp;around with example data first</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Dossiers opened before</source>
        <translation>Dossiers opened before</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
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
        <translation>“%1” is not a date; write it as 2026-11-26</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages nl, en and fr</source>
        <translation>“%1” is not one of the languages nl, en and fr</translation>
    </message>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Prepare and hold career conversations, and follow up on what was agreed.</translation>
    </message>
    <message>
        <source>The dossier to open.</source>
        <translation>The dossier to open.</translation>
    </message>
    <message>
        <source>Work as if it were this day (YYYY-MM-DD).</source>
        <translation>Work as if it were this day (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Language of the window: nl, en or fr.</source>
        <translation>Language of the window: nl, en or fr.</translation>
    </message>
    <message>
        <source>Write a picture of every page into this folder and stop.</source>
        <translation>Write a picture of every page into this folder and stop.</translation>
    </message>
    <message>
        <source>only one dossier can be opened</source>
        <translation>only one dossier can be opened</translation>
    </message>
</context>
<context>
    <name>loopbaan::MainWindow</name>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Your settings could not be kept</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Open a dossier</translation>
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
        <translation>&amp;Create dossier</translation>
    </message>
    <message>
        <source>Where to keep the dossier</source>
        <translation>Where to keep the dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.lbdossier)</source>
        <translation>Dossiers (*.lbdossier)</translation>
    </message>
    <message>
        <source>Career conversations</source>
        <translation>Career conversations</translation>
    </message>
</context>
<context>
    <name>loopbaan::RecentList</name>
    <message>
        <source>%1, last opened %2</source>
        <translation>%1, last opened %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::StatusLine</name>
    <message>
        <source>No dossier open</source>
        <translation>No dossier open</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Everything saved</source>
        <translation>Everything saved</translation>
    </message>
    <message>
        <source>Everything saved · %1</source>
        <translation>Everything saved · %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
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
        <translation>The language could not be changed</translation>
    </message>
</context>
</TS>
