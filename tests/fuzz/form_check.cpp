// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/form_check.h"

#include "exchange/form/answer_json.h"
#include "exchange/form/form_format.h"
#include "exchange/form/form_json.h"
#include "exchange/form/sealed_answer.h"

namespace loopbaan::test {

namespace {

/// Written again a file may grow, with keys that it did not give and with line ends.
bool outgrewTheLimits(const QList<JsonProblem> &problems)
{
    return problems.size() == 1
        && (problems.constFirst().reason == JsonReason::TooLarge
            || problems.constFirst().reason == JsonReason::TooManyValues);
}

template<typename Value, typename File>
QByteArray wrongWith(std::optional<Value> File::*value, File (*read)(const QByteArray &),
                     QByteArray (*write)(const Value &), const QByteArray &file)
{
    const File first = read(file);
    if ((first.*value).has_value() == refusesAny(first.problems))
        return "neither whole nor refused, or both";
    if (!(first.*value))
        return {};
    const File second = read(write(*(first.*value)));
    if (outgrewTheLimits(second.problems))
        return {};
    if (!second.problems.isEmpty())
        return "something is said of a file that the program wrote";
    return second.*value == first.*value ? QByteArray() : "not the same when it is written and read again";
}

/// Whoever sealed it, opening comes to an end.
QByteArray wrongWithSeal(const QByteArray &file)
{
    static const SealingKeys keys = sealingKeysOf(SecretBytes(QByteArray(32, 'k')));
    const SealedAnswerFile read = sealedAnswerFromJson(file);
    return read.answer && openedAnswer(*read.answer, keys) ? "opened without its key" : QByteArray();
}

} // namespace

QByteArray wrongWithForm(const QByteArray &file)
{
    switch (formFormatOf(file).value_or(FormFormat::Form)) {
    case FormFormat::Answer: return wrongWith(&AnswerFile::answer, answerFromJson, answerToJson, file);
    case FormFormat::SealedAnswer: {
        const QByteArray wrong =
            wrongWith(&SealedAnswerFile::answer, sealedAnswerFromJson, sealedAnswerToJson, file);
        return wrong.isEmpty() ? wrongWithSeal(file) : wrong;
    }
    default: return wrongWith(&FormFile::form, formFromJson, formToJson, file);
    }
}

} // namespace loopbaan::test
