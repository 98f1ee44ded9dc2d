// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/question_text.h"

#include "gui/widgets/saved_text.h"
#include "gui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

QuestionText::QuestionText(const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_label(new TextLabel(this))
    , m_edit(new SavedText(this))
{
    setObjectName(question);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(question + u".edit"_s);
    m_edit->setLeastLines(2);
    setFocusProxy(m_edit);
    connect(m_edit, &SavedText::typing, this, &QuestionText::typing);
    connect(m_edit, &SavedText::textToStore, this, &QuestionText::textToStore);
}

QuestionText::~QuestionText()
{
    m_edit->disconnect(this); // it loses the keyboard while it is destroyed, when nobody listens any more
}

void QuestionText::setWords(const QString &text, const QString &hint)
{
    m_label->setText(text);
    m_edit->setAccessibleName(text);
    m_edit->setPlaceholderText(hint);
}

void QuestionText::setStoredText(const QString &text)
{
    m_edit->setStoredText(text);
}

void QuestionText::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace loopbaan
