// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreements_destination.h"
#include "gui/agreements/employee_chooser.h"
#include "gui/employees/employees_destination.h"
#include "gui/support/dossier_window.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/segment_bar.h"
#include "support/printers.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace loopbaan::test {

class AgreementsPageTest : public DossierWindowTest
{
protected:
    AgreementsPageTest()
    {
        noor = add(u"Noor"_s, u"Janssens"_s);
        bram = add(u"Bram"_s, u"Verhoeven"_s);
    }
    ~AgreementsPageTest() override { window().closeDossier(); }

    AgreementId agreed(const EmployeeId &employee, const QString &text, QDate due,
                       AgreementOwner owner = AgreementOwner::Employee)
    {
        return open()
            .agreements.save({{.employee = employee, .text = text, .owner = owner, .due = due}})
            .first()
            .id;
    }

    /// Two overdue, one of them promised by the manager, and one for later.
    void showThree()
    {
        late = agreed(noor, u"Meelopen"_s, today.addDays(-8));
        promised = agreed(bram, u"Inschrijven"_s, today.addDays(-3), AgreementOwner::Manager);
        later = agreed(noor, u"Cursus"_s, today.addDays(60));
        showPage();
    }

    void showPage()
    {
        SessionContext shared = context();
        shared.addCommands = [this](MainWindow::Menu menu, const QList<QAction *> &commands) {
            window().addCommands(menu, commands);
        };
        show({employeesDestination(shared), agreementsDestination(shared)});
        window().goToPage(1);
        settle();
    }

    template<typename Widget = QWidget>
    Widget &part(const char *name)
    {
        return *child("agreementsPage").findChild<Widget *>(QLatin1StringView(name));
    }
    QTreeView &tree() { return part<QTreeView>("agreementTree"); }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
    }

    QStringList shown()
    {
        QStringList texts;
        for (QModelIndex index = tree().model()->index(0, 0); index.isValid();
             index = tree().indexBelow(index))
            texts << index.data().toString();
        return texts;
    }

    [[nodiscard]] QString current() { return tree().currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] Agreement stored(const AgreementId &id) { return *open().agreements.find(id); }
    QWidget &panel() { return *child("agreementsPage").findChild<QWidget *>(u"UpdatePanel"_s); }

    EmployeeId noor{};
    EmployeeId bram{};
    AgreementId late{};
    AgreementId promised{};
    AgreementId later{};
};

TEST_F(AgreementsPageTest, ShowsWhatRunsUnderHeadingsAndSaysHowItStands)
{
    showThree();
    EXPECT_THAT(shown(),
                ElementsAre(u"Over tijd"_s, u"Meelopen"_s, u"Inschrijven"_s, u"Later"_s, u"Cursus"_s));
    EXPECT_EQ(part<QLabel>("summaryLabel").text(),
              u"3 afspraken lopen nog. 2 zijn over tijd. 1 daarvan beloofde jij."_s);
    EXPECT_EQ(current(), u"Meelopen"_s);
}

TEST_F(AgreementsPageTest, TheBarPicksAndTheSearchFinds)
{
    showThree();
    auto *mine = part<SegmentBar>("pickBar").findChild<QRadioButton *>(u"segment2"_s);
    EXPECT_EQ(mine->text(), u"Van mij 1"_s);
    QTest::mouseClick(mine, Qt::LeftButton);
    EXPECT_THAT(shown(), ElementsAre(u"Over tijd"_s, u"Inschrijven"_s));

    QTest::mouseClick(part<SegmentBar>("pickBar").findChild<QRadioButton *>(u"segment0"_s), Qt::LeftButton);
    tree().setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"noor cur"_s);
    EXPECT_THAT(shown(), ElementsAre(u"Later"_s, u"Cursus"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    EXPECT_TRUE(part("nothingState").isVisible());
    EXPECT_FALSE(panel().isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(shown().size(), 5);
}

TEST_F(AgreementsPageTest, GroupsAndSortsByKeyboardAndByHeader)
{
    showThree();
    QTest::keyClick(&part<QComboBox>("groupBox"), Qt::Key_Down);
    EXPECT_THAT(
        shown(),
        ElementsAre(u"Bram Verhoeven"_s, u"Inschrijven"_s, u"Noor Janssens"_s, u"Meelopen"_s, u"Cursus"_s));
    QHeaderView &header = *tree().header();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {20, header.height() / 2});
    EXPECT_THAT(
        shown(),
        ElementsAre(u"Bram Verhoeven"_s, u"Inschrijven"_s, u"Noor Janssens"_s, u"Cursus"_s, u"Meelopen"_s));
    EXPECT_EQ(part<QComboBox>("orderBox").currentIndex(), 0);
}

TEST_F(AgreementsPageTest, HeadingsFoldByKeyboardAndMouseAndArePassedWhileTheyAreOpen)
{
    showThree();
    tree().setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"Cursus"_s) << "the heading between is passed";
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_THAT(shown(), ElementsAre(u"Over tijd"_s, u"Meelopen"_s, u"Inschrijven"_s, u"Later"_s));
    press(Qt::Key_Right);
    EXPECT_EQ(shown().size(), 5);
    const QRect heading = tree().visualRect(tree().model()->index(0, 0));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, heading.center());
    EXPECT_THAT(shown(), ElementsAre(u"Over tijd"_s, u"Later"_s, u"Cursus"_s));
}

TEST_F(AgreementsPageTest, AltAndANumberTellHowItStandsAndTheLineStaysUntilItIsLeft)
{
    showThree();
    tree().setFocus();
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(stored(late).status, AgreementStatus::Reached);
    EXPECT_EQ(current(), u"Meelopen"_s);
    EXPECT_EQ(part<SegmentBar>("pickBar").findChild<QRadioButton *>(u"segment1"_s)->text(), u"Over tijd 1"_s);
    press(Qt::Key_Down);
    EXPECT_THAT(shown(), ElementsAre(u"Over tijd"_s, u"Inschrijven"_s, u"Later"_s, u"Cursus"_s));
    EXPECT_EQ(current(), u"Inschrijven"_s);
}

TEST_F(AgreementsPageTest, EnterGoesToThePanelAndEscapeBackToTheLine)
{
    showThree();
    tree().setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(panel().isAncestorOf(QApplication::focusWidget()));
    auto &note = *panel().findChild<SavedText *>(u"noteEdit"_s);
    note.setFocus();
    QTest::keyClicks(&note, u"Wacht op HR"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(tree().hasFocus());
    EXPECT_EQ(open().agreements.reviewsOf(late).first().note, u"Wacht op HR"_s);
}

TEST_F(AgreementsPageTest, SeveralThatAreChosenGetAStatusAndADayOnly)
{
    showThree();
    tree().setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(panel().findChild<QLabel *>(u"titleLabel"_s)->text(), u"2 afspraken gekozen"_s);
    EXPECT_FALSE(panel().findChild<SavedText *>(u"noteEdit"_s)->isVisible());
    auto &due = *panel().findChild<QLineEdit *>(u"dueEdit"_s);
    due.setFocus();
    QTest::keyClicks(&due, u"18/12/2026"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(late).due, QDate(2026, 12, 18));
    EXPECT_EQ(stored(promised).due, QDate(2026, 12, 18));
    EXPECT_EQ(stored(promised).status, AgreementStatus::Planned);
    open().dossier.undo();
    EXPECT_EQ(stored(late).due, today.addDays(-8)) << "one step for both";
}

TEST_F(AgreementsPageTest, AnAgreementIsChangedInTheEditorAndChosenAfterwards)
{
    showThree();
    tree().setFocus();
    press(Qt::Key_Down);
    panel().findChild<QPushButton *>(u"changeButton"_s)->click();
    auto &text = part<SavedText>("textEdit");
    ASSERT_TRUE(text.hasFocus());
    text.selectAll();
    QTest::keyClicks(&text, u"Bram inschrijven"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(stored(promised).text, u"Bram inschrijven"_s);
    EXPECT_TRUE(tree().hasFocus());
    EXPECT_EQ(current(), u"Bram inschrijven"_s);
}

TEST_F(AgreementsPageTest, CtrlNAsksWithWhomAndBeginsAnAgreement)
{
    showThree();
    tree().setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    auto *chooser = child("agreementsPage").findChild<EmployeeChooser *>();
    ASSERT_NE(chooser, nullptr);
    EXPECT_EQ(chooser->employee(), noor) << "whose agreement was chosen";
    QTest::keyClicks(chooser->findChild<QLineEdit *>(), u"bram"_s);
    EXPECT_EQ(chooser->employee(), bram);
    QTest::keyClick(chooser, Qt::Key_Return);
    settle();
    auto &text = part<SavedText>("textEdit");
    QTest::keyClicks(&text, u"Heftruck leren"_s);
    QTest::mouseClick(&part<QPushButton>("backButton"), Qt::LeftButton);
    ASSERT_THAT(open().agreements.of(bram), SizeIs(2));
    EXPECT_EQ(open().agreements.of(bram).last().text, u"Heftruck leren"_s);
}

TEST_F(AgreementsPageTest, DeleteRemovesAndUndoBringsBack)
{
    showThree();
    tree().setFocus();
    press(Qt::Key_Delete);
    EXPECT_THAT(shown(), ElementsAre(u"Over tijd"_s, u"Inschrijven"_s, u"Later"_s, u"Cursus"_s));
    open().dossier.undo();
    EXPECT_EQ(shown().size(), 5);
}

TEST_F(AgreementsPageTest, LeadsToTheDossierOfTheEmployee)
{
    showThree();
    EXPECT_EQ(child<QLabel>("nameLabel").text(), u"Bram Verhoeven"_s);
    panel().findChild<QPushButton *>(u"dossierButton"_s)->click();
    EXPECT_EQ(child<QLabel>("nameLabel").text(), u"Noor Janssens"_s);
}

TEST_F(AgreementsPageTest, WithoutAnySaysHowTheyComeAbout)
{
    showPage();
    EXPECT_TRUE(part("nothingState").isVisible());
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(part("nothingState").findChild<QLabel *>(u"titleLabel"_s)->text(), u"Nog geen afspraken"_s);
}

TEST_F(AgreementsPageTest, SpeaksAnotherLanguageAtOnce)
{
    showThree();
    language.use(Language::French);
    settle();
    EXPECT_EQ(shown().first(), u"En retard"_s);
    EXPECT_EQ(part<QLabel>("summaryLabel").text().section(u'.', 0, 0), u"3 accords sont en cours"_s);
}

} // namespace loopbaan::test
