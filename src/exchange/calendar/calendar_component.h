// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <libical/ical.h>

#include <memory>

namespace loopbaan {

/// A component of a calendar that is not part of another one yet.
struct CalendarComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using CalendarComponent = std::unique_ptr<icalcomponent, CalendarComponentDeleter>;

[[nodiscard]] inline CalendarComponent newComponent(icalcomponent_kind kind)
{
    return CalendarComponent(icalcomponent_new(kind));
}

/// Gives `property` to `component`.
inline void add(const CalendarComponent &component, icalproperty *property)
{
    icalcomponent_add_property(component.get(), property);
}

/// Makes `part` a part of `component`.
inline void add(const CalendarComponent &component, CalendarComponent part)
{
    icalcomponent_add_component(component.get(), part.release());
}

/// The same moment on the clock, without a zone.
[[nodiscard]] icaltimetype calendarTime(const QDateTime &clock);

} // namespace loopbaan
