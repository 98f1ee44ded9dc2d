// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/smart_check.h"

#include <benchmark/benchmark.h>

#include <QResource>

using namespace Qt::StringLiterals;

namespace loopbaan::bench {

namespace {

constexpr qsizetype longText = 2000;

Agreement agreementOf(const QString &piece, Language language)
{
    return {.text = piece.repeated(longText / piece.size()), .language = language};
}

/// Ordinary sentences of the three languages, and texts that are much work for their length.
Agreement sample(qint64 number)
{
    switch (number) {
    case 0:
        return agreementOf(u"Tom werkt zo snel mogelijk aan meer overleg, onder meer in é. "_s,
                           Language::Dutch);
    case 1: return agreementOf(u"Ann looks into training options as soon as possible. "_s, Language::English);
    case 2: return agreementOf(u"Nora présente dès que possible l’été à ses collègues. "_s, Language::French);
    case 3: return agreementOf(u"meer "_s, Language::Dutch);
    case 4: return agreementOf(u"ne "_s, Language::French);
    case 5: return agreementOf(u"e\u0301"_s, Language::French);
    case 6: return agreementOf(u"ß"_s, Language::Dutch);
    default: return agreementOf(u"😀"_s, Language::Dutch);
    }
}

/// To reach: under 1 ms for each.
void checkAnAgreementOfTwoThousandCharacters(benchmark::State &state)
{
    const SmartCheck check(Catalogue::shipped());
    const Agreement agreement = sample(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(check.check(agreement, {QDate(2026, 11, 22)}));
}

void compileTheWordLists(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(SmartCheck(Catalogue::shipped()));
}

/// To reach: under 10 ms.
void readTheCatalogue(benchmark::State &state)
{
    const QByteArray json = QResource(u":/content/content.json"_s).uncompressedData();
    for (auto _ : state)
        benchmark::DoNotOptimize(Catalogue::fromJson(json));
}

} // namespace

BENCHMARK(checkAnAgreementOfTwoThousandCharacters)->DenseRange(0, 7)->Unit(benchmark::kMicrosecond);
BENCHMARK(compileTheWordLists)->Unit(benchmark::kMicrosecond);
BENCHMARK(readTheCatalogue)->Unit(benchmark::kMicrosecond);

} // namespace loopbaan::bench

BENCHMARK_MAIN();
