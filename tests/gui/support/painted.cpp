// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/painted.h"

#include <QCoreApplication>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace loopbaan::test {

namespace {

QImage painted(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    return widget.grab().toImage();
}

bool areNear(const QColor &one, const QColor &other)
{
    constexpr int near = 24;
    return qAbs(one.red() - other.red()) < near && qAbs(one.green() - other.green()) < near
        && qAbs(one.blue() - other.blue()) < near;
}

} // namespace

QColor colorAt(QWidget &widget, const QPoint &place)
{
    return painted(widget).pixelColor(place);
}

int pixelsOf(QWidget &widget, const QColor &color)
{
    const QImage image = painted(widget);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += areNear(image.pixelColor(x, y), color) ? 1 : 0;
    }
    return count;
}

} // namespace loopbaan::test
