// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/idea_rules.h"

#include <algorithm>

namespace loopbaan {

bool mayOpenIdeas(const QList<Wish> &wishes, const Talk &talk, const QList<ManagerIdea> &ideas)
{
    const auto isNoted = [](const Wish &wish) {
        return !wish.closedOn.isValid() && !wish.text.trimmed().isEmpty();
    };
    const auto isTold = [](const ManagerIdea &idea) { return !idea.sharedText.trimmed().isEmpty(); };
    return talk.ideasOpened || std::ranges::any_of(wishes, isNoted) || std::ranges::any_of(ideas, isTold);
}

} // namespace loopbaan
