// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employee_dialog.h"

#include "gui/support/window_test.h"
#include "support/printers.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class EmployeeDialogTest : public WindowTest
{
protected:
    EmployeeDialogTest()
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    QLineEdit &edit(const QString &name) { return *dialog.findChild<QLineEdit *>(name); }
    [[nodiscard]] bool shows(const QString &problem) const
    {
        return dialog.findChild<QLabel *>(problem)->isVisible();
    }

    QList<EmployeeEntry> saved{};
    std::optional<QList<EmployeeProblem>> answer = QList<EmployeeProblem>();
    bool works = true;
    EmployeeDialog dialog{{u"Logistiek"_s, u"Zorg"_s},
                          [this](const EmployeeEntry &) { return answer; },
                          [this](const EmployeeEntry &entry) {
                              saved << entry;
                              return works;
                          }};
};

TEST_F(EmployeeDialogTest, GivesBackWhatItWasGiven)
{
    const EmployeeEntry entry{.employee = {.id = EmployeeId::create(),
                                           .number = u"1042"_s,
                                           .givenName = u"Noor"_s,
                                           .familyName = u"Janssens"_s,
                                           .email = u"noor@delinde.example"_s,
                                           .jobTitle = u"Planner"_s,
                                           .department = DepartmentId::create(),
                                           .manager = u"Els Maes"_s,
                                           .careerContact = u"Katrien"_s,
                                           .hiredOn = QDate(2019, 1, 7),
                                           .leftOn = QDate(2027, 3, 31),
                                           .birthYear = 1990,
                                           .education = u"Bachelor"_s,
                                           .experience = u"Onthaal\nPlanning"_s,
                                           .fte = 0.8},
                              .department = u"Logistiek"_s};
    dialog.setEntry(entry);
    EXPECT_EQ(dialog.entry(), entry);
    EmployeeEntry born = entry;
    born.employee.birthYear = std::nullopt;
    born.employee.birthDate = QDate(1990, 2, 28);
    dialog.setEntry(born);
    EXPECT_EQ(dialog.entry(), born);
}

TEST_F(EmployeeDialogTest, StaysEmptyWhereNothingIsKnown)
{
    dialog.setEntry({});
    EXPECT_EQ(dialog.entry(), EmployeeEntry());
}

TEST_F(EmployeeDialogTest, UnderstandsDaysAndNumbersAsPeopleWriteThem)
{
    edit(u"hiredOnEdit"_s).setText(u"7-1-2019"_s);
    edit(u"fteEdit"_s).setText(u"80%"_s);
    EXPECT_EQ(dialog.entry().employee.hiredOn, QDate(2019, 1, 7));
    EXPECT_EQ(dialog.entry().employee.fte, 0.8);
}

TEST_F(EmployeeDialogTest, WritesADayOutWhereverTheMonthStandsFirst)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    dialog.setEntry({.employee = {.hiredOn = QDate(2019, 1, 7)}});
    EXPECT_EQ(dialog.entry().employee.hiredOn, QDate(2019, 1, 7));
}

TEST_F(EmployeeDialogTest, LosesNothingThatItCannotRead)
{
    edit(u"hiredOnEdit"_s).setText(u"31/2/2019"_s);
    edit(u"fteEdit"_s).setText(u"veel"_s);
    dialog.accept();
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(shows(u"hiredOnProblem"_s));
    EXPECT_TRUE(shows(u"fteProblem"_s));
    EXPECT_TRUE(edit(u"hiredOnEdit"_s).hasFocus());
}

TEST_F(EmployeeDialogTest, TellsEachProblemUnderItsField)
{
    answer = {EmployeeProblem::NameMissing, EmployeeProblem::NumberTaken};
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(shows(u"givenNameProblem"_s));
    EXPECT_EQ(dialog.findChild<QLabel *>(u"numberProblem"_s)->text(),
              u"Een andere medewerker heeft dit personeelsnummer al."_s);
    EXPECT_FALSE(shows(u"emailProblem"_s));
    EXPECT_TRUE(edit(u"givenNameEdit"_s).hasFocus());

    answer = QList<EmployeeProblem>();
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(EmployeeDialogTest, TellsEverythingAtOnceAndMakesRoomForIt)
{
    edit(u"hiredOnEdit"_s).setText(u"gisteren"_s);
    answer = {EmployeeProblem::NameMissing, EmployeeProblem::EmailMalformed};
    const int height = dialog.height();
    dialog.accept();
    EXPECT_TRUE(shows(u"hiredOnProblem"_s));
    EXPECT_TRUE(shows(u"givenNameProblem"_s));
    EXPECT_TRUE(shows(u"emailProblem"_s));
    EXPECT_GT(dialog.height(), height);
    EXPECT_TRUE(saved.isEmpty());
}

TEST_F(EmployeeDialogTest, StaysOpenWhenCheckingOrSavingFails)
{
    answer = std::nullopt;
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    answer = QList<EmployeeProblem>();
    works = false;
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(EmployeeDialogTest, OffersTheDepartmentsThatAreThere)
{
    const auto &box = *dialog.findChild<QComboBox *>(u"departmentBox"_s);
    EXPECT_EQ(box.count(), 2);
    EXPECT_EQ(box.currentText(), QString());
}

} // namespace loopbaan::test
