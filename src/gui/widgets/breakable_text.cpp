// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/breakable_text.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int longestWord = 40; ///< what no dictionary holds
constexpr QChar breakHere(0x200B);

} // namespace

QString breakable(const QString &text)
{
    QString broken;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    int unbroken = 0;
    for (qsizetype from = 0, to = characters.toNextBoundary(); to >= 0;
         from = to, to = characters.toNextBoundary()) {
        unbroken = text.at(from).isSpace() ? 0 : unbroken + 1;
        if (unbroken > longestWord) {
            broken += breakHere;
            unbroken = 1;
        }
        broken += QStringView(text).sliced(from, to - from);
    }
    return broken;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace loopbaan
