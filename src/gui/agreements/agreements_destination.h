// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session_context.h"
#include "gui/window/page.h"

namespace loopbaan {

/// The agreements of all employees as a destination of the navigation.
[[nodiscard]] Page agreementsDestination(const SessionContext &context);

} // namespace loopbaan
