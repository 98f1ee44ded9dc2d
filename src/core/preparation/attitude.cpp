// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/attitude.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The answers at one statement, the oldest talk first, one a talk.
QList<AttitudeAnswer> courseOf(const QString &statement, const QList<AttitudeAnswer> &answers)
{
    QList<AttitudeAnswer> course;
    for (const AttitudeAnswer &answer : answers) {
        if (answer.statement == statement)
            course << answer;
    }
    std::ranges::stable_sort(course, {}, &AttitudeAnswer::answeredOn);
    QList<AttitudeAnswer> onePerTalk;
    for (const AttitudeAnswer &answer : std::as_const(course)) {
        onePerTalk.removeIf(
            [&answer](const AttitudeAnswer &earlier) { return earlier.conversation == answer.conversation; });
        onePerTalk << answer;
    }
    return onePerTalk;
}

StatementView viewOf(const QString &statement, const QList<AttitudeAnswer> &answers)
{
    const QList<AttitudeAnswer> course = courseOf(statement, answers);
    StatementView view{.statement = statement};
    if (!course.isEmpty())
        view.now = course.constLast().degree;
    if (course.size() > 1)
        view.before = course.at(course.size() - 2).degree;
    return view;
}

std::optional<AttitudeTrend> trendOf(const QList<StatementView> &statements)
{
    std::optional<AttitudeTrend> trend;
    for (const StatementView &statement : statements) {
        if (!statement.now || !statement.before)
            continue;
        trend = trend.value_or(AttitudeTrend());
        trend->better += *statement.now > *statement.before ? 1 : 0;
        trend->less += *statement.now < *statement.before ? 1 : 0;
    }
    return trend;
}

AttitudeView viewOf(Attitude attitude, const QList<AttitudeAnswer> &answers, const Catalogue &catalogue)
{
    AttitudeView view{.attitude = attitude};
    for (const QString &statement : statementsOf(attitude, catalogue))
        view.statements << viewOf(statement, answers);
    if (const QList<AttitudeAnswer> words = courseOf(ownWordsOf(attitude), answers); !words.isEmpty())
        view.ownWords = words.constLast().words.trimmed();
    view.trend = trendOf(view.statements);
    return view;
}

} // namespace

QString definitionOf(Attitude attitude)
{
    return u"att."_s + toText(attitude) + u".def"_s;
}

QStringList statementsOf(Attitude attitude, const Catalogue &catalogue)
{
    QStringList ids;
    for (const CatalogueEntry &entry : catalogue.section(u"attitudes")) {
        if (entry.group == toText(attitude) && entry.kind == u"statement"_s)
            ids << entry.id;
    }
    return ids;
}

QString ownWordsOf(Attitude attitude)
{
    return u"att."_s + toText(attitude) + u".words"_s;
}

QList<AttitudeView> attitudeViews(const QList<AttitudeAnswer> &answers, const Catalogue &catalogue)
{
    QList<AttitudeView> views;
    for (const EnumText<Attitude> &attitude : enumTexts<Attitude>)
        views << viewOf(attitude.value, answers, catalogue);
    return views;
}

bool isShared(const AttitudeView &view)
{
    return !view.ownWords.isEmpty()
        || std::ranges::any_of(view.statements,
                               [](const StatementView &statement) { return statement.now.has_value(); });
}

} // namespace loopbaan
