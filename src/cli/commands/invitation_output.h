// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/invitation_files.h"
#include "cli/dossier_access.h"

#include <functional>

namespace loopbaan {

/// With --output: writes what goes out about `conversation`, with a form when `hasForm` and the talk asks for
/// one, into that folder and notes it as sent today. What cannot be written undoes the last change of the
/// dossier, so that both are as they were; throws CommandError. Gives back the conversation as it is then.
Conversation writeInvitation(const Invocation &invocation, OpenDossier &dossier,
                             const Conversation &conversation, bool hasForm = false);

/// Runs `write`. When it throws, every step since the dossier had `steps` to undo is taken back and
/// CommandError says that `what` failed.
void writeOrUndo(Dossier &dossier, int steps, const QString &what, const std::function<void()> &write);

} // namespace loopbaan
