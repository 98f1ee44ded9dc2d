// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/day_edit.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Shift) // on many keyboards on the way to "/"
        return QDateEdit::keyPressEvent(event);
    const QString typed = event->text();
    const bool separates = typed.size() == 1 && u"/-. "_s.contains(typed);
    if (std::exchange(m_hasMovedOn, false) && separates)
        return event->accept();
    const Section section = currentSection();
    QDateEdit::keyPressEvent(event);
    m_hasMovedOn = typed.size() == 1 && typed.front().isDigit() && currentSection() != section;
}

} // namespace loopbaan
