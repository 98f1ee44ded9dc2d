// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/answer_match.h"

#include "core/text/folded.h"

#include <algorithm>

namespace loopbaan {

namespace {

std::optional<AnsweredQuestion> answeredAt(const QString &question, const FormAnswer &answer)
{
    const auto found = std::ranges::find(answer.answers, question, &AnsweredQuestion::question);
    return found == answer.answers.end() ? std::nullopt : std::optional(*found);
}

/// The words of the question do not make two answers different.
bool answersTheSame(AnsweredQuestion one, const std::optional<AnsweredQuestion> &other)
{
    if (!other)
        return false;
    one.asked = other->asked;
    return one == *other;
}

/// Names come back as they went out, but for what mail and paste do to them.
bool hasOtherName(const FormAnswer &answer, const Form &form)
{
    return folded(answer.givenName) != folded(form.givenName)
        || folded(answer.familyName) != folded(form.familyName);
}

QList<EditedQuestion> editedQuestions(const FormAnswer &answer, const Form &form)
{
    QList<EditedQuestion> edited;
    for (const AnsweredQuestion &answered : answer.answers) {
        const auto sent = std::ranges::find(form.questions, answered.question, &FormQuestion::id);
        const QString text = sent == form.questions.end() ? QString() : sent->text;
        if (sent == form.questions.end() || folded(text) != folded(answered.asked))
            edited << EditedQuestion{answered.question, text, answered.asked};
    }
    return edited;
}

AnswerMatchKind kindOf(const AnswerMatch &match, const AnsweredForm &form, const FormAnswer &answer,
                       const EmployeeId &expected)
{
    if (!expected.isNull() && expected != match.employee)
        return AnswerMatchKind::WrongPerson;
    const bool isKnown = std::ranges::any_of(form.received, [&answer](const FormAnswer &earlier) {
        return earlier.saved == answer.saved && differencesBetween(earlier, answer).isEmpty();
    });
    if (isKnown)
        return AnswerMatchKind::AlreadyRead;
    if (form.conversation.status == ConversationStatus::Cancelled)
        return AnswerMatchKind::Cancelled;
    if (form.conversation.status == ConversationStatus::Finished)
        return AnswerMatchKind::Finished;
    return form.received.isEmpty() ? AnswerMatchKind::First : AnswerMatchKind::Second;
}

} // namespace

AnswerMatch matchAnswer(const FormAnswer &given, const std::optional<AnsweredForm> &form,
                        const EmployeeId &expected)
{
    AnswerMatch match{.form = given.form};
    if (!form)
        return match;
    const FormAnswer answer = withoutPrivate(given, form->form);
    match.employee = form->conversation.employee;
    match.conversation = form->conversation.id;
    match.isNameDifferent = hasOtherName(answer, form->form);
    match.edited = editedQuestions(answer, form->form);
    match.kind = kindOf(match, *form, answer, expected);
    if (!form->received.isEmpty()) {
        const FormAnswer &last = *std::ranges::max_element(form->received, {}, &FormAnswer::saved);
        match.before = last.saved;
        match.isOlder = answer.saved < last.saved;
        match.differences = differencesBetween(last, answer);
    }
    return match;
}

QList<AnswerDifference> differencesBetween(const FormAnswer &before, const FormAnswer &now)
{
    QList<AnswerDifference> differences;
    for (const AnsweredQuestion &answered : now.answers) {
        const auto earlier = answeredAt(answered.question, before);
        if (!answersTheSame(answered, earlier))
            differences << AnswerDifference{answered.question, earlier, answered};
    }
    for (const AnsweredQuestion &earlier : before.answers) {
        if (!answeredAt(earlier.question, now))
            differences << AnswerDifference{earlier.question, earlier, std::nullopt};
    }
    return differences;
}

FormAnswer withoutPrivate(FormAnswer answer, const Form &form)
{
    answer.answers.removeIf([&form](const AnsweredQuestion &answered) {
        const auto asked = std::ranges::find(form.questions, answered.question, &FormQuestion::id);
        return asked != form.questions.end() && asked->isPrivate;
    });
    for (AnsweredQuestion &answered : answer.answers) {
        if (answered.share == AnswerSharing::Tell)
            answered = {.question = answered.question, .asked = answered.asked, .share = AnswerSharing::Tell};
    }
    return answer;
}

} // namespace loopbaan
