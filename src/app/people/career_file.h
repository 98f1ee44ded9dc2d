// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"
#include "app/people/employee_service.h"
#include "core/preparation/readiness.h"

#include <QHash>

namespace loopbaan {

/// What there is of one employee, with what it takes to say it in the window's language.
struct CareerFile
{
    EmployeeFile file{};
    QList<OccasionChoice> occasions{};
    ConversationFramework framework{};
    Language language = Language::Dutch;
    QDate today{};
    QHash<ConversationId, Readiness> readiness{}; ///< of open talks that are prepared
};

/// Nothing when there is no such employee (any more). Throws StorageError.
[[nodiscard]] std::optional<CareerFile> careerFile(Dossier &dossier, const EmployeeId &id, Language language);

} // namespace loopbaan
