// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_guide_service.h"

#include "app/settings/guide_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class TalkGuideServiceTest : public StoredTalk
{
protected:
    TalkGuideService guide() { return TalkGuideService(*dossier); }
    TalkPrompt first() { return guide().prompts(talk, PhaseId::Opening).value(0); }
};

TEST_F(TalkGuideServiceTest, WhatIsTickedSurvivesARestart)
{
    talks().start(talk);
    guide().toggle(first().id);
    reopen();
    EXPECT_TRUE(first().isTicked);
    guide().toggle(first().id);
    EXPECT_FALSE(first().isTicked);
}

TEST_F(TalkGuideServiceTest, BeforeTheStartThePromptsOfTheSettingsAreThere)
{
    GuideService(*dossier).toggle(PhaseId::Opening, 0);
    const QString off = GuideService(*dossier).guide(PhaseId::Opening).first().prompt;
    EXPECT_NE(first().prompt, off);
}

TEST_F(TalkGuideServiceTest, ARunningTalkKeepsItsList)
{
    talks().start(talk);
    const QList<TalkPrompt> before = guide().prompts(talk, PhaseId::Opening);
    GuideService(*dossier).toggle(PhaseId::Opening, 0);
    EXPECT_EQ(guide().prompts(talk, PhaseId::Opening), before);
}

TEST_F(TalkGuideServiceTest, AnOwnSentenceIsShownInTheNextTalk)
{
    GuideService(*dossier).add(PhaseId::Closing, u"Offer a coffee"_s);
    talks().start(talk);
    EXPECT_EQ(guide().prompts(talk, PhaseId::Closing).last().text, u"Offer a coffee"_s);
}

TEST_F(TalkGuideServiceTest, TheAimStandsAbove)
{
    EXPECT_FALSE(guide().aim(talk, PhaseId::Exchange, Language::Dutch).isEmpty());
    EXPECT_TRUE(guide().aim(talk, PhaseId::Evaluation, Language::Dutch).isEmpty()) << "in a first talk";
}

} // namespace loopbaan::test
