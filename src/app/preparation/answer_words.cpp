// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/answer_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

const CatalogueGroup *findGroup(const CatalogueSection *section, const QString &id)
{
    if (section == nullptr)
        return nullptr;
    const auto found = std::ranges::find(section->groups, id, &CatalogueGroup::id);
    return found == section->groups.end() ? nullptr : &*found;
}

/// A line says how much a strength is wanted, or how serious the interest in a function is.
QString degreeWords(ItemDegree degree, const Catalogue &catalogue, Language language)
{
    if (degree >= ItemDegree::Curious)
        return catalogue.text(QString(u"ans.interest."_s + toText(degree)), language);
    const CatalogueGroup *use = findGroup(catalogue.findSection(u"answers"_s), u"use"_s);
    const QString &word = catalogue.text(QString(u"ans.use."_s + toText(degree)), language);
    return use == nullptr ? word : use->title.in(language) + u" · "_s + word;
}

QString topicTitle(const QString &question, const Catalogue &catalogue, Language language)
{
    const CatalogueEntry *entry = catalogue.find(question);
    if (entry == nullptr)
        return {};
    const CatalogueGroup *group = findGroup(catalogue.findSection(entry->section), entry->group);
    return group == nullptr ? QString() : group->title.in(language);
}

} // namespace

AnswerPassage passageOf(const AnsweredQuestion &answered, const Catalogue &catalogue, Language language)
{
    AnswerPassage passage{.question = answered.asked,
                          .isToldInPerson = answered.share == AnswerSharing::Tell};
    if (!answered.text.isEmpty())
        passage.lines << AnswerLine{.words = answered.text};
    for (const AnsweredItem &item : answered.items)
        passage.lines << AnswerLine{item.text,
                                    item.degree ? degreeWords(*item.degree, catalogue, language) : QString()};
    if (answered.scale)
        passage.lines << AnswerLine{.choice = scaleWord(*answered.scale, catalogue, language)};
    if (answered.ticked)
        passage.lines << AnswerLine{.choice = *answered.ticked ? AnswerText::tr("ticked")
                                                               : AnswerText::tr("not ticked")};
    return passage;
}

QList<AnswerTopic> answerTopics(const FormAnswer &answer, const Catalogue &catalogue)
{
    QList<AnswerTopic> topics;
    for (const AnsweredQuestion &answered : answer.answers) {
        const QString title = topicTitle(answered.question, catalogue, answer.language);
        auto topic = std::ranges::find(topics, title, &AnswerTopic::title);
        if (topic == topics.end()) {
            topics << AnswerTopic{.title = title};
            topic = topics.end() - 1;
        }
        topic->passages << passageOf(answered, catalogue, answer.language);
    }
    return topics;
}

QString scaleWord(int step, const Catalogue &catalogue, Language language)
{
    return catalogue.text(QString(u"fdb.scale.%1"_s.arg(step)), language);
}

} // namespace loopbaan
