// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/date_field.h"

#include "gui/look/fonts.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
{
    m_tick.setObjectName(u"tick"_s);
    m_edit.setObjectName(u"date"_s);
    m_edit.setCalendarPopup(true);
    QSizePolicy keepsItsPlace = m_edit.sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_edit.setSizePolicy(keepsItsPlace);
    m_edit.hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&m_tick);
    layout->addWidget(&m_edit);
    setFocusProxy(&m_tick);
    connect(&m_tick, &QCheckBox::clicked, this, [this](bool ticked) {
        setDate(ticked ? m_suggestion : QDate());
        emit chosen(date());
    });
    connect(&m_edit, &QDateEdit::userDateChanged, this, &DateField::chosen);
    m_tick.setFont(fontFor(TextRole::Strong));
    retranslate();
}

void DateField::setText(const QString &text)
{
    m_tick.setText(text);
    m_edit.setAccessibleName(QString(text).remove(u'&'));
}

QDate DateField::date() const
{
    return m_tick.isChecked() ? m_edit.date() : QDate();
}

void DateField::setDate(QDate date)
{
    const QSignalBlocker blocker(m_edit);
    m_tick.setChecked(date.isValid());
    m_edit.setVisible(date.isValid());
    if (date.isValid() && date != m_edit.date())
        m_edit.setDate(date);
}

void DateField::setReadOnly(bool readOnly)
{
    m_tick.setEnabled(!readOnly);
    m_edit.setEnabled(!readOnly);
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_tick.setFont(fontFor(TextRole::Strong)); // as the names of the other fields
}

void DateField::retranslate()
{
    m_edit.setLocale(QLocale());
    m_edit.setDisplayFormat(tr("d MMMM yyyy"));
}

} // namespace loopbaan
