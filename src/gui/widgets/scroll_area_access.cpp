// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scroll_area_access.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// A scroll area as those who cannot see it meet it: what it shows, and the scroll bars that are there.
class ScrollAreaAccess : public QAccessibleWidget
{
public:
    explicit ScrollAreaAccess(QAbstractScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(parts().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(parts().value(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child == nullptr ? -1 : static_cast<int>(parts().indexOf(child->object()));
    }

private:
    [[nodiscard]] QList<QObject *> parts() const
    {
        const auto *area = static_cast<const QAbstractScrollArea *>(widget());
        QList<QObject *> parts{area->viewport()};
        for (QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
            if (bar->isVisibleTo(area))
                parts << bar->parentWidget();
        }
        return parts;
    }
};

/// Asked with the name of each class of `object`, the most special one first: lists, tables and texts have
/// been answered by Qt before it comes to the scroll area in them.
QAccessibleInterface *scrollAreaAccess(const QString &className, QObject *object)
{
    if (className != "QAbstractScrollArea"_L1 && className != "QScrollArea"_L1)
        return nullptr;
    return new ScrollAreaAccess(static_cast<QAbstractScrollArea *>(object));
}

} // namespace

void guardScrollAreas()
{
    QAccessible::installFactory(&scrollAreaAccess);
}

} // namespace loopbaan
