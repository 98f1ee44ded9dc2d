// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/declaration.h"

namespace loopbaan::schema {

/// From version 3 to version 4: what is chosen for a form before it goes out. Frozen.
[[nodiscard]] Step version4();

} // namespace loopbaan::schema
