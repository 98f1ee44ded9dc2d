// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/guide_list.h"

#include "gui/settings/guide_line_delegate.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace loopbaan {

namespace {

constexpr int leastHeight = 150;

} // namespace

GuideList::GuideList(QWidget *parent)
    : QListView(parent)
{
    auto *delegate = new GuideLineDelegate(this);
    connect(delegate, &GuideLineDelegate::typing, this, &GuideList::typing);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
}

void GuideList::choose(int row)
{
    setCurrentIndex(model()->index(qMin(row, model()->rowCount() - 1), 0));
}

QSize GuideList::sizeHint() const
{
    return {QListView::sizeHint().width(), leastHeight};
}

void GuideList::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && event->key() == Qt::Key_Up)
        moveBy(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        moveBy(1);
    else if (event->key() == Qt::Key_Delete)
        emit removeAsked(row());
    else
        QListView::keyPressEvent(event);
}

/// The line goes to where it was dropped; the settings move it, not the model.
void GuideList::dropEvent(QDropEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex target = indexAt(place);
    int to = target.isValid() ? target.row() : model()->rowCount();
    if (target.isValid() && place.y() > visualRect(target).center().y())
        ++to;
    event->accept();
    setState(NoState);
    emit moveAsked(row(), to > row() ? to - 1 : to);
}

void GuideList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit rowChanged();
}

void GuideList::moveBy(int step)
{
    setFocus(Qt::OtherFocusReason); // stores and closes a sentence that is being typed
    emit moveAsked(row(), row() + step);
}

} // namespace loopbaan
