// SPDX-License-Identifier: GPL-3.0-or-later
// A key in the search field over 10 000 employees: filtering alone. The repaint is measured with the page.
#include "app/people/employee_filter.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QList<EmployeeRow> tenThousand()
{
    const QStringList given{u"Zoë"_s, u"André"_s, u"Renée"_s, u"Daniël"_s, u"Séverine"_s, u"Björn"_s};
    const QStringList families{u"de Vries"_s, u"Janssens"_s, u"El Idrissi"_s, u"van den Berg"_s};
    QList<EmployeeRow> rows;
    for (int index = 0; index < 10'000; ++index)
        rows << EmployeeRow{.name = given.at(index % 6) + u' ' + families.at(index % 4)
                                + QString::number(index * 7919 % 10'000),
                            .jobTitle = u"Planner"_s,
                            .department = u"Logistiek"_s};
    return rows;
}

void typedSearch(benchmark::State &state)
{
    EmployeeFilter filter;
    filter.setRows(tenThousand(), QDate(2026, 11, 22));
    const QString word = u"severine"_s;
    qsizetype length = 0;
    for (auto step : state) {
        length = length % word.size() + 1;
        filter.setSearch(word.first(length));
        benchmark::DoNotOptimize(filter.visible().size());
    }
}

BENCHMARK(typedSearch)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace loopbaan

BENCHMARK_MAIN();
