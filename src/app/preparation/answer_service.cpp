// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/answer_service.h"

#include "app/dossier/record_edit.h"
#include "core/preparation/answer_intake.h"
#include "exchange/form/answer_json.h"
#include "exchange/form/form_format.h"
#include "exchange/form/form_json.h"
#include "exchange/form/sealed_answer.h"

#include <algorithm>

namespace loopbaan {

namespace {

AnswerFault faultIn(const QList<JsonProblem> &problems)
{
    const bool isNewer = std::ranges::any_of(
        problems, [](const JsonProblem &problem) { return problem.reason == JsonReason::NewerVersion; });
    return isNewer ? AnswerFault::Newer : AnswerFault::Damaged;
}

AnswerOutcome outcomeOf(const AnswerFile &file)
{
    AnswerOutcome outcome{.problems = file.problems};
    if (file.answer)
        outcome.answer = *file.answer;
    else
        outcome.fault = faultIn(file.problems);
    return outcome;
}

/// A file that mail cut off says what it was at its beginning, where programs and page write it.
bool beginsAsOne(const QByteArray &file)
{
    constexpr qsizetype beginning = 200;
    return file.left(beginning).contains("\"loopbaangesprek-");
}

AnswerOutcome formThatCameBack(const QByteArray &file)
{
    AnswerOutcome outcome{.fault = AnswerFault::IsAForm};
    if (const std::optional<Form> form = formFromJson(file).form)
        outcome.answer = {.form = form->id, .givenName = form->givenName, .familyName = form->familyName};
    return outcome;
}

bool isTaken(AnswerMatchKind kind, AnswerConsents consents)
{
    if (kind == AnswerMatchKind::Cancelled || kind == AnswerMatchKind::Finished)
        return consents.testFlag(AnswerConsent::ClosedTalk);
    return isTakenAtOnce(kind);
}

QList<FormAnswer> receivedFor(const FormId &form, const Stores &stores)
{
    QList<FormAnswer> answers;
    for (const ReceivedAnswer &received : stores.receivedAnswers.of(form)) {
        if (const AnswerFile file = answerFromJson(received.content); file.answer)
            answers << *file.answer;
    }
    return answers;
}

/// A question that came along from an earlier talk is nobody's word on this one.
bool isCarriedAlong(const Conversation &talk, const Stores &stores)
{
    return std::ranges::any_of(stores.conversations.of(talk.employee), [&talk](const Conversation &other) {
        return other.id != talk.id && other.careerQuestion == talk.careerQuestion;
    });
}

void fillIn(Conversation &talk, const AnswerIntake &intake, bool replacesQuestion)
{
    if (!intake.careerQuestion.isEmpty() && (talk.careerQuestion.trimmed().isEmpty() || replacesQuestion))
        talk.careerQuestion = intake.careerQuestion;
    if (talk.employeeSuccess.trimmed().isEmpty())
        talk.employeeSuccess = intake.employeeSuccess;
}

} // namespace

AnswerService::AnswerService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<AnswerOutcome> AnswerService::keep(QList<AnswerOutcome> opened, const EmployeeId &expected,
                                         AnswerConsents consents)
{
    m_dossier.change(tr("Read answer"), [&](Stores &stores) {
        for (AnswerOutcome &outcome : opened) {
            if (outcome.fault == AnswerFault::None)
                match(outcome, expected, consents, stores);
        }
    });
    return opened;
}

AnswerOutcome AnswerService::read(const QByteArray &file, const EmployeeId &expected, AnswerConsents consents)
{
    return keep({open(file)}, expected, consents).constFirst();
}

QList<KeptAnswer> AnswerService::of(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    QList<KeptAnswer> kept;
    for (const SentForm &form : stores.sentForms.of(conversation)) {
        for (const ReceivedAnswer &received : stores.receivedAnswers.of(form.id)) {
            if (const AnswerFile file = answerFromJson(received.content); file.answer)
                kept << KeptAnswer{*file.answer, received.receivedAt, received.wasSealed};
        }
    }
    return kept;
}

AnswerOutcome AnswerService::open(const QByteArray &file) const
{
    switch (formFormatOf(file).value_or(FormFormat::Answer)) {
    case FormFormat::Form: return formThatCameBack(file);
    case FormFormat::SealedAnswer: return unsealed(file);
    case FormFormat::WorkingCopy: return {.fault = AnswerFault::IsAWorkingCopy};
    case FormFormat::Answer: break;
    }
    AnswerOutcome outcome = outcomeOf(answerFromJson(file));
    if (outcome.fault == AnswerFault::Damaged && !formFormatOf(file) && !beginsAsOne(file))
        outcome.fault = AnswerFault::NotAnAnswer;
    return outcome;
}

AnswerOutcome AnswerService::unsealed(const QByteArray &file) const
{
    const SealedAnswerFile sealed = sealedAnswerFromJson(file);
    if (!sealed.answer)
        return {.fault = faultIn(sealed.problems), .problems = sealed.problems, .wasSealed = true};
    // An unknown form has no key here; which form it was for is said by the match.
    const std::optional<QByteArray> key = m_dossier.stores().formKeys.privateKeyOf(sealed.answer->form);
    if (!key)
        return {.answer = {.form = sealed.answer->form}, .wasSealed = true};
    const std::optional<QByteArray> json =
        openedAnswer(*sealed.answer, sealingKeysOf(SecretBytes(QByteArrayView(*key))));
    AnswerOutcome outcome{.fault = AnswerFault::CannotBeOpened};
    if (json)
        outcome = outcomeOf(answerFromJson(*json));
    outcome.wasSealed = true;
    if (outcome.fault == AnswerFault::None && outcome.answer.form != sealed.answer->form)
        outcome.fault = AnswerFault::CannotBeOpened; // put together from two
    if (outcome.fault != AnswerFault::None)
        outcome.answer = {.form = sealed.answer->form};
    return outcome;
}

std::optional<AnsweredForm> AnswerService::formOf(const FormId &id) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<SentForm> sent = stores.sentForms.find(id);
    if (!sent)
        return std::nullopt;
    const std::optional<Form> form = formFromJson(sent->content).form;
    const std::optional<Conversation> talk = stores.conversations.find(sent->conversation);
    if (!form || !talk)
        return std::nullopt;
    return AnsweredForm{*form, *talk, receivedFor(id, stores)};
}

void AnswerService::match(AnswerOutcome &outcome, const EmployeeId &expected, AnswerConsents consents,
                          Stores &stores) const
{
    const std::optional<AnsweredForm> form = formOf(outcome.answer.form);
    const bool isForAnybody = consents.testFlag(AnswerConsent::OtherPerson);
    outcome.match = matchAnswer(outcome.answer, form, isForAnybody ? EmployeeId() : expected);
    if (!form)
        return;
    outcome.answer = withoutPrivate(outcome.answer, form->form);
    outcome.isKept = isTaken(outcome.match.kind, consents);
    if (outcome.isKept)
        store(outcome, *form, stores);
}

void AnswerService::store(const AnswerOutcome &outcome, const AnsweredForm &form, Stores &stores) const
{
    stores.receivedAnswers.insert({.id = ReceivedAnswerId::create(),
                                   .form = form.form.id,
                                   .savedAt = outcome.answer.saved,
                                   .receivedAt = m_dossier.now(),
                                   .wasSealed = outcome.wasSealed,
                                   .content = answerToJson(outcome.answer)});
    if (!outcome.match.isOlder)
        takeOver(stores, outcome, form);
}

void AnswerService::takeOver(Stores &stores, const AnswerOutcome &outcome, const AnsweredForm &form) const
{
    StandingAnswers standing{.answers = stores.preparation.of(form.conversation.id),
                             .attitudes = stores.attitudeAnswers.of(form.conversation.employee)};
    if (!form.received.isEmpty())
        standing.previous = form.received.constLast();
    const AnswerIntake intake = intakeOf(outcome.answer, form, standing, m_dossier.today());
    for (const PreparationAnswer &answer : intake.answers)
        stores.preparation.save(answer);
    for (const AttitudeAnswer &attitude : intake.attitudes)
        stores.attitudeAnswers.save(attitude);
    const bool replacesQuestion = isCarriedAlong(form.conversation, stores);
    editRecord(stores.conversations, form.conversation.id,
               [&](Conversation &talk) { fillIn(talk, intake, replacesQuestion); });
}

} // namespace loopbaan
