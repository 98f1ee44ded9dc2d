// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_notes.h"

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
    connect(m_ui->sharedNotesEdit, &SavedText::textToStore, this, &TalkNotes::reportToStore);
    connect(m_ui->ownNotesEdit, &SavedText::textToStore, this, &TalkNotes::ownNotesToStore);
}

TalkNotes::~TalkNotes()
{
    // The fields lose the keyboard while they are destroyed, when nobody listens any more.
    m_ui->sharedNotesEdit->disconnect(this);
    m_ui->ownNotesEdit->disconnect(this);
}

void TalkNotes::setTexts(const QString &report, const QString &ownNotes)
{
    m_ui->sharedNotesEdit->setStoredText(report);
    m_ui->ownNotesEdit->setStoredText(ownNotes);
}

void TalkNotes::setReportShown(bool shown)
{
    m_ui->reportPart->setVisible(shown);
}

void TalkNotes::setReadOnly(bool readOnly)
{
    m_ui->sharedNotesEdit->setReadOnly(readOnly);
    m_ui->ownNotesEdit->setReadOnly(readOnly);
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

} // namespace loopbaan
