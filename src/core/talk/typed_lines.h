// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"

#include <QList>
#include <QStringList>

namespace loopbaan {

/// `arguments`, all of one option and kind, as `lines` has them now. One whose line only changed stays the
/// same argument, with its answer; where a line came in there is a new one without an id. Positions are
/// counted anew.
[[nodiscard]] QList<OptionArgument> withLines(const QList<OptionArgument> &arguments,
                                              const QStringList &lines);

} // namespace loopbaan
