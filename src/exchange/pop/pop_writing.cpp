// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_writing.h"
#include "exchange/pop/pop_json.h"
#include "exchange/pop/pop_schema.h"

namespace loopbaan {

namespace {

OrderedJson popTexts(const QStringList &texts)
{
    return toJsonArray(texts, [](const QString &text) { return OrderedJson(text.toStdString()); });
}

OrderedJson popEmployee(const Pop &pop)
{
    return {{"id", toJson(pop.employeeId.value)},    {"number", toJson(pop.employeeNumber)},
            {"name", toJson(pop.employee)},          {"given_name", toJson(pop.givenName)},
            {"family_name", toJson(pop.familyName)}, {"call_name", toJson(pop.employeeCallName)},
            {"job_title", toJson(pop.jobTitle)},     {"department", toJson(pop.department)},
            {"hired_on", toJson(pop.hiredOn)}};
}

OrderedJson popConversation(const Pop &pop)
{
    return {{"date", toJson(pop.conversationOn)},
            {"occasion", toJson(pop.occasion)},
            {"partner", toJson(pop.partner)},
            {"partner_role", toJson(pop.partnerRole)}};
}

OrderedJson popOption(const PopOption &option)
{
    return {{"text", toJson(option.text)},
            {"condition", toJson(option.condition)},
            {"status", toJson(option.status)}};
}

OrderedJson popDirectionLine(const PopDirectionLine &line)
{
    return {
        {"direction", toJson(line.direction)},
        {"chosen", line.chosen},
        {"options", toJsonArray(line.options, popOption)},
        {"directions", toJsonArray(line.directions, [](Direction direction) { return toJson(direction); })}};
}

OrderedJson popPromise(const PopPromise &promise)
{
    return {{"text", toJson(promise.text)}, {"by", toJson(promise.by)}};
}

OrderedJson popOpenPoint(const PopOpenPoint &point)
{
    return {{"text", toJson(point.text)},
            {"condition", toJson(point.condition)},
            {"decided_by", toJson(point.decidedBy)},
            {"answer_on", toJson(point.answerOn)}};
}

OrderedJson popSupport(const PopSupport &support)
{
    return {{"text", toJson(support.text)},
            {"from", toJson(support.from)},
            {"name", toJson(support.name)},
            {"answer", toJson(support.answer)}};
}

OrderedJson popAgreement(const PopAgreement &agreement)
{
    return {{"text", toJson(agreement.text)},
            {"owner", toJson(agreement.owner)},
            {"owner_name", toJson(agreement.ownerName)},
            {"due", toJson(agreement.due)},
            {"measure", toJson(agreement.measure)},
            {"what_i_do", toJson(agreement.whatIDo)},
            {"support", toJsonArray(agreement.support, popSupport)},
            {"first_step", toJson(agreement.firstStep)},
            {"first_step_due", toJson(agreement.firstStepDue)},
            {"check_in_on", toJson(agreement.checkInOn)},
            {"check_in_with", toJson(agreement.checkInWith)},
            {"contingency", toJson(agreement.contingency)},
            {"status", toJson(agreement.status)}};
}

OrderedJson popFollowUp(const PopFollowUp &moment)
{
    return {{"date", toJson(moment.date)},
            {"kind", toJson(moment.kind)},
            {"agreements", toJsonArray(moment.agreements, [](int number) { return OrderedJson(number); })}};
}

} // namespace

QByteArray popToJson(const Pop &pop)
{
    return toBytes({{"schema", toJson(popSchemaId)},
                    {"language", toJson(pop.language)},
                    {"version", pop.version},
                    {"concept", pop.isConcept},
                    {"approved_on", toJson(pop.approvedOn)},
                    {"composed_on", toJson(pop.composedOn)},
                    {"organisation", toJson(pop.organisation)},
                    {"employee", popEmployee(pop)},
                    {"conversation", popConversation(pop)},
                    {"author", toJson(pop.author)},
                    {"runs_until", toJson(pop.runsUntil)},
                    {"career_question", toJson(pop.careerQuestion)},
                    {"own_words", toJson(pop.ownWords)},
                    {"strengths", popTexts(pop.strengths)},
                    {"development", popTexts(pop.development)},
                    {"directions", toJsonArray(pop.directions, popDirectionLine)},
                    {"promised", toJsonArray(pop.promised, popPromise)},
                    {"undecided", toJsonArray(pop.undecided, popOpenPoint)},
                    {"agreements", toJsonArray(pop.agreements, popAgreement)},
                    {"follow_up", toJsonArray(pop.followUp, popFollowUp)},
                    {"contingency", toJson(pop.contingency)},
                    {"employee_signature", toJson(pop.employeeSignature)},
                    {"employee_remark", toJson(pop.employeeRemark)}});
}

} // namespace loopbaan
