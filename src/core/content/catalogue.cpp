// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/catalogue.h"

#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

Catalogue readShipped()
{
    const QResource resource(u":/content/content.json"_s);
    if (!resource.isValid())
        throw CatalogueError("content catalogue: not inside the program");
    return Catalogue::fromJson(resource.uncompressedData());
}

const CatalogueEntry &needed(const Catalogue &catalogue, QStringView id)
{
    const CatalogueEntry *entry = catalogue.find(id);
    if (!entry)
        throw CatalogueError("content catalogue: no text '" + id.toString().toStdString() + "'");
    return *entry;
}

} // namespace

const Catalogue &Catalogue::shipped()
{
    static const Catalogue catalogue = readShipped();
    return catalogue;
}

const CatalogueEntry *Catalogue::find(QStringView id) const
{
    const auto place = m_index.constFind(id);
    return place == m_index.cend() ? nullptr : &m_entries.at(*place);
}

const QString &Catalogue::text(QStringView id, Language language) const
{
    return needed(*this, id).text.in(language);
}

const QString &Catalogue::hint(QStringView id, Language language) const
{
    return needed(*this, id).hint.in(language);
}

QList<CatalogueEntry> Catalogue::section(QStringView id) const
{
    QList<CatalogueEntry> entries;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(entries),
                 [id](const CatalogueEntry &entry) { return entry.section == id; });
    return entries;
}

const CatalogueSection *Catalogue::findSection(QStringView id) const
{
    const auto section = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                      [id](const CatalogueSection &candidate) { return candidate.id == id; });
    return section == m_sections.cend() ? nullptr : &*section;
}

const SmartLexicon &Catalogue::lexicon(Language language) const
{
    return m_lexicons[static_cast<size_t>(language)];
}

const QStringList &Catalogue::sensitiveWords(Language language) const
{
    return m_sensitiveWords[static_cast<size_t>(language)];
}

} // namespace loopbaan
