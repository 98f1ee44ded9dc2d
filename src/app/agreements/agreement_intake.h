// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "core/agreement/smart_check.h"

#include <QList>

namespace loopbaan {

class Dossier;

/// What became of an agreement file.
struct AgreementIntake
{
    QList<Agreement> stored{}; ///< as the dossier has them now, in the order of the file
    QList<ProblemText> refused{}; ///< each by its place in the file
    QList<ProblemText> remarks{}; ///< what was passed over or cleaned
};

/// Takes the agreements of a file (docs/formats/agreements.md) over into `conversation`, as one step to
/// undo: new ones are added, those whose id is known change in what the file gives. A malformed one is
/// refused, the others are stored, weak or not. Throws StorageError.
[[nodiscard]] AgreementIntake takeOver(Dossier &dossier, const QByteArray &json,
                                       const Conversation &conversation);

/// What the coach asks about the one agreement of a file.
struct CoachReading
{
    std::optional<Agreement> agreement{}; ///< nothing when it was refused
    SmartResult result{};
    QList<ProblemText> refused{};
    QList<ProblemText> remarks{};
};

/// Reads a file with one agreement and asks the coach. A text that does not say its language is in
/// `language`.
[[nodiscard]] CoachReading readForCoach(const QByteArray &json, Language language, QDate today);

/// What `loopbaan smart --json` prints, with messages in `language`.
[[nodiscard]] QByteArray smartJson(const CoachReading &reading, Language language);

} // namespace loopbaan
