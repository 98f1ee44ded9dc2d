// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QAction>
#include <QObject>

namespace loopbaan {

/// The commands of a talk, for the menu: its phases, its notes, its clock and the ways out.
class TalkCommands : public QObject
{
    Q_OBJECT

public:
    explicit TalkCommands(QObject *parent = nullptr);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

    void showTexts(Language language);
    void setClockRuns(bool runs);
    void setPhase(PhaseId phase);
    void setGuided(bool guided); ///< are there phases at all
    /// While an employee looks along, what is only for the manager cannot be chosen.
    void setSharing(bool sharing);
    [[nodiscard]] bool isSharing() const;

signals:
    void phaseChosen(loopbaan::PhaseId phase);
    void reportChosen();
    void ownNotesChosen();
    void cardsChosen();
    void shareChosen();
    void clockToggled();
    void finishChosen();
    void leaveChosen();

private:
    QAction *add(const QString &name, const QKeySequence &keys);
    void addSeparator();
    void connectCommands();

    QList<QAction *> m_actions{}; ///< owned as children
    QList<QAction *> m_phases{};
    QAction *m_report = nullptr;
    QAction *m_ownNotes = nullptr;
    QAction *m_cards = nullptr;
    QAction *m_share = nullptr;
    QAction *m_clock = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_leave = nullptr;
    bool m_runs = true;
};

} // namespace loopbaan
