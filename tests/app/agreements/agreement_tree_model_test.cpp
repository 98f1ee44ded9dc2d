// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_tree_model.h"

#include "app/language/display_language.h"
#include "app/people/employee_service.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class AgreementTreeModelTest : public StoredDossier
{
protected:
    AgreementTreeModelTest()
    {
        language.use(Language::Dutch);
        add(u"Noor"_s, u"Janssens"_s);
        add(u"Bram"_s, u"Verhoeven"_s);
        late = agreed({.employee = {u"Noor"_s}, .text = u"Meelopen met inkoop"_s, .due = today.addDays(-8)});
        promised = agreed({.employee = {u"Bram"_s},
                           .text = u"Inschrijven"_s,
                           .owner = AgreementOwner::Manager,
                           .due = today.addDays(-3)});
        agreed({.employee = {u"Bram"_s}, .text = u"Heftruck leren"_s, .due = today.addDays(5)});
        agreed({.employee = {u"Noor"_s}, .text = u"Café bezoeken"_s, .owner = std::nullopt});
        agreed({.employee = {u"Noor"_s}, .text = u"Cursus"_s, .status = AgreementStatus::Reached});
        model.reload();
    }

    void add(const QString &given, const QString &family)
    {
        EXPECT_THAT(EmployeeService(*dossier).save(
                        {.employee = {.id = {given}, .givenName = given, .familyName = family}}),
                    IsEmpty());
    }

    AgreementId agreed(const Agreement &agreement) { return agreements.save({agreement}).first().id; }

    [[nodiscard]] QStringList headings() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data().toString();
        return texts;
    }

    [[nodiscard]] QStringList texts(int column = 0) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, 0);
            for (int line = 0; line < model.rowCount(group); ++line)
                texts << model.index(line, column, group).data().toString();
        }
        return texts;
    }

    DisplayLanguage language{};
    AgreementService agreements{*dossier};
    AgreementTreeModel model{*dossier};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    AgreementId late{};
    AgreementId promised{};
};

TEST_F(AgreementTreeModelTest, GroupsWhatRunsByItsDay)
{
    EXPECT_THAT(headings(), ElementsAre(u"Over tijd"_s, u"Binnen twee weken"_s, u"Zonder datum"_s));
    EXPECT_THAT(
        texts(),
        ElementsAre(u"Meelopen met inkoop"_s, u"Inschrijven"_s, u"Heftruck leren"_s, u"Café bezoeken"_s));
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Over tijd, 2"_s);
}

TEST_F(AgreementTreeModelTest, SaysWhoDoesItAndHowTheDayIsDoing)
{
    EXPECT_THAT(texts(2), ElementsAre(u"Noor"_s, u"Jij beloofde dit"_s, u"Bram"_s, u"nog niemand"_s));
    EXPECT_THAT(texts(3),
                ElementsAre(u"za 14 nov · 8 dagen over tijd"_s, u"do 19 nov · 3 dagen over tijd"_s,
                            u"vr 27 nov · over 5 dagen"_s, u"nog geen datum"_s));
    EXPECT_EQ(model.find(late).data(AgreementTreeModel::ToneRole).value<StatusTone>(), StatusTone::Overdue);
    EXPECT_TRUE(model.find(promised).data(AgreementTreeModel::OwnRole).toBool());
}

TEST_F(AgreementTreeModelTest, PicksWhatIsAskedFor)
{
    model.setPick(AgreementPick::Overdue);
    EXPECT_THAT(texts(), ElementsAre(u"Meelopen met inkoop"_s, u"Inschrijven"_s));
    model.setPick(AgreementPick::Mine);
    EXPECT_THAT(texts(), ElementsAre(u"Inschrijven"_s));
    model.setPick(AgreementPick::Done);
    EXPECT_THAT(texts(), ElementsAre(u"Cursus"_s));
    EXPECT_EQ(model.count(AgreementPick::Running), 4);
    EXPECT_EQ(model.count(AgreementPick::All), 5);
    EXPECT_EQ(model.overduePromises(), 1);
}

TEST_F(AgreementTreeModelTest, FindsEveryWordInTheAgreementOrTheNameWithoutAccents)
{
    model.setSearch(u"cafe"_s);
    EXPECT_THAT(texts(), ElementsAre(u"Café bezoeken"_s));
    model.setSearch(u"noor ink"_s);
    EXPECT_THAT(texts(), ElementsAre(u"Meelopen met inkoop"_s));
    model.setSearch(u"nooit"_s);
    EXPECT_THAT(headings(), IsEmpty());
    model.setSearch({});
    EXPECT_EQ(texts().size(), 4);
}

TEST_F(AgreementTreeModelTest, GroupsByEmployeeAndByWhoDoesIt)
{
    model.setGrouping(AgreementGrouping::Employee);
    EXPECT_THAT(headings(), ElementsAre(u"Bram Verhoeven"_s, u"Noor Janssens"_s));
    model.setGrouping(AgreementGrouping::Owner);
    EXPECT_THAT(headings(), ElementsAre(u"Jij"_s, u"Medewerkers"_s, u"Nog niemand"_s));
}

TEST_F(AgreementTreeModelTest, SortsWithinTheGroups)
{
    model.setGrouping(AgreementGrouping::Employee);
    model.setOrder(AgreementColumn::Text, Qt::AscendingOrder);
    EXPECT_THAT(
        texts(),
        ElementsAre(u"Heftruck leren"_s, u"Inschrijven"_s, u"Café bezoeken"_s, u"Meelopen met inkoop"_s));
    model.setOrder(AgreementColumn::Due, Qt::DescendingOrder);
    EXPECT_THAT(
        texts(),
        ElementsAre(u"Heftruck leren"_s, u"Inschrijven"_s, u"Café bezoeken"_s, u"Meelopen met inkoop"_s));
}

TEST_F(AgreementTreeModelTest, ALineThatChangesStaysUntilItIsLeft)
{
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    agreements.review(late, {.status = AgreementStatus::Reached});
    model.reloadLines({late});
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(model.find(late).siblingAtColumn(3).data().toString(), u"Gelukt"_s);
    EXPECT_EQ(model.count(AgreementPick::Overdue), 1);
    model.settle();
    EXPECT_FALSE(model.find(late).isValid());
}

TEST_F(AgreementTreeModelTest, FindsALineWhereverItStands)
{
    const QModelIndex index = model.find(promised);
    ASSERT_TRUE(index.isValid());
    EXPECT_EQ(model.lineAt(index)->id, promised);
    EXPECT_EQ(model.lineAt(model.firstLine())->id, late);
    EXPECT_EQ(model.lineAt(model.index(0, 0)), nullptr);
    EXPECT_FALSE(model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
}

TEST_F(AgreementTreeModelTest, SpeaksAnotherLanguageAtOnce)
{
    language.use(Language::French);
    model.retranslate();
    EXPECT_EQ(headings().first(), u"En retard"_s);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Qui s’en charge"_s);
}

} // namespace loopbaan::test
