// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/answer_report.h"
#include "gui/session/session_context.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AnswersReadDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

class AnswerReportRow;

/// What became of files that were read as answers, each by its name; what is doubtful is decided here.
class AnswersReadDialog : public QDialog
{
    Q_OBJECT

public:
    /// `expected` is whom they were read for, null for whoever it is.
    AnswersReadDialog(const SessionContext &context, const EmployeeId &expected, QWidget *parent = nullptr);
    ~AnswersReadDialog() override;

    void setReports(const QList<AnswerReport> &reports);

private:
    void showCount();
    void keepAllTheSame(qsizetype index);
    void showDifferences(qsizetype index);
    void goTo(qsizetype index);

    const std::unique_ptr<Ui::AnswersReadDialog> m_ui;
    SessionContext m_context;
    EmployeeId m_expected;
    QList<AnswerReport> m_reports{};
    QList<AnswerReportRow *> m_rows{}; ///< one a report; owned by the list
};

} // namespace loopbaan
