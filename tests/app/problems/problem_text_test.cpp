// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problem_text.h"

#include "app/problems/import_problems.h"
#include "app/problems/json_problems.h"
#include "app/problems/planning_problems.h"
#include "storage/file_error.h"
#include "storage/storage_error.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

bool isComplete(const ProblemText &problem)
{
    return !problem.what.isEmpty() && !problem.why.isEmpty() && !problem.advice.isEmpty();
}

} // namespace

TEST(ProblemText, SaysWhoHasTheDossierOpen)
{
    const StorageError error(StorageFault::InUse, u"els (laptop 12)"_s);

    EXPECT_EQ(problemText(u"team.lbdossier cannot be opened"_s, error),
              (ProblemText{u"team.lbdossier cannot be opened"_s, u"it was opened by els (laptop 12)"_s,
                           u"close it there and try again"_s}));
}

TEST(ProblemText, ReadsAsSentences)
{
    EXPECT_EQ(asSentences({u"x"_s, u"the disk is full"_s, u"make room"_s}),
              u"The disk is full. Make room."_s);
    EXPECT_EQ(asSentences({u"x"_s, u"the disk is full"_s, {}}), u"The disk is full."_s);
    EXPECT_EQ(asSentence(u"the system says: No such device."_s), u"The system says: No such device."_s);
}

TEST(ProblemText, TellsReadingFromWriting)
{
    EXPECT_EQ(failureKind(StorageError(StorageFault::Newer, {})), FailureKind::CannotRead);
    EXPECT_EQ(failureKind(StorageError(StorageFault::InUse, {})), FailureKind::CannotRead);
    EXPECT_EQ(failureKind(StorageError(StorageFault::Full, {})), FailureKind::CannotWrite);
    EXPECT_EQ(failureKind(FileError(FileCause::Other, {}, {})), FailureKind::CannotWrite);
    EXPECT_EQ(failureKind(std::runtime_error("other")), FailureKind::Other);
}

TEST(ProblemText, KnowsEveryFaultOfTheDossier)
{
    for (int fault = 0; fault <= static_cast<int>(StorageFault::Other); ++fault) {
        const StorageError error(static_cast<StorageFault>(fault), u"detail"_s);
        EXPECT_TRUE(isComplete(problemText(u"what"_s, error))) << fault;
    }
}

TEST(ProblemText, KnowsEveryCauseOfAFileError)
{
    for (int cause = 0; cause <= static_cast<int>(FileCause::Other); ++cause) {
        const FileError error(static_cast<FileCause>(cause), u"/tmp/x"_s, u"reason"_s);
        EXPECT_TRUE(isComplete(problemText(u"what"_s, error))) << cause;
    }
}

TEST(ProblemText, KnowsEveryProblemOfARow)
{
    for (const auto &entry : enumTexts<RowProblem>) {
        const ProblemText problem = problemText(RowRemark{3, u"Naam"_s, u"x"_s, entry.value});
        EXPECT_EQ(isComplete(problem), refusesRow(entry.value)) << entry.text.data();
    }
}

TEST(ProblemText, KnowsEveryProblemOfATable)
{
    for (const auto &entry : enumTexts<TableProblem>)
        EXPECT_TRUE(isComplete(problemText(TableRemark{entry.value, 3}))) << entry.text.data();
}

TEST(ProblemText, SaysWhichLineIsAboutTheSamePerson)
{
    const PlannedImport row{.line = 9, .refusal = ImportRefusal::TwiceInFile, .otherLine = 4};

    EXPECT_EQ(problemText(row).what, u"line 9 was not imported"_s);
    EXPECT_EQ(problemText(row).why, u"line 4 is about the same person"_s);
}

TEST(ProblemText, KnowsEveryProblemOfAJsonFile)
{
    for (const auto &entry : enumTexts<JsonReason>) {
        const ProblemText problem = problemText(JsonProblem{u"/2/due"_s, entry.value, 4, 7});
        EXPECT_FALSE(problem.what.isEmpty() || problem.why.isEmpty()) << entry.text.data();
    }
}

TEST(ProblemText, SaysWhereAFileIsNoJson)
{
    EXPECT_EQ(
        problemText(JsonProblem{{}, JsonReason::Syntax, 4, 7}),
        (ProblemText{u"the file was refused"_s, u"line 4, column 7 is not JSON"_s, u"correct the file"_s}));
}

TEST(ProblemText, OffersTheFirstGoodDay)
{
    const PlanningResult result{.firstGoodDate = QDate(2026, 12, 7)};

    EXPECT_TRUE(problemText(PlanningRemark::ShortNotice, result).advice.contains(u"7 December 2026"_s));
}

} // namespace loopbaan::test
