// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace loopbaan {

/// What a change touched, so that what is on screen knows whether to look again.
enum class Subject {
    House = 1, ///< organisation, departments, occasions, minutes and guide of the talk
    People = 2,
    Conversations = 4, ///< with preparation, wishes, options
    Agreements = 8,
    Plans = 16,
    Time = 32, ///< only the time of a talk went on
};
Q_DECLARE_FLAGS(Subjects, Subject)
constexpr Subjects everySubject = Subjects::fromInt(63);

} // namespace loopbaan

// Here and not above: an operator| in the namespace would hide the one of Qt for keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(loopbaan::Subjects)
