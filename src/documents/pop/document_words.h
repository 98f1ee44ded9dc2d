// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"

#include <QDate>

#include <initializer_list>

namespace loopbaan {

/// What stands for a name in braces of a text.
struct Filling
{
    QLatin1StringView name{};
    QString text{};
};

/// `pattern` with its names in braces replaced. What is filled in is never read again, so braces that people
/// type stay as they are. Throws CatalogueError for a name that nothing is given for.
[[nodiscard]] QString filled(const QString &pattern, std::initializer_list<Filling> fillings);

/// The texts and dates of a document in its own language.
class DocumentWords
{
public:
    DocumentWords(const Catalogue &catalogue, Language language)
        : m_catalogue(catalogue)
        , m_language(language)
    {
    }

    /// The text of an entry. Throws CatalogueError when there is none.
    [[nodiscard]] QString text(const QString &id) const { return m_catalogue.text(id, m_language); }

    /// The text of an entry with its names in braces replaced, see filled().
    [[nodiscard]] QString text(const QString &id, std::initializer_list<Filling> fillings) const;

    /// The text of entry `id`; `id` itself when it is somebody's own text.
    [[nodiscard]] QString textOrOwn(const QString &id) const;

    /// "26 november 2026", "26 November 2026", "1er janvier 2027".
    [[nodiscard]] QString date(QDate date) const;

    /// "november 2027".
    [[nodiscard]] QString month(QDate date) const;

private:
    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace loopbaan
