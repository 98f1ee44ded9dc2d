// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan::test {

/// For use in a child (see inChild): puts an empty disk of `kilobytes` over `folder`, seen by this process
/// alone and gone with it. False where the system allows nobody to do so.
[[nodiscard]] bool mountSmallDisk(const QString &folder, int kilobytes);

/// Fills the disk of `folder` with a file "filler" until only `kilobytes` are free.
void leaveFree(const QString &folder, int kilobytes);

} // namespace loopbaan::test
