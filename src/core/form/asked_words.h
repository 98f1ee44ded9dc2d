// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"

namespace loopbaan {

/// The words of a question in `language`, else in the first language it was written in; empty when in none.
[[nodiscard]] QString askedWords(const Translated &text, Language language);

} // namespace loopbaan
