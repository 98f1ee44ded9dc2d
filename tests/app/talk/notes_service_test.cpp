// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/notes_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class NotesServiceTest : public StoredTalk
{
protected:
    NotesService notes() { return NotesService(*dossier); }
};

TEST_F(NotesServiceTest, ReportAndOwnNotesAreKeptApartForEachPhase)
{
    notes().write(talk, PhaseId::Exchange, &ConversationPhase::sharedNotes, u"both"_s);
    notes().write(talk, PhaseId::Exchange, &ConversationPhase::privateNotes, u"mine"_s);
    reopen();

    EXPECT_EQ(notes().of(talk, PhaseId::Exchange).sharedNotes, u"both"_s);
    EXPECT_EQ(notes().of(talk, PhaseId::Exchange).privateNotes, u"mine"_s);
    EXPECT_EQ(notes().of(talk, PhaseId::Planning).sharedNotes, QString());
}

TEST_F(NotesServiceTest, TypingIsOneStepAFieldAndAPhase)
{
    const int before = steps();
    for (const QString &text : {u"N"_s, u"No"_s, u"Now"_s})
        notes().write(talk, PhaseId::Opening, &ConversationPhase::sharedNotes, text);
    notes().write(talk, PhaseId::Planning, &ConversationPhase::sharedNotes, u"Then"_s);

    EXPECT_EQ(steps(), before + 2);
    undo();
    undo();
    EXPECT_EQ(notes().of(talk, PhaseId::Opening).sharedNotes, QString());
}

TEST_F(NotesServiceTest, TypingTheSameIsNoStep)
{
    notes().write(talk, &Conversation::careerQuestion, u"Where to?"_s);
    const int before = steps();
    notes().write(talk, &Conversation::careerQuestion, u"Where to?"_s);
    EXPECT_EQ(steps(), before);
}

TEST_F(NotesServiceTest, TwoFieldsOfTheConversationKeepEachOther)
{
    notes().write(talk, &Conversation::careerQuestion, u"Where to?"_s);
    notes().write(talk, &Conversation::employeeSuccess, u"I know more"_s);
    reopen();

    EXPECT_EQ(stored(talk).careerQuestion, u"Where to?"_s);
    EXPECT_EQ(stored(talk).employeeSuccess, u"I know more"_s);
}

} // namespace loopbaan::test
