// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace loopbaan {

FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The children paint in the same go: the next turn of the event loop comes after all of them.
        QTimer::singleShot(0, this, &FirstPaint::painted);
    }
    return false;
}

} // namespace loopbaan
