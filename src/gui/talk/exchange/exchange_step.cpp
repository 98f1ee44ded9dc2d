// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/exchange_step.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

ExchangeStep::ExchangeStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_context(context)
{
    setObjectName(u"exchangeStep"_s);
}

void ExchangeStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
}

} // namespace loopbaan
