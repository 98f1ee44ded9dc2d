// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

using namespace std::chrono_literals;

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

void onceShown(QWidget *widget, QObject *receiver, const std::function<void()> &work)
{
    // A timer of no time at all would come before the window gets its turn.
    QObject::connect(new FirstPaint(widget), &FirstPaint::painted, receiver,
                     [receiver, work] { QTimer::singleShot(20ms, receiver, work); });
}

} // namespace loopbaan
