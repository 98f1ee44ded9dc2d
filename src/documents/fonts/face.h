// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>

namespace loopbaan {

/// The fonts that ship with the program. Documents use no others, so that a page is the same on every
/// machine.
enum class Face : quint8 {
    Sans,
    SansSemiBold,
    SansBold,
    Serif,
    SerifItalic,
    Marks, ///< check boxes; from here on only for what the first five lack
    Symbols,
    Hebrew,
    Arabic,
    EastAsian,
    Armenian,
    Georgian,
    Ethiopic,
    Thai,
    Devanagari,
    Bengali,
    Gurmukhi,
    Tamil,
};
inline constexpr Face lastFace = Face::Tamil;
inline constexpr size_t faceCount = static_cast<size_t>(lastFace) + 1;

/// The TrueType file of a face, inside the program; never copied.
[[nodiscard]] QByteArray fontBytes(Face face);

/// `face` for text layout. Made known to Qt at its first
/// use, so that a start of the program costs nothing. For any thread.
[[nodiscard]] QFont fontOf(Face face, int pixelSize);

} // namespace loopbaan
