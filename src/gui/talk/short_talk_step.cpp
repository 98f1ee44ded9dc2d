// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/short_talk_step.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "gui/guarded.h"

#include "ui_short_talk_step.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

ShortTalkStep::ShortTalkStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_ui(std::make_unique<Ui::ShortTalkStep>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"shortTalkStep"_s);
    connect(m_ui->topicEdit, &SavedLine::typing, this, &TalkStep::typing);
    connect(m_ui->noteEdit, &SavedText::typing, this, &TalkStep::typing);
    connect(m_ui->topicEdit, &SavedLine::textToStore, this,
            [this](const QString &text) { store(&Conversation::focus, text); });
    connect(m_ui->noteEdit, &SavedText::textToStore, this,
            [this](const QString &text) { store(&Conversation::report, text); });
    connect(m_ui->phasesButton, &QPushButton::clicked, this, &ShortTalkStep::phasesRequested);
}

ShortTalkStep::~ShortTalkStep()
{
    // The fields lose the keyboard while they are destroyed, when this is gone already.
    m_ui->topicEdit->disconnect(this);
    m_ui->noteEdit->disconnect(this);
}

void ShortTalkStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
    const Conversation talk = m_context.open.conversations.find(id).value_or(Conversation());
    m_ui->dayLabel->setText(fullDay(talk.date));
    m_ui->topicEdit->setStoredText(talk.focus);
    m_ui->noteEdit->setStoredText(talk.report);
}

void ShortTalkStep::takeKeyboard()
{
    if (m_ui->topicEdit->text().isEmpty())
        m_ui->topicEdit->setFocus(Qt::OtherFocusReason);
    else
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
}

void ShortTalkStep::changeEvent(QEvent *event)
{
    TalkStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void ShortTalkStep::store(QString Conversation::*field, const QString &text)
{
    guarded(m_context.prompts, this, tr("What you typed was not saved"),
            [&] { m_context.open.notes.write(m_conversation, field, text); });
}

} // namespace loopbaan
