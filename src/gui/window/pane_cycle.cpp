// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/pane_cycle.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace loopbaan {

namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Where the keyboard goes in a pane: where it was last, else the first place of the tab order.
QWidget *targetIn(QWidget *pane)
{
    if (takesKeyboard(*pane))
        return pane;
    if (QWidget *last = pane->focusWidget();
        last != nullptr && pane->isAncestorOf(last) && takesKeyboard(*last))
        return last;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesKeyboard(*next))
            return next;
    }
    return nullptr;
}

QPoint placeIn(const QWidget &window, const QWidget *pane)
{
    return pane->mapTo(&window, QPoint(0, 0));
}

} // namespace

QList<QWidget *> panesOf(const QWidget &window)
{
    QList<QWidget *> panes;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->property("pane").toBool() && widget->isVisible() && targetIn(widget) != nullptr)
            panes.append(widget);
    }
    std::ranges::sort(panes, [&window](const QWidget *one, const QWidget *other) {
        const QPoint here = placeIn(window, one);
        const QPoint there = placeIn(window, other);
        return here.x() != there.x() ? here.x() < there.x() : here.y() < there.y();
    });
    return panes;
}

void stepPane(const QWidget &window, PaneStep step)
{
    const QList<QWidget *> panes = panesOf(window);
    if (panes.isEmpty())
        return;
    const QWidget *focused = QApplication::focusWidget();
    const auto current = std::ranges::find_if(
        panes, [focused](const QWidget *pane) { return pane == focused || pane->isAncestorOf(focused); });
    const auto size = panes.size();
    const qsizetype outside = step == PaneStep::Next ? size - 1 : 0;
    const qsizetype at = current == panes.end() ? outside : current - panes.begin();
    const qsizetype next = (at + (step == PaneStep::Next ? 1 : size - 1)) % size;
    targetIn(panes.at(next))->setFocus(Qt::TabFocusReason);
}

} // namespace loopbaan
