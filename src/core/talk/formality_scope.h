// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/formality.h"

namespace loopbaan {

/// How much of a talk is shown from the start; what is not can still be unfolded by who wants more.
struct FormalityScope
{
    bool isGuided = false; ///< five phases with their prompts; else a day, a topic and a note
    bool asksPreparation = false;
    bool asksTicks = false; ///< of both, under what is agreed about the talk
    bool hasPlan = false; ///< agreements lead to a POP
    bool isSigned = false;

    friend bool operator==(const FormalityScope &, const FormalityScope &) = default;
};

/// Informal is a day, a topic and a note; light is unsigned; formal is all (R-002-14, R-002-15).
[[nodiscard]] constexpr FormalityScope scopeOf(Formality formality)
{
    const bool more = formality != Formality::Informal;
    return {.isGuided = more,
            .asksPreparation = more,
            .asksTicks = more,
            .hasPlan = more,
            .isSigned = formality == Formality::Formal};
}

} // namespace loopbaan
