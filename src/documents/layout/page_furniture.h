// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout/frame.h"
#include "documents/layout/layout.h"

namespace loopbaan {

/// Adds what stands above and below the text to page `number` of `count`.
void addFurniture(PaperPage &page, const PageFurniture &furniture, const PageSetup &setup, const Frame &frame,
                  int number, int count);

} // namespace loopbaan
