// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"
#include "documents/blocks/form_blocks.h"
#include "documents/pop/document_words.h"

namespace loopbaan {

/// Agreement `number` of a POP.
[[nodiscard]] AgreementItem agreementItem(const PopAgreement &agreement, int number,
                                          const DocumentWords &words);

/// An agreement to fill in by hand.
[[nodiscard]] AgreementItem emptyAgreementItem(int number, const DocumentWords &words);

/// One moment to come back to the plan, with `writingLines` lines where there is something to write.
[[nodiscard]] Appointment appointment(const PopFollowUp &followUp, int writingLines,
                                      const DocumentWords &words);

} // namespace loopbaan
