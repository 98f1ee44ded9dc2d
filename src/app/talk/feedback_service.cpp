// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/feedback_service.h"

#include "app/dossier/record_edit.h"

namespace loopbaan {

FeedbackService::FeedbackService(Dossier &dossier)
    : m_dossier(dossier)
{
}

ConversationFeedback FeedbackService::of(const ConversationId &conversation) const
{
    return m_dossier.stores()
        .feedback.of(conversation)
        .value_or(ConversationFeedback{.id = FeedbackId::create(), .conversation = conversation});
}

void FeedbackService::answer(const ConversationId &conversation,
                             std::optional<int> ConversationFeedback::*statement, std::optional<int> value)
{
    ConversationFeedback feedback = of(conversation);
    if (feedback.*statement == value)
        return;
    feedback.*statement = value;
    m_dossier.change(tr("Answer about the talk"),
                     [&feedback](Stores &stores) { stores.feedback.save(feedback); });
}

void FeedbackService::write(const ConversationId &conversation, const QString &open)
{
    ConversationFeedback feedback = of(conversation);
    if (feedback.open == open)
        return;
    feedback.open = open;
    m_dossier.changeText(tr("Answer about the talk"), typingKey(feedback.id, &ConversationFeedback::open),
                         [&feedback](Stores &stores) { stores.feedback.save(feedback); });
}

} // namespace loopbaan
