// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QByteArray>
#include <QTimeZone>

namespace loopbaan {

enum class InvitationKind { Invite, Cancel };

/// What a calendar file says of a conversation, in the language of whoever wrote the texts.
struct Invitation
{
    InvitationKind kind = InvitationKind::Invite;
    QString uid{}; ///< the same for every version; see invitationUid()
    int sequence = 0; ///< one higher for each version
    QString summary{};
    QString description{};
    QString place{};
    QDate date{};
    QTime time{}; ///< on the clock of `zone`
    int minutes = 0;
    QTimeZone zone{"Europe/Brussels"};
    QString organiserName{};
    QString organiserEmail{}; ///< empty: the file is published instead of sent as a request
    QString attendeeName{};
    QString attendeeEmail{};
    QString alarm{}; ///< what the reminder says
    int alarmMinutes = 24 * 60; ///< before the start; 0 for no reminder
    QDateTime stamp{}; ///< when the file was made
};

/// The name of a conversation in calendars.
[[nodiscard]] QString invitationUid(const ConversationId &conversation);

/// The invitation for `conversation` with its moment, place and version; texts and people are for the caller
/// to add. There is no place for the occasion: a calendar is read by many.
[[nodiscard]] Invitation invitationFor(const Conversation &conversation);

/// The calendar file (RFC 5545): a request to the attendee, or published when nobody can be named as the
/// organiser; times in `zone`, which is described in the file. Lines are folded at 75 bytes.
[[nodiscard]] QByteArray invitationToIcs(const Invitation &invitation);

} // namespace loopbaan
