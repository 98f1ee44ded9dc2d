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
    for (const SavedText *edit : {m_ui->reportEdit, m_ui->privateEdit})
        connect(edit, &SavedText::typing, this, &TalkNotes::typing);
    connect(m_ui->reportEdit, &SavedText::textToStore, this, &TalkNotes::reportToStore);
    connect(m_ui->privateEdit, &SavedText::textToStore, this, &TalkNotes::ownNotesToStore);
}

TalkNotes::~TalkNotes()
{
    // The fields lose the keyboard while they are destroyed, when nobody listens any more.
    m_ui->reportEdit->disconnect(this);
    m_ui->privateEdit->disconnect(this);
}

void TalkNotes::setTexts(const QString &report, const QString &ownNotes)
{
    m_ui->reportEdit->setStoredText(report);
    m_ui->privateEdit->setStoredText(ownNotes);
}

void TalkNotes::setReportShown(bool shown)
{
    m_ui->reportPart->setVisible(shown);
}

void TalkNotes::setReadOnly(bool readOnly)
{
    m_ui->reportEdit->setReadOnly(readOnly);
    m_ui->privateEdit->setReadOnly(readOnly);
}

void TalkNotes::writeReport()
{
    m_ui->reportEdit->setFocus(Qt::ShortcutFocusReason);
}

void TalkNotes::writeOwnNotes()
{
    m_ui->privateEdit->setFocus(Qt::ShortcutFocusReason);
}

void TalkNotes::storeNow()
{
    m_ui->reportEdit->storeNow();
    m_ui->privateEdit->storeNow();
}

void TalkNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace loopbaan
