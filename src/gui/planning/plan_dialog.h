// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PlanDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Plans a conversation: why, with whom, when and where. What is remarkable about the moment stands beside
/// the date; only a day that has passed keeps it from being planned (R-001-12).
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    using Review = std::function<PlanningResult(const PlanningRequest &request)>;

    PlanDialog(const QList<OccasionChoice> &occasions, Language language, Review review,
               QWidget *parent = nullptr);
    ~PlanDialog() override;

    /// `employeeName` stands in the title.
    void setRequest(const PlanningRequest &request, const QString &employeeName);
    /// The conversation joins a trajectory that runs.
    void setPlace(const TrajectoryPlace &place);
    [[nodiscard]] PlanningRequest request() const;

    /// The settings have changed: what may be chosen, and what is remarkable about the moment. What was
    /// chosen stays while it is there.
    void followSettings(const QList<OccasionChoice> &occasions);

private:
    void fillChoices(Language language);
    void fillOccasions();
    void connectFields();
    void review();
    void takeGoodDate();
    void showOccasion();
    void showFormality();
    [[nodiscard]] bool isOwnOccasion() const;

    const std::unique_ptr<Ui::PlanDialog> m_ui;
    Review m_review;
    PlanningRequest m_request{};
    PlanningResult m_result{};
    QList<OccasionChoice> m_occasions;
};

} // namespace loopbaan
