// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks/document.h"
#include "documents/layout/page.h"

#include <QMarginsF>

namespace loopbaan {

/// The paper; sizes in points.
struct PageSetup
{
    QSizeF size{595.28, 841.89}; ///< A4
    QMarginsF margins{57, 72, 57, 58}; ///< of the text; header and footer stand in them
    double scale = 1; ///< of all text: 1.4 is large print
};

/// The pages of `document`, the same for screen, printer and PDF (R-001-04). For any thread, with a
/// QGuiApplication in the main one.
[[nodiscard]] QList<PaperPage> layOut(const Document &document, const PageSetup &setup = {});

} // namespace loopbaan
