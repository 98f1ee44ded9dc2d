// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pop/pop_possibilities.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString textWithCondition(const QString &text, const QString &condition, const DocumentWords &words)
{
    if (condition.isEmpty())
        return text;
    return words.text("pop.option.condition"_L1, {{"text"_L1, text}, {"condition"_L1, condition}});
}

/// What it is and how far it is, so that a wish is not read as a promise (R-000-07).
QString optionText(const PopOption &option, const DocumentWords &words)
{
    const QString text = withCondition(option, words);
    return QStringList{text, words.text("pop.option."_L1 + toText(option.status))}.join(u" · "_s);
}

QString directionNames(const QList<Direction> &directions, const DocumentWords &words)
{
    QStringList names;
    for (const Direction direction : directions)
        names.append(words.text(toText(direction)));
    return names.join(u" · "_s);
}

bool nothingFound(const PopDirectionLine &line)
{
    return line.options.isEmpty() && line.directions.isEmpty();
}

CheckLine checkLine(const PopDirectionLine &line, bool toFillIn, const DocumentWords &words)
{
    CheckLine check{.checked = line.chosen,
                    .label = words.text("pop.direction."_L1 + toText(line.direction))};
    for (const PopOption &option : line.options)
        check.texts.append(optionText(option, words));
    if (line.options.isEmpty() && !line.directions.isEmpty())
        check.texts.append(directionNames(line.directions, words));
    if (check.texts.isEmpty() && !toFillIn) {
        check.texts.append(words.text("pop.none.direction"_L1));
        check.role = WordRole::Muted;
    }
    return check;
}

QString promiseText(const PopPromise &promise, const DocumentWords &words)
{
    if (promise.by.isEmpty())
        return promise.text;
    return words.text("pop.promised.by"_L1, {{"name"_L1, promise.by}, {"text"_L1, promise.text}});
}

QString openPointText(const PopOpenPoint &point, const DocumentWords &words)
{
    QStringList lines{textWithCondition(point.text, point.condition, words),
                      answerText(point.decidedBy, point.answerOn, words)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString withCondition(const PopOption &option, const DocumentWords &words)
{
    return textWithCondition(option.text, option.condition, words);
}

QString answerText(const QString &decidedBy, QDate answerOn, const DocumentWords &words)
{
    const QString date = answerOn.isValid() ? words.date(answerOn) : QString();
    if (decidedBy.isEmpty())
        return date.isEmpty() ? QString() : words.text("pop.undecided.on"_L1, {{"date"_L1, date}});
    if (date.isEmpty())
        return words.text("pop.undecided.by"_L1, {{"name"_L1, decidedBy}});
    return words.text("pop.undecided.by_on"_L1, {{"name"_L1, decidedBy}, {"date"_L1, date}});
}

CheckLines directionLines(const Pop &pop, const DocumentWords &words)
{
    const bool toFillIn =
        pop.isConcept && std::all_of(pop.directions.cbegin(), pop.directions.cend(), nothingFound);
    CheckLines lines;
    for (const PopDirectionLine &line : pop.directions)
        lines.lines.append(checkLine(line, toFillIn, words));
    return lines;
}

Panels promisePanels(const Pop &pop, const DocumentWords &words)
{
    Panel promised{.title = words.text("pop.promised"_L1), .tone = PanelTone::Settled};
    for (const PopPromise &promise : pop.promised)
        promised.lines.append(promiseText(promise, words));
    Panel undecided{.title = words.text("pop.undecided"_L1), .tone = PanelTone::Open};
    for (const PopOpenPoint &point : pop.undecided)
        undecided.lines.append(openPointText(point, words));
    const bool toFillIn = pop.isConcept && pop.promised.isEmpty() && pop.undecided.isEmpty();
    if (promised.lines.isEmpty() && !toFillIn)
        promised.lines.append(words.text("pop.none.promised"_L1));
    if (undecided.lines.isEmpty() && !toFillIn)
        undecided.lines.append(words.text("pop.none.undecided"_L1));
    return {{promised, undecided}};
}

} // namespace loopbaan
