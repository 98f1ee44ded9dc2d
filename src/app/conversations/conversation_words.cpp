// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/conversation_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ConversationText
{
    Q_DECLARE_TR_FUNCTIONS(ConversationText)
};

bool isYearly(const Conversation &conversation)
{
    return conversation.occasion == u"occ.fixed"_s;
}

} // namespace

QString wordOf(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Planned: return ConversationText::tr("Planned");
    case ConversationStatus::Prepared: return ConversationText::tr("Prepared");
    case ConversationStatus::Running: return ConversationText::tr("Running");
    case ConversationStatus::Finished: return ConversationText::tr("Held");
    case ConversationStatus::Cancelled: return ConversationText::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString wordOf(Formality formality)
{
    switch (formality) {
    case Formality::Informal: return ConversationText::tr("Informal");
    case Formality::Light: return ConversationText::tr("Light");
    case Formality::Formal: return ConversationText::tr("Formal");
    }
    Q_UNREACHABLE();
}

QString wordOf(PartnerRole role)
{
    switch (role) {
    case PartnerRole::LineManager: return ConversationText::tr("Manager");
    case PartnerRole::Mentor: return ConversationText::tr("Mentor");
    case PartnerRole::InternalCoach: return ConversationText::tr("Internal coach");
    case PartnerRole::ExternalCoach: return ConversationText::tr("External coach");
    case PartnerRole::HrContact: return ConversationText::tr("HR contact");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Conversation &conversation)
{
    switch (conversation.kind) {
    case ConversationKind::Development: return ConversationText::tr("Development conversation");
    case ConversationKind::CombinedWithReview: return ConversationText::tr("Career and review conversation");
    case ConversationKind::Career: break;
    }
    return isYearly(conversation) ? ConversationText::tr("Yearly career conversation")
                                  : ConversationText::tr("Career conversation");
}

QString occasionText(const Conversation &conversation, const QList<OccasionChoice> &choices)
{
    if (isYearly(conversation) || (conversation.occasionSensitive && !conversation.occasionShown))
        return {};
    const auto found = std::ranges::find(choices, conversation.occasion, &OccasionChoice::id);
    return found == choices.end() ? QString() : found->text;
}

QString partnerText(const Conversation &conversation)
{
    return conversation.partner.isEmpty() ? wordOf(conversation.partnerRole) : conversation.partner;
}

} // namespace loopbaan
