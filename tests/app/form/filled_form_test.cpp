// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/filled_form.h"

#include "exchange/form/form_json.h"
#include "exchange/form/working_copy_json.h"
#include "storage/file_error.h"
#include "support/paths.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

class FilledFormTest : public ::testing::Test
{
protected:
    std::unique_ptr<FilledForm> opened() { return std::make_unique<FilledForm>(form, place, clock); }

    static void write(FilledForm &filled, const QString &text)
    {
        DraftEntry entry = filled.entry(u"emp.start.question"_s);
        entry.text = text;
        filled.fillIn(entry, u"Typing"_s);
    }
    static QString textIn(const FilledForm &filled) { return filled.entry(u"emp.start.question"_s).text; }

    [[nodiscard]] QString copyPath() const { return QDir(place).filePath(form.id.value + u".lbform"_s); }

    Form form = formFromJson(bytesIn(testData(u"form/noor-form.lbform"_s))).form.value();
    QTemporaryDir folder{};
    QString place = folder.filePath(u"forms"_s);
    QDateTime now{QDate(2026, 11, 25), QTime(10, 12), Qt::UTC};
    FilledForm::Clock clock = [this] { return now; };
};

TEST_F(FilledFormTest, IsOnDiskBeforeItSaysSo)
{
    const auto filled = opened();
    QObject::connect(filled.get(), &FilledForm::changed, [this] {
        EXPECT_TRUE(workingCopyFromJson(bytesIn(copyPath())).draft->entries.size() == 1);
    });
    write(*filled, u"Hoe word ik planner?"_s);
    EXPECT_EQ(filled->safety(), FormSafety::Kept);
    EXPECT_EQ(filled->keptAt(), now);
}

TEST_F(FilledFormTest, ComesBackWhereItWasLeft)
{
    write(*opened(), u"Hoe word ik planner?"_s);
    const auto again = opened();
    EXPECT_EQ(textIn(*again), u"Hoe word ik planner?"_s);
    EXPECT_EQ(again->keptBefore(), KeptText::Read);
    EXPECT_FALSE(again->undoStack().canUndo());
}

TEST_F(FilledFormTest, IsForItsOwnerAlone)
{
    write(*opened(), u"iets"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(copyPath()) & others);
}

TEST_F(FilledFormTest, EveryStepIsUndoneAndDoneAgainOnDiskToo)
{
    const auto filled = opened();
    write(*filled, u"Eerst"_s);
    write(*filled, u"Dan"_s);
    filled->undoStack().undo();
    EXPECT_EQ(textIn(*filled), u"Eerst"_s);
    EXPECT_EQ(workingCopyFromJson(bytesIn(copyPath())).draft->entries, filled->draft().entries);
    filled->undoStack().redo();
    EXPECT_EQ(textIn(*filled), u"Dan"_s);
}

TEST_F(FilledFormTest, WhatDoesNotDifferIsNoStep)
{
    const auto filled = opened();
    write(*filled, u"Eerst"_s);
    write(*filled, u"Eerst"_s);
    EXPECT_EQ(filled->undoStack().count(), 1);
}

TEST_F(FilledFormTest, EmptyingTakesAlsoWhatAKilledProgramLeft)
{
    ASSERT_TRUE(QDir().mkpath(place));
    QFile left(QDir(place).filePath(u".loopbaan-a1B2c3"_s));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();

    opened()->empty();

    EXPECT_FALSE(left.exists());
}

TEST_F(FilledFormTest, EmptyingLeavesNothingBehind)
{
    const auto filled = opened();
    write(*filled, u"Geheim"_s);
    filled->empty();
    EXPECT_FALSE(QFile::exists(copyPath()));
    EXPECT_THAT(filled->draft().entries, IsEmpty());
    EXPECT_FALSE(filled->undoStack().canUndo());
    EXPECT_THAT(QDir(place).entryList({u"*geheim*"_s, u"*.lbform*"_s}, QDir::Files), IsEmpty());
}

TEST_F(FilledFormTest, APlaceThatCannotBeWrittenIsToldOnceAndAnotherOneWorks)
{
    QFile blocked(place);
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly)); // a file where the folder should be
    const auto filled = opened();
    QSignalSpy failed(filled.get(), &FilledForm::keepingFailed);
    write(*filled, u"Eerst"_s);
    write(*filled, u"Dan"_s);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(filled->safety(), FormSafety::NotKept);
    EXPECT_EQ(textIn(*filled), u"Dan"_s);

    filled->keepIn(folder.filePath(u"eigen.lbform"_s));
    EXPECT_EQ(filled->safety(), FormSafety::Kept);
    write(*filled, u"Nog iets"_s);
    EXPECT_TRUE(bytesIn(folder.filePath(u"eigen.lbform"_s)).contains("Nog iets"));
}

TEST_F(FilledFormTest, AnotherPlaceThatCannotBeWrittenEitherIsRefused)
{
    EXPECT_THROW(opened()->keepIn(folder.filePath(u"nergens/eigen.lbform"_s)), FileError);
}

TEST_F(FilledFormTest, ADamagedCopyIsPutAsideAndNeverOverwritten)
{
    write(*opened(), u"Hoe word ik planner?"_s);
    QByteArray broken = bytesIn(copyPath()).chopped(30);
    QFile file(copyPath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(broken);
    file.close();

    const auto again = opened();
    EXPECT_EQ(again->keptBefore(), KeptText::Damaged);
    EXPECT_EQ(bytesIn(copyPath() + u".damaged"_s), broken);
    write(*again, u"Opnieuw"_s);
    EXPECT_EQ(bytesIn(copyPath() + u".damaged"_s), broken);
    again->empty();
    EXPECT_FALSE(QFile::exists(copyPath() + u".damaged"_s));
}

TEST_F(FilledFormTest, TheSameFormInTwoWindowsIsNoticed)
{
    const auto first = opened();
    EXPECT_FALSE(first->isHeldElsewhere());
    EXPECT_TRUE(opened()->isHeldElsewhere());
}

} // namespace loopbaan::test
