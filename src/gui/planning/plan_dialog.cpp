// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/plan_dialog.h"

#include "app/language/date_words.h"
#include "core/content/catalogue.h"
#include "gui/planning/planning_notice.h"
#include "gui/widgets/fit_to_text.h"

#include "ui_plan_dialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Fills a list to choose from with words of the catalogue, each with its value.
template<typename Value>
void fill(QComboBox &box, Language language,
          std::initializer_list<std::pair<QLatin1StringView, Value>> choices)
{
    for (const auto &[id, value] : choices)
        box.addItem(Catalogue::shipped().text(QString(id), language), static_cast<int>(value));
}

void choose(QComboBox &box, int value)
{
    box.setCurrentIndex(box.findData(value));
}

} // namespace

PlanDialog::PlanDialog(const QList<OccasionChoice> &occasions, Language language, Review review,
                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlanDialog>())
    , m_review(std::move(review))
    , m_occasions(occasions)
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Plan conversation"));
    m_ui->dateEdit->setDisplayFormat(numericDayFormat());
    fillChoices(occasions, language);
    connectFields();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::fillChoices(const QList<OccasionChoice> &occasions, Language language)
{
    for (const OccasionChoice &occasion : occasions)
        m_ui->occasionCombo->addItem(occasion.text, occasion.id);
    fill<Formality>(*m_ui->formalityCombo, language,
                    {{QLatin1StringView("set.formality.informal"), Formality::Informal},
                     {QLatin1StringView("set.formality.light"), Formality::Light},
                     {QLatin1StringView("set.formality.formal"), Formality::Formal}});
    fill<PartnerRole>(*m_ui->roleCombo, language,
                      {{QLatin1StringView("set.partner.manager"), PartnerRole::LineManager},
                       {QLatin1StringView("set.partner.mentor"), PartnerRole::Mentor},
                       {QLatin1StringView("set.partner.internal_coach"), PartnerRole::InternalCoach},
                       {QLatin1StringView("set.partner.external_coach"), PartnerRole::ExternalCoach},
                       {QLatin1StringView("set.partner.hr"), PartnerRole::HrContact}});
    fill<int>(*m_ui->trajectoryCombo, language,
              {{QLatin1StringView("set.trajectory.one"), 1},
               {QLatin1StringView("set.trajectory.two"), 2},
               {QLatin1StringView("set.trajectory.four"), 4}});
}

void PlanDialog::connectFields()
{
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, &PlanDialog::review);
    connect(m_ui->timeEdit, &QTimeEdit::timeChanged, this, &PlanDialog::review);
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, this, &PlanDialog::review);
    connect(m_ui->occasionCombo, &QComboBox::currentIndexChanged, this, &PlanDialog::showSensitiveHint);
    connect(m_ui->noticeBar, &MessageBar::actionTriggered, this, &PlanDialog::takeGoodDate);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PlanDialog::setRequest(const PlanningRequest &request, const QString &employeeName)
{
    m_request = request;
    m_ui->titleLabel->setText(tr("Plan a conversation with %1").arg(employeeName));
    m_ui->occasionCombo->setCurrentIndex(qMax(0, m_ui->occasionCombo->findData(request.occasion)));
    choose(*m_ui->formalityCombo, static_cast<int>(request.formality.value_or(Formality::Light)));
    choose(*m_ui->roleCombo, static_cast<int>(request.partnerRole));
    choose(*m_ui->trajectoryCombo, request.trajectory);
    m_ui->partnerEdit->setText(request.partner);
    m_ui->dateEdit->setDate(request.date);
    m_ui->timeEdit->setTime(request.time);
    m_ui->minutesSpin->setValue(request.minutes);
    m_ui->placeEdit->setText(request.place);
    m_ui->reasonEdit->setText(request.shortNoticeReason);
    review();
    showSensitiveHint();
    fitToText(*this);
}

PlanningRequest PlanDialog::request() const
{
    PlanningRequest request = m_request;
    request.occasion = m_ui->occasionCombo->currentData().toString();
    request.formality = static_cast<Formality>(m_ui->formalityCombo->currentData().toInt());
    request.partnerRole = static_cast<PartnerRole>(m_ui->roleCombo->currentData().toInt());
    request.partner = m_ui->partnerEdit->text().trimmed();
    request.trajectory = m_ui->trajectoryCombo->currentData().toInt();
    request.date = m_ui->dateEdit->date();
    request.time = m_ui->timeEdit->time();
    request.minutes = m_ui->minutesSpin->value();
    request.place = m_ui->placeEdit->text().trimmed();
    const bool isShort = m_result.remarks.contains(PlanningRemark::ShortNotice);
    request.shortNoticeReason = isShort ? m_ui->reasonEdit->text().trimmed() : QString();
    return request;
}

void PlanDialog::review()
{
    m_result = m_review(request());
    m_ui->weekdayLabel->setText(weekdayName(m_ui->dateEdit->date()));
    showPlanningNotice(*m_ui->noticeBar, m_result);
    m_ui->reasonGroup->setVisible(m_result.remarks.contains(PlanningRemark::ShortNotice));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!m_result.blocked());
    growToText(*this);
}

void PlanDialog::takeGoodDate()
{
    m_ui->dateEdit->setDate(m_result.firstGoodDate);
    m_ui->dateEdit->setFocus();
}

void PlanDialog::showSensitiveHint()
{
    const int index = m_ui->occasionCombo->currentIndex();
    m_ui->sensitiveLabel->setVisible(index >= 0 && m_occasions.at(index).sensitive);
    growToText(*this);
}

} // namespace loopbaan
