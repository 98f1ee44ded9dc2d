// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form_draft.h"

#include <algorithm>

namespace loopbaan {

namespace {

bool isLeftOut(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || code == 0x7F;
}

QList<AnsweredItem> fittingItems(const QList<AnsweredItem> &items, FormQuestionKind kind)
{
    const QList<ItemDegree> degrees = degreesOf(kind);
    QList<AnsweredItem> fitting;
    for (const AnsweredItem &item : items.first(qMin(items.size(), mostTypedLines))) {
        fitting << AnsweredItem{.text = item.text.left(longestTypedLine)};
        if (item.degree && degrees.contains(*item.degree))
            fitting.last().degree = item.degree;
    }
    return fitting;
}

DraftEntry fitting(const DraftEntry &entry, const FormQuestion &question)
{
    DraftEntry fitting{.question = entry.question,
                       .share = question.isPrivate ? AnswerSharing::Read : entry.share};
    switch (question.kind) {
    case FormQuestionKind::Text: fitting.text = entry.text.left(longestTypedText); break;
    case FormQuestionKind::Scale: fitting.scale = entry.scale; break;
    case FormQuestionKind::Tick: fitting.isTicked = entry.isTicked; break;
    case FormQuestionKind::List:
    case FormQuestionKind::Strengths:
    case FormQuestionKind::Functions: fitting.items = fittingItems(entry.items, question.kind); break;
    }
    return fitting;
}

} // namespace

QString cleanedTyping(const QString &text)
{
    QString cleaned = text;
    return cleaned.removeIf(isLeftOut).trimmed();
}

bool holdsContent(const DraftEntry &entry)
{
    const bool hasItem = std::ranges::any_of(
        entry.items, [](const AnsweredItem &item) { return !cleanedTyping(item.text).isEmpty(); });
    return hasItem || entry.scale || entry.isTicked || !cleanedTyping(entry.text).isEmpty();
}

bool isUntouched(const DraftEntry &entry)
{
    return entry == DraftEntry{.question = entry.question};
}

DraftEntry entryOf(const FormDraft &draft, const QString &question)
{
    const auto found = std::ranges::find(draft.entries, question, &DraftEntry::question);
    return found != draft.entries.end() ? *found : DraftEntry{.question = question};
}

void put(FormDraft &draft, const DraftEntry &entry)
{
    const auto found = std::ranges::find(draft.entries, entry.question, &DraftEntry::question);
    if (found != draft.entries.end())
        *found = entry;
    else
        draft.entries << entry;
    draft.entries.removeIf(isUntouched);
}

FormDraft emptyDraft(const Form &form)
{
    return {.form = form.id,
            .language = form.language,
            .givenName = form.givenName,
            .familyName = form.familyName};
}

RestoredDraft restoredDraft(const FormDraft &read, const Form &form)
{
    RestoredDraft restored{.draft = emptyDraft(form)};
    restored.draft.saved = read.saved;
    for (const DraftEntry &entry : read.entries) {
        const auto question = std::ranges::find(form.questions, entry.question, &FormQuestion::id);
        if (question != form.questions.end())
            put(restored.draft, fitting(entry, *question));
        else
            ++restored.left;
    }
    return restored;
}

FormDraft draftOf(const FormAnswer &answer)
{
    FormDraft draft{.form = answer.form,
                    .language = answer.language,
                    .saved = answer.saved,
                    .givenName = answer.givenName,
                    .familyName = answer.familyName};
    for (const AnsweredQuestion &answered : answer.answers) {
        draft.entries << DraftEntry{.question = answered.question,
                                    .share = answered.share,
                                    .text = answered.text,
                                    .items = answered.items,
                                    .scale = answered.scale,
                                    .isTicked = answered.ticked.value_or(false)};
    }
    return draft;
}

} // namespace loopbaan
