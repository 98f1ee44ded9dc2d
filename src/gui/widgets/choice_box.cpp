// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/choice_box.h"

#include <QWheelEvent>

namespace loopbaan {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { emit choiceMade(chosen()); });
}

void ChoiceBox::setChoices(const QStringList &texts, const QString &open)
{
    m_openLines = open.isEmpty() ? 0 : 1;
    const QStringList lines = open.isEmpty() ? texts : QStringList{open} + texts;
    if (lines == m_lines)
        return;
    m_lines = lines;
    const int current = currentIndex();
    clear();
    addItems(lines);
    setCurrentIndex(qMax(0, current));
}

void ChoiceBox::setChosen(std::optional<int> number)
{
    setCurrentIndex(number ? *number + m_openLines : 0);
}

std::optional<int> ChoiceBox::chosen() const
{
    const int number = currentIndex() - m_openLines;
    return number < 0 ? std::nullopt : std::optional(number);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace loopbaan
