// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversation/told_conversation.h"

#include <algorithm>

namespace loopbaan {

QString toldOccasion(const Conversation &conversation, const QList<Occasion> &own)
{
    if (!showsOccasion(conversation))
        return {};
    const auto occasion = std::find_if(
        own.begin(), own.end(), [&](const Occasion &one) { return one.id.value == conversation.occasion; });
    if (occasion == own.end())
        return conversation.occasion.startsWith(u"occ.") ? conversation.occasion : QString();
    return occasion->sensitive && !conversation.occasionShown ? QString() : occasion->text;
}

QString partnerName(const Conversation &conversation, const QString &lineManager)
{
    const QString partner = conversation.partner.trimmed();
    return partner.isEmpty() && conversation.partnerRole == PartnerRole::LineManager ? lineManager : partner;
}

} // namespace loopbaan
