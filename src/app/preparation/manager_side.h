// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"

namespace loopbaan {

struct Stores;

/// All that the manager wrote before that talk. Throws StorageError.
[[nodiscard]] ManagerPreparation managerSideOf(const Stores &stores, const ConversationId &conversation);

/// The last answers of the employee before that talk. Throws StorageError.
[[nodiscard]] QList<PreparationAnswer> employeeSideOf(const Stores &stores,
                                                      const ConversationId &conversation);

} // namespace loopbaan
