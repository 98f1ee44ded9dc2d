// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/date_field.h"

#include "app/language/date_words.h"

#include <QKeyEvent>

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

/// While nothing was typed here, undo is the dossier's.
bool DateField::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || isUndoAvailable())
        return QLineEdit::event(event);
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QLineEdit::event(event);
    event->ignore();
    return true;
}

void DateField::writeOut()
{
    if (!date().isValid())
        return;
    const bool typed = isModified();
    setDate(date());
    setModified(typed); // it is still what somebody typed, only written out
}

} // namespace loopbaan
