// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fonts/face.h"

#include <QList>
#include <QStringView>

namespace loopbaan {

/// A piece of a text that is set in one face.
struct FaceSpan
{
    qsizetype from = 0; ///< in UTF-16 units
    qsizetype length = 0;
    Face face = Face::Sans;
    bool missing = false; ///< no face has it: `emptyFrame` takes the place of each of its UTF-16 units

    friend bool operator==(const FaceSpan &, const FaceSpan &) = default;
};

inline constexpr QChar emptyFrame(0x25a1);
inline constexpr Face faceOfFrame = Face::Symbols;

/// Which face sets what in `text`: `base` as far as it goes, for the rest the face of the script or of the
/// signs.
[[nodiscard]] QList<FaceSpan> faceSpans(QStringView text, Face base);

} // namespace loopbaan
