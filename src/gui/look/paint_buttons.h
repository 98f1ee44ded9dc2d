// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
QT_END_NAMESPACE

namespace loopbaan {

// Painting of what is clicked, from the option alone.

void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);

/// White with an outline; the default button filled; a flat one only when touched.
void paintPushButton(QPainter &painter, const QStyleOption &option);
void paintPushButtonLabel(QPainter &painter, const QStyleOption &option);
[[nodiscard]] QSize pushButtonSize(const QStyleOption *option, const QSize &contents);

void paintToolButton(QPainter &painter, const QStyleOption &option);

/// Whether the keyboard is here, and the person uses it.
[[nodiscard]] bool showsFocus(const QStyleOption &option);

/// The ring around whatever has the keyboard.
void paintFocusRing(QPainter &painter, const QStyleOption &option);

} // namespace loopbaan
