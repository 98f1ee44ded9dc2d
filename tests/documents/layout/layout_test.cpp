// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/layout.h"

#include "documents/pop/pop_document.h"
#include "documents/sample_pops.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Not;
using ::testing::Optional;

namespace {

QList<Block> manyOf(const Block &block, int count)
{
    return QList<Block>(count, block);
}

QList<PaperPage> pagesOf(const QList<Block> &blocks)
{
    return layOut({.blocks = blocks});
}

/// The page on which a run reads `text`, from 1.
std::optional<int> pageWith(const QList<PaperPage> &pages, const QString &text)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (textsOf(pages[i]).contains(text))
            return int(i + 1);
    }
    return std::nullopt;
}

/// How far down a page the texts reach.
double lowestText(const PaperPage &page)
{
    double lowest = 0;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item); run && run->tag != PageTag::None)
            lowest = std::max(lowest, run->origin.y());
    }
    return lowest;
}

AgreementItem agreement(int number, int lines = 4)
{
    AgreementItem item{
        .number = number, .text = u"Afspraak "_s + QString::number(number), .due = u"30 juni 2027"_s};
    for (int i = 0; i < lines; ++i)
        item.details.append({u"Label"_s, QString::number(number) + u"-"_s + QString::number(i)});
    return item;
}

} // namespace

TEST(LayoutTest, NeverSplitsAnAgreement)
{
    QList<Block> blocks;
    for (int number = 1; number <= 40; ++number)
        blocks.append({agreement(number)});
    const QList<PaperPage> pages = pagesOf(blocks);

    EXPECT_GT(pages.size(), 4);
    for (int number = 1; number <= 40; ++number) {
        const QString text = QString::number(number);
        EXPECT_EQ(pageWith(pages, u"Afspraak "_s + text), pageWith(pages, text + u"-3"_s)) << number;
    }
}

TEST(LayoutTest, LeavesNoHeadingAloneAtTheEndOfAPage)
{
    for (int filling = 0; filling < 60; ++filling) {
        QList<Block> blocks = manyOf({Paragraph{u"Regel"_s}}, filling);
        blocks.append({Heading{HeadingRank::Section, u"Kop"_s}});
        blocks.append({Paragraph{u"Eronder"_s}});
        const QList<PaperPage> pages = pagesOf(blocks);

        ASSERT_EQ(pageWith(pages, u"Kop"_s), pageWith(pages, u"Eronder"_s)) << filling;
    }
}

TEST(LayoutTest, KeepsALabelNearAndWithItsText)
{
    for (int filling = 0; filling < 60; ++filling) {
        QList<Block> blocks = manyOf({Paragraph{u"Regel"_s}}, filling);
        blocks.append({Paragraph{u"Vraag"_s, WordRole::Label}});
        blocks.append({Paragraph{u"Antwoord"_s}});
        const QList<PaperPage> pages = pagesOf(blocks);

        ASSERT_EQ(pageWith(pages, u"Vraag"_s), pageWith(pages, u"Antwoord"_s)) << filling;
    }
    const QList<PaperPage> apart = pagesOf({{Paragraph{u"Regel"_s}}, {Paragraph{u"Antwoord"_s}}});
    const QList<PaperPage> near =
        pagesOf({{Paragraph{u"Vraag"_s, WordRole::Label}}, {Paragraph{u"Antwoord"_s}}});
    EXPECT_LT(lowestText(near.first()), lowestText(apart.first()));
}

TEST(LayoutTest, NeverSplitsTheSignatures)
{
    const Signatures signatures{.choices = {u"Voor akkoord"_s},
                                .remarkLabel = u"Opmerking"_s,
                                .signatories = {{u"Noor"_s, u"Datum"_s}, {u"Els"_s, u"Datum"_s}}};
    for (int filling = 20; filling < 60; ++filling) {
        QList<Block> blocks = manyOf({Paragraph{u"Regel"_s}}, filling);
        blocks.append({signatures});
        const QList<PaperPage> pages = pagesOf(blocks);

        ASSERT_EQ(pageWith(pages, u"Voor akkoord"_s), pageWith(pages, u"Els"_s)) << filling;
    }
}

TEST(LayoutTest, KeepsAQuestionWithTheLinesForItsAnswer)
{
    QList<Block> blocks;
    for (int i = 1; i <= 40; ++i)
        blocks.append({Together{{{Paragraph{u"Vraag "_s + QString::number(i)}},
                                 {WritingLines{3}},
                                 {Paragraph{u"Einde "_s + QString::number(i)}}}}});
    const QList<PaperPage> pages = pagesOf(blocks);
    ASSERT_GT(pages.size(), 2);
    for (int i = 1; i <= 40; ++i)
        EXPECT_EQ(pageWith(pages, u"Vraag "_s + QString::number(i)),
                  pageWith(pages, u"Einde "_s + QString::number(i)));
}

TEST(LayoutTest, WordsToTickStayOnThePaperHoweverMany)
{
    const QStringList words(30, u"helemaal niet"_s);
    const QList<PaperPage> pages = pagesOf({{Choices{words}}, {WritingLines{2, words}}});
    EXPECT_EQ(textsOf(pages.constFirst()).count(u"helemaal niet"_s), 90);
    for (const PageItem &item : pages.constFirst().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item)) {
            EXPECT_LT(run->origin.x(), PageSetup().size.width() - PageSetup().margins.right());
        }
    }
}

TEST(LayoutTest, LeavesNoSingleLineOfAParagraphOnAPage)
{
    const QString word = u"woordenboek "_s;
    for (int filling = 0; filling < 60; ++filling) {
        QList<Block> blocks = manyOf({Note{u"Regel"_s}}, filling);
        blocks.append({Paragraph{word.repeated(50)}});
        for (const PaperPage &page : pagesOf(blocks)) {
            const qsizetype lines = textsOf(page).filter(u"woordenboek"_s).size();
            ASSERT_NE(lines, 1) << filling;
        }
    }
}

TEST(LayoutTest, RepeatsTheHeaderOfATableAndKeepsItsRowsWhole)
{
    TextTable table{.header = {u"Competentie"_s, u"Hoe"_s}, .shares = {1, 2}};
    for (int i = 0; i < 60; ++i)
        table.rows.append(
            {u"rij "_s + QString::number(i), u"lang genoeg voor meer dan één regel "_s.repeated(4)});
    const QList<PaperPage> pages = pagesOf({{table}});

    EXPECT_GT(pages.size(), 2);
    for (const PaperPage &page : pages) {
        EXPECT_THAT(textsOf(page), Contains(u"Competentie"_s));
        EXPECT_EQ(textsOf(page).filter(u"lang genoeg"_s).size() % 2, 0) << "each row has two lines";
    }
}

TEST(LayoutTest, KeepsANoteThatIsTallerThanAPageReadable)
{
    AgreementItem item = agreement(1, 1);
    for (int i = 0; i < 800; ++i)
        item.details[0].text += u"woord%1 "_s.arg(i);
    const QList<PaperPage> pages = pagesOf({{item}, {Paragraph{u"Daarna"_s}}});
    QString all;
    for (const PaperPage &page : pages) {
        EXPECT_LT(lowestText(page), page.size.height() - 58);
        all += textsOf(page).join(u' ') + u' ';
    }

    EXPECT_GT(pages.size(), 1);
    for (int i = 0; i < 800; ++i)
        ASSERT_TRUE(all.contains(u"woord%1 "_s.arg(i))) << i;
}

TEST(LayoutTest, StaysOnThePaperWhateverIsWritten)
{
    const QString word(3'000, u'w');
    const QList<Block> blocks{
        {Heading{HeadingRank::Title, word}},
        {Facts{{{u"Label"_s, word}, {word, u"tekst"_s}}}},
        {Columns{{{{ItemList{{word}}}}, {{Quote{word}}}}}},
        {Panels{{{.title = word, .lines = {word}}, {.title = u"Open"_s, .lines = {u"kort"_s}}}}},
        {CheckLines{{{.checked = true, .label = word, .texts = {word}}}}},
        {AgreementItem{.number = 1, .text = word, .due = word, .owner = word, .details = {{word, word}}}},
        {Appointment{.when = word, .what = word, .question = word, .writingLines = 2}},
        {TextTable{.header = {word, u"b"_s}, .rows = {{word, word}}, .shares = {1, 1}}},
        {Signatures{
            .choicesBy = word, .choices = {word, word}, .remark = word, .signatories = {{word, word}}}},
    };
    const QList<PaperPage> pages =
        layOut({.furniture = {.organisation = word, .runningTitle = word, .footer = word}, .blocks = blocks});

    for (const PaperPage &page : pages) {
        EXPECT_LT(lowestText(page), page.size.height() - 58);
        for (const PageItem &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item)) {
                ASSERT_GE(run->origin.x(), 56);
                ASSERT_LE(run->origin.x() + run->offsets.last().x(), page.size.width() - 56)
                    << run->text.left(20).toStdString();
            }
        }
    }
}

TEST(LayoutTest, SplitsPanelsThatAreTallerThanAPage)
{
    Panel panel{.title = u"Toegezegd"_s};
    for (int i = 0; i < 120; ++i)
        panel.lines.append(u"regel %1"_s.arg(i));
    const QList<PaperPage> pages = pagesOf({{Panels{{panel, {.title = u"Open"_s, .lines = {u"kort"_s}}}}}});

    EXPECT_EQ(pages.size(), 3);
    EXPECT_THAT(pageWith(pages, u"regel 119"_s), Optional(3));
}

TEST(LayoutTest, NumbersThePages)
{
    const Document document{.furniture = {.pageNumber = u"bladzijde {page} van {pages}"_s},
                            .blocks = manyOf({Paragraph{u"Regel"_s}}, 80)};
    const QList<PaperPage> pages = layOut(document);

    ASSERT_EQ(pages.size(), 3);
    EXPECT_THAT(textsOf(pages[0]), Contains(u"bladzijde 1 van 3"_s));
    EXPECT_THAT(textsOf(pages[2]), Contains(u"bladzijde 3 van 3"_s));
}

TEST(LayoutTest, ShowsAWarningOnEveryPage)
{
    const Document document{.furniture = {.organisation = u"De Linde"_s, .mark = u"Concept"_s},
                            .blocks = manyOf({Paragraph{u"Regel"_s}}, 60)};
    for (const PaperPage &page : layOut(document)) {
        EXPECT_THAT(textsOf(page), Contains(u"Concept"_s));
        EXPECT_THAT(textsOf(page), Contains(u"L"_s)) << "the initial, past the article";
    }
}

TEST(LayoutTest, SetsLargePrintOnTheSamePaper)
{
    const Document document = popDocument(noorsPop(), Catalogue::shipped());
    const QList<PaperPage> large = layOut(document, {.scale = 1.5});

    EXPECT_GT(large.size(), layOut(document).size());
    for (const PaperPage &page : large) {
        EXPECT_EQ(page.size, PageSetup().size);
        EXPECT_LT(lowestText(page), page.size.height() - 58);
    }
}

} // namespace loopbaan::test
