// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_preparation.h"

#include "storage/records/conversation_records.h"
#include "storage/records/preparation_records.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

void readAnswers(ExampleObject &talk, const Conversation &conversation, ExampleRecords &records)
{
    talk.each("preparation"_L1, [&](ExampleObject &object) {
        auto answer = object.record<PreparationAnswer>();
        answer.conversation = conversation.id;
        if (!answer.answeredOn.isValid())
            answer.answeredOn = conversation.invitedOn.addDays(1);
        records.preparation << answer;
    });
}

template<typename Value>
void readList(ExampleObject &talk, QLatin1StringView key, const Conversation &conversation,
              QList<Value> &values)
{
    talk.each(key, [&](ExampleObject &object) {
        auto value = object.record<Value>();
        value.conversation = conversation.id;
        values << value;
    });
}

} // namespace

void readExamplePreparation(ExampleObject &talk, const Conversation &conversation, ExampleRecords &records)
{
    readAnswers(talk, conversation, records);
    readList(talk, "degrees"_L1, conversation, records.degrees);
    readList(talk, "levels"_L1, conversation, records.levels);
    readList(talk, "trainings"_L1, conversation, records.trainings);
}

} // namespace loopbaan
