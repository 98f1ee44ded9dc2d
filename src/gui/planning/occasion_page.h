// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"

#include <QWizardPage>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OccasionPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Why the two talk (R-000-26): an occasion of the list, or one of one's own.
class OccasionPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit OccasionPage(QWidget *parent = nullptr);
    ~OccasionPage() override;

    /// What was chosen stays while it is there.
    void setOccasions(const QList<OccasionChoice> &occasions);
    void show(const PlanningRequest &request);
    void putInto(PlanningRequest &request) const;

    [[nodiscard]] bool isComplete() const override;

signals:
    void edited();

private:
    void showOccasion();
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] bool isSensitive() const;
    void choose(const QString &id);

    const std::unique_ptr<Ui::OccasionPage> m_ui;
    QList<OccasionChoice> m_occasions{};
};

} // namespace loopbaan
