// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fit_to_text.h"

#include <QLayout>
#include <QWidget>

namespace loopbaan {

void fitToText(QWidget &dialog)
{
    QLayout &layout = *dialog.layout();
    dialog.ensurePolished();
    layout.activate();
    const int width = qMax(dialog.width(), layout.totalMinimumSize().width());
    const int height =
        layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
    dialog.resize(width, height);
}

} // namespace loopbaan
