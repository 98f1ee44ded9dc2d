// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answers_read_dialog.h"

#include "app/dossier/open_dossier.h"
#include "gui/answers/answer_commands.h"
#include "gui/answers/answer_report_row.h"
#include "gui/answers/differences_dialog.h"
#include "gui/guarded.h"

#include "ui_answers_read_dialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

AnswersReadDialog::AnswersReadDialog(const SessionContext &context, const EmployeeId &expected,
                                     QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AnswersReadDialog>())
    , m_context(context)
    , m_expected(expected)
{
    m_ui->setupUi(this);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AnswersReadDialog::~AnswersReadDialog() = default;

void AnswersReadDialog::setReports(const QList<AnswerReport> &reports)
{
    m_reports = reports;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const AnswerReport &report : reports) {
        auto *row = new AnswerReportRow(m_ui->listPart);
        const qsizetype index = m_rows.size();
        m_ui->listLayout->insertWidget(static_cast<int>(index), row);
        m_rows << row;
        row->showReport(report);
        connect(row, &AnswerReportRow::consentGiven, this, [this, index] { keepAllTheSame(index); });
        connect(row, &AnswerReportRow::differencesRequested, this, [this, index] { showDifferences(index); });
        connect(row, &AnswerReportRow::employeeRequested, this, [this, index] { goTo(index); });
    }
    showCount();
}

void AnswersReadDialog::showCount()
{
    const auto kept = std::ranges::count_if(
        m_reports, [](const AnswerReport &report) { return fateOf(report.outcome) == AnswerFate::Kept; });
    const int all = static_cast<int>(m_reports.size());
    m_ui->titleLabel->setText(tr("%1 of %n file(s) read", nullptr, all).arg(kept));
    m_ui->undoLabel->setVisible(kept > 0);
}

void AnswersReadDialog::keepAllTheSame(qsizetype index)
{
    guarded(m_context.prompts, this, tr("The answers were not kept"), [&] {
        QList<AnswerReport> one{m_reports.at(index)};
        const AnswerConsents consents = consentFor(one.first().outcome);
        const bool isOthers = consents.testFlag(AnswerConsent::OtherPerson);
        keepAll(one, isOthers ? EmployeeId() : m_expected, consents, m_context.open.answers,
                m_context.open.dossier);
        m_reports[index] = one.first();
        m_rows.at(index)->showReport(one.first());
        m_rows.at(index)->setFocus();
    });
    showCount();
}

void AnswersReadDialog::showDifferences(qsizetype index)
{
    const AnswerReport &report = m_reports.at(index);
    auto *dialog = new DifferencesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAnswers(report.outcome, report.subject.callName);
    dialog->open();
}

void AnswersReadDialog::goTo(qsizetype index)
{
    const AnswerMatch match = m_reports.at(index).outcome.match;
    accept();
    m_context.wayfinder->prepare(match.employee, match.conversation);
}

} // namespace loopbaan
