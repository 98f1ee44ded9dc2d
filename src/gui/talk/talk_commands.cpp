// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_commands.h"

#include "app/talk/talk_words.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

TalkCommands::TalkCommands(QObject *parent)
    : QObject(parent)
{
    for (const auto &phase : enumTexts<PhaseId>) {
        const int number = static_cast<int>(phase.value) + 1;
        QAction *action = add(u"phase%1Action"_s.arg(number), QKeySequence(u"Ctrl+%1"_s.arg(number)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, own = phase.value] { emit phaseChosen(own); });
        m_phases << action;
    }
    addSeparator();
    m_report = add(u"reportAction"_s, QKeySequence(Qt::ALT | Qt::Key_1));
    m_ownNotes = add(u"ownNotesAction"_s, QKeySequence(Qt::ALT | Qt::Key_2));
    addSeparator();
    m_cards = add(u"cardsAction"_s, QKeySequence(Qt::Key_F1));
    m_share = add(u"shareAction"_s, QKeySequence(Qt::Key_F8));
    m_share->setCheckable(true);
    m_clock = add(u"pauseAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    addSeparator();
    m_finish = add(u"finishAction"_s, {});
    m_leave = add(u"leaveAction"_s, QKeySequence(Qt::CTRL | Qt::Key_W));
    connectCommands();
}

void TalkCommands::connectCommands()
{
    connect(m_report, &QAction::triggered, this, &TalkCommands::reportChosen);
    connect(m_ownNotes, &QAction::triggered, this, &TalkCommands::ownNotesChosen);
    connect(m_cards, &QAction::triggered, this, &TalkCommands::cardsChosen);
    connect(m_share, &QAction::triggered, this, [this](bool checked) {
        m_share->setChecked(!checked); // until it is done
        emit shareChosen();
    });
    connect(m_clock, &QAction::triggered, this, &TalkCommands::clockToggled);
    connect(m_finish, &QAction::triggered, this, &TalkCommands::finishChosen);
    connect(m_leave, &QAction::triggered, this, &TalkCommands::leaveChosen);
}

void TalkCommands::showTexts(Language language)
{
    for (qsizetype place = 0; place < m_phases.size(); ++place)
        m_phases.at(place)->setText(u"&%1 %2"_s.arg(
            QString::number(place + 1), titleOf(enumTexts<PhaseId>[size_t(place)].value, language)));
    m_report->setText(tr("Write in the &report"));
    m_ownNotes->setText(tr("Write only for &you"));
    m_cards->setText(tr("Peek at a &card…"));
    m_share->setText(tr("&Look together"));
    setClockRuns(m_runs);
    m_finish->setText(tr("&Finish the conversation"));
    m_leave->setText(tr("&Leave the conversation"));
}

void TalkCommands::setClockRuns(bool runs)
{
    m_runs = runs;
    m_clock->setText(m_runs ? tr("&Pause the clock") : tr("Let the clock run &on"));
}

void TalkCommands::setPhase(PhaseId phase)
{
    for (qsizetype place = 0; place < m_phases.size(); ++place)
        m_phases.at(place)->setChecked(place == static_cast<qsizetype>(phase));
}

void TalkCommands::setGuided(bool guided)
{
    for (QAction *action : m_phases)
        action->setVisible(guided);
    m_report->setVisible(guided);
}

void TalkCommands::setSharing(bool sharing)
{
    m_share->setChecked(sharing);
    m_ownNotes->setEnabled(!sharing);
    m_cards->setEnabled(!sharing);
    m_clock->setEnabled(!sharing);
}

bool TalkCommands::isSharing() const
{
    return m_share->isChecked();
}

QAction *TalkCommands::add(const QString &name, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_actions << action;
    return action;
}

void TalkCommands::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions << separator;
}

} // namespace loopbaan
