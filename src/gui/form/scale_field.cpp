// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/scale_field.h"

#include "app/form/form_words.h"
#include "gui/widgets/breakable_text.h"
#include "gui/widgets/segment_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestStep = 40;

/// "1 helemaal niet", as the page has them.
QStringList stepTexts(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words)
        texts << withoutMnemonic(u"%1 %2"_s.arg(QString::number(texts.size() + 1), word.left(longestStep)));
    return texts;
}

} // namespace

ScaleField::ScaleField(const FormQuestion &question, const FormWords &words, QWidget *parent)
    : FormField(parent)
    , m_steps(new SegmentBar(this))
    , m_clear(new QPushButton(words.say(u"clear"_s), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_steps);
    layout->addWidget(m_clear, 0, Qt::AlignLeading);
    m_steps->setTexts(stepTexts(question.choices));
    m_steps->setClearable(true);
    m_steps->setAccessibleName(question.text);
    m_steps->setAccessibleDescription(question.hint);
    m_clear->setFlat(true);
    m_clear->setObjectName(u"clearButton"_s);
    connect(m_steps, &SegmentBar::chosen, this, &FormField::filledIn);
    connect(m_clear, &QPushButton::clicked, this, &ScaleField::clear);
}

void ScaleField::showEntry(const DraftEntry &entry)
{
    m_steps->setCurrent(entry.scale.value_or(0) - 1);
    m_clear->setVisible(entry.scale.has_value());
}

void ScaleField::fillIn(DraftEntry &entry) const
{
    const int step = m_steps->current();
    entry.scale = step < 0 ? std::nullopt : std::optional(step + 1);
}

void ScaleField::takeKeyboard()
{
    m_steps->focusCurrent();
}

void ScaleField::clear()
{
    m_steps->setCurrent(-1);
    m_steps->focusCurrent();
    emit filledIn();
}

} // namespace loopbaan
