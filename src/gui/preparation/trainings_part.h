// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preparation/preparation_part.h"
#include "gui/preparation/training_row.h"
#include "gui/widgets/keyed_rows.h"

QT_BEGIN_NAMESPACE
namespace Ui {
class PreparationRows;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What the employee should learn, and for what, as the manager sees it (R-001-26).
class TrainingsPart : public PreparationPart
{
    Q_OBJECT

public:
    TrainingsPart(const TalkContext &context, QWidget *parent);
    ~TrainingsPart() override;

    void follow(PreparationPath) override { }

protected:
    void showState() override;

private:
    TrainingRow *makeRow();
    void add();
    void remove(const TrainingRow &row);

    const std::unique_ptr<Ui::PreparationRows> m_ui;
    KeyedRows<TrainingRow, TrainingNeed> m_rows{};
};

} // namespace loopbaan
