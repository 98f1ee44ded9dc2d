// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_document.h"
#include "exchange/json/object_reader.h"
#include "exchange/pop/pop_json.h"
#include "exchange/pop/pop_schema.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int highestNumber = 1'000'000;

// Texts are read word for word: what was approved must compare equal to what is composed from the same words.

QString exactText(ObjectReader &object, QLatin1StringView key)
{
    return object.string(key).value_or(QString());
}

template<typename Enum>
Enum wordOr(ObjectReader &object, QLatin1StringView key, Enum otherwise)
{
    return object.choice<Enum>(key).value_or(otherwise);
}

PopOption readOption(ObjectReader &object)
{
    return {.text = exactText(object, "text"_L1),
            .condition = exactText(object, "condition"_L1),
            .status = wordOr(object, "status"_L1, OptionStatus::Wish)};
}

PopDirectionLine readDirectionLine(ObjectReader &object)
{
    return {.direction = wordOr(object, "direction"_L1, PopDirection::InsideFunction),
            .chosen = object.boolean("chosen"_L1).value_or(false),
            .options = object.items("options"_L1, readOption),
            .directions = object.choices<Direction>("directions"_L1)};
}

PopPromise readPromise(ObjectReader &object)
{
    return {.text = exactText(object, "text"_L1), .by = exactText(object, "by"_L1)};
}

PopOpenPoint readOpenPoint(ObjectReader &object)
{
    return {.text = exactText(object, "text"_L1),
            .condition = exactText(object, "condition"_L1),
            .decidedBy = exactText(object, "decided_by"_L1),
            .answerOn = object.date("answer_on"_L1)};
}

PopSupport readSupport(ObjectReader &object)
{
    return {.text = exactText(object, "text"_L1),
            .from = object.choice<AgreementOwner>("from"_L1),
            .name = exactText(object, "name"_L1),
            .answer = object.choice<SupportAnswer>("answer"_L1)};
}

PopAgreement readAgreement(ObjectReader &object)
{
    return {.text = exactText(object, "text"_L1),
            .owner = object.choice<AgreementOwner>("owner"_L1),
            .ownerName = exactText(object, "owner_name"_L1),
            .due = object.date("due"_L1),
            .measure = exactText(object, "measure"_L1),
            .whatIDo = exactText(object, "what_i_do"_L1),
            .support = object.items("support"_L1, readSupport),
            .firstStep = exactText(object, "first_step"_L1),
            .firstStepDue = object.date("first_step_due"_L1),
            .checkInOn = object.date("check_in_on"_L1),
            .checkInWith = exactText(object, "check_in_with"_L1),
            .contingency = exactText(object, "contingency"_L1),
            .status = wordOr(object, "status"_L1, AgreementStatus::Planned)};
}

PopFollowUp readFollowUp(ObjectReader &object)
{
    return {.date = object.date("date"_L1),
            .kind = wordOr(object, "kind"_L1, FollowUpKind::PlanReview),
            .agreements = object.integers("agreements"_L1, 1, highestNumber)};
}

void readEmployee(ObjectReader object, Pop &pop)
{
    pop.employeeId = {exactText(object, "id"_L1)};
    pop.employeeNumber = exactText(object, "number"_L1);
    pop.employee = exactText(object, "name"_L1);
    pop.givenName = exactText(object, "given_name"_L1);
    pop.familyName = exactText(object, "family_name"_L1);
    pop.employeeCallName = exactText(object, "call_name"_L1);
    pop.jobTitle = exactText(object, "job_title"_L1);
    pop.department = exactText(object, "department"_L1);
    pop.hiredOn = object.date("hired_on"_L1);
    object.noteUnknownKeys();
}

void readConversation(ObjectReader object, Pop &pop)
{
    pop.conversationOn = object.date("date"_L1);
    pop.occasion = exactText(object, "occasion"_L1);
    pop.partner = exactText(object, "partner"_L1);
    pop.partnerRole = wordOr(object, "partner_role"_L1, PartnerRole::LineManager);
    object.noteUnknownKeys();
}

void readHead(ObjectReader &object, Pop &pop)
{
    if (exactText(object, "schema"_L1) != popSchemaId)
        object.note("schema"_L1, JsonReason::UnknownValue);
    pop.language = wordOr(object, "language"_L1, Language::Dutch);
    pop.version = object.integer("version"_L1, 1, highestNumber).value_or(1);
    pop.isConcept = object.boolean("concept"_L1).value_or(true);
    pop.approvedOn = object.date("approved_on"_L1);
    pop.composedOn = object.date("composed_on"_L1);
    pop.organisation = exactText(object, "organisation"_L1);
}

void readPlan(ObjectReader &object, Pop &pop)
{
    pop.author = wordOr(object, "author"_L1, PlanAuthor::Employee);
    pop.runsUntil = object.date("runs_until"_L1);
    pop.careerQuestion = exactText(object, "career_question"_L1);
    pop.ownWords = exactText(object, "own_words"_L1);
    pop.strengths = object.strings("strengths"_L1);
    pop.development = object.strings("development"_L1);
    pop.directions = object.items("directions"_L1, readDirectionLine);
    pop.promised = object.items("promised"_L1, readPromise);
    pop.undecided = object.items("undecided"_L1, readOpenPoint);
    pop.agreements = object.items("agreements"_L1, readAgreement);
    pop.followUp = object.items("follow_up"_L1, readFollowUp);
    pop.contingency = exactText(object, "contingency"_L1);
    pop.employeeSignature = object.choice<SignatureKind>("employee_signature"_L1);
    pop.employeeRemark = exactText(object, "employee_remark"_L1);
}

Pop readPop(ObjectReader object)
{
    Pop pop;
    readHead(object, pop);
    readEmployee(object.object("employee"_L1), pop);
    readConversation(object.object("conversation"_L1), pop);
    readPlan(object, pop);
    object.noteUnknownKeys();
    return pop;
}

} // namespace

PopFile popFromJson(const QByteArray &json)
{
    const JsonDocument document = readJson(json);
    PopFile file{.problems = document.problems};
    if (!document.complete)
        return file;
    const Pop pop = readPop({document.root, {}, file.problems});
    if (!refusesAny(file.problems))
        file.pop = pop;
    return file;
}

} // namespace loopbaan
