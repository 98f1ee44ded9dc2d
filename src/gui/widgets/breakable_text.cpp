// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/breakable_text.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int longestWord = 40;
constexpr QChar breakHere(0x200B);

} // namespace

QString breakable(const QString &text)
{
    QString broken;
    broken.reserve(text.size());
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (letters > longestWord && !letter.isLowSurrogate() && !letter.isMark()) {
            broken += breakHere;
            letters = 1;
        }
        broken += letter;
    }
    return broken;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace loopbaan
