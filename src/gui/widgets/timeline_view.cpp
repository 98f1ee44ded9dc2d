// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/timeline_view.h"

#include "gui/widgets/timeline_delegate.h"

#include <QResizeEvent>

namespace loopbaan {

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // A list of one column keeps its heights when only its width changes; ours depend on it.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace loopbaan
