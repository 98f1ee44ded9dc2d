// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/navigation_list.h"

#include "gui/window/navigation_delegate.h"

namespace loopbaan {

NavigationList::NavigationList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_entries);
    setItemDelegate(new NavigationDelegate(this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Midlight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &NavigationList::announce);
}

void NavigationList::setEntries(const QList<NavigationEntry> &entries)
{
    m_entries.setRowCount(int(entries.size()));
    m_entries.setColumnCount(1);
    for (int row = 0; row < entries.size(); ++row) {
        const QModelIndex index = m_entries.index(row, 0);
        m_entries.setData(index, entries.at(row).title, Qt::DisplayRole);
        m_entries.setData(index, entries.at(row).icon, NavigationDelegate::IconRole);
        setCount(row, index.data(NavigationDelegate::CountRole).toInt());
    }
}

void NavigationList::setCount(int entry, int count)
{
    const QModelIndex index = m_entries.index(entry, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    m_entries.setData(index, count, NavigationDelegate::CountRole);
    m_entries.setData(index, count == 0 ? title : tr("%1, %2").arg(title, locale().toString(count)),
                      Qt::AccessibleTextRole);
    updateGeometry();
}

QSize NavigationList::sizeHint() const
{
    return {minimumSizeHint().width(), QListView::sizeHint().height()};
}

QSize NavigationList::minimumSizeHint() const
{
    return {sizeHintForColumn(0) + 2 * spacing(), QListView::minimumSizeHint().height()};
}

void NavigationList::choose(int entry)
{
    setCurrentIndex(m_entries.index(entry, 0));
}

void NavigationList::announce(const QModelIndex &current)
{
    if (current.isValid())
        emit chosen(current.row());
}

} // namespace loopbaan
