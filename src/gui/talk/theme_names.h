// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"

namespace loopbaan {

/// "1. Room within the job", a line for each theme both talk about, for both to see; empty when nothing
/// stands out.
[[nodiscard]] QString themeNames(const TalkContext &context, const ConversationId &conversation);

} // namespace loopbaan
