// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/form/form_answer.h"

namespace loopbaan {

using ReceivedAnswerId = Id<struct ReceivedAnswerTag>;

/// A form that went out for a conversation, with its questions as they were asked.
struct SentForm
{
    FormId id{};
    ConversationId conversation{};
    Language language = Language::Dutch;
    QDate sentOn{};
    QDate dueOn{}; ///< invalid: no day was named
    QDate remindOn{}; ///< invalid: no reminder
    QByteArray publicKey{}; ///< what answers are sealed to; empty: they come unsealed
    QByteArray content{}; ///< the form as it went out, in the format of form files

    friend bool operator==(const SentForm &, const SentForm &) = default;
};

/// An answer as it came in. It is never changed; a second one stands beside it.
struct ReceivedAnswer
{
    ReceivedAnswerId id{};
    FormId form{};
    QDateTime savedAt{}; ///< by the employee, UTC
    QDateTime receivedAt{}; ///< UTC
    bool wasSealed = false; ///< could not be read on the way
    QByteArray content{}; ///< what may be read of it, in the format of form files

    friend bool operator==(const ReceivedAnswer &, const ReceivedAnswer &) = default;
};

} // namespace loopbaan
