// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <optional>

namespace loopbaan {

/// Was nothing held with this employee before `conversation`? `ofEmployee` may hold it too (R-001-49).
[[nodiscard]] bool isFirst(const Conversation &conversation, const QList<Conversation> &ofEmployee);

/// The one to hold now: the one that runs, else the first that is planned. Nothing when none is open.
[[nodiscard]] std::optional<Conversation> nextToHold(const QList<Conversation> &conversations);

/// The day of the last conversation that was held; invalid when there was none.
[[nodiscard]] QDate lastHeld(const QList<Conversation> &conversations);

} // namespace loopbaan
