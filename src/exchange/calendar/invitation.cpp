// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"

#include "exchange/calendar/calendar_zone.h"
#include "exchange/text/clean_text.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Calendar programs show it as the maker of the file.
constexpr const char *productId = "-//Loopbaangesprek//Loopbaangesprek 1//NL";

using TextProperty = icalproperty *(*)(const char *);

/// Adds a text property unless the text is empty. libical escapes what it must.
void addText(const CalendarComponent &component, TextProperty make, const QString &text,
             Lines lines = Lines::One)
{
    const QByteArray clean = cleanText(text, lines).toUtf8();
    if (!clean.isEmpty())
        add(component, make(clean.constData()));
}

void nameParameter(icalproperty *person, const QString &name)
{
    // A parameter has no escape for quotes, and a name does without them.
    const QByteArray clean = cleanText(name, Lines::One).remove(u'"').toUtf8();
    if (!clean.isEmpty())
        icalproperty_add_parameter(person, icalparameter_new_cn(clean.constData()));
}

QByteArray mailAddress(const QString &email)
{
    return "mailto:" + cleanText(email, Lines::One).toUtf8();
}

bool hasOrganiser(const Invitation &invitation)
{
    return !invitation.organiserEmail.isEmpty();
}

void addPeople(const CalendarComponent &event, const Invitation &invitation)
{
    if (!hasOrganiser(invitation))
        return;
    icalproperty *organiser = icalproperty_new_organizer(mailAddress(invitation.organiserEmail).constData());
    nameParameter(organiser, invitation.organiserName);
    add(event, organiser);
    if (invitation.attendeeEmail.isEmpty())
        return;
    icalproperty *attendee = icalproperty_new_attendee(mailAddress(invitation.attendeeEmail).constData());
    nameParameter(attendee, invitation.attendeeName);
    icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
    icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    add(event, attendee);
}

bool isUtc(const QTimeZone &zone)
{
    return zone == QTimeZone::utc();
}

icalproperty *inZone(icalproperty *time, const QTimeZone &zone)
{
    if (!isUtc(zone))
        icalproperty_add_parameter(time, icalparameter_new_tzid(zone.id().constData()));
    return time;
}

icaltimetype eventTime(const QDateTime &moment)
{
    icaltimetype time = calendarTime(moment);
    if (isUtc(moment.timeZone()))
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addTimes(const CalendarComponent &event, const Invitation &invitation, const QDateTime &start)
{
    const QDateTime end = start.addSecs(60LL * invitation.minutes);
    add(event, inZone(icalproperty_new_dtstart(eventTime(start)), invitation.zone));
    add(event, inZone(icalproperty_new_dtend(eventTime(end)), invitation.zone));
    icaltimetype stamp = calendarTime(invitation.stamp.toUTC());
    stamp.zone = icaltimezone_get_utc_timezone();
    add(event, icalproperty_new_dtstamp(stamp));
}

void addAlarm(const CalendarComponent &event, const Invitation &invitation)
{
    if (invitation.kind == InvitationKind::Cancel || invitation.alarmMinutes <= 0)
        return;
    CalendarComponent alarm = newComponent(ICAL_VALARM_COMPONENT);
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_trigger(icaltriggertype_from_int(-60 * invitation.alarmMinutes)));
    addText(alarm, icalproperty_new_description,
            invitation.alarm.isEmpty() ? invitation.summary : invitation.alarm);
    add(event, std::move(alarm));
}

CalendarComponent eventComponent(const Invitation &invitation, const QDateTime &start)
{
    const bool cancelled = invitation.kind == InvitationKind::Cancel;
    CalendarComponent event = newComponent(ICAL_VEVENT_COMPONENT);
    addText(event, icalproperty_new_uid, invitation.uid);
    add(event, icalproperty_new_sequence(invitation.sequence));
    addTimes(event, invitation, start);
    addText(event, icalproperty_new_summary, invitation.summary);
    addText(event, icalproperty_new_description, invitation.description, Lines::Several);
    addText(event, icalproperty_new_location, invitation.place);
    add(event, icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    addPeople(event, invitation);
    addAlarm(event, invitation);
    return event;
}

icalproperty_method methodOf(const Invitation &invitation)
{
    if (invitation.kind == InvitationKind::Cancel)
        return ICAL_METHOD_CANCEL;
    return hasOrganiser(invitation) ? ICAL_METHOD_REQUEST : ICAL_METHOD_PUBLISH;
}

} // namespace

QString invitationUid(const ConversationId &conversation)
{
    return conversation.value + u"@loopbaangesprek"_s;
}

Invitation invitationFor(const Conversation &conversation)
{
    const bool cancelled = conversation.status == ConversationStatus::Cancelled;
    return {.kind = cancelled ? InvitationKind::Cancel : InvitationKind::Invite,
            .uid = invitationUid(conversation.id),
            .sequence = conversation.invitationSequence,
            .place = conversation.place,
            .date = conversation.date,
            .time = conversation.time,
            .minutes = conversation.minutes};
}

QByteArray invitationToIcs(const Invitation &invitation)
{
    const QDateTime start(invitation.date, invitation.time, invitation.zone);
    CalendarComponent calendar = newComponent(ICAL_VCALENDAR_COMPONENT);
    add(calendar, icalproperty_new_prodid(productId));
    add(calendar, icalproperty_new_version("2.0"));
    add(calendar, icalproperty_new_method(methodOf(invitation)));
    if (!isUtc(invitation.zone))
        add(calendar, zoneComponent(invitation.zone, start));
    add(calendar, eventComponent(invitation, start));

    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return {text.get()};
}

} // namespace loopbaan
