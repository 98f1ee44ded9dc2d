// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/pop_tab.h"

#include "gui/pops/pops_test.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/saved_text.h"

#include "support/printers.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Field;

namespace loopbaan::test {

class PopTabTest : public PopsTest
{
protected:
    PopTab &tab()
    {
        if (m_tab == nullptr) {
            m_tab = std::make_unique<PopTab>(context);
            m_tab->showEmployee(noor);
            showOnScreen(*m_tab, {820, 700});
        }
        return *m_tab;
    }

    SavedText &text(const char *name) { return in<SavedText>(tab(), name); }

    void type(const char *name, const QString &keys)
    {
        text(name).setFocus();
        QTest::keyClicks(&text(name), keys);
    }

    [[nodiscard]] DevelopmentPlan stored() const { return open.plans.plan(noor); }
    QString state() { return in<QLabel>(tab(), "stateLabel").text(); }

private:
    std::unique_ptr<PopTab> m_tab;
};

TEST_F(PopTabTest, TypingStoresItself)
{
    type("ownWordsEdit", u"Meer zelf beslissen"_s);
    EXPECT_THAT(saveStates, Contains(Field(&SaveState::kind, SaveState::Kind::Saving)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored().ownWords == u"Meer zelf beslissen"_s; }, 3000));
    EXPECT_EQ(saveStates.last().kind, SaveState::Kind::Saved);
}

TEST_F(PopTabTest, LeavingAFieldStoresItAtOnce)
{
    type("strengthsEdit", u"Rustig blijven"_s);
    QTest::keyClick(&text("strengthsEdit"), Qt::Key_Return);
    QTest::keyClicks(&text("strengthsEdit"), u"Collega's helpen"_s);
    QTest::keyClick(&text("strengthsEdit"), Qt::Key_Tab);
    EXPECT_EQ(stored().strengths, (QStringList{u"Rustig blijven"_s, u"Collega's helpen"_s}));
    EXPECT_TRUE(text("developmentEdit").hasFocus());
}

TEST_F(PopTabTest, KeepsANewLineThatIsStillBeingTyped)
{
    type("promisedEdit", u"Een dag per week"_s);
    QTest::keyClick(&text("promisedEdit"), Qt::Key_Return);
    text("promisedEdit").storeNow();
    EXPECT_EQ(text("promisedEdit").toPlainText(), u"Een dag per week\n"_s);
    EXPECT_EQ(stored().promised, QStringList{u"Een dag per week"_s});
}

TEST_F(PopTabTest, TypedTextIsUndoneAsOneStep)
{
    type("questionEdit", u"Hoe"_s);
    text("questionEdit").storeNow();
    type("questionEdit", u" verder?"_s);
    text("questionEdit").storeNow();
    open.dossier.undo();
    EXPECT_EQ(text("questionEdit").toPlainText(), QString());
    open.dossier.redo();
    EXPECT_EQ(text("questionEdit").toPlainText(), u"Hoe verder?"_s);
}

TEST_F(PopTabTest, AnotherEmployeeGetsNothingOfWhatWasTyped)
{
    type("ownWordsEdit", u"Van Noor"_s);
    tab().showEmployee(bram);
    EXPECT_EQ(stored().ownWords, u"Van Noor"_s);
    EXPECT_EQ(text("ownWordsEdit").toPlainText(), QString());
    EXPECT_EQ(open.plans.plan(bram).ownWords, QString());
}

TEST_F(PopTabTest, ApprovesAndBeginsADraftAtTheNextChange)
{
    type("ownWordsEdit", u"Eerste"_s);
    QTest::mouseClick(&in<QPushButton>(tab(), "approveButton"), Qt::LeftButton);
    EXPECT_EQ(state(), u"Versie 1, vastgesteld op 22 november 2026"_s);
    EXPECT_EQ(stored().ownWords, u"Eerste"_s);
    type("ownWordsEdit", u" en meer"_s);
    text("ownWordsEdit").storeNow();
    EXPECT_EQ(state(), u"Concept van versie 2, nog niet vastgesteld"_s);
    EXPECT_TRUE(in<QPushButton>(tab(), "approveButton").isVisible());
}

TEST_F(PopTabTest, ASignatureBelongsToTheApprovedVersion)
{
    open.plans.approve(noor);
    auto &box = in<QComboBox>(tab(), "signatureBox");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    EXPECT_EQ(stored().employeeSignature, SignatureKind::Agreed);
    EXPECT_EQ(stored().version, 1);
    EXPECT_EQ(state(), u"Versie 1, vastgesteld op 22 november 2026"_s);
}

TEST_F(PopTabTest, ADayIsTypedAndMayBeLeftOpen)
{
    auto &edit = in<DateField>(tab(), "runsUntilEdit");
    edit.setFocus();
    QTest::keyClicks(&edit, u"22-11-2027"_s);
    QTest::keyClick(&edit, Qt::Key_Tab);
    EXPECT_EQ(stored().runsUntil, QDate(2027, 11, 22));
    edit.setFocus();
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClick(&edit, Qt::Key_Tab);
    EXPECT_FALSE(stored().runsUntil.isValid());
}

TEST_F(PopTabTest, WhatIsNoDayIsPointedOutAndNotStored)
{
    auto &edit = in<DateField>(tab(), "reviewOnEdit");
    edit.setFocus();
    QTest::keyClicks(&edit, u"31-2-2027"_s);
    QTest::keyClick(&edit, Qt::Key_Tab);
    EXPECT_TRUE(in<QLabel>(tab(), "dayHint").isVisible());
    EXPECT_EQ(edit.text(), u"31-2-2027"_s);
    EXPECT_FALSE(stored().reviewOn.isValid());
}

TEST_F(PopTabTest, ThePreviewIsOneClickAway)
{
    const QSignalSpy asked(context.wayfinder.get(), &Wayfinder::asked);
    type("ownWordsEdit", u"Nog niet bewaard"_s);
    QTest::mouseClick(&in<QPushButton>(tab(), "previewButton"), Qt::LeftButton);
    EXPECT_EQ(asked.value(0).value(0).toString(), u"pops"_s);
    EXPECT_EQ(context.wayfinder->employee(), noor);
    EXPECT_EQ(open.plans.pop(noor).ownWords, u"Nog niet bewaard"_s);
}

TEST_F(PopTabTest, SpeaksAnotherLanguageAtOnceAndKeepsWhatWasChosen)
{
    DevelopmentPlan plan = stored();
    plan.author = PlanAuthor::Together;
    open.plans.save(plan);
    EXPECT_EQ(in<QComboBox>(tab(), "authorBox").currentText(), u"Jullie samen"_s);
    language.use(Language::English);
    settle();
    EXPECT_EQ(in<QComboBox>(tab(), "authorBox").currentText(), u"You together"_s);
    EXPECT_EQ(in<QLabel>(tab(), "runsUntilLabel").text(), u"&Runs until"_s);
}

TEST_F(PopTabTest, ADossierForReadingIsOnlyRead)
{
    const QString path = folder.filePath(u"copy.lbdossier"_s);
    ASSERT_TRUE(QFile::copy(open.dossier.path(), path));
    OpenDossier copy{path, Dossier::Access::Read, clock};
    PopTab reading({.open = copy, .language = language, .prompts = prompts});
    reading.showEmployee(noor);
    showOnScreen(reading, {820, 700});
    EXPECT_TRUE(in<SavedText>(reading, "ownWordsEdit").isReadOnly());
    EXPECT_FALSE(in<QComboBox>(reading, "signatureBox").isEnabled());
    EXPECT_FALSE(in<QPushButton>(reading, "approveButton").isVisible());
}

} // namespace loopbaan::test
