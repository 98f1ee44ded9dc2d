// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/occasion_row.h"

#include "gui/look/icons.h"

#include "ui_occasion_row.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

OccasionRow::OccasionRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OccasionRow>())
{
    m_ui->setupUi(this);
    m_ui->removeButton->setIcon(icon(u"x-circle"_s, Tone::Muted));
    connect(m_ui->textEdit, &SavedLine::typing, this, &OccasionRow::typing);
    connect(m_ui->textEdit, &SavedLine::textToStore, this, &OccasionRow::textToStore);
    connect(m_ui->pivotBox, &QCheckBox::clicked, this, &OccasionRow::pivotChosen);
    connect(m_ui->sensitiveBox, &QCheckBox::clicked, this, &OccasionRow::sensitiveChosen);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &OccasionRow::removeRequested);
}

OccasionRow::~OccasionRow() = default;

void OccasionRow::showOccasion(const Occasion &occasion)
{
    m_ui->textEdit->setStoredText(occasion.text);
    m_ui->pivotBox->setChecked(occasion.pivot);
    m_ui->sensitiveBox->setChecked(occasion.sensitive);
}

void OccasionRow::setReadOnly(bool readOnly)
{
    m_ui->textEdit->setReadOnly(readOnly);
    m_ui->pivotBox->setDisabled(readOnly);
    m_ui->sensitiveBox->setDisabled(readOnly);
    m_ui->removeButton->setDisabled(readOnly);
}

void OccasionRow::takeKeyboard()
{
    m_ui->textEdit->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OccasionRow::stops() const
{
    return {m_ui->textEdit, m_ui->pivotBox, m_ui->sensitiveBox, m_ui->removeButton};
}

void OccasionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace loopbaan
