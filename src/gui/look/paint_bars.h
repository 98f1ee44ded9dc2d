// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

// Painting of bars and frames around the work, from the option alone.

/// A tab is words; the chosen one is underlined.
void paintTab(QPainter &painter, const QStyleOption &option);
void paintTabBase(QPainter &painter, const QStyleOption &option);

void paintMenuBarGround(QPainter &painter, const QStyleOption &option);
void paintMenuBarItem(QPainter &painter, const QStyleOption &option, const QStyle &style);
void paintMenuFrame(QPainter &painter, const QStyleOption &option);
/// The ground of a column's heading in a table or tree.
void paintHeaderSection(QPainter &painter, const QStyleOption &option);
void paintToolTip(QPainter &painter, const QStyleOption &option);

/// A scroll bar without arrows: only a slider in its groove.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortestSlider);
void paintScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
                    const QWidget *widget);

} // namespace loopbaan
