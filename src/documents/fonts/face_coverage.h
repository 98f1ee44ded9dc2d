// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fonts/face.h"

namespace loopbaan {

/// Does `face` itself have `character`? Asked of the font file: Qt would answer for whatever font of the
/// machine it puts in its place. For any thread.
[[nodiscard]] bool covers(Face face, char32_t character);

} // namespace loopbaan
