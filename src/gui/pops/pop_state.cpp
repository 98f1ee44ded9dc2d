// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/pop_state.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct PopStateText
{
    Q_DECLARE_TR_FUNCTIONS(PopStateText)
};

} // namespace

PopState popState(const Pop &pop)
{
    const QString version = QString::number(pop.version);
    if (pop.isConcept)
        return {.icon = u"pencil"_s,
                .tone = Tone::Soon,
                .text = PopStateText::tr("Draft of version %1, not approved yet").arg(version)};
    const QString day = QLocale().toString(pop.approvedOn, PopStateText::tr("d MMMM yyyy"));
    return {.icon = u"check-circle-fill"_s,
            .tone = Tone::Good,
            .text = PopStateText::tr("Version %1, approved on %2").arg(version, day)};
}

} // namespace loopbaan
