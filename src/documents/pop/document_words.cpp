// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pop/document_words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English: return {QLocale::English, QLocale::UnitedKingdom};
    case Language::French: return {QLocale::French, QLocale::Belgium};
    case Language::Dutch: break;
    }
    return {QLocale::Dutch, QLocale::Belgium};
}

} // namespace

QString filled(const QString &pattern, std::initializer_list<Filling> fillings)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        const QStringView name = QStringView(pattern).mid(open + 1, close - open - 1);
        const auto found = std::find_if(fillings.begin(), fillings.end(),
                                        [name](const Filling &filling) { return name == filling.name; });
        if (close < 0 || found == fillings.end())
            throw CatalogueError("Nothing to fill in for '" + name.toString().toStdString() + "'");
        result += QStringView(pattern).mid(from, open - from);
        result += found->text;
        from = close + 1;
    }
    return result += QStringView(pattern).mid(from);
}

QString DocumentWords::text(const QString &id, std::initializer_list<Filling> fillings) const
{
    return filled(text(id), fillings);
}

QString DocumentWords::textOrOwn(const QString &id) const
{
    return m_catalogue.find(id) ? text(id) : id;
}

QString DocumentWords::date(QDate date) const
{
    const bool first = m_language == Language::French && date.day() == 1;
    return localeOf(m_language).toString(date, first ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString DocumentWords::month(QDate date) const
{
    return localeOf(m_language).toString(date, u"MMMM yyyy"_s);
}

} // namespace loopbaan
