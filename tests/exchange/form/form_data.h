// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace loopbaan::test {

/// A file of tests/data/form; a test that asks for one that is not there fails.
[[nodiscard]] QByteArray formData(const QString &name);

} // namespace loopbaan::test
