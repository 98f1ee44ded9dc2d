// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/employee_list_model.h"

#include "app/agreements/agreement_service.h"
#include "app/conversations/conversation_service.h"
#include "app/language/display_language.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QAbstractItemModelTester>
#include <QSignalBlocker>
#include <QSignalSpy>
#include <QUndoStack>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class EmployeeListModelTest : public StoredDossier
{
protected:
    EmployeeListModelTest()
    {
        language.use(Language::Dutch);
        add(u"Noor"_s, u"Janssens"_s);
        add(u"Bram"_s, u"Verhoeven"_s);
        add(u"Zoë"_s, u"Claes"_s);
        model.reload();
    }

    void add(const QString &givenName, const QString &familyName)
    {
        EXPECT_THAT(employees.save({.employee = {.id = EmployeeId{givenName},
                                                 .givenName = givenName,
                                                 .familyName = familyName,
                                                 .jobTitle = u"Planner"_s}}),
                    IsEmpty());
    }

    [[nodiscard]] PersonRow row(int index) const
    {
        return model.index(index).data(RowRole).value<PersonRow>();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int index = 0; index < model.rowCount(); ++index)
            names << model.index(index).data().toString();
        return names;
    }

    void promise(const QString &employee, QDate due)
    {
        static_cast<void>(AgreementService(*dossier).save({{.employee = {employee}, .due = due}}));
    }

    DisplayLanguage language{};
    EmployeeService employees{*dossier};
    EmployeeListModel model{*dossier};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(EmployeeListModelTest, ShowsWhoAndHowThingsStand)
{
    EXPECT_THAT(names(), ElementsAre(u"Bram Verhoeven"_s, u"Noor Janssens"_s, u"Zoë Claes"_s));
    EXPECT_EQ(row(1),
              (PersonRow{.initials = u"NJ"_s,
                         .name = u"Noor Janssens"_s,
                         .job = u"Planner"_s,
                         .status = u"nog geen gesprek"_s}));
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
              u"Noor Janssens, Planner, nog geen gesprek"_s);
}

TEST_F(EmployeeListModelTest, ShowsTheFirstScreensOfAHundredAndMoreFirst)
{
    for (int number = 0; number < 150; ++number)
        add(u"Person %1"_s.arg(number + 1000), u"Test"_s);
    EmployeeListModel fresh(*dossier);
    const QAbstractItemModelTester inspector(&fresh, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fresh.reload();
    EXPECT_FALSE(fresh.isComplete());
    EXPECT_LT(fresh.rowCount(), 153);
    EXPECT_EQ(fresh.count(EmployeeGroup::Everyone), std::nullopt);
    const QPersistentModelIndex noor = fresh.find({u"Noor"_s});

    fresh.complete();
    EXPECT_EQ(fresh.rowCount(), 153);
    EXPECT_EQ(fresh.count(EmployeeGroup::Everyone), 153);
    EXPECT_EQ(noor.data().toString(), u"Noor Janssens"_s);
}

TEST_F(EmployeeListModelTest, SearchesEverybodyAlsoBeforeTheyAreAllShown)
{
    for (int number = 0; number < 150; ++number)
        add(u"Person %1"_s.arg(number), u"Test"_s);
    EmployeeListModel fresh(*dossier);
    fresh.reload();
    fresh.setSearch(u"zoe"_s);
    EXPECT_EQ(fresh.rowCount(), 1);
}

TEST_F(EmployeeListModelTest, LeavesOverWhatIsSearched)
{
    model.setSearch(u"zoe"_s);
    EXPECT_THAT(names(), ElementsAre(u"Zoë Claes"_s));
    model.setSearch({});
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(EmployeeListModelTest, LooksAgainAtHowThingsStandWhenTold)
{
    EXPECT_EQ(row(1).status, u"nog geen gesprek"_s);
    promise(u"Noor"_s, today.addDays(-1));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.reloadStandings();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(row(1).status, u"1 afspraak over tijd"_s);
}

TEST_F(EmployeeListModelTest, AGroupFollowsWhatChanges)
{
    model.setGroup(EmployeeGroup::AgreementOverdue);
    EXPECT_THAT(names(), IsEmpty());
    promise(u"Noor"_s, today.addDays(-1));
    model.reloadStandings();
    EXPECT_THAT(names(), ElementsAre(u"Noor Janssens"_s));
}

TEST_F(EmployeeListModelTest, OnlyThoseWhoAreTouchedAreLookedUpAgain)
{
    model.setGroup(EmployeeGroup::AgreementOverdue);
    {
        const QSignalBlocker unheard(dossier.get());
        promise(u"Bram"_s, today.addDays(-1));
    }
    promise(u"Noor"_s, today.addDays(-1));
    model.reloadStandings();
    EXPECT_THAT(names(), ElementsAre(u"Noor Janssens"_s)) << "it looked at somebody whom nothing touched";
}

TEST_F(EmployeeListModelTest, EverybodyIsLookedUpAgainWhenTheDayOrTheHouseIsAnother)
{
    promise(u"Noor"_s, today.addDays(1));
    model.setGroup(EmployeeGroup::AgreementOverdue);
    EXPECT_THAT(names(), IsEmpty());
    today = today.addDays(2);
    promise(u"Zoë"_s, today.addDays(30));
    model.reloadStandings();
    EXPECT_THAT(names(), ElementsAre(u"Noor Janssens"_s));
}

TEST_F(EmployeeListModelTest, UndoingCountsAsWell)
{
    model.setGroup(EmployeeGroup::AgreementOverdue);
    promise(u"Noor"_s, today.addDays(-1));
    model.reloadStandings();
    dossier->undo();
    model.reloadStandings();
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(EmployeeListModelTest, KeepsItsRowsWhenAGroupStaysTheSame)
{
    promise(u"Noor"_s, today.addDays(-1));
    model.setGroup(EmployeeGroup::AgreementOverdue);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.reloadStandings();
    EXPECT_EQ(resets.count(), 0) << "typing a note must not make the list jump";
}

TEST_F(EmployeeListModelTest, CountsGroupsOnceEverybodyWasLookedUp)
{
    EXPECT_EQ(model.count(EmployeeGroup::Everyone), 3);
    EXPECT_EQ(model.count(EmployeeGroup::WithoutPlan), std::nullopt);
    model.lookUpEverybody();
    EXPECT_EQ(model.count(EmployeeGroup::WithoutPlan), 3);
}

TEST_F(EmployeeListModelTest, FindsAnEmployeeWhereverTheRowIsNow)
{
    const EmployeeId noor{u"Noor"_s};
    EXPECT_EQ(model.find(noor).row(), 1);
    model.setSearch(u"jans"_s);
    EXPECT_EQ(model.find(noor).row(), 0);
    EXPECT_EQ(model.idAt(model.index(0)), noor);
    model.setSearch(u"bram"_s);
    EXPECT_FALSE(model.find(noor).isValid());
    EXPECT_TRUE(model.idAt({}).isNull());
}

TEST_F(EmployeeListModelTest, SeesWhoCameAndWhoWentWhenTold)
{
    employees.remove({u"Bram"_s});
    add(u"Amina"_s, u"El Idrissi"_s);
    model.reload();
    EXPECT_THAT(names(), ElementsAre(u"Amina El Idrissi"_s, u"Noor Janssens"_s, u"Zoë Claes"_s));
}

} // namespace loopbaan::test
