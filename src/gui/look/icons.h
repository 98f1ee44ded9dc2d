// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/tone.h"

#include <QIcon>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace loopbaan {

/// A drawing of resources/icons as an icon that takes the colour of its tone from the palette of the moment,
/// sharp at every scale.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Text);

/// Paints one drawing in one colour, for delegates and widgets that paint themselves.
void paintIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &color);

} // namespace loopbaan
