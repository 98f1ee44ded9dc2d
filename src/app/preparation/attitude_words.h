// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/attitude.h"

namespace loopbaan {

/// One statement in words: "partly", and beside it "before: a little".
struct StatementWords
{
    QString statement{};
    QString now{};
    QString before{}; ///< empty the first time

    friend bool operator==(const StatementWords &, const StatementWords &) = default;
};

/// One attitude to be read: what it is, the employee's own words, how it changed. Words only (R-004-16).
struct AttitudeWords
{
    QString title{}; ///< "Looking ahead"
    QString definition{};
    QString ownWords{};
    QString change{}; ///< "two sentences fit better now"; empty the first time
    QList<StatementWords> statements{}; ///< those that were answered

    friend bool operator==(const AttitudeWords &, const AttitudeWords &) = default;
};

[[nodiscard]] AttitudeWords attitudeWords(const AttitudeView &view, const Catalogue &catalogue,
                                          Language language);

} // namespace loopbaan
