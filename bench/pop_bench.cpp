// SPDX-License-Identifier: GPL-3.0-or-later
// POPs of three pages, one after another on one core: 120 a second are to be reached.
#include "documents/layout/layout.h"
#include "documents/paint/pdf.h"
#include "documents/pop/pop_document.h"
#include "documents/sample_pops.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>

namespace {

using namespace loopbaan;

void composeThreePages(benchmark::State &state)
{
    const Pop pop = test::noorsPop();
    for (auto _ : state)
        benchmark::DoNotOptimize(popPdf(pop));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(composeThreePages)->Unit(benchmark::kMillisecond);

void layOutThreePages(benchmark::State &state)
{
    const Document document = popDocument(test::noorsPop(), Catalogue::shipped());
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(document));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(layOutThreePages)->Unit(benchmark::kMillisecond);

void writeThreePages(benchmark::State &state)
{
    const QList<PaperPage> pages = layOut(popDocument(test::noorsPop(), Catalogue::shipped()));
    for (auto _ : state)
        benchmark::DoNotOptimize(toPdf(pages, {}));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(writeThreePages)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
