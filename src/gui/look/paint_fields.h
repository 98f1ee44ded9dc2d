// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

// Painting of what is typed or chosen in, from the option alone.

/// The rounded ground and outline of a field; the outline becomes the focus ring.
void paintField(QPainter &painter, const QStyleOption &option);

void paintComboBox(QPainter &painter, const QStyleOptionComplex &option);
/// Where the text and the two buttons of a spin box lie.
[[nodiscard]] QRect spinBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part);
void paintSpinBox(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
                  const QWidget *widget);

/// A chosen row: a quiet tint, and a bar at its start so that colour is not the only cue.
void paintSelectedRow(QPainter &painter, const QStyleOption &option);

} // namespace loopbaan
