// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/preparation_service.h"

#include "app/preparation/sent_and_answered.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

using FormServiceTest = SentForms;

TEST_F(FormServiceTest, AFormIsKeptAsItWentOut)
{
    reopen();
    EXPECT_EQ(forms().form(form.id), form);
    ASSERT_THAT(forms().of(talk), SizeIs(1));
    EXPECT_EQ(forms().of(talk).constFirst().sentOn, today);
    EXPECT_EQ(form.givenName, u"Noor"_s);
    EXPECT_THAT(form.publicKey, SizeIs(32));
}

TEST_F(FormServiceTest, EveryFormHasItsOwnIdAndKey)
{
    const Form again = sendTo(talk);
    EXPECT_NE(again.id, form.id);
    EXPECT_NE(again.publicKey, form.publicKey);
    EXPECT_THAT(forms().of(talk), SizeIs(2));
}

TEST_F(FormServiceTest, SendingIsUndoneWithItsKey)
{
    undo();
    EXPECT_THAT(forms().of(talk), IsEmpty());
    EXPECT_EQ(forms().form(form.id), std::nullopt);
}

TEST_F(FormServiceTest, NothingGoesOutForAClosedTalkOrWithoutAQuestion)
{
    FormRequest request = forms().suggestion(talk);
    request.questions.clear();
    EXPECT_EQ(forms().send(request), std::nullopt);
    ConversationService(*dossier).cancel(talk);
    EXPECT_EQ(forms().send(forms().suggestion(talk)), std::nullopt);
}

TEST_F(FormServiceTest, TheAnswerIsAskedForThreeWorkingDaysBefore)
{
    const ConversationId later = ConversationService(*dossier)
                                     .plan({.employee = noor, .date = QDate(2026, 12, 10)})
                                     .conversation.value_or(Conversation())
                                     .id;
    EXPECT_EQ(forms().suggestion(later).dueOn, QDate(2026, 12, 7));
    EXPECT_EQ(forms().suggestion(later).remindOn, QDate(2026, 12, 3));
    EXPECT_EQ(forms().suggestion(talk).dueOn, today); // the talk is today
}

TEST_F(FormServiceTest, WorkingDaysPassOverTheWeekend)
{
    EXPECT_EQ(workingDaysBefore(QDate(2026, 11, 23), 1), QDate(2026, 11, 20));
    EXPECT_EQ(workingDaysBefore(QDate(2026, 11, 22), 1), QDate(2026, 11, 20));
    EXPECT_EQ(workingDaysBefore({}, 3), QDate());
}

TEST_F(FormServiceTest, AFormThatIsOutShowsInTheReadiness)
{
    EXPECT_EQ(PreparationService(*dossier).readiness(talk).employee, EmployeeReadiness::ReminderDue);
    today = today.addDays(1);
    EXPECT_EQ(PreparationService(*dossier).readiness(talk).employee, EmployeeReadiness::FormOverdue);
}

} // namespace loopbaan::test
