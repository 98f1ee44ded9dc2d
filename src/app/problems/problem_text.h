// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace loopbaan {

/// What went wrong, for people: "what: why; advice". Clauses that start small and end without a full stop;
/// asSentences() gives them as running text.
struct ProblemText
{
    QString what{};
    QString why{};
    QString advice{};

    friend bool operator==(const ProblemText &, const ProblemText &) = default;
};

/// "the disk is full" as "The disk is full."; nothing for nothing.
[[nodiscard]] QString asSentence(const QString &clause);
/// Why and the advice as sentences: "The disk is full. Make room and try again."
[[nodiscard]] QString asSentences(const ProblemText &problem);

/// What a failure means for the files at hand.
enum class FailureKind {
    CannotRead, ///< the dossier is not what it should be, or somebody else has it open
    CannotWrite, ///< no room or no permission; what was there before is intact
    Other,
};

[[nodiscard]] FailureKind failureKind(const std::exception &error);

/// Why `error` happened and what to do about it; `what` says what failed by it.
[[nodiscard]] ProblemText problemText(const QString &what, const std::exception &error);

} // namespace loopbaan
