// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QByteArray;
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Puts a window where `geometry` of last time says; without one it stays as large as it is, as far as the
/// screen allows.
void restorePlace(QWidget &window, const QByteArray &geometry);

} // namespace loopbaan
