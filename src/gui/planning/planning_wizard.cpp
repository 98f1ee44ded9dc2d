// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planning_wizard.h"

#include "gui/planning/wizard_steps.h"

#include <QAbstractButton>

namespace loopbaan {

namespace {

constexpr QSize wizardSize(880, 664);

} // namespace

PlanningWizard::PlanningWizard(const QList<OccasionChoice> &occasions, Language language, Review review,
                               QWidget *parent)
    : QWizard(parent)
    , m_review(std::move(review))
    , m_steps(new WizardSteps(this))
    , m_occasion(new OccasionPage(this))
    , m_partner(new PartnerPage(language, this))
    , m_moment(new MomentPage(this))
    , m_preparation(new PreparationPage(this))
    , m_invitation(new InvitationPage(this))
{
    addStep(m_occasion, tr("Occasion"));
    addStep(m_partner, tr("Who and how"));
    addStep(m_moment, tr("When and where"));
    arrange();
    m_occasion->setOccasions(occasions);
    connect(m_occasion, &OccasionPage::edited, this, &PlanningWizard::review);
    connect(m_partner, &PartnerPage::edited, this, &PlanningWizard::review);
    connect(m_moment, &MomentPage::edited, this, &PlanningWizard::review);
}

PlanningWizard::PlanningWizard(QWidget *parent)
    : QWizard(parent)
    , m_steps(new WizardSteps(this))
    , m_preparation(new PreparationPage(this))
    , m_invitation(new InvitationPage(this))
{
    arrange();
}

void PlanningWizard::arrange()
{
    addStep(m_preparation, tr("Preparation"));
    addStep(m_invitation, tr("Invite"));
    m_steps->setSteps(m_titles);
    setWizardStyle(ClassicStyle); // the others paint the pages as fields
    setSideWidget(m_steps);
    setOption(NoBackButtonOnStartPage);
    setOption(NoDefaultButton, false);
    nameButtons();
    setButtonLayout({Stretch, CancelButton, BackButton, NextButton, FinishButton});
    connect(this, &QWizard::currentIdChanged, this, &PlanningWizard::showStep);
    resize(wizardSize);
}

void PlanningWizard::addStep(QWizardPage *page, const QString &title)
{
    addPage(page);
    m_titles << title;
}

void PlanningWizard::nameButtons()
{
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(BackButton, tr("Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Done"));
}

void PlanningWizard::setRequest(const PlanningRequest &request)
{
    m_request = request;
    m_occasion->show(request);
    m_partner->show(request);
    m_moment->show(request);
    review();
}

void PlanningWizard::setEmployee(const QString &fullName, const QString &callName)
{
    setWindowTitle(m_occasion == nullptr ? tr("Invite %1").arg(fullName)
                                         : tr("Plan a conversation with %1").arg(fullName));
    m_preparation->setEmployee(callName);
    m_invitation->setEmployee(callName);
}

void PlanningWizard::setPlace(const TrajectoryPlace &place)
{
    m_partner->setPlace(place, m_request.trajectory);
}

PlanningRequest PlanningWizard::request() const
{
    PlanningRequest request = m_request;
    m_occasion->putInto(request);
    m_partner->putInto(request);
    m_moment->putInto(request);
    return request;
}

void PlanningWizard::followSettings(const QList<OccasionChoice> &occasions)
{
    if (m_occasion != nullptr)
        m_occasion->setOccasions(occasions);
}

void PlanningWizard::settle()
{
    setOption(DisabledBackButtonOnLastPage);
    button(CancelButton)->hide();
}

bool PlanningWizard::validateCurrentPage()
{
    const bool isValid = QWizard::validateCurrentPage();
    return isValid && (nextId() >= 0 || !m_finish || m_finish());
}

void PlanningWizard::review()
{
    const PlanningResult result = m_review(request());
    m_partner->showReview(result);
    m_moment->showReview(result);
}

void PlanningWizard::showStep(int id)
{
    const QList<int> ids = pageIds();
    m_steps->setCurrent(qMax(0, static_cast<int>(ids.indexOf(id))));
    if (page(id) == m_preparation)
        emit preparationShown();
    if (page(id) == m_invitation)
        emit invitationShown();
}

} // namespace loopbaan
