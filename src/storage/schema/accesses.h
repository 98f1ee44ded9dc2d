// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/declaration.h"

namespace loopbaan::schema {

// Who may see what a step declares and how long it is kept; a step that ships keeps using these as they are.
inline constexpr Access house{Visibility::Shared, Retention::Settings};
inline constexpr Access person{Visibility::Shared, Retention::Employment};
inline constexpr Access personPrivate{Visibility::Private, Retention::Employment};
inline constexpr Access talk{Visibility::Shared, Retention::Conversation};
inline constexpr Access notes{Visibility::Private, Retention::PrivateNotes};
inline constexpr Access category{Visibility::Sensitive, Retention::Conversation};
inline constexpr Access secret{Visibility::Private, Retention::Conversation};

inline constexpr int line = 500; ///< characters of a name, a title, an address
inline constexpr int word = 100; ///< of an id or an enum

} // namespace loopbaan::schema
