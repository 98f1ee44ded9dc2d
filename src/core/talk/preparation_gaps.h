// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/preparation.h"

#include <QList>

namespace loopbaan {

enum class PreparationGap { NotInvited, EmployeeSide, ManagerSide, CareerQuestion };

/// What is missing when the talk would start now; said, never in the way (R-001-11). An informal talk asks
/// for no preparation.
[[nodiscard]] QList<PreparationGap> missingPreparation(const Conversation &conversation,
                                                       const QList<PreparationAnswer> &answers);

} // namespace loopbaan
