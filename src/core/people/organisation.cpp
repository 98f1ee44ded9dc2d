// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/organisation.h"

#include "core/people/personal_text.h"

#include <algorithm>

namespace loopbaan {

QList<OrganisationProblem> problemsOf(const Organisation &organisation)
{
    QList<OrganisationProblem> problems;
    if (!organisation.managerEmail.isEmpty() && !isEmailAddress(organisation.managerEmail))
        problems << OrganisationProblem::EmailMalformed;
    if (std::ranges::any_of(
            QStringList{organisation.name, organisation.managerName, organisation.managerEmail}, isTooLong))
        problems << OrganisationProblem::TextTooLong;
    return problems;
}

} // namespace loopbaan
