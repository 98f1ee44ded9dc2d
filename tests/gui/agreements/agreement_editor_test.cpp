// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_editor.h"

#include "app/agreements/agreement_service.h"
#include "gui/agreements/coach_panel.h"
#include "gui/support/window_test.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/saved_text.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class AgreementEditorTest : public WindowTest
{
protected:
    AgreementEditorTest()
    {
        editor.setCoach([this](const Agreement &agreement) {
            ++readings;
            return coachAdvice(agreement, smartCoach().check(agreement, {.today = today}), Language::Dutch);
        });
        editor.setSetting({.names = {u"Noor"_s, u"Els"_s, u"De Linde"_s}, .today = today});
        QObject::connect(&editor, &AgreementEditor::toStore, &editor,
                         [this](const Agreement &agreement, const QString &field) {
                             stored << agreement;
                             fields << field;
                         });
        editor.resize(900, 700);
        editor.show();
        editor.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&editor));
    }

    template<typename Widget>
    Widget &part(const char *name)
    {
        return *editor.findChild<Widget *>(QLatin1StringView(name));
    }

    /// Everything that the editor can show.
    [[nodiscard]] Agreement full() const
    {
        return {.id = AgreementId{u"a"_s},
                .text = u"Noor loopt mee"_s,
                .measure = u"Twee dagen"_s,
                .owner = AgreementOwner::Manager,
                .due = QDate(2027, 6, 30),
                .support = u"Tijd"_s,
                .whatIDo = u"Ik bel"_s,
                .needFromManager = u"Vervanging"_s,
                .managerAnswer = SupportAnswer::Yes,
                .needFromOrganisation = u"Budget"_s,
                .organisationAnswer = SupportAnswer::Partly,
                .firstStep = u"Mailen"_s,
                .firstStepDue = QDate(2027, 1, 15),
                .checkInOn = QDate(2027, 4, 1),
                .direction = Direction::Sideways,
                .influence = Influence::Organisation,
                .contingency = u"Dan later"_s,
                .planText = u"Ik loop mee"_s,
                .status = AgreementStatus::InProgress,
                .confirmedByEmployee = QDate(2026, 11, 1),
                .language = Language::French};
    }

    [[nodiscard]] QString message(const char *row)
    {
        return part<QWidget>(row).findChild<QLabel *>(u"messageLabel"_s)->text();
    }
    [[nodiscard]] QString state(const char *row)
    {
        return part<QWidget>(row).findChild<QLabel *>(u"stateLabel"_s)->text();
    }

    QDate today{2026, 11, 23};
    AgreementEditor editor{};
    QList<Agreement> stored{};
    QStringList fields{};
    int readings = 0;
};

TEST_F(AgreementEditorTest, GivesBackWhatItWasGiven)
{
    editor.setAgreement(full());
    EXPECT_EQ(editor.agreement(), full());
    EXPECT_THAT(stored, IsEmpty());
}

TEST_F(AgreementEditorTest, StoresAChoiceAtOnceAndAsAStepOfItsOwn)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}});
    QTest::keyClick(&part<QComboBox>("ownerBox"), Qt::Key_Down);
    EXPECT_EQ(stored.value(0).owner, AgreementOwner::Manager);
    EXPECT_EQ(fields, QStringList{QString()});
}

TEST_F(AgreementEditorTest, StoresATextThatLosesTheKeyboardUnderTheNameOfItsField)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}});
    QSignalSpy typing(&editor, &AgreementEditor::typing);
    editor.start();
    QTest::keyClicks(&part<SavedText>("textEdit"), u"Meelopen"_s);
    EXPECT_EQ(typing.count(), 1);
    QTest::keyClick(&part<SavedText>("textEdit"), Qt::Key_Tab);
    EXPECT_TRUE(part<SavedText>("measureEdit").hasFocus()) << "Tab moves on";
    EXPECT_EQ(stored.value(0).text, u"Meelopen"_s);
    EXPECT_EQ(fields, QStringList{u"textEdit"_s});
}

TEST_F(AgreementEditorTest, WhatIsTypedStaysWhenTheSameAgreementIsShownAgain)
{
    editor.setAgreement(full());
    editor.start();
    QTest::keyClick(&part<SavedText>("textEdit"), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&part<SavedText>("textEdit"), u" vaak"_s);
    editor.setAgreement(full());
    EXPECT_EQ(editor.agreement().text, u"Noor loopt mee vaak"_s);
}

TEST_F(AgreementEditorTest, ATickConfirmsTodayAndCanBeTakenBack)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}});
    auto &tick = part<QCheckBox>("employeeTick");
    QTest::keyClick(&tick, Qt::Key_Space);
    EXPECT_EQ(stored.value(0).confirmedByEmployee, today);
    EXPECT_EQ(tick.text(), u"Noor, op 23 november 2026"_s);
    QTest::keyClick(&tick, Qt::Key_Space);
    EXPECT_FALSE(stored.value(1).confirmedByEmployee.isValid());
}

TEST_F(AgreementEditorTest, ADayThatIsNoneIsNotStoredAndSaysSo)
{
    editor.setAgreement(full());
    auto &due = part<DateField>("dueEdit");
    due.setFocus();
    due.selectAll();
    QTest::keyClicks(&due, u"31/2/2027"_s);
    QTest::keyClick(&due, Qt::Key_Tab);
    EXPECT_TRUE(part<QLabel>("dayHint").isVisible());
    EXPECT_THAT(stored, IsEmpty());
    EXPECT_EQ(editor.agreement().due, full().due);
}

TEST_F(AgreementEditorTest, TheCoachReadsShortlyAfterTheLastKey)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}});
    const int before = readings;
    QTest::keyClicks(&part<SavedText>("textEdit"), u"Noor plant regelmatig magazijn B"_s);
    EXPECT_EQ(readings, before);
    EXPECT_TRUE(QTest::qWaitFor([&] { return readings > before; }));
    EXPECT_EQ(readings, before + 1);
    EXPECT_EQ(state("rowS"), u"kijk nog even"_s);
    EXPECT_TRUE(message("rowS").contains(u"“regelmatig”"_s));
    EXPECT_EQ(state("rowR"), u"nog open"_s);
}

TEST_F(AgreementEditorTest, TheFoundWordsAreUnderlinedAndReplacedOnlyWhenAsked)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}, .text = u"Noor plant regelmatig magazijn B"_s});
    auto &text = part<SavedText>("textEdit");
    ASSERT_THAT(text.extraSelections(), SizeIs(1));
    EXPECT_EQ(text.extraSelections().first().cursor.selectedText(), u"regelmatig"_s);
    EXPECT_EQ(editor.agreement().text, u"Noor plant regelmatig magazijn B"_s);

    auto *replace = part<QWidget>("rowS").findChild<QPushButton *>(u"replaceButton"_s);
    ASSERT_TRUE(replace->isVisible());
    QTest::mouseClick(replace, Qt::LeftButton);
    EXPECT_EQ(stored.value(0).text, u"Noor plant elke week magazijn B"_s);
    EXPECT_EQ(fields, QStringList{QString()}) << "a step of its own to undo";
}

TEST_F(AgreementEditorTest, NothingIsReplacedInATextThatChangedMeanwhile)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}, .text = u"Noor plant regelmatig magazijn B"_s});
    QTest::keyClicks(&part<SavedText>("textEdit"), u"Zo "_s);
    part<QWidget>("rowS").findChild<QPushButton *>(u"replaceButton"_s)->click();
    EXPECT_EQ(editor.agreement().text, u"Zo Noor plant regelmatig magazijn B"_s);
}

TEST_F(AgreementEditorTest, ThePanelTellsAScreenReaderEveryLetter)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}, .measure = u"Twee dagen"_s});
    EXPECT_TRUE(part<CoachPanel>("coach").accessibleDescription().contains(u"Meetbaar, duidelijk"_s));
}

TEST_F(AgreementEditorTest, WhatIsSeldomUsedIsFoldedAwayUntilThereIsSomething)
{
    editor.setAgreement({.id = AgreementId{u"a"_s}});
    EXPECT_FALSE(part<QWidget>("morePart").isVisible());
    editor.setAgreement({.id = AgreementId{u"b"_s}, .whatIDo = u"Ik bel"_s});
    EXPECT_TRUE(part<QWidget>("morePart").isVisible());
}

TEST_F(AgreementEditorTest, ForReadingNothingCanBeChanged)
{
    editor.setReadOnly(true);
    editor.setAgreement({.id = AgreementId{u"a"_s}, .text = u"Noor plant regelmatig magazijn B"_s});
    EXPECT_TRUE(part<SavedText>("textEdit").isReadOnly());
    EXPECT_FALSE(part<QComboBox>("ownerBox").isEnabled());
    EXPECT_FALSE(part<QWidget>("rowS").findChild<QPushButton *>(u"replaceButton"_s)->isVisible());
}

} // namespace loopbaan::test
