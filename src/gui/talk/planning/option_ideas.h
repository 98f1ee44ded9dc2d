// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"

namespace loopbaan {

/// An example that may start an option when nothing comes to mind.
struct OptionIdea
{
    QString text{};
    std::optional<Direction> direction{};
};

/// Everything stays as it is, small changes in the present work (R-003-40), swapping tasks, and help from
/// outside.
[[nodiscard]] QList<OptionIdea> optionIdeas(const Catalogue &catalogue, Language language);

} // namespace loopbaan
