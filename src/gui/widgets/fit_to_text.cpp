// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fit_to_text.h"

#include <QLayout>
#include <QWidget>

namespace loopbaan {

namespace {

QSize sizeForText(QWidget &dialog)
{
    QLayout &layout = *dialog.layout();
    dialog.ensurePolished();
    // Parts with a layout of their own say only then that they need another height.
    for (const QWidget *part : dialog.findChildren<QWidget *>()) {
        if (part->layout() != nullptr && !part->isHidden())
            part->layout()->activate();
    }
    layout.activate();
    const int width = qMax(dialog.width(), layout.totalMinimumSize().width());
    const int height =
        layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
    return {width, height};
}

} // namespace

void fitToText(QWidget &dialog)
{
    dialog.resize(sizeForText(dialog));
}

void growToText(QWidget &dialog)
{
    dialog.resize(sizeForText(dialog).expandedTo(dialog.size()));
}

} // namespace loopbaan
