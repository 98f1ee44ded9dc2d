// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"

#include "exchange/calendar/calendar_component.h"
#include "exchange/python_script.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace loopbaan::test {

namespace {

Invitation invitation()
{
    return {.uid = u"c1@loopbaangesprek"_s,
            .sequence = 2,
            .summary = u"Loopbaangesprek, Noor & Els; een uur"_s,
            .description = u"Eerste regel\nTweede regel, met komma; en puntkomma \\"_s,
            .place = u"Zaal 3"_s,
            .date = QDate(2026, 12, 10),
            .time = QTime(9, 30),
            .minutes = 90,
            .organiserName = u"Els \"Elsje\" Maes"_s,
            .organiserEmail = u"els@linde.example"_s,
            .attendeeName = u"Noor Öztürk; Janssens"_s,
            .attendeeEmail = u"noor@linde.example"_s,
            .stamp = QDateTime(QDate(2026, 11, 22), QTime(18, 0), Qt::UTC)};
}

/// The file as libical reads it back.
struct ReadBack
{
    explicit ReadBack(const Invitation &from)
        : calendar(icalparser_parse_string(invitationToIcs(from).constData()))
        , event(icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        , zone(icalcomponent_get_first_component(calendar.get(), ICAL_VTIMEZONE_COMPONENT))
    {
    }

    /// When it starts, in UTC, as the description of the zone in the file tells.
    [[nodiscard]] std::string startUtc() const
    {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        return icaltime_as_ical_string(icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone()));
    }

    CalendarComponent calendar{};
    icalcomponent *event = nullptr;
    icalcomponent *zone = nullptr;
};

} // namespace

TEST(InvitationTest, SaysWhatWhenAndWhere)
{
    const ReadBack read(invitation());

    ASSERT_NE(read.event, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(read.calendar.get()), 0);
    EXPECT_EQ(icalcomponent_get_method(read.calendar.get()), ICAL_METHOD_REQUEST);
    EXPECT_STREQ(icalcomponent_get_uid(read.event), "c1@loopbaangesprek");
    EXPECT_EQ(icalcomponent_get_sequence(read.event), 2);
    EXPECT_STREQ(icalcomponent_get_summary(read.event), "Loopbaangesprek, Noor & Els; een uur");
    EXPECT_STREQ(icalcomponent_get_description(read.event),
                 "Eerste regel\nTweede regel, met komma; en puntkomma \\");
    EXPECT_STREQ(icalcomponent_get_location(read.event), "Zaal 3");
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtstamp(read.event)), "20261122T180000Z");
    EXPECT_EQ(icaldurationtype_as_int(icalcomponent_get_duration(read.event)), 90 * 60);
}

TEST(InvitationTest, TheClockIsThatOfTheZoneInWinterAndSummer)
{
    Invitation asked = invitation();
    EXPECT_EQ(ReadBack(asked).startUtc(), "20261210T083000Z");
    asked.date = QDate(2027, 6, 10);
    EXPECT_EQ(ReadBack(asked).startUtc(), "20270610T073000Z");
    asked.zone = QTimeZone("America/New_York");
    EXPECT_EQ(ReadBack(asked).startUtc(), "20270610T133000Z");
    asked.zone = QTimeZone("Asia/Tokyo");
    EXPECT_EQ(ReadBack(asked).startUtc(), "20270610T003000Z");
}

TEST(InvitationTest, AnEventOnTheDayOfAChangeKeepsItsClock)
{
    Invitation asked = invitation();
    asked.date = QDate(2027, 3, 28);
    asked.time = QTime(1, 0);
    asked.minutes = 180;

    EXPECT_EQ(ReadBack(asked).startUtc(), "20270328T000000Z");
    EXPECT_THAT(invitationToIcs(asked).toStdString(),
                HasSubstr("DTEND;TZID=Europe/Brussels:20270328T050000"));
}

TEST(InvitationTest, UtcNeedsNoZone)
{
    Invitation asked = invitation();
    asked.zone = QTimeZone::utc();
    const ReadBack read(asked);

    EXPECT_EQ(read.zone, nullptr);
    EXPECT_EQ(read.startUtc(), "20261210T093000Z");
}

TEST(InvitationTest, WithoutAnOrganiserItIsPublished)
{
    Invitation asked = invitation();
    asked.organiserEmail.clear();
    const ReadBack read(asked);

    EXPECT_EQ(icalcomponent_get_method(read.calendar.get()), ICAL_METHOD_PUBLISH);
    EXPECT_EQ(icalcomponent_get_first_property(read.event, ICAL_ATTENDEE_PROPERTY), nullptr);
}

TEST(InvitationTest, PeopleAreNamedWhateverTheirName)
{
    const ReadBack read(invitation());
    icalproperty *attendee = icalcomponent_get_first_property(read.event, ICAL_ATTENDEE_PROPERTY);
    icalproperty *organiser = icalcomponent_get_first_property(read.event, ICAL_ORGANIZER_PROPERTY);

    EXPECT_STREQ(icalproperty_get_attendee(attendee), "mailto:noor@linde.example");
    EXPECT_STREQ(icalproperty_get_parameter_as_string(attendee, "CN"), "Noor Öztürk; Janssens");
    EXPECT_STREQ(icalproperty_get_parameter_as_string(organiser, "CN"), "Els Elsje Maes");
}

TEST(InvitationTest, ACancellationHasTheSameNameAndNoReminder)
{
    Conversation conversation{.id = {u"c1"_s},
                              .status = ConversationStatus::Cancelled,
                              .date = QDate(2026, 12, 10),
                              .time = QTime(9, 0),
                              .invitationSequence = 3};
    Invitation asked = invitationFor(conversation);
    asked.stamp = invitation().stamp;
    asked.organiserEmail = u"els@linde.example"_s;
    const ReadBack read(asked);

    EXPECT_EQ(icalcomponent_get_method(read.calendar.get()), ICAL_METHOD_CANCEL);
    EXPECT_EQ(icalcomponent_get_status(read.event), ICAL_STATUS_CANCELLED);
    EXPECT_STREQ(icalcomponent_get_uid(read.event), "c1@loopbaangesprek");
    EXPECT_EQ(icalcomponent_get_sequence(read.event), 3);
    EXPECT_EQ(icalcomponent_get_first_component(read.event, ICAL_VALARM_COMPONENT), nullptr);
}

TEST(InvitationTest, TheReminderComesADayBefore)
{
    const ReadBack read(invitation());
    icalcomponent *alarm = icalcomponent_get_first_component(read.event, ICAL_VALARM_COMPONENT);
    ASSERT_NE(alarm, nullptr);
    icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);

    EXPECT_EQ(icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration), -24 * 3600);
}

TEST(InvitationTest, LinesAreFoldedAt75BytesAndEndInCrLf)
{
    Invitation asked = invitation();
    asked.description = u"é😀 een lange regel, "_s.repeated(200);
    const QByteArray ics = invitationToIcs(asked);

    for (const QByteArray &line : ics.split('\n').mid(0, ics.count('\n')))
        EXPECT_TRUE(line.endsWith('\r') && line.size() <= 76) << line.toStdString();
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_description(ReadBack(asked).event)),
              asked.description.trimmed());
}

TEST(InvitationTest, TextsCannotAddLinesOfTheirOwn)
{
    Invitation asked = invitation();
    asked.summary = u"x\r\nATTENDEE:mailto:mallory@example.com"_s;
    asked.place = u"y\nBEGIN:VALARM"_s;
    asked.attendeeName = u"z\r\nX-EVIL:1"_s;
    const std::string ics = invitationToIcs(asked).toStdString();

    EXPECT_THAT(ics, Not(HasSubstr("\nATTENDEE:mailto:mallory")));
    EXPECT_THAT(ics, Not(HasSubstr("\nX-EVIL")));
    EXPECT_EQ(icalcomponent_count_components(ReadBack(asked).event, ICAL_VALARM_COMPONENT), 1);
}

TEST(InvitationTest, TheOccasionIsNotInIt)
{
    const Conversation conversation{.id = {u"c1"_s},
                                    .occasion = u"occ.absence"_s,
                                    .date = QDate(2026, 12, 10),
                                    .time = QTime(9, 0),
                                    .ownNotes = u"ZEBRACANARY"_s};
    Invitation asked = invitationFor(conversation);
    asked.stamp = invitation().stamp;
    const std::string ics = invitationToIcs(asked).toStdString();

    EXPECT_THAT(ics, Not(HasSubstr("occ.")));
    EXPECT_THAT(ics, Not(HasSubstr("ZEBRA")));
}

TEST(InvitationTest, AnotherProgramReadsTheSame)
{
    if (!pythonHas(u"icalendar"_s))
        GTEST_SKIP() << "python3-icalendar is not installed";
    const ScriptRun run = runPython(u"calendar/read_invitation.py"_s, {}, invitationToIcs(invitation()));

    EXPECT_EQ(run.output.toStdString() + run.errors.toStdString(),
              "REQUEST\n"
              "c1@loopbaangesprek 2\n"
              "Loopbaangesprek, Noor & Els; een uur\n"
              "2026-12-10T08:30:00+00:00\n"
              "2026-12-10T10:00:00+00:00\n"
              "mailto:noor@linde.example Noor Öztürk; Janssens\n"
              "1 1\n");
}

} // namespace loopbaan::test
