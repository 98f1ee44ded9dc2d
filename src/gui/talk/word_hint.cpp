// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/word_hint.h"

#include "app/language/display_language.h"

#include "ui_word_hint.h"

#include <QEvent>
#include <QPlainTextEdit>

#include <chrono>

using namespace Qt::StringLiterals;

namespace loopbaan {

WordHint::WordHint(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WordHint>())
{
    m_ui->setupUi(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300)); // no key waits for it
    connect(&m_pause, &QTimer::timeout, this, &WordHint::look);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &WordHint::leaveIt);
    hide();
}

WordHint::~WordHint() = default;

void WordHint::watch(QPlainTextEdit &note, const TalkContext &context)
{
    m_note = &note;
    m_context.emplace(context);
    m_words.emplace(context.catalogue);
    connect(&note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    m_pause.start();
}

void WordHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_note != nullptr)
        look();
}

void WordHint::look()
{
    const std::optional<QString> word =
        m_note->isReadOnly() ? std::nullopt : m_words->firstIn(m_note->toPlainText());
    const QString said = word
        ? m_context->catalogue.text(u"pri.word.note"_s, m_context->language.current()).arg(*word)
        : QString();
    m_ui->hintLabel->setText(said);
    m_note->setAccessibleDescription(said);
    setVisible(word.has_value());
}

/// The keyboard goes back to the note: there is nothing left to do here.
void WordHint::leaveIt()
{
    if (const std::optional<QString> word = m_words->firstIn(m_note->toPlainText()))
        m_words->ignore(*word);
    m_note->setFocus(Qt::OtherFocusReason);
    look();
}

} // namespace loopbaan
