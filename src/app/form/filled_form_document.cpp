// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/filled_form_document.h"

#include "app/form/answer_making.h"
#include "core/content/catalogue.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int linesForText = 4;
constexpr int linesForList = 3;

QString wholeName(const Form &form)
{
    return u"%1 %2"_s.arg(form.givenName, form.familyName).trimmed();
}

Block muted(const QString &text)
{
    return {Paragraph{text, WordRole::Muted}};
}

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

/// "1 helemaal niet", "2 weinig": the numbers that hints speak of.
QStringList stepsOf(const QStringList &words)
{
    QStringList steps;
    for (const QString &word : words)
        steps << u"%1 %2"_s.arg(QString::number(steps.size() + 1), word);
    return steps;
}

/// Lines, or words to tick, as the question is answered.
Block roomFor(const FormQuestion &question, const FormWords &words)
{
    switch (question.kind) {
    case FormQuestionKind::Text: return {WritingLines{linesForText}};
    case FormQuestionKind::List: return {WritingLines{linesForList}};
    case FormQuestionKind::Scale: return {Choices{stepsOf(question.choices)}};
    case FormQuestionKind::Strengths:
    case FormQuestionKind::Functions: return {WritingLines{linesForList, question.choices}};
    case FormQuestionKind::Tick: return {Choices{{words.say(u"ticked"_s)}}};
    }
    Q_UNREACHABLE();
}

/// What helps to answer, and the room for it.
QList<Block> emptyContent(const FormQuestion &question, const FormWords &words)
{
    QList<Block> blocks;
    if (!question.hint.isEmpty())
        blocks += muted(question.hint);
    blocks += roomFor(question, words);
    return blocks;
}

/// What was filled in, whoever may read it.
QList<Block> contentOf(const DraftEntry &entry, const FormQuestion &question, const FormWords &words)
{
    const AnsweredQuestion shown{.text = cleanedTyping(entry.text),
                                 .items = entry.items,
                                 .scale = entry.scale,
                                 .ticked = entry.isTicked};
    const QStringList lines = linesOf(shown, question, words);
    if (lines.isEmpty())
        return emptyContent(question, words);
    if (!entry.items.isEmpty())
        return {{ItemList{lines}}};
    return {{Paragraph{lines.join(u'\n')}}};
}

QList<Block> blocksOf(const FormQuestion &question, const DraftEntry &entry, const FormWords &words)
{
    QList<Block> blocks{{Paragraph{question.text, WordRole::Strong}}};
    if (question.isPrivate)
        blocks += muted(words.say(u"privateNote"_s));
    blocks += contentOf(entry, question, words);
    if (!question.isPrivate && (entry.share == AnswerSharing::Tell || holdsContent(entry)))
        blocks += muted(words.say(entry.share == AnswerSharing::Tell ? u"tell"_s : u"read"_s));
    return blocks;
}

/// What there is to know before the first question of a topic.
QList<Block> introOf(const FormTopic &topic, const Form &form, const FormWords &words)
{
    QList<Block> blocks;
    if (!topic.intro.isEmpty())
        blocks += muted(topic.intro);
    if (isOptionalTopic(form, topic.id))
        blocks += muted(words.say(u"optional"_s));
    return blocks;
}

/// Topic after topic with its questions.
QList<Block> bodyOf(const FormDraft &draft, const Form &form, const FormWords &words)
{
    QList<Block> blocks;
    for (const FormTopic &topic : askedTopics(form)) {
        blocks += Block{Heading{HeadingRank::Section, topic.title}};
        QList<Block> before = introOf(topic, form, words); // stays with the first question
        for (const FormQuestion &question : questionsOf(form, topic.id))
            blocks += Block{
                Together{std::exchange(before, {}) + blocksOf(question, entryOf(draft, question.id), words)}};
    }
    return blocks;
}

Document documentOf(const Form &form, const FormWords &words, const QList<Block> &blocks)
{
    const QString title = words.say(u"title"_s);
    return {.title = title,
            .author = wholeName(form),
            .language = form.language,
            .date = form.conversationOn,
            .furniture = {.organisation = form.organisation,
                          .firstTitle = words.say(u"yourPreparation"_s),
                          .runningTitle = title,
                          .footer = wholeName(form),
                          .pageNumber = Catalogue::shipped().text(u"pop.foot.page"_s, form.language)},
            .blocks = blocks};
}

/// `form` with only its questions that are private, or only the others.
Form partOf(Form form, bool isPrivate)
{
    form.questions.removeIf(
        [isPrivate](const FormQuestion &question) { return question.isPrivate != isPrivate; });
    return form;
}

QString returnSentence(const Form &form, const FormWords &words)
{
    if (!form.due.isValid())
        return words.say(u"paperReturnOpen"_s);
    return words.say(u"paperReturn"_s, {{u"date"_s, words.longDay(form.due)}});
}

/// Whose it is, what it is for, and whom to give it back to.
QList<Block> paperHeadOf(const Form &form, const FormWords &words)
{
    Facts facts{{{words.say(u"paperName"_s), wholeName(form)},
                 {words.say(u"paperWith"_s), form.manager},
                 {words.say(u"paperTalk"_s), words.startOfTalk()},
                 {words.say(u"paperPlace"_s), form.place}}};
    facts.facts.removeIf([](const Labelled &fact) { return fact.text.isEmpty(); });
    return {{Heading{HeadingRank::Title, words.say(u"title"_s)}},
            {facts},
            {Paragraph{words.say(u"welcome"_s)}},
            {Paragraph{returnSentence(form, words), WordRole::Strong}},
            {Paragraph{words.say(u"paperUnsaid"_s)}}};
}

/// What never goes back is on a sheet that can be taken off.
QList<Block> ownSheetOf(const Form &own, const FormWords &words)
{
    if (own.questions.isEmpty())
        return {};
    QList<Block> blocks{{PageBreak{}},
                        {Heading{HeadingRank::Part, words.say(u"forYourself"_s)}},
                        {Paragraph{words.say(u"paperKeep"_s), WordRole::Strong}}};
    for (const FormQuestion &question : own.questions)
        blocks += Block{Together{blocksOf(question, {}, words)}};
    return blocks;
}

} // namespace

Document filledFormDocument(const FormDraft &draft, const Form &form, const FormWords &words)
{
    return documentOf(form, words, headOf(draft, form, words) + bodyOf(draft, form, words));
}

Document paperFormDocument(const Form &form, const FormWords &words)
{
    const Form asked = partOf(form, false);
    return documentOf(form, words,
                      paperHeadOf(form, words) + bodyOf(emptyDraft(asked), asked, words)
                          + ownSheetOf(partOf(form, true), words));
}

} // namespace loopbaan
