# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a calendar file from standard input and prints what another program makes of it, one fact a line."""
import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
event = calendar.walk("VEVENT")[0]
print(calendar["METHOD"])
print(event["UID"], event["SEQUENCE"])
print(event["SUMMARY"])
print(event["DTSTART"].dt.astimezone(timezone.utc).isoformat())
print(event["DTEND"].dt.astimezone(timezone.utc).isoformat())
print(event["ATTENDEE"], event["ATTENDEE"].params["CN"])
print(len(calendar.walk("VTIMEZONE")), len(calendar.walk("VALARM")))
