// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace loopbaan::test {

/// Reads `file` as what it says it is, else as a form, and says what is not as it must be with any bytes: it
/// is whole or refused with a reason, and what was whole is the same when it is written and read again. Empty
/// when all is well.
[[nodiscard]] QByteArray wrongWithForm(const QByteArray &file);

} // namespace loopbaan::test
