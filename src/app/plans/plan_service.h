// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// The development plans and the POPs composed from them. Everything throws StorageError.
class PlanService
{
    Q_DECLARE_TR_FUNCTIONS(PlanService)

public:
    explicit PlanService(Dossier &dossier);

    /// The newest version of the employee's plan; an empty draft, not stored yet, when there is none.
    [[nodiscard]] DevelopmentPlan plan(const EmployeeId &employee) const;

    /// The POP to show and print today: the approved one while nothing changed since, else a concept.
    /// Composes for everybody, also without any conversation. `employee` must exist.
    [[nodiscard]] Pop pop(const EmployeeId &employee, Language language) const;
    /// In the language of the organisation.
    [[nodiscard]] Pop pop(const EmployeeId &employee) const;

    /// What the files for `pops` are called, without ending (popFileName()). Of namesakes with the same day
    /// the second gets "-2", also when it is asked for alone: nobody's file takes the place of somebody
    /// else's.
    [[nodiscard]] QStringList fileNames(const QList<Pop> &pops) const;

    /// Stores the words of a plan; after an approval they become a new draft version. Signatures, and when to
    /// look again, belong to the version as it is.
    void save(const DevelopmentPlan &plan);
    /// As save, for text that is being typed in `field`.
    void saveText(const DevelopmentPlan &plan, const QString &field);

    /// Freezes the POP as it is today as the next approved version and gives that back.
    Pop approve(const EmployeeId &employee);

private:
    [[nodiscard]] QString nameAmong(const QList<EmployeeId> &namesakes, const Pop &pop) const;

    Dossier &m_dossier;
};

} // namespace loopbaan
