// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

// F6 and Shift+F6: from pane to pane of a window, in reading order. A pane is a visible widget with the
// property "pane" that can take the keyboard itself or through a child.

enum class PaneStep { Next, Previous };

/// The panes of `window` that can be reached now, from left to right and top to bottom.
[[nodiscard]] QList<QWidget *> panesOf(const QWidget &window);

/// Moves the keyboard to the next or previous pane, round the corner after the last.
void stepPane(const QWidget &window, PaneStep step);

} // namespace loopbaan
