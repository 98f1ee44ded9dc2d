// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace loopbaan {

/// Draws a destination: icon, name, and a number at the end.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole + 1, CountRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace loopbaan
