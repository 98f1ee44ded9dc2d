// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/date_field.h"

#include "app/language/date_words.h"
#include "gui/look/icons.h"
#include "gui/widgets/day_calendar.h"

#include <QAction>
#include <QKeyEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace loopbaan {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
    , m_calendar(addAction(icon(u"calendar3"_s, Tone::Muted), TrailingPosition))
{
    setMaxLength(20);
    connect(this, &QLineEdit::editingFinished, this, &DateField::writeOut);
    connect(this, &QLineEdit::textChanged, this, [this] { mark(false); });
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    showTexts();
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

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    if (event->type() == QEvent::ReadOnlyChange)
        m_calendar->setVisible(!isReadOnly());
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier) && !isReadOnly())
        return openCalendar();
    QLineEdit::keyPressEvent(event);
}

void DateField::writeOut()
{
    mark(!isUnderstood());
    if (!date().isValid())
        return;
    const bool typed = isModified();
    setDate(date());
    setModified(typed); // it is still what somebody typed, only written out
}

/// What is half typed is no day yet: only when the field was left does it say so.
void DateField::mark(bool isWrong)
{
    m_calendar->setIcon(isWrong ? icon(u"exclamation-circle-fill"_s, Tone::Warn)
                                : icon(u"calendar3"_s, Tone::Muted));
    setAccessibleDescription(isWrong ? tr("That is no day. Write it as 31/12/2026.") : QString());
}

void DateField::showTexts()
{
    setPlaceholderText(tr("day/month/year"));
    m_calendar->setText(tr("Choose from a calendar (Alt+Down)")); // also its tool tip
}

void DateField::openCalendar()
{
    auto *calendar = new DayCalendar(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(accessibleName());
    if (date().isValid())
        calendar->setSelectedDate(date());
    connect(calendar, &QCalendarWidget::activated, this, &DateField::take);
    connect(calendar, &QCalendarWidget::clicked, this, &DateField::take);
    connect(this, &DateField::textEdited, calendar, &QWidget::close);
    const QSize size = calendar->sizeHint();
    QPoint place = mapToGlobal(QPoint(0, height() + 1));
    const QRect room = screen()->availableGeometry();
    if (place.y() + size.height() > room.bottom())
        place = mapToGlobal(QPoint(0, -size.height() - 1));
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - size.width())));
    calendar->move(place);
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

/// As if it had been typed and left.
void DateField::take(QDate day)
{
    setDate(day);
    setModified(true);
    emit textEdited(text());
    emit editingFinished();
    setFocus(Qt::PopupFocusReason);
}

} // namespace loopbaan
