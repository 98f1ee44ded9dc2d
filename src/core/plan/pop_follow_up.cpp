// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_follow_up.h"

#include <map>
#include <utility>

namespace loopbaan {

namespace {

using Moments = std::map<std::pair<QDate, FollowUpKind>, QList<int>>;

void add(const Agreement &agreement, int number, Moments &moments)
{
    if (!isOpen(agreement.status))
        return;
    if (agreement.checkInOn.isValid() && agreement.checkInOn != agreement.due)
        moments[{agreement.checkInOn, FollowUpKind::CheckIn}] << number;
    if (agreement.due.isValid())
        moments[{agreement.due, FollowUpKind::AgreementDue}] << number;
}

} // namespace

QList<PopFollowUp> followUpOf(const QList<Agreement> &agreements, QDate nextConversation, QDate planReview)
{
    Moments moments;
    int number = 0;
    for (const Agreement &agreement : agreements)
        add(agreement, ++number, moments);
    if (nextConversation.isValid())
        moments[{nextConversation, FollowUpKind::NextConversation}];
    if (planReview.isValid() && planReview != nextConversation)
        moments[{planReview, FollowUpKind::PlanReview}];

    QList<PopFollowUp> followUp;
    for (const auto &[moment, numbers] : moments)
        followUp << PopFollowUp{moment.first, moment.second, numbers};
    return followUp;
}

} // namespace loopbaan
