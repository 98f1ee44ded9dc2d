// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/evaluation.h"

#include <algorithm>
#include <tuple>

namespace loopbaan {

namespace {

int turnOf(const std::optional<AgreementOwner> &owner)
{
    if (owner == AgreementOwner::Manager)
        return 0;
    return owner == AgreementOwner::Organisation ? 1 : 2;
}

/// No day is later than every day.
QDate dueOf(const Agreement &agreement)
{
    return agreement.due.isValid() ? agreement.due : QDate(9999, 12, 31);
}

bool comesFirst(const EvaluationEntry &a, const EvaluationEntry &b)
{
    const auto key = [](const EvaluationEntry &entry) {
        return std::tuple(turnOf(entry.agreement.owner), dueOf(entry.agreement), entry.agreement.position);
    };
    return key(a) < key(b);
}

bool isSaidIn(const Conversation &conversation, const AgreementReview &review)
{
    const QDate from = heldFrom(conversation);
    return from.isValid() && review.reviewedOn >= from
        && (!conversation.finishedOn.isValid() || review.reviewedOn <= conversation.finishedOn);
}

bool isEarlier(const Agreement &agreement, const Conversation &conversation)
{
    const QDate from = heldFrom(conversation);
    return agreement.conversation != conversation.id
        && (!from.isValid() || !agreement.madeOn.isValid() || agreement.madeOn <= from);
}

/// The last thing said of `agreement` in `conversation`; `reviews` are oldest first.
std::optional<AgreementReview> saidOf(const Agreement &agreement, const Conversation &conversation,
                                      const QList<AgreementReview> &reviews)
{
    const auto said = std::ranges::find_if(reviews.crbegin(), reviews.crend(), [&](const auto &review) {
        return review.agreement == agreement.id && isSaidIn(conversation, review);
    });
    return said == reviews.crend() ? std::nullopt : std::optional(*said);
}

bool isStillOpen(const Agreement &agreement, const Conversation &conversation)
{
    return conversation.status != ConversationStatus::Finished && isOpen(agreement.status);
}

} // namespace

QDate heldFrom(const Conversation &conversation)
{
    return conversation.startedAt.isValid() ? conversation.startedAt.toLocalTime().date() : conversation.date;
}

QList<EvaluationEntry> evaluationOf(const Conversation &conversation, const QList<Agreement> &agreements,
                                    const QList<AgreementReview> &reviews)
{
    QList<EvaluationEntry> entries;
    for (const Agreement &agreement : agreements) {
        const EvaluationEntry entry{agreement, saidOf(agreement, conversation, reviews)};
        if (isEarlier(agreement, conversation) && (entry.review || isStillOpen(agreement, conversation)))
            entries << entry;
    }
    std::ranges::stable_sort(entries, comesFirst);
    return entries;
}

} // namespace loopbaan
