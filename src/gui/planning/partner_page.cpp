// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/partner_page.h"

#include "app/conversations/conversation_words.h"
#include "core/content/catalogue.h"

#include "ui_partner_page.h"

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

/// What a degree of formality asks of both (R-000-07).
QString meaningOf(Formality formality)
{
    switch (formality) {
    case Formality::Informal: return PartnerPage::tr("Only the day, the subject and a note.");
    case Formality::Light: return PartnerPage::tr("With a report and a PDP, without signatures.");
    case Formality::Formal: return PartnerPage::tr("With preparation, a report and a PDP that is signed.");
    }
    Q_UNREACHABLE();
}

void choose(QComboBox &box, int value)
{
    box.setCurrentIndex(box.findData(value));
}

} // namespace

PartnerPage::PartnerPage(Language language, QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::PartnerPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(tr("Who and how?"));
    m_ui->coachHint->hide();
    fillChoices(language);
    connect(m_ui->partnerEdit, &QLineEdit::textChanged, this, &PartnerPage::edited);
    connect(m_ui->roleCombo, &QComboBox::currentIndexChanged, this, &PartnerPage::edited);
    connect(m_ui->formalityCombo, &QComboBox::currentIndexChanged, this, &PartnerPage::showFormality);
}

PartnerPage::~PartnerPage() = default;

void PartnerPage::fillChoices(Language language)
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

void PartnerPage::show(const PlanningRequest &request)
{
    choose(*m_ui->formalityCombo, static_cast<int>(request.formality.value_or(Formality::Light)));
    choose(*m_ui->roleCombo, static_cast<int>(request.partnerRole));
    choose(*m_ui->kindCombo, static_cast<int>(request.kind));
    choose(*m_ui->trajectoryCombo, request.trajectory);
    m_ui->focusEdit->setText(request.focus);
    m_ui->partnerEdit->setText(request.partner);
    showFormality();
}

void PartnerPage::setPlace(const TrajectoryPlace &place, int trajectory)
{
    m_ui->trajectoryCombo->clear();
    m_ui->trajectoryCombo->addItem(
        tr("Conversation %1 of %2").arg(QString::number(place.sequence), QString::number(place.planned)),
        trajectory);
    m_ui->trajectoryCombo->setEnabled(false); // it was settled when the trajectory began
    m_ui->focusEdit->setPlaceholderText(place.focus.isEmpty() ? tr("May stay empty") : place.focus);
}

void PartnerPage::putInto(PlanningRequest &request) const
{
    request.kind = static_cast<ConversationKind>(m_ui->kindCombo->currentData().toInt());
    request.focus = m_ui->focusEdit->text().trimmed();
    request.formality = static_cast<Formality>(m_ui->formalityCombo->currentData().toInt());
    request.partnerRole = static_cast<PartnerRole>(m_ui->roleCombo->currentData().toInt());
    request.partner = m_ui->partnerEdit->text().trimmed();
    request.trajectory = m_ui->trajectoryCombo->currentData().toInt();
}

void PartnerPage::showReview(const PlanningResult &result)
{
    m_ui->coachHint->setVisible(result.remarks.contains(PlanningRemark::CoachIsManager));
}

void PartnerPage::showFormality()
{
    m_ui->formalityHint->setText(
        meaningOf(static_cast<Formality>(m_ui->formalityCombo->currentData().toInt())));
    emit edited();
}

} // namespace loopbaan
