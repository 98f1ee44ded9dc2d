// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/hour_edit.h"

#include <QKeyEvent>

namespace loopbaan {

void HourEdit::keyPressEvent(QKeyEvent *event)
{
    if (!m_typing.begins(*this, *event))
        return event->accept();
    QTimeEdit::keyPressEvent(event);
    m_typing.ends(*this, *event);
}

} // namespace loopbaan
