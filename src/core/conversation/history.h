// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

/// The day of the last conversation that was held; invalid when there was none.
[[nodiscard]] QDate lastHeld(const QList<Conversation> &conversations);

} // namespace loopbaan
