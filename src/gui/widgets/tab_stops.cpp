// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tab_stops.h"

#include <QLayout>
#include <QWidget>

namespace loopbaan {

namespace {

void collect(QLayout &layout, QList<QWidget *> &stops)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem &item = *layout.itemAt(at);
        if (item.widget() != nullptr)
            stops << tabStopsIn(*item.widget());
        else if (item.layout() != nullptr)
            collect(*item.layout(), stops);
    }
}

} // namespace

QList<QWidget *> tabStopsIn(QWidget &part)
{
    if ((part.focusPolicy() & Qt::TabFocus) != 0)
        return {&part};
    QList<QWidget *> stops;
    if (part.layout() != nullptr)
        collect(*part.layout(), stops);
    return stops;
}

void chainTabs(const QList<QWidget *> &stops)
{
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops.at(at - 1), stops.at(at));
}

} // namespace loopbaan
