// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/pops_page.h"

#include "documents/pop/pop_document.h"
#include "gui/pops/page_preview.h"
#include "gui/pops/pop_series_dialog.h"
#include "gui/pops/pops_test.h"
#include "storage/stores/stores.h"

#include "support/printers.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::Field;
using ::testing::Return;

namespace loopbaan::test {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace

class PopsPageTest : public PopsTest
{
protected:
    PopsPage &page()
    {
        if (m_page == nullptr) {
            m_page = std::make_unique<PopsPage>(context);
            showOnScreen(*m_page, {1092, 700});
        }
        return *m_page;
    }

    QListView &list() { return in<QListView>(page(), "popList"); }
    PagePreview &preview() { return in<PagePreview>(page(), "preview"); }
    QPushButton &button(const char *name) { return in<QPushButton>(page(), name); }

    /// The second line of a row.
    QString status(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString().section(u", "_s, 1);
    }

    QString textOnShow()
    {
        QString text;
        for (const PaperPage &paper : preview().pages())
            text += textsOf(paper).join(u' ');
        return text;
    }

    void clickTick(int row)
    {
        const QRect place = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {place.left() + 20, place.center().y()});
    }

    void choose(const char *box, int steps)
    {
        auto &chosen = in<QComboBox>(page(), box);
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(&chosen, Qt::Key_Down);
    }

    void approve(const EmployeeId &employee, std::optional<SignatureKind> signature = {})
    {
        DevelopmentPlan plan = open.plans.plan(employee);
        plan.ownWords = u"Een team begeleiden"_s;
        plan.employeeSignature = signature;
        open.plans.save(plan);
        open.plans.approve(employee);
    }

    /// Waits for the series to end and gives its dialog.
    PopSeriesDialog &finishedSeries()
    {
        auto *dialog = page().findChild<PopSeriesDialog *>();
        EXPECT_TRUE(
            QTest::qWaitFor([dialog] { return in<QPushButton>(*dialog, "closeButton").isVisible(); }));
        return *dialog;
    }

    QString emptyFolder()
    {
        QDir().mkpath(pdfs);
        return pdfs;
    }

    const QString pdfs = folder.filePath(u"pdf"_s);
    const QString nameOfNoor = u"POP_Janssens_Noor_2026-11-22.pdf"_s;

private:
    std::unique_ptr<PopsPage> m_page;
};

TEST_F(PopsPageTest, ListsTheEmployeesWithTheirPopInWords)
{
    approve(bram, SignatureKind::Agreed);
    approve(fatma);
    EXPECT_EQ(status(0), u"vastgesteld nov 2026"_s);
    EXPECT_EQ(status(1), u"handtekening ontbreekt"_s);
    EXPECT_EQ(status(2), u"volgt na het gesprek"_s);
}

TEST_F(PopsPageTest, SaysThatSomethingChangedSinceTheApproval)
{
    approve(noor, SignatureKind::Agreed);
    open.agreements.save({Agreement{.employee = noor, .text = u"Een cursus"_s}});
    EXPECT_EQ(status(2), u"gewijzigd sinds nov 2026"_s);
}

TEST_F(PopsPageTest, ShowsThePagesThatThePdfHas)
{
    QList<Agreement> many;
    for (int number = 0; number < 12; ++number)
        many.append({.employee = bram, .text = u"Afspraak %1"_s.arg(number), .measure = u"Gelukt als"_s});
    open.agreements.save(many);
    page();
    const QByteArray pdf = popPdf(open.plans.pop(bram));
    EXPECT_GT(preview().pageCount(), 2);
    EXPECT_TRUE(pdf.contains("/Count " + QByteArray::number(preview().pageCount())));
    EXPECT_TRUE(textOnShow().contains(u"Afspraak 11"_s));
}

TEST_F(PopsPageTest, SavesWhatItShows)
{
    const QString path = folder.filePath(u"noor.pdf"_s);
    QString suggested;
    EXPECT_CALL(prompts, fileToSave).WillOnce([&](QWidget *, const FileRequest &request) {
        suggested = request.start;
        return path;
    });
    page().showEmployee(noor);
    QTest::mouseClick(&button("pdfButton"), Qt::LeftButton);

    EXPECT_EQ(QFileInfo(suggested).fileName(), nameOfNoor);
    EXPECT_EQ(bytesOf(path), popPdf(open.plans.pop(noor)));
    EXPECT_TRUE(in<QWidget>(page(), "messageBar").isVisible());
}

TEST_F(PopsPageTest, SavesInTheLanguageThatIsChosen)
{
    const QString path = folder.filePath(u"bram.pdf"_s);
    EXPECT_CALL(prompts, fileToSave).WillOnce(Return(path));
    choose("languageBox", 2);
    EXPECT_TRUE(textOnShow().contains(u"Plan de développement"_s));
    QTest::keyClick(&button("pdfButton"), Qt::Key_Space);
    EXPECT_EQ(bytesOf(path), popPdf(open.plans.pop(bram, Language::French)));
}

TEST_F(PopsPageTest, TellsWhyAPdfIsNotSaved)
{
    EXPECT_CALL(prompts, fileToSave).WillOnce(Return(folder.filePath(u"nowhere/noor.pdf"_s)));
    EXPECT_CALL(prompts, showFailure(_, Field(&Failure::what, u"De PDF is niet bewaard"_s)));
    button("pdfButton").click();
}

TEST_F(PopsPageTest, ArrowsShowTheNextEmployee)
{
    list().setFocus();
    EXPECT_TRUE(textOnShow().contains(u"Bram"_s));
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_TRUE(textOnShow().contains(u"Fatma"_s));
    EXPECT_FALSE(textOnShow().contains(u"Bram"_s));
}

TEST_F(PopsPageTest, SavesAllThatAreTickedIntoOneFolder)
{
    EXPECT_CALL(prompts, folder).WillOnce(Return(emptyFolder()));
    clickTick(0);
    clickTick(2);
    EXPECT_EQ(button("pdfButton").text(), u"2 POP’s bewaren als &PDF…"_s);
    button("pdfButton").click();
    finishedSeries();

    EXPECT_EQ(QDir(pdfs).entryList(QDir::Files),
              (QStringList{nameOfNoor, u"POP_Verhoeven_Bram_2026-11-22.pdf"_s}));
    EXPECT_EQ(bytesOf(QDir(pdfs).filePath(nameOfNoor)), popPdf(open.plans.pop(noor)));
}

TEST_F(PopsPageTest, SpaceTicksAndAllCanBeTickedAtOnce)
{
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(list().model()->index(0, 0).data(Qt::CheckStateRole), Qt::Checked);
    button("tickAllButton").click();
    EXPECT_EQ(button("tickAllButton").text(), u"Niets &kiezen"_s);
    button("tickAllButton").click();
    EXPECT_EQ(list().model()->index(0, 0).data(Qt::CheckStateRole), Qt::Unchecked);
}

TEST_F(PopsPageTest, AsksOnceAboutFilesThatAreThere)
{
    QFile old(QDir(emptyFolder()).filePath(nameOfNoor));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_CALL(prompts, folder).WillOnce(Return(pdfs));
    page();
    button("tickAllButton").click();
    button("pdfButton").click();
    auto *dialog = page().findChild<PopSeriesDialog *>();
    ASSERT_TRUE(in<QRadioButton>(*dialog, "skipButton").isVisible());
    QTest::mouseClick(&in<QPushButton>(*dialog, "startButton"), Qt::LeftButton);

    auto &unsaved = in<QListWidget>(finishedSeries(), "unsavedList");
    ASSERT_EQ(unsaved.count(), 1);
    EXPECT_EQ(unsaved.item(0)->text(), u"Noor Janssens overgeslagen: %1 bestond al"_s.arg(nameOfNoor));
    EXPECT_EQ(bytesOf(old.fileName()), "old");
    EXPECT_EQ(QDir(pdfs).entryList(QDir::Files).size(), 3);
}

TEST_F(PopsPageTest, ApprovingCanBeUndone)
{
    page();
    QTest::mouseClick(&button("approveButton"), Qt::LeftButton);
    EXPECT_EQ(in<QLabel>(page(), "stateLabel").text(), u"Versie 1, vastgesteld op 22 november 2026"_s);
    EXPECT_FALSE(button("approveButton").isVisible());
    EXPECT_EQ(status(0), u"handtekening ontbreekt"_s);
    open.dossier.undo();
    EXPECT_TRUE(button("approveButton").isVisible());
    EXPECT_EQ(status(0), u"volgt na het gesprek"_s);
}

TEST_F(PopsPageTest, ShowsOnlyTheGroupThatIsAskedFor)
{
    approve(fatma);
    choose("groupBox", 1);
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_TRUE(textOnShow().contains(u"Fatma"_s));
    choose("groupBox", 1);
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_TRUE(in<QWidget>(page(), "emptyList").isVisible());
}

TEST_F(PopsPageTest, GoesToWhomItIsAskedFor)
{
    approve(fatma);
    choose("groupBox", 1);
    context.wayfinder->show(u"pops"_s, noor);
    EXPECT_TRUE(textOnShow().contains(u"Noor"_s));
    EXPECT_EQ(list().currentIndex().row(), 2);
}

TEST_F(PopsPageTest, NothingPrivateGetsIntoThePreview)
{
    const QString secret = u"GEHEIM"_s;
    open.dossier.change(u"Fill"_s, [&](Stores &stores) {
        stores.conversations.save({.id = ConversationId::create(),
                                   .employee = bram,
                                   .status = ConversationStatus::Finished,
                                   .date = QDate(2026, 11, 20),
                                   .ownNotes = secret});
        Employee other = stores.employees.find(noor).value_or(Employee());
        other.jobTitle = secret;
        stores.employees.save(other);
    });
    page();
    EXPECT_TRUE(textOnShow().contains(u"Bram"_s));
    EXPECT_FALSE(textOnShow().contains(secret));
    EXPECT_FALSE(preview().accessibleDescription().contains(secret));
}

TEST_F(PopsPageTest, SpeaksAnotherLanguageAtOnceAndKeepsThatOfTheDocument)
{
    page();
    language.use(Language::French);
    settle();
    EXPECT_EQ(button("tickAllButton").text(), u"&Tout cocher"_s);
    EXPECT_EQ(in<QLabel>(page(), "pageLabel").text().section(u' ', 0, 0), u"page"_s);
    EXPECT_EQ(status(0), u"suivra l’entretien"_s);
    EXPECT_TRUE(textOnShow().contains(u"Persoonlijk ontwikkelingsplan"_s));
}

} // namespace loopbaan::test
