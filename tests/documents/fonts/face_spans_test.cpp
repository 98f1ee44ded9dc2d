// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts/face_spans.h"

#include "support/printers.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <gmock/gmock.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

TEST(FaceSpansTest, SetsWhatPeopleHereWriteInOneFace)
{
    const QString text = u"Zoë, Łukasz, Şükrü, Ærøskøbing: één à twee – “goed” … € 5 ≥ 3"_s;

    EXPECT_THAT(faceSpans(text.left(text.size() - 4), Face::Sans),
                ElementsAre(FaceSpan{0, text.size() - 4, Face::Sans}));
}

TEST(FaceSpansTest, TakesTheFaceOfTheScriptForWhatTheFirstLacks)
{
    EXPECT_THAT(faceSpans(u"Li 李, محمد, 😀 שלום", Face::Serif),
                ElementsAre(FaceSpan{0, 3, Face::Serif}, FaceSpan{3, 1, Face::EastAsian},
                            FaceSpan{4, 2, Face::Serif}, FaceSpan{6, 4, Face::Arabic},
                            FaceSpan{10, 2, Face::Serif}, FaceSpan{12, 3, Face::Symbols},
                            FaceSpan{15, 4, Face::Hebrew}));
}

TEST(FaceSpansTest, SetsGreekAndCyrillicInTheTextFaces)
{
    EXPECT_EQ(faceSpans(u"Γιώργος Иван Київ", Face::Sans).size(), 1);
    EXPECT_EQ(faceSpans(u"Γιώργος Иван Київ", Face::SerifItalic).size(), 1);
}

TEST(FaceSpansTest, KeepsAVariationSelectorWithItsCharacter)
{
    EXPECT_THAT(faceSpans(u"☎\uFE0F", Face::Sans), ElementsAre(FaceSpan{0, 2, Face::Symbols}));
}

TEST(FaceSpansTest, SaysWhatNoFaceHas)
{
    EXPECT_THAT(faceSpans(u"a\uE000b", Face::Sans),
                ElementsAre(FaceSpan{0, 1, Face::Sans}, FaceSpan{1, 1, faceOfFrame, true},
                            FaceSpan{2, 1, Face::Sans}));
}

TEST(FaceSpansTest, SetsWhatShowsNothingWithItsNeighbour)
{
    EXPECT_THAT(faceSpans(u"a\u200Bb\uFEFF\u200D", Face::Sans), ElementsAre(FaceSpan{0, 5, Face::Sans}));
}

TEST(FaceSpansTest, SurvivesHalfACharacter)
{
    EXPECT_EQ(faceSpans(QString(QChar(0xd83d)), Face::Sans).size(), 1);
}

/// Every face, so that a wrong name or style cannot hide behind a look-alike of the machine.
class FaceTest : public ::testing::TestWithParam<int>
{
};

TEST_P(FaceTest, IsTheFontThatShips)
{
    const auto face = static_cast<Face>(GetParam());
    const QFontInfo info(fontOf(face, 20));

    EXPECT_TRUE(info.family().startsWith(u"Loopbaan "));
    EXPECT_EQ(info.italic(), face == Face::SerifItalic);
    EXPECT_EQ(info.weight(),
              face == Face::SansBold           ? QFont::Bold
                  : face == Face::SansSemiBold ? QFont::DemiBold
                                               : QFont::Normal);
}

INSTANTIATE_TEST_SUITE_P(All, FaceTest, ::testing::Range(0, static_cast<int>(faceCount)));

} // namespace loopbaan::test
