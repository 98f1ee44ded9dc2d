// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_version.h"

namespace loopbaan {

namespace {

/// What was agreed, without the facts around it.
Pop agreedPart(const Pop &pop)
{
    Pop part{.conversationOn = pop.conversationOn,
             .author = pop.author,
             .runsUntil = pop.runsUntil,
             .careerQuestion = pop.careerQuestion,
             .ownWords = pop.ownWords,
             .strengths = pop.strengths,
             .development = pop.development,
             .directions = pop.directions,
             .promised = pop.promised,
             .undecided = pop.undecided,
             .agreements = pop.agreements,
             .contingency = pop.contingency};
    for (PopAgreement &agreement : part.agreements)
        agreement.status = AgreementStatus::Planned;
    return part;
}

} // namespace

bool sameContent(const Pop &one, const Pop &other)
{
    return agreedPart(one) == agreedPart(other);
}

Pop popToShow(const Pop &composed, const std::optional<DevelopmentPlan> &newest,
              const std::optional<Pop> &approved)
{
    const bool stands =
        newest && newest->status == PlanStatus::Approved && approved && sameContent(composed, *approved);
    if (!stands)
        return composed;
    Pop pop = composed;
    pop.version = newest->version;
    pop.isConcept = false;
    pop.approvedOn = newest->approvedOn;
    pop.employeeSignature = newest->employeeSignature;
    pop.employeeRemark = newest->employeeRemark.trimmed();
    pop.followUp = approved->followUp; // also of days that have passed since
    return pop;
}

} // namespace loopbaan
