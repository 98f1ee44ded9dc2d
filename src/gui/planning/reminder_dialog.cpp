// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/reminder_dialog.h"

#include "gui/planning/mail_opening.h"

#include "ui_reminder_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace loopbaan {

ReminderDialog::ReminderDialog(const Reminder &reminder, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReminderDialog>())
    , m_reminder(reminder)
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(tr("Remind %1").arg(reminder.callName));
    m_ui->letterEdit->setPlainText(reminder.letter);
    m_ui->resultBar->hide();
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ReminderDialog::copy);
    connect(m_ui->mailButton, &QPushButton::clicked, this, &ReminderDialog::openMail);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ReminderDialog::~ReminderDialog() = default;

void ReminderDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_ui->letterEdit->toPlainText());
    m_ui->resultBar->showMessage(Tone::Info, tr("The text is on the clipboard."));
}

void ReminderDialog::openMail()
{
    m_ui->resultBar->showMessage(
        Tone::Info, openLetter(m_reminder.address, m_reminder.subject, m_ui->letterEdit->toPlainText()));
}

} // namespace loopbaan
