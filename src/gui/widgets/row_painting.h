// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"
#include "gui/look/tone.h"

#include <QRect>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOptionViewItem;
QT_END_NAMESPACE

namespace loopbaan {

/// The colour in which a status is written.
[[nodiscard]] Tone toneOf(StatusTone status);

/// Where the two lines of text of a list row lie.
struct TwoLines
{
    QRect first{};
    QRect second{};
};

/// The two lines, together in the middle of `place`.
[[nodiscard]] TwoLines twoLinesIn(const QRect &place);

/// How high a row with two lines is, with air around them.
[[nodiscard]] int twoLineHeight();

/// Selection, hover, the hairline below and the focus ring: what is the same in every list.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// The ring around the row that has the keyboard, while the keyboard is in use.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option);

/// The ground of a line of the outermost column: the chosen one is tinted and has a bar at its start.
void paintDestinationGround(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace loopbaan
