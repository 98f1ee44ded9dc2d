// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_service.h"

#include "app/dossier/dossier.h"
#include "storage/stores/stores.h"

#include <algorithm>

namespace loopbaan {

namespace {

/// An employee's promises are counted per employee; those of the manager and the organisation all together.
int otherOpen(const Agreement &agreement, const QList<Agreement> &open)
{
    return static_cast<int>(std::ranges::count_if(open, [&agreement](const Agreement &other) {
        const bool sameOwner = other.owner == agreement.owner
            && (agreement.owner != AgreementOwner::Employee || other.employee == agreement.employee);
        return sameOwner && other.id != agreement.id;
    }));
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

void AgreementService::remove(const AgreementId &id)
{
    m_dossier.change(tr("Delete agreement"), [&id](Stores &stores) { stores.agreements.remove(id); });
}

bool AgreementService::review(const AgreementId &id, const ReviewEntry &entry)
{
    std::optional<Agreement> agreement = find(id);
    if (!agreement)
        return false;
    const AgreementReview review{.id = AgreementReviewId::create(),
                                 .agreement = id,
                                 .reviewedOn = m_dossier.today(),
                                 .status = entry.status,
                                 .note = entry.note,
                                 .previousDue = entry.newDue.isValid() ? agreement->due : QDate(),
                                 .newDue = entry.newDue};
    agreement->status = entry.status;
    if (entry.newDue.isValid())
        agreement->due = entry.newDue;
    m_dossier.change(tr("Update agreement"), [&](Stores &stores) {
        stores.agreements.save(*agreement);
        stores.reviews.insert(review);
    });
    return true;
}

SmartResult AgreementService::check(const Agreement &agreement) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> conversation = stores.conversations.find(agreement.conversation);
    return smartCoach().check(agreement,
                              {.today = m_dossier.today(),
                               .otherOpenOfOwner = otherOpen(agreement, stores.agreements.open()),
                               .informal = conversation && conversation->formality == Formality::Informal});
}

const SmartCheck &smartCoach()
{
    static const SmartCheck coach(Catalogue::shipped());
    return coach;
}

} // namespace loopbaan
