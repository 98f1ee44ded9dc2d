// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/output_folder.h"
#include "core/conversation/conversation.h"
#include "core/language.h"
#include "documents/blocks/document.h"

namespace loopbaan {

class Dossier;

/// The preparation of a talk on paper: what the manager wrote, private, and what the employee shared. For the
/// manager alone; no export has it. Throws StorageError.
[[nodiscard]] Document preparationPaper(Dossier &dossier, const ConversationId &conversation,
                                        Language language);

/// The same as a PDF, named for the employee and the day of the talk. Throws StorageError and PdfError.
[[nodiscard]] OutputFile preparationPdf(Dossier &dossier, const ConversationId &conversation,
                                        Language language);

} // namespace loopbaan
