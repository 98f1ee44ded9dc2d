// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/name_parts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isParticle(const QString &word)
{
    static const QStringList particles{
        u"van"_s, u"vande"_s, u"vanden"_s, u"von"_s,   u"zu"_s, u"de"_s,  u"den"_s,  u"der"_s, u"het"_s,
        u"'t"_s,  u"’t"_s,    u"'s"_s,     u"’s"_s,    u"te"_s, u"ten"_s, u"ter"_s,  u"op"_s,  u"in"_s,
        u"aan"_s, u"uit"_s,   u"du"_s,     u"des"_s,   u"la"_s, u"le"_s,  u"les"_s,  u"di"_s,  u"da"_s,
        u"del"_s, u"dos"_s,   u"das"_s,    u"della"_s, u"el"_s, u"al"_s,  u"saint"_s};
    return particles.contains(word.toLower());
}

bool inCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

NameParts parts(const QStringList &words, qsizetype givenFrom, qsizetype givenTo)
{
    return {words.sliced(givenFrom, givenTo - givenFrom).join(u' '),
            (words.sliced(0, givenFrom) + words.sliced(givenTo)).join(u' ')};
}

/// Where the words from `from` stop being what `is` says.
template<typename Is>
qsizetype endOf(const QStringList &words, qsizetype from, Is is)
{
    return std::find_if_not(words.begin() + from, words.end(), is) - words.begin();
}

} // namespace

NameParts splitName(const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma >= 0)
        return {name.mid(comma + 1).simplified(), name.left(comma).simplified()};
    const QStringList words = name.simplified().split(u' ');
    const qsizetype count = words.size();
    if (count == 1)
        return {words.first(), {}};

    if (const qsizetype end = endOf(words, 0, inCapitals); end > 0 && end < count)
        return parts(words, end, count);
    const auto plain = [](const QString &word) { return !inCapitals(word); };
    if (const qsizetype end = endOf(words, 0, plain);
        end > 0 && end < count && endOf(words, end, inCapitals) == count)
        return parts(words, 0, end);

    if (const qsizetype end = endOf(words, 0, isParticle); end > 0)
        return parts(words, std::min(end + 1, count), count);
    const auto noParticle = [](const QString &word) { return !isParticle(word); };
    const qsizetype particle = endOf(words, 0, noParticle);
    return parts(words, 0, particle < count ? particle : 1);
}

} // namespace loopbaan
