// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answer_passage_view.h"

#include "gui/widgets/breakable_text.h"
#include "gui/widgets/icon_label.h"
#include "gui/widgets/long_text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

AnswerPassageView::AnswerPassageView(const AnswerPassage &passage, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    addQuestion(passage.question);
    for (const AnswerLine &line : passage.lines)
        addLine(line);
    if (passage.isToldInPerson)
        addTold(name);
}

void AnswerPassageView::addQuestion(const QString &question)
{
    auto *label = new TextLabel(this);
    label->setRole(TextRole::Detail);
    label->setTone(Tone::Muted);
    label->setWordWrap(true);
    label->setText(breakable(beginningOf(question)));
    label->setVisible(!question.isEmpty());
    m_layout->addWidget(label);
}

void AnswerPassageView::addLine(const AnswerLine &line)
{
    if (!line.words.isEmpty()) {
        auto *words = new LongText(this);
        words->setRole(TextRole::Voice);
        words->setText(line.words);
        m_layout->addWidget(words);
    }
    if (line.choice.isEmpty())
        return;
    auto *choice = new TextLabel(this);
    choice->setRole(line.words.isEmpty() ? TextRole::Body : TextRole::Detail);
    choice->setWordWrap(true);
    choice->setText(line.choice);
    m_layout->addWidget(choice);
}

void AnswerPassageView::addTold(const QString &name)
{
    auto *row = new QHBoxLayout;
    m_layout->addLayout(row);
    row->setSpacing(8);
    auto *drawing = new IconLabel(this);
    drawing->setIcon(u"chat-quote"_s);
    auto *label = new TextLabel(this);
    label->setWordWrap(true);
    label->setText(tr("%1 would rather tell this in person").arg(name));
    row->addWidget(drawing);
    row->addWidget(label, 1);
}

} // namespace loopbaan
