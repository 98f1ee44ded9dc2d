// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/preparation_service.h"

#include "app/preparation/sent_and_answered.h"
#include "storage/stores/stores.h"
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

TEST_F(FormServiceTest, APreviewAsksWhatWouldGoOutAndSendsNothing)
{
    FormRequest request = forms().suggestion(talk);
    request.questions.removeFirst();
    const Form preview = forms().preview(request, ConversationService(*dossier).find(talk).value());
    EXPECT_THAT(forms().of(talk), SizeIs(1));
    EXPECT_EQ(preview.questions, forms().send(request)->questions);
    EXPECT_EQ(preview.givenName, u"Noor"_s);
}

TEST_F(FormServiceTest, NothingGoesOutForAClosedTalkOrWithoutAQuestion)
{
    FormRequest request = forms().suggestion(talk);
    request.questions.clear();
    EXPECT_EQ(forms().send(request), std::nullopt);
    ConversationService(*dossier).cancel(talk);
    EXPECT_EQ(forms().send(forms().suggestion(talk)), std::nullopt);
}

/// A request with the first question off, another language and another day.
class FormChoiceTest : public SentForms
{
protected:
    FormRequest chosen()
    {
        FormRequest request = forms().suggestion(talk);
        request.questions.first().isOn = false;
        request.language = Language::French;
        request.dueOn = today.addDays(2);
        return request;
    }

    FormRequest keepOne()
    {
        const FormRequest request = chosen();
        forms().keep(request);
        return request;
    }
};

TEST_F(FormChoiceTest, WhatWasChosenStaysWithTheConversation)
{
    const FormRequest kept = keepOne();
    reopen();
    const FormRequest back = forms().suggestion(talk);
    EXPECT_EQ(askedIn(back.questions), askedIn(kept.questions));
    EXPECT_EQ(back.language, Language::French);
    EXPECT_EQ(back.dueOn, kept.dueOn);
    EXPECT_EQ(forms().usual(stored(talk)).questions.constFirst().isOn, true);
}

TEST_F(FormChoiceTest, AnOwnQuestionForThisTalkKeepsItsWordsAndPlace)
{
    FormRequest request = forms().suggestion(talk);
    SetQuestion own = newOwnQuestion({}, u"drives"_s);
    own.text.texts = {u"Wat mis je?"_s, {}, {}};
    request.questions.prepend(own);
    forms().keep(request);

    const SetQuestion back = forms().suggestion(talk).questions.constFirst();
    EXPECT_EQ(back.question, own.question);
    EXPECT_EQ(back.text, own.text);
    EXPECT_EQ(back.topic, u"drives"_s);
}

TEST_F(FormChoiceTest, ChosenDaysGoWithTheDayOfTheTalk)
{
    keepOne();
    ConversationService(*dossier).reschedule(talk, {.date = QDate(2026, 12, 10)});
    const FormRequest back = forms().suggestion(talk);
    EXPECT_EQ(back.dueOn, QDate(2026, 12, 7));
    EXPECT_EQ(back.language, Language::French);
}

TEST_F(FormChoiceTest, AsUsualAgainKeepsNothing)
{
    keepOne();
    FormRequest request = forms().usual(stored(talk));
    forms().keep(request);
    EXPECT_EQ(dossier->stores().formChoices.of(talk), std::nullopt);
    forms().keep(request);
    undo();
    EXPECT_EQ(forms().suggestion(talk).language, Language::French) << "nothing to keep is no step";
}

TEST_F(FormChoiceTest, AFormThatIsAskedForAfterAllAsksTheUsual)
{
    FormRequest request = forms().suggestion(talk);
    for (SetQuestion &question : request.questions)
        question.isOn = false;
    today = today.addDays(1);
    ConversationService(*dossier).reschedule(talk, {.date = QDate(2026, 12, 10)});
    forms().keep(request);
    const std::optional<Form> given = forms().formToGive(talk);
    ASSERT_TRUE(given.has_value());
    EXPECT_EQ(given->questions.size(), form.questions.size());
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
