// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/calendar_component.h"

namespace loopbaan {

icaltimetype calendarTime(const QDateTime &clock)
{
    icaltimetype time = icaltime_null_time();
    time.year = clock.date().year();
    time.month = clock.date().month();
    time.day = clock.date().day();
    time.hour = clock.time().hour();
    time.minute = clock.time().minute();
    time.second = clock.time().second();
    return time;
}

} // namespace loopbaan
