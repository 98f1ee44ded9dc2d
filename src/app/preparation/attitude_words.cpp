// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/attitude_words.h"

#include "app/preparation/answer_words.h"
#include "core/form/form_composition.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct AttitudeText
{
    Q_DECLARE_TR_FUNCTIONS(AttitudeText)
};

QString titleOf(Attitude attitude, const Catalogue &catalogue, Language language)
{
    const CatalogueSection *section = catalogue.findSection(QString(attitudesTopic));
    const QList<CatalogueGroup> groups = section == nullptr ? QList<CatalogueGroup>() : section->groups;
    const auto group = std::ranges::find(groups, QString(toText(attitude)), &CatalogueGroup::id);
    return group == groups.end() ? QString() : group->title.in(language);
}

QString betterText(int sentences)
{
    switch (sentences) {
    case 1: return AttitudeText::tr("one sentence fits better now");
    case 2: return AttitudeText::tr("two sentences fit better now");
    default: return AttitudeText::tr("all sentences fit better now");
    }
}

QString lessText(int sentences)
{
    switch (sentences) {
    case 1: return AttitudeText::tr("one sentence fits less now");
    case 2: return AttitudeText::tr("two sentences fit less now");
    default: return AttitudeText::tr("all sentences fit less now");
    }
}

/// In words, which nobody adds up or compares.
QString changeText(const std::optional<AttitudeTrend> &trend)
{
    if (!trend)
        return {};
    QStringList parts;
    if (trend->better > 0)
        parts << betterText(trend->better);
    if (trend->less > 0)
        parts << lessText(trend->less);
    return parts.isEmpty() ? AttitudeText::tr("all the same") : parts.join(u" · "_s);
}

StatementWords statementWords(const StatementView &view, const Catalogue &catalogue, Language language)
{
    StatementWords words{.statement = catalogue.text(view.statement, language),
                         .now = scaleWord(*view.now, catalogue, language)};
    if (view.before)
        words.before = view.before == view.now
            ? AttitudeText::tr("as before")
            : AttitudeText::tr("before: %1").arg(scaleWord(*view.before, catalogue, language));
    return words;
}

} // namespace

AttitudeWords attitudeWords(const AttitudeView &view, const Catalogue &catalogue, Language language)
{
    AttitudeWords words{.title = titleOf(view.attitude, catalogue, language),
                        .definition = catalogue.text(definitionOf(view.attitude), language),
                        .ownWords = view.ownWords,
                        .change = changeText(view.trend)};
    for (const StatementView &statement : view.statements) {
        if (statement.now)
            words.statements << statementWords(statement, catalogue, language);
    }
    return words;
}

} // namespace loopbaan
