// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/training_row.h"

#include "gui/look/icons.h"

#include "ui_training_row.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

TrainingRow::TrainingRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TrainingRow>())
{
    m_ui->setupUi(this);
    m_ui->removeButton->setIcon(icon(u"x-circle"_s, Tone::Private));
    for (SavedLine *line : {m_ui->textEdit, m_ui->purposeEdit})
        connect(line, &SavedLine::typing, this, &TrainingRow::typing);
    connect(m_ui->textEdit, &SavedLine::textToStore, this, &TrainingRow::textToStore);
    connect(m_ui->purposeEdit, &SavedLine::textToStore, this, &TrainingRow::purposeToStore);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &TrainingRow::removeRequested);
}

TrainingRow::~TrainingRow()
{
    // The fields lose the keyboard while they are destroyed, when this is gone already.
    m_ui->textEdit->disconnect(this);
    m_ui->purposeEdit->disconnect(this);
}

void TrainingRow::showNeed(const TrainingNeed &need)
{
    m_ui->textEdit->setStoredText(need.text);
    m_ui->purposeEdit->setStoredText(need.purpose);
    m_ui->purposeEdit->setAccessibleDescription(need.text.trimmed());
    m_ui->removeButton->setAccessibleDescription(need.text.trimmed());
}

void TrainingRow::setReadOnly(bool readOnly)
{
    m_ui->textEdit->setReadOnly(readOnly);
    m_ui->purposeEdit->setReadOnly(readOnly);
    m_ui->removeButton->setDisabled(readOnly);
}

void TrainingRow::takeKeyboard()
{
    m_ui->textEdit->setFocus(Qt::OtherFocusReason);
}

void TrainingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace loopbaan
