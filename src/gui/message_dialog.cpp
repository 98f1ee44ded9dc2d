// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message_dialog.h"

#include "gui/prompts.h"
#include "gui/widgets/fit_to_text.h"

#include "ui_message_dialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

MessageDialog::MessageDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MessageDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

MessageDialog::~MessageDialog() = default;

void MessageDialog::setFailure(const Failure &failure)
{
    m_ui->iconLabel->setIcon(u"exclamation-circle-fill"_s);
    m_ui->iconLabel->setTone(Tone::Warn);
    m_ui->buttonBox->setStandardButtons(QDialogButtonBox::Close);
    setTexts(failure.what, QStringList{failure.why, failure.advice}.join(u'\n').trimmed());
}

void MessageDialog::setQuestion(const Question &question)
{
    m_ui->iconLabel->setIcon(u"question-circle"_s);
    m_ui->iconLabel->setTone(Tone::Primary);
    m_ui->buttonBox->addButton(question.confirm, QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    QPushButton *decline = m_ui->buttonBox->addButton(question.decline, QDialogButtonBox::RejectRole);
    decline->setDefault(true);
    decline->setFocus();
    setTexts(question.title, question.explanation);
}

void MessageDialog::setTexts(const QString &headline, const QString &explanation)
{
    m_ui->headlineLabel->setText(headline);
    m_ui->explanationLabel->setText(explanation);
    m_ui->explanationLabel->setVisible(!explanation.isEmpty());
    fitToText(*this);
}

} // namespace loopbaan
