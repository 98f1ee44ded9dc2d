// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/dossier_lists.h"

#include "app/dossier/dossier.h"
#include "app/preparation/manager_side.h"
#include "core/text/folded.h"
#include "storage/stores/stores.h"

#include <algorithm>

namespace loopbaan {

namespace {

/// By given name as people look for it: case and accents ignored.
void sortByName(QList<Employee> &employees)
{
    QHash<EmployeeId, QString> keys;
    for (const Employee &employee : std::as_const(employees))
        keys.insert(employee.id, folded(fullName(employee)));
    std::ranges::sort(employees, {}, [&keys](const Employee &employee) {
        return std::pair(keys.value(employee.id), employee.id);
    });
}

QHash<ConversationId, FormDays> awaitedForms(const Stores &stores, const QList<Conversation> &talks)
{
    QHash<ConversationId, FormDays> awaited;
    for (const Conversation &talk : talks) {
        const std::optional<FormDays> form = isOpen(talk) ? lastFormOf(stores, talk.id) : std::nullopt;
        if (form && employeeSideOf(stores, talk.id).isEmpty())
            awaited.insert(talk.id, *form);
    }
    return awaited;
}

} // namespace

DossierLists::DossierLists(const Dossier &dossier, const std::optional<EmployeeId> &only)
    : m_dossier(dossier)
    , m_only(only)
{
}

QList<Employee> DossierLists::employees() const
{
    QList<Employee> employees = m_dossier.stores().employees.all();
    employees.removeIf([this](const Employee &employee) { return !concerns(employee.id); });
    sortByName(employees);
    return employees;
}

QList<Conversation> DossierLists::conversations() const
{
    const ConversationStore &store = m_dossier.stores().conversations;
    return m_only ? store.of(*m_only) : store.all();
}

QList<Agreement> DossierLists::agreements() const
{
    const AgreementStore &store = m_dossier.stores().agreements;
    QList<Agreement> agreements = m_only ? store.of(*m_only) : store.all();
    std::ranges::stable_sort(agreements, {}, [](const Agreement &agreement) {
        return std::pair(!agreement.due.isValid(), agreement.due);
    });
    return agreements;
}

QList<AttentionItem> DossierLists::attention() const
{
    const Stores &stores = m_dossier.stores();
    const QList<Conversation> talks = stores.conversations.all();
    QList<AttentionItem> items = attentionOn(m_dossier.today(),
                                             {.employees = stores.employees.all(),
                                              .conversations = talks,
                                              .agreements = stores.agreements.all(),
                                              .framework = stores.organisations.current().framework,
                                              .awaited = awaitedForms(stores, talks)});
    items.removeIf([this](const AttentionItem &item) { return !concerns(item.employee); });
    return items;
}

QByteArray DossierLists::toJson(const QList<Employee> &employees) const
{
    return employeesToJson(employees, m_dossier.stores().departments.all());
}

QByteArray DossierLists::toJson(const QList<Conversation> &conversations) const
{
    const Stores &stores = m_dossier.stores();
    return conversationsToJson(conversations, names(), stores.occasions.all(),
                               stores.organisations.current().framework.noticeDays);
}

QByteArray DossierLists::toJson(const QList<Agreement> &agreements) const
{
    return agreementsToJson(agreements, names());
}

QByteArray DossierLists::toJson(const QList<AttentionItem> &items) const
{
    return attentionToJson(items, names());
}

QByteArray DossierLists::toJson(const Conversation &conversation) const
{
    const Stores &stores = m_dossier.stores();
    return conversationToJson(conversation, names(), stores.occasions.all(),
                              stores.organisations.current().framework.noticeDays);
}

EmployeeNames DossierLists::names() const
{
    return namesOf(m_dossier.stores().employees.all());
}

QHash<DepartmentId, QString> DossierLists::departments() const
{
    QHash<DepartmentId, QString> names;
    for (const Department &department : m_dossier.stores().departments.all())
        names.insert(department.id, department.name);
    return names;
}

} // namespace loopbaan
