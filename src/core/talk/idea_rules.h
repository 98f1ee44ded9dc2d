// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"
#include "core/talk/talk.h"

#include <QList>

namespace loopbaan {

/// May the manager's own ideas be opened? Once a wish is noted, once the step was knowingly skipped, and for
/// good once one was told (R-001-58).
[[nodiscard]] bool mayOpenIdeas(const QList<Wish> &wishes, const Talk &talk, const QList<ManagerIdea> &ideas);

} // namespace loopbaan
