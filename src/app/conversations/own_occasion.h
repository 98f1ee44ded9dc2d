// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/conversation/occasion.h"

namespace loopbaan {

struct Stores;

/// Keeps an occasion that is new among those of the organisation; one with the same words, of the program or
/// of the organisation, is that one. What was called sensitive stays it in this conversation; without words
/// nothing changes. Throws StorageError.
void keepOwnOccasion(Stores &stores, const Occasion &written, Conversation &conversation);

} // namespace loopbaan
