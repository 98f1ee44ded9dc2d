// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/agenda.h"

#include "core/preparation/manager_topic.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int farApart = 2; ///< steps
constexpr int low = 2; ///< "not at all" and "a little"

bool isWish(const PreparationAnswer &answer)
{
    return !answer.toldInPerson
        && (!answer.sharedText.trimmed().isEmpty()
            || !answer.sharedItems.join(QString()).trimmed().isEmpty());
}

bool isWished(PreparationTheme theme, const QList<PreparationAnswer> &employee)
{
    const QStringList questions = wishQuestions(theme);
    return std::ranges::any_of(employee, [&questions](const PreparationAnswer &answer) {
        return questions.contains(answer.item) && isWish(answer);
    });
}

bool isAnswered(PreparationTheme theme, const ManagerPreparation &manager)
{
    if (theme == PreparationTheme::Learning)
        return isFilledIn(ManagerTopic::Training, manager);
    return std::ranges::any_of(counterpartQuestions(theme), [&manager](const QString &question) {
        return !textAt(question, manager).isEmpty();
    });
}

std::optional<int> employeeEstimate(PreparationTheme theme, const QList<PreparationAnswer> &employee)
{
    const QString question = estimateOf(theme, PreparationSide::Employee);
    const auto found = std::ranges::find(employee, question, &PreparationAnswer::item);
    return found == employee.end() || found->toldInPerson ? std::nullopt : found->scale;
}

int stepsApart(const ThemeView &view)
{
    return view.employee && view.manager ? std::abs(*view.employee - *view.manager) : 0;
}

/// Smaller comes first.
auto rankOf(const ThemeView &view)
{
    const AgendaReason reason = reasonOf(view).value_or(AgendaReason::WishAlone);
    const int height = reason == AgendaReason::BothLow ? *view.employee + *view.manager : 0;
    const int closeness = reason == AgendaReason::FarApart ? -stepsApart(view) : 0;
    return std::tuple{reason, closeness, height, view.theme};
}

} // namespace

QString wordsOf(AgendaReason reason)
{
    return u"theme.reason."_s + toText(reason);
}

QList<ThemeView> themeViews(const QList<PreparationAnswer> &employee, const ManagerPreparation &manager)
{
    QList<ThemeView> views;
    for (const EnumText<PreparationTheme> &each : enumTexts<PreparationTheme>) {
        const PreparationTheme theme = each.value;
        views << ThemeView{.theme = theme,
                           .employee = employeeEstimate(theme, employee),
                           .manager = degreeOf(estimateOf(theme, PreparationSide::Manager), manager),
                           .isWished = isWished(theme, employee),
                           .isAnswered = isAnswered(theme, manager)};
    }
    return views;
}

std::optional<AgendaReason> reasonOf(const ThemeView &view)
{
    if (stepsApart(view) >= farApart)
        return AgendaReason::FarApart;
    if (view.employee && view.manager && *view.employee <= low && *view.manager <= low)
        return AgendaReason::BothLow;
    if (view.isWished && !view.isAnswered)
        return AgendaReason::WishAlone;
    return std::nullopt;
}

QList<RankedTheme> rankedThemes(const QList<ThemeView> &views)
{
    QList<ThemeView> withReason = views;
    withReason.removeIf([](const ThemeView &view) { return !reasonOf(view); });
    std::ranges::sort(withReason, {}, rankOf);
    QList<RankedTheme> ranked;
    for (const ThemeView &view : std::as_const(withReason))
        ranked << RankedTheme{view.theme, reasonOf(view)};
    return ranked;
}

QList<RankedTheme> agendaOf(const QList<ThemeView> &views, const QList<AgendaItem> &chosen)
{
    if (chosen.isEmpty())
        return rankedThemes(views).mid(0, agendaLength);
    QList<RankedTheme> agenda;
    for (const AgendaItem &item : chosen) {
        const auto view = std::ranges::find(views, item.theme, &ThemeView::theme);
        agenda << RankedTheme{item.theme, view == views.end() ? std::nullopt : reasonOf(*view)};
    }
    return agenda;
}

} // namespace loopbaan
