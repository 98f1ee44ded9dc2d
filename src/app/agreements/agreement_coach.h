// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_service.h"
#include "app/agreements/coach_advice.h"

namespace loopbaan {

/// Reads one agreement again and again while somebody writes it. What it needs from the dossier is looked up
/// once, and again after `forget`, because it may be much.
class AgreementCoach
{
    Q_DECLARE_TR_FUNCTIONS(AgreementCoach)

public:
    explicit AgreementCoach(const AgreementService &agreements, Language planLanguage);

    /// In words of `language`, the one of the window. Throws StorageError.
    [[nodiscard]] CoachAdvice advise(const Agreement &agreement, Language language);

    void forget(); ///< other agreements may have changed

private:
    /// What is the same for an agreement as long as its owner is.
    struct Known
    {
        AgreementId agreement{};
        std::optional<AgreementOwner> owner{};
        SmartContext context{};
        PopNames names{};
        QList<Agreement> others{}; ///< with the same employee
    };

    const Known &lookUp(const Agreement &agreement);
    [[nodiscard]] QString remarkOn(const Agreement &agreement, const Known &known) const;
    void addPlan(const Agreement &agreement, const PopNames &names, CoachAdvice &advice) const;

    const AgreementService &m_agreements;
    Language m_planLanguage;
    std::optional<Known> m_known{};
};

} // namespace loopbaan
