// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {
struct Stores;
}

namespace loopbaan::test {

/// Puts `secret` into every text of every record that the schema does not declare as shared; tells how many.
int hideInPrivateTexts(Stores &stores, const QString &secret);

} // namespace loopbaan::test
