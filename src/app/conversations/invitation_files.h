// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/output_folder.h"
#include "core/conversation/conversation.h"

namespace loopbaan {

class Dossier;

/// What goes to the employee about `conversation`, in the language of the organisation: the calendar file and
/// a letter for an invitation, the calendar file alone when it was cancelled (R-001-12, R-001-14). The
/// occasion stands in the letter only, and not when it is sensitive. Throws StorageError.
[[nodiscard]] QList<OutputFile> invitationFiles(const Dossier &dossier, const Conversation &conversation);

} // namespace loopbaan
