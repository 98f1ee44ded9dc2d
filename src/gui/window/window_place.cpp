// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/window_place.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace loopbaan {

void restorePlace(QWidget &window, const QByteArray &geometry)
{
    if (window.restoreGeometry(geometry))
        return;
    const QSize frame(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    window.resize(window.size().boundedTo(window.screen()->availableSize() - frame));
}

} // namespace loopbaan
