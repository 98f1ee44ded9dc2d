// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using FormChoiceId = Id<struct FormChoiceTag>;

/// What was chosen for the form of one conversation and is not usual, before and after the form goes out.
struct FormChoice
{
    FormChoiceId id{};
    ConversationId conversation{};
    Language language = Language::Dutch;
    QDate conversationOn{}; ///< the days below were chosen for this day of the talk and go with it
    QDate dueOn{}; ///< invalid: no day is named
    QDate remindOn{}; ///< invalid: no reminder
    QByteArray questions{}; ///< on and off, in their order, in the format of question set files

    friend bool operator==(const FormChoice &, const FormChoice &) = default;
};

} // namespace loopbaan
