// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/conversation_words.h"

#include "core/content/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ConversationText
{
    Q_DECLARE_TR_FUNCTIONS(ConversationText)
};

QLatin1StringView idOf(PartnerRole role)
{
    switch (role) {
    case PartnerRole::LineManager: return QLatin1StringView("set.partner.manager");
    case PartnerRole::Mentor: return QLatin1StringView("set.partner.mentor");
    case PartnerRole::InternalCoach: return QLatin1StringView("set.partner.internal_coach");
    case PartnerRole::ExternalCoach: return QLatin1StringView("set.partner.external_coach");
    case PartnerRole::HrContact: return QLatin1StringView("set.partner.hr");
    }
    Q_UNREACHABLE();
}

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

QString wordOf(Formality formality, Language language)
{
    return Catalogue::shipped().text(QString(u"set.formality."_s + toText(formality)), language);
}

QString titleOf(ConversationKind kind)
{
    switch (kind) {
    case ConversationKind::Career: return ConversationText::tr("Career conversation");
    case ConversationKind::Development: return ConversationText::tr("Development conversation");
    case ConversationKind::CombinedWithReview: return ConversationText::tr("Career and review conversation");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Conversation &conversation)
{
    const bool isCareer = conversation.kind == ConversationKind::Career;
    return isCareer && isYearly(conversation) ? ConversationText::tr("Yearly career conversation")
                                              : titleOf(conversation.kind);
}

QString occasionText(const Conversation &conversation, const QList<OccasionChoice> &choices)
{
    if (isYearly(conversation) || (conversation.occasionSensitive && !conversation.occasionShown))
        return {};
    const auto found = std::ranges::find(choices, conversation.occasion, &OccasionChoice::id);
    return found == choices.end() ? QString() : found->text;
}

QString partnerText(const Conversation &conversation, Language language)
{
    if (!conversation.partner.isEmpty())
        return conversation.partner;
    return Catalogue::shipped().text(QString(idOf(conversation.partnerRole)), language);
}

} // namespace loopbaan
