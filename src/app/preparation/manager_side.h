// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/readiness.h"

namespace loopbaan {

struct Stores;

/// The mark of a talk whose employee side is filled in together at the start; it says nothing of what the
/// manager prepared.
inline constexpr QLatin1StringView togetherMark("start.together");

/// All that the manager wrote before that talk. Throws StorageError.
[[nodiscard]] ManagerPreparation managerSideOf(const Stores &stores, const ConversationId &conversation);

/// The last answers of the employee before that talk. Throws StorageError.
[[nodiscard]] QList<PreparationAnswer> employeeSideOf(const Stores &stores,
                                                      const ConversationId &conversation);

/// The days of the form that went out last for that talk. Throws StorageError.
[[nodiscard]] std::optional<FormDays> lastFormOf(const Stores &stores, const ConversationId &conversation);

} // namespace loopbaan
