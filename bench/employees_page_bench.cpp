// SPDX-License-Identifier: GPL-3.0-or-later
// The page of employees over 10 000 of them: from a key to the repaint that shows what it did.
#include "gui/employees/employees_page.h"
#include "gui/look/look.h"
#include "page_on_screen.h"
#include "storage/stores/stores.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 23), QTime(9, 12), Qt::UTC};
}

Employee employee(int number)
{
    const QStringList given{u"Zoë"_s, u"André"_s, u"Renée"_s, u"Daniël"_s, u"Séverine"_s, u"Björn"_s};
    const QStringList families{u"de Vries"_s, u"Janssens"_s, u"El Idrissi"_s, u"van den Berg"_s};
    return {.id = EmployeeId::create(),
            .number = QString::number(number),
            .givenName = given.at(number % 6),
            .familyName = families.at(number % 4) + u' ' + QString::number(number * 7919 % 10'000),
            .jobTitle = u"Planner"_s,
            .hiredOn = QDate(2019, 1, 7)};
}

/// Ten thousand people, each with a conversation that was held and an agreement.
void fill(Dossier &dossier)
{
    dossier.change(u"fill"_s, [](Stores &stores) {
        for (int number = 0; number < 10'000; ++number) {
            const Employee somebody = employee(number);
            stores.employees.insert(somebody);
            const Conversation held{.id = ConversationId::create(),
                                    .employee = somebody.id,
                                    .status = ConversationStatus::Finished,
                                    .occasion = u"occ.fixed"_s,
                                    .date = QDate(2025, 11, 20)};
            stores.conversations.insert(held);
            stores.agreements.insert({.id = AgreementId::create(),
                                      .employee = somebody.id,
                                      .conversation = held.id,
                                      .text = u"Twee dagen meelopen"_s,
                                      .due = QDate(2026, 12, 1)});
        }
    });
}

PageOnScreen<EmployeesPage> &screen()
{
    static auto *const shown =
        new PageOnScreen<EmployeesPage>(&now, &fill); // not destroyed after the application
    return *shown;
}

/// Counts how often a widget is painted, so that nothing is measured that nobody would see.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &watched) { watched.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int count = 0;
};

void searchKeyToRepaint(benchmark::State &state)
{
    auto &search = screen().part<QLineEdit>(u"searchEdit"_s);
    const Paints paints(*screen().part<QListView>(u"employeeList"_s).viewport());
    const QString word = u"severine idri"_s;
    qsizetype typed = 0;
    for (auto step : state) {
        if (typed == word.size()) {
            state.PauseTiming();
            search.clear();
            QCoreApplication::processEvents();
            typed = 0;
            state.ResumeTiming();
        }
        press(search, Qt::Key_A, word.at(typed++));
    }
    state.counters["paints"] = benchmark::Counter(paints.count, benchmark::Counter::kAvgIterations);
    search.clear();
}

void arrowToRepaint(benchmark::State &state)
{
    auto &list = screen().part<QListView>(u"employeeList"_s);
    const Paints paints(*list.viewport());
    list.setFocus();
    for (auto step : state)
        press(list, Qt::Key_Down);
    state.counters["paints"] = benchmark::Counter(paints.count, benchmark::Counter::kAvgIterations);
}

void lookingUpEverybody(benchmark::State &state)
{
    for (auto step : state)
        benchmark::DoNotOptimize(screen().open.standings.ofEverybody().size());
}

BENCHMARK(searchKeyToRepaint)->Unit(benchmark::kMillisecond);
BENCHMARK(arrowToRepaint)->Unit(benchmark::kMillisecond);
BENCHMARK(lookingUpEverybody)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace loopbaan

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    loopbaan::Look look(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
