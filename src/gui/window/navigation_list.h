// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace loopbaan {

/// One line of the navigation.
struct NavigationEntry
{
    QString title{};
    QString icon{};
};

/// The column at the left: where one can go, and how much waits there.
class NavigationList : public QListView
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    /// Keeps the chosen entry when the number of entries stays, as on a change of language.
    void setEntries(const QList<NavigationEntry> &entries);
    /// A number behind an entry; 0 shows none.
    void setCount(int entry, int count);
    void choose(int entry);

    /// As wide as its longest entry.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(int entry);

private:
    void announce(const QModelIndex &current);

    QStandardItemModel m_entries;
};

} // namespace loopbaan
