// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fonts/face.h"

#include <ft2build.h>
#include FT_FREETYPE_H

namespace loopbaan {

/// Opens the file of `face` in a FreeType library of its own: threads may work beside each other only in
/// different ones. The caller keeps it as long as the program runs.
[[nodiscard]] FT_Face openFontFile(Face face);

} // namespace loopbaan
