// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/plan/development_plan.h"
#include "storage/records/records.h"

namespace loopbaan {

class AgreementStore : public Records<Agreement>
{
public:
    using Records::Records;

    [[nodiscard]] QList<Agreement> of(const EmployeeId &employee) const; ///< in the order they were made
    [[nodiscard]] QList<Agreement> open() const; ///< of everybody
    [[nodiscard]] int overdue(QDate today) const; ///< how many of those should be done by now
};

class AgreementReviewStore : public Records<AgreementReview>
{
public:
    using Records::Records;

    [[nodiscard]] QList<AgreementReview> of(const AgreementId &agreement) const; ///< oldest first
};

class DevelopmentPlanStore : public Records<DevelopmentPlan>
{
public:
    using Records::Records;

    [[nodiscard]] QList<DevelopmentPlan> of(const EmployeeId &employee) const; ///< oldest version first
};

} // namespace loopbaan
