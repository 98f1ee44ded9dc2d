// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/wayfinder.h"

namespace loopbaan {

void Wayfinder::show(const QString &page, const EmployeeId &employee)
{
    m_employee = employee;
    emit asked(page, employee);
}

void Wayfinder::hold(const ConversationId &conversation)
{
    emit talkAsked(conversation);
}

} // namespace loopbaan
