// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/content/catalogue.h"

namespace loopbaan {

using AttitudeAnswerId = Id<struct AttitudeAnswerTag>;
using AttitudeGoalId = Id<struct AttitudeGoalTag>;

/// Four habits that help to steer a career (R-004-15). Never added up and never compared with a norm.
enum class Attitude { Ahead, Steer, Explore, Confidence };

// Written as the groups of the catalogue.
template<>
inline constexpr auto enumTexts<Attitude> = std::to_array<EnumText<Attitude>>({
    {Attitude::Ahead, QLatin1StringView("ahead")},
    {Attitude::Steer, QLatin1StringView("steer")},
    {Attitude::Explore, QLatin1StringView("explore")},
    {Attitude::Confidence, QLatin1StringView("confidence")},
});

/// What the employee said of one statement, or in own words, and let the manager read.
struct AttitudeAnswer
{
    AttitudeAnswerId id{};
    EmployeeId employee{};
    ConversationId conversation{};
    QString statement{}; ///< id in the catalogue
    std::optional<int> degree{}; ///< 1 "not at all" to 5 "completely"
    QString words{};
    QDate answeredOn{};

    friend bool operator==(const AttitudeAnswer &, const AttitudeAnswer &) = default;
};

/// The one attitude the employee wants to grow, with the agreement that came of it (R-004-17).
struct AttitudeGoal
{
    AttitudeGoalId id{};
    EmployeeId employee{};
    Attitude attitude = Attitude::Ahead;
    AgreementId agreement{}; ///< null while nothing is agreed
    QDate chosenOn{};

    friend bool operator==(const AttitudeGoal &, const AttitudeGoal &) = default;
};

/// One statement now and the time before.
struct StatementView
{
    QString statement{}; ///< id in the catalogue
    std::optional<int> now{};
    std::optional<int> before{}; ///< of an earlier talk

    friend bool operator==(const StatementView &, const StatementView &) = default;
};

/// How an attitude changed: how many of its statements fit better or less than before, said in words.
struct AttitudeTrend
{
    int better = 0;
    int less = 0;

    friend bool operator==(const AttitudeTrend &, const AttitudeTrend &) = default;
};

/// One attitude as the employee sees it.
struct AttitudeView
{
    Attitude attitude = Attitude::Ahead;
    QString ownWords{};
    QList<StatementView> statements{}; ///< three
    std::optional<AttitudeTrend> trend{}; ///< empty the first time

    friend bool operator==(const AttitudeView &, const AttitudeView &) = default;
};

/// The id in the catalogue of the sentence that says what it is.
[[nodiscard]] QString definitionOf(Attitude attitude);

/// The ids in the catalogue of its three statements, and of the question after them.
[[nodiscard]] QStringList statementsOf(Attitude attitude, const Catalogue &catalogue);
[[nodiscard]] QString ownWordsOf(Attitude attitude);

/// All four. `answers` of one employee, of all talks; the last talk is now. Nothing shared gives views
/// without a step, so that silence tells nothing.
[[nodiscard]] QList<AttitudeView> attitudeViews(const QList<AttitudeAnswer> &answers,
                                                const Catalogue &catalogue);

/// Did the employee share anything of it?
[[nodiscard]] bool isShared(const AttitudeView &view);

} // namespace loopbaan
