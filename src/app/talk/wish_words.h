// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"
#include "core/talk/circumstance.h"

#include <QStringList>

namespace loopbaan {

[[nodiscard]] QString wordOf(Horizon horizon); ///< "1–3 years"
[[nodiscard]] QString wordOf(Importance importance);
[[nodiscard]] QString wordOf(CircumstanceCategory category);

/// The words of all values of an enum, in its order.
template<typename Enum>
[[nodiscard]] QStringList wordsOfAll()
{
    QStringList words;
    for (const EnumText<Enum> &entry : enumTexts<Enum>)
        words << wordOf(entry.value);
    return words;
}

} // namespace loopbaan
