// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan::test {

/// A file of tests/data.
[[nodiscard]] QString testData(const QString &name);

/// A file of the source tree, named from its top.
[[nodiscard]] QString sourceFile(const QString &name);

/// A program of this build: loopbaan, loopbaangesprek.
[[nodiscard]] QString program(const QString &name);

} // namespace loopbaan::test
