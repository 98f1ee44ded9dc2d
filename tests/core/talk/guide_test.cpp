// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/guide.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::StartsWith;

namespace loopbaan::test {

namespace {

const Catalogue &catalogue()
{
    return Catalogue::shipped();
}

QStringList idsOf(const QList<TalkPrompt> &prompts, PhaseId phase)
{
    QStringList ids;
    for (const TalkPrompt &prompt : prompts) {
        if (prompt.phase == phase)
            ids << prompt.prompt;
    }
    return ids;
}

QStringList evaluationIn(bool first)
{
    return idsOf(promptsFor({u"talk"_s}, first, {}, catalogue()), PhaseId::Evaluation);
}

} // namespace

TEST(GuideTest, WithoutSettingsItIsTheCatalogueInItsOrder)
{
    const QStringList opening = idsOf(promptsFor({u"talk"_s}, false, {}, catalogue()), PhaseId::Opening);
    EXPECT_EQ(opening.first(), u"cnv.opening.ease"_s);
    EXPECT_THAT(opening, Contains(u"cnv.opening.structure"_s));
}

TEST(GuideTest, EveryPhaseHasPromptsInBothKindsOfTalk)
{
    for (const bool first : {true, false}) {
        for (const auto &phase : enumTexts<PhaseId>)
            EXPECT_FALSE(idsOf(promptsFor({}, first, {}, catalogue()), phase.value).isEmpty())
                << phase.text.data();
    }
}

TEST(GuideTest, AFirstTalkIsNotAskedAboutEarlierAgreements)
{
    EXPECT_THAT(evaluationIn(true), ElementsAre(u"cnv.evaluation.first"_s));
    EXPECT_THAT(evaluationIn(false), Not(Contains(u"cnv.evaluation.first"_s)));
}

TEST(GuideTest, TheAimStandsAboveThePromptsAndNotAmongThem)
{
    EXPECT_EQ(aimOf(PhaseId::Opening, true, catalogue()), u"cnv.opening.aim"_s);
    EXPECT_EQ(aimOf(PhaseId::Evaluation, false, catalogue()), u"cnv.evaluation.aim"_s);
    EXPECT_EQ(aimOf(PhaseId::Evaluation, true, catalogue()), QString());
    EXPECT_THAT(evaluationIn(false), Not(Contains(u"cnv.evaluation.aim"_s)));
}

TEST(GuideTest, AnOrganisationOrdersSwitchesOffAndAdds)
{
    const QList<GuidePrompt> settings{
        {.phase = PhaseId::Evaluation, .prompt = u"cnv.evaluation.now"_s, .position = 0},
        {.phase = PhaseId::Evaluation, .text = u"What made you smile?"_s, .position = 1},
        {.phase = PhaseId::Evaluation, .prompt = u"cnv.evaluation.mine"_s, .isOn = false, .position = 2}};

    const QList<TalkPrompt> prompts = promptsFor({u"talk"_s}, false, settings, catalogue());
    const QStringList ids = idsOf(prompts, PhaseId::Evaluation);

    EXPECT_EQ(ids.first(2), QStringList({u"cnv.evaluation.now"_s, QString()}));
    EXPECT_THAT(ids, Contains(u"cnv.evaluation.status"_s));
    EXPECT_THAT(ids, Not(Contains(u"cnv.evaluation.mine"_s)));
    EXPECT_EQ(std::ranges::count(prompts, u"What made you smile?"_s, &TalkPrompt::text), 1);
}

TEST(GuideTest, APromptThatLeftTheCatalogueIsPassedOver)
{
    const QList<GuidePrompt> guide = guideOf(
        PhaseId::Closing, {{.phase = PhaseId::Closing, .prompt = u"cnv.closing.gone"_s}}, catalogue());
    EXPECT_FALSE(std::ranges::count(guide, u"cnv.closing.gone"_s, &GuidePrompt::prompt));
}

TEST(GuideTest, ALineSpeaksTheLanguageAskedForAndAnOwnOneItsOwn)
{
    const GuidePrompt shipped{.prompt = u"cnv.opening.ease"_s};
    EXPECT_NE(wordsOf(shipped, catalogue(), Language::Dutch),
              wordsOf(shipped, catalogue(), Language::French));
    EXPECT_EQ(wordsOf(TalkPrompt{.text = u"Own"_s}, catalogue(), Language::French), u"Own"_s);
}

TEST(GuideTest, AnOwnSentenceWithoutWordsIsInNoTalk)
{
    const QList<GuidePrompt> settings{{.id = {u"own"_s}, .phase = PhaseId::Planning, .text = u" "_s}};
    EXPECT_THAT(idsOf(promptsFor({u"talk"_s}, false, settings, catalogue()), PhaseId::Planning),
                Not(Contains(QString())));
}

} // namespace loopbaan::test
