// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/talk/match_sheet.h"
#include "documents/blocks/document.h"

namespace loopbaan {

/// Whose match sheet it is, and of which talk.
struct MatchSubject
{
    QString organisation{};
    QString employee{}; ///< whole name
    QString employeeCallName{};
    QString partner{};
    QDate date{};
    Language language = Language::Dutch;
};

/// The match sheet as a document: four boxes that fill one A4, with room to write in those that are empty; a
/// long text goes on on a next page (R-001-02, R-001-03). Throws CatalogueError.
[[nodiscard]] Document matchDocument(const MatchSheet &sheet, const MatchSubject &subject,
                                     const Catalogue &catalogue);

} // namespace loopbaan
