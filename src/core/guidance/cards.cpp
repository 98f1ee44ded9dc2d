// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/cards.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr QStringView sectionId = u"techniques";

Card cardOf(const CatalogueEntry &entry, Language language)
{
    return {.id = entry.id,
            .title = entry.text.in(language),
            .lines = entry.hint.in(language).split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace

QList<CardGroup> cardGroups(const Catalogue &catalogue, Language language)
{
    QList<CardGroup> groups;
    const QList<CatalogueEntry> entries = catalogue.section(sectionId);
    for (const CatalogueGroup &group : catalogue.findSection(sectionId)->groups) {
        CardGroup shown{.title = group.title.in(language)};
        for (const CatalogueEntry &entry : entries) {
            if (entry.group == group.id && entry.kind == "card"_L1)
                shown.cards << cardOf(entry, language);
        }
        if (!shown.cards.isEmpty())
            groups << shown;
    }
    return groups;
}

QString cardFor(PhaseId phase)
{
    switch (phase) {
    case PhaseId::Opening: return u"tec.boundary"_s;
    case PhaseId::Evaluation: return u"tec.feedback"_s;
    case PhaseId::Exchange: return u"tec.lsd"_s;
    case PhaseId::Planning: return u"tec.grow"_s;
    case PhaseId::Closing: break;
    }
    return u"tec.open"_s;
}

QStringList tellMorePrompts(const Catalogue &catalogue, Language language)
{
    QStringList prompts;
    for (const CatalogueEntry &entry : catalogue.section(sectionId)) {
        if (entry.kind == "prompt"_L1)
            prompts << entry.text.in(language);
    }
    return prompts;
}

} // namespace loopbaan
