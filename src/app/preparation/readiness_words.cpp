// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/readiness_words.h"

#include "app/language/date_words.h"
#include "core/preparation/manager_topic.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct ReadinessText
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessText)
};

SideWords managerWords(const Readiness &readiness)
{
    switch (readiness.manager) {
    case ManagerReadiness::NotStarted: return {.text = ReadinessText::tr("You: not begun yet")};
    case ManagerReadiness::Started:
        return {
            ReadinessText::tr("You: %1 of %2 points")
                .arg(QString::number(readiness.doneTopics), QString::number(enumTexts<ManagerTopic>.size())),
            StatusTone::Soon, StatusMark::InProgress};
    case ManagerReadiness::Ready:
        return {ReadinessText::tr("You are prepared"), StatusTone::Good, StatusMark::Done};
    }
    Q_UNREACHABLE();
}

SideWords sentWords(const QString &employee, const QString &day)
{
    return {day.isEmpty() ? ReadinessText::tr("%1 has the form").arg(employee)
                          : ReadinessText::tr("%1 has the form, answer needed by %2").arg(employee, day),
            StatusTone::Neutral, StatusMark::Waiting};
}

SideWords employeeWords(const Readiness &readiness, const QString &employee, QDate today)
{
    const QString day = readiness.day.isValid() ? weekdayText(readiness.day, today) : QString();
    switch (readiness.employee) {
    case EmployeeReadiness::NotAsked: return {.text = ReadinessText::tr("%1 has no form yet").arg(employee)};
    case EmployeeReadiness::FormSent: return sentWords(employee, day);
    case EmployeeReadiness::ReminderDue:
        return {day.isEmpty() ? ReadinessText::tr("Remind %1 of the form").arg(employee)
                              : ReadinessText::tr("Remind %1: answer needed by %2").arg(employee, day),
                StatusTone::Soon, StatusMark::Waiting};
    case EmployeeReadiness::FormOverdue:
        return {ReadinessText::tr("Nothing from %1 yet, needed by %2").arg(employee, day),
                StatusTone::Overdue, StatusMark::Waiting};
    case EmployeeReadiness::Answered:
        return {ReadinessText::tr("%1 answered on %2").arg(employee, dayAndMonth(readiness.day)),
                StatusTone::Good, StatusMark::Done};
    }
    Q_UNREACHABLE();
}

} // namespace

ReadinessWords wordsOf(const Readiness &readiness, const QString &employee, QDate today)
{
    return {managerWords(readiness), employeeWords(readiness, employee, today)};
}

QStringList linesOf(const ReadinessWords &words)
{
    return {words.manager.text, words.employee.text};
}

} // namespace loopbaan
