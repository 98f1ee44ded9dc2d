// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/long_text.h"

#include "gui/widgets/breakable_text.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int longestBeginning = 1'500;
constexpr int mostLines = 30;

qsizetype endOfLines(const QString &text, int lines)
{
    qsizetype end = -1;
    for (int line = 0; line < lines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text.size();
    }
    return end;
}

} // namespace

LongText::LongText(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
    , m_moreButton(new QPushButton(tr("Show everything"), this))
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_moreButton->setFlat(true);
    m_moreButton->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeading);
    connect(m_moreButton, &QPushButton::clicked, this, &LongText::showAll);
}

void LongText::setText(const QString &text)
{
    m_text = text;
    const QString beginning = beginningOf(text);
    m_label->setText(breakable(beginning));
    m_moreButton->setVisible(beginning != text);
}

void LongText::setRole(TextRole role)
{
    m_label->setRole(role);
}

void LongText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_moreButton->setText(tr("Show everything"));
}

void LongText::showAll()
{
    m_label->setText(breakable(m_text));
    m_moreButton->hide();
}

QString beginningOf(const QString &text)
{
    qsizetype end = qMin(endOfLines(text, mostLines), qsizetype(longestBeginning));
    if (end >= text.size())
        return text;
    if (text.at(end).isLowSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

} // namespace loopbaan
