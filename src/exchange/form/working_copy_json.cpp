// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/working_copy_json.h"

#include "exchange/form/form_document.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Who may read an entry, as the file says it.
enum class EntryShare { Read, Tell, Private };

} // namespace

template<>
inline constexpr auto enumTexts<EntryShare> = std::to_array<EnumText<EntryShare>>({
    {EntryShare::Read, "read"_L1},
    {EntryShare::Tell, "tell"_L1},
    {EntryShare::Private, "private"_L1},
});

namespace {

EntryShare shareOf(const DraftEntry &entry, const Form &form)
{
    const auto question = std::ranges::find(form.questions, entry.question, &FormQuestion::id);
    if (question == form.questions.end() || question->isPrivate)
        return EntryShare::Private;
    return entry.share == AnswerSharing::Tell ? EntryShare::Tell : EntryShare::Read;
}

OrderedJson entryItem(const AnsweredItem &item)
{
    OrderedJson json{{"text", toJson(cleanedTyping(item.text))}};
    if (item.degree)
        json["degree"] = toJson(*item.degree);
    return json;
}

OrderedJson entryJson(const DraftEntry &entry, const Form &form)
{
    OrderedJson json{{"question", toJson(entry.question)}, {"share", toJson(shareOf(entry, form))}};
    QList<AnsweredItem> items = entry.items;
    items.removeIf([](const AnsweredItem &item) { return cleanedTyping(item.text).isEmpty(); });
    if (const QString text = cleanedTyping(entry.text); !text.isEmpty())
        json["text"] = toJson(text);
    if (!items.isEmpty())
        json["items"] = toJsonArray(items, entryItem);
    if (entry.scale)
        json["scale"] = *entry.scale;
    if (entry.isTicked)
        json["ticked"] = true;
    return json;
}

AnsweredItem readEntryItem(ObjectReader &object)
{
    return {.text = object.text("text"_L1, longestTypedText),
            .degree = object.choice<ItemDegree>("degree"_L1)};
}

DraftEntry readEntry(ObjectReader &object)
{
    DraftEntry entry{.question = readFormToken(object, "question"_L1),
                     .text = object.text("text"_L1, longestTypedText),
                     .items = object.items("items"_L1, readEntryItem),
                     .scale = object.integer("scale"_L1, 1, 5),
                     .isTicked = object.boolean("ticked"_L1).value_or(false)};
    if (object.choice<EntryShare>("share"_L1).value_or(EntryShare::Read) != EntryShare::Read)
        entry.share = AnswerSharing::Tell;
    entry.items.removeIf([](const AnsweredItem &item) { return item.text.isEmpty(); });
    return entry;
}

/// What belongs to nobody's question, or stands there a second time, goes.
QList<DraftEntry> readEntries(ObjectReader &object)
{
    QList<DraftEntry> entries;
    QSet<QString> seen;
    for (const DraftEntry &entry : object.items("entries"_L1, readEntry)) {
        if (!entry.question.isEmpty() && !seen.contains(entry.question))
            entries << entry;
        seen.insert(entry.question);
    }
    return entries;
}

FormDraft readHead(ObjectReader &object)
{
    FormDraft draft{.form = readFormId(object, "form"_L1), .language = readFormLanguage(object)};
    object.require("saved"_L1);
    draft.saved = object.moment("saved"_L1);
    readEmployee(object.object("employee"_L1), draft.givenName, draft.familyName);
    object.require("entries"_L1);
    return draft;
}

} // namespace

QByteArray workingCopyToJson(const FormDraft &draft, const Form &form, const QString &warning)
{
    OrderedJson document{{"warning", toJson(warning)}};
    document.update(formHead(FormFormat::WorkingCopy));
    document.update({{"form", toJson(draft.form.value)},
                     {"language", toJson(draft.language)},
                     {"saved", toJson(draft.saved.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s))},
                     {"employee", employeeToJson(draft.givenName, draft.familyName)},
                     {"entries", toJsonArray(draft.entries, [&form](const DraftEntry &entry) {
                          return entryJson(entry, form);
                      })}});
    return toBytes(document);
}

WorkingCopyFile workingCopyFromJson(const QByteArray &json)
{
    const JsonDocument document = readJson(json, formLimits);
    WorkingCopyFile file{.problems = document.problems};
    if (!document.complete)
        return file;
    QList<JsonProblem> ofWhole;
    ObjectReader object(document.root, {}, ofWhole);
    FormDraft draft;
    if (isFormDocument(object, FormFormat::WorkingCopy))
        draft = readHead(object);
    file.problems = ofWhole;
    if (refusesAny(ofWhole))
        return file;
    QList<JsonProblem> ofEntries; // what is wrong at one of them is left out, the others are worth keeping
    ObjectReader content(document.root, {}, ofEntries);
    draft.entries = readEntries(content);
    file.draft = draft;
    return file;
}

} // namespace loopbaan
