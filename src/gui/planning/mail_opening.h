// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

/// Opens the mail program of the desktop with a letter; says in a sentence what became of it.
[[nodiscard]] QString openLetter(const QString &address, const QString &subject, const QString &letter);

} // namespace loopbaan
