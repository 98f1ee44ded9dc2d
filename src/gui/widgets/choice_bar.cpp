// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/choice_bar.h"

#include "gui/widgets/choice_segment.h"

#include <QHBoxLayout>

namespace loopbaan {

ChoiceBar::ChoiceBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceBar::setChoices(const QStringList &texts)
{
    while (m_segments.size() < texts.size()) {
        const int number = static_cast<int>(m_segments.size());
        auto *segment = new ChoiceSegment(this);
        layout()->addWidget(segment);
        m_segments.append(segment);
        connect(segment, &QPushButton::clicked, this, [this, number] { choose(number); });
    }
    for (qsizetype number = 0; number < texts.size(); ++number)
        m_segments.at(number)->setText(texts.at(number));
}

void ChoiceBar::setChosen(std::optional<int> number)
{
    m_chosen = number;
    for (qsizetype at = 0; at < m_segments.size(); ++at)
        m_segments.at(at)->setChecked(at == number);
}

void ChoiceBar::choose(int number)
{
    setChosen(m_chosen == number ? std::nullopt : std::optional(number));
    emit choiceMade(m_chosen);
}

} // namespace loopbaan
