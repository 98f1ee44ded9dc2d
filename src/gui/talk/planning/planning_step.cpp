// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/planning_step.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

PlanningStep::PlanningStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_context(context)
{
    setObjectName(u"planningStep"_s);
}

void PlanningStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
}

} // namespace loopbaan
