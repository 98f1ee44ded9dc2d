// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_view.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/talk/talk_words.h"
#include "gui/talk/talk_commands.h"

#include "ui_talk_view.h"

namespace loopbaan {

void TalkView::showClock()
{
    const QDateTime now = m_context.open.dossier.now();
    const bool runs = isRunning(m_state.clock);
    ClockWords words = clockWords(m_state.clock, m_state.planned, now, m_context.language.current());
    if (runs && !isGuided())
        words.detail.clear(); // there is no phase to be left
    m_ui->headerPart->showClock(words, runs);
    m_commands->setClockRuns(runs);
    m_ui->phaseBar->setElapsed(elapsedPart(m_state, now));
}

/// Once for each phase, and never in the way.
void TalkView::suggestMovingOn()
{
    if (!isGuided() || !m_context.open.talks.suggestsMovingOn(m_id))
        return;
    const Language language = m_context.language.current();
    const QString next = titleOf(PhaseId(static_cast<int>(m_phase) + 1), language);
    m_ui->messageBar->showMessage(
        Tone::Info,
        tr("%1 has had its time. Move on when it suits you both.").arg(titleOf(m_phase, language)),
        tr("Go to %1").arg(next));
    m_context.open.talks.noteOverrunTold(m_id);
}

void TalkView::tick()
{
    doGuarded(tr("The clock of the conversation was not saved"), [this] {
        m_context.open.talks.tick(m_id);
        showClock();
    });
}

void TalkView::toggleClock()
{
    doGuarded(tr("The clock of the conversation was not saved"), [this] {
        if (isRunning(m_state.clock))
            m_context.open.talks.pause(m_id);
        else
            m_context.open.talks.resume(m_id);
    });
}

} // namespace loopbaan
