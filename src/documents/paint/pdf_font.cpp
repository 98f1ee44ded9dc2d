// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint/pdf_font.h"

#include "documents/fonts/font_file.h"

#include <cairo-ft.h>

#include <array>
#include <mutex>

namespace loopbaan {

cairo_font_face_t *pdfFont(Face face)
{
    static std::array<std::once_flag, faceCount> once;
    static std::array<cairo_font_face_t *, faceCount> opened{};
    const auto index = static_cast<size_t>(face);
    std::call_once(once[index], [face, index] {
        opened[index] = cairo_ft_font_face_create_for_ft_face(openFontFile(face), FT_LOAD_NO_HINTING);
    });
    return opened[index];
}

} // namespace loopbaan
