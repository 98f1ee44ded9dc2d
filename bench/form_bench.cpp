// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the preparation: a form of 30 questions composed and written, answers of 2 MB read or refused,
// an answer sealed and opened.
#include "core/form/form_composition.h"
#include "exchange/form/answer_json.h"
#include "exchange/form/form_json.h"
#include "exchange/form/sealed_answer.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype twoMegabytes = 2'000'000;
const QDate today(2026, 11, 23);

FormSources thirtyQuestions()
{
    return {.id = FormId::create(),
            .organisation = {.name = u"De Linde"_s, .managerName = u"Els Maes"_s},
            .employee = {.givenName = u"Noor"_s, .familyName = u"Janssens"_s},
            .conversation = {.date = today.addDays(17), .time = QTime(10, 0)},
            .questions = formQuestionIds(Catalogue::shipped()).first(30),
            .publicKey = QByteArray(32, 'k')};
}

/// An answer of about 2 MB: long texts to as many questions as that takes.
QByteArray longAnswer(const QString &piece)
{
    FormAnswer answer{
        .form = FormId::create(), .saved = QDateTime(today, QTime(10, 12), Qt::UTC), .givenName = u"Noor"_s};
    const QString text = piece.repeated(60'000 / piece.toUtf8().size());
    for (int number = 0; (number + 1) * text.toUtf8().size() < twoMegabytes; ++number)
        answer.answers << AnsweredQuestion{.question = u"own."_s + QString::number(number),
                                           .asked = u"Wat geeft je energie?"_s,
                                           .text = text};
    return answerToJson(answer);
}

/// 2 MB that is no answer: `piece` again and again.
QByteArray repeated(const QByteArray &begin, const QByteArray &piece, const QByteArray &end)
{
    return begin + piece.repeated((twoMegabytes - begin.size() - end.size()) / piece.size()) + end;
}

/// As many keys as may be, each unknown.
QByteArray unknownKeys()
{
    QByteArray json(R"({"format":"loopbaangesprek-answer","version":1)");
    for (int number = 100'000; number < 149'000; ++number)
        json += ",\"unknown key with a long name " + QByteArray::number(number) + "\":0";
    return json + '}';
}

void writtenForm(benchmark::State &state)
{
    const FormSources sources = thirtyQuestions();
    const Catalogue &catalogue = Catalogue::shipped();
    for (auto step : state)
        benchmark::DoNotOptimize(formToJson(composeForm(catalogue, sources, Language::Dutch, today)));
}

void readForm(benchmark::State &state)
{
    const QByteArray json =
        formToJson(composeForm(Catalogue::shipped(), thirtyQuestions(), Language::Dutch, today));
    for (auto step : state)
        benchmark::DoNotOptimize(formFromJson(json));
}

void readAnswer(benchmark::State &state, const QByteArray &json)
{
    state.counters["bytes"] = static_cast<double>(json.size());
    state.counters["whole"] = answerFromJson(json).answer.has_value();
    for (auto step : state)
        benchmark::DoNotOptimize(answerFromJson(json));
}

void sealedAndOpened(benchmark::State &state, const QByteArray &json, AesGcm by)
{
    const SealingKeys keys = createSealingKeys();
    const SealingKeys ephemeral = createSealingKeys();
    const QByteArray nonce(aesNonceBytes, 'n');
    for (auto step : state) {
        const SealedAnswer sealed =
            sealedAnswer(json, FormId::create(), keys.publicKey, ephemeral, nonce, by);
        benchmark::DoNotOptimize(openedAnswer(sealed, keys, by));
    }
}

const QString words = u"Ik word blij van het team, en van één rustige œuvre. "_s;
const QByteArray head = R"({"format":"loopbaangesprek-answer","version":1,"answers":[)";

BENCHMARK(writtenForm)->Unit(benchmark::kMillisecond);
BENCHMARK(readForm)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAnswer, ofLongTexts, longAnswer(words))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAnswer, ofEmptyObjects, repeated(head, "{},", "{}]}"))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAnswer, ofUnknownKeys, unknownKeys())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAnswer, ofOneKey,
                  repeated("{\"a\":0", R"(,"0123456789012345678901234567890123456789":0)", "}"))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAnswer, ofBrackets, QByteArray(twoMegabytes, '['))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readAnswer, ofAccents, longAnswer(u"e\u0301\u200B"_s))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sealedAndOpened, bySodium, longAnswer(words), AesGcm::Sodium)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sealedAndOpened, byOpenSsl, longAnswer(words), AesGcm::OpenSsl)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace loopbaan

BENCHMARK_MAIN();
