// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/declaration.h"

namespace loopbaan::schema {

/// From version 4 to version 5: what there is to grow into inside the organisation (R-000-05). Frozen.
[[nodiscard]] Step version5();

} // namespace loopbaan::schema
