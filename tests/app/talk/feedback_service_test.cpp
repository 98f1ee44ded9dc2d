// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/feedback_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class FeedbackServiceTest : public StoredTalk
{
protected:
    FeedbackService feedback() { return FeedbackService(*dossier); }
};

TEST_F(FeedbackServiceTest, AnythingMayStayEmpty)
{
    feedback().answer(talk, &ConversationFeedback::heard, 4);
    reopen();
    EXPECT_EQ(feedback().of(talk).heard, 4);
    EXPECT_EQ(feedback().of(talk).free, std::nullopt);
}

TEST_F(FeedbackServiceTest, AnAnswerIsTakenBack)
{
    feedback().answer(talk, &ConversationFeedback::heard, 4);
    feedback().answer(talk, &ConversationFeedback::heard, std::nullopt);
    EXPECT_EQ(feedback().of(talk).heard, std::nullopt);
    undo();
    EXPECT_EQ(feedback().of(talk).heard, 4);
}

TEST_F(FeedbackServiceTest, TheOpenQuestionIsTypedAsOneStep)
{
    const int before = steps();
    feedback().write(talk, u"I take al"_s);
    feedback().write(talk, u"I take along a plan"_s);
    EXPECT_EQ(steps(), before + 1);
    reopen();
    EXPECT_EQ(feedback().of(talk).open, u"I take along a plan"_s);
}

} // namespace loopbaan::test
