// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rows/person_row.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The first character as readers see it, also when it takes two code units.
QString firstLetter(const QString &word)
{
    return word.isEmpty() ? QString() : word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
}

bool isParticle(const QString &word)
{
    return word.at(0).isLower() || word.at(0) == u'\'';
}

} // namespace

QString spoken(const PersonRow &row)
{
    QStringList parts{row.name, row.job, row.status};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString initialsOf(const QString &givenName, const QString &familyName)
{
    const QStringList words = familyName.split(u' ', Qt::SkipEmptyParts);
    QString last = words.isEmpty() ? QString() : words.last();
    for (const QString &word : words) {
        if (!isParticle(word)) {
            last = word;
            break;
        }
    }
    return firstLetter(givenName.trimmed()) + firstLetter(last);
}

} // namespace loopbaan
