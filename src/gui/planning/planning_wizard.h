// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/planning/invitation_page.h"
#include "gui/planning/moment_page.h"
#include "gui/planning/occasion_page.h"
#include "gui/planning/partner_page.h"
#include "gui/planning/preparation_page.h"

#include <QWizard>

#include <functional>

namespace loopbaan {

class WizardSteps;

/// Plans a conversation in five steps: why, with whom and how, when and where, how the employee prepares, and
/// the invitation; or only the last two for one that is planned already. It edits and shows values and stores
/// nothing.
class PlanningWizard : public QWizard
{
    Q_OBJECT

public:
    using Review = std::function<PlanningResult(const PlanningRequest &request)>;
    using Finish = std::function<bool()>;

    /// Plans. `language` is that of words of the catalogue.
    PlanningWizard(const QList<OccasionChoice> &occasions, Language language, Review review,
                   QWidget *parent = nullptr);
    /// Invites to a conversation that is planned already.
    explicit PlanningWizard(QWidget *parent = nullptr);

    void setRequest(const PlanningRequest &request);
    void setEmployee(const QString &fullName, const QString &callName);
    /// The conversation joins a trajectory that runs.
    void setPlace(const TrajectoryPlace &place);
    [[nodiscard]] PlanningRequest request() const;

    /// The settings have changed: what may be chosen, and what is remarkable about the moment. What was
    /// chosen stays while it is there.
    void followSettings(const QList<OccasionChoice> &occasions);

    /// What is to be done before it closes as done; while that says false it stays open.
    void setFinish(const Finish &finish) { m_finish = finish; }

    /// The package is out: what it says cannot be changed here any more.
    void settle();

    bool validateCurrentPage() override;

    [[nodiscard]] MomentPage &moment() const { return *m_moment; }
    [[nodiscard]] PreparationPage &preparation() const { return *m_preparation; }
    [[nodiscard]] InvitationPage &invitation() const { return *m_invitation; }

signals:
    void preparationShown();
    void invitationShown();

private:
    void arrange();
    void addStep(QWizardPage *page, const QString &title);
    void nameButtons();
    void review();
    void showStep(int id);

    Review m_review{};
    Finish m_finish{};
    PlanningRequest m_request{};
    QStringList m_titles{};
    WizardSteps *m_steps; ///< owned as a child
    OccasionPage *m_occasion = nullptr; ///< owned as a child, like the pages below
    PartnerPage *m_partner = nullptr;
    MomentPage *m_moment = nullptr;
    PreparationPage *m_preparation;
    InvitationPage *m_invitation;
};

} // namespace loopbaan
