// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tab_stops.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

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

void chainParts(const QList<QWidget *> &parts)
{
    std::vector<QList<QWidget *>> stops(static_cast<size_t>(parts.size()));
    QWidget *start = parts.first()->window();
    for (QWidget *stop = start->nextInFocusChain(); stop != start; stop = stop->nextInFocusChain()) {
        const auto part = std::ranges::find_if(
            parts, [stop](const QWidget *each) { return each == stop || each->isAncestorOf(stop); });
        if (part != parts.end() && stop->focusPolicy() != Qt::NoFocus)
            stops.at(static_cast<size_t>(part - parts.begin())) << stop;
    }
    QList<QWidget *> chain;
    for (const QList<QWidget *> &part : stops)
        chain << part;
    chainTabs(chain);
}

} // namespace loopbaan
