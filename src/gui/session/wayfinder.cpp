// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/wayfinder.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

void Wayfinder::show(const QString &page, const EmployeeId &employee)
{
    m_employee = employee;
    emit asked(page, employee);
}

void Wayfinder::prepare(const EmployeeId &employee, const ConversationId &conversation)
{
    show(u"employees"_s, employee); // which is built by this, where it was never visited
    emit preparationAsked(conversation);
}

void Wayfinder::hold(const ConversationId &conversation)
{
    emit talkAsked(conversation);
}

} // namespace loopbaan
