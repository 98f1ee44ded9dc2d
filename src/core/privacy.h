// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

namespace loopbaan {

/// Who may see a text of the dossier. The shared screen, the exports and the access package follow it.
enum class Visibility {
    Shared, ///< both sides of the table, the report, the POP
    Private, ///< the manager only: never on a shared screen or in a file that leaves
    Sensitive, ///< a general category (absence, care): nowhere unless ticked for that one document
};

/// How long a text is kept, counted from an event; the terms themselves are settings.
enum class Retention {
    Settings, ///< belongs to the organisation, holds nothing about a person
    Employment, ///< until a while after the employee left
    Conversation, ///< until a while after the next conversation, or after the employee left
    PrivateNotes, ///< the manager's own notes: the shortest term
};

template<>
inline constexpr auto enumTexts<Visibility> = std::to_array<EnumText<Visibility>>({
    {Visibility::Shared, QLatin1StringView("shared")},
    {Visibility::Private, QLatin1StringView("private")},
    {Visibility::Sensitive, QLatin1StringView("sensitive")},
});

template<>
inline constexpr auto enumTexts<Retention> = std::to_array<EnumText<Retention>>({
    {Retention::Settings, QLatin1StringView("settings")},
    {Retention::Employment, QLatin1StringView("employment")},
    {Retention::Conversation, QLatin1StringView("conversation")},
    {Retention::PrivateNotes, QLatin1StringView("private_notes")},
});

} // namespace loopbaan
