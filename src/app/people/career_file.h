// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"
#include "app/people/employee_service.h"

namespace loopbaan {

/// What there is of one employee, with what it takes to say it.
struct CareerFile
{
    EmployeeFile file{};
    QList<OccasionChoice> occasions{};
    ConversationFramework framework{};
    QDate today{};
};

} // namespace loopbaan
