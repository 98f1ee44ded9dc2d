// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_list_model.h"

#include "app/plans/plan_service.h"
#include "storage/stores/stores.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class PopListModelTest : public StoredDossier
{
protected:
    PopListModelTest()
    {
        add({.id = noor, .givenName = u"Noor"_s, .familyName = u"van den Berg"_s});
        add({.id = bram, .givenName = u"Bram"_s, .familyName = u"Verhoeven"_s});
        add({.id = {u"left"_s}, .givenName = u"Anna"_s, .leftOn = today.addDays(-1)});
        model.reload();
    }

    void add(const Employee &employee)
    {
        EXPECT_THAT(EmployeeService(*dossier).save({.employee = employee}), IsEmpty());
    }

    void approve(const EmployeeId &employee, std::optional<SignatureKind> signature = {})
    {
        PlanService plans(*dossier);
        DevelopmentPlan plan = plans.plan(employee);
        plan.employeeSignature = signature;
        plans.save(plan);
        plans.approve(employee);
        model.reload();
    }

    void write(const EmployeeId &employee, PlanAuthor author)
    {
        PlanService plans(*dossier);
        DevelopmentPlan plan = plans.plan(employee);
        plan.author = author;
        plan.ownWords = u"Verder"_s;
        plans.save(plan);
        model.reload();
    }

    PersonRow row(int number) { return model.index(number).data(RowRole).value<PersonRow>(); }

    EmployeeId noor{u"noor"_s};
    EmployeeId bram{u"bram"_s};
    PopListModel model{*dossier};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PopListModelTest, ListsWhoIsInService)
{
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(row(0).name, u"Bram Verhoeven"_s);
    EXPECT_EQ(row(1).initials, u"NB"_s);
    EXPECT_EQ(row(1).mark, StatusMark::Waiting);
}

TEST_F(PopListModelTest, SaysWhoWorksTheDraftOut)
{
    write(noor, PlanAuthor::Employee);
    write(bram, PlanAuthor::Together);
    EXPECT_EQ(row(0).status, u"you two are working it out"_s);
    EXPECT_EQ(row(1).status, u"Noor is working it out"_s);
    EXPECT_EQ(row(1).mark, StatusMark::InProgress);
}

TEST_F(PopListModelTest, AnApprovedPlanWithoutSignatureIsPointedOut)
{
    approve(noor);
    EXPECT_EQ(row(1).mark, StatusMark::Missing);
    approve(bram, SignatureKind::Seen);
    EXPECT_EQ(row(0).mark, StatusMark::Done);
}

TEST_F(PopListModelTest, ATalkMakesADraft)
{
    dossier->change(u"Talk"_s, [this](Stores &stores) {
        stores.conversations.save({.id = ConversationId::create(),
                                   .employee = noor,
                                   .status = ConversationStatus::Finished,
                                   .date = today.addDays(-3)});
    });
    model.reload();
    EXPECT_EQ(row(1).mark, StatusMark::InProgress);
    model.setGroup(PopGroup::Draft);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.employeeAt(model.index(0)), noor);
}

TEST_F(PopListModelTest, TheNewestVersionDecidesTheGroup)
{
    approve(noor);
    write(noor, PlanAuthor::Manager);
    model.setGroup(PopGroup::Approved);
    EXPECT_EQ(model.rowCount(), 0);
    model.setGroup(PopGroup::Draft);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(PopListModelTest, TicksOutliveANewLook)
{
    QSignalSpy ticked(&model, &PopListModel::tickedChanged);
    EXPECT_TRUE(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    model.reload();
    EXPECT_THAT(model.ticked(), ElementsAre(noor));
    EXPECT_EQ(ticked.count(), 1);
    model.tickAll(false);
    EXPECT_THAT(model.ticked(), IsEmpty());
}

TEST_F(PopListModelTest, TickingAllLeavesOutWhoIsNotInTheList)
{
    approve(noor);
    model.setGroup(PopGroup::Approved);
    model.tickAll(true);
    model.setGroup(PopGroup::All);
    EXPECT_THAT(model.ticked(), ElementsAre(noor));
}

} // namespace loopbaan::test
