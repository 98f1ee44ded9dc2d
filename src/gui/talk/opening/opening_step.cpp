// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/opening/opening_step.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

OpeningStep::OpeningStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_context(context)
{
    setObjectName(u"openingStep"_s);
}

void OpeningStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
}

} // namespace loopbaan
