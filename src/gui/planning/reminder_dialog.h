// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ReminderDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Whom a reminder goes to, and what it says.
struct Reminder
{
    QString callName{};
    QString address{}; ///< may be empty
    QString subject{};
    QString letter{};
};

/// The letter that reminds of a form that did not come back: to change, copy or open in the mail program.
class ReminderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReminderDialog(const Reminder &reminder, QWidget *parent = nullptr);
    ~ReminderDialog() override;

private:
    void copy();
    void openMail();

    const std::unique_ptr<Ui::ReminderDialog> m_ui;
    const Reminder m_reminder;
};

} // namespace loopbaan
