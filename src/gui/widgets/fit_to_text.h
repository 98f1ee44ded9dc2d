// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Makes a dialog as large as its texts need in this language and at this size of text: never narrower than
/// it is, and exactly as high as the wrapped lines take.
void fitToText(QWidget &dialog);

/// Makes a dialog higher when its texts have come to need more, and never lower: it would jump.
void growToText(QWidget &dialog);

} // namespace loopbaan
