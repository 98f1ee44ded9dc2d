// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/option_rules.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate talkDay(2026, 11, 26);
const Conversation thisTalk{.id = {u"now"_s}, .date = talkDay};

QStringList idsOf(const QList<CareerOption> &options)
{
    QStringList ids;
    for (const CareerOption &option : options)
        ids << option.id.value;
    return ids;
}

CareerOption rated(const QString &id, std::optional<int> wanted, std::optional<int> feasible, int position)
{
    return {.id = {id}, .desirability = wanted, .feasibility = feasible, .position = position};
}

const QList<CareerOption> three{rated(u"easy"_s, 2, 5, 0), rated(u"open"_s, std::nullopt, std::nullopt, 1),
                                rated(u"dream"_s, 5, 1, 2), rated(u"good"_s, 4, 4, 3)};

} // namespace

TEST(OptionRulesTest, SortingPutsTheUnratedLast)
{
    EXPECT_THAT(idsOf(sorted(three, OptionOrder::AsPlaced)),
                ElementsAre(u"easy"_s, u"open"_s, u"dream"_s, u"good"_s));
    EXPECT_THAT(idsOf(sorted(three, OptionOrder::Wanted)),
                ElementsAre(u"dream"_s, u"good"_s, u"easy"_s, u"open"_s));
    EXPECT_THAT(idsOf(sorted(three, OptionOrder::Feasible)),
                ElementsAre(u"easy"_s, u"good"_s, u"dream"_s, u"open"_s));
    EXPECT_THAT(idsOf(sorted(three, OptionOrder::Both)),
                ElementsAre(u"good"_s, u"easy"_s, u"dream"_s, u"open"_s));
}

TEST(OptionRulesTest, AParkedOptionComesBackWhenItsDayIsThere)
{
    const auto parked = [](const QString &id, QDate until) {
        return CareerOption{
            .id = {id}, .conversation = {u"before"_s}, .status = OptionStatus::NotNow, .parkedUntil = until};
    };
    EXPECT_THAT(idsOf(optionsIn(thisTalk,
                                {parked(u"back"_s, talkDay), parked(u"later"_s, talkDay.addDays(1)),
                                 parked(u"past"_s, {})})),
                ElementsAre(u"back"_s));
}

TEST(OptionRulesTest, WhatNobodyDecidedOnComesAlong)
{
    const auto earlier = [](const QString &id, OptionStatus status) {
        return CareerOption{.id = {id}, .conversation = {u"before"_s}, .status = status};
    };
    EXPECT_THAT(
        idsOf(optionsIn(
            thisTalk,
            {earlier(u"wish"_s, OptionStatus::Wish), earlier(u"exploring"_s, OptionStatus::Exploring),
             earlier(u"agreed"_s, OptionStatus::Agreed), earlier(u"not now"_s, OptionStatus::NotNow)})),
        ElementsAre(u"wish"_s, u"exploring"_s));
}

TEST(OptionRulesTest, EarlierOptionsGiveWayToOwnOnes)
{
    QList<CareerOption> options;
    for (int number = 0; number < mostOptions; ++number)
        options << CareerOption{.id = {u"earlier%1"_s.arg(number)}, .conversation = {u"before"_s}};
    options << CareerOption{.id = {u"own"_s}, .conversation = thisTalk.id, .position = 9};
    const QStringList ids = idsOf(optionsIn(thisTalk, options));
    EXPECT_EQ(ids.size(), mostOptions);
    EXPECT_TRUE(ids.contains(u"own"_s));
    EXPECT_FALSE(ids.contains(u"earlier5"_s));
}

TEST(OptionRulesTest, AnOptionThatIsParkedHereStays)
{
    const CareerOption own{.id = {u"own"_s}, .conversation = thisTalk.id, .parkedUntil = talkDay.addDays(90)};
    EXPECT_THAT(idsOf(optionsIn(thisTalk, {own})), ElementsAre(u"own"_s));
}

TEST(OptionRulesTest, AFinishedTalkKeepsItsOwnOptionsOnly)
{
    Conversation finished = thisTalk;
    finished.status = ConversationStatus::Finished;
    const CareerOption parked{.id = {u"back"_s}, .conversation = {u"before"_s}, .parkedUntil = talkDay};
    EXPECT_THAT(optionsIn(finished, {parked}), IsEmpty());
}

TEST(OptionRulesTest, AnOptionThatIsGoodForOneSideOnlyGetsAHint)
{
    EXPECT_THAT(hintsOn({}), IsEmpty());
    EXPECT_THAT(hintsOn({.employeeBenefit = u"growth"_s}), ElementsAre(OptionHint::NothingForOrganisation));
    EXPECT_THAT(hintsOn({.organisationBenefit = u"cover"_s}), ElementsAre(OptionHint::NothingForEmployee));
    EXPECT_THAT(hintsOn({.employeeBenefit = u"growth"_s, .organisationBenefit = u"cover"_s}), IsEmpty());
}

TEST(OptionRulesTest, IfAndNotNowAskForTheRest)
{
    EXPECT_THAT(hintsOn({.status = OptionStatus::FeasibleIf}), ElementsAre(OptionHint::ConditionsMissing));
    EXPECT_THAT(hintsOn({.conditions = u"cover"_s, .status = OptionStatus::FeasibleIf}), IsEmpty());
    EXPECT_THAT(hintsOn({.status = OptionStatus::NotNow, .statusReason = u"budget"_s}),
                ElementsAre(OptionHint::ReasonMissing));
    EXPECT_THAT(hintsOn({.status = OptionStatus::NotNow, .statusReason = u"budget"_s, .decidedBy = u"Els"_s}),
                IsEmpty());
}

TEST(OptionRulesTest, AnAgreementTakesAlongWhatWasWeighed)
{
    const Agreement agreement = agreementFrom({.id = {u"option"_s},
                                               .employee = {u"noor"_s},
                                               .conversation = thisTalk.id,
                                               .text = u"Plan warehouse B"_s,
                                               .direction = Direction::Broaden,
                                               .needed = u"two days of course"_s,
                                               .whoDoesWhat = u"Noor picks the course"_s},
                                              Language::English);

    EXPECT_EQ(agreement.owner, AgreementOwner::Employee);
    EXPECT_EQ(agreement.text, u"Plan warehouse B"_s);
    EXPECT_EQ(agreement.support, u"two days of course"_s);
    EXPECT_EQ(agreement.whatIDo, u"Noor picks the course"_s);
    EXPECT_EQ(agreement.direction, Direction::Broaden);
    EXPECT_EQ(agreement.option.value, u"option"_s);
}

} // namespace loopbaan::test
