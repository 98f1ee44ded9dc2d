// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_outcome.h"

#include "storage/records/agreement_records.h"
#include "storage/records/option_records.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The next place in a list; `records` hold those of earlier people and conversations as well.
template<typename Value>
int placeAfter(const QList<Value> &records)
{
    return static_cast<int>(records.size()) + 1;
}

void readWishes(ExampleObject &talk, const Conversation &conversation, ExampleRecords &records)
{
    talk.each("wishes"_L1, [&](ExampleObject &object) {
        auto wish = object.record<Wish>();
        wish.employee = conversation.employee;
        wish.conversation = conversation.id;
        wish.notedOn = conversation.date;
        wish.position = placeAfter(records.wishes);
        object.each("versions"_L1, [&](ExampleObject &earlier) {
            auto version = earlier.record<WishVersion>();
            version.wish = wish.id;
            records.wishVersions << version;
        });
        records.wishes << wish;
    });
    talk.each("ideas"_L1, [&](ExampleObject &object) {
        auto idea = object.record<ManagerIdea>();
        idea.employee = conversation.employee;
        idea.conversation = conversation.id;
        idea.position = placeAfter(records.ideas);
        records.ideas << idea;
    });
}

void readOptions(ExampleObject &talk, const Conversation &conversation, ExampleRecords &records)
{
    talk.each("options"_L1, [&](ExampleObject &object) {
        auto option = object.record<CareerOption>();
        option.employee = conversation.employee;
        option.conversation = conversation.id;
        option.position = placeAfter(records.options);
        object.each("arguments"_L1, [&](ExampleObject &argued) {
            auto argument = argued.record<OptionArgument>();
            argument.option = option.id;
            argument.position = placeAfter(records.arguments);
            records.arguments << argument;
        });
        records.options << option;
    });
}

void readReviews(ExampleObject &object, Agreement &agreement, ExampleRecords &records)
{
    object.each("reviews"_L1, [&](ExampleObject &reviewed) {
        auto review = reviewed.record<AgreementReview>();
        review.agreement = agreement.id;
        agreement.status = review.status;
        if (review.newDue.isValid()) {
            review.previousDue = agreement.due;
            agreement.due = review.newDue;
        }
        records.reviews << review;
    });
}

void readAgreements(ExampleObject &talk, const Conversation &conversation, Language language,
                    ExampleRecords &records)
{
    talk.each("agreements"_L1, [&](ExampleObject &object) {
        auto agreement = object.record<Agreement>();
        agreement.employee = conversation.employee;
        agreement.conversation = conversation.id;
        agreement.language = language;
        agreement.madeOn = conversation.date;
        agreement.position = placeAfter(records.agreements);
        if (object.isConfirmed()) {
            agreement.confirmedByEmployee = conversation.date;
            agreement.confirmedByManager = conversation.date;
        }
        readReviews(object, agreement, records);
        records.agreements << agreement;
    });
}

} // namespace

void readExampleOutcome(ExampleObject &talk, const Conversation &conversation, Language language,
                        ExampleRecords &records)
{
    readWishes(talk, conversation, records);
    readOptions(talk, conversation, records);
    readAgreements(talk, conversation, language, records);
}

} // namespace loopbaan
