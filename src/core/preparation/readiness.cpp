// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/readiness.h"

#include "core/preparation/manager_topic.h"

#include <algorithm>

namespace loopbaan {

namespace {

EmployeeReadiness stageOf(const FormDays &form, QDate today)
{
    if (form.dueOn.isValid() && form.dueOn < today)
        return EmployeeReadiness::FormOverdue;
    if (form.remindOn.isValid() && form.remindOn <= today)
        return EmployeeReadiness::ReminderDue;
    return EmployeeReadiness::FormSent;
}

ManagerReadiness readinessOf(const ManagerPreparation &manager)
{
    if (doneTopics(manager) == static_cast<int>(enumTexts<ManagerTopic>.size()))
        return ManagerReadiness::Ready;
    return isEmpty(manager) ? ManagerReadiness::NotStarted : ManagerReadiness::Started;
}

} // namespace

Readiness readinessOn(QDate today, const QList<PreparationAnswer> &answers, const ManagerPreparation &manager,
                      const std::optional<FormDays> &form)
{
    Readiness readiness{.manager = readinessOf(manager), .doneTopics = doneTopics(manager)};
    for (const PreparationAnswer &answer : answers) {
        if (!saysSomething(answer))
            continue;
        readiness.employee = EmployeeReadiness::Answered;
        readiness.day = readiness.day.isValid() ? qMax(readiness.day, answer.answeredOn) : answer.answeredOn;
    }
    if (readiness.employee == EmployeeReadiness::NotAsked && form) {
        readiness.employee = stageOf(*form, today);
        readiness.day = form->dueOn;
    }
    return readiness;
}

} // namespace loopbaan
