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

    friend bool operator==(const FaceSpan &, const FaceSpan &) = default;
};

/// Which face sets what in `text`: `base` as far as it goes, for the rest the first face that has the
/// character. What no face has is left to `base`, which shows an empty frame.
[[nodiscard]] QList<FaceSpan> faceSpans(QStringView text, Face base);

} // namespace loopbaan
