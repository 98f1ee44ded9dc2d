// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/text_field.h"

#include "gui/form/form_text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int textLines = 4;

QString withLine(QString text, const QString &line)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return (text.isEmpty() ? text : text + u'\n') + line + u": "_s;
}

} // namespace

TextField::TextField(const FormQuestion &question, QWidget *parent)
    : FormField(parent)
    , m_text(new FormText(longestTypedText, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setLeastLines(textLines);
    m_text->setObjectName(u"answerText"_s);
    m_text->setAccessibleName(question.text);
    m_text->setAccessibleDescription(question.hint);
    connect(m_text, &SavedText::typing, this, &FormField::typing);
    connect(m_text, &SavedText::textToStore, this, &FormField::filledIn);
}

void TextField::showEntry(const DraftEntry &entry)
{
    m_text->setStoredText(entry.text);
}

void TextField::fillIn(DraftEntry &entry) const
{
    entry.text = m_text->toPlainText();
}

void TextField::takeOver(const QString &named)
{
    m_text->selectAll();
    m_text->insertPlainText(withLine(m_text->toPlainText(), named));
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->storeNow();
}

void TextField::takeKeyboard()
{
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace loopbaan
