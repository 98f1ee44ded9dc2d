// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/circumstance_row.h"

#include "app/language/date_words.h"
#include "app/talk/wish_words.h"
#include "gui/look/icons.h"

#include "ui_circumstance_row.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

CircumstanceRow::CircumstanceRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CircumstanceRow>())
{
    m_ui->setupUi(this);
    m_ui->removeButton->setIcon(icon(u"x-circle"_s, Tone::Muted));
    m_ui->categoryBox->setChoices(wordsOfAll<CircumstanceCategory>());
    connect(m_ui->consequenceEdit, &SavedText::typing, this, &CircumstanceRow::typing);
    connect(m_ui->consequenceEdit, &SavedText::textToStore, this, &CircumstanceRow::textToStore);
    connect(m_ui->categoryBox, &ChoiceBox::choiceMade, this, [this](std::optional<int> number) {
        emit categoryChosen(static_cast<CircumstanceCategory>(number.value_or(0)));
    });
    connect(m_ui->consentCheck, &QCheckBox::clicked, this, [this](bool consents) {
        if (consents)
            emit consentGiven();
        else
            emit consentWithdrawn();
    });
    connect(m_ui->removeButton, &QToolButton::clicked, this, &CircumstanceRow::removeRequested);
}

CircumstanceRow::~CircumstanceRow() = default;

void CircumstanceRow::showCircumstance(const Circumstance &circumstance, const QString &employee,
                                       const QString &warning)
{
    m_ui->categoryBox->setChosen(static_cast<int>(circumstance.category));
    m_ui->consequenceEdit->setStoredText(circumstance.consequence);
    const QDate day = circumstance.consentOn;
    m_ui->consentCheck->setChecked(day.isValid());
    m_ui->consentCheck->setText(
        day.isValid() ? tr("%1 agrees that this is kept (%2)").arg(employee, dayAndMonth(day))
                      : tr("%1 agrees that this is kept; otherwise it goes after the talk").arg(employee));
    m_ui->consentCheck->setAccessibleName(m_ui->consentCheck->text());
    m_ui->warningLabel->setText(warning);
    m_ui->warningLabel->setVisible(!warning.isEmpty());
}

void CircumstanceRow::setReadOnly(bool readOnly)
{
    m_ui->consequenceEdit->setReadOnly(readOnly);
    m_ui->categoryBox->setDisabled(readOnly);
    m_ui->consentCheck->setDisabled(readOnly);
    m_ui->removeButton->setDisabled(readOnly);
}

void CircumstanceRow::takeKeyboard()
{
    m_ui->categoryBox->setFocus(Qt::OtherFocusReason);
}

void CircumstanceRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->categoryBox->setChoices(wordsOfAll<CircumstanceCategory>());
}

} // namespace loopbaan
