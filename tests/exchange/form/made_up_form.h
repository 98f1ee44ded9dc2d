// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_answer.h"

#include <rapidcheck.h>

namespace loopbaan::test {

/// Any form that the program could have made.
[[nodiscard]] rc::Gen<Form> madeUpForm();

/// Any answer that a page could have saved.
[[nodiscard]] rc::Gen<FormAnswer> madeUpAnswer();

} // namespace loopbaan::test
