// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/catalogue.h"
#include "exchange/form/form_page.h"
#include "exchange/json/json_writing.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace loopbaan::bench {

namespace {

constexpr qsizetype questionCount = 30;

/// A form of thirty questions as it goes out, with the longest texts of the catalogue: French.
QByteArray formOfThirtyQuestions()
{
    OrderedJson questions = OrderedJson::array();
    for (const CatalogueEntry &entry : Catalogue::shipped().entries()) {
        if (entry.answer == AnswerKind::Text && questions.size() < questionCount)
            questions.push_back({{"id", toJson(entry.id)},
                                 {"topic", "start"},
                                 {"kind", "text"},
                                 {"text", toJson(entry.text.in(Language::French))},
                                 {"hint", toJson(entry.hint.in(Language::French))}});
    }
    const OrderedJson form = {{"employee", {{"given_name", "Noor"}, {"family_name", "Janssens"}}},
                              {"manager", {{"name", "Els Peeters"}, {"given_name", "Els"}}},
                              {"topics", {{{"id", "start"}, {"title", "Pour commencer"}}}},
                              {"questions", questions}};
    return QByteArray::fromStdString(form.dump());
}

/// To reach: under 20 ms.
void writeAPageOfThirtyQuestions(benchmark::State &state)
{
    const QByteArray form = formOfThirtyQuestions();
    for (auto _ : state)
        benchmark::DoNotOptimize(formPage(form, Language::French));
}

} // namespace

BENCHMARK(writeAPageOfThirtyQuestions)->Unit(benchmark::kMicrosecond);

} // namespace loopbaan::bench

BENCHMARK_MAIN();
