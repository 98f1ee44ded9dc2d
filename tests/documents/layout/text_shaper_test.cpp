// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/text_shaper.h"

#include "documents/fonts/face_spans.h"

#include "support/printers.h"

#include <gmock/gmock.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;
using ::testing::Each;
using ::testing::Ne;

namespace {

const TextStyle style = StyleSheet(1).of(WordRole::Body);

QString textOf(const QList<ShapedLine> &lines)
{
    QString text;
    for (const ShapedLine &line : lines) {
        for (const GlyphRun &run : line.runs)
            text += run.text;
    }
    return text;
}

} // namespace

TEST(TextShaperTest, KeepsEveryLetter)
{
    const QString text = u"Specifiek: efficiënt é ë ï ç ı Ł\u202Fe\u0301 李 محمد 😀 👩\u200D💻 ሰላም नमस्ते สวัสดี"_s;

    EXPECT_EQ(textOf(TextShaper().shape(text, style, 500)), text);
}

TEST(TextShaperTest, HasAGlyphForEachLetterOfALatinText)
{
    const QList<ShapedLine> lines = TextShaper().shape(u"Specifiek efficiënt"_s, style, 500);

    ASSERT_EQ(lines.size(), 1);
    ASSERT_EQ(lines[0].runs.size(), 1);
    EXPECT_EQ(lines[0].runs[0].glyphs.size(), 19) << "a ligature would be found as another letter";
}

TEST(TextShaperTest, JoinsArabicLettersFromRightToLeft)
{
    const QList<GlyphRun> runs = TextShaper().shape(u"محمد"_s, style, 500)[0].runs;

    ASSERT_EQ(runs.size(), 4);
    EXPECT_GT(runs[0].origin.x(), runs[3].origin.x());
    EXPECT_NE(runs[0].glyphs, runs[2].glyphs) << "the first and the middle form of one letter differ";
}

TEST(TextShaperTest, ASentenceThatBeginsWithANameFromTheRightIsReadFromTheLeft)
{
    const QList<GlyphRun> runs =
        TextShaper().shape(u"محمد legt voor het overleg vast wie wat doet."_s, style, 500)[0].runs;

    EXPECT_TRUE(runs.last().text.endsWith(u"doet."_s));
    EXPECT_LT(runs.first().origin.x(), runs.last().origin.x());
}

TEST(TextShaperTest, KeepsLettersTogetherThatAreDrawnOnOnePlace)
{
    const QList<GlyphRun> runs = TextShaper().shape(u"سلام"_s, style, 500)[0].runs;

    ASSERT_EQ(runs.size(), 3);
    EXPECT_EQ(runs[1].text, u"لا"_s);
    EXPECT_TRUE(runs[1].isCluster);
}

TEST(TextShaperTest, KeepsLongTextsInWholeLines)
{
    for (const ShapedLine &line : TextShaper().shape(u"woord "_s.repeated(2000), style, 300))
        ASSERT_EQ(line.runs.size(), 1);
}

TEST(TextShaperTest, HasALetterForEachScriptThatShips)
{
    for (const QString &text :
         {u"Հայերեն"_s, u"ქართული"_s, u"ሰላም"_s, u"สวัสดี"_s, u"नमस्ते"_s, u"বাংলা"_s, u"ਸਤ ਸ੍ਰੀ"_s, u"தமிழ்"_s,
          u"שלום"_s, u"李小龍ひらがな"_s, u"Ελλάδα"_s, u"Україна"_s}) {
        const QList<GlyphRun> runs = TextShaper().shape(text, style, 500)[0].runs;
        for (const GlyphRun &run : runs)
            EXPECT_THAT(run.glyphs, Each(Ne(0U))) << text.toStdString();
    }
}

TEST(TextShaperTest, ShowsEmptyFramesForAScriptThatDoesNotShip)
{
    const QString sinhala = u"ආයුබෝවන්"_s;
    const QList<ShapedLine> lines = TextShaper().shape(sinhala, style, 500);

    EXPECT_EQ(textOf(lines), sinhala);
    EXPECT_EQ(lines[0].runs[0].face, faceOfFrame) << "a font of the machine";
}

TEST(TextShaperTest, AlignsWhatIsReadFromTheRight)
{
    EXPECT_GT(TextShaper().shape(u"محمد"_s, style, 500)[0].runs.last().origin.x(), 400);
    EXPECT_LT(TextShaper().shape(u"محمد"_s, style.aligned(TextAlign::Left), 500)[0].runs.last().origin.x(),
              100);
}

TEST(TextShaperTest, BreaksAWordThatIsTooWide)
{
    const QList<ShapedLine> lines = TextShaper().shape(QString(10'000, u'w'), style, 300);

    EXPECT_GT(lines.size(), 200);
    for (const ShapedLine &line : lines)
        EXPECT_LE(line.width, 300);
    EXPECT_EQ(textOf(lines).size(), 10'000);
}

TEST(TextShaperTest, BeginsALineAtEachLineEnd)
{
    EXPECT_EQ(TextShaper().shape(u"een\r\ntwee\ndrie\u2029vier"_s, style, 300).size(), 4);
}

TEST(TextShaperTest, BreaksLinesAlikeAtEveryScale)
{
    const QString text =
        u"Twaalf weken na elkaar staat de planning op vrijdag om twaalf uur klaar. "_s.repeated(4);
    TextStyle large = style;
    large.size *= 4;

    EXPECT_EQ(TextShaper().shape(text, style, 100).size(), TextShaper().shape(text, large, 400).size());
}

TEST(PrintableTest, LeavesOutWhatWouldTurnOrHideTheRest)
{
    EXPECT_EQ(printable(u"a\u202Eb\u2066c\x07"
                        "d\te\0f"_s),
              u"abcd ef"_s);
    EXPECT_EQ(printable(QString(QChar(0xd83d)) + u"a"_s), u"\uFFFDa"_s);
    EXPECT_EQ(printable(u"1\u202F000 😀"_s), u"1\u202F000 😀"_s);
}

} // namespace loopbaan::test
