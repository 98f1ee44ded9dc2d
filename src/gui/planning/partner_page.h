// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"

#include <QWizardPage>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PartnerPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Who holds the conversation, what kind it is and how formal (R-000-07, R-000-34).
class PartnerPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit PartnerPage(Language language, QWidget *parent = nullptr);
    ~PartnerPage() override;

    void show(const PlanningRequest &request);
    /// The conversation joins a trajectory that runs.
    void setPlace(const TrajectoryPlace &place, int trajectory);
    void putInto(PlanningRequest &request) const;
    void showReview(const PlanningResult &result);

signals:
    void edited();

private:
    void fillChoices(Language language);
    void showFormality();

    const std::unique_ptr<Ui::PartnerPage> m_ui;
};

} // namespace loopbaan
