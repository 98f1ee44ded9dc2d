// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/attitude.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// The career attitudes an employee shared, and the one that is to grow. Everything throws StorageError.
class AttitudeService
{
    Q_DECLARE_TR_FUNCTIONS(AttitudeService)

public:
    explicit AttitudeService(Dossier &dossier);

    /// All four; see isShared(). Only the employee changes them, through a form.
    [[nodiscard]] QList<AttitudeView> of(const EmployeeId &employee, const Catalogue &catalogue) const;
    [[nodiscard]] std::optional<AttitudeGoal> goal(const EmployeeId &employee) const;

    /// At most one grows: another choice takes its place, with nothing agreed yet (R-004-17).
    void choose(const EmployeeId &employee, Attitude attitude);
    void drop(const EmployeeId &employee);
    /// What was agreed about it.
    void agree(const EmployeeId &employee, const AgreementId &agreement);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
