// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_service.h"
#include "app/conversations/conversation_service.h"
#include "app/dossier/dossier.h"
#include "app/people/employee_service.h"
#include "app/people/standing_service.h"
#include "app/plans/plan_service.h"

namespace loopbaan {

/// A dossier with the services that work on it.
struct OpenDossier
{
    /// Throws StorageError, as Dossier does.
    OpenDossier(const QString &path, Dossier::Access access, const Clock &clock,
                Dossier::Check check = Dossier::Check::AtOnce)
        : dossier(path, access, clock, check)
    {
    }

    Dossier dossier;
    EmployeeService employees{dossier};
    StandingService standings{dossier};
    ConversationService conversations{dossier};
    AgreementService agreements{dossier};
    PlanService plans{dossier};
};

} // namespace loopbaan
