// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/occasion.h"
#include "gui/session/session_context.h"
#include "gui/settings/occasion_row.h"
#include "gui/widgets/keyed_rows.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
namespace Ui {
class OccasionsPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What may lead to a conversation: the occasions of the program, and those of the organisation to add, name
/// and mark (R-000-26, R-000-27, R-000-31).
class OccasionsPart : public QWidget
{
    Q_OBJECT

public:
    explicit OccasionsPart(QWidget *parent = nullptr);
    ~OccasionsPart() override;

    void work(const SessionContext &context); ///< once, before anything else
    void showOccasions(); ///< Throws StorageError.

protected:
    void changeEvent(QEvent *event) override;

private:
    OccasionRow *makeRow();
    void add();
    void remove(const OccasionRow &row);
    void arrangeTabs();
    void store(const QString &whatFails, const std::function<void()> &command);

    const std::unique_ptr<Ui::OccasionsPart> m_ui;
    std::optional<SessionContext> m_context{};
    KeyedRows<OccasionRow, Occasion> m_rows{};
};

} // namespace loopbaan
