// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
class QStyle;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

// Painting of what is typed or chosen in, from the option alone.

/// The rounded ground and outline of a field; the outline becomes the focus ring.
void paintField(QPainter &painter, const QStyleOption &option);

void paintComboBox(QPainter &painter, const QStyleOptionComplex &option);
void paintSpinBox(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
                  const QWidget *widget);

/// A chosen row: a quiet tint, and a bar at its start so that colour is not the only cue.
void paintSelectedRow(QPainter &painter, const QStyleOption &option);

} // namespace loopbaan
