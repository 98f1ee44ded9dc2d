// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/competence_service.h"

#include "app/dossier/record_edit.h"

namespace loopbaan {

CompetenceService::CompetenceService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<CompetenceLevel> CompetenceService::of(const ConversationId &conversation) const
{
    return m_dossier.stores().competenceLevels.of(conversation);
}

CompetenceLevel CompetenceService::add(const ConversationId &conversation, const QString &competence)
{
    const CompetenceLevel level{.id = CompetenceLevelId::create(),
                                .conversation = conversation,
                                .competence = competence,
                                .position = nextPosition(of(conversation))};
    m_dossier.change(tr("Add competence"),
                     [&level](Stores &stores) { stores.competenceLevels.insert(level); });
    return level;
}

void CompetenceService::rename(const CompetenceLevelId &id, const QString &competence)
{
    typeInRecord(m_dossier, tr("Change competence"), &Stores::competenceLevels, id,
                 &CompetenceLevel::competence, competence);
}

void CompetenceService::setLevel(const CompetenceLevelId &id, std::optional<int> level)
{
    changeRecord(m_dossier, tr("Change competence"), &Stores::competenceLevels, id,
                 [level](CompetenceLevel &stored) { stored.level = level; });
}

void CompetenceService::writeExample(const CompetenceLevelId &id, const QString &example)
{
    typeInRecord(m_dossier, tr("Change competence"), &Stores::competenceLevels, id, &CompetenceLevel::example,
                 example);
}

void CompetenceService::remove(const CompetenceLevelId &id)
{
    m_dossier.change(tr("Delete competence"), [&id](Stores &stores) { stores.competenceLevels.remove(id); });
}

} // namespace loopbaan
