// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/day_calendar.h"

#include "gui/look/color_tokens.h"
#include "gui/look/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {
constexpr int air = 6; // around the month, inside its outline
constexpr QSize leastSize(300, 290);
} // namespace

DayCalendar::DayCalendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    layout()->setContentsMargins(air, air, air, air);
    if (auto *back = findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        back->setIcon(icon(u"arrow-left"_s));
    if (auto *onward = findChild<QToolButton *>(u"qt_calendar_nextmonth"_s))
        onward->setIcon(icon(u"arrow-right"_s));
    // Or columns get as wide as the letter W, and Sunday has no room left.
    auto *days = findChild<QTableView *>();
    for (QHeaderView *header : {days->horizontalHeader(), days->verticalHeader()})
        header->setMinimumSectionSize(0);
    takeLook();
}

QSize DayCalendar::minimumSizeHint() const
{
    return QCalendarWidget::minimumSizeHint().expandedTo(leastSize);
}

bool DayCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish)
        takeLook();
    if (auto *days = findChild<QTableView *>(); days != nullptr && event->type() == QEvent::Show)
        days->setAccessibleName(accessibleName()); // the part that has the keyboard speaks for all
    return QCalendarWidget::event(event);
}

void DayCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorTokens tokens = tokensOf(palette());
    painter.setPen(tokens.control);
    painter.setBrush(tokens.base);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// Qt paints the bar as something selected and the weekend in red, whatever the palette.
void DayCalendar::takeLook()
{
    const ColorTokens tokens = tokensOf(palette());
    if (auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        QPalette calm = bar->palette();
        calm.setColor(QPalette::Highlight, tokens.base);
        calm.setColor(QPalette::HighlightedText, tokens.text);
        if (calm != bar->palette())
            bar->setPalette(calm);
    }
    QTextCharFormat names;
    names.setForeground(tokens.muted);
    setHeaderTextFormat(names);
    QTextCharFormat day;
    day.setForeground(tokens.text);
    setWeekdayTextFormat(Qt::Saturday, day);
    setWeekdayTextFormat(Qt::Sunday, day);
}

} // namespace loopbaan
