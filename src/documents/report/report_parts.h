// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/talk/talk_report.h"
#include "documents/blocks/form_blocks.h"
#include "documents/pop/document_words.h"

namespace loopbaan {

/// What was agreed about the talk itself, and who agreed when; empty when nothing was.
[[nodiscard]] LabelledRows safetyRows(const TalkReport &report, const DocumentWords &words);

/// What was noted for both, in short and phase by phase; the phases are called as in `catalogue`.
[[nodiscard]] LabelledRows noteRows(const TalkReport &report, const Catalogue &catalogue,
                                    const DocumentWords &words);

[[nodiscard]] TextTable wishTable(const QList<ReportWish> &wishes, const DocumentWords &words);
[[nodiscard]] TextTable optionTable(const QList<ReportOption> &options, const DocumentWords &words);

/// What is possible, what is not, and what is still to be found out, by whom and when (R-000-16).
[[nodiscard]] Panels pointPanels(const QList<ReportPoint> &points, const DocumentWords &words);

/// Who works out the POP and by when, and when both meet again (R-001-72, R-001-73).
[[nodiscard]] Facts nextFacts(const TalkReport &report, const DocumentWords &words);

/// What the employee answered, in words; no rows when nothing (R-001-71).
[[nodiscard]] TextTable feedbackTable(const ReportFeedback &feedback, const DocumentWords &words);

/// Who stands behind the report.
[[nodiscard]] Signatures signaturesOf(const TalkReport &report, const DocumentWords &words);

} // namespace loopbaan
