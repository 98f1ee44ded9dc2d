// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts/face_coverage.h"

#include "documents/fonts/font_file.h"

#include <array>
#include <mutex>

namespace loopbaan {

bool covers(Face face, char32_t character)
{
    static std::mutex oneAtATime;
    static std::array<FT_Face, faceCount> opened{};
    const std::scoped_lock lock(oneAtATime);
    FT_Face &file = opened[static_cast<size_t>(face)];
    if (!file)
        file = openFontFile(face);
    return FT_Get_Char_Index(file, character) != 0;
}

} // namespace loopbaan
