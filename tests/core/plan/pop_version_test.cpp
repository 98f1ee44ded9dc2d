// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_version.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const QDate december(2026, 12, 10);

Pop composed()
{
    return {.employee = u"Noor Janssens"_s,
            .jobTitle = u"Planner"_s,
            .conversationOn = QDate(2026, 11, 26),
            .careerQuestion = u"How do I grow?"_s,
            .agreements = {{.text = u"I follow a course"_s, .due = QDate(2027, 6, 30)}},
            .version = 3,
            .composedOn = QDate(2027, 1, 15)};
}

DevelopmentPlan approvedPlan()
{
    return {.version = 2,
            .status = PlanStatus::Approved,
            .employeeSignature = SignatureKind::Seen,
            .employeeRemark = u"I would rather wait."_s,
            .approvedOn = december};
}

} // namespace

TEST(PopVersionTest, WhatWasApprovedIsShownUnderItsVersionAndDate)
{
    const Pop pop = popToShow(composed(), approvedPlan(), composed());

    EXPECT_FALSE(pop.isConcept);
    EXPECT_EQ(pop.version, 2);
    EXPECT_EQ(pop.approvedOn, december);
    EXPECT_EQ(pop.employeeSignature, SignatureKind::Seen);
    EXPECT_EQ(pop.employeeRemark, u"I would rather wait."_s);
    EXPECT_EQ(pop.careerQuestion, u"How do I grow?"_s);
}

TEST(PopVersionTest, WhatChangedSinceIsAConceptOfTheNextVersion)
{
    Pop changed = composed();
    changed.agreements.first().due = QDate(2027, 9, 30);

    EXPECT_EQ(popToShow(changed, approvedPlan(), composed()), changed);
    EXPECT_TRUE(changed.isConcept);
}

TEST(PopVersionTest, ADraftIsAConceptAlsoWithTheSameWords)
{
    DevelopmentPlan draft = approvedPlan();
    draft.status = PlanStatus::Draft;

    EXPECT_TRUE(popToShow(composed(), draft, composed()).isConcept);
}

TEST(PopVersionTest, WithoutAReadableApprovedContentItStaysAConcept)
{
    EXPECT_TRUE(popToShow(composed(), approvedPlan(), {}).isConcept);
    EXPECT_TRUE(popToShow(composed(), {}, composed()).isConcept);
}

TEST(PopVersionTest, ProgressIsNoChangeOfThePlan)
{
    Pop later = composed();
    later.jobTitle = u"Coordinator"_s;
    later.agreements.first().status = AgreementStatus::Reached;
    later.followUp = {{december, FollowUpKind::NextConversation, {}}};
    later.composedOn = december.addYears(1);
    later.language = Language::French;

    EXPECT_TRUE(sameContent(later, composed()));
    EXPECT_EQ(popToShow(later, approvedPlan(), composed()).jobTitle, u"Coordinator"_s);
}

TEST(PopVersionTest, WhatWasApprovedKeepsItsMomentsAlsoWhenTheyHavePassed)
{
    Pop approved = composed();
    approved.followUp = {{december, FollowUpKind::CheckIn, {1}},
                         {QDate(2027, 6, 30), FollowUpKind::AgreementDue, {1}}};
    Pop later = composed();
    later.followUp = {{QDate(2027, 6, 30), FollowUpKind::AgreementDue, {1}}};

    EXPECT_EQ(popToShow(later, approvedPlan(), approved).followUp, approved.followUp);
}

TEST(PopVersionTest, EveryAgreedWordCounts)
{
    const auto differs = [](auto change) {
        Pop changed = composed();
        change(changed);
        return !sameContent(changed, composed());
    };

    EXPECT_TRUE(differs([](Pop &pop) { pop.careerQuestion += u'?'; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.ownWords = u"Up"_s; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.strengths << u"Calm"_s; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.development << u"Saying no"_s; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.directions << PopDirectionLine{.chosen = true}; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.promised << PopPromise{.text = u"A day"_s}; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.undecided << PopOpenPoint{.text = u"A project"_s}; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.agreements << PopAgreement{}; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.agreements.first().ownerName = u"Els"_s; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.contingency = u"Then Ghent"_s; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.runsUntil = december; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.conversationOn = december; }));
    EXPECT_TRUE(differs([](Pop &pop) { pop.author = PlanAuthor::Together; }));
}

} // namespace loopbaan::test
