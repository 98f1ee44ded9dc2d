// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/evaluation/evaluation_step.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

EvaluationStep::EvaluationStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_context(context)
{
    setObjectName(u"evaluationStep"_s);
}

void EvaluationStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
}

} // namespace loopbaan
