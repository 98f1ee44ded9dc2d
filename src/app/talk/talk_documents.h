// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/output_folder.h"
#include "core/talk/report_composition.h"
#include "documents/blocks/document.h"

namespace loopbaan {

class Dossier;

/// What can be printed of one talk.
enum class TalkPaper { Report, MatchSheet };

/// Which paper of which talk, and how.
struct TalkPaperOrder
{
    ConversationId conversation{};
    TalkPaper paper = TalkPaper::Report;
    Language language = Language::Dutch;
    FeedbackInReport feedback = FeedbackInReport::LeftOut; ///< for a report
};

/// The report of a talk; shared text only. Throws StorageError.
[[nodiscard]] TalkReport talkReport(const Dossier &dossier, const TalkPaperOrder &order);

/// The paper to show. Throws StorageError.
[[nodiscard]] Document talkDocument(Dossier &dossier, const TalkPaperOrder &order);

/// The paper as a PDF, named for the employee and the day of the talk: Verslag_Janssens_Noor_2026-11-26.pdf.
/// Throws StorageError and PdfError.
[[nodiscard]] OutputFile talkPdf(Dossier &dossier, const TalkPaperOrder &order);

} // namespace loopbaan
