// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/answer_service.h"
#include "app/problems/problem_text.h"

namespace loopbaan {

/// What became of a file, for who reads the list of them.
enum class AnswerFate {
    Kept,
    WasHere, ///< the very same answer is here already: nothing to do
    Asks, ///< somebody has to say yes first
    Refused,
};

template<>
inline constexpr auto enumTexts<AnswerFate> = std::to_array<EnumText<AnswerFate>>({
    {AnswerFate::Kept, QLatin1StringView("kept")},
    {AnswerFate::WasHere, QLatin1StringView("was_here")},
    {AnswerFate::Asks, QLatin1StringView("refused")},
    {AnswerFate::Refused, QLatin1StringView("refused")},
});

[[nodiscard]] AnswerFate fateOf(const AnswerOutcome &outcome);

/// Whom and what the sentences about an answer name. Texts that come from the file are shortened.
struct AnswerSubject
{
    QString file{}; ///< its name
    QString person{}; ///< whole name of whose it is; empty when nobody knows
    QString callName{}; ///< of that person, else of whom it is read for; empty when nobody knows
    QDate talkOn{}; ///< invalid when the form is not known here
    QString whyUnreadable{}; ///< of AnswerFault::Unreadable

    friend bool operator==(const AnswerSubject &, const AnswerSubject &) = default;
};

/// `path` is the file, `expected` whom it is read for, if anybody. Throws StorageError.
[[nodiscard]] AnswerSubject subjectOf(const AnswerOutcome &outcome, const QString &path,
                                      const EmployeeId &expected, const Dossier &dossier);

/// Why an answer was refused, or is not kept yet.
[[nodiscard]] ProblemText problemText(const AnswerOutcome &outcome, const AnswerSubject &subject);
/// What was done: "noor.lbform: read for Noor Janssens, conversation of 10 December 2026"
[[nodiscard]] QString doneText(const AnswerOutcome &outcome, const AnswerSubject &subject);
/// Sentences on an answer that is kept: a second one, questions that were edited, not sealed on the way.
[[nodiscard]] QStringList remarksOn(const AnswerOutcome &outcome);
/// The places of a file that is damaged, with the reason of each; the first of many.
[[nodiscard]] QStringList damageIn(const AnswerOutcome &outcome);
/// Is there more to say about it than that it was kept?
[[nodiscard]] bool isRemarkable(const AnswerOutcome &outcome);

} // namespace loopbaan
