// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace loopbaan::test {

/// Runs `body` in a child of its own, so that limits, identities and deaths stay there.
/// Gives the exit status: 0, 1 when an expectation failed, 128 + signal when it was killed.
[[nodiscard]] int inChild(const std::function<void()> &body);

/// For use in a child: the rest runs without the powers of the administrator.
void becomeNobody();

} // namespace loopbaan::test
