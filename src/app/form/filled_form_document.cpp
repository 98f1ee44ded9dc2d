// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/filled_form_document.h"

#include "app/form/answer_making.h"
#include "core/content/catalogue.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QList<Block> headOf(const FormDraft &draft, const Form &form, const FormWords &words)
{
    QList<Block> blocks{{Heading{HeadingRank::Title, words.say(u"title"_s)}}};
    if (const QString start = words.startOfTalk(); !start.isEmpty())
        blocks += Block{Paragraph{start, WordRole::Strong}};
    if (!form.place.isEmpty())
        blocks += Block{Paragraph{words.say(u"place"_s, {{u"place"_s, form.place}})}};
    if (!form.manager.isEmpty())
        blocks += Block{Paragraph{words.say(u"with"_s, {{u"name"_s, form.manager}})}};
    if (keepsSomething(draft, form))
        blocks += Block{Note{words.say(u"ownPrint"_s)}};
    return blocks;
}

/// "1 helemaal niet   2 weinig": one of them is encircled by hand.
QString steps(const QStringList &words)
{
    QStringList steps;
    for (const QString &word : words)
        steps << u"%1 %2"_s.arg(QString::number(steps.size() + 1), word);
    return steps.join(u"\u2003"_s);
}

/// What was filled in, whoever may read it; nothing leaves lines to write on.
QList<Block> contentOf(const DraftEntry &entry, const FormQuestion &question, const FormWords &words)
{
    const AnsweredQuestion shown{.text = cleanedTyping(entry.text),
                                 .items = entry.items,
                                 .scale = entry.scale,
                                 .ticked = entry.isTicked};
    const QStringList lines = linesOf(shown, question, words);
    if (lines.isEmpty() && question.kind == FormQuestionKind::Scale)
        return {{Paragraph{steps(question.choices), WordRole::Muted}}};
    if (lines.isEmpty())
        return {{WritingLines{2}}};
    if (!entry.items.isEmpty())
        return {{ItemList{lines}}};
    return {{Paragraph{lines.join(u'\n')}}};
}

QList<Block> blocksOf(const FormQuestion &question, const DraftEntry &entry, const FormWords &words)
{
    QList<Block> blocks{{Paragraph{question.text, WordRole::Strong}}};
    if (question.isPrivate)
        blocks += Block{Paragraph{words.say(u"privateNote"_s), WordRole::Muted}};
    blocks += contentOf(entry, question, words);
    if (!question.isPrivate && (entry.share == AnswerSharing::Tell || holdsContent(entry)))
        blocks += Block{Paragraph{words.say(entry.share == AnswerSharing::Tell ? u"tell"_s : u"read"_s),
                                  WordRole::Muted}};
    blocks += Block{Spacer{0.5}};
    return blocks;
}

} // namespace

Document filledFormDocument(const FormDraft &draft, const Form &form, const FormWords &words)
{
    QList<Block> blocks = headOf(draft, form, words);
    for (const FormTopic &topic : askedTopics(form)) {
        blocks += Block{Heading{HeadingRank::Section, topic.title}};
        if (!topic.intro.isEmpty())
            blocks += Block{Paragraph{topic.intro, WordRole::Muted}};
        for (const FormQuestion &question : questionsOf(form, topic.id))
            blocks += blocksOf(question, entryOf(draft, question.id), words);
    }
    const QString title = words.say(u"title"_s);
    return {.title = title,
            .author = u"%1 %2"_s.arg(form.givenName, form.familyName).trimmed(),
            .language = form.language,
            .date = form.conversationOn,
            .furniture = {.organisation = form.organisation,
                          .firstTitle = words.say(u"yourPreparation"_s),
                          .runningTitle = title,
                          .pageNumber = Catalogue::shipped().text(u"pop.foot.page"_s, form.language)},
            .blocks = blocks};
}

} // namespace loopbaan
