// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/match_sheet.h"
#include "core/talk/talk_report.h"
#include "documents/match/match_document.h"

namespace loopbaan::test {

/// The report of Noor's talk with Els, with something of everything.
[[nodiscard]] TalkReport noorsReport(Language language = Language::Dutch);

/// What they filled in together, and whose it is.
[[nodiscard]] MatchSheet noorsMatchSheet();
[[nodiscard]] MatchSubject noorsMatch(Language language = Language::Dutch);

} // namespace loopbaan::test
