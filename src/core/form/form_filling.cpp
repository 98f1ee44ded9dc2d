// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form_filling.h"

#include <algorithm>
#include <array>

namespace loopbaan {

namespace {

/// Where what was named at one question is asked about again.
struct Flow
{
    QLatin1StringView from;
    QLatin1StringView to;
};

constexpr std::array flows{
    Flow{QLatin1StringView("emp.strengths.good"), QLatin1StringView("emp.strengths.unused")},
    Flow{QLatin1StringView("emp.other.functions"), QLatin1StringView("emp.other.explore")}};

bool isTold(const DraftEntry &entry)
{
    return entry.share == AnswerSharing::Tell;
}

bool isAnswered(const DraftEntry &entry)
{
    return isTold(entry) || holdsContent(entry);
}

QList<AnsweredItem> cleanedItems(const QList<AnsweredItem> &items)
{
    QList<AnsweredItem> cleaned;
    for (const AnsweredItem &item : items) {
        const QString text = cleanedTyping(item.text).simplified();
        if (!text.isEmpty())
            cleaned << AnsweredItem{text, item.degree};
    }
    return cleaned;
}

AnsweredQuestion answered(const FormQuestion &question, const DraftEntry &entry)
{
    AnsweredQuestion answer{.question = question.id, .asked = question.text, .share = entry.share};
    if (isTold(entry))
        return answer;
    answer.text = cleanedTyping(entry.text);
    answer.items = cleanedItems(entry.items);
    answer.scale = entry.scale;
    if (entry.isTicked)
        answer.ticked = true;
    return answer;
}

} // namespace

QList<FormQuestion> questionsOf(const Form &form, const QString &topic)
{
    QList<FormQuestion> questions = form.questions;
    questions.removeIf([&topic](const FormQuestion &question) { return question.topic != topic; });
    return questions;
}

QList<FormTopic> askedTopics(const Form &form)
{
    QList<FormTopic> topics = form.topics;
    topics.removeIf([&form](const FormTopic &topic) { return questionsOf(form, topic.id).isEmpty(); });
    return topics;
}

bool isOptionalTopic(const Form &form, const QString &topic)
{
    return std::ranges::all_of(questionsOf(form, topic), &FormQuestion::isOptional);
}

TopicProgress progressOf(const FormDraft &draft, const Form &form, const QString &topic)
{
    TopicProgress progress;
    for (const FormQuestion &question : questionsOf(form, topic)) {
        if (question.isPrivate)
            continue;
        ++progress.total;
        if (isAnswered(entryOf(draft, question.id)))
            ++progress.done;
    }
    return progress;
}

AnswerTally tallyOf(const FormDraft &draft, const Form &form)
{
    AnswerTally tally;
    for (const FormQuestion &question : form.questions) {
        if (question.isPrivate)
            continue;
        ++tally.total;
        const DraftEntry entry = entryOf(draft, question.id);
        if (isTold(entry))
            ++tally.told;
        else if (holdsContent(entry))
            ++tally.read;
    }
    return tally;
}

bool keepsSomething(const FormDraft &draft, const Form &form)
{
    return std::ranges::any_of(form.questions, [&draft](const FormQuestion &question) {
        const DraftEntry entry = entryOf(draft, question.id);
        return (question.isPrivate || isTold(entry)) && holdsContent(entry);
    });
}

QString careerQuestionIn(const FormDraft &draft, const Form &form)
{
    const bool isAsked = std::ranges::any_of(
        form.questions, [](const FormQuestion &question) { return question.id == careerQuestionId; });
    return isAsked ? cleanedTyping(entryOf(draft, careerQuestionId).text) : QString();
}

QStringList namedBefore(const FormDraft &draft, const QString &question)
{
    const auto flow = std::ranges::find(flows, question, &Flow::to);
    if (flow == flows.end())
        return {};
    QStringList named;
    for (const AnsweredItem &item : cleanedItems(entryOf(draft, flow->from).items)) {
        if (item.degree != ItemDegree::Less)
            named << item.text;
    }
    return named;
}

FormAnswer composeAnswer(const FormDraft &draft, const Form &form, const QDateTime &now)
{
    FormAnswer answer{.form = form.id,
                      .language = form.language,
                      .saved = now.toUTC(),
                      .givenName = form.givenName,
                      .familyName = form.familyName};
    answer.saved.setTime(
        QTime(answer.saved.time().hour(), answer.saved.time().minute(), answer.saved.time().second()));
    for (const FormQuestion &question : form.questions) {
        const DraftEntry entry = entryOf(draft, question.id);
        if (!question.isPrivate && isAnswered(entry))
            answer.answers << answered(question, entry);
    }
    return answer;
}

bool isPast(const Form &form, QDate today)
{
    return form.conversationOn.isValid() && form.conversationOn < today;
}

} // namespace loopbaan
