// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/guide_pane.h"
#include "gui/talk/talk_context.h"

namespace loopbaan {

/// What the guide says in `phase`, in the language of the window: the lines the talk started with, and a tip
/// of the catalogue. Throws StorageError.
[[nodiscard]] GuideContent guideContent(const TalkContext &context, const ConversationId &conversation,
                                        PhaseId phase);

} // namespace loopbaan
