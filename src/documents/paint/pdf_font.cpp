// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint/pdf_font.h"

#include <cairo-ft.h>

#include <array>
#include <mutex>

namespace loopbaan {

namespace {

/// A library for each face: FreeType lets threads work beside each other only in different ones.
cairo_font_face_t *open(Face face)
{
    const QByteArray bytes = fontBytes(face);
    FT_Library library = nullptr;
    FT_Face opened = nullptr;
    FT_Init_FreeType(&library);
    FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte *>(bytes.constData()), FT_Long(bytes.size()),
                       0, &opened);
    return cairo_ft_font_face_create_for_ft_face(opened, FT_LOAD_NO_HINTING);
}

} // namespace

cairo_font_face_t *pdfFont(Face face)
{
    static std::array<std::once_flag, faceCount> once;
    static std::array<cairo_font_face_t *, faceCount> opened{};
    const auto index = static_cast<size_t>(face);
    std::call_once(once[index], [face, index] { opened[index] = open(face); });
    return opened[index];
}

} // namespace loopbaan
