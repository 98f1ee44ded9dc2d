// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/employee_filter.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class EmployeeFilterTest : public ::testing::Test
{
protected:
    EmployeeFilterTest()
    {
        filter.setRows(
            {
                {.name = u"Amina El Idrissi"_s,
                 .number = u"1"_s,
                 .jobTitle = u"Planner"_s,
                 .department = u"Zorg"_s},
                {.name = u"Björn de Vries"_s, .number = u"2"_s, .department = u"Logistiek"_s},
                {.name = u"Séverine Willems"_s,
                 .number = u"3"_s,
                 .jobTitle = u"Inkoper"_s,
                 .department = u"Zorg"_s},
                {.name = u"Tom Peeters"_s, .number = u"4"_s, .leftOn = QDate(2026, 1, 1)},
            },
            QDate(2026, 11, 22));
    }

    EmployeeFilter filter;
};

TEST_F(EmployeeFilterTest, ShowsWhoIsInService)
{
    EXPECT_THAT(filter.visible(), ElementsAre(0, 1, 2));
    filter.setGroup(EmployeeGroup::Left);
    EXPECT_THAT(filter.visible(), ElementsAre(3));
}

TEST_F(EmployeeFilterTest, IgnoresCaseAndAccents)
{
    filter.setSearch(u"SEVERINE"_s);
    EXPECT_THAT(filter.visible(), ElementsAre(2));
    filter.setSearch(u"bjorn"_s);
    EXPECT_THAT(filter.visible(), ElementsAre(1));
}

TEST_F(EmployeeFilterTest, LooksAtJobTeamAndNumberAndWantsEveryWord)
{
    filter.setSearch(u"zorg"_s);
    EXPECT_THAT(filter.visible(), ElementsAre(0, 2));
    filter.setSearch(u"zorg ink"_s);
    EXPECT_THAT(filter.visible(), ElementsAre(2));
    filter.setSearch(u"zorg nobody"_s);
    EXPECT_THAT(filter.visible(), IsEmpty());
    filter.setSearch(u""_s);
    EXPECT_THAT(filter.visible(), ElementsAre(0, 1, 2));
}

TEST_F(EmployeeFilterTest, CanGoByFamilyNameAndDepartment)
{
    filter.setOrder(EmployeeOrder::FamilyName);
    EXPECT_THAT(filter.visible(), ElementsAre(1, 0, 2));
    filter.setOrder(EmployeeOrder::Department);
    EXPECT_THAT(filter.visible(), ElementsAre(1, 0, 2));
}

TEST_F(EmployeeFilterTest, GroupsFollowHowThingsStand)
{
    EXPECT_FALSE(filter.needsStandings());
    filter.setGroup(EmployeeGroup::ConversationPlanned);
    EXPECT_TRUE(filter.needsStandings());

    filter.setStandings({{.nextConversation = QDate(2026, 12, 10)},
                         {.agreementOverdue = true},
                         {.nextConversation = QDate(2026, 12, 1), .planApproved = true},
                         {.kind = StandingKind::Left}});
    EXPECT_THAT(filter.visible(), ElementsAre(0, 2));

    filter.setOrder(EmployeeOrder::NextConversation);
    EXPECT_THAT(filter.visible(), ElementsAre(2, 0));
    EXPECT_EQ(filter.count(EmployeeGroup::AgreementOverdue), 1);
    EXPECT_EQ(filter.count(EmployeeGroup::WithoutPlan), 2);
    EXPECT_EQ(filter.count(EmployeeGroup::Left), 1);
}

TEST_F(EmployeeFilterTest, KeepsWhoIsLeavingUntilTheLastDay)
{
    filter.setRows({{.name = u"Tom Peeters"_s, .leftOn = QDate(2026, 11, 30)}}, QDate(2026, 11, 30));
    EXPECT_EQ(filter.count(EmployeeGroup::Everyone), 1);
    EXPECT_EQ(filter.count(EmployeeGroup::Left), 0);
}

} // namespace loopbaan::test
