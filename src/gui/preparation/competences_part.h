// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preparation/competence_row.h"
#include "gui/preparation/preparation_part.h"
#include "gui/widgets/keyed_rows.h"

QT_BEGIN_NAMESPACE
namespace Ui {
class PreparationRows;
}
QT_END_NAMESPACE

namespace loopbaan {

/// How far the employee is in each competence, as the manager sees it (R-001-22).
class CompetencesPart : public PreparationPart
{
    Q_OBJECT

public:
    CompetencesPart(const TalkContext &context, QWidget *parent);
    ~CompetencesPart() override;

    void follow(PreparationPath) override { }

protected:
    void showState() override;

private:
    CompetenceRow *makeRow();
    void add();
    void remove(const CompetenceRow &row);

    const std::unique_ptr<Ui::PreparationRows> m_ui;
    KeyedRows<CompetenceRow, CompetenceLevel> m_rows{};
};

} // namespace loopbaan
