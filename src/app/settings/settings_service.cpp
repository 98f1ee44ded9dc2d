// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_service.h"

#include "app/dossier/record_edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString frameworkKey(QString ConversationFramework::*field)
{
    if (field == &ConversationFramework::purpose)
        return u"framework.purpose"_s;
    if (field == &ConversationFramework::result)
        return u"framework.result"_s;
    return field == &ConversationFramework::notThis ? u"framework.not_this"_s : u"framework.recorded"_s;
}

/// Each conversation keeps a copy of how sensitive its occasion is.
void copySensitivity(Stores &stores, const OccasionId &id)
{
    const std::optional<Occasion> occasion = stores.occasions.find(id);
    if (!occasion)
        return;
    for (const Conversation &conversation : stores.conversations.all()) {
        if (conversation.occasion != id.value)
            continue;
        editRecord(stores.conversations, conversation.id,
                   [&](Conversation &copy) { copy.occasionSensitive = occasion->sensitive; });
    }
}

} // namespace

SettingsService::SettingsService(Dossier &dossier)
    : m_dossier(dossier)
{
}

Organisation SettingsService::organisation() const
{
    return m_dossier.stores().organisations.current();
}

void SettingsService::write(QString Organisation::*field, const QString &text)
{
    typeInRecord(m_dossier, tr("Change settings"), &Stores::organisations, organisation().id, field, text);
}

void SettingsService::write(QString ConversationFramework::*field, const QString &text)
{
    m_dossier.changeText(tr("Change framework"), frameworkKey(field), [&](Stores &stores) {
        editRecord(stores.organisations, organisation().id,
                   [&](Organisation &house) { house.framework.*field = text; });
    });
}

void SettingsService::write(int ConversationFramework::*field, int number)
{
    const QString key =
        field == &ConversationFramework::noticeDays ? u"framework.notice"_s : u"framework.every"_s;
    m_dossier.changeText(tr("Change framework"), key, [&](Stores &stores) {
        editRecord(stores.organisations, organisation().id,
                   [&](Organisation &house) { house.framework.*field = number; });
    });
}

void SettingsService::change(const std::function<void(Organisation &)> &edit)
{
    changeRecord(m_dossier, tr("Change settings"), &Stores::organisations, organisation().id, edit);
}

QList<PhaseMinutes> SettingsService::minutes(bool firstConversation) const
{
    return phaseMinutes(Catalogue::shipped(), m_dossier.stores().phaseSettings.all(), firstConversation);
}

PhaseSetting SettingsService::phase(PhaseId phase) const
{
    const QList<PhaseSetting> settings = m_dossier.stores().phaseSettings.all();
    if (const auto set = std::ranges::find(settings, phase, &PhaseSetting::phase); set != settings.end())
        return *set;
    const QList<CataloguePhase> &phases = Catalogue::shipped().phases();
    const auto shipped = std::ranges::find(phases, phase, &CataloguePhase::id);
    return {.id = PhaseSettingId::create(),
            .phase = phase,
            .firstMinutes = shipped->minutesFirst,
            .followUpMinutes = shipped->minutes};
}

void SettingsService::setMinutes(const PhaseSetting &setting)
{
    PhaseSetting changed = phase(setting.phase);
    if (changed.firstMinutes == setting.firstMinutes && changed.followUpMinutes == setting.followUpMinutes)
        return;
    changed.firstMinutes = setting.firstMinutes;
    changed.followUpMinutes = setting.followUpMinutes;
    m_dossier.changeText(tr("Change minutes"), u"minutes."_s + toText(setting.phase),
                         [&changed](Stores &stores) { stores.phaseSettings.save(changed); });
}

void SettingsService::restoreMinutes()
{
    m_dossier.change(tr("Restore minutes"), [](Stores &stores) {
        for (const PhaseSetting &setting : stores.phaseSettings.all())
            stores.phaseSettings.remove(setting.id);
    });
}

QList<Occasion> SettingsService::occasions() const
{
    return m_dossier.stores().occasions.all();
}

Occasion SettingsService::addOccasion(const QString &text)
{
    const Occasion occasion{.id = OccasionId::create(), .text = text};
    m_dossier.change(tr("Add occasion"), [&](Stores &stores) { stores.occasions.insert(occasion); });
    return occasion;
}

void SettingsService::write(const OccasionId &id, const QString &text)
{
    typeInRecord(m_dossier, tr("Change occasion"), &Stores::occasions, id, &Occasion::text, text);
}

void SettingsService::change(const OccasionId &id, const std::function<void(Occasion &)> &edit)
{
    m_dossier.change(tr("Change occasion"), [&](Stores &stores) {
        editRecord(stores.occasions, id, edit);
        copySensitivity(stores, id);
    });
}

void SettingsService::remove(const OccasionId &id)
{
    m_dossier.change(tr("Delete occasion"), [&id](Stores &stores) { stores.occasions.remove(id); });
}

QList<Possibility> SettingsService::possibilities() const
{
    return m_dossier.stores().possibilities.all();
}

void SettingsService::writePossibilities(const QString &lines)
{
    const QList<Possibility> before = possibilities();
    const QList<Possibility> after = possibilitiesIn(lines, before);
    m_dossier.changeText(tr("Change possibilities"), u"possibilities"_s, [&](Stores &stores) {
        for (const Possibility &known : before) {
            if (std::ranges::find(after, known.id, &Possibility::id) == after.end())
                stores.possibilities.remove(known.id);
        }
        for (const Possibility &possibility : after)
            stores.possibilities.save(possibility);
    });
}

} // namespace loopbaan
