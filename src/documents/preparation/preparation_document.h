// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/preparation/preparation_sheet.h"
#include "documents/blocks/document.h"

namespace loopbaan {

/// The preparation of a talk as a document in its own language, marked as private: what the manager wrote,
/// the agenda with why, and what the employee shared. What is empty is left out. Throws CatalogueError.
[[nodiscard]] Document preparationDocument(const PreparationSheet &sheet, const Catalogue &catalogue);

} // namespace loopbaan
