// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_series.h"

#include "app/people/employee_service.h"
#include "app/plans/plan_service.h"
#include "documents/pop/pop_document.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class PopSeriesTest : public StoredDossier
{
protected:
    PopSeriesTest()
    {
        for (const EmployeeId &id : two)
            EXPECT_THAT(EmployeeService(*dossier).save(
                            {.employee = {.id = id, .givenName = u"Noor"_s, .familyName = u"Janssens"_s}}),
                        IsEmpty());
        QDir().mkpath(pdfs);
    }

    PopSeries series() { return {plans, two, Language::Dutch, pdfs}; }

    static void writeAll(PopSeries &series)
    {
        while (!series.isDone())
            series.writeNext();
        series.finish();
    }

    void put(const QString &name, const QByteArray &bytes) { writeFile(QDir(pdfs).filePath(name), bytes); }

    QByteArray bytesOf(const QString &name)
    {
        QFile file(QDir(pdfs).filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QStringList files() { return QDir(pdfs).entryList(QDir::Files, QDir::Name); }

    const QList<EmployeeId> two{{u"one"_s}, {u"two"_s}};
    const QString pdfs = folder.filePath(u"pdf"_s);
    const QString first = u"POP_Janssens_Noor_2026-11-22.pdf"_s;
    const QString second = u"POP_Janssens_Noor_2026-11-22-2.pdf"_s;
    PlanService plans{*dossier};
};

TEST_F(PopSeriesTest, WritesOneFileForEachAndNoneTwice)
{
    PopSeries series = this->series();
    writeAll(series);
    EXPECT_EQ(series.saved(), 2);
    EXPECT_THAT(files(), SizeIs(2));
    EXPECT_EQ(bytesOf(first), popPdf(plans.pop(two.first())));
    EXPECT_EQ(bytesOf(second), popPdf(plans.pop(two.last())));
}

TEST_F(PopSeriesTest, LeavesWhatIsThere)
{
    put(first, "old");
    PopSeries series = this->series();
    EXPECT_EQ(series.existing(), 1);
    writeAll(series);
    EXPECT_EQ(series.saved(), 1);
    EXPECT_THAT(series.unsaved(), ElementsAre(UnsavedPop{u"Noor Janssens"_s, first, true, {}}));
    EXPECT_EQ(bytesOf(first), "old");
}

TEST_F(PopSeriesTest, ReplacesWhatIsThereWhenAsked)
{
    put(first, "old");
    PopSeries series = this->series();
    series.setExistingFiles(ExistingFiles::Replace);
    writeAll(series);
    EXPECT_EQ(series.saved(), 2);
    EXPECT_NE(bytesOf(first), "old");
}

TEST_F(PopSeriesTest, ANewNameTakesThatOfNobodyElse)
{
    put(first, "old");
    PopSeries series = this->series();
    series.setExistingFiles(ExistingFiles::NewName);
    writeAll(series);
    EXPECT_EQ(series.saved(), 2);
    EXPECT_THAT(files(), SizeIs(3));
    EXPECT_EQ(bytesOf(first), "old");
}

TEST_F(PopSeriesTest, OneThatCannotBeWrittenDoesNotStopTheOthers)
{
    QDir().mkpath(QDir(pdfs).filePath(first)); // a folder has the name of the file
    PopSeries series = this->series();
    series.setExistingFiles(ExistingFiles::Replace);
    writeAll(series);
    EXPECT_EQ(series.saved(), 1);
    ASSERT_THAT(series.unsaved(), SizeIs(1));
    EXPECT_EQ(series.unsaved().first().name, first);
    EXPECT_FALSE(series.unsaved().first().why.isEmpty());
}

TEST_F(PopSeriesTest, KeepsWhatWasMadeWhenItIsStopped)
{
    PopSeries series = this->series();
    series.writeNext();
    series.finish();
    EXPECT_FALSE(series.isDone());
    EXPECT_EQ(series.saved(), 1);
    EXPECT_EQ(files(), QStringList{first});
}

} // namespace loopbaan::test
