// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"
#include "gui/session/session_context.h"

namespace loopbaan {

/// As guarded, for a command that stores what was typed: the bottom line says how that went, also when it
/// came to the same and nothing had to be written.
template<typename Command>
void guardedStore(const SessionContext &context, QWidget *parent, const QString &whatFails, Command command)
{
    SaveState state{.kind = SaveState::Kind::Failed};
    guarded(context.prompts, parent, whatFails, [&] {
        command();
        state = {.kind = SaveState::Kind::Saved,
                 .savedAt = context.open.dossier.savedAt().toLocalTime().time()};
    });
    context.showSaveState(state);
}

} // namespace loopbaan
