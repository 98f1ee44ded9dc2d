// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/button_keys.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace loopbaan {

bool pressesButton(const QWidget &window, const QKeyEvent &event)
{
    auto *button = qobject_cast<QAbstractButton *>(window.focusWidget());
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && button != nullptr)
        button->click();
    return isEnter && button != nullptr;
}

} // namespace loopbaan
