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

    /// Icon and name of a line in `option.rect`, elided where they must be, `reserved` pixels kept at the
    /// end.
    static void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QString &icon,
                           const QString &title, int reserved = 0);
    [[nodiscard]] static int lineHeight(const QFontMetrics &metrics);
};

} // namespace loopbaan
