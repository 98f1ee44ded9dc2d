// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listing/list_json.h"

#include "core/conversation/planning_rules.h"
#include "exchange/json/json_writing.h"

namespace loopbaan {

namespace {

using DepartmentNames = QHash<DepartmentId, QString>;
using OccasionTexts = QHash<QString, QString>;

QString clockText(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm") : QString();
}

OrderedJson employeeJson(const Employee &employee, const DepartmentNames &departments)
{
    return {{"id", toJson(employee.id.value)},
            {"number", toJson(employee.number)},
            {"name", toJson(fullName(employee))},
            {"given_name", toJson(employee.givenName)},
            {"family_name", toJson(employee.familyName)},
            {"email", toJson(employee.email)},
            {"job_title", toJson(employee.jobTitle)},
            {"department_id", toJson(employee.department.value)},
            {"department", toJson(departments.value(employee.department))},
            {"manager", toJson(employee.manager)},
            {"career_contact", toJson(employee.careerContact)},
            {"hired_on", toJson(employee.hiredOn)},
            {"left_on", toJson(employee.leftOn)},
            {"fte", toJson(employee.fte)}};
}

QString occasionOf(const Conversation &conversation, const OccasionTexts &own)
{
    return showsOccasion(conversation) ? own.value(conversation.occasion, conversation.occasion) : QString();
}

OrderedJson conversationJson(const Conversation &conversation, const EmployeeNames &names,
                             const OccasionTexts &occasions, int noticeDays)
{
    return {{"id", toJson(conversation.id.value)},
            {"employee_id", toJson(conversation.employee.value)},
            {"employee", toJson(names.value(conversation.employee))},
            {"trajectory_id", toJson(conversation.trajectory.value)},
            {"sequence", conversation.sequence},
            {"date", toJson(conversation.date)},
            {"time", toJson(clockText(conversation.time))},
            {"minutes", conversation.minutes},
            {"place", toJson(conversation.place)},
            {"status", toJson(conversation.status)},
            {"kind", toJson(conversation.kind)},
            {"occasion", toJson(occasionOf(conversation, occasions))},
            {"formality", toJson(conversation.formality)},
            {"partner_role", toJson(conversation.partnerRole)},
            {"partner", toJson(conversation.partner)},
            {"planned_on", toJson(conversation.plannedOn)},
            {"invited_on", toJson(conversation.invitedOn)},
            {"short_notice", isShortNotice(conversation, noticeDays)},
            {"finished_on", toJson(conversation.finishedOn)},
            {"plan_due_on", toJson(conversation.planDueOn)},
            {"next_on", toJson(conversation.nextOn)}};
}

OccasionTexts textsOf(const QList<Occasion> &occasions)
{
    OccasionTexts texts;
    for (const Occasion &occasion : occasions)
        texts.insert(occasion.id.value, occasion.text);
    return texts;
}

OrderedJson agreementJson(const Agreement &agreement, const EmployeeNames &names)
{
    return {{"id", toJson(agreement.id.value)},
            {"employee_id", toJson(agreement.employee.value)},
            {"employee", toJson(names.value(agreement.employee))},
            {"conversation_id", toJson(agreement.conversation.value)},
            {"option_id", toJson(agreement.option.value)},
            {"text", toJson(agreement.text)},
            {"measure", toJson(agreement.measure)},
            {"owner", toJson(agreement.owner)},
            {"due", toJson(agreement.due)},
            {"status", toJson(agreement.status)},
            {"first_step", toJson(agreement.firstStep)},
            {"first_step_due", toJson(agreement.firstStepDue)},
            {"support", toJson(agreement.support)},
            {"what_i_do", toJson(agreement.whatIDo)},
            {"need_from_manager", toJson(agreement.needFromManager)},
            {"manager_answer", toJson(agreement.managerAnswer)},
            {"need_from_organisation", toJson(agreement.needFromOrganisation)},
            {"organisation_answer", toJson(agreement.organisationAnswer)},
            {"direction", toJson(agreement.direction)},
            {"check_in_on", toJson(agreement.checkInOn)},
            {"contingency", toJson(agreement.contingency)},
            {"confirmed", agreement.confirmedByEmployee.isValid() && agreement.confirmedByManager.isValid()},
            {"confirmed_by_employee", toJson(agreement.confirmedByEmployee)},
            {"confirmed_by_manager", toJson(agreement.confirmedByManager)},
            {"made_on", toJson(agreement.madeOn)},
            {"language", toJson(agreement.language)}};
}

OrderedJson attentionJson(const AttentionItem &item, const EmployeeNames &names)
{
    return {{"kind", toJson(item.kind)},
            {"employee_id", toJson(item.employee.value)},
            {"employee", toJson(names.value(item.employee))},
            {"conversation_id", toJson(item.conversation.value)},
            {"agreement_id", toJson(item.agreement.value)},
            {"date", toJson(item.date)},
            {"days", item.days}};
}

} // namespace

EmployeeNames namesOf(const QList<Employee> &employees)
{
    EmployeeNames names;
    for (const Employee &employee : employees)
        names.insert(employee.id, fullName(employee));
    return names;
}

QByteArray employeesToJson(const QList<Employee> &employees, const QList<Department> &departments)
{
    DepartmentNames names;
    for (const Department &department : departments)
        names.insert(department.id, department.name);
    return toBytes(
        toJsonArray(employees, [&names](const Employee &employee) { return employeeJson(employee, names); }));
}

QByteArray conversationsToJson(const QList<Conversation> &conversations, const EmployeeNames &names,
                               const QList<Occasion> &occasions, int noticeDays)
{
    const OccasionTexts own = textsOf(occasions);
    return toBytes(toJsonArray(conversations, [&names, &own, noticeDays](const Conversation &conversation) {
        return conversationJson(conversation, names, own, noticeDays);
    }));
}

QByteArray conversationToJson(const Conversation &conversation, const EmployeeNames &names,
                              const QList<Occasion> &occasions, int noticeDays)
{
    return toBytes(conversationJson(conversation, names, textsOf(occasions), noticeDays));
}

QByteArray agreementsToJson(const QList<Agreement> &agreements, const EmployeeNames &names)
{
    return toBytes(toJsonArray(
        agreements, [&names](const Agreement &agreement) { return agreementJson(agreement, names); }));
}

QByteArray attentionToJson(const QList<AttentionItem> &items, const EmployeeNames &names)
{
    return toBytes(
        toJsonArray(items, [&names](const AttentionItem &item) { return attentionJson(item, names); }));
}

} // namespace loopbaan
