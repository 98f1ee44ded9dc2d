// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/declaration.h"

namespace loopbaan::schema {

/// From version 2 to version 3: forms that go out and come back, and both preparations. Frozen.
[[nodiscard]] Step version3();

} // namespace loopbaan::schema
