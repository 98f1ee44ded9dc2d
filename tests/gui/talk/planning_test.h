// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/support/talk_test.h"
#include "gui/talk/planning/option_table.h"
#include "gui/talk/planning/planning_step.h"
#include "gui/widgets/tab_stops.h"

namespace loopbaan::test {

/// The options of a talk with Noor, in their step.
class PlanningTest : public TalkTest
{
protected:
    void show(QSize size = QSize(770, 520))
    {
        if (talk.id.isNull())
            talk = started();
        step = shown<PlanningStep>(talk.id, size);
        table = step->findChild<OptionTable *>();
        settle();
    }

    CareerOptionId weighed(const QString &text, int wanted, int feasible)
    {
        const CareerOptionId id = open().options.add(talk.id, text)->id;
        open().options.change(id, [&](CareerOption &option) {
            option.desirability = wanted;
            option.feasibility = feasible;
        });
        return id;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const OptionColumn *column : table->columns())
            names << column->option().text;
        return names;
    }

    [[nodiscard]] CareerOption option(int place) { return open().options.in(talk.id).at(place); }

    [[nodiscard]] QWidget &cell(int place, OptionLine line, int stop = 0) const
    {
        return *tabStopsIn(*table->columns().at(place)->cell(line)).at(stop);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    Conversation talk{};
    std::unique_ptr<PlanningStep> step{};
    OptionTable *table = nullptr;
};

} // namespace loopbaan::test
