// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employees_window.h"
#include "support/printers.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class EmployeeListPaneTest : public EmployeesWindowTest
{
};

TEST_F(EmployeeListPaneTest, ShowsTheDossierOfTheFirstEmployee)
{
    showThree();
    EXPECT_EQ(shownName(), u"Bram Verhoeven"_s);
    EXPECT_EQ(child<QLabel>("headlineLabel").text(),
              u"Planner · team Logistiek · in dienst sinds 7 januari 2019"_s);
    EXPECT_EQ(window().windowTitle(), u"Bram Verhoeven – De Linde – Loopbaangesprek"_s);
}

TEST_F(EmployeeListPaneTest, WalksThroughTheListWithTheArrows)
{
    showThree();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(shownName(), u"Noor Janssens"_s);
    EXPECT_EQ(window().windowTitle(), u"Noor Janssens – De Linde – Loopbaangesprek"_s);
}

TEST_F(EmployeeListPaneTest, ChoosesByMouse)
{
    showThree();
    const QRect row = list().visualRect(list().model()->index(2, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(shownName(), u"Zoë Claes"_s);
}

TEST_F(EmployeeListPaneTest, FindsWithoutLookingAtAccents)
{
    showThree();
    type(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search().hasFocus());
    QTest::keyClicks(&search(), u"zoe"_s);
    EXPECT_THAT(names(), ElementsAre(u"Zoë Claes"_s));
    EXPECT_EQ(shownName(), u"Zoë Claes"_s);
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_EQ(names().size(), 3);
    EXPECT_EQ(shownName(), u"Zoë Claes"_s) << "who was found stays chosen";
}

TEST_F(EmployeeListPaneTest, WalksFromTheSearchFieldToo)
{
    showThree();
    search().setFocus();
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_EQ(shownName(), u"Noor Janssens"_s);
    EXPECT_TRUE(search().hasFocus());
    QTest::keyClick(&search(), Qt::Key_Return);
    EXPECT_TRUE(child("tabBar").hasFocus());
}

TEST_F(EmployeeListPaneTest, SaysWhomItDidNotFindAndClearsTheSearch)
{
    showThree();
    search().setText(u"jans7"_s);
    EXPECT_TRUE(child("nobodyState").isVisible());
    EXPECT_EQ(child("nobodyState").findChild<QLabel *>(u"titleLabel"_s)->text(),
              u"Niemand gevonden voor “jans7”"_s);
    EXPECT_FALSE(child("tabBar").isVisible()) << "nobody is chosen, nobody is shown";
    EXPECT_FALSE(child<QAction>("editEmployeeAction").isEnabled());
    child("nobodyState").findChild<QPushButton *>(u"actionButton"_s)->click();
    EXPECT_EQ(search().text(), QString());
    EXPECT_EQ(names().size(), 3);
    EXPECT_TRUE(child("tabBar").isVisible());
}

TEST_F(EmployeeListPaneTest, GroupsByHowThingsStandAndCountsThem)
{
    showThree();
    static_cast<void>(
        open().agreements.save({{.employee = {u"Noor"_s}, .text = u"Meelopen"_s, .due = today.addDays(-3)}}));
    auto &groups = child<QComboBox>("groupBox");
    EXPECT_EQ(groups.itemText(0), u"Iedereen (3)"_s);
    groups.setFocus();
    EXPECT_EQ(groups.itemText(3), u"Afspraak over tijd (1)"_s);
    groups.setCurrentIndex(3);
    EXPECT_THAT(names(), ElementsAre(u"Noor Janssens"_s));
    EXPECT_TRUE(open().agreements.review(open().agreements.of({u"Noor"_s}).first().id,
                                         {.status = AgreementStatus::Reached}));
    EXPECT_THAT(names(), IsEmpty()) << "the list follows what is done";
    EXPECT_TRUE(child("nobodyState").isVisible());
}

TEST_F(EmployeeListPaneTest, OrdersByFamilyName)
{
    showThree();
    child<QComboBox>("orderBox").setCurrentIndex(1);
    EXPECT_THAT(names(), ElementsAre(u"Zoë Claes"_s, u"Noor Janssens"_s, u"Bram Verhoeven"_s));
    EXPECT_EQ(shownName(), u"Bram Verhoeven"_s);
}

} // namespace loopbaan::test
