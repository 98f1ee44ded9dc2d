// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answer_report_row.h"

#include "app/preparation/answer_report.h"
#include "gui/answers/answer_commands.h"
#include "gui/look/color_tokens.h"
#include "gui/widgets/breakable_text.h"
#include "gui/widgets/long_text.h"

#include "ui_answer_report_row.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct FateLook
{
    QString icon{};
    Tone tone = Tone::Text;
};

FateLook lookOf(AnswerFate fate)
{
    switch (fate) {
    case AnswerFate::Kept: return {u"check-circle-fill"_s, Tone::Good};
    case AnswerFate::WasHere: return {u"check-circle"_s, Tone::Muted};
    case AnswerFate::Asks: return {u"question-circle"_s, Tone::Primary};
    case AnswerFate::Refused: return {u"exclamation-circle-fill"_s, Tone::Warn};
    }
    Q_UNREACHABLE();
}

/// What is said below the headline.
QStringList detailsOf(const AnswerReport &report)
{
    switch (fateOf(report.outcome)) {
    case AnswerFate::Kept: return remarksOn(report.outcome);
    case AnswerFate::WasHere: return {};
    case AnswerFate::Asks: return {asSentence(problemText(report.outcome, report.subject).why)};
    case AnswerFate::Refused: break;
    }
    return QStringList{asSentences(problemText(report.outcome, report.subject))} + damageIn(report.outcome);
}

QString headlineOf(const AnswerReport &report)
{
    const AnswerFate fate = fateOf(report.outcome);
    return fate == AnswerFate::Kept || fate == AnswerFate::WasHere
        ? doneText(report.outcome, report.subject)
        : problemText(report.outcome, report.subject).what;
}

} // namespace

AnswerReportRow::AnswerReportRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnswerReportRow>())
{
    m_ui->setupUi(this);
    connect(m_ui->consentButton, &QPushButton::clicked, this, &AnswerReportRow::consentGiven);
    connect(m_ui->differencesButton, &QPushButton::clicked, this, &AnswerReportRow::differencesRequested);
    connect(m_ui->employeeButton, &QPushButton::clicked, this, &AnswerReportRow::employeeRequested);
}

AnswerReportRow::~AnswerReportRow() = default;

void AnswerReportRow::showReport(const AnswerReport &report)
{
    const AnswerFate fate = fateOf(report.outcome);
    m_ui->iconLabel->setIcon(lookOf(fate).icon);
    m_ui->iconLabel->setTone(lookOf(fate).tone);
    m_ui->headlineLabel->setText(breakable(headlineOf(report)));
    m_ui->detailsLabel->setText(breakable(detailsOf(report).join(u'\n')));
    m_ui->detailsLabel->setVisible(!m_ui->detailsLabel->text().isEmpty());
    m_ui->consentButton->setText(consentText(report));
    m_ui->consentButton->setVisible(fate == AnswerFate::Asks);
    m_ui->differencesButton->setVisible(fate == AnswerFate::Kept
                                        && !report.outcome.match.differences.isEmpty());
    m_ui->employeeButton->setText(tr("Go to %1").arg(report.subject.callName));
    m_ui->employeeButton->setVisible(fate == AnswerFate::Kept || fate == AnswerFate::WasHere);
    for (QPushButton *button : {m_ui->consentButton, m_ui->differencesButton, m_ui->employeeButton})
        button->setAccessibleDescription(report.subject.file);
}

void AnswerReportRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, tokensOf(palette()).line);
}

} // namespace loopbaan
