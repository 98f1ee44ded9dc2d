// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/dossier_pages.h"

#include "gui/employees/employees_destination.h"
#include "gui/session/session_context.h"

namespace loopbaan {

QList<Page> dossierPages(const SessionContext &context)
{
    return {employeesDestination(context)};
}

} // namespace loopbaan
