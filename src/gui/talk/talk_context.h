// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "gui/session/session_context.h"

namespace loopbaan {

/// What the parts of a talk work with: what every page of the dossier has, and the texts of a conversation,
/// in the language of the window. All of it outlives them.
struct TalkContext : SessionContext
{
    const Catalogue &catalogue = Catalogue::shipped();
};

} // namespace loopbaan
