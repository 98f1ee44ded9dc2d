// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/declaration.h"

namespace loopbaan::schema {

/// From version 1 to version 2: what is kept while a talk is held, and the guide. Frozen.
[[nodiscard]] Step version2();

} // namespace loopbaan::schema
