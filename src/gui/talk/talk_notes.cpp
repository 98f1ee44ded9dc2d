// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_notes.h"

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"

#include "ui_talk_notes.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

TalkNotes::TalkNotes(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TalkNotes>())
{
    m_ui->setupUi(this);
    m_ui->sharedIcon->setIcon(u"people"_s);
    m_ui->privateIcon->setIcon(u"lock-fill"_s);
    for (const SavedText *edit : {m_ui->sharedNotesEdit, m_ui->ownNotesEdit})
        connect(edit, &SavedText::typing, this, &TalkNotes::typing);
    connect(m_ui->sharedNotesEdit, &SavedText::textToStore, this, [this](const QString &text) {
        store(&ConversationPhase::sharedNotes, &Conversation::report, text);
    });
    connect(m_ui->ownNotesEdit, &SavedText::textToStore, this, [this](const QString &text) {
        store(&ConversationPhase::privateNotes, &Conversation::ownNotes, text);
    });
}

TalkNotes::~TalkNotes()
{
    // The fields lose the keyboard while they are destroyed, when nobody listens any more.
    m_ui->sharedNotesEdit->disconnect(this);
    m_ui->ownNotesEdit->disconnect(this);
}

void TalkNotes::setContext(const TalkContext &context)
{
    m_context.emplace(context);
    const bool readOnly = context.open.dossier.isReadOnly();
    m_ui->sharedNotesEdit->setReadOnly(readOnly);
    m_ui->ownNotesEdit->setReadOnly(readOnly);
    m_ui->sharedHint->watch(*m_ui->sharedNotesEdit, context);
    m_ui->ownHint->watch(*m_ui->ownNotesEdit, context);
}

void TalkNotes::showNotes(const Conversation &talk, std::optional<PhaseId> phase)
{
    m_talk = talk.id;
    m_phase = phase;
    m_ui->reportPart->setVisible(phase.has_value());
    if (!phase)
        return m_ui->ownNotesEdit->setStoredText(talk.ownNotes);
    const ConversationPhase notes = m_context->open.notes.of(talk.id, *phase);
    m_ui->sharedNotesEdit->setStoredText(notes.sharedNotes);
    m_ui->ownNotesEdit->setStoredText(notes.privateNotes);
}

void TalkNotes::writeReport()
{
    m_ui->sharedNotesEdit->setFocus(Qt::ShortcutFocusReason);
}

void TalkNotes::writeOwnNotes()
{
    m_ui->ownNotesEdit->setFocus(Qt::ShortcutFocusReason);
}

void TalkNotes::storeNow()
{
    m_ui->sharedNotesEdit->storeNow();
    m_ui->ownNotesEdit->storeNow();
}

void TalkNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void TalkNotes::store(QString ConversationPhase::*ofPhase, QString Conversation::*ofTalk, const QString &text)
{
    guarded(m_context->prompts, this, tr("What you typed was not saved"), [&] {
        if (m_phase)
            m_context->open.notes.write(m_talk, *m_phase, ofPhase, text);
        else
            m_context->open.notes.write(m_talk, ofTalk, text);
    });
}

} // namespace loopbaan
