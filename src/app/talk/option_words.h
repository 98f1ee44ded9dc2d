// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/option_rules.h"

#include <QStringList>

namespace loopbaan {

[[nodiscard]] QString wordOf(OptionScope scope);
[[nodiscard]] QString wordOf(Lens lens);
[[nodiscard]] QString wordOf(OptionOrder order);
[[nodiscard]] QString wordOf(OptionStatus status, Language language);
[[nodiscard]] QString wordOf(Direction direction, Language language);

/// How much the employee wants an option, from 1 to 5; never a figure on screen.
[[nodiscard]] QString wantedWord(int step);
/// How well an option can be done, from 1 to 5.
[[nodiscard]] QString feasibleWord(int step);
[[nodiscard]] QStringList wantedWords();
[[nodiscard]] QStringList feasibleWords();

/// "would love to · can be done well", or that it was not weighed yet.
[[nodiscard]] QString weighedText(const CareerOption &option);

[[nodiscard]] QString hintText(OptionHint hint, const QString &employee);

} // namespace loopbaan
