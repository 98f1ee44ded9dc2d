// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_composition.h"

#include "core/plan/noor_sources.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate today(2026, 12, 1);

} // namespace

class PopCompositionTest : public ::testing::Test
{
protected:
    PopSources sources = noorSources();

    Conversation &talk() { return sources.conversations.first(); }
    Agreement &coordinate() { return sources.agreements.last(); }
    [[nodiscard]] Pop pop() const { return composePop(sources, Language::Dutch, today); }

    [[nodiscard]] QStringList agreementTexts() const
    {
        QStringList texts;
        for (const PopAgreement &agreement : pop().agreements)
            texts << agreement.text;
        return texts;
    }
};

TEST_F(PopCompositionTest, TellsWhoItIsAbout)
{
    const Pop plan = pop();

    EXPECT_EQ(plan.organisation, u"De Linde vzw"_s);
    EXPECT_EQ(plan.employee, u"Noor Janssens"_s);
    EXPECT_EQ(plan.employeeCallName, u"Noor"_s);
    EXPECT_EQ(plan.jobTitle, u"Planner"_s);
    EXPECT_EQ(plan.department, u"Logistics"_s);
    EXPECT_EQ(plan.hiredOn, QDate(2019, 1, 7));
    EXPECT_EQ(plan.conversationOn, QDate(2026, 11, 26));
    EXPECT_EQ(plan.partner, u"Els Maes"_s);
    EXPECT_EQ(plan.composedOn, today);
}

TEST_F(PopCompositionTest, TakesTheWordsOfThePlan)
{
    EXPECT_EQ(pop().ownWords, u"I want to decide more myself."_s);
    EXPECT_THAT(pop().strengths, ElementsAre(u"Staying calm"_s));
    EXPECT_THAT(pop().development, ElementsAre(u"Saying no"_s));
}

TEST_F(PopCompositionTest, WithoutAnyTalkItIsAnEmptyConcept)
{
    sources = {.organisation = sources.organisation, .employee = sources.employee};
    const Pop plan = pop();

    EXPECT_EQ(plan.employee, u"Noor Janssens"_s);
    EXPECT_EQ(plan.partner, u"Els Maes"_s);
    EXPECT_FALSE(plan.conversationOn.isValid());
    EXPECT_EQ(plan.directions.size(), 4);
    EXPECT_THAT(plan.agreements, IsEmpty());
    EXPECT_THAT(plan.followUp, IsEmpty());
    EXPECT_TRUE(plan.isConcept);
    EXPECT_EQ(plan.version, 1);
}

TEST_F(PopCompositionTest, TheCareerQuestionOfThePlanWins)
{
    sources.plan->careerQuestion = u"What fits me?"_s;

    EXPECT_EQ(pop().careerQuestion, u"What fits me?"_s);
}

TEST_F(PopCompositionTest, ElseTheLastConversationThatHasACareerQuestionGivesIt)
{
    Conversation later = talk();
    later.id = {u"later"_s};
    later.date = talk().date.addDays(60);
    later.careerQuestion = u" "_s;
    Conversation cancelled = later;
    cancelled.status = ConversationStatus::Cancelled;
    cancelled.careerQuestion = u"Called off"_s;
    sources.conversations = {later, cancelled, talk()};

    EXPECT_EQ(pop().careerQuestion, u"How do I get to lead a team?"_s);
}

TEST_F(PopCompositionTest, AgreementsAreNumberedInTheirOrder)
{
    EXPECT_THAT(agreementTexts(),
                ElementsAre(u"I coordinate the planning of warehouse B."_s,
                            u"Els asks whether it becomes a project."_s));
}

TEST_F(PopCompositionTest, AnAgreementNotRewordedStandsLiterally)
{
    coordinate().planText = u" "_s;

    EXPECT_EQ(pop().agreements.first().text, u"Coordinate the planning"_s);
}

TEST_F(PopCompositionTest, OwnersAreCalledByTheirFirstName)
{
    EXPECT_EQ(pop().agreements.at(0).ownerName, u"Noor"_s);
    EXPECT_EQ(pop().agreements.at(1).ownerName, u"Els"_s);

    coordinate().owner = AgreementOwner::Organisation;
    EXPECT_EQ(pop().agreements.at(0).ownerName, u"De Linde vzw"_s);

    coordinate().owner = {};
    EXPECT_EQ(pop().agreements.at(0).ownerName, QString());
}

TEST_F(PopCompositionTest, TheOwnManagerOfTheEmployeeGoesBeforeThatOfTheDossier)
{
    sources.employee.manager = u"Peeters, Jan"_s;

    EXPECT_EQ(pop().agreements.at(1).ownerName, u"Jan"_s);
}

TEST_F(PopCompositionTest, ACheckInIsWithTheOtherSide)
{
    EXPECT_EQ(pop().agreements.at(0).checkInWith, u"Els"_s);
    EXPECT_EQ(pop().agreements.at(1).checkInWith, u"Noor"_s);
}

TEST_F(PopCompositionTest, SupportTellsFromWhomAndTheAnswer)
{
    coordinate().support = u"Sofie shows me round"_s;

    EXPECT_THAT(pop().agreements.first().support,
                ElementsAre(PopSupport{.text = u"Sofie shows me round"_s},
                            PopSupport{u"One day a week from February"_s, AgreementOwner::Manager, u"Els"_s,
                                       SupportAnswer::Yes},
                            PopSupport{u"A course of two days"_s, AgreementOwner::Organisation,
                                       u"De Linde vzw"_s, SupportAnswer::Partly}));
}

TEST_F(PopCompositionTest, OnlyWhatWasAnsweredWithYesIsPromised)
{
    EXPECT_THAT(pop().promised, ElementsAre(PopPromise{u"One day a week from February"_s, u"Els"_s}));
}

TEST_F(PopCompositionTest, APromiseIsNotSaidTwice)
{
    sources.plan->promised = {u"one day a  week from February."_s, u"A mentor"_s};

    EXPECT_THAT(pop().promised,
                ElementsAre(PopPromise{.text = u"one day a  week from February."_s},
                            PopPromise{.text = u"A mentor"_s}));
}

TEST_F(PopCompositionTest, WhatIsNotDecidedTellsWhoAnswersAndWhen)
{
    sources.plan->undecided = {u"Working from home"_s};

    EXPECT_THAT(pop().undecided,
                ElementsAre(PopOpenPoint{.text = u"Working from home"_s},
                            PopOpenPoint{u"The new planning package"_s, u"it becomes a project"_s, u"Els"_s,
                                         QDate(2027, 3, 31)}));
}

TEST_F(PopCompositionTest, DirectionsComeFromTheOptions)
{
    const QList<PopDirectionLine> lines = pop().directions;

    EXPECT_TRUE(lines.at(0).chosen);
    EXPECT_FALSE(lines.at(2).chosen);
    EXPECT_EQ(lines.at(2).options.value(0).text, u"The new planning package"_s);
}

TEST_F(PopCompositionTest, FollowUpGoesByDate)
{
    EXPECT_THAT(pop().followUp,
                ElementsAre(PopFollowUp{QDate(2027, 3, 1), FollowUpKind::CheckIn, {2}},
                            PopFollowUp{QDate(2027, 3, 31), FollowUpKind::AgreementDue, {2}},
                            PopFollowUp{QDate(2027, 4, 1), FollowUpKind::CheckIn, {1}},
                            PopFollowUp{QDate(2027, 6, 1), FollowUpKind::PlanReview, {}},
                            PopFollowUp{QDate(2027, 6, 30), FollowUpKind::AgreementDue, {1}},
                            PopFollowUp{QDate(2027, 11, 24), FollowUpKind::NextConversation, {}}));
}

TEST_F(PopCompositionTest, APlannedConversationIsTheNextOne)
{
    sources.conversations << Conversation{
        .id = {u"next"_s}, .employee = sources.employee.id, .date = QDate(2027, 10, 6)};

    EXPECT_EQ(pop().followUp.last(), (PopFollowUp{QDate(2027, 10, 6), FollowUpKind::NextConversation, {}}));
    EXPECT_EQ(pop().conversationOn, talk().date);
}

TEST_F(PopCompositionTest, ATalkThatLedToAnAgreementWasHeldAlsoWhenNobodyClosedIt)
{
    talk().status = ConversationStatus::Planned;
    EXPECT_EQ(pop().conversationOn, talk().date);

    sources.agreements.clear();
    EXPECT_FALSE(pop().conversationOn.isValid());
}

TEST_F(PopCompositionTest, WhatIsNoLongerNeededLeavesThePlan)
{
    coordinate().status = AgreementStatus::Dropped;

    EXPECT_THAT(agreementTexts(), ElementsAre(u"Els asks whether it becomes a project."_s));
}

TEST_F(PopCompositionTest, WhatWasClosedBeforeTheLastTalkIsHistory)
{
    coordinate().conversation = {u"last year"_s};
    coordinate().status = AgreementStatus::Reached;
    coordinate().due = talk().date.addDays(-1);
    EXPECT_EQ(agreementTexts().size(), 1);

    coordinate().status = AgreementStatus::InProgress;
    EXPECT_EQ(agreementTexts().size(), 2);
}

TEST_F(PopCompositionTest, ReachingAnAgreementDoesNotTakeItOutOfThePlan)
{
    coordinate().status = AgreementStatus::Reached;
    coordinate().due = {};

    EXPECT_EQ(pop().agreements.first().status, AgreementStatus::Reached);
}

TEST_F(PopCompositionTest, AfterAnApprovedPlanComesTheNextVersion)
{
    sources.plan->version = 2;
    sources.plan->employeeSignature = SignatureKind::Agreed;
    EXPECT_EQ(pop().version, 2);
    EXPECT_EQ(pop().employeeSignature, SignatureKind::Agreed);

    sources.plan->status = PlanStatus::Approved;
    sources.plan->approvedOn = today;
    EXPECT_EQ(pop().version, 3);
    EXPECT_TRUE(pop().isConcept);
    EXPECT_FALSE(pop().employeeSignature.has_value());
    EXPECT_FALSE(pop().approvedOn.isValid());
}

TEST_F(PopCompositionTest, WhoWritesIsAskedInTheTalkUntilThePlanSaysIt)
{
    talk().planTogether = true;
    sources.plan = {};
    EXPECT_EQ(pop().author, PlanAuthor::Together);

    sources.plan = DevelopmentPlan{.author = PlanAuthor::Manager};
    EXPECT_EQ(pop().author, PlanAuthor::Manager);
}

TEST_F(PopCompositionTest, AnOccasionOfTheCatalogueKeepsItsIdAndAnOwnOneIsNamed)
{
    EXPECT_EQ(pop().occasion, u"occ.fixed"_s);

    talk().occasion = u"own"_s;
    sources.occasions = {{.id = {u"own"_s}, .text = u"Moving house"_s}};
    EXPECT_EQ(pop().occasion, u"Moving house"_s);

    sources.occasions.clear();
    EXPECT_EQ(pop().occasion, QString());
}

TEST_F(PopCompositionTest, ASensitiveOccasionIsNamedOnlyWhenTicked)
{
    talk().occasion = u"occ.care"_s;
    talk().occasionSensitive = true;
    EXPECT_EQ(pop().occasion, QString());

    talk().occasionShown = true;
    EXPECT_EQ(pop().occasion, u"occ.care"_s);
}

TEST_F(PopCompositionTest, AnOwnOccasionThatBecameSensitiveIsNoLongerNamed)
{
    talk().occasion = u"own"_s;
    sources.occasions = {{.id = {u"own"_s}, .text = u"Caring"_s, .sensitive = true}};

    EXPECT_EQ(pop().occasion, QString());
}

TEST_F(PopCompositionTest, FortyAgreementsAllStandInIt)
{
    sources.agreements = QList<Agreement>(40, coordinate());

    EXPECT_EQ(pop().agreements.size(), 40);
}

} // namespace loopbaan::test
