// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendar/calendar_component.h"

#include <QTimeZone>

namespace loopbaan {

/// Describes `zone` around `moment`: the clock that counts then and the changes before and after it. That is
/// all one event needs, and it holds whatever a country decides later.
[[nodiscard]] CalendarComponent zoneComponent(const QTimeZone &zone, const QDateTime &moment);

} // namespace loopbaan
