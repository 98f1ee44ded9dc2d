// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AnswerReportRow;
}
QT_END_NAMESPACE

namespace loopbaan {

struct AnswerReport;

/// One file and what became of it, with what can be done about it.
class AnswerReportRow : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerReportRow(QWidget *parent = nullptr);
    ~AnswerReportRow() override;

    void showReport(const AnswerReport &report);

signals:
    void consentGiven();
    void differencesRequested();
    void employeeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const std::unique_ptr<Ui::AnswerReportRow> m_ui;
};

} // namespace loopbaan
