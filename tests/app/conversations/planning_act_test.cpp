// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/planning_act.h"

#include "app/people/employee_service.h"
#include "storage/stores/stores.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

/// Plans a talk with Noor, with a question off.
class PlanningActTest : public StoredDossier
{
protected:
    PlanningActTest()
    {
        EXPECT_THAT(EmployeeService(*dossier).save({.employee = {.id = noor, .givenName = u"Noor"_s}}),
                    IsEmpty());
        steps = dossier->undoStack().count();
    }

    [[nodiscard]] PlanningAct act()
    {
        const PlanningRequest request{.employee = noor, .date = QDate(2026, 12, 14), .time = QTime(10, 0)};
        FormRequest form = forms.suggestion(conversations.draft(request));
        form.questions.first().isOn = false;
        return {.request = request, .form = form};
    }

    EmployeeId noor{u"noor"_s};
    ConversationService conversations{*dossier};
    FormService forms{*dossier};
    int steps = 0;
};

TEST_F(PlanningActTest, TheTalkItsFormAndTheInvitationAreOneStep)
{
    PlanningAct all = act();
    all.sendsForm = true;
    all.isInvited = true;
    const PlannedTalk planned = carryOut(*dossier, all, u"wizard"_s);

    ASSERT_TRUE(planned.talk && planned.form);
    EXPECT_EQ(conversations.find(planned.talk->id)->invitedOn, today);
    EXPECT_THAT(forms.of(planned.talk->id), SizeIs(1));
    EXPECT_EQ(dossier->undoStack().count(), steps + 1);
    dossier->undo();
    EXPECT_THAT(conversations.all(), IsEmpty());
    EXPECT_THAT(dossier->stores().formChoices.all(), IsEmpty());
    dossier->redo();
    EXPECT_FALSE(forms.suggestion(planned.talk->id).questions.constFirst().isOn);
}

TEST_F(PlanningActTest, WhatTheSameWizardAddsJoinsTheStep)
{
    const PlannedTalk planned = carryOut(*dossier, act(), u"wizard"_s);
    PlanningAct later = act();
    later.talk = planned.talk;
    later.isInvited = true;
    carryOut(*dossier, later, u"wizard"_s);
    EXPECT_EQ(dossier->undoStack().count(), steps + 1);

    later.isInvited = false;
    later.sendsForm = true;
    carryOut(*dossier, later, u"another"_s);
    EXPECT_EQ(dossier->undoStack().count(), steps + 2);
}

TEST_F(PlanningActTest, AMomentThatDoesNotGoStoresNothing)
{
    PlanningAct past = act();
    past.request.date = today.addDays(-1);
    past.sendsForm = true;
    EXPECT_EQ(carryOut(*dossier, past, u"wizard"_s).talk, std::nullopt);
    EXPECT_THAT(conversations.all(), IsEmpty());
    EXPECT_EQ(dossier->undoStack().count(), steps);
}

} // namespace loopbaan::test
