// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/conversation/conversation.h"
#include "core/people/employee.h"
#include "core/preparation/readiness.h"

#include <QHash>

namespace loopbaan {

enum class AttentionKind {
    ConversationThisWeek,
    ConversationToFinish, ///< its day has passed and it was never finished or cancelled
    FormOverdue, ///< no answer came and the day for it is past
    FormReminderDue, ///< no answer came and the day to remind is there
    AgreementOverdue,
    AgreementSoon, ///< due within a fortnight
    ShortNotice,
    LongWithoutConversation,
};

template<>
inline constexpr auto enumTexts<AttentionKind> = std::to_array<EnumText<AttentionKind>>({
    {AttentionKind::ConversationThisWeek, QLatin1StringView("conversation_this_week")},
    {AttentionKind::ConversationToFinish, QLatin1StringView("conversation_to_finish")},
    {AttentionKind::FormOverdue, QLatin1StringView("form_overdue")},
    {AttentionKind::FormReminderDue, QLatin1StringView("form_reminder_due")},
    {AttentionKind::AgreementOverdue, QLatin1StringView("agreement_overdue")},
    {AttentionKind::AgreementSoon, QLatin1StringView("agreement_soon")},
    {AttentionKind::ShortNotice, QLatin1StringView("short_notice")},
    {AttentionKind::LongWithoutConversation, QLatin1StringView("long_without_conversation")},
});

/// One thing that needs the manager's attention today (ux.md §3.1, R-000-14, R-000-15).
struct AttentionItem
{
    AttentionKind kind{};
    EmployeeId employee{};
    ConversationId conversation{};
    AgreementId agreement{};
    QDate date{}; ///< of the conversation, the day an answer or agreement is due, the last conversation or
                  ///< the hire date
    int days = 0; ///< from today to `date`; negative when it has passed

    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

struct AttentionInput
{
    QList<Employee> employees{};
    QList<Conversation> conversations{};
    QList<Agreement> agreements{};
    ConversationFramework framework{};
    QHash<ConversationId, FormDays> awaited{}; ///< forms that went out and did not come back
};

/// What needs attention on `today`, most urgent kinds first, each kind by date.
[[nodiscard]] QList<AttentionItem> attentionOn(QDate today, const AttentionInput &input);

} // namespace loopbaan
