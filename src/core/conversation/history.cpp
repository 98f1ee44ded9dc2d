// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversation/history.h"

namespace loopbaan {

QDate lastHeld(const QList<Conversation> &conversations)
{
    QDate last;
    for (const Conversation &conversation : conversations) {
        const bool held = conversation.status == ConversationStatus::Finished;
        if (held && (!last.isValid() || last < conversation.date))
            last = conversation.date;
    }
    return last;
}

} // namespace loopbaan
