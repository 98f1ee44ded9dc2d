// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_view.h"

#include "app/dossier/open_dossier.h"
#include "gui/talk/talk_commands.h"

#include "ui_talk_view.h"

#include <utility>

namespace loopbaan {

bool TalkView::isSharing() const
{
    return m_commands->isSharing();
}

void TalkView::connectSharing()
{
    connect(m_commands, &TalkCommands::shareChosen, this, &TalkView::toggleSharing);
    connect(m_ui->headerPart, &TalkHeader::shareRequested, this, &TalkView::toggleSharing);
    connect(m_ui->sharingBanner, &SharingBanner::showAllChosen, this, &TalkView::showAll);
    connect(m_ui->sharingBanner, &SharingBanner::staying, this, [this] {
        m_afterSharing = nullptr;
        takeKeyboard();
    });
}

/// On at once; off only after a question, so that a slip of the finger shows nothing.
void TalkView::toggleSharing()
{
    if (!isSharing())
        return setSharing(true);
    m_afterSharing = nullptr;
    m_ui->sharingBanner->ask();
}

/// `then` runs once everything may be seen again; never, when they keep looking together.
void TalkView::showAllBefore(void (TalkView::*then)())
{
    m_afterSharing = then;
    m_ui->sharingBanner->ask();
}

void TalkView::showAll()
{
    setSharing(false);
    if (const auto then = std::exchange(m_afterSharing, nullptr))
        (this->*then)();
    else
        takeKeyboard();
}

/// The report comes with Alt+1; until then the table has the room.
void TalkView::setSharing(bool sharing)
{
    const QWidget *const typing = focusWidget();
    m_ui->notesPane->storeNow();
    m_commands->setSharing(sharing);
    m_ui->headerPart->setSharing(sharing);
    m_ui->phaseBar->setElapsedShown(m_clockShown && !sharing);
    m_ui->sidePart->setVisible(!sharing);
    if (sharing)
        m_ui->sharingBanner->showCompany(callName(m_state.employee));
    else
        m_ui->sharingBanner->hide();
    m_context.open.dossier.shareScreenWith(sharing ? std::optional(m_state.employee.id) : std::nullopt);
    emit sharingChanged(sharing);
    if (!sharing)
        reload(everySubject); // what came and went meanwhile
    if (focusWidget() != typing)
        takeKeyboard(); // rather than whatever comes next to what is hidden now
}

} // namespace loopbaan
