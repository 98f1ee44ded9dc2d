// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/smart_check.h"

namespace loopbaan {

/// What `loopbaan smart --json` prints: findings with their places in Unicode code points of `text`, end
/// exclusive, and a message in `language`; the state of the five letters.
[[nodiscard]] QByteArray smartToJson(const SmartResult &result, const QString &text,
                                     const Catalogue &catalogue, Language language);

} // namespace loopbaan
