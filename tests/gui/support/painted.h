// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

QT_BEGIN_NAMESPACE
class QPoint;
class QWidget;
QT_END_NAMESPACE

namespace loopbaan::test {

/// The colour `widget` shows at a place, after all changes that wait have arrived.
[[nodiscard]] QColor colorAt(QWidget &widget, const QPoint &place);

/// How many pixels of `widget` show `color` or, thin as letters are, nearly so.
[[nodiscard]] int pixelsOf(QWidget &widget, const QColor &color);

} // namespace loopbaan::test
