// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Where Tab halts in `part`, itself or within, in the order in which its layouts show it.
[[nodiscard]] QList<QWidget *> tabStopsIn(QWidget &part);

/// Lets Tab go through these in this order.
void chainTabs(const QList<QWidget *> &stops);

/// Lets Tab go through these parts of a window one after the other, each in the order it had.
void chainParts(const QList<QWidget *> &parts);

} // namespace loopbaan
