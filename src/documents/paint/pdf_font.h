// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fonts/face.h"

#include <cairo.h>

namespace loopbaan {

/// `face` for Cairo; opened at its first use and kept. For any thread.
[[nodiscard]] cairo_font_face_t *pdfFont(Face face);

} // namespace loopbaan
