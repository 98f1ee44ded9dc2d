// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/agenda_service.h"

#include "app/dossier/dossier.h"
#include "app/preparation/manager_side.h"
#include "storage/stores/stores.h"

#include <algorithm>

namespace loopbaan {

AgendaService::AgendaService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<ThemeView> AgendaService::views(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    return themeViews(employeeSideOf(stores, conversation), managerSideOf(stores, conversation));
}

QList<RankedTheme> AgendaService::in(const ConversationId &conversation) const
{
    return agendaOf(views(conversation), m_dossier.stores().agendaItems.of(conversation));
}

bool AgendaService::isSuggestion(const ConversationId &conversation) const
{
    return m_dossier.stores().agendaItems.of(conversation).isEmpty();
}

void AgendaService::add(const ConversationId &conversation, PreparationTheme theme)
{
    QList<PreparationTheme> agenda = shared(conversation);
    if (!agenda.contains(theme))
        put(conversation, agenda << theme);
}

void AgendaService::move(const ConversationId &conversation, PreparationTheme theme, int to)
{
    QList<PreparationTheme> agenda = shared(conversation);
    const qsizetype from = agenda.indexOf(theme);
    if (from < 0)
        return;
    agenda.move(from, std::clamp<qsizetype>(to, 0, agenda.size() - 1));
    put(conversation, agenda);
}

void AgendaService::remove(const ConversationId &conversation, PreparationTheme theme)
{
    QList<PreparationTheme> agenda = shared(conversation);
    if (agenda.size() > 1 && agenda.removeOne(theme))
        put(conversation, agenda);
}

void AgendaService::suggestAgain(const ConversationId &conversation)
{
    put(conversation, {});
}

void AgendaService::put(const ConversationId &conversation, const QList<PreparationTheme> &themes)
{
    m_dossier.change(tr("Change agenda"), [&](Stores &stores) {
        for (const AgendaItem &item : stores.agendaItems.of(conversation))
            stores.agendaItems.remove(item.id);
        int position = 0;
        for (const PreparationTheme theme : themes)
            stores.agendaItems.insert({AgendaItemId::create(), conversation, theme, position++});
    });
}

QList<PreparationTheme> AgendaService::shared(const ConversationId &conversation) const
{
    QList<PreparationTheme> themes;
    for (const RankedTheme &each : in(conversation))
        themes << each.theme;
    return themes;
}

} // namespace loopbaan
