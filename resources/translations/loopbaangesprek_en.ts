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
    <name>Access</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 was not opened</translation>
    </message>
    <message>
        <source>nobody has “%1” as personnel number, e-mail address or id</source>
        <translation>nobody has “%1” as personnel number, e-mail address or id</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER employees” shows everybody</source>
        <translation>“loopbaan list DOSSIER employees” shows everybody</translation>
    </message>
    <message numerus="yes">
        <source>“%1” fits %n people</source>
        <translation>
            <numerusform>“%1” matches %n person</numerusform>
            <numerusform>“%1” matches %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>give the personnel number or the id</source>
        <translation>give the personnel number or the id</translation>
    </message>
    <message>
        <source>there is no conversation “%1”</source>
        <translation>there is no conversation “%1”</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows their ids</source>
        <translation>“loopbaan list DOSSIER conversations” shows their ids</translation>
    </message>
    <message>
        <source>there is no agreement “%1”</source>
        <translation>there is no agreement “%1”</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER agreements” shows their ids</source>
        <translation>“loopbaan list DOSSIER agreements” shows their ids</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 was not read</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>check its name</translation>
    </message>
</context>
<context>
    <name>AgendaPart</name>
    <message>
        <source>What you talk about</source>
        <translation>What you talk about</translation>
    </message>
    <message>
        <source>The themes where you see things most differently. You both see the themes in the conversation; why they are there is only for you.</source>
        <translation>The themes where you see things most differently. You both see the themes in the conversation; why they are there is only for you.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Add a theme</translation>
    </message>
    <message>
        <source>Suggest again</source>
        <translation>Suggest again</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Take off the agenda</translation>
    </message>
</context>
<context>
    <name>AgendaService</name>
    <message>
        <source>Change agenda</source>
        <translation>Change agenda</translation>
    </message>
</context>
<context>
    <name>AgreeCommand</name>
    <message>
        <source>the conversation was cancelled</source>
        <translation>the conversation was cancelled</translation>
    </message>
    <message>
        <source>choose the one that was held</source>
        <translation>choose the one that was held</translation>
    </message>
    <message>
        <source>Stores the agreements of a file and prints their ids.</source>
        <translation>Stores the agreements of a file and prints their ids.</translation>
    </message>
    <message>
        <source>id of the conversation they come from</source>
        <translation>id of the conversation they come from</translation>
    </message>
    <message>
        <source>one JSON object or a list of them; a known id is updated</source>
        <translation>one JSON object or a list of them; a known id is updated</translation>
    </message>
</context>
<context>
    <name>AgreementChoices</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Partly promised</source>
        <translation>Partly promised</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Somebody outside</translation>
    </message>
    <message>
        <source>the employee</source>
        <translation>the employee</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>the manager</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>the organisation</translation>
    </message>
</context>
<context>
    <name>AgreementCoach</name>
    <message>
        <source>Most of what is open here was promised by the manager.</source>
        <translation>Most of what is open here was promised by the manager.</translation>
    </message>
    <message>
        <source>Most of what is open here was promised by the manager. Which of it could %1 take on?</source>
        <translation>Most of what is open here was promised by the manager. Which of it could %1 take on?</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>&amp;What will happen?</source>
        <translation>&amp;What will happen?</translation>
    </message>
    <message>
        <source>How will you &amp;see that it worked?</source>
        <translation>How will you &amp;see that it worked?</translation>
    </message>
    <message>
        <source>Who does &amp;this?</source>
        <translation>Who does &amp;this?</translation>
    </message>
    <message>
        <source>B&amp;y when?</source>
        <translation>B&amp;y when?</translation>
    </message>
    <message>
        <source>What is needed, and from whom?</source>
        <translation>What is needed, and from whom?</translation>
    </message>
    <message>
        <source>&amp;First step</source>
        <translation>&amp;First step</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>Di&amp;rection</translation>
    </message>
    <message>
        <source>Look together in betwee&amp;n</source>
        <translation>Look together in betwee&amp;n</translation>
    </message>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>That is no day. Write it as 31/12/2026.</translation>
    </message>
    <message>
        <source>Who is behind this?</source>
        <translation>Who is behind this?</translation>
    </message>
    <message>
        <source>More &amp;about this agreement</source>
        <translation>More &amp;about this agreement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Who can ma&amp;ke it happen?</source>
        <translation>Who can ma&amp;ke it happen?</translation>
    </message>
    <message>
        <source>&amp;Language of these words</source>
        <translation>&amp;Language of these words</translation>
    </message>
    <message>
        <source>&amp;If something comes up, then…</source>
        <translation>&amp;If something comes up, then…</translation>
    </message>
    <message>
        <source>Other words for the &amp;PDP</source>
        <translation>Other words for the &amp;PDP</translation>
    </message>
    <message>
        <source>Only if it should read differently there</source>
        <translation>Only if it should read differently there</translation>
    </message>
</context>
<context>
    <name>AgreementListHead</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>New agreement…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
</context>
<context>
    <name>AgreementListView</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>AgreementRemoval</name>
    <message>
        <source>The agreement was not deleted</source>
        <translation>The agreement was not deleted</translation>
    </message>
    <message>
        <source>Agreement deleted. Undo: Ctrl+Z</source>
        <translation>Agreement deleted. Undo: Ctrl+Z</translation>
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
    <message numerus="yes">
        <source>Update %n agreement(s)</source>
        <translation>
            <numerusform>Update one agreement</numerusform>
            <numerusform>Update %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementText</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <comment>on a day</comment>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>you promised this</source>
        <translation>you promised this</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>the organisation</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>moved from %1 to %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>You promised this</source>
        <translation>You promised this</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) overdue</source>
        <translation>
            <numerusform>%1 · %n day overdue</numerusform>
            <numerusform>%1 · %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · today</translation>
    </message>
    <message numerus="yes">
        <source>%1 · in %n day(s)</source>
        <translation>
            <numerusform>%1 · in %n day</numerusform>
            <numerusform>%1 · in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>from the conversation of %1</source>
        <translation>from the conversation of %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>Within two weeks</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>The organisation</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
</context>
<context>
    <name>AnswerBlock</name>
    <message>
        <source>+ as wish</source>
        <translation>+ as wish</translation>
    </message>
</context>
<context>
    <name>AnswerCommand</name>
    <message>
        <source>--closed keeps it all the same</source>
        <translation>--closed keeps it all the same</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reads the answers that employees sent back.</source>
        <translation>Reads the answers that employees sent back.</translation>
    </message>
    <message>
        <source>also keep answers to conversations that were cancelled or held</source>
        <translation>also keep answers to conversations that were cancelled or held</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>as JSON, for programs</translation>
    </message>
</context>
<context>
    <name>AnswerProblem</name>
    <message>
        <source>it is not an answer to a form</source>
        <translation>it is not an answer to a form</translation>
    </message>
    <message>
        <source>it is the form itself, not the answer to it</source>
        <translation>it is the form itself, not the answer to it</translation>
    </message>
    <message>
        <source>it is the copy that is still being written, not the answer</source>
        <translation>it is the copy that is still being written, not the answer</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>this file cannot be read</translation>
    </message>
    <message>
        <source>it was made by a newer version of the program</source>
        <translation>it was made by a newer version of the program</translation>
    </message>
    <message>
        <source>it is sealed for another dossier, or was changed on the way</source>
        <translation>it is sealed for another dossier, or was changed on the way</translation>
    </message>
    <message>
        <source>check whether it is there and you may read it</source>
        <translation>check whether it is there and you may read it</translation>
    </message>
    <message>
        <source>ask %1 for the file that the form saved</source>
        <translation>ask %1 for the file that the form saved</translation>
    </message>
    <message>
        <source>choose the file that the form saved</source>
        <translation>choose the file that the form saved</translation>
    </message>
    <message>
        <source>ask %1 to save the answer and to send that file</source>
        <translation>ask %1 to save the answer and to send that file</translation>
    </message>
    <message>
        <source>ask for the answer that is saved from it</source>
        <translation>ask for the answer that is saved from it</translation>
    </message>
    <message>
        <source>ask %1 to save it again</source>
        <translation>ask %1 to save it again</translation>
    </message>
    <message>
        <source>ask the employee to save it again</source>
        <translation>ask the employee to save it again</translation>
    </message>
    <message>
        <source>update the program, then read it again</source>
        <translation>update the program, then read it again</translation>
    </message>
    <message>
        <source>ask %1 to send it again</source>
        <translation>ask %1 to send it again</translation>
    </message>
    <message>
        <source>open the dossier that made the form</source>
        <translation>open the dossier that made the form</translation>
    </message>
    <message>
        <source>this answer belongs to %1</source>
        <translation>this answer belongs to %1</translation>
    </message>
    <message>
        <source>read it for %1</source>
        <translation>read it for %1</translation>
    </message>
    <message>
        <source>the conversation of %1 was cancelled</source>
        <translation>the conversation of %1 was cancelled</translation>
    </message>
    <message>
        <source>say that it is to be kept all the same</source>
        <translation>say that it is to be kept all the same</translation>
    </message>
    <message>
        <source>the conversation of %1 was held already</source>
        <translation>the conversation of %1 was held already</translation>
    </message>
    <message>
        <source>this dossier did not make its form</source>
        <translation>this dossier did not make its form</translation>
    </message>
    <message>
        <source>It says the same as the answer of %1. Both are kept.</source>
        <translation>It says the same as the answer of %1. Both are kept.</translation>
    </message>
    <message numerus="yes">
        <source>It is a second answer: %n answer(s) differ from those of %1. Both are kept.</source>
        <translation>
            <numerusform>It is a second answer: %n answer differs from that of %1. Both are kept.</numerusform>
            <numerusform>It is a second answer: %n answers differ from those of %1. Both are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>Invisible characters were left out.</translation>
    </message>
    <message>
        <source>What this program does not know was left out.</source>
        <translation>What this program does not know was left out.</translation>
    </message>
    <message>
        <source>It was not sealed on the way.</source>
        <translation>It was not sealed on the way.</translation>
    </message>
    <message>
        <source>The conversation was cancelled.</source>
        <translation>The conversation was cancelled.</translation>
    </message>
    <message>
        <source>The conversation was held already.</source>
        <translation>The conversation was held already.</translation>
    </message>
    <message>
        <source>It is older than that one, which stays the last word.</source>
        <translation>It is older than that one, which stays the last word.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not as you asked them. Those answers are kept to look up and not taken over.</source>
        <translation>
            <numerusform>%n question is not as you asked it. That answer is kept to look up and not taken over.</numerusform>
            <numerusform>%n questions are not as you asked them. Those answers are kept to look up and not taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>It bears another name: “%1”.</source>
        <translation>It bears another name: “%1”.</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 was not read</translation>
    </message>
    <message>
        <source>%1 is here already: %2, conversation of %3</source>
        <translation>%1 is here already: %2, conversation of %3</translation>
    </message>
    <message>
        <source>%1 is read: %2, conversation of %3</source>
        <translation>%1 is read: %2, conversation of %3</translation>
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
        <translation>Show the differences</translation>
    </message>
</context>
<context>
    <name>AnswerService</name>
    <message>
        <source>Read answer</source>
        <translation>Read answer</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>ticked</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
</context>
<context>
    <name>AnswersReadDialog</name>
    <message>
        <source>Read answers</source>
        <translation>Read answers</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>All that was read can be undone in one step: Ctrl+Z</source>
        <translation>All that was read can be undone in one step: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Which answer</source>
        <translation>Which answer</translation>
    </message>
</context>
<context>
    <name>ApproveCommand</name>
    <message>
        <source>Version %1 of the PDP of %2 is approved.</source>
        <translation>Version %1 of the PDP of %2 is approved.</translation>
    </message>
    <message>
        <source>Approves the PDP of an employee as it is today.</source>
        <translation>Approves the PDP of an employee as it is today.</translation>
    </message>
</context>
<context>
    <name>ArgumentService</name>
    <message>
        <source>Add to option</source>
        <translation>Add to option</translation>
    </message>
    <message>
        <source>Change option</source>
        <translation>Change option</translation>
    </message>
    <message>
        <source>Move in option</source>
        <translation>Move in option</translation>
    </message>
    <message>
        <source>Delete from option</source>
        <translation>Delete from option</translation>
    </message>
</context>
<context>
    <name>AttitudeCard</name>
    <message>
        <source>Not this one after all</source>
        <translation>Not this one after all</translation>
    </message>
</context>
<context>
    <name>AttitudeService</name>
    <message>
        <source>Choose attitude</source>
        <translation>Choose attitude</translation>
    </message>
    <message>
        <source>Agree on attitude</source>
        <translation>Agree on attitude</translation>
    </message>
</context>
<context>
    <name>AttitudeText</name>
    <message>
        <source>all the same</source>
        <translation>all the same</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>one sentence fits better now</source>
        <translation>one sentence fits better now</translation>
    </message>
    <message>
        <source>two sentences fit better now</source>
        <translation>two sentences fit better now</translation>
    </message>
    <message>
        <source>all sentences fit better now</source>
        <translation>all sentences fit better now</translation>
    </message>
    <message>
        <source>one sentence fits less now</source>
        <translation>one sentence fits less now</translation>
    </message>
    <message>
        <source>two sentences fit less now</source>
        <translation>two sentences fit less now</translation>
    </message>
    <message>
        <source>all sentences fit less now</source>
        <translation>all sentences fit less now</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 %2 is damaged</source>
        <translation>%1 %2 is damaged</translation>
    </message>
    <message>
        <source>it does not hold what was stored</source>
        <translation>it does not hold what was stored</translation>
    </message>
    <message>
        <source>put a copy of the dossier back</source>
        <translation>put a copy of the dossier back</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 is sound.</translation>
    </message>
    <message>
        <source>Reads a dossier from beginning to end and tells whether it is sound.</source>
        <translation>Reads a dossier from beginning to end and tells whether it is sound.</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>as JSON, for programs</translation>
    </message>
</context>
<context>
    <name>CircumstanceRow</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>What it means for the work</source>
        <translation>What it means for the work</translation>
    </message>
    <message>
        <source>What does it mean for the work? For example: starts at 10 am until June</source>
        <translation>What does it mean for the work? For example: starts at 10 am until June</translation>
    </message>
    <message>
        <source>Delete this circumstance</source>
        <translation>Delete this circumstance</translation>
    </message>
    <message>
        <source>Consent to keep this</source>
        <translation>Consent to keep this</translation>
    </message>
</context>
<context>
    <name>CircumstanceService</name>
    <message>
        <source>Add circumstance</source>
        <translation>Add circumstance</translation>
    </message>
    <message>
        <source>Change circumstance</source>
        <translation>Change circumstance</translation>
    </message>
    <message>
        <source>Keep circumstance</source>
        <translation>Keep circumstance</translation>
    </message>
    <message>
        <source>Do not keep circumstance</source>
        <translation>Do not keep circumstance</translation>
    </message>
    <message>
        <source>Delete circumstance</source>
        <translation>Delete circumstance</translation>
    </message>
</context>
<context>
    <name>CircumstancesPart</name>
    <message>
        <source>Changed circumstances</source>
        <translation>Changed circumstances</translation>
    </message>
    <message>
        <source>only what they mean for the work</source>
        <translation>only what they mean for the work</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>Circumstance</translation>
    </message>
</context>
<context>
    <name>ClosingStep</name>
    <message>
        <source>Parts of the closing</source>
        <translation>Parts of the closing</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>SMART check</source>
        <translation>SMART check</translation>
    </message>
    <message>
        <source>a help, not an exam</source>
        <translation>a help, not an exam</translation>
    </message>
    <message>
        <source>This is how it will stand in the PDP</source>
        <translation>This is how it will stand in the PDP</translation>
    </message>
</context>
<context>
    <name>CoachRow</name>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>CoachText</name>
    <message>
        <source>Specific</source>
        <translation>Specific</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Measurable</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>SMART letter A</comment>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistic</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Time-bound</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>look again</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Who does what can be seen happening.</source>
        <translation>Who does what can be seen happening.</translation>
    </message>
    <message>
        <source>You can count it or tick it off.</source>
        <translation>You can count it or tick it off.</translation>
    </message>
    <message>
        <source>You are both behind it.</source>
        <translation>You are both behind it.</translation>
    </message>
    <message>
        <source>After an informal talk nobody needs to confirm.</source>
        <translation>After an informal talk nobody needs to confirm.</translation>
    </message>
    <message>
        <source>What is needed is written down.</source>
        <translation>What is needed is written down.</translation>
    </message>
    <message>
        <source>There is a day: %1.</source>
        <translation>There is a day: %1.</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Career contact</source>
        <translation>Career contact</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In service since</translation>
    </message>
    <message>
        <source>Last day of service</source>
        <translation>Last day of service</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Part of full time (FTE)</source>
        <translation>Part of full time (FTE)</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personnel number</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Name particles</source>
        <translation>Name particles</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
</context>
<context>
    <name>CompetenceRow</name>
    <message>
        <source>Competence</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Which competence</source>
        <translation>Which competence</translation>
    </message>
    <message>
        <source>Delete this competence</source>
        <translation>Delete this competence</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>An example that you saw yourself</source>
        <translation>An example that you saw yourself</translation>
    </message>
</context>
<context>
    <name>CompetenceService</name>
    <message>
        <source>Add competence</source>
        <translation>Add competence</translation>
    </message>
    <message>
        <source>Change competence</source>
        <translation>Change competence</translation>
    </message>
    <message>
        <source>Delete competence</source>
        <translation>Delete competence</translation>
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
        <source>Note the invitation</source>
        <translation>Note the invitation</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
</context>
<context>
    <name>ConversationText</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Development conversation</source>
        <translation>Development conversation</translation>
    </message>
    <message>
        <source>Career and review conversation</source>
        <translation>Career and review conversation</translation>
    </message>
    <message>
        <source>Yearly career conversation</source>
        <translation>Yearly career conversation</translation>
    </message>
    <message>
        <source>Career conversation</source>
        <translation>Career conversation</translation>
    </message>
</context>
<context>
    <name>ConversationsTab</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Cancel conversation</source>
        <translation>Cancel conversation</translation>
    </message>
    <message>
        <source>Report, which you both read</source>
        <translation>Report, which you both read</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Only for you</translation>
    </message>
    <message>
        <source>Report and match sheet…</source>
        <translation>Report and match sheet…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invite…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Both answers are kept as they came and can be looked up again.</source>
        <translation>Both answers are kept as they came and can be looked up again.</translation>
    </message>
</context>
<context>
    <name>DossierPages</name>
    <message>
        <source>PDPs</source>
        <translation>PDPs</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>EmployeeChooser</name>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Search for an employee</source>
        <translation>Search for an employee</translation>
    </message>
    <message>
        <source>Search by name, job or team</source>
        <translation>Search by name, job or team</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
</context>
<context>
    <name>EmployeeDialog</name>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>First &amp;name</source>
        <translation>First &amp;name</translation>
    </message>
    <message>
        <source>M&amp;anager</source>
        <translation>M&amp;anager</translation>
    </message>
    <message>
        <source>Fa&amp;mily name</source>
        <translation>Fa&amp;mily name</translation>
    </message>
    <message>
        <source>&amp;Career contact</source>
        <translation>&amp;Career contact</translation>
    </message>
    <message>
        <source>If that is somebody else</source>
        <translation>If that is somebody else</translation>
    </message>
    <message>
        <source>&amp;Personnel number</source>
        <translation>&amp;Personnel number</translation>
    </message>
    <message>
        <source>&amp;In service since</source>
        <translation>&amp;In service since</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>La&amp;st day</source>
        <translation>La&amp;st day</translation>
    </message>
    <message>
        <source>Empty while in service</source>
        <translation>Empty while in service</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>Part o&amp;f full time (FTE)</source>
        <translation>Part o&amp;f full time (FTE)</translation>
    </message>
    <message>
        <source>1 is full time</source>
        <translation>1 is full time</translation>
    </message>
    <message>
        <source>&amp;Team or department</source>
        <translation>&amp;Team or department</translation>
    </message>
    <message>
        <source>Bi&amp;rth date or year</source>
        <translation>Bi&amp;rth date or year</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>E&amp;ducation</source>
        <translation>E&amp;ducation</translation>
    </message>
    <message>
        <source>E&amp;xperience</source>
        <translation>E&amp;xperience</translation>
    </message>
</context>
<context>
    <name>EmployeeDossierView</name>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Plan conversation…</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Parts of the dossier</translation>
    </message>
</context>
<context>
    <name>EmployeeListPane</name>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Add an employee</source>
        <translation>Add an employee</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Search the employees</source>
        <translation>Search the employees</translation>
    </message>
    <message>
        <source>Search name, job or team</source>
        <translation>Search name, job or team</translation>
    </message>
    <message>
        <source>Which employees</source>
        <translation>Which employees</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In which order</translation>
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
    <name>EmployeeSide</name>
    <message>
        <source>What the employee wrote</source>
        <translation>What the employee wrote</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Nothing received yet</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>Read an answer…</source>
        <translation>Read an answer…</translation>
    </message>
</context>
<context>
    <name>EmployeesPage</name>
    <message>
        <source>&amp;New employee…</source>
        <translation>&amp;New employee…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>&amp;Search the list</translation>
    </message>
    <message>
        <source>Next ta&amp;b</source>
        <translation>Next ta&amp;b</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pre&amp;vious tab</translation>
    </message>
    <message>
        <source>&amp;Plan conversation…</source>
        <translation>&amp;Plan conversation…</translation>
    </message>
    <message>
        <source>Save the PDP as PD&amp;F…</source>
        <translation>Save the PDP as PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Start conversation</source>
        <translation>&amp;Start conversation</translation>
    </message>
    <message>
        <source>P&amp;repare conversation</source>
        <translation>P&amp;repare conversation</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Carry over to</source>
        <translation>Carry over to</translation>
    </message>
    <message>
        <source>a new date</source>
        <translation>a new date</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
</context>
<context>
    <name>EvaluationService</name>
    <message>
        <source>Update agreement</source>
        <translation>Update agreement</translation>
    </message>
</context>
<context>
    <name>EvaluationStep</name>
    <message>
        <source>What we agreed before</source>
        <translation>What we agreed before</translation>
    </message>
</context>
<context>
    <name>ExchangeStep</name>
    <message>
        <source>Here you only collect. You weigh together in a moment, when planning.</source>
        <translation>Here you only collect. You weigh together in a moment, when planning.</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>the PDP of %1 was not written</source>
        <translation>the PDP of %1 was not written</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>%1 is that of %2</source>
        <translation>%1 is that of %2</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choose another name</translation>
    </message>
</context>
<context>
    <name>FeedbackPart</name>
    <message>
        <source>What did you think of the talk?</source>
        <translation>What did you think of the talk?</translation>
    </message>
    <message>
        <source>Nothing has to be answered. Click an answer again to take it back. It goes into the report only if you want it to.</source>
        <translation>Nothing has to be answered. Click an answer again to take it back. It goes into the report only if you want it to.</translation>
    </message>
</context>
<context>
    <name>FeedbackService</name>
    <message>
        <source>Answer about the talk</source>
        <translation>Answer about the talk</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>%1 was skipped</source>
        <translation>%1 was skipped</translation>
    </message>
    <message>
        <source>%1 was cleaned</source>
        <translation>%1 was cleaned</translation>
    </message>
    <message>
        <source>the file was refused</source>
        <translation>the file was refused</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 was refused</translation>
    </message>
    <message>
        <source>it is larger than 2 MiB</source>
        <translation>it is larger than 2 MiB</translation>
    </message>
    <message>
        <source>it is nested deeper than 16 levels</source>
        <translation>it is nested deeper than 16 levels</translation>
    </message>
    <message>
        <source>it holds more than 50,000 values</source>
        <translation>it holds more than 50,000 values</translation>
    </message>
    <message>
        <source>line %1, column %2 is not UTF-8</source>
        <translation>line %1, column %2 is not UTF-8</translation>
    </message>
    <message>
        <source>the number at line %1, column %2 is too large</source>
        <translation>the number at line %1, column %2 is too large</translation>
    </message>
    <message>
        <source>line %1, column %2 is not JSON</source>
        <translation>line %1, column %2 is not JSON</translation>
    </message>
    <message>
        <source>it appears twice</source>
        <translation>it appears twice</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>the text is too long</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>the text holds a NUL character</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>the number is out of range</translation>
    </message>
    <message>
        <source>it is not the type it should be</source>
        <translation>it is not the type it should be</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>it is missing</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>it is not one of the words allowed there</source>
        <translation>it is not one of the words allowed there</translation>
    </message>
    <message>
        <source>it is not an id</source>
        <translation>it is not an id</translation>
    </message>
    <message>
        <source>another one has the same id</source>
        <translation>another one has the same id</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>its name is not known</translation>
    </message>
    <message>
        <source>invisible characters were left out</source>
        <translation>invisible characters were left out</translation>
    </message>
    <message>
        <source>write dates as 2027-06-15</source>
        <translation>write dates as 2027-06-15</translation>
    </message>
    <message>
        <source>use 1 to 64 letters, digits and the characters _ . : -</source>
        <translation>use 1 to 64 letters, digits and the characters _ . : -</translation>
    </message>
    <message>
        <source>check its spelling</source>
        <translation>check its spelling</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>correct the file</translation>
    </message>
    <message>
        <source>the list is longer than 1,000 lines</source>
        <translation>the list is longer than 1,000 lines</translation>
    </message>
    <message>
        <source>the file was made by a newer version of the program</source>
        <translation>the file was made by a newer version of the program</translation>
    </message>
    <message>
        <source>it may not stand there</source>
        <translation>it may not stand there</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>it is not a time</translation>
    </message>
    <message>
        <source>it is not the base64url text that belongs there</source>
        <translation>it is not the base64url text that belongs there</translation>
    </message>
    <message>
        <source>update the program or ask for a new file</source>
        <translation>update the program or ask for a new file</translation>
    </message>
    <message>
        <source>use one of these: %1</source>
        <translation>use one of these: %1</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>it is not a date</translation>
    </message>
</context>
<context>
    <name>FinishCommand</name>
    <message>
        <source>the conversation is not open any more</source>
        <translation>the conversation is not open any more</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>“loopbaan list DOSSIER conversations” shows those that are open</translation>
    </message>
    <message>
        <source>Closes a conversation that was held.</source>
        <translation>Closes a conversation that was held.</translation>
    </message>
    <message>
        <source>the conversation was planned for %1; it is closed now</source>
        <translation>the conversation was planned for %1; it is closed now</translation>
    </message>
</context>
<context>
    <name>FirstTalkDialog</name>
    <message>
        <source>&amp;Practise with somebody made up</source>
        <translation>&amp;Practise with somebody made up</translation>
    </message>
</context>
<context>
    <name>FollowUpPart</name>
    <message>
        <source>How does it go on?</source>
        <translation>How does it go on?</translation>
    </message>
    <message>
        <source>Who works out the PDP?</source>
        <translation>Who works out the PDP?</translation>
    </message>
    <message>
        <source>PDP done by</source>
        <translation>PDP done by</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 10 December 2026 or 10/12/2026.</source>
        <translation>This is not a day. Write it as 10 December 2026 or 10/12/2026.</translation>
    </message>
</context>
<context>
    <name>FormCommand</name>
    <message>
        <source>the conversation is not open any more</source>
        <translation>the conversation is not open any more</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>“loopbaan list DOSSIER conversations” shows those that are open</translation>
    </message>
    <message>
        <source>no question is asked</source>
        <translation>no question is asked</translation>
    </message>
    <message>
        <source>switch questions on in the settings of the organisation</source>
        <translation>switch questions on in the settings of the organisation</translation>
    </message>
    <message>
        <source>the form was not written</source>
        <translation>the form was not written</translation>
    </message>
    <message>
        <source>Writes the form on which the employee prepares a conversation.</source>
        <translation>Writes the form on which the employee prepares a conversation.</translation>
    </message>
    <message>
        <source>the file to write; one that is there is replaced</source>
        <translation>the file to write; one that is there is replaced</translation>
    </message>
    <message>
        <source>for a browser, for this program or for paper</source>
        <translation>for a browser, for this program or for paper</translation>
    </message>
</context>
<context>
    <name>FormPaperDialog</name>
    <message>
        <source>The form</source>
        <translation>The form</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>check its name, or look in your mail</source>
        <translation>check its name, or look in your mail</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>you may not read the file</translation>
    </message>
    <message>
        <source>save it in a folder of your own</source>
        <translation>save it in a folder of your own</translation>
    </message>
    <message>
        <source>this is an answer to a form, not the form itself</source>
        <translation>this is an answer to a form, not the form itself</translation>
    </message>
    <message>
        <source>to fill in, open the form; to read the answer, open your dossier and choose “Read answer” there</source>
        <translation>to fill in, open the form; to read the answer, open your dossier and choose “Read answer” there</translation>
    </message>
    <message>
        <source>this is the copy you kept for yourself, not the form</source>
        <translation>this is the copy you kept for yourself, not the form</translation>
    </message>
    <message>
        <source>open the form and choose “Open an earlier answer” there; never mail this copy</source>
        <translation>open the form and choose “Open an earlier answer” there; never mail this copy</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>it was made by a newer version of this program</translation>
    </message>
    <message>
        <source>ask for a new form or update the program</source>
        <translation>ask for a new form or update the program</translation>
    </message>
    <message>
        <source>it is not a form of this program</source>
        <translation>it is not a form of this program</translation>
    </message>
    <message>
        <source>choose the file ending in .lbform that came with your invitation</source>
        <translation>choose the file ending in .lbform that came with your invitation</translation>
    </message>
    <message>
        <source>open it again from the mail, or ask for a new form</source>
        <translation>open it again from the mail, or ask for a new form</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>the file is damaged</translation>
    </message>
    <message>
        <source>the file is damaged (%1: %2)</source>
        <translation>the file is damaged (%1: %2)</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>“%1” was not opened</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>Send form</source>
        <translation>Send form</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Choose questions</translation>
    </message>
</context>
<context>
    <name>FormWindow</name>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
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
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open an &amp;earlier answer…</source>
        <translation>Open an &amp;earlier answer…</translation>
    </message>
    <message>
        <source>Prepare the &amp;answer…</source>
        <translation>Prepare the &amp;answer…</translation>
    </message>
    <message>
        <source>&amp;Save a copy for yourself…</source>
        <translation>&amp;Save a copy for yourself…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>E&amp;mpty the form…</source>
        <translation>E&amp;mpty the form…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Pre&amp;vious page</translation>
    </message>
    <message>
        <source>Next p&amp;age</source>
        <translation>Next p&amp;age</translation>
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
    <name>GuidePane</name>
    <message>
        <source>What you talk about</source>
        <translation>What you talk about</translation>
    </message>
    <message>
        <source>First listen</source>
        <translation>First listen</translation>
    </message>
    <message>
        <source>Another &amp;question</source>
        <translation>Another &amp;question</translation>
    </message>
    <message>
        <source>Ca&amp;rds (F1)</source>
        <translation>Ca&amp;rds (F1)</translation>
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
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete this own sentence (Del)</source>
        <translation>Delete this own sentence (Del)</translation>
    </message>
    <message>
        <source>&amp;Own sentence</source>
        <translation>&amp;Own sentence</translation>
    </message>
    <message>
        <source>Step of the conversation</source>
        <translation>Step of the conversation</translation>
    </message>
    <message>
        <source>Sentences of the guide</source>
        <translation>Sentences of the guide</translation>
    </message>
    <message>
        <source>Space switches a sentence on or off, F2 changes one of your own. A conversation that has started keeps its list.</source>
        <translation>Space switches a sentence on or off, F2 changes one of your own. A conversation that has started keeps its list.</translation>
    </message>
    <message>
        <source>Resto&amp;re this step</source>
        <translation>Resto&amp;re this step</translation>
    </message>
</context>
<context>
    <name>GuideService</name>
    <message>
        <source>Switch prompt on or off</source>
        <translation>Switch prompt on or off</translation>
    </message>
    <message>
        <source>Move prompt</source>
        <translation>Move prompt</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Add prompt</translation>
    </message>
    <message>
        <source>Change prompt</source>
        <translation>Change prompt</translation>
    </message>
    <message>
        <source>Delete prompt</source>
        <translation>Delete prompt</translation>
    </message>
    <message>
        <source>Restore guide</source>
        <translation>Restore guide</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>take DATE for today</source>
        <translation>take DATE for today</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>show this text</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>show the version of the program</translation>
    </message>
    <message>
        <source>all done; for check: the dossier is sound</source>
        <translation>all done; for check: the dossier is sound</translation>
    </message>
    <message>
        <source>some or all of the input was refused, the rest is done</source>
        <translation>some or all of the input was refused, the rest is done</translation>
    </message>
    <message>
        <source>wrong usage: nothing was done</source>
        <translation>wrong usage: nothing was done</translation>
    </message>
    <message>
        <source>the dossier cannot be opened; it was not changed</source>
        <translation>the dossier cannot be opened; it was not changed</translation>
    </message>
    <message>
        <source>the result could not be written; what was there before is intact</source>
        <translation>the result could not be written; what was there before is intact</translation>
    </message>
    <message>
        <source>Usage: loopbaan COMMAND …</source>
        <translation>Usage: loopbaan COMMAND …</translation>
    </message>
    <message>
        <source>Career conversations and development plans without a window.</source>
        <translation>Career conversations and development plans without a window.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Every command takes:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit status:</translation>
    </message>
    <message>
        <source>“loopbaan COMMAND --help” tells more about one of them.</source>
        <translation>“loopbaan COMMAND --help” tells more about one of them.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
</context>
<context>
    <name>IdeaRow</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>What could you put beside it?</source>
        <translation>What could you put beside it?</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Delete this idea</source>
        <translation>Delete this idea</translation>
    </message>
</context>
<context>
    <name>IdeaService</name>
    <message>
        <source>Add idea</source>
        <translation>Add idea</translation>
    </message>
    <message>
        <source>Change idea</source>
        <translation>Change idea</translation>
    </message>
    <message>
        <source>Share idea</source>
        <translation>Share idea</translation>
    </message>
    <message>
        <source>Move idea</source>
        <translation>Move idea</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>Delete idea</translation>
    </message>
</context>
<context>
    <name>IdeasPart</name>
    <message>
        <source>Your view</source>
        <translation>Your view</translation>
    </message>
    <message>
        <source>Skip this step knowingly</source>
        <translation>Skip this step knowingly</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Would add: %1, change: %2, leave as they are: %3, refuse: %4.</source>
        <translation>Would add: %1, change: %2, leave as they are: %3, refuse: %4.</translation>
    </message>
    <message>
        <source>Added: %1, changed: %2, as they were: %3, refused: %4.</source>
        <translation>Added: %1, changed: %2, as they were: %3, refused: %4.</translation>
    </message>
    <message>
        <source>Imports the employees of a list as HR systems export it.</source>
        <translation>Imports the employees of a list as HR systems export it.</translation>
    </message>
    <message>
        <source>only tell what would become of each row</source>
        <translation>only tell what would become of each row</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Is about</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>Import employees</translation>
    </message>
    <message>
        <source>Check that each column is understood. Nothing is imported until you say so, and you can undo it all in one step.</source>
        <translation>Check that each column is understood. Nothing is imported until you say so, and you can undo it all in one step.</translation>
    </message>
    <message>
        <source>&amp;What is not imported, and why</source>
        <translation>&amp;What is not imported, and why</translation>
    </message>
    <message>
        <source>Who c&amp;hanges, and in what</source>
        <translation>Who c&amp;hanges, and in what</translation>
    </message>
</context>
<context>
    <name>ImportProblem</name>
    <message>
        <source>line %1 was not imported</source>
        <translation>line %1 was not imported</translation>
    </message>
    <message>
        <source>it has too few columns</source>
        <translation>it has too few columns</translation>
    </message>
    <message>
        <source>it has too many columns</source>
        <translation>it has too many columns</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>it names nobody</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day that exists</source>
        <translation>%1: “%2” is not a day that exists</translation>
    </message>
    <message>
        <source>%1: “%2” has a year of two digits</source>
        <translation>%1: “%2” has a year of two digits</translation>
    </message>
    <message>
        <source>%1: nobody who works now can have been born in “%2”</source>
        <translation>%1: nobody who works now can have been born in “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address</source>
        <translation>%1: “%2” is not an e-mail address</translation>
    </message>
    <message>
        <source>%1: “%2” is not a part of full time</source>
        <translation>%1: “%2” is not a part of full time</translation>
    </message>
    <message>
        <source>%1: “%2” is more than a year from now</source>
        <translation>%1: “%2” is more than a year from now</translation>
    </message>
    <message>
        <source>%1: “%2” is before the first day</source>
        <translation>%1: “%2” is before the first day</translation>
    </message>
    <message>
        <source>%1: the text is longer than 200 characters</source>
        <translation>%1: the text is longer than 200 characters</translation>
    </message>
    <message>
        <source>%1: invisible characters were left out</source>
        <translation>%1: invisible characters were left out</translation>
    </message>
    <message>
        <source>give every row as many columns as the first</source>
        <translation>give every row as many columns as the first</translation>
    </message>
    <message>
        <source>give a name, a personnel number or an e-mail address</source>
        <translation>give a name, a personnel number or an e-mail address</translation>
    </message>
    <message>
        <source>write dates as 31/12/2019 or 2019-12-31</source>
        <translation>write dates as 31/12/2019 or 2019-12-31</translation>
    </message>
    <message>
        <source>write it as 0.8 or 80%</source>
        <translation>write it as 0.8 or 80%</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>shorten it</translation>
    </message>
    <message>
        <source>correct the row and import the list again</source>
        <translation>correct the row and import the list again</translation>
    </message>
    <message>
        <source>the list was not read</source>
        <translation>the list was not read</translation>
    </message>
    <message>
        <source>save the list as CSV and choose that file</source>
        <translation>save the list as CSV and choose that file</translation>
    </message>
    <message>
        <source>it is about somebody new and gives no name</source>
        <translation>it is about somebody new and gives no name</translation>
    </message>
    <message>
        <source>its number, e-mail address and name belong to different people</source>
        <translation>its number, e-mail address and name belong to different people</translation>
    </message>
    <message>
        <source>it matches several people</source>
        <translation>it matches several people</translation>
    </message>
    <message>
        <source>line %1 is about the same person</source>
        <translation>line %1 is about the same person</translation>
    </message>
    <message>
        <source>this cannot be right</source>
        <translation>this cannot be right</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB</source>
        <translation>it is larger than 32 MiB</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>it is not a text file</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>what follows line %1 was not read</source>
        <translation>what follows line %1 was not read</translation>
    </message>
    <message>
        <source>the list has more than 200,000 rows</source>
        <translation>the list has more than 200,000 rows</translation>
    </message>
    <message>
        <source>split the list</source>
        <translation>split the list</translation>
    </message>
    <message>
        <source>too many rows before it have errors</source>
        <translation>too many rows before it have errors</translation>
    </message>
    <message>
        <source>it has more than 200 columns</source>
        <translation>it has more than 200 columns</translation>
    </message>
    <message>
        <source>leave out what is not about employees</source>
        <translation>leave out what is not about employees</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>a text in it is too long</translation>
    </message>
    <message>
        <source>a quotation mark opens there and never closes</source>
        <translation>a quotation mark opens there and never closes</translation>
    </message>
    <message>
        <source>close it, or leave it out</source>
        <translation>close it, or leave it out</translation>
    </message>
    <message>
        <source>line %1 was cleaned</source>
        <translation>line %1 was cleaned</translation>
    </message>
    <message>
        <source>the employee was not saved</source>
        <translation>the employee was not saved</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>the name is missing</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>fill it in</translation>
    </message>
    <message>
        <source>write it as name@organisation.be</source>
        <translation>write it as name@organisation.be</translation>
    </message>
    <message>
        <source>the first day is more than a year from now</source>
        <translation>the first day is more than a year from now</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>check the date</translation>
    </message>
    <message>
        <source>the last day is before the first day</source>
        <translation>the last day is before the first day</translation>
    </message>
    <message>
        <source>check both dates</source>
        <translation>check both dates</translation>
    </message>
    <message>
        <source>nobody who works now can have been born in that year</source>
        <translation>nobody who works now can have been born in that year</translation>
    </message>
    <message>
        <source>check the year</source>
        <translation>check the year</translation>
    </message>
    <message>
        <source>the part of full time is 0 or less, or more than 2</source>
        <translation>the part of full time is 0 or less, or more than 2</translation>
    </message>
    <message>
        <source>write full time as 1 and half time as 0.5</source>
        <translation>write full time as 1 and half time as 0.5</translation>
    </message>
    <message>
        <source>another employee has this personnel number</source>
        <translation>another employee has this personnel number</translation>
    </message>
    <message>
        <source>check the number</source>
        <translation>check the number</translation>
    </message>
    <message>
        <source>a text is longer than 200 characters</source>
        <translation>a text is longer than 200 characters</translation>
    </message>
    <message>
        <source>that is not an e-mail address</source>
        <translation>that is not an e-mail address</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Import employees</source>
        <translation>Import employees</translation>
    </message>
    <message>
        <source>the list was not read</source>
        <translation>the list was not read</translation>
    </message>
    <message>
        <source>no column gives a name, a personnel number or an e-mail address</source>
        <translation>no column gives a name, a personnel number or an e-mail address</translation>
    </message>
    <message>
        <source>give the columns their names in the first row</source>
        <translation>give the columns their names in the first row</translation>
    </message>
    <message>
        <source>column “%1” was left out</source>
        <translation>column “%1” was left out</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>its name is not known</translation>
    </message>
</context>
<context>
    <name>InputProblem</name>
    <message>
        <source>it is the dossier itself</source>
        <translation>it is the dossier itself</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>the system says: %1</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 was refused</source>
        <translation>%1 was refused</translation>
    </message>
    <message>
        <source>an agreement of another employee has this id</source>
        <translation>an agreement of another employee has this id</translation>
    </message>
    <message>
        <source>choose another id, or leave it out</source>
        <translation>choose another id, or leave it out</translation>
    </message>
    <message>
        <source>nothing was looked at</source>
        <translation>nothing was looked at</translation>
    </message>
    <message>
        <source>the coach reads one agreement at a time</source>
        <translation>the coach reads one agreement at a time</translation>
    </message>
    <message>
        <source>give one JSON object</source>
        <translation>give one JSON object</translation>
    </message>
    <message>
        <source>%1 was stored as it is</source>
        <translation>%1 was stored as it is</translation>
    </message>
    <message>
        <source>%1 is past already</source>
        <translation>%1 is past already</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>check the date</translation>
    </message>
</context>
<context>
    <name>InvitationOutput</name>
    <message>
        <source>the invitation was not written</source>
        <translation>the invitation was not written</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>The program sends nothing itself. Save the package and mail it from your own mail program.</source>
        <translation>The program sends nothing itself. Save the package and mail it from your own mail program.</translation>
    </message>
    <message>
        <source>Text of the &amp;mail</source>
        <translation>Text of the &amp;mail</translation>
    </message>
    <message>
        <source>&amp;Save the package…</source>
        <translation>&amp;Save the package…</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copy the text</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Open in the mail program</translation>
    </message>
    <message>
        <source>Have you sent the invitation?</source>
        <translation>Have you sent the invitation?</translation>
    </message>
    <message>
        <source>&amp;Yes, today</source>
        <translation>&amp;Yes, today</translation>
    </message>
    <message>
        <source>No&amp;t yet</source>
        <translation>No&amp;t yet</translation>
    </message>
    <message>
        <source>Mail programs do not take attachments over: add the files yourself.</source>
        <translation>Mail programs do not take attachments over: add the files yourself.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>there is nothing to list</source>
        <translation>there is nothing to list</translation>
    </message>
    <message>
        <source>“%1” cannot be listed</source>
        <translation>“%1” cannot be listed</translation>
    </message>
    <message>
        <source>choose employees, conversations, agreements or attention</source>
        <translation>choose employees, conversations, agreements or attention</translation>
    </message>
    <message>
        <source>Lists what the dossier holds, or what needs attention today.</source>
        <translation>Lists what the dossier holds, or what needs attention today.</translation>
    </message>
    <message>
        <source>only of this personnel number, e-mail address or id</source>
        <translation>only of this personnel number, e-mail address or id</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>as JSON, for programs</translation>
    </message>
</context>
<context>
    <name>ListTables</name>
    <message>
        <source>conversation this week</source>
        <translation>conversation this week</translation>
    </message>
    <message>
        <source>conversation to finish</source>
        <translation>conversation to finish</translation>
    </message>
    <message>
        <source>agreement past its date</source>
        <translation>agreement past its date</translation>
    </message>
    <message>
        <source>agreement due soon</source>
        <translation>agreement due soon</translation>
    </message>
    <message>
        <source>conversation at short notice</source>
        <translation>conversation at short notice</translation>
    </message>
    <message>
        <source>long without a conversation</source>
        <translation>long without a conversation</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>JOB</translation>
    </message>
    <message>
        <source>DEPARTMENT</source>
        <translation>DEPARTMENT</translation>
    </message>
    <message>
        <source>HIRED</source>
        <translation>HIRED</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>LEFT</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>EMPLOYEE</source>
        <translation>EMPLOYEE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>FORMALITY</source>
        <translation>FORMALITY</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>DUE</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>OWNER</translation>
    </message>
    <message>
        <source>AGREEMENT</source>
        <translation>AGREEMENT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>form not answered in time</source>
        <translation>form not answered in time</translation>
    </message>
    <message>
        <source>reminder of the form due</source>
        <translation>reminder of the form due</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Of the window and the texts in it; documents have a language of their own.</source>
        <translation>Of the window and the texts in it; documents have a language of their own.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Size of the text</translation>
    </message>
    <message>
        <source>Show the &amp;clock during a conversation</source>
        <translation>Show the &amp;clock during a conversation</translation>
    </message>
</context>
<context>
    <name>Loopbaan</name>
    <message>
        <source>nothing was done</source>
        <translation>nothing was done</translation>
    </message>
    <message>
        <source>“%1” was not carried out</source>
        <translation>“%1” was not carried out</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>no command was given</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>there is no such command</translation>
    </message>
    <message>
        <source>see loopbaan --help</source>
        <translation>see loopbaan --help</translation>
    </message>
    <message>
        <source>the result was not printed</source>
        <translation>the result was not printed</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>standard output cannot be written</translation>
    </message>
    <message>
        <source>free some space; before you repeat a change, see with “loopbaan list” whether it is there</source>
        <translation>free some space; before you repeat a change, see with “loopbaan list” whether it is there</translation>
    </message>
</context>
<context>
    <name>MailOpening</name>
    <message>
        <source>The letter is in your mail program. Add the files there yourself.</source>
        <translation>The letter is in your mail program. Add the files there yourself.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the text instead.</source>
        <translation>No mail program could be opened. Copy the text instead.</translation>
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
    <message>
        <source>Show the cloc&amp;k</source>
        <translation>Show the cloc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Before your first conversation…</source>
        <translation>&amp;Before your first conversation…</translation>
    </message>
</context>
<context>
    <name>ManagerSide</name>
    <message>
        <source>Your preparation</source>
        <translation>Your preparation</translation>
    </message>
    <message>
        <source>Only you see this, until you share something.</source>
        <translation>Only you see this, until you share something.</translation>
    </message>
    <message>
        <source>Left out for now: growing along, training, levels, “what if”, and you in this conversation. What you wrote there stays.</source>
        <translation>Left out for now: growing along, training, levels, “what if”, and you in this conversation. What you wrote there stays.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Look together where both sides meet. Wishes and options are filled in already; you both read this sheet.</source>
        <translation>Look together where both sides meet. Wishes and options are filled in already; you both read this sheet.</translation>
    </message>
    <message>
        <source>The organisation: needs</source>
        <translation>The organisation: needs</translation>
    </message>
    <message>
        <source>The organisation: possibilities</source>
        <translation>The organisation: possibilities</translation>
    </message>
</context>
<context>
    <name>MatchService</name>
    <message>
        <source>Change match sheet</source>
        <translation>Change match sheet</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
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
        <translation>Minutes for each step</translation>
    </message>
    <message>
        <source>For which conversation</source>
        <translation>For which conversation</translation>
    </message>
    <message>
        <source>Restore the &amp;minutes</source>
        <translation>Restore the &amp;minutes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>MomentPage</name>
    <message>
        <source>Allow an hour and a half, at a time when nobody will disturb you.</source>
        <translation>Allow an hour and a half, at a time when nobody will disturb you.</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Days of the month</translation>
    </message>
    <message>
        <source>Slanted: too soon to prepare well. Underlined: you have a conversation already.</source>
        <translation>Slanted: too soon to prepare well. Underlined: you have a conversation already.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Length</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>Pl&amp;ace</translation>
    </message>
    <message>
        <source>Rather not your own desk</source>
        <translation>Rather not your own desk</translation>
    </message>
    <message>
        <source>Wh&amp;y so soon?</source>
        <translation>Wh&amp;y so soon?</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>You can always go back; nothing is sent yet.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move conversation</source>
        <translation>Move conversation</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>The invitation has to go out again.</source>
        <translation>The invitation has to go out again.</translation>
    </message>
    <message>
        <source>Wh&amp;y so soon?</source>
        <translation>Wh&amp;y so soon?</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1” is not an e-mail address</translation>
    </message>
    <message>
        <source>--example and --%1 do not go together</source>
        <translation>--example and --%1 do not go together</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 was not created</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 was created.</translation>
    </message>
    <message>
        <source>Creates a dossier.</source>
        <translation>Creates a dossier.</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>the employer</translation>
    </message>
    <message>
        <source>who keeps the dossier and holds the conversations</source>
        <translation>who keeps the dossier and holds the conversations</translation>
    </message>
    <message>
        <source>who the invitations come from</source>
        <translation>who the invitations come from</translation>
    </message>
    <message>
        <source>of the documents; nl unless given</source>
        <translation>of the documents; nl unless given</translation>
    </message>
    <message>
        <source>with made-up employees to look around</source>
        <translation>with made-up employees to look around</translation>
    </message>
    <message>
        <source>a name or address is longer than 200 characters</source>
        <translation>a name or address is longer than 200 characters</translation>
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
    <name>NotesService</name>
    <message>
        <source>Change notes</source>
        <translation>Change notes</translation>
    </message>
    <message>
        <source>Change conversation</source>
        <translation>Change conversation</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>Why do the two of you talk? It goes into the invitation, unless it is sensitive.</source>
        <translation>Why do the two of you talk? It goes into the invitation, unless it is sensitive.</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Occasion</translation>
    </message>
    <message>
        <source>What leads to this conversation?</source>
        <translation>What leads to this conversation?</translation>
    </message>
    <message>
        <source>&amp;Sensitive</source>
        <translation>&amp;Sensitive</translation>
    </message>
    <message>
        <source>Do not note a reason or medical details. This occasion does not appear in any list or document.</source>
        <translation>Do not note a reason or medical details. This occasion does not appear in any list or document.</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>You can always go back; nothing is sent yet.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>What leads to a conversation?</source>
        <translation>What leads to a conversation?</translation>
    </message>
    <message>
        <source>A moment of fundamental change in work or life</source>
        <translation>A moment of fundamental change in work or life</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitive</translation>
    </message>
    <message>
        <source>Stands in no list or document unless you tick it there</source>
        <translation>Stands in no list or document unless you tick it there</translation>
    </message>
    <message>
        <source>Delete this occasion</source>
        <translation>Delete this occasion</translation>
    </message>
    <message>
        <source>Pivot moment</source>
        <translation>Pivot moment</translation>
    </message>
</context>
<context>
    <name>OccasionsPart</name>
    <message>
        <source>&amp;Add an occasion</source>
        <translation>&amp;Add an occasion</translation>
    </message>
</context>
<context>
    <name>OpenPointService</name>
    <message>
        <source>Add open point</source>
        <translation>Add open point</translation>
    </message>
    <message>
        <source>Change open point</source>
        <translation>Change open point</translation>
    </message>
    <message>
        <source>Close open point</source>
        <translation>Close open point</translation>
    </message>
    <message>
        <source>Move open point</source>
        <translation>Move open point</translation>
    </message>
    <message>
        <source>Delete open point</source>
        <translation>Delete open point</translation>
    </message>
</context>
<context>
    <name>OpeningService</name>
    <message>
        <source>Change what is agreed about the talk</source>
        <translation>Change what is agreed about the talk</translation>
    </message>
    <message>
        <source>Tick what is agreed about the talk</source>
        <translation>Tick what is agreed about the talk</translation>
    </message>
    <message>
        <source>Open own ideas</source>
        <translation>Open own ideas</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <source>No question yet. Ask for it.</source>
        <translation>No question yet. Ask for it.</translation>
    </message>
    <message>
        <source>This conversation is a success for me if…</source>
        <translation>This conversation is a success for me if…</translation>
    </message>
    <message>
        <source>What would make it worth the time?</source>
        <translation>What would make it worth the time?</translation>
    </message>
    <message>
        <source>What we are here for</source>
        <translation>What we are here for</translation>
    </message>
    <message>
        <source>What this is not</source>
        <translation>What this is not</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>What we talk about</translation>
    </message>
</context>
<context>
    <name>OptionHead</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>What is possible?</source>
        <translation>What is possible?</translation>
    </message>
    <message>
        <source>More for this option</source>
        <translation>More for this option</translation>
    </message>
</context>
<context>
    <name>OptionIdeaText</name>
    <message>
        <source>Everything stays as it is</source>
        <translation>Everything stays as it is</translation>
    </message>
    <message>
        <source>Job crafting: other tasks</source>
        <translation>Job crafting: other tasks</translation>
    </message>
    <message>
        <source>Job crafting: working with other people</source>
        <translation>Job crafting: working with other people</translation>
    </message>
    <message>
        <source>Job crafting: another place, other hours or tools</source>
        <translation>Job crafting: another place, other hours or tools</translation>
    </message>
    <message>
        <source>Career guidance with a voucher</source>
        <translation>Career guidance with a voucher</translation>
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
        <translation>Wanted, says %1</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Pros</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Cons</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blind spots</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <translation>Good for %1</translation>
    </message>
    <message>
        <source>Good for the organisation</source>
        <translation>Good for the organisation</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>It is about</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Feasible, and on what condition</source>
        <translation>Feasible, and on what condition</translation>
    </message>
</context>
<context>
    <name>OptionService</name>
    <message>
        <source>Add option</source>
        <translation>Add option</translation>
    </message>
    <message>
        <source>Change option</source>
        <translation>Change option</translation>
    </message>
    <message>
        <source>Move option</source>
        <translation>Move option</translation>
    </message>
    <message>
        <source>Park option</source>
        <translation>Park option</translation>
    </message>
    <message>
        <source>Take up option</source>
        <translation>Take up option</translation>
    </message>
    <message>
        <source>Delete option</source>
        <translation>Delete option</translation>
    </message>
    <message>
        <source>Make agreement of option</source>
        <translation>Make agreement of option</translation>
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
        <translation>Why not now</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>Why not now?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>Who decides?</translation>
    </message>
    <message>
        <source>When the answer comes</source>
        <translation>When the answer comes</translation>
    </message>
    <message>
        <source>Answer on</source>
        <translation>Answer on</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>another function</source>
        <translation>another function</translation>
    </message>
    <message>
        <source>outside the organisation</source>
        <translation>outside the organisation</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <source>workable work</source>
        <translation>workable work</translation>
    </message>
    <message>
        <source>employability</source>
        <translation>employability</translation>
    </message>
    <message>
        <source>as you placed them</source>
        <translation>as you placed them</translation>
    </message>
    <message>
        <source>most wanted first</source>
        <translation>most wanted first</translation>
    </message>
    <message>
        <source>most feasible first</source>
        <translation>most feasible first</translation>
    </message>
    <message>
        <source>wanted and feasible first</source>
        <translation>wanted and feasible first</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>rather not</translation>
    </message>
    <message>
        <source>not really</source>
        <translation>not really</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>perhaps</translation>
    </message>
    <message>
        <source>gladly</source>
        <translation>gladly</translation>
    </message>
    <message>
        <source>very gladly</source>
        <translation>very gladly</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>with difficulty</source>
        <translation>with difficulty</translation>
    </message>
    <message>
        <source>with adjustments</source>
        <translation>with adjustments</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>straight away</source>
        <translation>straight away</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>not weighed yet</translation>
    </message>
    <message>
        <source>wanted: %1 · feasible: %2</source>
        <translation>wanted: %1 · feasible: %2</translation>
    </message>
    <message>
        <source>What is in it for %1?</source>
        <translation>What is in it for %1?</translation>
    </message>
    <message>
        <source>What is in it for the organisation?</source>
        <translation>What is in it for the organisation?</translation>
    </message>
    <message>
        <source>Feasible if… what?</source>
        <translation>Feasible if… what?</translation>
    </message>
    <message>
        <source>Say why not now, and who decides.</source>
        <translation>Say why not now, and who decides.</translation>
    </message>
    <message>
        <source>within the job</source>
        <translation>within the job</translation>
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
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>&amp;Language of documents</source>
        <translation>&amp;Language of documents</translation>
    </message>
    <message>
        <source>What a conversation is here</source>
        <translation>What a conversation is here</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>What it is &amp;for</translation>
    </message>
    <message>
        <source>What &amp;comes of it</source>
        <translation>What &amp;comes of it</translation>
    </message>
    <message>
        <source>What it is no&amp;t</source>
        <translation>What it is no&amp;t</translation>
    </message>
    <message>
        <source>What is noted, and &amp;who reads it</source>
        <translation>What is noted, and &amp;who reads it</translation>
    </message>
    <message>
        <source>You find what it is for, what comes of it and what it is not at the opening of each conversation. What it is for is in the invitation too.</source>
        <translation>You find what it is for, what comes of it and what it is not at the opening of each conversation. What it is for is in the invitation too.</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>When and how</translation>
    </message>
    <message>
        <source>&amp;Months between two conversations</source>
        <translation>&amp;Months between two conversations</translation>
    </message>
    <message>
        <source>Days of not&amp;ice</source>
        <translation>Days of not&amp;ice</translation>
    </message>
    <message>
        <source>A conversation can be planned sooner; you are then asked why.</source>
        <translation>A conversation can be planned sooner; you are then asked why.</translation>
    </message>
    <message>
        <source>How formal</source>
        <translation>How formal</translation>
    </message>
    <message>
        <source>What a new conversation starts with; you can choose otherwise.</source>
        <translation>What a new conversation starts with; you can choose otherwise.</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
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
        <source>Growing within the organisation</source>
        <translation>Growing within the organisation</translation>
    </message>
    <message>
        <source>What there i&amp;s with you</source>
        <translation>What there i&amp;s with you</translation>
    </message>
    <message>
        <source>Functions, projects, roles, paths: one a line. The form tells them where it asks about other functions, and in the conversation each can become an option.</source>
        <translation>Functions, projects, roles, paths: one a line. The form tells them where it asks about other functions, and in the conversation each can become an option.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Open agreements</translation>
    </message>
</context>
<context>
    <name>OwnQuestionDialog</name>
    <message>
        <source>Question of your own</source>
        <translation>Question of your own</translation>
    </message>
    <message>
        <source>For this form alone. What you ask everybody goes into a set of questions in the settings.</source>
        <translation>For this form alone. What you ask everybody goes into a set of questions in the settings.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionPanel</name>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Dutch</translation>
    </message>
    <message>
        <source>En&amp;glish</source>
        <translation>En&amp;glish</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;French</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Topic</translation>
    </message>
</context>
<context>
    <name>ParkDialog</name>
    <message>
        <source>Park option</source>
        <translation>Park option</translation>
    </message>
    <message>
        <source>Park until</source>
        <translation>Park until</translation>
    </message>
    <message>
        <source>The option comes back in the first talk from that day on.</source>
        <translation>The option comes back in the first talk from that day on.</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Somebody other than the line manager may hold the conversation.</source>
        <translation>Somebody other than the line manager may hold the conversation.</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>&amp;With whom</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Only if it is not you</source>
        <translation>Only if it is not you</translation>
    </message>
    <message>
        <source>A coach usually is not the line manager: it is easier to speak freely with somebody else.</source>
        <translation>A coach usually is not the line manager: it is easier to speak freely with somebody else.</translation>
    </message>
    <message>
        <source>&amp;Kind of conversation</source>
        <translation>&amp;Kind of conversation</translation>
    </message>
    <message>
        <source>&amp;How formal</source>
        <translation>&amp;How formal</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>How man&amp;y</translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation>What it is a&amp;bout</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <source>You can always go back; nothing is sent yet.</source>
        <translation>You can always go back; nothing is sent yet.</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>there is no occasion “%1”</source>
        <translation>there is no occasion “%1”</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choose one of %1</translation>
    </message>
    <message>
        <source>the conversation is not open any more</source>
        <translation>the conversation is not open any more</translation>
    </message>
    <message>
        <source>“loopbaan list DOSSIER conversations” shows those that are open</source>
        <translation>“loopbaan list DOSSIER conversations” shows those that are open</translation>
    </message>
    <message>
        <source>its day, as 2026-12-31</source>
        <translation>its day, as 2026-12-31</translation>
    </message>
    <message>
        <source>when it starts</source>
        <translation>when it starts</translation>
    </message>
    <message>
        <source>Plans a conversation and prints its id.</source>
        <translation>Plans a conversation and prints its id.</translation>
    </message>
    <message>
        <source>why now, as occ.request; the yearly conversation unless given</source>
        <translation>why now, as occ.request; the yearly conversation unless given</translation>
    </message>
    <message>
        <source>as the organisation has it unless given</source>
        <translation>as the organisation has it unless given</translation>
    </message>
    <message>
        <source>print the conversation as JSON, for programs</source>
        <translation>print the conversation as JSON, for programs</translation>
    </message>
    <message>
        <source>Moves a conversation to another moment.</source>
        <translation>Moves a conversation to another moment.</translation>
    </message>
    <message>
        <source>write the new invitation there</source>
        <translation>write the new invitation there</translation>
    </message>
    <message>
        <source>Cancels a conversation.</source>
        <translation>Cancels a conversation.</translation>
    </message>
    <message>
        <source>write the cancellation there</source>
        <translation>write the cancellation there</translation>
    </message>
    <message>
        <source>write the invitation and the form there and note them as sent today</source>
        <translation>write the invitation and the form there and note them as sent today</translation>
    </message>
</context>
<context>
    <name>PlanService</name>
    <message>
        <source>Change PDP</source>
        <translation>Change PDP</translation>
    </message>
    <message>
        <source>Approve PDP</source>
        <translation>Approve PDP</translation>
    </message>
</context>
<context>
    <name>PlanningActName</name>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Plan conversation</source>
        <translation>Plan conversation</translation>
    </message>
</context>
<context>
    <name>PlanningNotice</name>
    <message>
        <source>Choose %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>That day has passed.</source>
        <translation>That day has passed.</translation>
    </message>
    <message>
        <source>That is at the weekend. Is that what you mean?</source>
        <translation>That is at the weekend. Is that what you mean?</translation>
    </message>
    <message>
        <source>That is after the last day of service.</source>
        <translation>That is after the last day of service.</translation>
    </message>
    <message>
        <source>You have a conversation with %1 then, from %2 to %3.</source>
        <translation>You have a conversation with %1 then, from %2 to %3.</translation>
    </message>
    <message>
        <source>That is today: both of you need time to prepare.</source>
        <translation>That is today: both of you need time to prepare.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) from now: both of you need time to prepare.</source>
        <translation>
            <numerusform>That is %n day from now: both of you need time to prepare.</numerusform>
            <numerusform>That is %n days from now: both of you need time to prepare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningProblem</name>
    <message>
        <source>the conversation was not planned</source>
        <translation>the conversation was not planned</translation>
    </message>
    <message>
        <source>check the date</source>
        <translation>check the date</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>it has no date</translation>
    </message>
    <message>
        <source>choose a day</source>
        <translation>choose a day</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>the day has passed</translation>
    </message>
    <message>
        <source>choose a day from today on</source>
        <translation>choose a day from today on</translation>
    </message>
    <message>
        <source>it falls at the weekend</source>
        <translation>it falls at the weekend</translation>
    </message>
    <message>
        <source>the first suitable day is %1</source>
        <translation>the first suitable day is %1</translation>
    </message>
    <message>
        <source>it leaves little time to prepare</source>
        <translation>it leaves little time to prepare</translation>
    </message>
    <message>
        <source>choose another time</source>
        <translation>choose another time</translation>
    </message>
    <message>
        <source>the employee does not work here any more on that day</source>
        <translation>the employee does not work here any more on that day</translation>
    </message>
    <message>
        <source>choose a day of service, or correct the last day</source>
        <translation>choose a day of service, or correct the last day</translation>
    </message>
    <message>
        <source>check with whom</source>
        <translation>check with whom</translation>
    </message>
    <message>
        <source>a coach usually is not the line manager</source>
        <translation>a coach usually is not the line manager</translation>
    </message>
    <message>
        <source>choose another coach, or plan it with the line manager</source>
        <translation>choose another coach, or plan it with the line manager</translation>
    </message>
    <message>
        <source>a conversation with %1 is planned from %2 to %3</source>
        <translation>a conversation with %1 is planned from %2 to %3</translation>
    </message>
</context>
<context>
    <name>PlanningStep</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>Wanted × feasible</source>
        <translation>Wanted × feasible</translation>
    </message>
    <message>
        <source>Ideas…</source>
        <translation>Ideas…</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Alt+arrow: another cell · Alt+Shift+← or →: move the option</source>
        <translation>Alt+arrow: another cell · Alt+Shift+← or →: move the option</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>Delete this line</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Who finds out</translation>
    </message>
    <message>
        <source>Who finds out?</source>
        <translation>Who finds out?</translation>
    </message>
    <message>
        <source>When the answer is there</source>
        <translation>When the answer is there</translation>
    </message>
    <message>
        <source>Answer on</source>
        <translation>Answer on</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 10 December 2026 or 10/12/2026.</source>
        <translation>This is not a day. Write it as 10 December 2026 or 10/12/2026.</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Who finds this out, and when is the answer there?</source>
        <translation>Who finds this out, and when is the answer there?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>PopCommand</name>
    <message>
        <source>%1 is not in this version yet</source>
        <translation>%1 is not in this version yet</translation>
    </message>
    <message>
        <source>choose --format pdf or json</source>
        <translation>choose --format pdf or json</translation>
    </message>
    <message>
        <source>it needs either --employee or --all</source>
        <translation>it needs either --employee or --all</translation>
    </message>
    <message>
        <source>--merged makes a PDF</source>
        <translation>--merged makes a PDF</translation>
    </message>
    <message>
        <source>leave out --format json</source>
        <translation>leave out --format json</translation>
    </message>
    <message>
        <source>%1 is there already and was left</source>
        <translation>%1 is there already and was left</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message>
        <source>of this personnel number, e-mail address or id; may be given several times</source>
        <translation>of this personnel number, e-mail address or id; may be given several times</translation>
    </message>
    <message>
        <source>of everybody in service</source>
        <translation>of everybody in service</translation>
    </message>
    <message>
        <source>pdf unless given</source>
        <translation>pdf unless given</translation>
    </message>
    <message>
        <source>that of the organisation unless given</source>
        <translation>that of the organisation unless given</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>the whole plan</translation>
    </message>
    <message>
        <source>all of them in one PDF as well, to print</source>
        <translation>all of them in one PDF as well, to print</translation>
    </message>
    <message>
        <source>not in this version yet</source>
        <translation>not in this version yet</translation>
    </message>
    <message>
        <source>what becomes of files that are there; they are replaced unless given</source>
        <translation>what becomes of files that are there; they are replaced unless given</translation>
    </message>
    <message>
        <source>the folder for the files</source>
        <translation>the folder for the files</translation>
    </message>
    <message>
        <source>Writes development plans (PDPs), a file for each employee.</source>
        <translation>Writes development plans (PDPs), a file for each employee.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>leave it out</translation>
    </message>
    <message>
        <source>give the dossier</source>
        <translation>give the dossier</translation>
    </message>
</context>
<context>
    <name>PopSeriesDialog</name>
    <message>
        <source>&amp;Leave them and skip these employees</source>
        <translation>&amp;Leave them and skip these employees</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Replace them</translation>
    </message>
    <message>
        <source>&amp;Save under a new name</source>
        <translation>&amp;Save under a new name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>What was not saved</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Cl&amp;ose</translation>
    </message>
</context>
<context>
    <name>PopStandingText</name>
    <message>
        <source>%1 is working it out</source>
        <translation>%1 is working it out</translation>
    </message>
    <message>
        <source>you two are working it out</source>
        <translation>you two are working it out</translation>
    </message>
    <message>
        <source>you are working it out</source>
        <translation>you are working it out</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>changed since %1</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>signature is missing</translation>
    </message>
    <message>
        <source>approved in %1</source>
        <translation>approved in %1</translation>
    </message>
    <message>
        <source>follows after the conversation</source>
        <translation>follows after the conversation</translation>
    </message>
</context>
<context>
    <name>PopStateText</name>
    <message>
        <source>Draft of version %1, not approved yet</source>
        <translation>Draft of version %1, not approved yet</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, approved on %2</source>
        <translation>Version %1, approved on %2</translation>
    </message>
</context>
<context>
    <name>PopTab</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>My career &amp;question</source>
        <translation>My career &amp;question</translation>
    </message>
    <message>
        <source>&amp;Where I want to go</source>
        <translation>&amp;Where I want to go</translation>
    </message>
    <message>
        <source>What I am &amp;good at</source>
        <translation>What I am &amp;good at</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>One per line</translation>
    </message>
    <message>
        <source>What I want to deve&amp;lop</source>
        <translation>What I want to deve&amp;lop</translation>
    </message>
    <message>
        <source>What I can cou&amp;nt on</source>
        <translation>What I can cou&amp;nt on</translation>
    </message>
    <message>
        <source>One per line: what was promised</source>
        <translation>One per line: what was promised</translation>
    </message>
    <message>
        <source>Not decided &amp;yet</source>
        <translation>Not decided &amp;yet</translation>
    </message>
    <message>
        <source>One per line, with who finds out and when</source>
        <translation>One per line, with who finds out and when</translation>
    </message>
    <message>
        <source>If it does not work out: plan &amp;B</source>
        <translation>If it does not work out: plan &amp;B</translation>
    </message>
    <message>
        <source>Who wor&amp;ks it out</source>
        <translation>Who wor&amp;ks it out</translation>
    </message>
    <message>
        <source>&amp;Runs until</source>
        <translation>&amp;Runs until</translation>
    </message>
    <message>
        <source>Look at it aga&amp;in on</source>
        <translation>Look at it aga&amp;in on</translation>
    </message>
    <message>
        <source>&amp;Signature of the employee</source>
        <translation>&amp;Signature of the employee</translation>
    </message>
    <message>
        <source>Remark o&amp;f the employee</source>
        <translation>Remark o&amp;f the employee</translation>
    </message>
    <message>
        <source>That is not a day. Write it as 22/11/2027.</source>
        <translation>That is not a day. Write it as 22/11/2027.</translation>
    </message>
</context>
<context>
    <name>PopsPage</name>
    <message>
        <source>PDPs</source>
        <translation>PDPs</translation>
    </message>
    <message>
        <source>Personal development plans of your team. Tick several to save them together.</source>
        <translation>Personal development plans of your team. Tick several to save them together.</translation>
    </message>
    <message>
        <source>Which PDPs are shown</source>
        <translation>Which PDPs are shown</translation>
    </message>
    <message>
        <source>Employees with their PDP</source>
        <translation>Employees with their PDP</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>Private notes never get in.</source>
        <translation>Private notes never get in.</translation>
    </message>
    <message>
        <source>&amp;Language of the document</source>
        <translation>&amp;Language of the document</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approve</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Ques&amp;tions</source>
        <translation>Ques&amp;tions</translation>
    </message>
    <message>
        <source>As your organisation has &amp;it</source>
        <translation>As your organisation has &amp;it</translation>
    </message>
    <message>
        <source>Answer needed b&amp;efore</source>
        <translation>Answer needed b&amp;efore</translation>
    </message>
    <message>
        <source>Three working days before the conversation gives you time to read.</source>
        <translation>Three working days before the conversation gives you time to read.</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Reminder</translation>
    </message>
    <message>
        <source>The list of employees shows it. The program sends nothing.</source>
        <translation>The list of employees shows it. The program sends nothing.</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Language of the form</translation>
    </message>
    <message>
        <source>Without a form? Switch everything off. You then fill it in together at the start.</source>
        <translation>Without a form? Switch everything off. You then fill it in together at the start.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>&amp;Own question…</source>
        <translation>&amp;Own question…</translation>
    </message>
    <message>
        <source>Ask earlier</source>
        <translation>Ask earlier</translation>
    </message>
    <message>
        <source>Ask earlier (Alt+Up)</source>
        <translation>Ask earlier (Alt+Up)</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Ask later</translation>
    </message>
    <message>
        <source>Ask later (Alt+Down)</source>
        <translation>Ask later (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete this own question</source>
        <translation>Delete this own question</translation>
    </message>
    <message>
        <source>Space switches a question on or off. Alt+Up and Alt+Down move it.</source>
        <translation>Space switches a question on or off. Alt+Up and Alt+Down move it.</translation>
    </message>
    <message>
        <source>&amp;View the form…</source>
        <translation>&amp;View the form…</translation>
    </message>
</context>
<context>
    <name>PreparationPaperDialog</name>
    <message>
        <source>Only for you. Do not leave it lying about.</source>
        <translation>Only for you. Do not leave it lying about.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>PreparationService</name>
    <message>
        <source>Change preparation</source>
        <translation>Change preparation</translation>
    </message>
    <message>
        <source>Change estimate</source>
        <translation>Change estimate</translation>
    </message>
    <message>
        <source>Change mark</source>
        <translation>Change mark</translation>
    </message>
</context>
<context>
    <name>PreparationTab</name>
    <message>
        <source>Print preparation…</source>
        <translation>Print preparation…</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Show the page smaller</source>
        <translation>Show the page smaller</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Show the page larger</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>check its name</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>put a copy of it back</source>
        <translation>put a copy of it back</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>you may not read the file</translation>
    </message>
    <message>
        <source>ask the owner for permission</source>
        <translation>ask the owner for permission</translation>
    </message>
    <message>
        <source>it is not a dossier of this program</source>
        <translation>it is not a dossier of this program</translation>
    </message>
    <message>
        <source>choose a file that ends in .lbdossier</source>
        <translation>choose a file that ends in .lbdossier</translation>
    </message>
    <message>
        <source>it was made by a newer version of this program</source>
        <translation>it was made by a newer version of this program</translation>
    </message>
    <message>
        <source>install that version here</source>
        <translation>install that version here</translation>
    </message>
    <message>
        <source>check the dossier and put a copy of it back</source>
        <translation>check the dossier and put a copy of it back</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>the file or its folder is write-protected</translation>
    </message>
    <message>
        <source>ask its owner for permission, or copy it to a folder of your own</source>
        <translation>ask its owner for permission, or copy it to a folder of your own</translation>
    </message>
    <message>
        <source>the file was moved or replaced while it was open</source>
        <translation>the file was moved or replaced while it was open</translation>
    </message>
    <message>
        <source>open it again in its new place</source>
        <translation>open it again in its new place</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>free some space and try again</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>there is a file of that name already</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choose another name</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>the system says: %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>try again</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>another program has it open</translation>
    </message>
    <message>
        <source>it was opened by %1</source>
        <translation>it was opened by %1</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>close it there and try again</translation>
    </message>
    <message>
        <source>there is no room left for %1</source>
        <translation>there is no room left for %1</translation>
    </message>
    <message>
        <source>you may not write %1</source>
        <translation>you may not write %1</translation>
    </message>
    <message>
        <source>ask for permission, or choose another folder</source>
        <translation>ask for permission, or choose another folder</translation>
    </message>
    <message>
        <source>the folder for %1 does not exist</source>
        <translation>the folder for %1 does not exist</translation>
    </message>
    <message>
        <source>make it, or choose another folder</source>
        <translation>make it, or choose another folder</translation>
    </message>
    <message>
        <source>%1 cannot be a file</source>
        <translation>%1 cannot be a file</translation>
    </message>
    <message>
        <source>%1 cannot be written, the system says: %2</source>
        <translation>%1 cannot be written, the system says: %2</translation>
    </message>
    <message>
        <source>try again, or choose another folder</source>
        <translation>try again, or choose another folder</translation>
    </message>
    <message>
        <source>try again, or reinstall the program</source>
        <translation>try again, or reinstall the program</translation>
    </message>
    <message>
        <source>something in it is not as it was stored (%1)</source>
        <translation>something in it is not as it was stored (%1)</translation>
    </message>
    <message>
        <source>%1 is the dossier that is open</source>
        <translation>%1 is the dossier that is open</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>the file is damaged</translation>
    </message>
    <message>
        <source>a part of %1 is a file, not a folder</source>
        <translation>a part of %1 is a file, not a folder</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choose another folder</translation>
    </message>
</context>
<context>
    <name>QuestionSetProblems</name>
    <message>
        <source>the set has no name</source>
        <translation>the set has no name</translation>
    </message>
    <message>
        <source>give it one of at most 200 characters</source>
        <translation>give it one of at most 200 characters</translation>
    </message>
    <message>
        <source>every question is off</source>
        <translation>every question is off</translation>
    </message>
    <message>
        <source>switch one on</source>
        <translation>switch one on</translation>
    </message>
    <message>
        <source>no question on steering your own career is on</source>
        <translation>no question on steering your own career is on</translation>
    </message>
    <message>
        <source>switch one on; every set keeps one</source>
        <translation>switch one on; every set keeps one</translation>
    </message>
    <message>
        <source>the program has no such question for employees</source>
        <translation>the program has no such question for employees</translation>
    </message>
    <message>
        <source>check its spelling, or make it one of your own</source>
        <translation>check its spelling, or make it one of your own</translation>
    </message>
    <message>
        <source>the question is there twice</source>
        <translation>the question is there twice</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>leave one of them out</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>there is no such topic</translation>
    </message>
    <message>
        <source>use a topic of the program</source>
        <translation>use a topic of the program</translation>
    </message>
    <message>
        <source>the question has no words in any language</source>
        <translation>the question has no words in any language</translation>
    </message>
    <message>
        <source>write it in one language at least</source>
        <translation>write it in one language at least</translation>
    </message>
    <message>
        <source>the name is longer than 200 characters</source>
        <translation>the name is longer than 200 characters</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>make it shorter</translation>
    </message>
    <message>
        <source>the text is longer than 500 characters</source>
        <translation>the text is longer than 500 characters</translation>
    </message>
    <message>
        <source>%1 was refused</source>
        <translation>%1 was refused</translation>
    </message>
</context>
<context>
    <name>QuestionSetService</name>
    <message>
        <source>Add question set</source>
        <translation>Add question set</translation>
    </message>
    <message>
        <source>Change question set</source>
        <translation>Change question set</translation>
    </message>
    <message>
        <source>Delete question set</source>
        <translation>Delete question set</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Add question</translation>
    </message>
    <message>
        <source>Change question</source>
        <translation>Change question</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Delete question</translation>
    </message>
</context>
<context>
    <name>QuestionSetsPart</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>Earlier: the first set is the usual one</source>
        <translation>Earlier: the first set is the usual one</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>Delete this set</translation>
    </message>
    <message>
        <source>Ne&amp;w set</source>
        <translation>Ne&amp;w set</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
</context>
<context>
    <name>ReadAloudPage</name>
    <message>
        <source>To read aloud</source>
        <translation>To read aloud</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>You: not begun yet</source>
        <translation>You: not begun yet</translation>
    </message>
    <message>
        <source>You: %1 of %2 points</source>
        <translation>You: %1 of %2 points</translation>
    </message>
    <message>
        <source>You are prepared</source>
        <translation>You are prepared</translation>
    </message>
    <message>
        <source>%1 has the form</source>
        <translation>%1 has the form</translation>
    </message>
    <message>
        <source>%1 has the form, answer needed by %2</source>
        <translation>%1 has the form, answer needed by %2</translation>
    </message>
    <message>
        <source>%1 has no form yet</source>
        <translation>%1 has no form yet</translation>
    </message>
    <message>
        <source>Remind %1 of the form</source>
        <translation>Remind %1 of the form</translation>
    </message>
    <message>
        <source>Remind %1: answer needed by %2</source>
        <translation>Remind %1: answer needed by %2</translation>
    </message>
    <message>
        <source>Nothing from %1 yet, needed by %2</source>
        <translation>Nothing from %1 yet, needed by %2</translation>
    </message>
    <message>
        <source>%1 answered on %2</source>
        <translation>%1 answered on %2</translation>
    </message>
</context>
<context>
    <name>ReceivedAnswersDialog</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Nothing has come back yet. A few friendly words often help.</source>
        <translation>Nothing has come back yet. A few friendly words often help.</translation>
    </message>
    <message>
        <source>Text of the &amp;mail</source>
        <translation>Text of the &amp;mail</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copy the text</translation>
    </message>
    <message>
        <source>&amp;Open in the mail program</source>
        <translation>&amp;Open in the mail program</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>Notes what came of an agreement.</source>
        <translation>Notes what came of an agreement.</translation>
    </message>
    <message>
        <source>id of the agreement</source>
        <translation>id of the agreement</translation>
    </message>
    <message>
        <source>planned, in_progress, reached, partly, not_reached or dropped</source>
        <translation>planned, in_progress, reached, partly, not_reached or dropped</translation>
    </message>
    <message>
        <source>what there is to say about it</source>
        <translation>what there is to say about it</translation>
    </message>
    <message>
        <source>the day it moves to</source>
        <translation>the day it moves to</translation>
    </message>
    <message>
        <source>--note is longer than 4000 characters</source>
        <translation>--note is longer than 4000 characters</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>shorten it</translation>
    </message>
    <message>
        <source>%1 is past already</source>
        <translation>%1 is past already</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>What do we agree about this conversation?</source>
        <translation>What do we agree about this conversation?</translation>
    </message>
    <message>
        <source>you may both change it</source>
        <translation>you may both change it</translation>
    </message>
    <message>
        <source>What do we note?</source>
        <translation>What do we note?</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>Who reads it?</translation>
    </message>
    <message>
        <source>What stays here?</source>
        <translation>What stays here?</translation>
    </message>
    <message>
        <source>This is how we do it</source>
        <translation>This is how we do it</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>goes into the report</translation>
    </message>
    <message>
        <source>You changed a line, so both ticks are off again.</source>
        <translation>You changed a line, so both ticks are off again.</translation>
    </message>
</context>
<context>
    <name>SetQuestionsPart</name>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete this own question (Del)</source>
        <translation>Delete this own question (Del)</translation>
    </message>
    <message>
        <source>&amp;Own question</source>
        <translation>&amp;Own question</translation>
    </message>
    <message>
        <source>Questions of the set</source>
        <translation>Questions of the set</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>You can read this dossier, not change it.</translation>
    </message>
    <message>
        <source>Changes apply at once and are kept in this dossier. Ctrl+Z undoes them.</source>
        <translation>Changes apply at once and are kept in this dossier. Ctrl+Z undoes them.</translation>
    </message>
    <message>
        <source>Organisation and framework</source>
        <translation>Organisation and framework</translation>
    </message>
    <message>
        <source>Conversation and guide</source>
        <translation>Conversation and guide</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Changes apply at once, to every dossier on this computer.</source>
        <translation>Changes apply at once, to every dossier on this computer.</translation>
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
        <translation>Change settings</translation>
    </message>
    <message>
        <source>Change framework</source>
        <translation>Change framework</translation>
    </message>
    <message>
        <source>Change minutes</source>
        <translation>Change minutes</translation>
    </message>
    <message>
        <source>Restore minutes</source>
        <translation>Restore minutes</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Add occasion</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Change occasion</translation>
    </message>
    <message>
        <source>Delete occasion</source>
        <translation>Delete occasion</translation>
    </message>
    <message>
        <source>Change possibilities</source>
        <translation>Change possibilities</translation>
    </message>
</context>
<context>
    <name>SharingBanner</name>
    <message>
        <source>You are looking together.</source>
        <translation>You are looking together.</translation>
    </message>
    <message>
        <source>Show private parts again?</source>
        <translation>Show private parts again?</translation>
    </message>
    <message>
        <source>Keep looking together</source>
        <translation>Keep looking together</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>ShortTalkStep</name>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Note, which you both read</source>
        <translation>Note, which you both read</translation>
    </message>
    <message>
        <source>An informal conversation needs no more. If it turns into more, the five phases are there.</source>
        <translation>An informal conversation needs no more. If it turns into more, the five phases are there.</translation>
    </message>
    <message>
        <source>Show the five phases</source>
        <translation>Show the five phases</translation>
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
    <name>SmartCommand</name>
    <message>
        <source>clear</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>look once more</source>
        <translation>look once more</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>Asks the SMART coach about an agreement on standard input.</source>
        <translation>Asks the SMART coach about an agreement on standard input.</translation>
    </message>
    <message>
        <source>of the answer, and of a text that does not say its own</source>
        <translation>of the answer, and of a text that does not say its own</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>as JSON, for programs</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>conversation today %1</source>
        <translation>conversation today %1</translation>
    </message>
    <message>
        <source>conversation tomorrow %1</source>
        <translation>conversation tomorrow %1</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <comment>on a day</comment>
        <translation>conversation %1</translation>
    </message>
    <message>
        <source>last conversation in %1</source>
        <translation>last conversation in %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>left on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) overdue</source>
        <translation>
            <numerusform>%n agreement overdue</numerusform>
            <numerusform>%n agreements overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without a conversation</source>
        <translation>
            <numerusform>%n month without a conversation</numerusform>
            <numerusform>%n months without a conversation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) due soon</source>
        <translation>
            <numerusform>%n agreement due soon</numerusform>
            <numerusform>%n agreements due soon</numerusform>
        </translation>
    </message>
    <message>
        <source>PDP approved in %1</source>
        <translation>PDP approved in %1</translation>
    </message>
    <message>
        <source>no conversation yet</source>
        <translation>no conversation yet</translation>
    </message>
    <message>
        <source>form sent</source>
        <translation>form sent</translation>
    </message>
    <message>
        <source>remind of the form</source>
        <translation>remind of the form</translation>
    </message>
    <message>
        <source>form overdue</source>
        <translation>form overdue</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Go to the conversation</source>
        <translation>Go to the conversation</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Plan conversation…</translation>
    </message>
    <message>
        <source>Nothing needs doing now.</source>
        <translation>Nothing needs doing now.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 does not work here any more.</translation>
    </message>
    <message>
        <source>“%1” was due on %2. How is it going?</source>
        <translation>“%1” was due on %2. How is it going?</translation>
    </message>
    <message>
        <source>Update agreement</source>
        <translation>Update agreement</translation>
    </message>
    <message>
        <source>There has been no conversation with %1 yet.</source>
        <translation>There has been no conversation with %1 yet.</translation>
    </message>
    <message>
        <source>The last conversation with %1 was on %2.</source>
        <translation>The last conversation with %1 was on %2.</translation>
    </message>
    <message>
        <source>Prepare for the conversation of %1.</source>
        <translation>Prepare for the conversation of %1.</translation>
    </message>
    <message>
        <source>The conversation is today.</source>
        <translation>The conversation is today.</translation>
    </message>
    <message>
        <source>The conversation of %1 is still open. Finish it, move it or cancel it.</source>
        <translation>The conversation of %1 is still open. Finish it, move it or cancel it.</translation>
    </message>
    <message>
        <source>Work out the PDP after the conversation of %1 and approve it.</source>
        <translation>Work out the PDP after the conversation of %1 and approve it.</translation>
    </message>
    <message>
        <source>Go to the PDP</source>
        <translation>Go to the PDP</translation>
    </message>
    <message>
        <source>from the PDP of %1</source>
        <translation>from the PDP of %1</translation>
    </message>
    <message>
        <source>from the draft of the PDP</source>
        <translation>from the draft of the PDP</translation>
    </message>
    <message>
        <source>question for the conversation of %1</source>
        <translation>question for the conversation of %1</translation>
    </message>
    <message>
        <source>The conversation with %1 has begun and is not finished yet.</source>
        <translation>The conversation with %1 has begun and is not finished yet.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
</context>
<context>
    <name>SubjectCommand</name>
    <message>
        <source>personnel number, e-mail address or id</source>
        <translation>personnel number, e-mail address or id</translation>
    </message>
    <message>
        <source>id of the conversation</source>
        <translation>id of the conversation</translation>
    </message>
</context>
<context>
    <name>TalkAgreementsPage</name>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Agreements of this talk</source>
        <translation>Agreements of this talk</translation>
    </message>
</context>
<context>
    <name>TalkGuideService</name>
    <message>
        <source>Tick a prompt</source>
        <translation>Tick a prompt</translation>
    </message>
</context>
<context>
    <name>TalkHeader</name>
    <message>
        <source>Leave the conversation</source>
        <translation>Leave the conversation</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Let the clock run</translation>
    </message>
</context>
<context>
    <name>TalkNotes</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>You both read this back.</source>
        <translation>You both read this back.</translation>
    </message>
    <message>
        <source>What you note here, you both read back.</source>
        <translation>What you note here, you both read back.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Only for you</translation>
    </message>
    <message>
        <source>Not in the report, nor in the PDP.</source>
        <translation>Not in the report, nor in the PDP.</translation>
    </message>
</context>
<context>
    <name>TalkPaperPane</name>
    <message>
        <source>Which paper</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>TalkService</name>
    <message>
        <source>Start conversation</source>
        <translation>Start conversation</translation>
    </message>
    <message>
        <source>Finish conversation</source>
        <translation>Finish conversation</translation>
    </message>
    <message>
        <source>Change conversation</source>
        <translation>Change conversation</translation>
    </message>
</context>
<context>
    <name>TalkText</name>
    <message>
        <source>the invitation</source>
        <translation>the invitation</translation>
    </message>
    <message>
        <source>the preparation of %1</source>
        <translation>the preparation of %1</translation>
    </message>
    <message>
        <source>your own preparation</source>
        <translation>your own preparation</translation>
    </message>
    <message>
        <source>the career question</source>
        <translation>the career question</translation>
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
        <translation>The clock stands still</translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than planned</source>
        <translation>
            <numerusform>%n min longer than planned</numerusform>
            <numerusform>%n min longer than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min longer than planned for %1</source>
        <translation>
            <numerusform>%n min longer than planned for %1</numerusform>
            <numerusform>%n min longer than planned for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left for %2 · %3 in all</source>
        <translation>%1 left for %2 · %3 in all</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation>Not there yet: %1.</translation>
    </message>
    <message>
        <source>The conversation on %1 with %2 is still running.</source>
        <translation>The conversation on %1 with %2 is still running.</translation>
    </message>
    <message>
        <source>The conversation of %1 with %2 is still running.</source>
        <translation>The conversation of %1 with %2 is still running.</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Notes or guide</source>
        <translation>Notes or guide</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>not invited yet</source>
        <translation>not invited yet</translation>
    </message>
    <message numerus="yes">
        <source>invited %n day(s) ahead</source>
        <translation>
            <numerusform>invited %n day ahead</numerusform>
            <numerusform>invited %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 FTE</source>
        <translation>%L1 FTE</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Other role</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Started work here</source>
        <translation>Started work here</translation>
    </message>
    <message>
        <source>Started as %1</source>
        <translation>Started as %1</translation>
    </message>
    <message>
        <source>worked out by %1</source>
        <translation>worked out by %1</translation>
    </message>
    <message>
        <source>worked out together</source>
        <translation>worked out together</translation>
    </message>
    <message>
        <source>worked out by the manager</source>
        <translation>worked out by the manager</translation>
    </message>
    <message>
        <source>PDP approved</source>
        <translation>PDP approved</translation>
    </message>
    <message>
        <source>Agreement achieved</source>
        <translation>Agreement achieved</translation>
    </message>
    <message>
        <source>Last day of service</source>
        <translation>Last day of service</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>left on %1</translation>
    </message>
    <message>
        <source>in service since %1</source>
        <translation>in service since %1</translation>
    </message>
</context>
<context>
    <name>TogetherPart</name>
    <message>
        <source>Fill in together</source>
        <translation>Fill in together</translation>
    </message>
</context>
<context>
    <name>TogetherService</name>
    <message>
        <source>Change preparation</source>
        <translation>Change preparation</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Fill in together</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Course, practice, coaching…</source>
        <translation>Course, practice, coaching…</translation>
    </message>
    <message>
        <source>Delete this training</source>
        <translation>Delete this training</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>What for exactly</source>
        <translation>What for exactly</translation>
    </message>
</context>
<context>
    <name>TrainingService</name>
    <message>
        <source>Add training</source>
        <translation>Add training</translation>
    </message>
    <message>
        <source>Change training</source>
        <translation>Change training</translation>
    </message>
    <message>
        <source>Delete training</source>
        <translation>Delete training</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Change agreement…</source>
        <translation>Change agreement…</translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation>To the dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>In your own words; may stay empty</source>
        <translation>In your own words; may stay empty</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>That is no day. Write it as 31/12/2026.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>it has no option --%1</source>
        <translation>it has no option --%1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>“%1” is one too many</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 is missing</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 is given twice</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a day that exists</source>
        <translation>--%1: “%2” is not a day that exists</translation>
    </message>
    <message>
        <source>write a day as 2026-12-31</source>
        <translation>write a day as 2026-12-31</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a time</source>
        <translation>--%1: “%2” is not a time</translation>
    </message>
    <message>
        <source>write a time as 09:30</source>
        <translation>write a time as 09:30</translation>
    </message>
    <message>
        <source>see loopbaan %1 --help</source>
        <translation>see loopbaan %1 --help</translation>
    </message>
    <message>
        <source>“%1” was not carried out</source>
        <translation>“%1” was not carried out</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”</source>
        <translation>--%1 cannot be “%2”</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choose one of %1</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 is empty</translation>
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
        <source>A .lbdossier that you made earlier or received from HR.</source>
        <translation>A .lbdossier that you made earlier or received from HR.</translation>
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
    <message>
        <source>&amp;Before your first conversation…</source>
        <translation>&amp;Before your first conversation…</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What would you like?</source>
        <translation>What would you like?</translation>
    </message>
    <message>
        <source>Note the wish as it is said</source>
        <translation>Note the wish as it is said</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>How important?</source>
        <translation>How important?</translation>
    </message>
    <message>
        <source>Enter notes the wish</source>
        <translation>Enter notes the wish</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Note the wish as it is said</source>
        <translation>Note the wish as it is said</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>How important</translation>
    </message>
    <message>
        <source>More for this wish</source>
        <translation>More for this wish</translation>
    </message>
</context>
<context>
    <name>WishService</name>
    <message>
        <source>Add wish</source>
        <translation>Add wish</translation>
    </message>
    <message>
        <source>Change wish</source>
        <translation>Change wish</translation>
    </message>
    <message>
        <source>Move wish</source>
        <translation>Move wish</translation>
    </message>
    <message>
        <source>Let go of wish</source>
        <translation>Let go of wish</translation>
    </message>
    <message>
        <source>Delete wish</source>
        <translation>Delete wish</translation>
    </message>
</context>
<context>
    <name>WishText</name>
    <message>
        <source>now–1 year</source>
        <translation>now–1 year</translation>
    </message>
    <message>
        <source>1–3 years</source>
        <translation>1–3 years</translation>
    </message>
    <message>
        <source>3+ years</source>
        <translation>3+ years</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>I do not know yet</translation>
    </message>
    <message>
        <source>would be nice</source>
        <translation>would be nice</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>very important</translation>
    </message>
    <message>
        <source>care</source>
        <translation>care</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>place of work</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>How important</translation>
    </message>
</context>
<context>
    <name>WordHint</name>
    <message>
        <source>It may stay</source>
        <translation>It may stay</translation>
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
        <translation>Nothing stands out yet. Choose a step for each statement above, and see where %1 and you differ; or add a theme yourself.</translation>
    </message>
    <message>
        <source>Add a theme…</source>
        <translation>Add a theme…</translation>
    </message>
    <message>
        <source>The last theme stays: a conversation is about something.</source>
        <translation>The last theme stays: a conversation is about something.</translation>
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
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>What does %1 need, and from whom?</source>
        <translation>What does %1 need, and from whom?</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <translation>What %1 does</translation>
    </message>
    <message>
        <source>What %1 asks of %2</source>
        <translation>What %1 asks of %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementListHead</name>
    <message>
        <source>By moment</source>
        <translation>By moment</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>By employee</translation>
    </message>
    <message>
        <source>By who does it</source>
        <translation>By who does it</translation>
    </message>
    <message>
        <source>Agreements A–Z</source>
        <translation>Agreements A–Z</translation>
    </message>
    <message>
        <source>Employees A–Z</source>
        <translation>Employees A–Z</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>First due</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) are running.</source>
        <translation>
            <numerusform>%n agreement is running.</numerusform>
            <numerusform>%n agreements are running.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n is overdue.</numerusform>
            <numerusform>%n are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You promised %n of them.</source>
        <translation>
            <numerusform>You promised %n of them.</numerusform>
            <numerusform>You promised %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementListView</name>
    <message>
        <source>The agreements could not be read</source>
        <translation>The agreements could not be read</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>No agreements yet</translation>
    </message>
    <message>
        <source>They come about in a conversation, or here with Ctrl+N.</source>
        <translation>They come about in a conversation, or here with Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nothing is running</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>You promised nothing</source>
        <translation>You promised nothing</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Nothing is done yet</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementPane</name>
    <message>
        <source>The agreement could not be read</source>
        <translation>The agreement could not be read</translation>
    </message>
    <message>
        <source>The agreement could not be made</source>
        <translation>The agreement could not be made</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation>Agreement with %1</translation>
    </message>
    <message>
        <source>The agreement was not stored</source>
        <translation>The agreement was not stored</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementTreeModel</name>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
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
        <translation>Agreements</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>New &amp;agreement…</translation>
    </message>
    <message>
        <source>&amp;Find an agreement</source>
        <translation>&amp;Find an agreement</translation>
    </message>
    <message>
        <source>The employees could not be read</source>
        <translation>The employees could not be read</translation>
    </message>
</context>
<context>
    <name>loopbaan::AgreementsTab</name>
    <message>
        <source>No agreements yet</source>
        <translation>No agreements yet</translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>The agreement could not be shown</translation>
    </message>
    <message>
        <source>They come about in a conversation, or here with Ctrl+N.</source>
        <translation>They come about in a conversation, or here with Ctrl+N.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerBlock</name>
    <message>
        <source>+ as wish</source>
        <translation>+ as wish</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerCommands</name>
    <message>
        <source>Read answers</source>
        <translation>Read answers</translation>
    </message>
    <message>
        <source>Answers to forms (*.lbform *.json);;All files (*)</source>
        <translation>Answers to forms (*.lbform *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Answers cannot be read now</source>
        <translation>Answers cannot be read now</translation>
    </message>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>You can read this dossier, not change it.</translation>
    </message>
    <message>
        <source>Answers are not read during a conversation.</source>
        <translation>Answers are not read during a conversation.</translation>
    </message>
    <message>
        <source>&amp;Read answer…</source>
        <translation>&amp;Read answer…</translation>
    </message>
    <message>
        <source>The answers were not read</source>
        <translation>The answers were not read</translation>
    </message>
    <message numerus="yes">
        <source>Reading answers: %n to go</source>
        <translation>
            <numerusform>Reading answers: %n to go</numerusform>
            <numerusform>Reading answers: %n to go</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were not kept</source>
        <translation>The answers were not kept</translation>
    </message>
    <message>
        <source>Answer read. Undo: Ctrl+Z</source>
        <translation>Answer read. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>%1 Read it for %2?</source>
        <translation>%1 Read it for %2?</translation>
    </message>
    <message>
        <source>%1 Keep the answer all the same?</source>
        <translation>%1 Keep the answer all the same?</translation>
    </message>
    <message>
        <source>Nothing is read for anybody else.</source>
        <translation>Nothing is read for anybody else.</translation>
    </message>
    <message>
        <source>The answer of %1 is then kept with that conversation.</source>
        <translation>The answer of %1 is then kept with that conversation.</translation>
    </message>
    <message>
        <source>Do not read it</source>
        <translation>Do not read it</translation>
    </message>
    <message>
        <source>The answer of %1 was here already.</source>
        <translation>The answer of %1 was here already.</translation>
    </message>
    <message>
        <source>The answer of %1 is read.</source>
        <translation>The answer of %1 is read.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Read it for %1</source>
        <translation>Read it for %1</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>Keep it all the same</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerPassageView</name>
    <message>
        <source>%1 would rather tell this in person</source>
        <translation>%1 would rather tell this in person</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswerReportRow</name>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersPart</name>
    <message>
        <source>%1 · %2 would rather tell this. Ask about it.</source>
        <translation>%1 · %2 would rather tell this. Ask about it.</translation>
    </message>
    <message>
        <source>What %1 wrote beforehand</source>
        <translation>What %1 wrote beforehand</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, unchanged</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>%1 · %2 rather tells the rest</source>
        <translation>%1 · %2 rather tells the rest</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersReadDialog</name>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 of %n file read</numerusform>
            <numerusform>%1 of %n files read</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers were not kept</source>
        <translation>The answers were not kept</translation>
    </message>
</context>
<context>
    <name>loopbaan::AnswersView</name>
    <message>
        <source>Last answer · %1</source>
        <translation>Last answer · %1</translation>
    </message>
    <message>
        <source>Earlier answer · %1</source>
        <translation>Earlier answer · %1</translation>
    </message>
    <message>
        <source>Received on %1, kept unchanged. It was sealed on the way.</source>
        <translation>Received on %1, kept unchanged. It was sealed on the way.</translation>
    </message>
    <message>
        <source>Received on %1, kept unchanged. It was not sealed on the way.</source>
        <translation>Received on %1, kept unchanged. It was not sealed on the way.</translation>
    </message>
    <message>
        <source>Questions of your organisation</source>
        <translation>Questions of your organisation</translation>
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
        <translation>%1 keeps this private</translation>
    </message>
    <message>
        <source>%1 wants this to grow</source>
        <translation>%1 wants this to grow</translation>
    </message>
    <message>
        <source>Go to the agreement</source>
        <translation>Go to the agreement</translation>
    </message>
    <message>
        <source>Make an agreement…</source>
        <translation>Make an agreement…</translation>
    </message>
</context>
<context>
    <name>loopbaan::AttitudesTab</name>
    <message>
        <source>No test and no points: a mirror. %1 chooses what to share.</source>
        <translation>No test and no points: a mirror. %1 chooses what to share.</translation>
    </message>
    <message>
        <source>The choice was not kept</source>
        <translation>The choice was not kept</translation>
    </message>
    <message>
        <source>Nothing is chosen to grow any more. Undo: Ctrl+Z</source>
        <translation>Nothing is chosen to grow any more. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>The agreement could not be shown</translation>
    </message>
    <message>
        <source>The agreement was not stored</source>
        <translation>The agreement was not stored</translation>
    </message>
</context>
<context>
    <name>loopbaan::CircumstanceRow</name>
    <message>
        <source>%1 agrees that this is kept (%2)</source>
        <translation>%1 agrees that this is kept (%2)</translation>
    </message>
    <message>
        <source>%1 agrees that this is kept; otherwise it goes after the talk</source>
        <translation>%1 agrees that this is kept; otherwise it goes after the talk</translation>
    </message>
</context>
<context>
    <name>loopbaan::CircumstancesPart</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The circumstance was not changed</source>
        <translation>The circumstance was not changed</translation>
    </message>
    <message>
        <source>The circumstance was not noted</source>
        <translation>The circumstance was not noted</translation>
    </message>
    <message>
        <source>The circumstance was not deleted</source>
        <translation>The circumstance was not deleted</translation>
    </message>
    <message>
        <source>The circumstance is deleted. Undo: Ctrl+Z</source>
        <translation>The circumstance is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ClosingStep</name>
    <message>
        <source>The conversation could not be shown</source>
        <translation>The conversation could not be shown</translation>
    </message>
</context>
<context>
    <name>loopbaan::CoachRow</name>
    <message>
        <source>Do you mean “%1”?</source>
        <translation>Do you mean “%1”?</translation>
    </message>
</context>
<context>
    <name>loopbaan::CommandLine</name>
    <message>
        <source>Prepare and hold career conversations, and follow up on what was agreed.</source>
        <translation>Prepare and hold career conversations, and follow up on what was agreed.</translation>
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
        <source>The dossier or form to open.</source>
        <translation>The dossier or form to open.</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>only one file can be opened</translation>
    </message>
    <message>
        <source>not started: %1; %2</source>
        <translation>not started: %1; %2</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>there is no option “%1”</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>see --help</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” is not a date</translation>
    </message>
    <message>
        <source>write it as 2026-11-26</source>
        <translation>write it as 2026-11-26</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages</source>
        <translation>“%1” is not one of the languages</translation>
    </message>
    <message>
        <source>choose nl, en or fr</source>
        <translation>choose nl, en or fr</translation>
    </message>
    <message>
        <source>give one</source>
        <translation>give one</translation>
    </message>
</context>
<context>
    <name>loopbaan::CompetenceRow</name>
    <message>
        <source>level not chosen</source>
        <translation>level not chosen</translation>
    </message>
</context>
<context>
    <name>loopbaan::CompetencesPart</name>
    <message>
        <source>How far in each competence</source>
        <translation>How far in each competence</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>Add a competence</translation>
    </message>
    <message>
        <source>The competence is deleted. Undo: Ctrl+Z</source>
        <translation>The competence is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ConversationTableModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>On its own</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ConversationsTab</name>
    <message>
        <source>No conversations yet</source>
        <translation>No conversations yet</translation>
    </message>
    <message>
        <source>Plan the first one with the button above.</source>
        <translation>Plan the first one with the button above.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The conversation was not finished</source>
        <translation>The conversation was not finished</translation>
    </message>
    <message>
        <source>The conversation was not moved</source>
        <translation>The conversation was not moved</translation>
    </message>
    <message>
        <source>The conversation was not cancelled</source>
        <translation>The conversation was not cancelled</translation>
    </message>
    <message>
        <source>The conversation is finished. Undo: Ctrl+Z</source>
        <translation>The conversation is finished. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The conversation is cancelled. Undo: Ctrl+Z</source>
        <translation>The conversation is cancelled. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Continue the conversation</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Start the conversation</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>The report could not be shown</translation>
    </message>
</context>
<context>
    <name>loopbaan::DateField</name>
    <message>
        <source>That is no day. Write it as 31/12/2026.</source>
        <translation>That is no day. Write it as 31/12/2026.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choose from a calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>loopbaan::DifferencesDialog</name>
    <message>
        <source>Answer of %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>What %1 answered differently</source>
        <translation>What %1 answered differently</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>loopbaan::DossierSession</name>
    <message>
        <source>The dossier was not opened</source>
        <translation>The dossier was not opened</translation>
    </message>
    <message>
        <source>The dossier was not created</source>
        <translation>The dossier was not created</translation>
    </message>
    <message>
        <source>The step was not undone</source>
        <translation>The step was not undone</translation>
    </message>
    <message>
        <source>You can read this dossier, not change it.</source>
        <translation>You can read this dossier, not change it.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>The example was not created</source>
        <translation>The example was not created</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>“%1” was not opened</translation>
    </message>
    <message>
        <source>The dossier could not be read</source>
        <translation>The dossier could not be read</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>The practice dossier was not created</source>
        <translation>The practice dossier was not created</translation>
    </message>
    <message>
        <source>You are practising with somebody made up. Nothing here touches your own dossier.</source>
        <translation>You are practising with somebody made up. Nothing here touches your own dossier.</translation>
    </message>
    <message>
        <source>&amp;Stop practising</source>
        <translation>&amp;Stop practising</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeChooser</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeDialog</name>
    <message>
        <source>New employee</source>
        <translation>New employee</translation>
    </message>
    <message>
        <source>Write the day as 7/1/2019, or leave it empty.</source>
        <translation>Write the day as 7/1/2019, or leave it empty.</translation>
    </message>
    <message>
        <source>Write it as 0.8 or 80%, or leave it empty.</source>
        <translation>Write it as 0.8 or 80%, or leave it empty.</translation>
    </message>
    <message>
        <source>Write a year or a day as 7/1/1985, or leave it empty.</source>
        <translation>Write a year or a day as 7/1/1985, or leave it empty.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;ve</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeDossierView</name>
    <message>
        <source>This part of the dossier could not be shown</source>
        <translation>This part of the dossier could not be shown</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeListPane</name>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Conversation planned</source>
        <translation>Conversation planned</translation>
    </message>
    <message>
        <source>Long without conversation</source>
        <translation>Long without conversation</translation>
    </message>
    <message>
        <source>Agreement overdue</source>
        <translation>Agreement overdue</translation>
    </message>
    <message>
        <source>Without a PDP</source>
        <translation>Without a PDP</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Next conversation</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>The list could not be read</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody in this group</source>
        <translation>Nobody in this group</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Nobody found for “%1”</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeeSide</name>
    <message>
        <source>What %1 wrote</source>
        <translation>What %1 wrote</translation>
    </message>
    <message>
        <source>Read an answer…</source>
        <translation>Read an answer…</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Read again…</translation>
    </message>
    <message>
        <source>The preparation was not saved</source>
        <translation>The preparation was not saved</translation>
    </message>
    <message>
        <source>Noted on %1, without a form.</source>
        <translation>Noted on %1, without a form.</translation>
    </message>
    <message>
        <source>Not together after all</source>
        <translation>Not together after all</translation>
    </message>
    <message>
        <source>Fill in together at the start</source>
        <translation>Fill in together at the start</translation>
    </message>
    <message>
        <source>You fill in the essential questions together with %1 when the conversation opens.</source>
        <translation>You fill in the essential questions together with %1 when the conversation opens.</translation>
    </message>
    <message>
        <source>You fill it in together at the start. Undo: Ctrl+Z</source>
        <translation>You fill it in together at the start. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>You do not fill it in together. Undo: Ctrl+Z</source>
        <translation>You do not fill it in together. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::EmployeesPage</name>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>No employees yet</translation>
    </message>
    <message>
        <source>Add them one by one, or paste a list from the menu Employee.</source>
        <translation>Add them one by one, or paste a list from the menu Employee.</translation>
    </message>
    <message>
        <source>Add an employee…</source>
        <translation>Add an employee…</translation>
    </message>
    <message>
        <source>The employees could not be read</source>
        <translation>The employees could not be read</translation>
    </message>
    <message>
        <source>The dossier could not be shown</source>
        <translation>The dossier could not be shown</translation>
    </message>
    <message>
        <source>The employee could not be read</source>
        <translation>The employee could not be read</translation>
    </message>
    <message>
        <source>The employee was not saved</source>
        <translation>The employee was not saved</translation>
    </message>
    <message>
        <source>The employee was not deleted</source>
        <translation>The employee was not deleted</translation>
    </message>
    <message>
        <source>%1 deleted. Undo: Ctrl+Z</source>
        <translation>%1 deleted. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>The PDP was not created</source>
        <translation>The PDP was not created</translation>
    </message>
    <message>
        <source>The conversation could not be started</source>
        <translation>The conversation could not be started</translation>
    </message>
    <message>
        <source>There is no conversation with %1 to start. Plan one first: Ctrl+G</source>
        <translation>There is no conversation with %1 to start. Plan one first: Ctrl+G</translation>
    </message>
    <message>
        <source>The preparation could not be shown</source>
        <translation>The preparation could not be shown</translation>
    </message>
</context>
<context>
    <name>loopbaan::EvaluationStep</name>
    <message>
        <source>This is your first conversation together</source>
        <translation>This is your first conversation together</translation>
    </message>
    <message>
        <source>There is nothing to come back to yet. The time goes to the next phase.</source>
        <translation>There is nothing to come back to yet. The time goes to the next phase.</translation>
    </message>
    <message>
        <source>Nothing is left to come back to</source>
        <translation>Nothing is left to come back to</translation>
    </message>
    <message>
        <source>No agreement of earlier conversations is open.</source>
        <translation>No agreement of earlier conversations is open.</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Go on to %1</translation>
    </message>
    <message>
        <source>%1 of %2 discussed</source>
        <translation>%1 of %2 discussed</translation>
    </message>
    <message>
        <source>What came of the agreement was not saved</source>
        <translation>What came of the agreement was not saved</translation>
    </message>
    <message>
        <source>The agreements could not be read</source>
        <translation>The agreements could not be read</translation>
    </message>
</context>
<context>
    <name>loopbaan::ExchangeStep</name>
    <message>
        <source>The career question of %1</source>
        <translation>The career question of %1</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Not noted yet</translation>
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
        <translation>for %1</translation>
    </message>
    <message>
        <source>The answer was not saved</source>
        <translation>The answer was not saved</translation>
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
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>loopbaan::FollowUpPart</name>
    <message>
        <source>%1 alone</source>
        <translation>%1 alone</translation>
    </message>
    <message>
        <source>%1 and I together</source>
        <translation>%1 and I together</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>The change was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormDoor</name>
    <message>
        <source>“%1” was not opened</source>
        <translation>“%1” was not opened</translation>
    </message>
    <message>
        <source>This form is open in another window already.</source>
        <translation>This form is open in another window already.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Go on there, or close it first.</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Open a form</translation>
    </message>
    <message>
        <source>Forms (*.lbform)</source>
        <translation>Forms (*.lbform)</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormErrands</name>
    <message>
        <source>The answer was not saved</source>
        <translation>The answer was not saved</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>The copy was not saved</translation>
    </message>
    <message>
        <source>Save a copy for yourself</source>
        <translation>Save a copy for yourself</translation>
    </message>
    <message>
        <source>The form was not printed</source>
        <translation>The form was not printed</translation>
    </message>
    <message>
        <source>Open an earlier answer</source>
        <translation>Open an earlier answer</translation>
    </message>
    <message>
        <source>Answers and copies (*.lbform)</source>
        <translation>Answers and copies (*.lbform)</translation>
    </message>
    <message>
        <source>Replace what is filled in?</source>
        <translation>Replace what is filled in?</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>You can undo this afterwards.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Empty this form?</source>
        <translation>Empty this form?</translation>
    </message>
    <message>
        <source>Everything you typed disappears from this computer, also what you keep to yourself. This cannot be undone. Answers and copies you saved stay where they are.</source>
        <translation>Everything you typed disappears from this computer, also what you keep to yourself. This cannot be undone. Answers and copies you saved stay where they are.</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Empty the form</translation>
    </message>
    <message>
        <source>The form was not emptied</source>
        <translation>The form was not emptied</translation>
    </message>
    <message>
        <source>Your text is not kept there either</source>
        <translation>Your text is not kept there either</translation>
    </message>
    <message>
        <source>Keep your text here</source>
        <translation>Keep your text here</translation>
    </message>
    <message>
        <source>that is the form itself; choose another name</source>
        <translation>that is the form itself; choose another name</translation>
    </message>
    <message>
        <source>earlier answer</source>
        <translation>earlier answer</translation>
    </message>
</context>
<context>
    <name>loopbaan::FormWindow</name>
    <message>
        <source>Close without keeping your text?</source>
        <translation>Close without keeping your text?</translation>
    </message>
    <message>
        <source>What you typed last could not be kept on this computer and would be lost.</source>
        <translation>What you typed last could not be kept on this computer and would be lost.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Only your form, no dossier open</source>
        <translation>Only your form, no dossier open</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Your text from before is damaged and could not be read. It was put aside as %1.damaged.</source>
        <translation>Your text from before is damaged and could not be read. It was put aside as %1.damaged.</translation>
    </message>
    <message>
        <source>Your text is not kept: %1.</source>
        <translation>Your text is not kept: %1.</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Keep it elsewhere…</translation>
    </message>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Your settings could not be kept</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuideLineDelegate</name>
    <message>
        <source>Own sentence</source>
        <translation>Own sentence</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuideListModel</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(nothing written yet)</translation>
    </message>
    <message>
        <source>own sentence</source>
        <translation>own sentence</translation>
    </message>
    <message>
        <source>first conversation</source>
        <translation>first conversation</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>loopbaan::GuidePart</name>
    <message>
        <source>The sentence was not switched</source>
        <translation>The sentence was not switched</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>The settings could not be read</translation>
    </message>
    <message>
        <source>The sentence was not added</source>
        <translation>The sentence was not added</translation>
    </message>
    <message>
        <source>The sentence was not moved</source>
        <translation>The sentence was not moved</translation>
    </message>
    <message>
        <source>The sentence was not deleted</source>
        <translation>The sentence was not deleted</translation>
    </message>
    <message>
        <source>The sentence is deleted. Undo: Ctrl+Z</source>
        <translation>The sentence is deleted. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The guide was not restored</source>
        <translation>The guide was not restored</translation>
    </message>
</context>
<context>
    <name>loopbaan::IdeaRow</name>
    <message>
        <source>shared with %1</source>
        <translation>shared with %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::IdeasPart</name>
    <message>
        <source>Opens once a wish is noted. Listen first.</source>
        <translation>Opens once a wish is noted. Listen first.</translation>
    </message>
    <message>
        <source>only you see this · Share lays something on the table</source>
        <translation>only you see this · Share lays something on the table</translation>
    </message>
    <message>
        <source>only you see this · Enter or a click opens it</source>
        <translation>only you see this · Enter or a click opens it</translation>
    </message>
    <message>
        <source>Your view was not opened</source>
        <translation>Your view was not opened</translation>
    </message>
    <message>
        <source>Went on without a wish</source>
        <translation>Went on without a wish</translation>
    </message>
    <message>
        <source>Your view is open; your own notes say so. Undo: Ctrl+Z</source>
        <translation>Your view is open; your own notes say so. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The idea was not noted</source>
        <translation>The idea was not noted</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The idea was not shared</source>
        <translation>The idea was not shared</translation>
    </message>
    <message>
        <source>Shared with %1. Undo: Ctrl+Z</source>
        <translation>Shared with %1. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The idea was not deleted</source>
        <translation>The idea was not deleted</translation>
    </message>
    <message>
        <source>The idea is deleted. Undo: Ctrl+Z</source>
        <translation>The idea is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::ImportCommands</name>
    <message>
        <source>Employee lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Employee lists (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>The list was not read</source>
        <translation>The list was not read</translation>
    </message>
    <message>
        <source>&amp;Paste a list from a spreadsheet…</source>
        <translation>&amp;Paste a list from a spreadsheet…</translation>
    </message>
    <message>
        <source>Import an employee list</source>
        <translation>Import an employee list</translation>
    </message>
    <message>
        <source>There is no list to import</source>
        <translation>There is no list to import</translation>
    </message>
    <message>
        <source>The list was not imported</source>
        <translation>The list was not imported</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Import a list…</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) added or changed. Undo: Ctrl+Z</source>
        <translation>
            <numerusform>%n employee added or changed. Undo: Ctrl+Z</numerusform>
            <numerusform>%n employees added or changed. Undo: Ctrl+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Check its name, and whether you may read it.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nothing was copied.</translation>
    </message>
    <message>
        <source>Copy the rows in your spreadsheet first, with the names of the columns.</source>
        <translation>Copy the rows in your spreadsheet first, with the names of the columns.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ImportDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>What column %1 is about</source>
        <translation>What column %1 is about</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message numerus="yes">
        <source>%n new employee(s)</source>
        <translation>
            <numerusform>%n new employee</numerusform>
            <numerusform>%n new employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) will change</source>
        <translation>
            <numerusform>%n employee will change</numerusform>
            <numerusform>%n employees will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n stays the same</numerusform>
            <numerusform>%n stay the same</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported</source>
        <translation>
            <numerusform>%n row cannot be imported</numerusform>
            <numerusform>%n rows cannot be imported</numerusform>
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
        <translation>No conversation can be planned now</translation>
    </message>
    <message>
        <source>The invitation could not be shown</source>
        <translation>The invitation could not be shown</translation>
    </message>
    <message>
        <source>The reminder could not be shown</source>
        <translation>The reminder could not be shown</translation>
    </message>
    <message>
        <source>The calendar file could not be made</source>
        <translation>The calendar file could not be made</translation>
    </message>
    <message>
        <source>Tell %1 that it is cancelled</source>
        <translation>Tell %1 that it is cancelled</translation>
    </message>
    <message>
        <source>Tell %1 about the new moment</source>
        <translation>Tell %1 about the new moment</translation>
    </message>
    <message>
        <source>The new calendar file takes the conversation out of the calendar.</source>
        <translation>The new calendar file takes the conversation out of the calendar.</translation>
    </message>
    <message>
        <source>The new calendar file moves the conversation in the calendar.</source>
        <translation>The new calendar file moves the conversation in the calendar.</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Save the calendar file…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>The calendar file was not saved</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Save the calendar file</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>loopbaan::InvitationPage</name>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation for %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>The text is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>loopbaan::LongText</name>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>loopbaan::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>loopbaan::LookingBackPage</name>
    <message>
        <source>Looking back</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>Said at the start: “%1”</source>
        <translation>Said at the start: “%1”</translation>
    </message>
</context>
<context>
    <name>loopbaan::MainWindow</name>
    <message>
        <source>Your settings could not be kept</source>
        <translation>Your settings could not be kept</translation>
    </message>
    <message>
        <source>Open a dossier or a form</source>
        <translation>Open a dossier or a form</translation>
    </message>
    <message>
        <source>Dossiers and forms (*.lbdossier *.lbform)</source>
        <translation>Dossiers and forms (*.lbdossier *.lbform)</translation>
    </message>
    <message>
        <source>Looking together</source>
        <translation>Looking together</translation>
    </message>
</context>
<context>
    <name>loopbaan::ManagerSide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 points done</source>
        <translation>%1 points done</translation>
    </message>
    <message>
        <source>In ten minutes</source>
        <translation>In ten minutes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>How much to prepare</source>
        <translation>How much to prepare</translation>
    </message>
</context>
<context>
    <name>loopbaan::MatchPage</name>
    <message>
        <source>%1: wishes</source>
        <translation>%1: wishes</translation>
    </message>
    <message>
        <source>%1: possibilities</source>
        <translation>%1: possibilities</translation>
    </message>
    <message>
        <source>Match sheet</source>
        <translation>Match sheet</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::MinutesPart</name>
    <message>
        <source>The minutes were not restored</source>
        <translation>The minutes were not restored</translation>
    </message>
    <message>
        <source>Follow-up conversation</source>
        <translation>Follow-up conversation</translation>
    </message>
    <message>
        <source>First conversation</source>
        <translation>First conversation</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>The settings could not be read</translation>
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
        <translation>“%1” and “%2” together have at least half of the time.</translation>
    </message>
    <message>
        <source>“%1” and “%2” together have less than half of the time. They are what a conversation is for.</source>
        <translation>“%1” and “%2” together have less than half of the time. They are what a conversation is for.</translation>
    </message>
    <message>
        <source>The minutes were not saved</source>
        <translation>The minutes were not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::MomentPage</name>
    <message>
        <source>When and where?</source>
        <translation>When and where?</translation>
    </message>
</context>
<context>
    <name>loopbaan::MoveDialog</name>
    <message>
        <source>Move the conversation</source>
        <translation>Move the conversation</translation>
    </message>
    <message>
        <source>&amp;Move conversation</source>
        <translation>&amp;Move conversation</translation>
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
    <name>loopbaan::ObstacleCell</name>
    <message>
        <source>+ obstacle</source>
        <translation>+ obstacle</translation>
    </message>
    <message>
        <source>The obstacle was not noted</source>
        <translation>The obstacle was not noted</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
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
        <translation>What is in the way?</translation>
    </message>
    <message>
        <source>What can we do about it?</source>
        <translation>What can we do about it?</translation>
    </message>
    <message>
        <source>What can we do?</source>
        <translation>What can we do?</translation>
    </message>
</context>
<context>
    <name>loopbaan::OccasionPage</name>
    <message>
        <source>What leads to the conversation?</source>
        <translation>What leads to the conversation?</translation>
    </message>
    <message>
        <source>Another occasion…</source>
        <translation>Another occasion…</translation>
    </message>
</context>
<context>
    <name>loopbaan::OccasionsPart</name>
    <message>
        <source>Always there: %1</source>
        <translation>Always there: %1</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The tick was not saved</source>
        <translation>The tick was not saved</translation>
    </message>
    <message>
        <source>The occasion was not added</source>
        <translation>The occasion was not added</translation>
    </message>
    <message>
        <source>The occasion was not deleted</source>
        <translation>The occasion was not deleted</translation>
    </message>
    <message>
        <source>The occasion is deleted. Undo: Ctrl+Z</source>
        <translation>The occasion is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::OpeningStep</name>
    <message>
        <source>The career question of %1</source>
        <translation>The career question of %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
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
            <numerusform>Five steps, %n minute</numerusform>
            <numerusform>Five steps, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the clock</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The tick was not saved</source>
        <translation>The tick was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionChoices</name>
    <message>
        <source>which direction?</source>
        <translation>which direction?</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>the function</source>
        <translation>the function</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionColumn</name>
    <message>
        <source>Weigh again</source>
        <translation>Weigh again</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Park…</translation>
    </message>
    <message>
        <source>To the agreement</source>
        <translation>To the agreement</translation>
    </message>
    <message>
        <source>Make it an agreement</source>
        <translation>Make it an agreement</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>parked until %1</source>
        <translation>parked until %1</translation>
    </message>
    <message>
        <source>The option was not changed</source>
        <translation>The option was not changed</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>from an earlier conversation</source>
        <translation>from an earlier conversation</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionHead</name>
    <message>
        <source>Move to the left	Alt+Shift+Left</source>
        <translation>Move to the left	Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Move to the right	Alt+Shift+Right</source>
        <translation>Move to the right	Alt+Shift+Right</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>loopbaan::OptionPlot</name>
    <message>
        <source>↑ more feasible</source>
        <translation>↑ more feasible</translation>
    </message>
    <message>
        <source>more wanted →</source>
        <translation>more wanted →</translation>
    </message>
</context>
<context>
    <name>loopbaan::OrganisationPage</name>
    <message>
        <source>The settings could not be read</source>
        <translation>The settings could not be read</translation>
    </message>
    <message>
        <source>The setting was not saved</source>
        <translation>The setting was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::OverviewTab</name>
    <message>
        <source>Where %1 wants to go</source>
        <translation>Where %1 wants to go</translation>
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
        <translation>&amp;Ask it</translation>
    </message>
</context>
<context>
    <name>loopbaan::OwnQuestionPanel</name>
    <message>
        <source>Write the question in one language at least</source>
        <translation>Write the question in one language at least</translation>
    </message>
    <message>
        <source>Empty: “%1” is asked instead</source>
        <translation>Empty: “%1” is asked instead</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>List, one thing a line</source>
        <translation>List, one thing a line</translation>
    </message>
    <message>
        <source>One of five words</source>
        <translation>One of five words</translation>
    </message>
    <message>
        <source>List, each used more or less</source>
        <translation>List, each used more or less</translation>
    </message>
    <message>
        <source>List, each with the interest in it</source>
        <translation>List, each with the interest in it</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
</context>
<context>
    <name>loopbaan::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Preview, page %1 of %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::ParkDialog</name>
    <message>
        <source>&amp;Park</source>
        <translation>&amp;Park</translation>
    </message>
</context>
<context>
    <name>loopbaan::PartnerPage</name>
    <message>
        <source>Only the day, the subject and a note.</source>
        <translation>Only the day, the subject and a note.</translation>
    </message>
    <message>
        <source>With a report and a PDP, without signatures.</source>
        <translation>With a report and a PDP, without signatures.</translation>
    </message>
    <message>
        <source>With preparation, a report and a PDP that is signed.</source>
        <translation>With preparation, a report and a PDP that is signed.</translation>
    </message>
    <message>
        <source>Who and how?</source>
        <translation>Who and how?</translation>
    </message>
    <message>
        <source>Conversation %1 of %2</source>
        <translation>Conversation %1 of %2</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
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
        <translation>You were here</translation>
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
        <translation>The settings could not be read</translation>
    </message>
    <message>
        <source>The questions could not be read</source>
        <translation>The questions could not be read</translation>
    </message>
    <message>
        <source>for the calendar: %1</source>
        <translation>for the calendar: %1</translation>
    </message>
    <message>
        <source>form for a browser, also on a phone</source>
        <translation>form for a browser, also on a phone</translation>
    </message>
    <message>
        <source>form for who has this program too</source>
        <translation>form for who has this program too</translation>
    </message>
    <message>
        <source>The invitation could not be shown</source>
        <translation>The invitation could not be shown</translation>
    </message>
    <message>
        <source>The folder for the invitation</source>
        <translation>The folder for the invitation</translation>
    </message>
    <message>
        <source>The package was not saved.</source>
        <translation>The package was not saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail program could not be opened</source>
        <translation>The mail program could not be opened</translation>
    </message>
    <message>
        <source>The conversation was not planned</source>
        <translation>The conversation was not planned</translation>
    </message>
    <message>
        <source>form to print, for who has no computer</source>
        <translation>form to print, for who has no computer</translation>
    </message>
    <message>
        <source>The invitation was not noted</source>
        <translation>The invitation was not noted</translation>
    </message>
    <message>
        <source>The form could not be shown</source>
        <translation>The form could not be shown</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlanningStep</name>
    <message numerus="yes">
        <source>%n of six</source>
        <translation>
            <numerusform>%n of six</numerusform>
            <numerusform>%n of six</numerusform>
        </translation>
    </message>
    <message>
        <source>six is the most</source>
        <translation>six is the most</translation>
    </message>
    <message>
        <source>The option was not noted</source>
        <translation>The option was not noted</translation>
    </message>
    <message>
        <source>No agreement was made</source>
        <translation>No agreement was made</translation>
    </message>
    <message>
        <source>It is an agreement now; you finish it at the closing. Undo: Ctrl+Z</source>
        <translation>It is an agreement now; you finish it at the closing. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The option was not taken up</source>
        <translation>The option was not taken up</translation>
    </message>
    <message>
        <source>The option was not parked</source>
        <translation>The option was not parked</translation>
    </message>
    <message>
        <source>The option is parked. Undo: Ctrl+Z</source>
        <translation>The option is parked. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The option was not moved</source>
        <translation>The option was not moved</translation>
    </message>
    <message>
        <source>The option was not deleted</source>
        <translation>The option was not deleted</translation>
    </message>
    <message>
        <source>The option is deleted. Undo: Ctrl+Z</source>
        <translation>The option is deleted. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>No options yet</source>
        <translation>No options yet</translation>
    </message>
    <message>
        <source>Note at least three together, “everything stays as it is” too.</source>
        <translation>Note at least three together, “everything stays as it is” too.</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>First option</translation>
    </message>
    <message>
        <source>The possibilities could not be read</source>
        <translation>The possibilities could not be read</translation>
    </message>
    <message>
        <source>In our organisation</source>
        <translation>In our organisation</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlanningWizard</name>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Who and how</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Invite %1</translation>
    </message>
    <message>
        <source>Plan a conversation with %1</source>
        <translation>Plan a conversation with %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::PlotPage</name>
    <message>
        <source>Options by how wanted and feasible they are</source>
        <translation>Options by how wanted and feasible they are</translation>
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
        <translation>The day was not saved</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>The line was not added</source>
        <translation>The line was not added</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The line was not deleted</source>
        <translation>The line was not deleted</translation>
    </message>
    <message>
        <source>The line is deleted. Undo: Ctrl+Z</source>
        <translation>The line is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopSaver</name>
    <message>
        <source>The PDF was not saved</source>
        <translation>The PDF was not saved</translation>
    </message>
    <message>
        <source>Save the PDP as PDF</source>
        <translation>Save the PDP as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>The PDFs were not saved</source>
        <translation>The PDFs were not saved</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>The folder for the PDFs</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopSeriesDialog</name>
    <message>
        <source>Save PDPs as PDF</source>
        <translation>Save PDPs as PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) are there already.</source>
        <translation>
            <numerusform>%n of these files is there already.</numerusform>
            <numerusform>%n of these files are there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want to do with them?</source>
        <translation>What do you want to do with them?</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n PDP(s)</source>
        <translation>
            <numerusform>Saving %n PDP</numerusform>
            <numerusform>Saving %n PDPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDP(s) saved</source>
        <translation>
            <numerusform>%n PDP saved</numerusform>
            <numerusform>%n PDPs saved</numerusform>
        </translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>In the folder %1</translation>
    </message>
    <message>
        <source>%1 skipped: %2 was there already</source>
        <translation>%1 skipped: %2 was there already</translation>
    </message>
    <message>
        <source>%1 not saved: %2</source>
        <translation>%1 not saved: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not made: you stopped</source>
        <translation>
            <numerusform>%n not made: you stopped</numerusform>
            <numerusform>%n not made: you stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loopbaan::PopTab</name>
    <message>
        <source>You together</source>
        <translation>You together</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>The plan was not read</source>
        <translation>The plan was not read</translation>
    </message>
    <message>
        <source>What you write here comes into the PDP. %1 can read it.</source>
        <translation>What you write here comes into the PDP. %1 can read it.</translation>
    </message>
    <message>
        <source>A change begins the draft of the next version.</source>
        <translation>A change begins the draft of the next version.</translation>
    </message>
    <message>
        <source>The plan was not stored</source>
        <translation>The plan was not stored</translation>
    </message>
    <message>
        <source>The PDP was not approved</source>
        <translation>The PDP was not approved</translation>
    </message>
</context>
<context>
    <name>loopbaan::PopsPage</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>PDPs</source>
        <translation>PDPs</translation>
    </message>
    <message>
        <source>All PDPs</source>
        <translation>All PDPs</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>The PDPs were not read</source>
        <translation>The PDPs were not read</translation>
    </message>
    <message>
        <source>The PDP was not created</source>
        <translation>The PDP was not created</translation>
    </message>
    <message>
        <source>No PDPs here</source>
        <translation>No PDPs here</translation>
    </message>
    <message>
        <source>No employees yet</source>
        <translation>No employees yet</translation>
    </message>
    <message>
        <source>Choose “All PDPs” to see the others.</source>
        <translation>Choose “All PDPs” to see the others.</translation>
    </message>
    <message>
        <source>Add them on the page Employees.</source>
        <translation>Add them on the page Employees.</translation>
    </message>
    <message>
        <source>&amp;Select none</source>
        <translation>&amp;Select none</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Select all</translation>
    </message>
    <message numerus="yes">
        <source>Save %n PDP(s) as &amp;PDF…</source>
        <translation>
            <numerusform>Save %n PDP as &amp;PDF…</numerusform>
            <numerusform>Save %n PDPs as &amp;PDF…</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDP was not approved</source>
        <translation>The PDP was not approved</translation>
    </message>
    <message>
        <source>The PDP of %1 is approved as version %2. Undo with Ctrl+Z.</source>
        <translation>The PDP of %1 is approved as version %2. Undo with Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPage</name>
    <message>
        <source>How does %1 prepare?</source>
        <translation>How does %1 prepare?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>%1 chooses for each question what you read beforehand.</source>
        <translation>%1 chooses for each question what you read beforehand.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), about %1 minutes.</source>
        <translation>
            <numerusform>%n question, about %1 minutes.</numerusform>
            <numerusform>%n questions, about %1 minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No form goes along.</source>
        <translation>No form goes along.</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPaperDialog</name>
    <message>
        <source>The preparation could not be shown</source>
        <translation>The preparation could not be shown</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Preparation of %1</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>The PDF was not saved</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationPart</name>
    <message>
        <source>The preparation was not saved</source>
        <translation>The preparation was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreparationTab</name>
    <message>
        <source>The preparation could not be shown</source>
        <translation>The preparation could not be shown</translation>
    </message>
    <message>
        <source>No conversation to prepare</source>
        <translation>No conversation to prepare</translation>
    </message>
    <message>
        <source>Plan one first; then both of you can prepare it here.</source>
        <translation>Plan one first; then both of you can prepare it here.</translation>
    </message>
    <message>
        <source>Plan conversation…</source>
        <translation>Plan conversation…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation %1 · %n day(s) to go</source>
        <translation>
            <numerusform>Conversation %1 · %n day to go</numerusform>
            <numerusform>Conversation %1 · %n days to go</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Conversation %1</translation>
    </message>
    <message>
        <source>Continue the conversation</source>
        <translation>Continue the conversation</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Start the conversation</translation>
    </message>
</context>
<context>
    <name>loopbaan::PreviewPane</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Fit &amp;width</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Whole page</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionBlock</name>
    <message>
        <source>who reads it</source>
        <translation>who reads it</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::QuestionSetsPart</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>The settings could not be read</translation>
    </message>
    <message>
        <source>The questions of the program</source>
        <translation>The questions of the program</translation>
    </message>
    <message>
        <source>Forms ask these questions. Make a set to choose others, or ask your own.</source>
        <translation>Forms ask these questions. Make a set to choose others, or ask your own.</translation>
    </message>
    <message>
        <source>The usual set: forms start from it.</source>
        <translation>The usual set: forms start from it.</translation>
    </message>
    <message>
        <source>Move it to the front to make it the usual set.</source>
        <translation>Move it to the front to make it the usual set.</translation>
    </message>
    <message>
        <source>The set was not added</source>
        <translation>The set was not added</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Own questions</translation>
    </message>
    <message>
        <source>A set has a name: until you write one it keeps the old one.</source>
        <translation>A set has a name: until you write one it keeps the old one.</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The set was not moved</source>
        <translation>The set was not moved</translation>
    </message>
    <message>
        <source>The set was not deleted</source>
        <translation>The set was not deleted</translation>
    </message>
    <message>
        <source>The set is deleted. Undo: Ctrl+Z</source>
        <translation>The set is deleted. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Import a set of questions</source>
        <translation>Import a set of questions</translation>
    </message>
    <message>
        <source>Sets of questions (*.json);;All files (*)</source>
        <translation>Sets of questions (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>The set was not read</source>
        <translation>The set was not read</translation>
    </message>
    <message>
        <source>Check its name, and whether you may read it.</source>
        <translation>Check its name, and whether you may read it.</translation>
    </message>
    <message>
        <source>The set is added. Undo: Ctrl+Z</source>
        <translation>The set is added. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>Export this set of questions</source>
        <translation>Export this set of questions</translation>
    </message>
    <message>
        <source>questions.json</source>
        <translation>questions.json</translation>
    </message>
    <message>
        <source>Sets of questions (*.json)</source>
        <translation>Sets of questions (*.json)</translation>
    </message>
    <message>
        <source>The set was not exported</source>
        <translation>The set was not exported</translation>
    </message>
    <message>
        <source>The set is exported.</source>
        <translation>The set is exported.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReadAloudPage</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReceivedAnswersDialog</name>
    <message>
        <source>The answers could not be shown</source>
        <translation>The answers could not be shown</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <translation>What %1 wrote</translation>
    </message>
    <message>
        <source>Answers for the conversation of %1</source>
        <translation>Answers for the conversation of %1</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReceivedLine</name>
    <message>
        <source>Answers…</source>
        <translation>Answers…</translation>
    </message>
    <message>
        <source>Read answer…</source>
        <translation>Read answer…</translation>
    </message>
    <message>
        <source>The form came back on %1.</source>
        <translation>The form came back on %1.</translation>
    </message>
    <message>
        <source>The form went out on %1; nothing came back yet.</source>
        <translation>The form went out on %1; nothing came back yet.</translation>
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
    <name>loopbaan::ReminderDialog</name>
    <message>
        <source>Remind %1</source>
        <translation>Remind %1</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>The text is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ReportPage</name>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>loopbaan::SetQuestionModel</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(nothing written yet)</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>own question</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>stays on</source>
        <translation>stays on</translation>
    </message>
</context>
<context>
    <name>loopbaan::SetQuestionsPart</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The question was not changed</source>
        <translation>The question was not changed</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>The settings could not be read</translation>
    </message>
    <message>
        <source>The question was not switched</source>
        <translation>The question was not switched</translation>
    </message>
    <message>
        <source>This one stays on: every set asks at least one question on steering your own career.</source>
        <translation>This one stays on: every set asks at least one question on steering your own career.</translation>
    </message>
    <message>
        <source>The question was not added</source>
        <translation>The question was not added</translation>
    </message>
    <message>
        <source>The question was not moved</source>
        <translation>The question was not moved</translation>
    </message>
    <message>
        <source>The question was not deleted</source>
        <translation>The question was not deleted</translation>
    </message>
    <message>
        <source>The question is deleted. Undo: Ctrl+Z</source>
        <translation>The question is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::SharingBanner</name>
    <message>
        <source>%1 may see everything on this screen.</source>
        <translation>%1 may see everything on this screen.</translation>
    </message>
</context>
<context>
    <name>loopbaan::ShortTalkStep</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::StatementRow</name>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
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
    <name>loopbaan::TalkAgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>No agreements yet</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) in this talk</source>
        <translation>
            <numerusform>%n agreement in this talk</numerusform>
            <numerusform>%n agreements in this talk</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreements could not be shown</source>
        <translation>The agreements could not be shown</translation>
    </message>
    <message>
        <source>They come from the options, or begin here with Ctrl+N. A talk without is fine too.</source>
        <translation>They come from the options, or begin here with Ctrl+N. A talk without is fine too.</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkCommands</name>
    <message>
        <source>Write in the &amp;report</source>
        <translation>Write in the &amp;report</translation>
    </message>
    <message>
        <source>Write only for &amp;you</source>
        <translation>Write only for &amp;you</translation>
    </message>
    <message>
        <source>&amp;Finish the conversation</source>
        <translation>&amp;Finish the conversation</translation>
    </message>
    <message>
        <source>&amp;Leave the conversation</source>
        <translation>&amp;Leave the conversation</translation>
    </message>
    <message>
        <source>&amp;Pause the clock</source>
        <translation>&amp;Pause the clock</translation>
    </message>
    <message>
        <source>Let the clock run &amp;on</source>
        <translation>Let the clock run &amp;on</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>&amp;Look together</translation>
    </message>
    <message>
        <source>Peek at a &amp;card…</source>
        <translation>Peek at a &amp;card…</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkDoor</name>
    <message>
        <source>The conversation could not be started</source>
        <translation>The conversation could not be started</translation>
    </message>
    <message>
        <source>The conversations could not be read</source>
        <translation>The conversations could not be read</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>The report could not be shown</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>It was planned for %1.</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkFooter</name>
    <message>
        <source>Finish the conversation</source>
        <translation>Finish the conversation</translation>
    </message>
    <message>
        <source>Finishing stops the clock; everything can still be changed</source>
        <translation>Finishing stops the clock; everything can still be changed</translation>
    </message>
    <message>
        <source>Ctrl+1…5 goes to a phase · F6 between guide, content and notes</source>
        <translation>Ctrl+1…5 goes to a phase · F6 between guide, content and notes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W new wish · Ctrl+Shift+D shares the chosen idea</source>
        <translation>Ctrl+Shift+W new wish · Ctrl+Shift+D shares the chosen idea</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M new option · Ctrl+Enter makes an agreement of it</source>
        <translation>Ctrl+Shift+M new option · Ctrl+Enter makes an agreement of it</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkHeader</name>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation with %1</translation>
    </message>
    <message>
        <source>Looking together: on</source>
        <translation>Looking together: on</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Look together</translation>
    </message>
    <message>
        <source>Only what both may see stays on the screen (F8)</source>
        <translation>Only what both may see stays on the screen (F8)</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkNotes</name>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkPaperDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkPaperPane</name>
    <message>
        <source>Report for %1…</source>
        <translation>Report for %1…</translation>
    </message>
    <message>
        <source>Match sheet for %1…</source>
        <translation>Match sheet for %1…</translation>
    </message>
    <message>
        <source>With what %1 thought of the talk</source>
        <translation>With what %1 thought of the talk</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Match sheet</source>
        <translation>Match sheet</translation>
    </message>
    <message>
        <source>The report could not be shown</source>
        <translation>The report could not be shown</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>The PDF was not saved</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
</context>
<context>
    <name>loopbaan::TalkView</name>
    <message>
        <source>The tick was not saved</source>
        <translation>The tick was not saved</translation>
    </message>
    <message>
        <source>The conversation could not be shown</source>
        <translation>The conversation could not be shown</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation with %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>%1 has had its time. Move on when it suits you both.</source>
        <translation>%1 has had its time. Move on when it suits you both.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>The phase could not be shown</source>
        <translation>The phase could not be shown</translation>
    </message>
    <message>
        <source>The clock of the conversation was not saved</source>
        <translation>The clock of the conversation was not saved</translation>
    </message>
    <message>
        <source>The conversation was not finished</source>
        <translation>The conversation was not finished</translation>
    </message>
    <message>
        <source>The conversation is finished. Undo: Ctrl+Z</source>
        <translation>The conversation is finished. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::TextCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
</context>
<context>
    <name>loopbaan::TogetherPart</name>
    <message>
        <source>Nothing came from %1 beforehand</source>
        <translation>Nothing came from %1 beforehand</translation>
    </message>
    <message>
        <source>Fill in these questions together. What you note here are %1’s own answers, for both to read.</source>
        <translation>Fill in these questions together. What you note here are %1’s own answers, for both to read.</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
</context>
<context>
    <name>loopbaan::TopicPart</name>
    <message>
        <source>You marked this as done, without a text.</source>
        <translation>You marked this as done, without a text.</translation>
    </message>
    <message>
        <source>You took the mark away: not done yet.</source>
        <translation>You took the mark away: not done yet.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Where is %1 now?</translation>
    </message>
    <message>
        <source>Can %1 grow along or broaden?</source>
        <translation>Can %1 grow along or broaden?</translation>
    </message>
    <message>
        <source>What room is there in the job?</source>
        <translation>What room is there in the job?</translation>
    </message>
    <message>
        <source>What training is needed?</source>
        <translation>What training is needed?</translation>
    </message>
</context>
<context>
    <name>loopbaan::TrainingsPart</name>
    <message>
        <source>Add a training</source>
        <translation>Add a training</translation>
    </message>
    <message>
        <source>The training is deleted. Undo: Ctrl+Z</source>
        <translation>The training is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::UndoCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
</context>
<context>
    <name>loopbaan::UpdatePanel</name>
    <message numerus="yes">
        <source>%n agreement(s) chosen</source>
        <translation>
            <numerusform>%n agreement chosen</numerusform>
            <numerusform>%n agreements chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement could not be shown</source>
        <translation>The agreement could not be shown</translation>
    </message>
    <message>
        <source>The agreement was not updated</source>
        <translation>The agreement was not updated</translation>
    </message>
</context>
<context>
    <name>loopbaan::ViewCommands</name>
    <message>
        <source>The language could not be changed</source>
        <translation>The language could not be changed</translation>
    </message>
</context>
<context>
    <name>loopbaan::WishRow</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Fulfilled or let go</source>
        <translation>Fulfilled or let go</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
</context>
<context>
    <name>loopbaan::WishesPart</name>
    <message>
        <source>in the words of %1</source>
        <translation>in the words of %1</translation>
    </message>
    <message>
        <source>What does %1 want?</source>
        <translation>What does %1 want?</translation>
    </message>
    <message>
        <source>The wish was not noted</source>
        <translation>The wish was not noted</translation>
    </message>
    <message>
        <source>Noted as a wish. Undo: Ctrl+Z</source>
        <translation>Noted as a wish. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>What you typed was not saved</source>
        <translation>What you typed was not saved</translation>
    </message>
    <message>
        <source>The wish was not changed</source>
        <translation>The wish was not changed</translation>
    </message>
    <message>
        <source>The wish was not moved</source>
        <translation>The wish was not moved</translation>
    </message>
    <message>
        <source>The wish is no longer open. Undo: Ctrl+Z</source>
        <translation>The wish is no longer open. Undo: Ctrl+Z</translation>
    </message>
    <message>
        <source>The wish was not deleted</source>
        <translation>The wish was not deleted</translation>
    </message>
    <message>
        <source>The wish is deleted. Undo: Ctrl+Z</source>
        <translation>The wish is deleted. Undo: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>loopbaan::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
</TS>
