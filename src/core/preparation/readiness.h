// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"

namespace loopbaan {

/// How far one side is before a talk (R-000-44).
enum class EmployeeReadiness {
    NotAsked, ///< no form went out
    FormSent,
    ReminderDue, ///< nothing came back and the day to remind is there
    FormOverdue, ///< nothing came back and the day it was due is past
    Answered,
};
enum class ManagerReadiness { NotStarted, Started, Ready };

/// The days of the form that went out last.
struct FormDays
{
    QDate sentOn{};
    QDate remindOn{}; ///< invalid: no reminder
    QDate dueOn{}; ///< invalid: no day was named

    friend bool operator==(const FormDays &, const FormDays &) = default;
};

/// How far both sides are.
struct Readiness
{
    EmployeeReadiness employee = EmployeeReadiness::NotAsked;
    QDate day{}; ///< of the last answer, else the day the form is due
    ManagerReadiness manager = ManagerReadiness::NotStarted;
    int doneTopics = 0; ///< of the manager's four

    friend bool operator==(const Readiness &, const Readiness &) = default;
};

/// `answers` are those of the employee; `form` is empty when none went out.
[[nodiscard]] Readiness readinessOn(QDate today, const QList<PreparationAnswer> &answers,
                                    const ManagerPreparation &manager, const std::optional<FormDays> &form);

} // namespace loopbaan
