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
    const int current = currentIndex();
    clear();
    m_openLines = open.isEmpty() ? 0 : 1;
    if (m_openLines == 1)
        addItem(open);
    addItems(texts);
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
