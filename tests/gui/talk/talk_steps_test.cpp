// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_steps.h"

#include "gui/support/talk_test.h"
#include "support/printers.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class TalkStepsTest : public TalkTest
{
};

TEST_F(TalkStepsTest, EveryPhaseHasItsStepInOrder)
{
    const Conversation talk = started();
    QList<PhaseId> phases;
    QStringList names;
    for (const TalkStepEntry &entry : talkSteps()) {
        const std::unique_ptr<TalkStep> step(entry.make(talkContext(), nullptr));
        step->showTalk(talk.id);
        phases << entry.phase;
        names << step->objectName();
    }
    EXPECT_EQ(phases,
              (QList<PhaseId>{PhaseId::Opening, PhaseId::Evaluation, PhaseId::Exchange, PhaseId::Planning,
                              PhaseId::Closing}));
    EXPECT_EQ(names,
              (QStringList{u"openingStep"_s, u"evaluationStep"_s, u"exchangeStep"_s, u"planningStep"_s,
                           u"closingStep"_s}));
}

} // namespace loopbaan::test
