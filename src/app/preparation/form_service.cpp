// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/form_service.h"

#include "app/dossier/dossier.h"
#include "core/talk/formality_scope.h"
#include "exchange/form/form_json.h"
#include "exchange/form/question_set_json.h"
#include "exchange/form/sealed_answer.h"
#include "storage/stores/stores.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int daysToRead = 3; ///< working days between the answer and the talk
constexpr int daysToAnswer = 2; ///< working days between the reminder and the answer

QList<SetQuestion> usualQuestions(const Stores &stores)
{
    const QList<QuestionSet> sets = stores.questionSets.all();
    const QuestionSetId usual = sets.isEmpty() ? QuestionSetId() : sets.constFirst().id;
    return completed(usual, stores.setQuestions.of(usual), Catalogue::shipped());
}

/// As a file of questions, which has a name.
QByteArray asQuestionFile(const QList<SetQuestion> &questions)
{
    return questionSetToJson({{.name = u"form"_s}, questions});
}

/// As what is stored: two requests that mean the same are the same.
FormChoice choiceOf(const FormRequest &request, const Conversation &talk)
{
    return {.conversation = talk.id,
            .language = request.language,
            .conversationOn = talk.date,
            .dueOn = request.dueOn,
            .remindOn = request.remindOn,
            .questions = asQuestionFile(request.questions)};
}

FormRequest withChoice(FormRequest request, const FormChoice &choice, QDate talkOn)
{
    request.language = choice.language;
    if (const auto chosen = questionSetFromJson(choice.questions).content)
        request.questions = chosen->questions;
    if (choice.conversationOn == talkOn) {
        request.dueOn = choice.dueOn;
        request.remindOn = choice.remindOn;
    }
    return request;
}

} // namespace

FormService::FormService(Dossier &dossier)
    : m_dossier(dossier)
{
}

FormRequest FormService::suggestion(const ConversationId &conversation) const
{
    return suggestion(m_dossier.stores().conversations.find(conversation).value_or(Conversation()));
}

FormRequest FormService::suggestion(const Conversation &talk) const
{
    const FormRequest request = unchosen(talk);
    const std::optional<FormChoice> choice = m_dossier.stores().formChoices.of(talk.id);
    return choice ? withChoice(request, *choice, talk.date) : request;
}

FormRequest FormService::unchosen(const Conversation &talk) const
{
    FormRequest request = usual(talk);
    if (!scopeOf(talk.formality).asksPreparation) {
        for (SetQuestion &question : request.questions)
            question.isOn = false;
    }
    return request;
}

FormRequest FormService::usual(const Conversation &talk) const
{
    const Stores &stores = m_dossier.stores();
    const QDate due = qMax(workingDaysBefore(talk.date, daysToRead), m_dossier.today());
    return {.conversation = talk.id,
            .language = stores.organisations.current().language,
            .questions = usualQuestions(stores),
            .dueOn = due,
            .remindOn = qMax(workingDaysBefore(due, daysToAnswer), m_dossier.today())};
}

FormSources FormService::sourcesOf(const FormRequest &request, const Conversation &talk) const
{
    const Stores &stores = m_dossier.stores();
    return {.id = FormId::create(),
            .organisation = stores.organisations.current(),
            .employee = stores.employees.find(talk.employee).value_or(Employee()),
            .conversation = talk,
            .questions = askedIn(request.questions),
            .ownQuestions = ownQuestionsIn(request.questions),
            .possibilities = stores.possibilities.all(),
            .due = request.dueOn};
}

Form FormService::choices(const FormRequest &request) const
{
    FormRequest all = request;
    for (SetQuestion &question : all.questions)
        question.isOn = true;
    return composeForm(Catalogue::shipped(), sourcesOf(all, {}), request.language, m_dossier.today());
}

Form FormService::preview(const FormRequest &request, const Conversation &talk) const
{
    return composeForm(Catalogue::shipped(), sourcesOf(request, talk), request.language, m_dossier.today());
}

void FormService::keep(const FormRequest &request)
{
    const std::optional<Conversation> talk = m_dossier.stores().conversations.find(request.conversation);
    if (!talk)
        return;
    FormChoice choice = choiceOf(request, *talk);
    const bool isUsual = choice == choiceOf(unchosen(*talk), *talk);
    m_dossier.change(tr("Choose questions"), [&](Stores &stores) {
        const std::optional<FormChoice> kept = stores.formChoices.of(talk->id);
        choice.id = kept ? kept->id : FormChoiceId::create();
        if (isUsual && kept)
            stores.formChoices.remove(kept->id);
        else if (!isUsual && choice != kept)
            stores.formChoices.save(choice);
    });
}

std::optional<Form> FormService::send(const FormRequest &request)
{
    const std::optional<Conversation> talk = m_dossier.stores().conversations.find(request.conversation);
    if (!talk || !isOpen(*talk) || askedIn(request.questions).isEmpty())
        return std::nullopt;
    const SealingKeys keys = createSealingKeys();
    FormSources sources = sourcesOf(request, *talk);
    sources.publicKey = keys.publicKey;
    const Form form = composeForm(Catalogue::shipped(), sources, request.language, m_dossier.today());
    m_dossier.change(tr("Send form"), [&](Stores &changing) {
        changing.sentForms.insert({.id = form.id,
                                   .conversation = talk->id,
                                   .language = request.language,
                                   .sentOn = m_dossier.today(),
                                   .dueOn = request.dueOn,
                                   .remindOn = request.remindOn,
                                   .publicKey = keys.publicKey,
                                   .content = formToJson(form)});
        changing.formKeys.insert(
            {.id = FormKeyId::create(), .form = form.id, .privateKey = keys.secretKey.copied()});
    });
    return form;
}

std::optional<Form> FormService::formToGive(const ConversationId &conversation)
{
    const std::optional<Conversation> talk = m_dossier.stores().conversations.find(conversation);
    if (!talk || !isOpen(*talk))
        return std::nullopt;
    const QList<SentForm> sent = of(conversation);
    const std::optional<Form> last = sent.isEmpty() ? std::nullopt : form(sent.constLast().id);
    if (last && last->conversationOn == talk->date && last->conversationAt == talk->time)
        return last;
    FormRequest request = suggestion(*talk);
    if (askedIn(request.questions).isEmpty()) // somebody wants a form after all
        request.questions = usual(*talk).questions;
    return send(request);
}

QList<SentForm> FormService::of(const ConversationId &conversation) const
{
    return m_dossier.stores().sentForms.of(conversation);
}

std::optional<Form> FormService::form(const FormId &id) const
{
    const std::optional<SentForm> sent = m_dossier.stores().sentForms.find(id);
    return sent ? formFromJson(sent->content).form : std::nullopt;
}

QDate workingDaysBefore(QDate day, int days)
{
    while (day.isValid() && days > 0) {
        day = day.addDays(-1);
        days -= day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    }
    return day;
}

} // namespace loopbaan
