// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"

#include <QWizardPage>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class MomentPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// When and where. What is remarkable about the moment stands under it; only a day that has passed keeps the
/// wizard from going on (R-001-12).
class MomentPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit MomentPage(QWidget *parent = nullptr);
    ~MomentPage() override;

    void show(const PlanningRequest &request);
    /// Days on which there is a conversation already.
    void setBusyDays(const QList<QDate> &days, QDate today);
    void putInto(PlanningRequest &request) const;
    void showReview(const PlanningResult &result);

    [[nodiscard]] bool isComplete() const override { return !m_result.blocked(); }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void markDays();
    void takeGoodDate();

    const std::unique_ptr<Ui::MomentPage> m_ui;
    PlanningResult m_result{};
    QList<QDate> m_busyDays{};
    QDate m_today{};
};

} // namespace loopbaan
