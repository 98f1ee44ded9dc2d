// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/occasion_row.h"
#include "gui/settings/settings_window.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/saved_line.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/segment.h"
#include "gui/widgets/segment_bar.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class OrganisationPageTest : public SettingsWindowTest
{
protected:
    OccasionRow &row(int number) { return *settings().findChildren<OccasionRow *>().at(number); }

    template<typename Widget>
    Widget &inRow(int number, const char *name)
    {
        return *row(number).findChild<Widget *>(QLatin1StringView(name));
    }

    Occasion occasion() { return open().settings.occasions().value(0); }
};

TEST_F(OrganisationPageTest, WhatIsTypedIsKeptAndUndoneAsOneStep)
{
    openSettings("organisation");
    typeIn(part("purposeEdit"), u"Vooruitkijken"_s);
    typeIn(part("recordedEdit"), u"Een verslag"_s);
    EXPECT_EQ(framework().purpose, u"Vooruitkijken"_s);
    EXPECT_EQ(framework().recorded, u"Een verslag"_s);
    EXPECT_EQ(steps(), 2);
    undo();
    EXPECT_EQ(part<SavedText>("recordedEdit").toPlainText(), QString());
}

TEST_F(OrganisationPageTest, PossibilitiesAreTypedALineEach)
{
    openSettings("organisation");
    auto &field = part<SavedText>("possibilitiesEdit");
    field.setFocus();
    QTest::keyClicks(&field, u"Planner"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    field.clearFocus();
    EXPECT_EQ(field.toPlainText(), u"Planner\n"_s) << "the next line is about to be typed";
    typeIn(field, u"Mentor"_s);

    EXPECT_EQ(linesOf(open().settings.possibilities()), u"Planner\nMentor"_s);
    undo();
    undo();
    EXPECT_EQ(field.toPlainText(), QString());
}

TEST_F(OrganisationPageTest, AnAddressIsKeptOnceItIsOne)
{
    openSettings("organisation");
    typeIn(part("emailEdit"), u"els@"_s);
    EXPECT_EQ(open().settings.organisation().managerEmail, QString());
    EXPECT_TRUE(part("emailProblem").isVisible());
    typeIn(part("emailEdit"), u"linde.example"_s);
    EXPECT_EQ(open().settings.organisation().managerEmail, u"els@linde.example"_s);
    EXPECT_FALSE(settings().findChild<QWidget *>(u"emailProblem"_s)->isVisible());
}

TEST_F(OrganisationPageTest, HowOftenFormalityAndLanguageApplyAtOnce)
{
    openSettings("organisation");
    QTest::keyClick(&part("everyField"), Qt::Key_Down);
    QTest::mouseClick(part("formalityBar").findChildren<Segment *>().at(2), Qt::LeftButton);
    QTest::keyClick(&part("languageBox"), Qt::Key_End);
    EXPECT_EQ(framework().everyMonths, 11);
    EXPECT_EQ(framework().defaultFormality, Formality::Formal);
    EXPECT_EQ(open().settings.organisation().language, Language::French);
    undo();
    undo();
    EXPECT_EQ(part<SegmentBar>("formalityBar").current(), static_cast<int>(Formality::Light));
}

TEST_F(OrganisationPageTest, AnOccasionIsAddedNamedMarkedAndDeletedByKey)
{
    openSettings("organisation");
    QTest::keyClick(&part("addButton"), Qt::Key_Space);
    ASSERT_THAT(open().settings.occasions(), SizeIs(1));
    EXPECT_TRUE(inRow<SavedLine>(0, "textEdit").hasFocus());
    typeIn(inRow<SavedLine>(0, "textEdit"), u"Na een fusie"_s);
    QTest::keyClick(&inRow<QCheckBox>(0, "pivotBox"), Qt::Key_Space);
    QTest::keyClick(&inRow<QCheckBox>(0, "sensitiveBox"), Qt::Key_Space);
    EXPECT_EQ(occasion().text, u"Na een fusie"_s);
    EXPECT_TRUE(occasion().pivot);
    EXPECT_TRUE(occasion().sensitive);
    QTest::keyClick(&inRow<QToolButton>(0, "removeButton"), Qt::Key_Space);
    EXPECT_THAT(open().settings.occasions(), IsEmpty());
    EXPECT_TRUE(part("addButton").hasFocus());
    undo();
    EXPECT_EQ(occasion().text, u"Na een fusie"_s);
}

TEST_F(OrganisationPageTest, AnOccasionWithoutANameCannotBeChosen)
{
    const auto before = open().conversations.occasions(Language::Dutch).size();
    open().settings.addOccasion({});
    EXPECT_EQ(open().conversations.occasions(Language::Dutch).size(), before);
}

TEST_F(OrganisationPageTest, WhatCanOnlyBeReadIsShownAndNotChanged)
{
    open().settings.addOccasion(u"Na een fusie"_s);
    reopenReadOnly();
    openSettings("organisation");
    EXPECT_EQ(part<SavedLine>("nameEdit").text(), u"De Linde vzw"_s);
    EXPECT_TRUE(part<SavedLine>("nameEdit").isReadOnly());
    EXPECT_TRUE(part<SavedText>("purposeEdit").isReadOnly());
    EXPECT_FALSE(part("noticeField").isEnabled());
    EXPECT_FALSE(part("formalityBar").isEnabled());
    EXPECT_FALSE(part("addButton").isEnabled());
    EXPECT_FALSE(inRow<QCheckBox>(0, "sensitiveBox").isEnabled());
}

} // namespace loopbaan::test
