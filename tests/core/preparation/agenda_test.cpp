// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/agenda.h"

#include "core/content/catalogue.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

using enum PreparationTheme;
using enum AgendaReason;

namespace {

struct ReasonCase
{
    const char *what;
    ThemeView view;
    std::optional<AgendaReason> reason;
};

PreparationAnswer estimated(PreparationTheme theme, int degree)
{
    return {.side = PreparationSide::Employee,
            .item = estimateOf(theme, PreparationSide::Employee),
            .scale = degree};
}

PreparationAnswer wished(const QString &question)
{
    return {.side = PreparationSide::Employee, .item = question, .sharedText = u"to plan more"_s};
}

ManagerPreparation managerEstimates(PreparationTheme theme, int degree)
{
    return {.degrees = {{.statement = estimateOf(theme, PreparationSide::Manager), .degree = degree}}};
}

ThemeView viewOf(PreparationTheme theme, const QList<PreparationAnswer> &employee,
                 const ManagerPreparation &manager = {})
{
    return themeViews(employee, manager).value(static_cast<qsizetype>(theme));
}

QList<PreparationTheme> themesOf(const QList<RankedTheme> &ranked)
{
    QList<PreparationTheme> themes;
    for (const RankedTheme &each : ranked)
        themes << each.theme;
    return themes;
}

const QList<ThemeView> sixViews{
    {.theme = Drives, .employee = 1, .manager = 3},
    {.theme = Strengths, .employee = 2, .manager = 2},
    {.theme = Room, .isWished = true},
    {.theme = Other, .employee = 5, .manager = 1},
    {.theme = Learning, .employee = 1, .manager = 1},
    {.theme = Next, .employee = 4, .manager = 4},
};

} // namespace

class AgendaReasonTest : public ::testing::TestWithParam<ReasonCase>
{
};

TEST_P(AgendaReasonTest, IsTheStrongestThereIs)
{
    EXPECT_EQ(reasonOf(GetParam().view), GetParam().reason) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Agenda, AgendaReasonTest,
    ::testing::Values(
        ReasonCase{"nothing is known", {}, std::nullopt},
        ReasonCase{"only one side said something", {.employee = 1}, std::nullopt},
        ReasonCase{"the other side did", {.manager = 1}, std::nullopt},
        ReasonCase{"both are content", {.employee = 4, .manager = 5}, std::nullopt},
        ReasonCase{"one step is not far", {.employee = 3, .manager = 4}, std::nullopt},
        ReasonCase{"two steps are", {.employee = 3, .manager = 5}, FarApart},
        ReasonCase{"either way", {.employee = 5, .manager = 3}, FarApart},
        ReasonCase{"both low", {.employee = 2, .manager = 2}, BothLow},
        ReasonCase{"partly is not low", {.employee = 2, .manager = 3}, std::nullopt},
        ReasonCase{"far apart wins over low", {.employee = 1, .manager = 3}, FarApart},
        ReasonCase{"a wish alone", {.employee = 4, .manager = 4, .isWished = true}, WishAlone},
        ReasonCase{"a wish that got an answer", {.isWished = true, .isAnswered = true}, std::nullopt},
        ReasonCase{"low wins over a wish", {.employee = 1, .manager = 1, .isWished = true}, BothLow}));

TEST(AgendaTest, FarApartComesFirstThenBothLowThenWishes)
{
    EXPECT_THAT(rankedThemes(sixViews),
                ElementsAre(RankedTheme{Other, FarApart}, RankedTheme{Drives, FarApart},
                            RankedTheme{Learning, BothLow}, RankedTheme{Strengths, BothLow},
                            RankedTheme{Room, WishAlone}));
}

TEST(AgendaTest, WhatIsEqualStandsAsInTheForm)
{
    EXPECT_THAT(
        themesOf(rankedThemes({{.theme = Next, .isWished = true}, {.theme = Room, .isWished = true}})),
        ElementsAre(Room, Next));
}

TEST(AgendaTest, TheFirstThreeAreSuggested)
{
    EXPECT_THAT(themesOf(agendaOf(sixViews, {})), ElementsAre(Other, Drives, Learning));
    EXPECT_THAT(agendaOf({{.theme = Next, .employee = 5, .manager = 5}}, {}), IsEmpty());
}

TEST(AgendaTest, WhatTheManagerChoseKeepsItsOrderAndItsReason)
{
    EXPECT_THAT(agendaOf(sixViews, {{.theme = Next}, {.theme = Room}}),
                ElementsAre(RankedTheme{Next, std::nullopt}, RankedTheme{Room, WishAlone}));
}

TEST(ThemeViewsTest, EveryThemeIsThereWithoutAWordSaid)
{
    const QList<ThemeView> views = themeViews({}, {});
    EXPECT_THAT(views, SizeIs(6));
    EXPECT_THAT(views, Each(Field(&ThemeView::employee, std::optional<int>())));
}

TEST(ThemeViewsTest, BothEstimatesAreFoundByTheirStatements)
{
    EXPECT_EQ(viewOf(Room, {estimated(Room, 2)}, managerEstimates(Room, 5)),
              (ThemeView{.theme = Room, .employee = 2, .manager = 5}));
}

TEST(ThemeViewsTest, AnAnswerToAWishNeedsNoEstimate)
{
    const PreparationAnswer room{.side = PreparationSide::Manager,
                                 .item = u"mgr.person.room"_s,
                                 .privateText = u"the planning can be shared"_s};
    EXPECT_TRUE(viewOf(Room, {wished(u"emp.room.space"_s)}).isWished);
    EXPECT_TRUE(viewOf(Room, {}, {.answers = {room}}).isAnswered);
    EXPECT_TRUE(viewOf(Learning, {}, {.trainings = {{.text = u"Excel"_s}}}).isAnswered);
}

TEST(ThemeViewsTest, WhatIsToldInPersonSaysNothingYet)
{
    PreparationAnswer wish = wished(u"emp.other.functions"_s);
    wish.toldInPerson = true;
    PreparationAnswer estimate = estimated(Other, 1);
    estimate.toldInPerson = true;
    EXPECT_EQ(viewOf(Other, {wish, estimate}), ThemeView{.theme = Other});
}

TEST(ThemeViewsTest, EveryStatementAndQuestionIsInTheCatalogue)
{
    const Catalogue &catalogue = Catalogue::shipped();
    for (const EnumText<PreparationTheme> &theme : enumTexts<PreparationTheme>) {
        QStringList ids = wishQuestions(theme.value) + counterpartQuestions(theme.value);
        ids << nameOf(theme.value) << estimateOf(theme.value, PreparationSide::Employee)
            << estimateOf(theme.value, PreparationSide::Manager);
        for (const QString &id : std::as_const(ids))
            EXPECT_NE(catalogue.find(id), nullptr) << qPrintable(id);
    }
    for (const EnumText<AgendaReason> &reason : enumTexts<AgendaReason>)
        EXPECT_NE(catalogue.find(wordsOf(reason.value)), nullptr);
}

} // namespace loopbaan::test
