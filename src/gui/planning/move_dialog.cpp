// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/move_dialog.h"

#include "app/language/date_words.h"
#include "gui/planning/planning_notice.h"
#include "gui/widgets/fit_to_text.h"

#include "ui_move_dialog.h"

#include <QPushButton>

namespace loopbaan {

MoveDialog::MoveDialog(Review review, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MoveDialog>())
    , m_review(std::move(review))
{
    m_ui->setupUi(this);
    m_ui->dateEdit->setDisplayFormat(numericDayFormat());
    m_ui->titleLabel->setText(tr("Move the conversation"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Move conversation"));
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, &MoveDialog::review);
    connect(m_ui->timeEdit, &QTimeEdit::timeChanged, this, &MoveDialog::review);
    connect(m_ui->noticeBar, &MessageBar::actionTriggered, this,
            [this] { m_ui->dateEdit->setDate(m_result.firstGoodDate); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

MoveDialog::~MoveDialog() = default;

void MoveDialog::setMoment(const Moment &moment)
{
    m_from = moment;
    m_ui->dateEdit->setDate(moment.date);
    m_ui->timeEdit->setTime(moment.time);
    m_ui->reasonEdit->setText(moment.shortNoticeReason.value_or(QString()));
    review();
    fitToText(*this);
}

Moment MoveDialog::moment() const
{
    const bool isShort = m_result.remarks.contains(PlanningRemark::ShortNotice);
    return {.date = m_ui->dateEdit->date(),
            .time = m_ui->timeEdit->time(),
            .shortNoticeReason = isShort ? m_ui->reasonEdit->text().trimmed() : QString()};
}

void MoveDialog::review()
{
    m_result = m_review(moment());
    m_ui->weekdayLabel->setText(weekdayName(m_ui->dateEdit->date()));
    showPlanningNotice(*m_ui->noticeBar, m_result);
    m_ui->reasonGroup->setVisible(m_result.remarks.contains(PlanningRemark::ShortNotice));
    const bool isMoved = moment().date != m_from.date || moment().time != m_from.time;
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isMoved && !m_result.blocked());
    growToText(*this);
}

} // namespace loopbaan
