// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/evaluation_service.h"

#include "app/dossier/record_edit.h"

#include <algorithm>

namespace loopbaan {

EvaluationService::EvaluationService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<EvaluationEntry> EvaluationService::in(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> talk = stores.conversations.find(conversation);
    if (!talk)
        return {};
    const QList<Agreement> agreements = stores.agreements.of(talk->employee);
    QList<AgreementReview> reviews;
    for (const Agreement &agreement : agreements)
        reviews << stores.reviews.of(agreement.id);
    return evaluationOf(*talk, agreements, reviews);
}

void EvaluationService::judge(const ConversationId &conversation, const AgreementId &id,
                              AgreementStatus status)
{
    std::optional<EvaluationEntry> said = entry(conversation, id);
    if (!said)
        return;
    said->agreement.status = status;
    said->review->status = status;
    store(*said, {});
}

void EvaluationService::write(const ConversationId &conversation, const AgreementId &id, const QString &note)
{
    std::optional<EvaluationEntry> said = entry(conversation, id);
    if (!said || said->review->note == note)
        return;
    said->review->note = note;
    store(*said, typingKey(said->review->id, &AgreementReview::note));
}

void EvaluationService::moveDue(const ConversationId &conversation, const AgreementId &id, QDate due)
{
    std::optional<EvaluationEntry> said = entry(conversation, id);
    if (!said || said->agreement.due == due)
        return;
    if (!said->review->newDue.isValid())
        said->review->previousDue = said->agreement.due;
    said->review->newDue = due;
    said->agreement.due = due;
    store(*said, {});
}

/// With a review of this talk, made when there is none.
std::optional<EvaluationEntry> EvaluationService::entry(const ConversationId &conversation,
                                                        const AgreementId &id) const
{
    const QList<EvaluationEntry> entries = in(conversation);
    const auto found = std::ranges::find_if(
        entries, [&id](const EvaluationEntry &entry) { return entry.agreement.id == id; });
    if (found == entries.end())
        return std::nullopt;
    EvaluationEntry said = *found;
    if (!said.review) {
        said.review = AgreementReview{.id = AgreementReviewId::create(),
                                      .agreement = id,
                                      .reviewedOn = m_dossier.today(),
                                      .status = said.agreement.status};
    }
    return said;
}

void EvaluationService::store(const EvaluationEntry &entry, const QString &field)
{
    m_dossier.changeText(tr("Update agreement"), field, [&entry](Stores &stores) {
        editRecord(stores.agreements, entry.agreement.id,
                   [&entry](Agreement &stored) { stored = entry.agreement; });
        stores.reviews.save(*entry.review);
    });
}

} // namespace loopbaan
