// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form_composition.h"

#include "core/conversation/told_conversation.h"
#include "core/form/asked_words.h"
#include "core/plan/pop_agreement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

const QLatin1StringView preparation("employee_prep");
const QLatin1StringView otherTopic("other");

FormQuestionKind kindOf(const CatalogueEntry &entry)
{
    if (entry.id == "emp.strengths.good"_L1)
        return FormQuestionKind::Strengths;
    if (entry.id == "emp.other.functions"_L1)
        return FormQuestionKind::Functions;
    switch (entry.answer) {
    case AnswerKind::List: return FormQuestionKind::List;
    case AnswerKind::Scale5: return FormQuestionKind::Scale;
    case AnswerKind::Tick: return FormQuestionKind::Tick;
    default: return FormQuestionKind::Text;
    }
}

QStringList choiceIds(FormQuestionKind kind)
{
    switch (kind) {
    case FormQuestionKind::Scale:
        return {u"fdb.scale.1"_s, u"fdb.scale.2"_s, u"fdb.scale.3"_s, u"fdb.scale.4"_s, u"fdb.scale.5"_s};
    case FormQuestionKind::Strengths: return {u"ans.use.more"_s, u"ans.use.same"_s, u"ans.use.less"_s};
    case FormQuestionKind::Functions:
        return {u"ans.interest.curious"_s, u"ans.interest.serious"_s, u"ans.interest.soon"_s};
    default: return {};
    }
}

/// Puts the questions of one form into its language.
class FormQuestions
{
public:
    FormQuestions(const Catalogue &catalogue, const QList<OwnQuestion> &own, Language language)
        : m_catalogue(catalogue)
        , m_own(own)
        , m_language(language)
    {
    }

    [[nodiscard]] FormQuestion question(const QString &id) const;
    [[nodiscard]] FormTopic topic(const QString &id) const;

private:
    [[nodiscard]] FormQuestion ofCatalogue(const CatalogueEntry &entry) const;
    [[nodiscard]] FormQuestion ofOrganisation(const OwnQuestion &question) const;
    [[nodiscard]] QStringList choices(FormQuestionKind kind) const;

    const Catalogue &m_catalogue;
    const QList<OwnQuestion> &m_own;
    Language m_language;
};

QStringList FormQuestions::choices(FormQuestionKind kind) const
{
    QStringList words;
    for (const QString &id : choiceIds(kind))
        words << m_catalogue.text(id, m_language);
    return words;
}

FormQuestion FormQuestions::ofCatalogue(const CatalogueEntry &entry) const
{
    const FormQuestionKind kind = kindOf(entry);
    return {.id = entry.id,
            .topic = entry.section == attitudesTopic ? QString(attitudesTopic) : entry.group,
            .kind = kind,
            .text = entry.text.in(m_language),
            .hint = entry.hint.in(m_language),
            .isOptional = entry.is(u"optional") || entry.section == attitudesTopic,
            .isPrivate = entry.is(u"private"),
            .choices = choices(kind)};
}

FormQuestion FormQuestions::ofOrganisation(const OwnQuestion &question) const
{
    return {.id = question.id,
            .topic = question.topic,
            .kind = question.kind,
            .text = askedWords(question.text, m_language),
            .hint = askedWords(question.hint, m_language),
            .isOptional = question.isOptional,
            .choices = choices(question.kind)};
}

FormQuestion FormQuestions::question(const QString &id) const
{
    const auto own = std::ranges::find(m_own, id, &OwnQuestion::id);
    if (own != m_own.end())
        return ofOrganisation(*own);
    const CatalogueEntry *entry = m_catalogue.find(id);
    if (!entry)
        throw CatalogueError("no such question: " + id.toStdString());
    return ofCatalogue(*entry);
}

FormTopic FormQuestions::topic(const QString &id) const
{
    const bool attitudes = id == attitudesTopic;
    const CatalogueSection *section =
        m_catalogue.findSection(attitudes ? QString(attitudesTopic) : preparation);
    if (section && attitudes)
        return {id, section->title.in(m_language), section->intro.in(m_language)};
    const QList<CatalogueGroup> groups = section ? section->groups : QList<CatalogueGroup>();
    const auto group = std::ranges::find(groups, id, &CatalogueGroup::id);
    if (group == groups.end())
        throw CatalogueError("no such topic: " + id.toStdString());
    return {.id = id, .title = group->title.in(m_language)};
}

/// Which possibilities there are is for the employer to tell before it asks (R-000-05).
QString introTo(const QString &topic, const Catalogue &catalogue, const FormSources &sources,
                Language language)
{
    if (topic != otherTopic || sources.possibilities.isEmpty())
        return {};
    QString intro = catalogue.text(u"ans.possibilities"_s, language);
    return intro.replace(u"{list}"_s, linesOf(sources.possibilities).replace(u'\n', u" · "_s));
}

void addQuestions(const FormQuestions &questions, const QStringList &ids, Form &form)
{
    QList<FormQuestion> asked;
    for (const QString &id : ids) {
        const FormQuestion question = questions.question(id);
        asked << question;
        if (std::ranges::find(form.topics, question.topic, &FormTopic::id) == form.topics.end())
            form.topics << questions.topic(question.topic);
    }
    for (const FormTopic &topic : form.topics) {
        for (const FormQuestion &question : asked) {
            if (question.topic == topic.id)
                form.questions << question;
        }
    }
}

} // namespace

QStringList formQuestionIds(const Catalogue &catalogue)
{
    QStringList ids;
    for (const QLatin1StringView section : {preparation, attitudesTopic}) {
        for (const CatalogueEntry &entry : catalogue.section(QString(section))) {
            if (entry.answer != AnswerKind::None)
                ids << entry.id;
        }
    }
    return ids;
}

Form composeForm(const Catalogue &catalogue, const FormSources &sources, Language language, QDate today)
{
    const Conversation &conversation = sources.conversation;
    const QString manager = partnerName(conversation, managerName(sources.employee, sources.organisation));
    Form form{.id = sources.id,
              .language = language,
              .made = today,
              .givenName = sources.employee.givenName,
              .familyName = sources.employee.familyName,
              .manager = manager,
              .managerCallName = firstName(manager),
              .organisation = sources.organisation.name,
              .conversationOn = conversation.date,
              .conversationAt = conversation.time,
              .place = conversation.place,
              .due = sources.due,
              .publicKey = sources.publicKey};
    addQuestions({catalogue, sources.ownQuestions, language}, sources.questions, form);
    for (FormTopic &topic : form.topics) {
        if (topic.intro.isEmpty())
            topic.intro = introTo(topic.id, catalogue, sources, language);
    }
    return form;
}

} // namespace loopbaan
