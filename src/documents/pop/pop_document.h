// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/plan/pop.h"
#include "documents/blocks/document.h"

namespace loopbaan {

/// The POP as a document in its own language, its words from `catalogue` (R-001-04, C-04). What is empty is
/// left out; in a concept the parts that somebody is still to fill in get lines to write on. Throws
/// CatalogueError.
[[nodiscard]] Document popDocument(const Pop &pop, const Catalogue &catalogue);

/// The POP as a PDF on A4. For any thread. Throws PdfError.
[[nodiscard]] QByteArray popPdf(const Pop &pop);

/// Several POPs as one PDF to print at once, each with page numbers of its own. `pops` is not empty. Throws
/// PdfError.
[[nodiscard]] QByteArray popsPdf(const QList<Pop> &pops);

} // namespace loopbaan
