// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/match_service.h"

#include "app/dossier/record_edit.h"
#include "app/talk/option_service.h"
#include "app/talk/wish_service.h"

namespace loopbaan {

namespace {

template<typename Value>
QString linesOf(const QList<Value> &values)
{
    QStringList lines;
    for (const Value &value : values) {
        if (!value.text.trimmed().isEmpty())
            lines << value.text.trimmed();
    }
    return lines.join(u'\n');
}

} // namespace

MatchService::MatchService(Dossier &dossier)
    : m_dossier(dossier)
{
}

MatchSheet MatchService::of(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    if (const std::optional<MatchSheet> stored = stores.matchSheets.of(conversation))
        return *stored;
    const Conversation talk = stores.conversations.find(conversation).value_or(Conversation());
    return {.id = MatchSheetId::create(),
            .conversation = conversation,
            .employeeWishes = linesOf(WishService(m_dossier).of(talk.employee)),
            .employeePossibilities = linesOf(OptionService(m_dossier).in(conversation))};
}

void MatchService::write(const ConversationId &conversation, QString MatchSheet::*field, const QString &text)
{
    MatchSheet sheet = of(conversation);
    if (sheet.*field == text)
        return;
    sheet.*field = text;
    m_dossier.changeText(tr("Change match sheet"), typingKey(sheet.id, field),
                         [&sheet](Stores &stores) { stores.matchSheets.save(sheet); });
}

} // namespace loopbaan
