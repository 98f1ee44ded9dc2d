// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

/// `text` for a label that wraps: a word that is longer than a line may be broken, so that it does not widen
/// the page. What is seen stays the same.
[[nodiscard]] QString breakable(const QString &text);

/// `text` for a button, whose mnemonics a name must not have.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace loopbaan
