// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sharing/shared_screen.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

enum class Mark { None, Frame, All };

/// The viewport and the bars of a scroll area are its own: no form names them.
bool isPartOfScrollArea(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()) != nullptr
        && widget.objectName().startsWith("qt_scrollarea_"_L1);
}

Mark markOf(const QWidget &widget)
{
    const QString mark = widget.property("shared").toString();
    if (mark == "all"_L1)
        return Mark::All;
    if (mark == "frame"_L1)
        return Mark::Frame;
    return isPartOfScrollArea(widget) ? markOf(*widget.parentWidget()) : Mark::None;
}

} // namespace

bool SharedScreen::maySee(const QWidget &widget)
{
    for (const QWidget *each = &widget; each != nullptr; each = each->parentWidget()) {
        const Mark mark = markOf(*each);
        if (mark != Mark::None)
            return mark == Mark::All || each == &widget;
    }
    return false;
}

void SharedScreen::begin(QWidget &window)
{
    m_window = &window;
    window.setUpdatesEnabled(false); // one picture instead of one for each widget that goes
    cover(window);
    closeOtherWindows();
    window.setUpdatesEnabled(true);
    qApp->installEventFilter(this);
}

void SharedScreen::end()
{
    qApp->removeEventFilter(this);
    QWidget &window = *std::exchange(m_window, nullptr);
    window.setUpdatesEnabled(false);
    for (const QPointer<QWidget> &widget : std::exchange(m_hidden, {})) {
        if (widget != nullptr)
            widget->show();
    }
    window.setUpdatesEnabled(true);
}

bool SharedScreen::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || widget == m_window)
        return false;
    switch (event->type()) {
    case QEvent::ToolTip:
    case QEvent::WhatsThis: return true;
    case QEvent::Show: // on the screen, by itself or with what it is in; before it is painted
    case QEvent::ShowToParent:
        if (widget->isVisible() && !maySee(*widget))
            takeAway(*widget);
        return false;
    default: return false;
    }
}

/// A window of its own cannot go before it is there.
void SharedScreen::takeAway(QWidget &widget)
{
    if (widget.isWindow())
        QMetaObject::invokeMethod(&widget, &QWidget::close, Qt::QueuedConnection);
    else if (m_window->isAncestorOf(&widget))
        hide(widget);
}

/// What lies open beside the window, such as the cards.
void SharedScreen::closeOtherWindows()
{
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != m_window && other->isVisible() && !maySee(*other))
            other->close();
    }
}

/// What is hidden covers what is in it; what is for all is not looked into.
void SharedScreen::cover(QWidget &widget)
{
    for (QObject *object : widget.children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (child == nullptr || child->isWindow() || child->isHidden())
            continue;
        switch (markOf(*child)) {
        case Mark::All: break;
        case Mark::Frame: cover(*child); break;
        case Mark::None: hide(*child); break;
        }
    }
}

void SharedScreen::hide(QWidget &widget)
{
    widget.hide();
    m_hidden << &widget;
}

} // namespace loopbaan
