// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/table.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

QStringList cellsOf(const QByteArray &bytes, qsizetype row)
{
    return readTable(bytes).rows.value(row).cells;
}

QList<int> linesOf(const Table &table)
{
    QList<int> lines;
    for (const TableRow &row : table.rows)
        lines << row.line;
    return lines;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
}

TableRemark remark(TableProblem problem, int line)
{
    return {problem, line};
}

} // namespace

TEST(TableTest, TheSeparatorIsFound)
{
    EXPECT_EQ(readTable("a;b;c\n1;0,8;x\n"_ba).separator, u';');
    EXPECT_EQ(readTable("a,b,c\n1,0.8,x\n"_ba).separator, u',');
    EXPECT_EQ(readTable("a\tb\tc\n1\t0,8\tx;y\n"_ba).separator, u'\t');
}

TEST(TableTest, SeparatorsInsideQuotesDoNotCount)
{
    const QByteArray bytes = "naam,functie\n\"Janssens; Noor; x\",planner\n\"Maes; Jan; y\",coach\n"_ba;

    EXPECT_EQ(readTable(bytes).separator, u',');
    EXPECT_THAT(cellsOf(bytes, 1), ElementsAre(u"Janssens; Noor; x"_s, u"planner"_s));
}

TEST(TableTest, ALineThatNamesTheSeparatorIsBelieved)
{
    const Table table = readTable("sep=|\r\na|b;c\r\n"_ba);

    EXPECT_EQ(table.separator, u'|');
    EXPECT_THAT(linesOf(table), ElementsAre(2));
}

TEST(TableTest, EncodingsAreToldApart)
{
    const QString text = u"naam;functie\nŠimić;tëst €\n"_s;
    for (const QByteArray &bytes :
         {text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()), utf16(text, QStringConverter::Utf16LE),
          utf16(text, QStringConverter::Utf16BE)})
        EXPECT_THAT(cellsOf(bytes, 1), ElementsAre(u"Šimić"_s, u"tëst €"_s));
}

TEST(TableTest, Utf16NeedsNoMark)
{
    const QString text = u"naam;functie\nŠimić;tëst €\n"_s;
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        EXPECT_THAT(cellsOf(utf16(text, encoding).sliced(2), 1), ElementsAre(u"Šimić"_s, u"tëst €"_s));
}

TEST(TableTest, WhatIsNotUtf8IsWindows1252)
{
    const Table table = readTable("naam;prijs\nCl\xE9ment \x8Aimi;\x80 5\n"_ba);

    EXPECT_EQ(table.encoding, TextEncoding::Windows1252);
    EXPECT_THAT(table.rows[1].cells, ElementsAre(u"Clément Šimi"_s, u"€ 5"_s));
}

TEST(TableTest, QuotedCellsKeepLineEndsAndDoubledQuotes)
{
    EXPECT_THAT(cellsOf("a;b\n\"Zorg &\nWelzijn\";\"Planner \"\"nacht\"\"\"\n"_ba, 1),
                ElementsAre(u"Zorg &\nWelzijn"_s, u"Planner \"nacht\""_s));
}

TEST(TableTest, RowsKnowTheLineTheyStartOnWhateverEndsTheLines)
{
    EXPECT_THAT(linesOf(readTable("a;b\n\"x\ny\";1\n\n;;\nz;2"_ba)), ElementsAre(1, 2, 6));
    EXPECT_THAT(linesOf(readTable("a;b\r\n\"x\r\ny\";1\r\nz;2\r\n"_ba)), ElementsAre(1, 2, 4));
    EXPECT_THAT(linesOf(readTable("a;b\r\"x\ry\";1\rz;2\r"_ba)), ElementsAre(1, 2, 4));
}

TEST(TableTest, AQuoteInsideACellIsAQuote)
{
    EXPECT_THAT(cellsOf("a;b\n't Hart;3\" buis\n"_ba, 1), ElementsAre(u"'t Hart"_s, u"3\" buis"_s));
}

TEST(TableTest, AQuoteThatNeverClosesCostsItsLineOnly)
{
    const Table table = readTable("a;b\n1;x\n2;\"y\n3;z\n"_ba);

    EXPECT_THAT(table.problems, ElementsAre(remark(TableProblem::UnclosedQuote, 3)));
    EXPECT_THAT(linesOf(table), ElementsAre(1, 2, 4));
}

TEST(TableTest, AQuoteThatNeverClosesSwallowsNoRowsUpToTheNextOne)
{
    const Table table = readTable("a;b\n1;\"Jan;x\n2;Piet\n3;\"Marie\"\n4;\"An \"\"de\"\" Smet\"\n"_ba);

    EXPECT_THAT(table.problems, ElementsAre(remark(TableProblem::UnclosedQuote, 2)));
    EXPECT_THAT(linesOf(table), ElementsAre(1, 3, 4, 5));
}

TEST(TableTest, TheLineOfAnUnclosedQuoteIsThatOfTheQuote)
{
    EXPECT_THAT(readTable("a;b\n\"x\ny\";\"z\n1;2\n"_ba).problems,
                ElementsAre(remark(TableProblem::UnclosedQuote, 3)));
}

TEST(TableTest, ManyBrokenRowsDoNotKeepTheOthersOut)
{
    const Table table = readTable("a;b\n"_ba + "\"x;y z\n1;2\n"_ba.repeated(500));

    EXPECT_EQ(table.problems.size(), 500);
    EXPECT_EQ(table.rows.size(), 501);
}

TEST(TableTest, WhatIsHardlyATableIsNotReadToItsEnd)
{
    const Table table = readTable("a;b\n"_ba + "x\";\"y\n"_ba.repeated(100'000));

    EXPECT_EQ(table.problems.last().problem, TableProblem::TooManyBrokenRows);
    EXPECT_LE(table.problems.size(), 10'001);
}

TEST(TableTest, BinaryFilesAndEmptyOnesAreNamedAsSuch)
{
    EXPECT_THAT(readTable("PK\x03\x04\0\0"_ba).problems, ElementsAre(remark(TableProblem::NotText, 0)));
    EXPECT_THAT(readTable(QByteArray()).problems, ElementsAre(remark(TableProblem::Empty, 0)));
    EXPECT_THAT(readTable("\n;;\n \n"_ba).problems, ElementsAre(remark(TableProblem::Empty, 0)));
}

TEST(TableTest, LimitsAreKept)
{
    const TableLimits limits{.bytes = 60, .rows = 2, .columns = 3, .cell = 8};

    EXPECT_THAT(readTable(QByteArray(61, 'x'), limits).problems,
                ElementsAre(remark(TableProblem::TooLarge, 0)));
    EXPECT_THAT(readTable("a;b\n1;2\n3;4\n5;6"_ba, limits).problems,
                ElementsAre(remark(TableProblem::TooManyRows, 3)));
    EXPECT_THAT(readTable("a;b\n1;2;3;4\n3;4"_ba, limits).problems,
                ElementsAre(remark(TableProblem::TooManyColumns, 2)));
    EXPECT_THAT(readTable("a;b\n123456789;2\n3;4"_ba, limits).problems,
                ElementsAre(remark(TableProblem::CellTooLong, 2)));
}

TEST(TableTest, PastedTextIsReadTheSameWay)
{
    const Table table = readTable(u"naam\tfunctie\nNoor\t\"a\nb\"\n"_s);

    EXPECT_EQ(table.separator, u'\t');
    EXPECT_THAT(table.rows[1].cells, ElementsAre(u"Noor"_s, u"a\nb"_s));
    EXPECT_THAT(table.problems, IsEmpty());
}

} // namespace loopbaan::test
