// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

/// `text` as it is compared: case and accents ignored, spaces at the ends dropped, inner ones made one.
/// "  Séverine  DE Vries" folds to "severine de vries"; what has no accents and no case stays itself.
[[nodiscard]] QString folded(QStringView text);

} // namespace loopbaan
