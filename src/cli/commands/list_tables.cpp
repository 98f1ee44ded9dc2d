// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/list_tables.h"

#include "app/agreements/agreement_words.h"
#include "app/conversations/conversation_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ListTables
{
    Q_DECLARE_TR_FUNCTIONS(ListTables)
};

constexpr qsizetype longestText = 60; // characters

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString shortened(const QString &text)
{
    return text.size() <= longestText ? text : text.first(longestText - 1) + u'…';
}

QString ownerOf(const Agreement &agreement)
{
    if (!agreement.owner)
        return {};
    switch (*agreement.owner) {
    case AgreementOwner::Employee: return ListTables::tr("employee");
    case AgreementOwner::Manager: return ListTables::tr("manager");
    case AgreementOwner::Organisation: return ListTables::tr("organisation");
    }
    Q_UNREACHABLE();
}

QString degreeOf(Formality formality)
{
    switch (formality) {
    case Formality::Informal: return ListTables::tr("informal");
    case Formality::Light: return ListTables::tr("light");
    case Formality::Formal: return ListTables::tr("formal");
    }
    Q_UNREACHABLE();
}

QString sentence(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::ConversationThisWeek: return ListTables::tr("conversation this week");
    case AttentionKind::ConversationToFinish: return ListTables::tr("conversation to finish");
    case AttentionKind::FormOverdue: return ListTables::tr("form not answered in time");
    case AttentionKind::FormReminderDue: return ListTables::tr("reminder of the form due");
    case AttentionKind::AgreementOverdue: return ListTables::tr("agreement past its date");
    case AttentionKind::AgreementSoon: return ListTables::tr("agreement due soon");
    case AttentionKind::ShortNotice: return ListTables::tr("conversation at short notice");
    case AttentionKind::LongWithoutConversation: return ListTables::tr("long without a conversation");
    }
    Q_UNREACHABLE();
}

/// What the item is about; the employee's own when it is nothing else.
QString idOf(const AttentionItem &item)
{
    if (!item.agreement.isNull())
        return item.agreement.value;
    return item.conversation.isNull() ? item.employee.value : item.conversation.value;
}

} // namespace

QList<QStringList> tableOf(const QList<Employee> &employees, const DossierLists &lists)
{
    const QHash<DepartmentId, QString> departments = lists.departments();
    QList<QStringList> rows{{ListTables::tr("NUMBER"), ListTables::tr("NAME"), ListTables::tr("JOB"),
                             ListTables::tr("DEPARTMENT"), ListTables::tr("HIRED"), ListTables::tr("LEFT")}};
    for (const Employee &employee : employees)
        rows << QStringList{employee.number,
                            fullName(employee),
                            shortened(employee.jobTitle),
                            departments.value(employee.department),
                            iso(employee.hiredOn),
                            iso(employee.leftOn)};
    return rows;
}

QList<QStringList> tableOf(const QList<Conversation> &conversations, const DossierLists &lists)
{
    const EmployeeNames names = lists.names();
    QList<QStringList> rows{{ListTables::tr("DATE"), ListTables::tr("TIME"), ListTables::tr("EMPLOYEE"),
                             ListTables::tr("STATUS"), ListTables::tr("FORMALITY"), ListTables::tr("ID")}};
    for (const Conversation &conversation : conversations)
        rows << QStringList{iso(conversation.date),
                            conversation.time.toString(u"HH:mm"),
                            names.value(conversation.employee),
                            wordOf(conversation.status),
                            degreeOf(conversation.formality),
                            conversation.id.value};
    return rows;
}

QList<QStringList> tableOf(const QList<Agreement> &agreements, const DossierLists &lists)
{
    const EmployeeNames names = lists.names();
    QList<QStringList> rows{{ListTables::tr("DUE"), ListTables::tr("STATUS"), ListTables::tr("OWNER"),
                             ListTables::tr("EMPLOYEE"), ListTables::tr("AGREEMENT"), ListTables::tr("ID")}};
    for (const Agreement &agreement : agreements)
        rows << QStringList{iso(agreement.due),        wordOf(agreement.status),
                            ownerOf(agreement),        names.value(agreement.employee),
                            shortened(agreement.text), agreement.id.value};
    return rows;
}

QList<QStringList> tableOf(const QList<AttentionItem> &items, const DossierLists &lists)
{
    const EmployeeNames names = lists.names();
    QList<QStringList> rows{
        {ListTables::tr("DATE"), ListTables::tr("WHAT"), ListTables::tr("EMPLOYEE"), ListTables::tr("ID")}};
    for (const AttentionItem &item : items)
        rows << QStringList{iso(item.date), sentence(item.kind), names.value(item.employee), idOf(item)};
    return rows;
}

} // namespace loopbaan
