// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/dossier_access.h"

namespace loopbaan {

/// With --output: writes what goes out about `conversation` into that folder and notes it as sent today. What
/// cannot be written undoes the last change of the dossier, so that both are as they were; throws
/// CommandError. Gives back the conversation as it is then.
Conversation writeInvitation(const Invocation &invocation, OpenDossier &dossier,
                             const Conversation &conversation);

} // namespace loopbaan
