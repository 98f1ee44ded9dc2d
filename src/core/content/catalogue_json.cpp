// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/catalogue.h"
#include "core/content/json_place.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

template<typename Value, typename Read>
std::array<Value, 3> inEveryLanguage(const JsonPlace &place, Read read)
{
    place.knowsOnly({"nl", "en", "fr"});
    return {read(place.at("nl")), read(place.at("en")), read(place.at("fr"))};
}

Translated translated(const JsonPlace &place)
{
    return {inEveryLanguage<QString>(place, [](const JsonPlace &text) { return text.text(); })};
}

QString oneOf(const JsonPlace &place, const QStringList &words)
{
    QString word = place.text();
    if (!words.contains(word))
        place.fail("not one of the words that are possible here");
    return word;
}

CataloguePhase phaseFrom(const JsonPlace &place)
{
    place.knowsOnly({"id", "order", "minutes", "minutesFirst", "title", "result"});
    return {.id = place.at("id").as<PhaseId>(),
            .minutes = place.at("minutes").number(),
            .minutesFirst = place.at("minutesFirst").number(),
            .title = translated(place.at("title")),
            .result = translated(place.at("result"))};
}

QList<CataloguePhase> phasesFrom(const JsonPlace &place, int totalMinutes)
{
    QList<CataloguePhase> phases;
    int minutes = 0;
    int minutesFirst = 0;
    for (const JsonPlace &item : place.items()) {
        const CataloguePhase phase = phaseFrom(item);
        if (phases.size() >= qsizetype(enumTexts<PhaseId>.size())
            || phase.id != enumTexts<PhaseId>[size_t(phases.size())].value
            || item.at("order").number() != phases.size() + 1)
            item.fail("not the phase that is due here");
        minutes += phase.minutes;
        minutesFirst += phase.minutesFirst;
        phases << phase;
    }
    if (phases.size() != qsizetype(enumTexts<PhaseId>.size()))
        place.fail("a phase is missing");
    if (minutes != totalMinutes || minutesFirst != totalMinutes)
        place.fail("the minutes do not make up the total");
    return phases;
}

CatalogueGroup groupFrom(const JsonPlace &place)
{
    place.knowsOnly({"id", "title", "phase"});
    CatalogueGroup group{.id = place.at("id").text(), .title = translated(place.at("title"))};
    if (const auto phase = place.find("phase"))
        group.phase = phase->as<PhaseId>();
    return group;
}

CatalogueSection sectionFrom(const JsonPlace &place)
{
    place.knowsOnly({"id", "audience", "title", "intro", "groups"});
    CatalogueSection section{.id = place.at("id").text(),
                             .audience = place.at("audience").as<Audience>(),
                             .title = translated(place.at("title"))};
    if (const auto intro = place.find("intro"))
        section.intro = translated(*intro);
    for (const JsonPlace &group : place.at("groups").items())
        section.groups << groupFrom(group);
    return section;
}

void readOptional(const JsonPlace &place, CatalogueEntry &entry)
{
    if (const auto hint = place.find("hint"))
        entry.hint = translated(*hint);
    if (const auto flags = place.find("flags")) {
        for (const JsonPlace &flag : flags->items())
            entry.flags << oneOf(
                flag,
                {u"private"_s, u"sensitive"_s, u"optional"_s, u"volatile"_s, u"editable"_s, u"aggregate"_s});
    }
    if (const auto scope = place.find("scope"))
        entry.scope = scope->as<OptionScope>();
    if (const auto condition = place.find("condition"))
        entry.condition = oneOf(*condition, {u"first"_s, u"followup"_s});
    if (const auto region = place.find("region"))
        entry.region = oneOf(*region, {u"BE"_s, u"BE-VLG"_s, u"NL"_s});
    if (const auto url = place.find("url"))
        entry.url = url->text();
    if (const auto asOf = place.find("asOf"))
        entry.asOf = asOf->date();
    if (const auto reviewAfter = place.find("reviewAfter"))
        entry.reviewAfter = reviewAfter->date();
}

CatalogueEntry entryFrom(const JsonPlace &place)
{
    static const QStringList kinds{u"question"_s, u"statement"_s,  u"prompt"_s,  u"say"_s,
                                   u"guidance"_s, u"check"_s,      u"heading"_s, u"column"_s,
                                   u"option"_s,   u"notice"_s,     u"message"_s, u"card"_s,
                                   u"level"_s,    u"definition"_s, u"template"_s};
    place.knowsOnly({"id", "section", "group", "kind", "audience", "answer", "text", "hint", "source",
                     "flags", "scope", "condition", "region", "url", "asOf", "reviewAfter"});
    CatalogueEntry entry{.id = place.at("id").text(),
                         .section = place.at("section").text(),
                         .group = place.at("group").text(),
                         .kind = oneOf(place.at("kind"), kinds),
                         .audience = place.at("audience").as<Audience>(),
                         .answer = place.at("answer").as<AnswerKind>(),
                         .text = translated(place.at("text")),
                         .sources = place.at("source").texts()};
    if (entry.sources.isEmpty())
        place.at("source").fail("names no requirement");
    readOptional(place, entry);
    return entry;
}

bool hasGroup(const Catalogue &catalogue, const CatalogueEntry &entry)
{
    const CatalogueSection *section = catalogue.findSection(entry.section);
    return section
        && std::any_of(section->groups.cbegin(), section->groups.cend(),
                       [&entry](const CatalogueGroup &group) { return group.id == entry.group; });
}

QHash<QString, QString> replacementsFrom(const JsonPlace &place)
{
    QHash<QString, QString> replacements;
    for (const JsonPlace &item : place.items()) {
        item.knowsOnly({"words", "instead"});
        replacements.insert(item.at("words").text().toCaseFolded(), item.at("instead").text());
    }
    return replacements;
}

SmartLexicon lexiconFrom(const JsonPlace &place)
{
    place.knowsOnly({"vagueVerbs", "vagueWords", "hedges", "vagueTimes", "measureNouns", "numberWords",
                     "resultWords", "neutral", "replacements"});
    return {.vagueVerbs = place.at("vagueVerbs").texts(),
            .vagueWords = place.at("vagueWords").texts(),
            .hedges = place.at("hedges").texts(),
            .vagueTimes = place.at("vagueTimes").texts(),
            .measureNouns = place.at("measureNouns").texts(),
            .numberWords = place.at("numberWords").texts(),
            .resultWords = place.at("resultWords").texts(),
            .neutral = place.at("neutral").texts(),
            .replacements = replacementsFrom(place.at("replacements"))};
}

SmartLimits limitsFrom(const JsonPlace &place)
{
    place.knowsOnly({"minWords", "contextWindow", "maxOpenPerOwner", "soonDays", "farMonths", "minDaysAhead",
                     "followUpMonths"});
    return {.minWords = place.at("minWords").number(),
            .contextWindow = place.at("contextWindow").number(),
            .maxOpenPerOwner = place.at("maxOpenPerOwner").number(),
            .soonDays = place.at("soonDays").number(),
            .farMonths = place.at("farMonths").number(),
            .minDaysAhead = place.at("minDaysAhead").number(),
            .followUpMonths = place.at("followUpMonths").number()};
}

nlohmann::json parsed(const QByteArray &json)
{
    try {
        return nlohmann::json::parse(json.cbegin(), json.cend());
    } catch (const nlohmann::json::exception &error) {
        throw CatalogueError(std::string("content catalogue: ") + error.what());
    }
}

} // namespace

Catalogue Catalogue::fromJson(const QByteArray &json)
{
    const nlohmann::json document = parsed(json);
    const JsonPlace root(document, {});
    root.knowsOnly({"schema", "version", "date", "defaultLanguage", "languages", "totalMinutes", "phases",
                    "sections", "entries", "smart", "sensitiveWords"});
    if (root.at("schema").text() != "loopbaangesprek-content/1"_L1)
        root.at("schema").fail("not the format this program reads");

    Catalogue catalogue;
    catalogue.m_phases = phasesFrom(root.at("phases"), root.at("totalMinutes").number());
    for (const JsonPlace &section : root.at("sections").items())
        catalogue.m_sections << sectionFrom(section);
    for (const JsonPlace &place : root.at("entries").items()) {
        catalogue.m_entries << entryFrom(place);
        const CatalogueEntry &entry = catalogue.m_entries.constLast();
        if (catalogue.find(entry.id))
            place.fail("its id is used twice");
        if (!hasGroup(catalogue, entry))
            place.fail("its section has no such group");
        catalogue.m_index.insert(entry.id, catalogue.m_entries.size() - 1);
    }
    const JsonPlace smart = root.at("smart").knowsOnly({"limits", "lexicon", "examples"});
    catalogue.m_limits = limitsFrom(smart.at("limits"));
    catalogue.m_lexicons = inEveryLanguage<SmartLexicon>(smart.at("lexicon"), lexiconFrom);
    catalogue.m_sensitiveWords = inEveryLanguage<QStringList>(
        root.at("sensitiveWords"), [](const JsonPlace &words) { return words.texts(); });
    return catalogue;
}

} // namespace loopbaan
