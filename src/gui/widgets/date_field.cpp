// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/date_field.h"

#include "app/language/date_words.h"

namespace loopbaan {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(20);
    connect(this, &QLineEdit::editingFinished, this, &DateField::writeOut);
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? numericDay(date) : QString());
}

QDate DateField::date() const
{
    return typedDay(text().trimmed()).value_or(QDate());
}

bool DateField::isUnderstood() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

void DateField::writeOut()
{
    if (date().isValid())
        setDate(date());
}

} // namespace loopbaan
