// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/plan_service.h"

#include "app/agreements/agreement_service.h"
#include "app/people/employee_service.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QUndoStack>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class PlanServiceTest : public StoredDossier
{
protected:
    PlanServiceTest()
    {
        EXPECT_THAT(EmployeeService(*dossier).save(
                        {.employee = {.id = noor, .givenName = u"Noor"_s}, .department = u"Onthaal"_s}),
                    IsEmpty());
    }

    void agree(const QString &text)
    {
        AgreementService(*dossier).save(
            {Agreement{.employee = noor, .text = text, .due = today.addDays(60)}});
    }

    EmployeeId noor{u"noor"_s};
    PlanService plans{*dossier};
};

TEST_F(PlanServiceTest, WithoutAnyTalkThereIsAConcept)
{
    const Pop pop = plans.pop(noor);

    EXPECT_TRUE(pop.isConcept);
    EXPECT_EQ(pop.employee, u"Noor"_s);
    EXPECT_EQ(pop.department, u"Onthaal"_s);
    EXPECT_EQ(pop.version, 1);
}

TEST_F(PlanServiceTest, AnApprovedPlanStaysApprovedUntilItSaysSomethingElse)
{
    agree(u"Noor follows the course"_s);
    const Pop approved = plans.approve(noor);
    EXPECT_FALSE(approved.isConcept);
    EXPECT_EQ(approved.approvedOn, today);

    today = today.addDays(10);
    EXPECT_FALSE(plans.pop(noor).isConcept);
    EXPECT_EQ(plans.pop(noor).approvedOn, today.addDays(-10));

    agree(u"Els asks for the budget"_s);
    EXPECT_TRUE(plans.pop(noor).isConcept);
    EXPECT_EQ(plans.pop(noor).version, 2);
}

TEST_F(PlanServiceTest, ApprovingAgainWithoutAChangeMakesNoNewVersion)
{
    plans.approve(noor);
    EXPECT_EQ(plans.approve(noor).version, 1);
    EXPECT_THAT(EmployeeService(*dossier).file(noor)->plans, SizeIs(1));
}

TEST_F(PlanServiceTest, EachApprovalAfterAChangeIsAVersionOfItsOwn)
{
    plans.approve(noor);
    agree(u"Noor follows the course"_s);

    EXPECT_EQ(plans.approve(noor).version, 2);
    EXPECT_THAT(EmployeeService(*dossier).file(noor)->plans, SizeIs(2));
}

TEST_F(PlanServiceTest, ChangingWordsAfterApprovalStartsADraft)
{
    plans.approve(noor);
    DevelopmentPlan plan = plans.plan(noor);
    plan.ownWords = u"I want to lead a team"_s;
    plans.saveText(plan, u"ownWords"_s);

    const QList<DevelopmentPlan> versions = EmployeeService(*dossier).file(noor)->plans;
    ASSERT_THAT(versions, SizeIs(2));
    EXPECT_EQ(versions.first().status, PlanStatus::Approved);
    EXPECT_EQ(versions.last().status, PlanStatus::Draft);
    EXPECT_TRUE(plans.pop(noor).isConcept);
}

TEST_F(PlanServiceTest, AnApprovalCanBeUndone)
{
    plans.approve(noor);
    dossier->undo();
    EXPECT_TRUE(plans.pop(noor).isConcept);
}

TEST_F(PlanServiceTest, ThePlanSpeaksTheLanguageThatIsAskedFor)
{
    EXPECT_EQ(plans.pop(noor).language, Language::Dutch);
    EXPECT_EQ(plans.pop(noor, Language::French).language, Language::French);
    plans.approve(noor);
    EXPECT_FALSE(plans.pop(noor, Language::French).isConcept);
}

} // namespace loopbaan::test
