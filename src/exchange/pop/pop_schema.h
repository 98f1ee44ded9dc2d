// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace loopbaan {

/// What a POP file says it is; docs/formats/pop.schema.json describes it.
inline constexpr QLatin1StringView popSchemaId("loopbaangesprek-pop/1");

} // namespace loopbaan
