// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/prepared_answers.h"

#include "app/dossier/dossier.h"
#include "storage/stores/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString textOf(const PreparationAnswer &answer)
{
    QStringList lines = answer.sharedItems;
    lines.prepend(answer.sharedText);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.join(u'\n');
}

bool liesOnTheTable(const PreparationAnswer &answer)
{
    return answer.item != u"emp.start.question"_s && (answer.toldInPerson || !textOf(answer).isEmpty());
}

qsizetype placeOf(const QString &item, const QList<CatalogueEntry> &form)
{
    return std::ranges::find(form, item, &CatalogueEntry::id) - form.begin(); // own questions come last
}

} // namespace

QList<PreparedAnswer> preparedAnswers(const Dossier &dossier, const ConversationId &conversation,
                                      const Catalogue &catalogue, Language language)
{
    const QList<CatalogueEntry> form = catalogue.section(u"employee_prep"_s);
    QList<PreparationAnswer> given =
        lastAnswers(PreparationSide::Employee, dossier.stores().preparation.of(conversation));
    given.removeIf([](const PreparationAnswer &answer) { return !liesOnTheTable(answer); });
    std::ranges::stable_sort(given, {},
                             [&form](const PreparationAnswer &answer) { return placeOf(answer.item, form); });

    QList<PreparedAnswer> answers;
    for (const PreparationAnswer &answer : std::as_const(given)) {
        const CatalogueEntry *question = catalogue.find(answer.item);
        answers.append({.id = answer.id,
                        .question = question == nullptr ? QString() : question->text.in(language),
                        .text = answer.toldInPerson ? QString() : textOf(answer),
                        .isToldInPerson = answer.toldInPerson,
                        .writtenOn = answer.answeredOn});
    }
    return answers;
}

} // namespace loopbaan
