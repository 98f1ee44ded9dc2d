// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/question_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestSetName = 200;
constexpr qsizetype longestQuestion = 500;
const QLatin1StringView ownPrefix("own.");

bool isAboutSelfManagement(const QString &question, const Catalogue &catalogue)
{
    const CatalogueEntry *entry = catalogue.find(question);
    return entry != nullptr && entry->sources.contains(u"R-004-13"_s);
}

bool isLongerThanAllowed(const Translated &text)
{
    return std::ranges::any_of(text.texts,
                               [](const QString &words) { return words.size() > longestQuestion; });
}

bool isTopic(const QString &topic, const Catalogue &catalogue)
{
    const CatalogueSection *section = catalogue.findSection(u"employee_prep");
    return section != nullptr
        && std::ranges::find(section->groups, topic, &CatalogueGroup::id) != section->groups.end();
}

QList<QuestionSetProblem> problemsOfOwn(const SetQuestion &question, const Catalogue &catalogue)
{
    QList<QuestionSetProblem> problems;
    if (!isTopic(question.topic, catalogue))
        problems << QuestionSetProblem::TopicUnknown;
    if (isWordless(question.text))
        problems << QuestionSetProblem::TextMissing;
    if (isLongerThanAllowed(question.text) || isLongerThanAllowed(question.hint))
        problems << QuestionSetProblem::TextTooLong;
    return problems;
}

QList<QuestionSetProblem> problemsOf(const SetQuestion &question, const Catalogue &catalogue)
{
    if (isOwn(question))
        return problemsOfOwn(question, catalogue);
    return formQuestionIds(catalogue).contains(question.question)
        ? QList<QuestionSetProblem>()
        : QList{QuestionSetProblem::QuestionUnknown};
}

QList<QuestionSetProblem> problemsOfWhole(const QuestionSet &set, const QList<SetQuestion> &questions,
                                          const Catalogue &catalogue)
{
    QList<QuestionSetProblem> problems;
    const QStringList asked = askedIn(questions);
    if (set.name.trimmed().isEmpty())
        problems << QuestionSetProblem::NameMissing;
    if (set.name.size() > longestSetName)
        problems << QuestionSetProblem::TextTooLong;
    if (asked.isEmpty())
        problems << QuestionSetProblem::NothingAsked;
    else if (std::ranges::none_of(
                 asked, [&](const QString &question) { return isAboutSelfManagement(question, catalogue); }))
        problems << QuestionSetProblem::SelfManagementMissing;
    return problems;
}

} // namespace

bool isOwn(const SetQuestion &question)
{
    return question.question.startsWith(ownPrefix);
}

bool isWordless(const Translated &text)
{
    return std::ranges::all_of(text.texts, [](const QString &words) { return words.trimmed().isEmpty(); });
}

QString topicOf(const SetQuestion &question, const Catalogue &catalogue)
{
    if (isOwn(question))
        return question.topic;
    const CatalogueEntry *entry = catalogue.find(question.question);
    if (entry == nullptr)
        return {};
    return entry->section == attitudesTopic ? QString(attitudesTopic) : entry->group;
}

SetQuestion newOwnQuestion(const QuestionSetId &set, const QString &topic)
{
    const SetQuestionId id = SetQuestionId::create();
    return {.id = id, .set = set, .question = ownPrefix + id.value, .topic = topic};
}

QList<SetQuestion> completed(const QuestionSetId &set, const QList<SetQuestion> &stored,
                             const Catalogue &catalogue)
{
    QList<SetQuestion> questions = stored;
    for (const QString &id : formQuestionIds(catalogue)) {
        if (std::ranges::find(stored, id, &SetQuestion::question) != stored.end())
            continue;
        questions << SetQuestion{.set = set, .question = id};
        questions.last().isOn = topicOf(questions.constLast(), catalogue) != attitudesTopic;
    }
    int position = 0;
    for (SetQuestion &question : questions)
        question.position = position++;
    return questions;
}

QStringList askedIn(const QList<SetQuestion> &questions)
{
    QStringList ids;
    for (const SetQuestion &question : questions) {
        const bool hasWords = !isOwn(question) || !isWordless(question.text);
        if (question.isOn && hasWords)
            ids << question.question;
    }
    return ids;
}

QList<OwnQuestion> ownQuestionsIn(const QList<SetQuestion> &questions)
{
    QList<OwnQuestion> own;
    for (const SetQuestion &question : questions) {
        if (isOwn(question))
            own << OwnQuestion{question.question, question.topic, question.kind,
                               question.text,     question.hint,  question.isOptional};
    }
    return own;
}

QList<QuestionSetFinding> problemsOf(const QuestionSet &set, const QList<SetQuestion> &questions,
                                     const Catalogue &catalogue)
{
    QList<QuestionSetFinding> findings;
    for (const QuestionSetProblem problem : problemsOfWhole(set, questions, catalogue))
        findings << QuestionSetFinding{problem};
    QStringList seen;
    for (qsizetype place = 0; place < questions.size(); ++place) {
        const SetQuestion &question = questions.at(place);
        for (const QuestionSetProblem problem : problemsOf(question, catalogue))
            findings << QuestionSetFinding{problem, place};
        if (seen.contains(question.question))
            findings << QuestionSetFinding{QuestionSetProblem::QuestionTwice, place};
        seen << question.question;
    }
    return findings;
}

bool maySwitchOff(const QString &question, const QList<SetQuestion> &questions, const Catalogue &catalogue)
{
    if (!isAboutSelfManagement(question, catalogue))
        return true;
    const QStringList asked = askedIn(questions);
    return std::ranges::any_of(asked, [&](const QString &other) {
        return other != question && isAboutSelfManagement(other, catalogue);
    });
}

} // namespace loopbaan
