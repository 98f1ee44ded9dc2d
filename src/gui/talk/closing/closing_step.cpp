// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/closing_step.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

ClosingStep::ClosingStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_context(context)
{
    setObjectName(u"closingStep"_s);
}

void ClosingStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
}

} // namespace loopbaan
