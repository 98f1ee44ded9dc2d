// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/guide_service.h"

#include "app/dossier/record_edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isThere(qsizetype place, const QList<GuidePrompt> &guide)
{
    return place >= 0 && place < guide.size();
}

bool isOwn(qsizetype place, const QList<GuidePrompt> &guide)
{
    return isThere(place, guide) && guide.at(place).prompt.isEmpty();
}

/// With ids and positions.
QList<GuidePrompt> numbered(QList<GuidePrompt> guide)
{
    int position = 0;
    for (GuidePrompt &prompt : guide) {
        if (prompt.id.isNull())
            prompt.id = GuidePromptId::create();
        prompt.position = position++;
    }
    return guide;
}

} // namespace

GuideService::GuideService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<GuidePrompt> GuideService::guide(PhaseId phase) const
{
    return guideOf(phase, m_dossier.stores().guidePrompts.of(phase), Catalogue::shipped());
}

void GuideService::toggle(PhaseId phase, qsizetype place)
{
    QList<GuidePrompt> changed = guide(phase);
    if (!isThere(place, changed))
        return;
    changed[place].isOn = !changed.at(place).isOn;
    save(tr("Switch prompt on or off"), {}, phase, changed);
}

void GuideService::move(PhaseId phase, qsizetype from, qsizetype to)
{
    QList<GuidePrompt> changed = guide(phase);
    if (!isThere(from, changed) || !isThere(to, changed) || from == to)
        return;
    changed.move(from, to);
    save(tr("Move prompt"), {}, phase, changed);
}

void GuideService::add(PhaseId phase, const QString &sentence)
{
    QList<GuidePrompt> changed = guide(phase);
    changed << GuidePrompt{.phase = phase, .text = sentence};
    save(tr("Add prompt"), {}, phase, changed);
}

void GuideService::write(PhaseId phase, qsizetype place, const QString &sentence)
{
    QList<GuidePrompt> changed = guide(phase);
    if (!isOwn(place, changed) || changed.at(place).text == sentence)
        return;
    changed[place].text = sentence;
    save(tr("Change prompt"), typingKey(changed.at(place).id, &GuidePrompt::text), phase, changed);
}

void GuideService::remove(PhaseId phase, qsizetype place)
{
    QList<GuidePrompt> changed = guide(phase);
    if (!isOwn(place, changed))
        return;
    changed.removeAt(place);
    save(tr("Delete prompt"), {}, phase, changed);
}

void GuideService::restore(PhaseId phase)
{
    m_dossier.change(tr("Restore guide"), [phase](Stores &stores) {
        for (const GuidePrompt &prompt : stores.guidePrompts.of(phase))
            stores.guidePrompts.remove(prompt.id);
    });
}

/// The whole list of the phase is kept, so that it stays in this order when the catalogue grows.
void GuideService::save(const QString &what, const QString &field, PhaseId phase,
                        const QList<GuidePrompt> &guide)
{
    const QList<GuidePrompt> kept = numbered(guide);
    m_dossier.changeText(what, field, [&](Stores &stores) {
        for (const GuidePrompt &old : stores.guidePrompts.of(phase)) {
            if (!std::ranges::count(kept, old.id, &GuidePrompt::id))
                stores.guidePrompts.remove(old.id);
        }
        for (const GuidePrompt &prompt : kept)
            stores.guidePrompts.save(prompt);
    });
}

} // namespace loopbaan
