// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopbaan {

/// What ships to look round in: a whole team, or one person to practise a conversation with (R-000-33).
enum class ExampleStory { Team, Practice };

} // namespace loopbaan
