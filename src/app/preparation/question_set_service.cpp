// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/question_set_service.h"

#include "app/dossier/record_edit.h"
#include "exchange/form/question_set_json.h"

#include <algorithm>

namespace loopbaan {

QuestionSetService::QuestionSetService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<QuestionSet> QuestionSetService::all() const
{
    return m_dossier.stores().questionSets.all();
}

QList<SetQuestion> QuestionSetService::questions(const QuestionSetId &set) const
{
    return completed(set, m_dossier.stores().setQuestions.of(set), Catalogue::shipped());
}

QuestionSet QuestionSetService::add(const QString &name)
{
    return add({.name = name}, completed({}, {}, Catalogue::shipped()));
}

QuestionSet QuestionSetService::add(const QuestionSet &set, const QList<SetQuestion> &questions)
{
    const QuestionSet added{QuestionSetId::create(), set.name, nextPosition(all())};
    m_dossier.change(tr("Add question set"), [&](Stores &stores) {
        stores.questionSets.insert(added);
        QList<SetQuestion> copies = questions;
        for (SetQuestion &question : copies) {
            question.id = {};
            question.set = added.id;
        }
        store(stores, copies);
    });
    return added;
}

QuestionSetImport QuestionSetService::importFrom(const QByteArray &json)
{
    const QuestionSetFile file = questionSetFromJson(json);
    QuestionSetImport import{.problems = file.problems};
    if (!file.content)
        return import;
    import.findings = problemsOf(file.content->set, file.content->questions, Catalogue::shipped());
    if (import.findings.isEmpty())
        import.set = add(file.content->set, file.content->questions);
    return import;
}

QByteArray QuestionSetService::exported(const QuestionSetId &set) const
{
    const QuestionSet found = m_dossier.stores().questionSets.find(set).value_or(QuestionSet());
    QList<SetQuestion> travelling = questions(set);
    travelling.removeIf(
        [](const SetQuestion &question) { return isOwn(question) && isWordless(question.text); });
    return questionSetToJson({found, travelling});
}

void QuestionSetService::rename(const QuestionSetId &set, const QString &name)
{
    typeInRecord(m_dossier, tr("Change question set"), &Stores::questionSets, set, &QuestionSet::name, name);
}

void QuestionSetService::move(const QuestionSetId &set, int to)
{
    m_dossier.change(tr("Change question set"), [&](Stores &stores) {
        placeRecord(stores.questionSets, stores.questionSets.all(), set, to);
    });
}

void QuestionSetService::remove(const QuestionSetId &set)
{
    m_dossier.change(tr("Delete question set"), [&set](Stores &stores) { stores.questionSets.remove(set); });
}

bool QuestionSetService::switchQuestion(const QuestionSetId &set, const QString &question, bool isOn)
{
    QList<SetQuestion> all = questions(set);
    if (!isOn && !maySwitchOff(question, all, Catalogue::shipped()))
        return false;
    const auto found = std::ranges::find(all, question, &SetQuestion::question);
    if (found == all.end())
        return false;
    found->isOn = isOn;
    m_dossier.change(tr("Change question set"), [&](Stores &stores) { store(stores, all); });
    return true;
}

void QuestionSetService::moveQuestion(const QuestionSetId &set, const QString &question, int to)
{
    QList<SetQuestion> all = questions(set);
    const auto found = std::ranges::find(all, question, &SetQuestion::question);
    if (found == all.end())
        return;
    all.move(found - all.begin(), std::clamp<qsizetype>(to, 0, all.size() - 1));
    m_dossier.change(tr("Change question set"), [&](Stores &stores) { store(stores, all); });
}

SetQuestion QuestionSetService::addOwn(const QuestionSetId &set, const QString &topic)
{
    SetQuestion own = newOwnQuestion(set, topic);
    const QList<SetQuestion> all = questions(set);
    own.position = nextPosition(all);
    m_dossier.change(tr("Add question"), [&](Stores &stores) { store(stores, all + QList{own}); });
    return own;
}

void QuestionSetService::writeOwn(const SetQuestionId &question, Language language, const QString &text)
{
    m_dossier.changeText(tr("Change question"), question.value + toText(language), [&](Stores &stores) {
        editRecord(stores.setQuestions, question,
                   [&](SetQuestion &own) { own.text.texts[static_cast<size_t>(language)] = text; });
    });
}

void QuestionSetService::changeOwn(const SetQuestionId &question, FormQuestionKind kind, const QString &topic)
{
    changeRecord(m_dossier, tr("Change question"), &Stores::setQuestions, question,
                 [kind, &topic](SetQuestion &own) {
                     own.kind = kind;
                     own.topic = topic;
                 });
}

void QuestionSetService::removeOwn(const SetQuestionId &question)
{
    m_dossier.change(tr("Delete question"),
                     [&question](Stores &stores) { stores.setQuestions.remove(question); });
}

/// In the order of the list; those that were not stored get an id.
void QuestionSetService::store(Stores &stores, QList<SetQuestion> questions) const
{
    int position = 0;
    for (SetQuestion &question : questions) {
        question.position = position++;
        if (question.id.isNull())
            question.id = SetQuestionId::create();
        stores.setQuestions.save(question);
    }
}

} // namespace loopbaan
