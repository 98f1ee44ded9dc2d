// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"
#include "documents/blocks/form_blocks.h"
#include "documents/pop/document_words.h"

namespace loopbaan {

/// A possibility with what it depends on.
[[nodiscard]] QString withCondition(const PopOption &option, const DocumentWords &words);

/// Who lets it be known and until when, as far as that is agreed.
[[nodiscard]] QString answerText(const QString &decidedBy, QDate answerOn, const DocumentWords &words);

/// The four lines of "my direction". In a concept without any, room to write.
[[nodiscard]] CheckLines directionLines(const Pop &pop, const DocumentWords &words);

/// What the employee can count on, and apart from it what is not decided yet (R-000-16).
[[nodiscard]] Panels promisePanels(const Pop &pop, const DocumentWords &words);

} // namespace loopbaan
