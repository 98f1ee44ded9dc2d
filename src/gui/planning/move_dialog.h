// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"

#include <QDialog>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class MoveDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Asks for another moment of a conversation. What is remarkable about it stands under the date, with a
/// place for the reason when it is soon; only a day that has passed keeps it from being chosen (R-001-12).
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    using Review = std::function<PlanningResult(const Moment &moment)>;

    explicit MoveDialog(Review review, QWidget *parent = nullptr);
    ~MoveDialog() override;

    void setMoment(const Moment &moment);
    [[nodiscard]] Moment moment() const;

private:
    void review();

    const std::unique_ptr<Ui::MoveDialog> m_ui;
    Review m_review;
    Moment m_from{};
    PlanningResult m_result{};
};

} // namespace loopbaan
