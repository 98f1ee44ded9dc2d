// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace loopbaan::test {

/// What is wider than its place on the screen: scrolled pages, and the words on buttons.
[[nodiscard]] QStringList cutOff(const QWidget &window);

} // namespace loopbaan::test
