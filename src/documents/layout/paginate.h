// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout/strip.h"

namespace loopbaan {

/// Deals `flow` out over pages of `height` points. What is bound together moves to the next page as a whole;
/// what is taller than a page gives way at its weakest bonds. Items are placed from the upper left corner of
/// the text area. An empty flow is one empty page.
[[nodiscard]] QList<QList<PageItem>> paginate(const Flow &flow, double height);

} // namespace loopbaan
