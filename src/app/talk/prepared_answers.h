// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/conversation/preparation.h"

namespace loopbaan {

class Dossier;

/// What the employee wrote beforehand at one question, as it lies on the table.
struct PreparedAnswer
{
    PreparationAnswerId id{};
    QString question{};
    QString text{}; ///< as it was written; several lines where there are several answers
    bool isToldInPerson = false; ///< then there is no text: the employee would rather tell it
    QDate writtenOn{};

    friend bool operator==(const PreparedAnswer &, const PreparedAnswer &) = default;
};

/// The employee's answers that say something or are to be told, in the order of the form. The career
/// question, which stands above everything, is not among them. Throws StorageError.
[[nodiscard]] QList<PreparedAnswer> preparedAnswers(const Dossier &dossier,
                                                    const ConversationId &conversation,
                                                    const Catalogue &catalogue, Language language);

} // namespace loopbaan
