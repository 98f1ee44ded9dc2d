// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/people/organisation.h"

#include <algorithm>
#include <optional>

namespace loopbaan {

/// What is remarkable about a planned moment; the first three stand in the way of planning.
enum class PlanningRemark {
    DateMissing,
    PastDate,
    AfterLastDay, ///< the employee does not work here any more then
    Weekend,
    ShortNotice,
    Overlap, ///< another open conversation of the manager at the same time
    CoachIsManager, ///< a coach usually is not somebody one works with directly (R-003-31)
};

/// Does it stand in the way of planning?
[[nodiscard]] constexpr bool blocks(PlanningRemark remark)
{
    return remark <= PlanningRemark::AfterLastDay;
}

/// The open conversation that another one would run into.
struct OtherConversation
{
    EmployeeId employee{};
    QTime from{};
    QTime until{};
    QString person{}; ///< whom with; left to who knows the names

    friend bool operator==(const OtherConversation &, const OtherConversation &) = default;
};

struct PlanningResult
{
    QList<PlanningRemark> remarks{};
    QDate firstGoodDate{}; ///< the first weekday that keeps the notice
    qint64 days = 0; ///< from today to the conversation
    std::optional<OtherConversation> overlap{}; ///< of the remark Overlap

    [[nodiscard]] bool blocked() const { return std::ranges::any_of(remarks, blocks); }
};

/// What to say about holding `conversation` as planned, on `today`, with the notice of the framework and
/// `others`, the open conversations of the dossier (its own earlier version is passed over). `lastDay` of the
/// employee is invalid while in service. R-001-12.
[[nodiscard]] PlanningResult reviewPlanning(const Conversation &conversation,
                                            const ConversationFramework &framework,
                                            const QList<Conversation> &others, QDate today,
                                            QDate lastDay = {});

/// Does the internal coach of `conversation` bear the name of one of `managers`, the line managers of the
/// employee?
[[nodiscard]] bool coachIsManager(const Conversation &conversation, const QStringList &managers);

/// Fewer than `noticeDays` days between the invitation (or the planning, when there is none yet) and the
/// conversation.
[[nodiscard]] bool isShortNotice(const Conversation &conversation, int noticeDays);

} // namespace loopbaan
