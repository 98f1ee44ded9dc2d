// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/declaration.h"

namespace loopbaan::schema {

/// From an empty file to version 1. Frozen.
[[nodiscard]] Step version1();

} // namespace loopbaan::schema
