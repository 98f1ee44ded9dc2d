// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/step_stack.h"

#include "gui/talk/short_talk_step.h"
#include "gui/talk/talk_steps.h"

#include <algorithm>

namespace loopbaan {

StepStack::StepStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void StepStack::showStep(const TalkContext &context, const ConversationId &talk, std::optional<PhaseId> phase)
{
    TalkStep *step = phase ? stepOf(context, *phase) : shortStep(context);
    step->showTalk(talk);
    setCurrentWidget(step);
}

void StepStack::takeKeyboard()
{
    if (auto *step = qobject_cast<TalkStep *>(currentWidget()))
        step->takeKeyboard();
}

TalkStep *StepStack::stepOf(const TalkContext &context, PhaseId phase)
{
    TalkStep *&step = m_steps[phase];
    if (step == nullptr) {
        step = std::ranges::find(talkSteps(), phase, &TalkStepEntry::phase)->make(context, this);
        take(step);
    }
    return step;
}

TalkStep *StepStack::shortStep(const TalkContext &context)
{
    if (m_shortStep == nullptr) {
        m_shortStep = new ShortTalkStep(context, this);
        connect(m_shortStep, &ShortTalkStep::phasesRequested, this, &StepStack::phasesRequested);
        take(m_shortStep);
    }
    return m_shortStep;
}

void StepStack::take(TalkStep *step)
{
    addWidget(step);
    connect(step, &TalkStep::typing, this, &StepStack::typing);
    connect(step, &TalkStep::stepRequested, this, &StepStack::stepRequested);
    connect(step, &TalkStep::newsArrived, this, &StepStack::newsArrived);
    connect(step, &TalkStep::roomWanted, this, &StepStack::roomWanted);
}

} // namespace loopbaan
