// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/reopened_answer.h"

#include "exchange/form/answer_json.h"
#include "exchange/form/form_format.h"
#include "exchange/form/working_copy_json.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

ReopenedAnswer fits(const std::optional<FormDraft> &draft, const QList<JsonProblem> &problems,
                    const Form &form)
{
    const bool isNewer = std::ranges::any_of(
        problems, [](const JsonProblem &problem) { return problem.reason == JsonReason::NewerVersion; });
    if (!draft)
        return {.fault = isNewer ? ReopeningFault::Newer : ReopeningFault::Unreadable};
    if (draft->form != form.id)
        return {.fault = ReopeningFault::OtherForm};
    return {.restored = restoredDraft(*draft, form)};
}

ReopenedAnswer ofAnswer(const QByteArray &file, const Form &form)
{
    const AnswerFile read = answerFromJson(file);
    return fits(read.answer ? std::optional(draftOf(*read.answer)) : std::nullopt, read.problems, form);
}

ReopenedAnswer ofWorkingCopy(const QByteArray &file, const Form &form)
{
    const WorkingCopyFile read = workingCopyFromJson(file);
    return fits(read.draft, read.problems, form);
}

} // namespace

ReopenedAnswer reopenedAnswer(const QByteArray &file, const Form &form)
{
    const std::optional<FormFormat> format = formFormatOf(file);
    if (!format)
        return {.fault = ReopeningFault::Unreadable};
    switch (*format) {
    case FormFormat::Form: return {.fault = ReopeningFault::IsForm};
    case FormFormat::SealedAnswer: return {.fault = ReopeningFault::IsSealed};
    case FormFormat::Answer: return ofAnswer(file, form);
    case FormFormat::WorkingCopy: return ofWorkingCopy(file, form);
    }
    Q_UNREACHABLE();
}

QString wordsOf(ReopeningFault fault)
{
    switch (fault) {
    case ReopeningFault::None: return u"restored"_s;
    case ReopeningFault::Unreadable: return u"unreadable"_s;
    case ReopeningFault::OtherForm: return u"otherForm"_s;
    case ReopeningFault::IsForm: return u"isForm"_s;
    case ReopeningFault::IsSealed: return u"isSealedFile"_s;
    case ReopeningFault::Newer: return u"newer"_s;
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
