// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_direction.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

CareerOption option(OptionStatus status, OptionScope scope = OptionScope::InsideFunction,
                    std::optional<Direction> direction = {})
{
    return {.text = u"Coordinate warehouse B"_s, .scope = scope, .direction = direction, .status = status};
}

struct PlaceCase
{
    OptionScope scope;
    std::optional<Direction> direction;
    PopDirection line;
};

struct ChoiceCase
{
    OptionStatus status;
    bool named;
    bool chosen;
};

} // namespace

TEST(PopDirectionTest, TheFourLinesAreAlwaysThere)
{
    const QList<PopDirectionLine> lines = directionLines({}, {});

    EXPECT_THAT(lines,
                ElementsAre(PopDirectionLine{PopDirection::InsideFunction},
                            PopDirectionLine{PopDirection::OtherFunction},
                            PopDirectionLine{PopDirection::TemporaryRole},
                            PopDirectionLine{PopDirection::OutsideOrganisation}));
}

TEST(PopDirectionTest, EveryScopeAndDirectionHasItsLine)
{
    using enum OptionScope;
    const PlaceCase cases[] = {
        {InsideFunction, {}, PopDirection::InsideFunction},
        {InsideFunction, Direction::Broaden, PopDirection::InsideFunction},
        {InsideFunction, Direction::Unknown, PopDirection::InsideFunction},
        {InsideFunction, Direction::Rotation, PopDirection::TemporaryRole},
        {OutsideFunction, {}, PopDirection::OtherFunction},
        {OutsideFunction, Direction::Sideways, PopDirection::OtherFunction},
        {OutsideFunction, Direction::Up, PopDirection::OtherFunction},
        {OutsideFunction, Direction::Lighter, PopDirection::OtherFunction},
        {OutsideFunction, Direction::Temporary, PopDirection::TemporaryRole},
        {OutsideFunction, Direction::Rotation, PopDirection::TemporaryRole},
        {OutsideOrganisation, {}, PopDirection::OutsideOrganisation},
        {OutsideOrganisation, Direction::Temporary, PopDirection::OutsideOrganisation},
    };
    for (const PlaceCase &one : cases) {
        EXPECT_EQ(popDirection(option(OptionStatus::Wish, one.scope, one.direction)), one.line)
            << toText(one.scope).data() << ' ' << (one.direction ? toText(*one.direction).data() : "");
    }
}

TEST(PopDirectionTest, EveryDirectionButTheUnclearOneHasALine)
{
    for (const auto &entry : enumTexts<Direction>)
        EXPECT_EQ(popDirection(entry.value).has_value(), entry.value != Direction::Unknown)
            << entry.text.data();
}

TEST(PopDirectionTest, OnlyWhatIsAgreedOrExploredIsTicked)
{
    const ChoiceCase cases[] = {
        {OptionStatus::Agreed, true, true},      {OptionStatus::Exploring, true, true},
        {OptionStatus::FeasibleIf, true, false}, {OptionStatus::Wish, true, false},
        {OptionStatus::NotNow, false, false},
    };
    for (const ChoiceCase &one : cases) {
        const PopDirectionLine line = directionLines({option(one.status)}, {}).first();
        EXPECT_EQ(line.chosen, one.chosen) << toText(one.status).data();
        EXPECT_EQ(!line.options.isEmpty(), one.named) << toText(one.status).data();
    }
}

TEST(PopDirectionTest, AnOptionKeepsItsWordsConditionAndStatus)
{
    CareerOption possible = option(OptionStatus::FeasibleIf);
    possible.conditions = u"if the project goes on "_s;

    EXPECT_THAT(directionLines({possible}, {}).first().options,
                ElementsAre(PopOption{u"Coordinate warehouse B"_s, u"if the project goes on"_s,
                                      OptionStatus::FeasibleIf}));
}

TEST(PopDirectionTest, ExploringFirstTicksNothing)
{
    EXPECT_FALSE(
        directionLines({option(OptionStatus::Exploring, OptionScope::InsideFunction, Direction::Unknown)}, {})
            .first()
            .chosen);
}

TEST(PopDirectionTest, AnOptionWithoutWordsIsNoOption)
{
    CareerOption empty = option(OptionStatus::Agreed);
    empty.text = u"  "_s;

    EXPECT_FALSE(directionLines({empty}, {}).first().chosen);
}

TEST(PopDirectionTest, AnAgreementChoosesItsDirectionOnce)
{
    const Agreement up{.direction = Direction::Up};
    const PopDirectionLine line = directionLines({}, {up, up, {.direction = Direction::Unknown}, {}}).at(1);

    EXPECT_TRUE(line.chosen);
    EXPECT_THAT(line.directions, ElementsAre(Direction::Up));
    EXPECT_THAT(line.options, IsEmpty());
}

} // namespace loopbaan::test
