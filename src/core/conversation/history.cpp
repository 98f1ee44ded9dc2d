// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversation/history.h"

#include <algorithm>

namespace loopbaan {

bool isFirst(const Conversation &conversation, const QList<Conversation> &ofEmployee)
{
    return std::ranges::none_of(ofEmployee, [&conversation](const Conversation &other) {
        const bool isLater = conversation.date.isValid() && other.date > conversation.date;
        return other.id != conversation.id && other.status == ConversationStatus::Finished && !isLater;
    });
}

std::optional<Conversation> nextToHold(const QList<Conversation> &conversations)
{
    std::optional<Conversation> next;
    for (const Conversation &conversation : conversations) {
        if (conversation.status == ConversationStatus::Running)
            return conversation;
        if (isOpen(conversation) && (!next || conversation.date < next->date))
            next = conversation;
    }
    return next;
}

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
