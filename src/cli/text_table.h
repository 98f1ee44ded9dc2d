// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace loopbaan {

/// `rows` as lines with their columns below each other, two spaces apart. Cells become terminalText.
[[nodiscard]] QStringList aligned(const QList<QStringList> &rows);

} // namespace loopbaan
