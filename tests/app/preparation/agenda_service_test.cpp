// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/agenda_service.h"

#include "app/preparation/preparation_service.h"
#include "storage/stores/stores.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

using enum PreparationTheme;

class AgendaServiceTest : public StoredTalk
{
protected:
    AgendaService agenda() { return AgendaService(*dossier); }

    void estimate(PreparationTheme theme, int employee, int manager)
    {
        dossier->change(u"Answer"_s, [&](Stores &stores) {
            stores.preparation.insert({.id = PreparationAnswerId::create(),
                                       .conversation = talk,
                                       .item = estimateOf(theme, PreparationSide::Employee),
                                       .scale = employee});
        });
        PreparationService(*dossier).choose(talk, estimateOf(theme, PreparationSide::Manager), manager);
    }

    QList<PreparationTheme> themes()
    {
        QList<PreparationTheme> themes;
        for (const RankedTheme &each : agenda().in(talk))
            themes << each.theme;
        return themes;
    }

    void differOnFour()
    {
        estimate(Drives, 1, 1);
        estimate(Room, 1, 4);
        estimate(Learning, 5, 1);
        estimate(Next, 2, 2);
    }
};

TEST_F(AgendaServiceTest, WithoutEstimatesThereIsNone)
{
    EXPECT_THAT(agenda().in(talk), IsEmpty());
    EXPECT_TRUE(agenda().isSuggestion(talk));
}

TEST_F(AgendaServiceTest, TheThreeThatDifferMostAreSuggested)
{
    differOnFour();
    EXPECT_THAT(themes(), ElementsAre(Learning, Room, Drives));
    EXPECT_EQ(agenda().in(talk).constFirst().reason, AgendaReason::FarApart);
}

TEST_F(AgendaServiceTest, TheManagersOrderStays)
{
    differOnFour();
    agenda().move(talk, Drives, 0);
    agenda().add(talk, Other);
    agenda().add(talk, Other);
    reopen();
    EXPECT_THAT(themes(), ElementsAre(Drives, Learning, Room, Other));
    EXPECT_FALSE(agenda().isSuggestion(talk));
    estimate(Strengths, 5, 1);
    EXPECT_THAT(themes(), ElementsAre(Drives, Learning, Room, Other));
}

TEST_F(AgendaServiceTest, AThemeGoesButNotTheLastOne)
{
    differOnFour();
    agenda().remove(talk, Room);
    agenda().remove(talk, Drives);
    agenda().remove(talk, Learning);
    EXPECT_THAT(themes(), ElementsAre(Learning));
    agenda().suggestAgain(talk);
    EXPECT_THAT(themes(), ElementsAre(Learning, Room, Drives));
    undo();
    EXPECT_THAT(themes(), ElementsAre(Learning));
}

} // namespace loopbaan::test
