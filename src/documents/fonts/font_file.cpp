// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts/font_file.h"

namespace loopbaan {

FT_Face openFontFile(Face face)
{
    const QByteArray bytes = fontBytes(face);
    FT_Library library = nullptr;
    FT_Face opened = nullptr;
    FT_Init_FreeType(&library);
    FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte *>(bytes.constData()), FT_Long(bytes.size()),
                       0, &opened);
    return opened;
}

} // namespace loopbaan
