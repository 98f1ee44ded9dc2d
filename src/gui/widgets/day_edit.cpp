// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/day_edit.h"

#include "gui/widgets/day_calendar.h"

#include <QKeyEvent>

namespace loopbaan {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setMaximumDate(QDate(2099, 12, 31)); // a slip of the finger is not planned
    setCalendarPopup(true);
    setCalendarWidget(new DayCalendar(this));
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (!m_typing.begins(*this, *event))
        return event->accept();
    QDateEdit::keyPressEvent(event);
    m_typing.ends(*this, *event);
}

} // namespace loopbaan
