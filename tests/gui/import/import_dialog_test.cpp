// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/import_dialog.h"

#include "app/dossier/open_dossier.h"
#include "gui/import/import_commands.h"
#include "gui/support/fake_prompts.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::Return;
using ::testing::SizeIs;

namespace loopbaan::test {

class ImportDialogTest : public StoredDossier
{
protected:
    ImportDialogTest()
    {
        dossier.reset(); // one writer at a time
        open = std::make_unique<OpenDossier>(path, Dossier::Access::Write, clock());
    }

    static QByteArray list()
    {
        return "Pers.nr.;Naam;Voornaam;In dienst;Mysterie\n"
               "1;Janssens;Noor;07/01/2019;Zorg\n"
               "2;Claes;Lotte;31/02/2021;Zorg\n";
    }

    void show(const QByteArray &bytes)
    {
        ImportService service(open->dossier);
        dialog.setPreview(service.preview(bytes));
        dialog.show();
    }

    template<typename Widget>
    Widget &child(const char *name)
    {
        return *dialog.findChild<Widget *>(QLatin1StringView(name));
    }

    [[nodiscard]] QComboBox &chooser(int column)
    {
        return *qobject_cast<QComboBox *>(child<QTableWidget>("columnsTable").cellWidget(column, 2));
    }

    std::unique_ptr<OpenDossier> open;
    ImportDialog dialog{[this](const Table &table, const ColumnMapping &mapping) {
        return ImportService(open->dossier).preview(table, mapping);
    }};
};

TEST_F(ImportDialogTest, ShowsWhatIsUnderstoodAndWhatCannotComeIn)
{
    show(list());

    EXPECT_EQ(child<QTableWidget>("columnsTable").rowCount(), 5);
    EXPECT_EQ(chooser(1).currentData().toInt(), static_cast<int>(EmployeeColumn::FamilyName));
    EXPECT_EQ(chooser(4).currentData().toInt(), -1);
    EXPECT_GE(child<QListWidget>("problemsList").count(), 1);
    EXPECT_EQ(dialog.preview().plan.count(ImportAction::Add), 1);
}

TEST_F(ImportDialogTest, ACorrectedColumnIsUsed)
{
    show(list());
    chooser(4).setCurrentIndex(chooser(4).findData(static_cast<int>(EmployeeColumn::Department)));
    emit chooser(4).activated(chooser(4).currentIndex());

    EXPECT_EQ(dialog.preview().rows.employees.first().department, u"Zorg"_s);
}

TEST_F(ImportDialogTest, SaysWhoChangesAndInWhat)
{
    ImportService service(open->dossier);
    service.run(service.preview(list()));
    show("Pers.nr.;Naam;Voornaam;In dienst;Functie\n1;Janssens;Noor;07/01/2019;Planner\n");

    auto &changes = child<QListWidget>("changesList");
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.item(0)->text(), u"Noor Janssens: Job"_s);
    EXPECT_TRUE(changes.isVisible());

    show(list());
    EXPECT_FALSE(changes.isVisible());
}

TEST_F(ImportDialogTest, WithoutAnybodyNewThereIsNothingToTakeOver)
{
    show("Pers.nr.;Naam\n1;\n");
    EXPECT_FALSE(child<QDialogButtonBox>("buttonBox").button(QDialogButtonBox::Ok)->isEnabled());
}

TEST_F(ImportDialogTest, AFileIsTakenOverAfterAYesAndUndoneInOneStep)
{
    ::testing::NiceMock<FakePrompts> prompts;
    QFile file(folder.filePath(u"list.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(list());
    file.close();
    EXPECT_CALL(prompts, fileToOpen(_, _)).WillOnce(Return(file.fileName()));
    QWidget window;
    ImportCommands commands(*open, prompts, &window);

    commands.importFile();
    auto *asked = window.findChild<ImportDialog *>();
    ASSERT_NE(asked, nullptr);
    EXPECT_THAT(open->employees.rows(), SizeIs(0));
    asked->accept();

    EXPECT_THAT(open->employees.rows(), SizeIs(1));
    open->dossier.undo();
    EXPECT_THAT(open->employees.rows(), SizeIs(0));
}

TEST_F(ImportDialogTest, AFileThatIsNoListIsRefusedWithAReason)
{
    ::testing::NiceMock<FakePrompts> prompts;
    QFile file(folder.filePath(u"picture.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\0\0\0\0", 8));
    file.close();
    EXPECT_CALL(prompts, fileToOpen(_, _)).WillOnce(Return(file.fileName()));
    EXPECT_CALL(prompts, showFailure(_, _));
    QWidget window;

    ImportCommands(*open, prompts, &window).importFile();
}

} // namespace loopbaan::test
