// SPDX-License-Identifier: GPL-3.0-or-later
// The page of agreements over 20 000 of them with 10 000 employees, and typing in the editor beside that
// many.
#include "gui/agreements/agreements_page.h"
#include "gui/look/look.h"
#include "page_on_screen.h"
#include "storage/stores/stores.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 23), QTime(9, 12), Qt::UTC};
}

Agreement agreement(const EmployeeId &employee, int number)
{
    const QStringList texts{u"Twee dagen meelopen met inkoop"_s, u"De opleiding heftruck volgen"_s,
                            u"Als mentor een nieuwe collega begeleiden"_s};
    return {.id = AgreementId::create(),
            .employee = employee,
            .text = texts.at(number % 3) + u' ' + QString::number(number),
            .owner = AgreementOwner(number % 3),
            .due = QDate(2026, 9, 1).addDays(number * 7919 % 400)};
}

/// Ten thousand people with two agreements each.
void fill(Dossier &dossier)
{
    const QStringList families{u"de Vries"_s, u"Janssens"_s, u"El Idrissi"_s, u"van den Berg"_s};
    dossier.change(u"fill"_s, [&families](Stores &stores) {
        for (int number = 0; number < 10'000; ++number) {
            const Employee somebody{.id = EmployeeId::create(),
                                    .givenName = u"Séverine"_s,
                                    .familyName = families.at(number % 4) + u' ' + QString::number(number)};
            stores.employees.insert(somebody);
            stores.agreements.insert(agreement(somebody.id, 2 * number));
            stores.agreements.insert(agreement(somebody.id, 2 * number + 1));
        }
    });
}

PageOnScreen<AgreementsPage> &screen()
{
    static auto *const shown =
        new PageOnScreen<AgreementsPage>(&now, &fill); // not destroyed after the application
    return *shown;
}

void searchWith(benchmark::State &state)
{
    auto &search = screen().part<QLineEdit>(u"searchEdit"_s);
    const QString word = u"severine hef"_s;
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
    search.clear();
}

void searchKeyToRepaint(benchmark::State &state)
{
    searchWith(state);
}

void searchKeyToRepaintByEmployee(benchmark::State &state)
{
    auto &groups = screen().part<QComboBox>(u"groupBox"_s);
    groups.setCurrentIndex(1);
    searchWith(state);
    groups.setCurrentIndex(0);
}

void arrowToRepaint(benchmark::State &state)
{
    auto &tree = screen().part<QTreeView>(u"agreementTree"_s);
    tree.setFocus();
    for (auto step : state)
        press(tree, Qt::Key_Down);
}

void readingTheLines(benchmark::State &state)
{
    for (auto step : state)
        benchmark::DoNotOptimize(screen().open.agreements.lines().size());
}

/// Keys in the editor, with the coach and the storing that follow on them left to their timers.
void editorKeyToRepaint(benchmark::State &state)
{
    screen().part<QPushButton>(u"changeButton"_s).click();
    auto &text = screen().part<QPlainTextEdit>(u"textEdit"_s);
    text.setFocus();
    for (auto step : state)
        press(text, Qt::Key_A, u"a"_s);
    screen().part<QPushButton>(u"backButton"_s).click();
}

BENCHMARK(searchKeyToRepaint)->Unit(benchmark::kMillisecond);
BENCHMARK(searchKeyToRepaintByEmployee)->Unit(benchmark::kMillisecond);
BENCHMARK(arrowToRepaint)->Unit(benchmark::kMillisecond);
BENCHMARK(editorKeyToRepaint)->Unit(benchmark::kMillisecond)->Iterations(300);
BENCHMARK(readingTheLines)->Unit(benchmark::kMillisecond);

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
