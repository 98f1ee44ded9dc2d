// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/plan_dialog.h"

#include "app/conversations/conversation_words.h"
#include "app/language/date_words.h"
#include "core/content/catalogue.h"
#include "gui/look/icons.h"
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

/// Stands for an occasion that is not in the list yet.
const QString ownOccasion = u"own"_s;

/// What a degree of formality asks of both (R-000-07).
QString meaningOf(Formality formality)
{
    switch (formality) {
    case Formality::Informal: return PlanDialog::tr("Only the day, the subject and a note.");
    case Formality::Light: return PlanDialog::tr("With a report and a PDP, without signatures.");
    case Formality::Formal: return PlanDialog::tr("With preparation, a report and a PDP that is signed.");
    }
    Q_UNREACHABLE();
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
    fillOccasions();
    fillChoices(language);
    connectFields();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::followSettings(const QList<OccasionChoice> &occasions)
{
    const QString chosen = m_ui->occasionCombo->currentData().toString();
    {
        const QSignalBlocker quiet(m_ui->occasionCombo);
        m_occasions = occasions;
        m_ui->occasionCombo->clear();
        fillOccasions();
        m_ui->occasionCombo->setCurrentIndex(qMax(0, m_ui->occasionCombo->findData(chosen)));
    }
    showOccasion();
}

void PlanDialog::fillOccasions()
{
    for (const OccasionChoice &occasion : m_occasions)
        m_ui->occasionCombo->addItem(occasion.sensitive ? icon(u"lock"_s) : QIcon(), occasion.text,
                                     occasion.id);
    m_ui->occasionCombo->addItem(tr("Another occasion…"), ownOccasion);
}

void PlanDialog::fillChoices(Language language)
{
    for (const EnumText<ConversationKind> &kind : enumTexts<ConversationKind>)
        m_ui->kindCombo->addItem(titleOf(kind.value), static_cast<int>(kind.value));
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
    connect(m_ui->partnerEdit, &QLineEdit::textChanged, this, &PlanDialog::review);
    connect(m_ui->roleCombo, &QComboBox::currentIndexChanged, this, &PlanDialog::review);
    connect(m_ui->ownEdit, &QLineEdit::textChanged, this, &PlanDialog::review);
    connect(m_ui->occasionCombo, &QComboBox::currentIndexChanged, this, &PlanDialog::showOccasion);
    connect(m_ui->ownSensitiveCheck, &QCheckBox::toggled, this, &PlanDialog::showOccasion);
    connect(m_ui->formalityCombo, &QComboBox::currentIndexChanged, this, &PlanDialog::showFormality);
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
    choose(*m_ui->kindCombo, static_cast<int>(request.kind));
    choose(*m_ui->trajectoryCombo, request.trajectory);
    m_ui->focusEdit->setText(request.focus);
    m_ui->partnerEdit->setText(request.partner);
    m_ui->dateEdit->setDate(request.date);
    m_ui->timeEdit->setTime(request.time);
    m_ui->minutesSpin->setValue(request.minutes);
    m_ui->placeEdit->setText(request.place);
    m_ui->reasonEdit->setText(request.shortNoticeReason);
    showOccasion();
    showFormality();
    fitToText(*this);
}

void PlanDialog::setPlace(const TrajectoryPlace &place)
{
    m_ui->trajectoryCombo->clear();
    m_ui->trajectoryCombo->addItem(
        tr("Conversation %1 of %2").arg(QString::number(place.sequence), QString::number(place.planned)),
        m_request.trajectory);
    m_ui->trajectoryCombo->setEnabled(false); // it was settled when the trajectory began
    m_ui->focusEdit->setPlaceholderText(place.focus.isEmpty() ? tr("May stay empty") : place.focus);
}

PlanningRequest PlanDialog::request() const
{
    PlanningRequest request = m_request;
    request.occasion = isOwnOccasion() ? QString() : m_ui->occasionCombo->currentData().toString();
    request.ownOccasion = {};
    if (isOwnOccasion())
        request.ownOccasion = {.text = m_ui->ownEdit->text(),
                               .sensitive = m_ui->ownSensitiveCheck->isChecked()};
    request.kind = static_cast<ConversationKind>(m_ui->kindCombo->currentData().toInt());
    request.focus = m_ui->focusEdit->text().trimmed();
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
    m_ui->coachHint->setVisible(m_result.remarks.contains(PlanningRemark::CoachIsManager));
    const bool isNamed = !isOwnOccasion() || !m_ui->ownEdit->text().trimmed().isEmpty();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(isNamed && !m_result.blocked());
    growToText(*this);
}

void PlanDialog::takeGoodDate()
{
    m_ui->dateEdit->setDate(m_result.firstGoodDate);
    m_ui->dateEdit->setFocus();
}

bool PlanDialog::isOwnOccasion() const
{
    return m_ui->occasionCombo->currentData() == ownOccasion;
}

void PlanDialog::showOccasion()
{
    const int index = m_ui->occasionCombo->currentIndex();
    const bool isSensitive = isOwnOccasion() ? m_ui->ownSensitiveCheck->isChecked()
                                             : index >= 0 && m_occasions.at(index).sensitive;
    m_ui->ownPart->setVisible(isOwnOccasion());
    m_ui->sensitiveLabel->setVisible(isSensitive);
    review();
}

void PlanDialog::showFormality()
{
    const auto chosen = static_cast<Formality>(m_ui->formalityCombo->currentData().toInt());
    m_ui->formalityHint->setText(meaningOf(chosen));
    growToText(*this);
}

} // namespace loopbaan
