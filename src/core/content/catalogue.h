// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue_entry.h"
#include "core/content/smart_lexicon.h"

#include <QHash>

#include <stdexcept>

namespace loopbaan {

/// The catalogue that ships with the program is not what it should be: the build is broken, not the input.
class CatalogueError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// The texts that ship with the program, in Dutch, English and French; read once, then only looked at.
class Catalogue
{
public:
    /// Reads `json` (loopbaangesprek-content/1). Throws CatalogueError naming the place that is wrong.
    [[nodiscard]] static Catalogue fromJson(const QByteArray &json);

    /// The catalogue inside the program; read at its first use. Throws CatalogueError.
    [[nodiscard]] static const Catalogue &shipped();

    [[nodiscard]] const CatalogueEntry *find(QStringView id) const; ///< null when there is none
    /// The text of an entry that must be there. Throws CatalogueError when it is not.
    [[nodiscard]] const QString &text(QStringView id, Language language) const;
    [[nodiscard]] const QString &hint(QStringView id, Language language) const; ///< empty when it has none
    [[nodiscard]] QList<CatalogueEntry> section(QStringView id) const; ///< in the order of the file
    [[nodiscard]] const QList<CatalogueEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QList<CatalogueSection> &sections() const { return m_sections; }
    [[nodiscard]] const CatalogueSection *findSection(QStringView id) const; ///< null when there is none
    [[nodiscard]] const QList<CataloguePhase> &phases() const { return m_phases; } ///< in their order
    [[nodiscard]] const SmartLexicon &lexicon(Language language) const;
    [[nodiscard]] const SmartLimits &smartLimits() const { return m_limits; }
    [[nodiscard]] const QStringList &sensitiveWords(Language language) const;

private:
    QList<CatalogueEntry> m_entries{};
    QHash<QStringView, qsizetype> m_index{}; ///< place of an id in m_entries, which holds its letters
    QList<CatalogueSection> m_sections{};
    QList<CataloguePhase> m_phases{};
    std::array<SmartLexicon, 3> m_lexicons{};
    SmartLimits m_limits{};
    std::array<QStringList, 3> m_sensitiveWords{};
};

} // namespace loopbaan
