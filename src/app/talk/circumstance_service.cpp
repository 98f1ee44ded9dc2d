// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/circumstance_service.h"

#include "app/dossier/record_edit.h"

namespace loopbaan {

CircumstanceService::CircumstanceService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<Circumstance> CircumstanceService::of(const ConversationId &conversation) const
{
    return m_dossier.stores().circumstances.of(conversation);
}

Circumstance CircumstanceService::add(const ConversationId &conversation, CircumstanceCategory category)
{
    const Circumstance circumstance{
        .id = CircumstanceId::create(), .conversation = conversation, .category = category};
    m_dossier.change(tr("Add circumstance"),
                     [&](Stores &stores) { stores.circumstances.insert(circumstance); });
    return circumstance;
}

void CircumstanceService::write(const CircumstanceId &id, const QString &consequence)
{
    typeInRecord(m_dossier, tr("Change circumstance"), &Stores::circumstances, id, &Circumstance::consequence,
                 consequence);
}

void CircumstanceService::setCategory(const CircumstanceId &id, CircumstanceCategory category)
{
    changeRecord(m_dossier, tr("Change circumstance"), &Stores::circumstances, id,
                 [category](Circumstance &circumstance) { circumstance.category = category; });
}

void CircumstanceService::consent(const CircumstanceId &id)
{
    changeRecord(m_dossier, tr("Keep circumstance"), &Stores::circumstances, id,
                 [this](Circumstance &circumstance) { circumstance.consentOn = m_dossier.today(); });
}

void CircumstanceService::withdrawConsent(const CircumstanceId &id)
{
    changeRecord(m_dossier, tr("Do not keep circumstance"), &Stores::circumstances, id,
                 [](Circumstance &circumstance) { circumstance.consentOn = {}; });
}

void CircumstanceService::remove(const CircumstanceId &id)
{
    m_dossier.change(tr("Delete circumstance"), [&id](Stores &stores) { stores.circumstances.remove(id); });
}

} // namespace loopbaan
