// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_status_cell.h"

#include "app/talk/option_words.h"

#include "ui_option_status_cell.h"

#include <QEvent>

namespace loopbaan {

OptionStatusCell::OptionStatusCell(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OptionStatusCell>())
{
    m_ui->setupUi(this);
    connect(m_ui->statusBox, &ChoiceBox::choiceMade, this, [this](std::optional<int> number) {
        emit statusChosen(static_cast<OptionStatus>(number.value_or(0)));
    });
    connect(m_ui->reasonEdit, &SavedText::typing, this, &OptionStatusCell::typing);
    connect(m_ui->reasonEdit, &SavedText::textToStore, this, &OptionStatusCell::reasonToStore);
    connect(m_ui->decidedByEdit, &SavedText::typing, this, &OptionStatusCell::typing);
    connect(m_ui->decidedByEdit, &SavedText::textToStore, this, &OptionStatusCell::decidedByToStore);
    connect(m_ui->answerEdit, &QLineEdit::editingFinished, this, &OptionStatusCell::giveAnswerDay);
}

OptionStatusCell::~OptionStatusCell() = default;

void OptionStatusCell::showStatus(const CareerOption &option, Language language)
{
    QStringList words;
    for (const EnumText<OptionStatus> &status : enumTexts<OptionStatus>)
        words << wordOf(status.value, language);
    m_ui->statusBox->setChoices(words);
    m_ui->statusBox->setChosen(static_cast<int>(option.status));
    const bool isOpen = option.status == OptionStatus::Exploring || option.status == OptionStatus::FeasibleIf;
    const bool isNotNow = option.status == OptionStatus::NotNow;
    m_ui->reasonEdit->setVisible(isNotNow);
    m_ui->decidedByEdit->setVisible(isOpen || isNotNow);
    m_ui->answerEdit->setVisible(isOpen || isNotNow);
    m_ui->reasonEdit->setStoredText(option.statusReason);
    m_ui->decidedByEdit->setStoredText(option.decidedBy);
    m_answerOn = option.answerOn;
    if (!m_ui->answerEdit->hasFocus())
        m_ui->answerEdit->setDate(option.answerOn);
}

void OptionStatusCell::setReadOnly(bool readOnly)
{
    m_ui->statusBox->setDisabled(readOnly);
    m_ui->reasonEdit->setReadOnly(readOnly);
    m_ui->decidedByEdit->setReadOnly(readOnly);
    m_ui->answerEdit->setReadOnly(readOnly);
}

void OptionStatusCell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void OptionStatusCell::giveAnswerDay()
{
    if (m_ui->answerEdit->isUnderstood() && m_ui->answerEdit->date() != m_answerOn)
        emit answerDayGiven(m_ui->answerEdit->date());
}

} // namespace loopbaan
