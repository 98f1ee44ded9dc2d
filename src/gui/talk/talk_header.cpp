// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_header.h"

#include "app/conversations/conversation_words.h"
#include "app/language/date_words.h"
#include "app/talk/talk_words.h"
#include "gui/look/icons.h"
#include "gui/talk/talk_state.h"

#include "ui_talk_header.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

TalkHeader::TalkHeader(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::TalkHeader>())
{
    m_ui->setupUi(this);
    m_ui->leaveButton->setIcon(icon(u"arrow-left"_s, Tone::Primary));
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &TalkHeader::leaveRequested);
    connect(m_ui->shareButton, &QPushButton::clicked, this, &TalkHeader::shareRequested);
    connect(m_ui->resumeButton, &QPushButton::clicked, this, &TalkHeader::resumeRequested);
    showTexts();
}

TalkHeader::~TalkHeader() = default;

void TalkHeader::showTalk(const TalkState &state)
{
    m_ui->titleLabel->setText(tr("Conversation with %1").arg(fullName(state.employee)));
    m_ui->subtitleLabel->setText(titleOf(state.conversation) + u" · "_s + longDay(state.conversation.date));
}

void TalkHeader::showClock(const ClockWords &words, bool runs)
{
    m_ui->timeLabel->setText(words.time);
    m_ui->clockLabel->setText(words.detail);
    m_ui->resumeButton->setVisible(!runs);
}

void TalkHeader::setClockShown(bool shown)
{
    m_ui->clockPart->setVisible(shown);
}

void TalkHeader::setSharing(bool sharing)
{
    m_isSharing = sharing;
    showTexts();
}

void TalkHeader::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void TalkHeader::showTexts()
{
    m_ui->shareButton->setIcon(icon(m_isSharing ? u"people-fill"_s : u"people"_s));
    m_ui->shareButton->setText(m_isSharing ? tr("Looking together: on") : tr("Look together"));
    m_ui->shareButton->setToolTip(tr("Only what both may see stays on the screen (F8)"));
}

} // namespace loopbaan
