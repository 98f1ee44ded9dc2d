// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/line_row.h"

#include "app/form/form_words.h"
#include "gui/look/icons.h"
#include "gui/widgets/breakable_text.h"
#include "gui/widgets/segment_bar.h"
#include "gui/widgets/tab_stops.h"
#include "gui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QStringList linesIn(const QString &text)
{
    static const QRegularExpression lineEnd(u"[\\n\\r\\x{2028}\\x{2029}]+"_s);
    QStringList lines;
    for (const QString &line : text.split(lineEnd)) {
        if (const QString cleaned = cleanedTyping(line); !cleaned.isEmpty())
            lines << cleaned;
    }
    return lines;
}

} // namespace

LineText::LineText(QWidget *parent)
    : FormText(longestTypedLine, parent)
{
    setLeastLines(1);
    setObjectName(u"lineText"_s);
}

void LineText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        emit nextAsked();
    else if (event->key() == Qt::Key_Backspace && toPlainText().isEmpty())
        emit removeAsked();
    else
        FormText::keyPressEvent(event);
}

void LineText::insertFromMimeData(const QMimeData *source)
{
    const QStringList lines = linesIn(source->text());
    if (lines.size() > 1)
        emit linesPasted(lines);
    else if (!lines.isEmpty())
        insertPlainText(lines.constFirst());
}

LineRow::LineRow(const FormQuestion &question, const FormWords &words, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_words(words)
    , m_text(new LineText(this))
    , m_remove(new QToolButton(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_remove, 0, 1);
    m_text->setAccessibleDescription(question.text);
    m_remove->setObjectName(u"removeButton"_s);
    m_remove->setIcon(icon(u"x-circle"_s, Tone::Muted));
    m_remove->setAutoRaise(true);
    makeDegrees();
    if (m_degrees != nullptr)
        chainParts({m_text, m_degrees, m_remove});
    connect(m_text, &SavedText::typing, this, &LineRow::typing);
    connect(m_text, &SavedText::textToStore, this, &LineRow::filledIn);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LineRow::followText);
    connect(m_remove, &QToolButton::clicked, this, &LineRow::removeAsked);
}

void LineRow::makeDegrees()
{
    if (degreesOf(m_question.kind).isEmpty())
        return;
    m_degreePart = new QWidget(this);
    auto *layout = new QHBoxLayout(m_degreePart);
    auto *label = new TextLabel(m_degreePart);
    m_degrees = new SegmentBar(m_degreePart);
    const QString asked =
        m_words.say(m_question.kind == FormQuestionKind::Strengths ? u"use"_s : u"interest"_s);
    label->setText(asked);
    label->setTone(Tone::Muted);
    QStringList words;
    for (const QString &choice : m_question.choices)
        words << withoutMnemonic(choice.left(40));
    m_degrees->setTexts(words);
    m_degrees->setClearable(true);
    m_degrees->setAccessibleName(asked);
    layout->setContentsMargins(4, 0, 0, 6);
    layout->addWidget(label);
    layout->addWidget(m_degrees, 1);
    static_cast<QGridLayout *>(this->layout())->addWidget(m_degreePart, 1, 0);
    m_degreePart->hide();
    connect(m_degrees, &SegmentBar::chosen, this, &LineRow::filledIn);
}

void LineRow::setNumber(int number)
{
    const FormWords::Values values{{u"number"_s, QString::number(number)}};
    m_text->setAccessibleName(m_words.say(u"line"_s, values));
    m_remove->setAccessibleName(m_words.say(u"removeLine"_s, values));
}

void LineRow::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void LineRow::showItem(const AnsweredItem &item)
{
    m_text->setStoredText(item.text);
    if (m_degrees != nullptr)
        m_degrees->setCurrent(item.degree ? int(degreesOf(m_question.kind).indexOf(*item.degree)) : -1);
    followText();
}

AnsweredItem LineRow::item() const
{
    AnsweredItem item{.text = m_text->toPlainText()};
    if (m_degrees != nullptr && m_degrees->current() >= 0)
        item.degree = degreesOf(m_question.kind).at(m_degrees->current());
    return item;
}

/// How much it is wanted is asked once there is something to want.
void LineRow::followText()
{
    if (m_degreePart != nullptr)
        m_degreePart->setVisible(!cleanedTyping(m_text->toPlainText()).isEmpty());
}

} // namespace loopbaan
