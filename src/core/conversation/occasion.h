// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

namespace loopbaan {

using OccasionId = Id<struct OccasionTag>;

/// An occasion the organisation added to those of the content catalogue (R-000-31).
struct Occasion
{
    OccasionId id{};
    QString text{};
    bool pivot = false; ///< a moment of fundamental change in work or life (R-000-27)
    bool sensitive = false; ///< absence, care: in no document, list or export unless ticked (R-000-26)

    friend bool operator==(const Occasion &, const Occasion &) = default;
};

} // namespace loopbaan
