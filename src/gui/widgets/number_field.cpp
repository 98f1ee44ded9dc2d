// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/number_field.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace loopbaan {

NumberField::NumberField(QWidget *parent)
    : QSpinBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSpinBox::valueChanged, this, &NumberField::numberToStore);
}

void NumberField::setStoredNumber(int number)
{
    const QSignalBlocker quiet(this);
    setValue(number);
}

bool NumberField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QSpinBox::event(event);
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace loopbaan
