// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace loopbaan {

/// How far two opaque colours are apart, 1 to 21, as WCAG 2 computes it: text needs 4.5, outlines need 3.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace loopbaan
