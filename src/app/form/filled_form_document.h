// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/form_words.h"
#include "documents/blocks/document.h"

namespace loopbaan {

/// The form as it is filled in, for the employee's own desk: it says so on top where it holds what they keep
/// to themselves. What is not filled in has room to write.
[[nodiscard]] Document filledFormDocument(const FormDraft &draft, const Form &form, const FormWords &words);

/// The form to fill in by hand, for who has no computer: whom to give it back to, what may stay unsaid, and
/// what the employee keeps on a last sheet of its own (R-001-15).
[[nodiscard]] Document paperFormDocument(const Form &form, const FormWords &words);

} // namespace loopbaan
