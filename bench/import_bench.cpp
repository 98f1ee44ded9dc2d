// SPDX-License-Identifier: GPL-3.0-or-later
// An employee list of 10 000 rows: read, matched and stored in a new dossier on disk, in one step to undo.
#include "app/dossier/dossier.h"
#include "app/import/import_service.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QByteArray tenThousandRows()
{
    QByteArray list("Pers.nr.;Naam;Voornaam;E-mailadres;Functie;Afdeling;In dienst;Geboortejaar;VTE\n");
    for (int number = 10'000; number < 20'000; ++number) {
        const QByteArray id = QByteArray::number(number);
        list += id + ";Janssens" + id + ";Noor;noor" + id + "@delinde.example;Planner;Logistiek "
            + QByteArray::number(number % 40) + ";07/01/2019;1990;0,8\n";
    }
    return list;
}

void importedList(benchmark::State &state)
{
    const QByteArray list = tenThousandRows();
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    for (auto step : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"team.lbdossier"_s);
        Dossier::create(path, {.name = u"De Linde"_s}, clock);
        Dossier dossier(path, Dossier::Access::Write, clock);
        ImportService import(dossier);
        state.ResumeTiming();

        import.run(import.preview(list));
    }
}

BENCHMARK(importedList)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace loopbaan

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
