// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/agenda.h"
#include "gui/preparation/agenda_row.h"
#include "gui/preparation/preparation_part.h"
#include "gui/widgets/keyed_rows.h"

QT_BEGIN_NAMESPACE
namespace Ui {
class AgendaPart;
}
QT_END_NAMESPACE

namespace loopbaan {

/// A theme in its row.
struct AgendaPoint
{
    Id<struct AgendaPointTag> id{};
    RankedTheme theme{};
};

/// What the talk is about: the themes on which both sides differ most, with why, which only the manager
/// reads; to be put in another order, added to and taken from.
class AgendaPart : public PreparationPart
{
    Q_OBJECT

public:
    AgendaPart(const TalkContext &context, QWidget *parent);
    ~AgendaPart() override;

    void follow(PreparationPath) override { }

protected:
    void showState() override;

private:
    void showRows();
    void showChoices();
    AgendaRow *makeRow();
    void add(int number);
    void move(const AgendaRow &row, int by);
    void remove(const AgendaRow &row);
    void suggestAgain();
    [[nodiscard]] PreparationTheme themeOf(const AgendaRow &row) const;

    const std::unique_ptr<Ui::AgendaPart> m_ui;
    QList<RankedTheme> m_agenda{};
    QList<PreparationTheme> m_others{}; ///< not on it
    KeyedRows<AgendaRow, AgendaPoint> m_rows{};
};

} // namespace loopbaan
