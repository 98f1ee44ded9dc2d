// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_steps.h"

#include "gui/talk/closing/closing_step.h"
#include "gui/talk/evaluation/evaluation_step.h"
#include "gui/talk/exchange/exchange_step.h"
#include "gui/talk/opening/opening_step.h"
#include "gui/talk/planning/planning_step.h"

namespace loopbaan {

namespace {

template<typename Step>
TalkStep *made(const TalkContext &context, QWidget *parent)
{
    return new Step(context, parent);
}

} // namespace

const QList<TalkStepEntry> &talkSteps()
{
    static const QList<TalkStepEntry> steps{{PhaseId::Opening, made<OpeningStep>},
                                            {PhaseId::Evaluation, made<EvaluationStep>},
                                            {PhaseId::Exchange, made<ExchangeStep>},
                                            {PhaseId::Planning, made<PlanningStep>},
                                            {PhaseId::Closing, made<ClosingStep>}};
    return steps;
}

} // namespace loopbaan
