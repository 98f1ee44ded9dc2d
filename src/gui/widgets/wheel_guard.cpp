// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace loopbaan {

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
}

void WheelGuard::guard(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus); // else the wheel gives it the keyboard
    field->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || field == nullptr || field->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace loopbaan
