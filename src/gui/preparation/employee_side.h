// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/talk/prepared_answers.h"
#include "core/preparation/readiness.h"
#include "gui/talk/talk_context.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EmployeeSide;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What the employee sent back before a talk, to be read; or that nothing came back, and what to do about it.
class EmployeeSide : public QWidget
{
    Q_OBJECT

public:
    EmployeeSide(const TalkContext &context, QWidget *parent);
    ~EmployeeSide() override;

    void showAnswers(const ConversationId &talk, const Employee &employee);

signals:
    void remindRequested(const loopbaan::ConversationId &talk);
    void readingRequested(const loopbaan::EmployeeId &employee);
    void newsArrived(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void showWritten();
    void showNothing(const Readiness &readiness);
    void planTogether(bool together);

    const std::unique_ptr<Ui::EmployeeSide> m_ui;
    TalkContext m_context;
    ConversationId m_talk{};
    Employee m_employee{};
    QList<PreparedAnswer> m_written{}; ///< without a form: filled in together, or by hand
};

} // namespace loopbaan
