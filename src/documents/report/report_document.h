// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/talk/talk_report.h"
#include "documents/blocks/document.h"

namespace loopbaan {

/// The report of a talk as a document in its own language, its words from `catalogue`. What is empty is left
/// out; only a formal talk has room for signatures (R-002-14, R-002-15). Throws CatalogueError.
[[nodiscard]] Document reportDocument(const TalkReport &report, const Catalogue &catalogue);

} // namespace loopbaan
