// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/phase_minutes.h"

#include <algorithm>

namespace loopbaan {

namespace {

int minutesOf(PhaseId phase, const QList<PhaseMinutes> &minutes)
{
    const auto found = std::ranges::find(minutes, phase, &PhaseMinutes::phase);
    return found == minutes.end() ? 0 : found->minutes;
}

} // namespace

QList<PhaseMinutes> phaseMinutes(const Catalogue &catalogue, const QList<PhaseSetting> &settings,
                                 bool firstConversation)
{
    QList<PhaseMinutes> minutes;
    for (const CataloguePhase &phase : catalogue.phases()) {
        const auto set = std::ranges::find(settings, phase.id, &PhaseSetting::phase);
        if (set == settings.end())
            minutes << PhaseMinutes{phase.id, firstConversation ? phase.minutesFirst : phase.minutes};
        else
            minutes << PhaseMinutes{phase.id, firstConversation ? set->firstMinutes : set->followUpMinutes};
    }
    return minutes;
}

int totalOf(const QList<PhaseMinutes> &minutes)
{
    int total = 0;
    for (const PhaseMinutes &phase : minutes)
        total += phase.minutes;
    return total;
}

bool leavesTimeToTalk(const QList<PhaseMinutes> &minutes)
{
    const int talking = minutesOf(PhaseId::Exchange, minutes) + minutesOf(PhaseId::Planning, minutes);
    return 2 * talking >= totalOf(minutes);
}

} // namespace loopbaan
