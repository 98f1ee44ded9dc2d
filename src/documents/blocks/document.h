// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "documents/blocks/blocks.h"

#include <QDate>

namespace loopbaan {

/// What stands above and below the text of every page.
struct PageFurniture
{
    QString organisation{};
    QString firstTitle{}; ///< on the first page
    QString runningTitle{}; ///< on the others
    QString mark{}; ///< a warning that must not be overlooked ("Concept"), empty: none
    QString footer{};
    QString pageNumber{}; ///< with {page} and {pages}
};

/// A document from title to last block.
struct Document
{
    QString title{};
    QString author{};
    Language language = Language::Dutch;
    QDate date{}; ///< of what it says
    PageFurniture furniture{};
    QList<Block> blocks{};
};

} // namespace loopbaan
