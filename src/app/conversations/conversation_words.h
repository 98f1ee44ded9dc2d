// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"

namespace loopbaan {

[[nodiscard]] QString wordOf(ConversationStatus status);
[[nodiscard]] QString wordOf(Formality formality, Language language);

/// A kind of conversation, as one chooses it.
[[nodiscard]] QString titleOf(ConversationKind kind);

/// What a conversation is called: "Yearly career conversation".
[[nodiscard]] QString titleOf(const Conversation &conversation);

/// What led to it, out of `choices`. Empty for the regular yearly one and for a sensitive occasion that was
/// not ticked to be shown: it leaves no trace.
[[nodiscard]] QString occasionText(const Conversation &conversation, const QList<OccasionChoice> &choices);

/// Who holds it: the name, else the role.
[[nodiscard]] QString partnerText(const Conversation &conversation, Language language);

} // namespace loopbaan
