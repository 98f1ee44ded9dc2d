// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace loopbaan {

/// Under which role a list model hands its delegate the whole row as one value.
inline constexpr int RowRole = 0x0100 + 64;

/// How a status is meant; the window gives it a colour, the words say it for everybody.
enum class StatusTone { Neutral, Good, Soon, Overdue };

/// A drawing before a status, for lists that have one.
enum class StatusMark { None, Done, InProgress, Waiting, Missing };

/// One person in a list: who, and on the second line what they do and how things stand.
struct PersonRow
{
    QString initials{};
    QString name{};
    QString job{}; ///< gives way when there is no room; may be empty
    QString status{}; ///< never cut off before the job is
    StatusTone tone = StatusTone::Neutral;
    StatusMark mark = StatusMark::None;

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

/// What a screen reader says: everything the row shows, for the model's AccessibleTextRole.
[[nodiscard]] QString spoken(const PersonRow &row);

/// "NJ": the first letters of given and family name, the latter without its particles ("van den").
[[nodiscard]] QString initialsOf(const QString &givenName, const QString &familyName);

} // namespace loopbaan

Q_DECLARE_METATYPE(loopbaan::PersonRow)
