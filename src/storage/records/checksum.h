// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantList>

namespace loopbaan {

/// BLAKE2b over the content of a record's columns, in their order. SQLite does not notice a flipped bit
/// in a text; this does.
[[nodiscard]] QByteArray checksumOf(const QVariantList &columns);

} // namespace loopbaan
