// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Lets Enter press the button of `window` that has the keyboard, as it does in every dialog; false for any
/// other key or field.
bool pressesButton(const QWidget &window, const QKeyEvent &event);

} // namespace loopbaan
