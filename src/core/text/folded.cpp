// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folded.h"

#include <algorithm>

namespace loopbaan {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString withoutMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

} // namespace

QString folded(QStringView text)
{
    const QString simple = text.toString().simplified();
    // Most names are plain, and taking letters apart costs more than all the rest.
    return isAscii(simple) ? simple.toLower() : withoutMarks(simple).toCaseFolded();
}

} // namespace loopbaan
