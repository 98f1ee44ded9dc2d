// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/moment_page.h"

#include "app/language/date_words.h"
#include "gui/look/color_tokens.h"
#include "gui/planning/planning_notice.h"

#include "ui_moment_page.h"

#include <QEvent>
#include <QTextCharFormat>

namespace loopbaan {

MomentPage::MomentPage(QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::MomentPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(tr("When and where?"));
    m_ui->dateEdit->setDisplayFormat(numericDayFormat());
    m_ui->dateEdit->setCalendarPopup(false); // it stands beside it
    m_ui->noticeBar->hide();
    m_ui->reasonGroup->hide();
    connectFields();
}

MomentPage::~MomentPage() = default;

void MomentPage::connectFields()
{
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, [this](QDate date) {
        m_ui->calendar->setSelectedDate(date);
        emit edited();
    });
    connect(m_ui->calendar, &QCalendarWidget::selectionChanged, this,
            [this] { m_ui->dateEdit->setDate(m_ui->calendar->selectedDate()); });
    connect(m_ui->timeEdit, &QTimeEdit::timeChanged, this, &MomentPage::edited);
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, this, &MomentPage::edited);
    connect(m_ui->noticeBar, &MessageBar::actionTriggered, this, &MomentPage::takeGoodDate);
}

void MomentPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markDays();
}

void MomentPage::show(const PlanningRequest &request)
{
    m_ui->dateEdit->setDate(request.date);
    m_ui->timeEdit->setTime(request.time);
    m_ui->minutesSpin->setValue(request.minutes);
    m_ui->placeEdit->setText(request.place);
    m_ui->reasonEdit->setText(request.shortNoticeReason);
}

void MomentPage::setBusyDays(const QList<QDate> &days, QDate today)
{
    m_busyDays = days;
    m_today = today;
    markDays();
}

void MomentPage::putInto(PlanningRequest &request) const
{
    request.date = m_ui->dateEdit->date();
    request.time = m_ui->timeEdit->time();
    request.minutes = m_ui->minutesSpin->value();
    request.place = m_ui->placeEdit->text().trimmed();
    const bool isShort = m_result.remarks.contains(PlanningRemark::ShortNotice);
    request.shortNoticeReason = isShort ? m_ui->reasonEdit->text().trimmed() : QString();
}

void MomentPage::showReview(const PlanningResult &result)
{
    const bool isOtherGoodDate = m_result.firstGoodDate != result.firstGoodDate;
    m_result = result;
    m_ui->weekdayLabel->setText(weekdayName(m_ui->dateEdit->date()));
    showPlanningNotice(*m_ui->noticeBar, result);
    m_ui->reasonGroup->setVisible(result.remarks.contains(PlanningRemark::ShortNotice));
    if (isOtherGoodDate)
        markDays();
    emit completeChanged();
}

/// Tints the days that leave too little time, and underlines those with a conversation.
void MomentPage::markDays()
{
    m_ui->calendar->setDateTextFormat({}, {});
    const ColorTokens tokens = tokensOf(palette());
    QTextCharFormat soon;
    soon.setForeground(tokens.soon);
    soon.setBackground(tokens.soonBack);
    soon.setFontItalic(true); // seen without colours too
    if (m_today.isValid() && m_result.firstGoodDate.isValid()) {
        for (QDate day = m_today; day < m_result.firstGoodDate; day = day.addDays(1))
            m_ui->calendar->setDateTextFormat(day, soon);
    }
    for (const QDate day : std::as_const(m_busyDays)) {
        QTextCharFormat busy = m_ui->calendar->dateTextFormat(day);
        busy.setFontUnderline(true);
        m_ui->calendar->setDateTextFormat(day, busy);
    }
}

void MomentPage::takeGoodDate()
{
    m_ui->dateEdit->setDate(m_result.firstGoodDate);
    m_ui->dateEdit->setFocus();
}

} // namespace loopbaan
