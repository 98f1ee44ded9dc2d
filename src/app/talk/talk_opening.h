// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/talk.h"

namespace loopbaan {

struct Stores;

/// What is agreed about `conversation` before anybody said something: as it was last time with this
/// employee, else as the catalogue has it, in the language of the organisation.
[[nodiscard]] Talk proposedTalk(const Stores &stores, const Conversation &conversation);

/// Everything a talk needs when it starts: what is agreed about it, a clock that stands still, its phases
/// with the minutes and its guide with the prompts that are set now.
void openTalk(Stores &stores, const Conversation &conversation);

} // namespace loopbaan
