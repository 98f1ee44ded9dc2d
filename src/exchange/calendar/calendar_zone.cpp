// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/calendar_zone.h"

namespace loopbaan {

namespace {

/// One change of the clock: what it is from `start` on, which is told by the clock of before.
CalendarComponent observance(const QTimeZone::OffsetData &data, const QDateTime &start, int offsetBefore)
{
    CalendarComponent part =
        newComponent(data.daylightTimeOffset ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    add(part, icalproperty_new_dtstart(calendarTime(start)));
    add(part, icalproperty_new_tzoffsetfrom(offsetBefore));
    add(part, icalproperty_new_tzoffsetto(data.offsetFromUtc));
    const QByteArray name = data.abbreviation.toUtf8();
    if (!name.isEmpty())
        add(part, icalproperty_new_tzname(name.constData()));
    return part;
}

void addChange(const CalendarComponent &component, const QTimeZone &zone, const QTimeZone::OffsetData &change)
{
    const int before = zone.offsetFromUtc(change.atUtc.addSecs(-1));
    add(component, observance(change, change.atUtc.toUTC().addSecs(before), before));
}

} // namespace

CalendarComponent zoneComponent(const QTimeZone &zone, const QDateTime &moment)
{
    CalendarComponent component = newComponent(ICAL_VTIMEZONE_COMPONENT);
    add(component, icalproperty_new_tzid(zone.id().constData()));

    const QTimeZone::OffsetData last = zone.previousTransition(moment.addSecs(1));
    const QTimeZone::OffsetData next = zone.nextTransition(moment);
    if (last.atUtc.isValid()) {
        addChange(component, zone, last);
    } else {
        const int offset = zone.offsetFromUtc(moment);
        const QDateTime always(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
        add(component, observance(zone.offsetData(moment), always, offset));
    }
    if (next.atUtc.isValid())
        addChange(component, zone, next);
    return component;
}

} // namespace loopbaan
