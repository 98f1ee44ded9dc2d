// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/received_line.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "gui/answers/received_answers_dialog.h"
#include "gui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

ReceivedLine::ReceivedLine(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new TextLabel(this))
    , m_readButton(new QPushButton(this))
    , m_showButton(new QPushButton(this))
{
    m_label->setTone(Tone::Muted);
    m_label->setWordWrap(true);
    m_readButton->setObjectName(u"readAnswerButton"_s);
    m_showButton->setObjectName(u"showAnswersButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_showButton);
    layout->addWidget(m_readButton);
    layout->addStretch(0);
    connect(m_showButton, &QPushButton::clicked, this, &ReceivedLine::showAnswers);
    connect(m_readButton, &QPushButton::clicked, this, [this] { m_context.readAnswers(m_talk.employee); });
    hide();
}

void ReceivedLine::showTalk(const Conversation &talk)
{
    m_talk = talk;
    const QList<SentForm> forms = m_context.open.forms.of(talk.id);
    const QList<KeptAnswer> answers = m_context.open.answers.of(talk.id);
    m_sentOn = forms.isEmpty() ? QDate() : forms.constLast().sentOn;
    m_receivedOn = answers.isEmpty() ? QDate() : answers.constLast().receivedAt.toLocalTime().date();
    setVisible(m_sentOn.isValid());
    showTexts();
}

void ReceivedLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void ReceivedLine::showTexts()
{
    m_label->setText(lineText());
    m_label->setVisible(!isOpen(m_talk)); // of one to hold, its readiness says so already
    m_showButton->setText(tr("Answers…"));
    m_showButton->setVisible(m_receivedOn.isValid());
    m_readButton->setText(tr("Read answer…"));
    m_readButton->setVisible(isOpen(m_talk));
    m_readButton->setEnabled(!m_context.open.dossier.isReadOnly());
}

QString ReceivedLine::lineText() const
{
    if (m_receivedOn.isValid())
        return tr("The form came back on %1.").arg(fullDay(m_receivedOn));
    return tr("The form went out on %1; nothing came back yet.").arg(fullDay(m_sentOn));
}

void ReceivedLine::showAnswers()
{
    auto *dialog = new ReceivedAnswersDialog(m_context, m_talk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace loopbaan
