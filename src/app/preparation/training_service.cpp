// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/training_service.h"

#include "app/dossier/record_edit.h"

namespace loopbaan {

TrainingService::TrainingService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<TrainingNeed> TrainingService::of(const ConversationId &conversation) const
{
    return m_dossier.stores().trainingNeeds.of(conversation);
}

TrainingNeed TrainingService::add(const ConversationId &conversation, const QString &text)
{
    const TrainingNeed need{.id = TrainingNeedId::create(),
                            .conversation = conversation,
                            .text = text,
                            .position = nextPosition(of(conversation))};
    m_dossier.change(tr("Add training"), [&need](Stores &stores) { stores.trainingNeeds.insert(need); });
    return need;
}

void TrainingService::write(const TrainingNeedId &id, const QString &text)
{
    typeInRecord(m_dossier, tr("Change training"), &Stores::trainingNeeds, id, &TrainingNeed::text, text);
}

void TrainingService::writePurpose(const TrainingNeedId &id, const QString &purpose)
{
    typeInRecord(m_dossier, tr("Change training"), &Stores::trainingNeeds, id, &TrainingNeed::purpose,
                 purpose);
}

void TrainingService::remove(const TrainingNeedId &id)
{
    m_dossier.change(tr("Delete training"), [&id](Stores &stores) { stores.trainingNeeds.remove(id); });
}

} // namespace loopbaan
