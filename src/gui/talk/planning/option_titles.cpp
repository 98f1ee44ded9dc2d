// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_titles.h"

#include "gui/look/color_tokens.h"
#include "gui/talk/planning/option_lines.h"
#include "gui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace loopbaan {

namespace {
constexpr QMargins textMargins(8, 8, 4, 6);
constexpr int leastWidth = 116;

/// A word is never broken, so the column is as wide as the longest one asks.
int widestWord(const QLabel &label)
{
    int widest = 0;
    for (const QString &word : label.text().split(u' '))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}
} // namespace

OptionTitles::OptionTitles(QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (int line = 0; line < optionLines; ++line) {
        auto *label = new TextLabel(this);
        label->setRole(TextRole::Strong);
        label->setTone(Tone::Muted);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        m_labels.append(label);
    }
}

void OptionTitles::showTitles(const QString &employee, QGridLayout &cells)
{
    const int sides = textMargins.left() + textMargins.right();
    m_wantedWidth = leastWidth;
    for (int line = 0; line < optionLines; ++line) {
        TextLabel *label = m_labels.at(line);
        label->setText(titleOf(static_cast<OptionLine>(line), employee));
        m_wantedWidth = std::max(m_wantedWidth, widestWord(*label) + sides);
    }
    for (int line = 0; line < optionLines; ++line)
        cells.setRowMinimumHeight(line,
                                  m_labels.at(line)->heightForWidth(m_wantedWidth - sides) + textMargins.top()
                                      + textMargins.bottom());
}

void OptionTitles::placeBeside(const QGridLayout &cells, int top)
{
    for (int line = 0; line < optionLines; ++line) {
        const QRect row = cells.cellRect(line, 0);
        m_labels.at(line)->setGeometry(
            row.translated(0, top).adjusted(0, 0, width() - row.width(), 0).marginsRemoved(textMargins));
    }
    update();
}

void OptionTitles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const TextLabel *label : m_labels)
        painter.fillRect(0, label->y() - textMargins.top() - 1, width(), 1, tokensOf(palette()).line);
}

} // namespace loopbaan
