// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/idea_service.h"

#include "app/dossier/record_edit.h"
#include "core/talk/idea_rules.h"

namespace loopbaan {

IdeaService::IdeaService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<ManagerIdea> IdeaService::of(const EmployeeId &employee) const
{
    return m_dossier.stores().ideas.of(employee);
}

bool IdeaService::mayOpen(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> talk = stores.conversations.find(conversation);
    return talk
        && mayOpenIdeas(stores.wishes.of(talk->employee), stores.talks.of(conversation).value_or(Talk()),
                        of(talk->employee));
}

ManagerIdea IdeaService::add(const ConversationId &conversation, const QString &privateText)
{
    ManagerIdea idea{.id = ManagerIdeaId::create(), .conversation = conversation, .privateText = privateText};
    m_dossier.change(tr("Add idea"), [&](Stores &stores) {
        idea.employee = stores.conversations.find(conversation).value_or(Conversation()).employee;
        idea.position = nextPosition(stores.ideas.of(idea.employee));
        stores.ideas.insert(idea);
    });
    return idea;
}

void IdeaService::write(const ManagerIdeaId &id, QString ManagerIdea::*field, const QString &text)
{
    typeInRecord(m_dossier, tr("Change idea"), &Stores::ideas, id, field, text);
}

void IdeaService::share(const ManagerIdeaId &id)
{
    changeRecord(m_dossier, tr("Share idea"), &Stores::ideas, id,
                 [](ManagerIdea &idea) { idea.sharedText = idea.privateText; });
}

void IdeaService::move(const ManagerIdeaId &id, int to)
{
    const std::optional<ManagerIdea> idea = m_dossier.stores().ideas.find(id);
    if (!idea)
        return;
    m_dossier.change(tr("Move idea"),
                     [&](Stores &stores) { placeRecord(stores.ideas, of(idea->employee), id, to); });
}

void IdeaService::remove(const ManagerIdeaId &id)
{
    m_dossier.change(tr("Delete idea"), [&id](Stores &stores) { stores.ideas.remove(id); });
}

} // namespace loopbaan
