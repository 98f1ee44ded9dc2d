// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_service.h"

#include "app/dossier/record_edit.h"

#include <QHash>

namespace loopbaan {

namespace {

/// `agreement` and what is told of it, as they are when `entry` is reported on `today`.
struct Reported
{
    Agreement agreement{};
    AgreementReview review{};
};

Reported reported(const Agreement &agreement, const ReviewEntry &entry,
                  const std::optional<AgreementReview> &earlier, QDate today)
{
    const bool moves = entry.newDue.isValid();
    const AgreementStatus status = entry.status.value_or(agreement.status);
    const QDate dueBefore = earlier && earlier->newDue.isValid() ? earlier->previousDue : agreement.due;
    Reported result{.agreement = agreement,
                    .review = {.id = entry.id.isNull() ? AgreementReviewId::create() : entry.id,
                               .agreement = agreement.id,
                               .reviewedOn = today,
                               .status = status,
                               .note = entry.note,
                               .previousDue = moves ? dueBefore : QDate(),
                               .newDue = entry.newDue}};
    result.agreement.status = status;
    result.agreement.due = moves ? entry.newDue : dueBefore;
    return result;
}

void store(Stores &stores, const Reported &result)
{
    stores.agreements.save(result.agreement);
    stores.reviews.save(result.review);
}

} // namespace

AgreementService::AgreementService(Dossier &dossier)
    : m_dossier(dossier)
{
}

std::optional<Agreement> AgreementService::find(const AgreementId &id) const
{
    return m_dossier.stores().agreements.find(id);
}

QList<Agreement> AgreementService::all() const
{
    return m_dossier.stores().agreements.all();
}

QList<Agreement> AgreementService::of(const EmployeeId &employee) const
{
    return m_dossier.stores().agreements.of(employee);
}

int AgreementService::overdue() const
{
    return m_dossier.stores().agreements.overdue(m_dossier.today());
}

QList<AgreementLine> AgreementService::lines() const
{
    QHash<EmployeeId, Employee> people;
    for (const Employee &employee : m_dossier.stores().employees.all())
        people.insert(employee.id, employee);
    QList<AgreementLine> lines;
    for (const Agreement &agreement : all()) {
        const Employee employee = people.value(agreement.employee);
        lines << AgreementLine{.id = agreement.id,
                               .employee = agreement.employee,
                               .text = agreement.text,
                               .employeeName = fullName(employee),
                               .callName = callName(employee),
                               .owner = agreement.owner,
                               .status = agreement.status,
                               .due = agreement.due};
    }
    return lines;
}

QList<AgreementReview> AgreementService::reviewsOf(const AgreementId &id) const
{
    return m_dossier.stores().reviews.of(id);
}

QList<Agreement> AgreementService::save(const QList<Agreement> &agreements)
{
    if (agreements.isEmpty())
        return {};
    QList<Agreement> stored;
    const bool isNew = !m_dossier.stores().agreements.contains(agreements.first().id);
    m_dossier.change(isNew ? tr("Add agreement") : tr("Change agreement"), [&](Stores &stores) {
        for (const Agreement &agreement : agreements) {
            const auto count = stores.agreements.of(agreement.employee).size();
            stored << completed(agreement, static_cast<int>(count));
            stores.agreements.save(stored.last());
        }
    });
    return stored;
}

Agreement AgreementService::completed(const Agreement &agreement, int position) const
{
    Agreement complete = agreement;
    if (complete.id.isNull())
        complete.id = AgreementId::create();
    if (!complete.madeOn.isValid()) {
        complete.madeOn = m_dossier.today();
        complete.position = position;
    }
    return complete;
}

void AgreementService::saveText(const Agreement &agreement, const QString &field)
{
    const bool isNew = !m_dossier.stores().agreements.contains(agreement.id);
    m_dossier.changeText(isNew ? tr("Add agreement") : tr("Change agreement"),
                         field.isEmpty() ? field : agreement.id.value + field, [&](Stores &stores) {
                             const auto count = stores.agreements.of(agreement.employee).size();
                             stores.agreements.save(completed(agreement, static_cast<int>(count)));
                         });
}

Agreement AgreementService::draftFor(const EmployeeId &employee, const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    const Agreement draft{.id = AgreementId::create(),
                          .employee = employee,
                          .conversation = conversation,
                          .language = stores.organisations.current().language};
    return completed(draft, static_cast<int>(stores.agreements.of(employee).size()));
}

PopNames AgreementService::namesFor(const EmployeeId &employee) const
{
    const Stores &stores = m_dossier.stores();
    return popNames(stores.employees.find(employee).value_or(Employee()), stores.organisations.current());
}

void AgreementService::remove(const AgreementId &id)
{
    m_dossier.change(tr("Delete agreement"), [&id](Stores &stores) {
        for (const AttitudeGoal &goal : stores.attitudeGoals.all()) {
            if (goal.agreement == id)
                editRecord(stores.attitudeGoals, goal.id, [](AttitudeGoal &kept) { kept.agreement = {}; });
        }
        stores.agreements.remove(id);
    });
}

bool AgreementService::reviewText(const AgreementId &id, const ReviewEntry &entry, const QString &field)
{
    const std::optional<Agreement> agreement = find(id);
    if (!agreement)
        return false;
    const Reported result =
        reported(*agreement, entry, m_dossier.stores().reviews.find(entry.id), m_dossier.today());
    m_dossier.changeText(tr("Update agreement"), field.isEmpty() ? field : entry.id.value + field,
                         [&result](Stores &stores) { store(stores, result); });
    return true;
}

void AgreementService::reviewAll(const QList<AgreementId> &ids, const ReviewEntry &entry)
{
    const auto count = static_cast<int>(ids.size());
    m_dossier.change(tr("Update %n agreement(s)", nullptr, count), [&](Stores &stores) {
        for (const AgreementId &id : ids) {
            const std::optional<Agreement> agreement = stores.agreements.find(id);
            if (agreement)
                store(stores, reported(*agreement, entry, {}, m_dossier.today()));
        }
    });
}

SmartResult AgreementService::check(const Agreement &agreement) const
{
    return smartCoach().check(agreement, contextOf(agreement));
}

SmartContext AgreementService::contextOf(const Agreement &agreement) const
{
    const std::optional<Conversation> conversation =
        m_dossier.stores().conversations.find(agreement.conversation);
    return {.today = m_dossier.today(),
            .otherOpenOfOwner = static_cast<int>(othersOfOwner(agreement).size()),
            .informal = conversation && conversation->formality == Formality::Informal};
}

/// The other open ones. An employee's promises are counted per employee; those of the manager and the
/// organisation all together.
QList<Agreement> AgreementService::othersOfOwner(const Agreement &agreement) const
{
    const bool isEmployees = agreement.owner == AgreementOwner::Employee;
    QList<Agreement> others = isEmployees ? of(agreement.employee) : m_dossier.stores().agreements.open();
    others.removeIf([&agreement](const Agreement &other) {
        return !isOpen(other.status) || other.owner != agreement.owner || other.id == agreement.id;
    });
    return others;
}

const SmartCheck &smartCoach()
{
    static const SmartCheck coach(Catalogue::shipped());
    return coach;
}

} // namespace loopbaan
