// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/talk_report.h"

namespace loopbaan {

/// One thing to say, how it will show, and who and when.
struct ReadAloudLine
{
    QString text{};
    QString detail{};

    friend bool operator==(const ReadAloudLine &, const ReadAloudLine &) = default;
};

struct ReadAloudPart
{
    QString title{};
    QList<ReadAloudLine> lines{};

    friend bool operator==(const ReadAloudPart &, const ReadAloudPart &) = default;
};

/// What is read aloud at the end of a talk, from its report and so shared only: what was agreed, what is
/// possible and what is not, what is still open, and how it goes on. In the language of the report.
[[nodiscard]] QList<ReadAloudPart> readAloud(const TalkReport &report);

} // namespace loopbaan
