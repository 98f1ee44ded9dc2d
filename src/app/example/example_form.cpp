// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_form.h"

#include "core/form/form_composition.h"
#include "exchange/form/answer_json.h"
#include "exchange/form/form_json.h"
#include "storage/records/form_records.h"
#include "storage/records/preparation_records.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// What the form of the conversation was answered with.
struct GivenAnswers
{
    QHash<QString, AnsweredQuestion> byQuestion{};
    QDate last{};
};

void give(GivenAnswers &given, const AnsweredQuestion &answered, QDate day)
{
    given.byQuestion.insert(answered.question, answered);
    given.last = std::max(given.last, day);
}

void givePreparation(GivenAnswers &given, const ConversationId &conversation, const ExampleRecords &records)
{
    for (const PreparationAnswer &answer : records.preparation) {
        if (answer.conversation != conversation || answer.side != PreparationSide::Employee)
            continue;
        AnsweredQuestion answered{.question = answer.item,
                                  .share = answer.toldInPerson ? AnswerSharing::Tell : AnswerSharing::Read,
                                  .text = answer.sharedText,
                                  .scale = answer.scale};
        for (const QString &item : answer.sharedItems)
            answered.items << AnsweredItem{.text = item};
        give(given, answered, answer.answeredOn);
    }
}

void giveAttitudes(GivenAnswers &given, const ConversationId &conversation, const ExampleRecords &records)
{
    for (const AttitudeAnswer &attitude : records.attitudes) {
        if (attitude.conversation == conversation)
            give(given, {.question = attitude.statement, .text = attitude.words, .scale = attitude.degree},
                 attitude.answeredOn);
    }
}

void readAttitudes(ExampleObject &talk, const Conversation &conversation, ExampleRecords &records)
{
    talk.each("attitudes"_L1, [&](ExampleObject &object) {
        auto attitude = object.record<AttitudeAnswer>();
        attitude.employee = conversation.employee;
        attitude.conversation = conversation.id;
        if (!attitude.answeredOn.isValid())
            attitude.answeredOn = conversation.invitedOn.addDays(1);
        records.attitudes << attitude;
    });
    talk.one("attitude_goal"_L1, [&](ExampleObject &object) {
        auto goal = object.record<AttitudeGoal>();
        goal.employee = conversation.employee;
        goal.chosenOn = conversation.date;
        records.attitudeGoals << goal;
    });
}

/// The usual questions: all that the catalogue has.
Form formFor(const Conversation &conversation, const Employee &employee, Language language,
             const ExampleRecords &records)
{
    return composeForm(Catalogue::shipped(),
                       {.id = FormId::create(),
                        .organisation = records.organisation,
                        .employee = employee,
                        .conversation = conversation,
                        .questions = formQuestionIds(Catalogue::shipped())},
                       language, conversation.invitedOn);
}

/// A form that is still awaited tells its days.
void readAwaited(ExampleObject &talk, const Form &form, const Conversation &conversation,
                 ExampleRecords &records)
{
    talk.one("form"_L1, [&](ExampleObject &object) {
        auto sent = object.record<SentForm>();
        sent.id = form.id;
        sent.conversation = conversation.id;
        sent.language = form.language;
        sent.content = formToJson(form);
        records.sentForms << sent;
    });
}

FormAnswer answerTo(const Form &form, const GivenAnswers &given, const QDateTime &saved)
{
    FormAnswer answer{.form = form.id,
                      .language = form.language,
                      .saved = saved,
                      .givenName = form.givenName,
                      .familyName = form.familyName};
    for (const FormQuestion &question : form.questions) {
        if (!given.byQuestion.contains(question.id))
            continue;
        AnsweredQuestion answered = given.byQuestion.value(question.id);
        answered.asked = question.text;
        answer.answers << answered;
    }
    return answer;
}

} // namespace

void addExampleForm(ExampleObject &talk, const Conversation &conversation, const Employee &employee,
                    Language language, ExampleRecords &records)
{
    readAttitudes(talk, conversation, records);
    GivenAnswers given;
    givePreparation(given, conversation.id, records);
    giveAttitudes(given, conversation.id, records);
    const Form form = formFor(conversation, employee, language, records);
    if (given.byQuestion.isEmpty())
        return readAwaited(talk, form, conversation, records);
    const QDateTime saved(given.last, QTime(18, 40), Qt::UTC);
    records.sentForms << SentForm{.id = form.id,
                                  .conversation = conversation.id,
                                  .language = language,
                                  .sentOn = conversation.invitedOn,
                                  .content = formToJson(form)};
    records.receivedAnswers << ReceivedAnswer{.id = ReceivedAnswerId::create(),
                                              .form = form.id,
                                              .savedAt = saved,
                                              .receivedAt = saved.addSecs(14 * 60 * 60),
                                              .wasSealed = true,
                                              .content = answerToJson(answerTo(form, given, saved))};
}

} // namespace loopbaan
