// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_file_name.h"

#include <QHash>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestName = 120; // bytes of UTF-8
constexpr qsizetype idLength = 8;

bool isRefused(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
        || letter == QChar::ReplacementCharacter
        || (letter < 0x80 && u"/\\:*?\"<>|"_s.contains(QChar(char16_t(letter))));
}

/// Marks that reorder or hide letters have no business in a file name.
bool isInvisible(char32_t letter)
{
    return QChar::category(letter) == QChar::Other_Format;
}

bool isDotOrSpace(QChar letter)
{
    return letter == u'.' || letter == u' ';
}

QString withoutDotsAtTheEnds(QStringView text)
{
    while (!text.empty() && isDotOrSpace(text.front()))
        text = text.sliced(1);
    while (!text.empty() && isDotOrSpace(text.back()))
        text.chop(1);
    return text.toString();
}

QString acceptable(const QString &text)
{
    QString result;
    for (const char32_t letter : text.simplified().normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isRefused(letter))
            result += u'_';
        else if (!isInvisible(letter) && !(letter == U'.' && result.endsWith(u'.')))
            result += QChar::fromUcs4(letter);
    }
    return withoutDotsAtTheEnds(result);
}

bool hasLatinLetter(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](char32_t letter) {
        return QChar::isLetter(letter) && QChar::script(letter) == QChar::Script_Latin;
    });
}

/// Cut between two letters as people see them, not inside one.
QString shortened(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    const QString start = text.left(bytes + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, start);
    finder.toEnd();
    while (finder.position() > 0 && start.left(finder.position()).toUtf8().size() > bytes)
        finder.toPreviousBoundary();
    return withoutDotsAtTheEnds(start.left(finder.position()));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'_');
}

QDate dateOf(const Pop &pop)
{
    for (const QDate date : {pop.approvedOn, pop.conversationOn}) {
        if (date.isValid())
            return date;
    }
    return pop.composedOn;
}

/// What tells this person from others, in at most `bytes`.
QString personOf(const Employee &employee, qsizetype bytes)
{
    const QString name = joined({acceptable(employee.familyName), acceptable(employee.givenName)});
    for (const QString &candidate : {hasLatinLetter(name) ? name : QString(), acceptable(employee.number),
                                     acceptable(employee.id.value.left(idLength))}) {
        if (QString person = shortened(candidate, bytes); !person.isEmpty())
            return person;
    }
    return {};
}

} // namespace

QString personalFileName(const QString &kind, const Employee &employee, QDate date)
{
    const QString day = date.toString(Qt::ISODate);
    const qsizetype around = kind.size() + u"__"_s.size() + day.size();
    return joined({kind, personOf(employee, longestName - around), day});
}

QString popFileName(const Pop &pop)
{
    const Employee employee{.id = pop.employeeId,
                            .number = pop.employeeNumber,
                            .givenName = pop.givenName,
                            .familyName = pop.familyName};
    return personalFileName(u"POP"_s, employee, dateOf(pop));
}

QStringList uniqueNames(const QStringList &names)
{
    QStringList unique;
    QSet<QString> taken;
    QHash<QString, int> counts;
    for (const QString &name : names) {
        QString candidate = name;
        while (taken.contains(candidate.toCaseFolded()))
            candidate = name + u'-' + QString::number(++counts[name.toCaseFolded()] + 1);
        taken << candidate.toCaseFolded();
        unique << candidate;
    }
    return unique;
}

} // namespace loopbaan
