// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_draft.h"

#include <optional>

namespace loopbaan {

/// Why a file does not bring back what was typed.
enum class ReopeningFault { None, Unreadable, OtherForm, IsForm, IsSealed, Newer };

/// What an answer or copy that was saved before brings back.
struct ReopenedAnswer
{
    std::optional<RestoredDraft> restored{};
    ReopeningFault fault = ReopeningFault::None;
};

/// Reads an unsealed answer to `form`, or a copy of it for oneself, that may be anything; never throws.
[[nodiscard]] ReopenedAnswer reopenedAnswer(const QByteArray &file, const Form &form);

/// Under which key FormWords has the sentence about it.
[[nodiscard]] QString wordsOf(ReopeningFault fault);

} // namespace loopbaan
