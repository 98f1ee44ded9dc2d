// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/agreements/agreement_file.h"

#include "exchange/json/json_document.h"
#include "exchange/json/object_reader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestText = 4000;

constexpr QLatin1StringView keyOf(AgreementKey key)
{
    return toText(key);
}

AgreementId idOf(ObjectReader &object)
{
    static const QRegularExpression token(u"^[A-Za-z0-9_.:-]{1,64}\\z"_s);
    const std::optional<QString> id = object.string(keyOf(AgreementKey::Id));
    if (id && !token.match(*id).hasMatch())
        object.note(keyOf(AgreementKey::Id), JsonReason::IdMalformed);
    return {id.value_or(QString())};
}

QStringList shortDirections()
{
    QStringList words;
    for (const EnumText<Direction> &entry : enumTexts<Direction>)
        words << QString(entry.text.sliced("dir."_L1.size()));
    return words;
}

/// "dir.stay" as in the catalogue, or "stay" for short.
std::optional<Direction> directionOf(ObjectReader &object)
{
    const std::optional<QString> word = object.string(keyOf(AgreementKey::Direction));
    if (!word || word->isEmpty())
        return std::nullopt;
    const std::optional<Direction> direction =
        fromText<Direction>(word->startsWith("dir."_L1) ? *word : u"dir."_s + *word);
    if (!direction)
        object.note(keyOf(AgreementKey::Direction), JsonReason::UnknownValue, shortDirections());
    return direction;
}

/// The owner is the employee until the file says otherwise; null means nobody yet.
std::optional<AgreementOwner> ownerOf(ObjectReader &object)
{
    const QLatin1StringView key = keyOf(AgreementKey::Owner);
    return object.gives(key) ? object.choice<AgreementOwner>(key) : AgreementOwner::Employee;
}

AgreementKeys givenKeys(const ObjectReader &object)
{
    AgreementKeys given;
    for (const auto &entry : enumTexts<AgreementKey>)
        given.setFlag(entry.value, object.gives(entry.text));
    return given;
}

AgreementEntry entryOf(ObjectReader &object, Language language)
{
    using enum AgreementKey;
    AgreementEntry entry{.path = object.path(), .given = givenKeys(object)};
    Agreement &agreement = entry.agreement;
    agreement.id = idOf(object);
    agreement.text = object.requiredText(keyOf(Text), longestText);
    agreement.measure = object.text(keyOf(Measure), longestText);
    agreement.owner = ownerOf(object);
    agreement.due = object.date(keyOf(Due));
    agreement.support = object.text(keyOf(Support), longestText);
    agreement.firstStep = object.text(keyOf(FirstStep), longestText);
    agreement.direction = directionOf(object);
    agreement.language = object.choice<loopbaan::Language>(keyOf(AgreementKey::Language)).value_or(language);
    entry.confirmed = object.boolean(keyOf(Confirmed)).value_or(false);
    object.noteUnknownKeys();
    return entry;
}

/// Takes the agreements of one document over.
class AgreementFileReader
{
public:
    AgreementFileReader(const JsonDocument &document, Language language);
    [[nodiscard]] AgreementFile read() &&;

private:
    void take(const JsonValue &value, const QString &path);
    void takeId(ObjectReader &object, const AgreementId &id);

    const JsonDocument &m_document;
    Language m_language;
    QHash<QString, QList<JsonProblem>> m_problems; // of the document, by the place of the agreement
    QSet<QString> m_ids;
    AgreementFile m_file;
};

AgreementFileReader::AgreementFileReader(const JsonDocument &document, Language language)
    : m_document(document)
    , m_language(language)
{
    const bool isList = document.root.as<JsonArray>();
    for (const JsonProblem &problem : document.problems)
        m_problems[isList ? problem.path.section(u'/', 0, 1) : QString()] << problem;
}

AgreementFile AgreementFileReader::read() &&
{
    if (!m_document.complete) {
        m_file.problems = m_document.problems;
    } else if (const auto *list = m_document.root.as<JsonArray>()) {
        for (qsizetype i = 0; const JsonValue &value : *list)
            take(value, jsonPath({}, i++));
    } else {
        take(m_document.root, {});
    }
    return std::move(m_file);
}

void AgreementFileReader::takeId(ObjectReader &object, const AgreementId &id)
{
    if (id.isNull())
        return;
    if (m_ids.contains(id.value))
        object.note(keyOf(AgreementKey::Id), JsonReason::DuplicateId);
    m_ids.insert(id.value);
}

void AgreementFileReader::take(const JsonValue &value, const QString &path)
{
    QList<JsonProblem> problems = m_problems.value(path);
    ObjectReader object(value, path, problems);
    const AgreementEntry entry = entryOf(object, m_language);
    takeId(object, entry.agreement.id);

    if (refusesAny(problems))
        ++m_file.refused;
    else
        m_file.entries << entry;
    m_file.problems << problems;
}

} // namespace

AgreementFile readAgreements(const QByteArray &json, Language language)
{
    return AgreementFileReader(readJson(json), language).read();
}

Agreement merged(const Agreement &known, const AgreementEntry &entry, QDate today)
{
    const Agreement &given = entry.agreement;
    Agreement result = known;
    const auto take = [&entry, &given, &result](AgreementKey key, auto member) {
        if (entry.given.testFlag(key))
            result.*member = given.*member;
    };
    take(AgreementKey::Text, &Agreement::text);
    take(AgreementKey::Measure, &Agreement::measure);
    take(AgreementKey::Owner, &Agreement::owner);
    take(AgreementKey::Due, &Agreement::due);
    take(AgreementKey::Support, &Agreement::support);
    take(AgreementKey::FirstStep, &Agreement::firstStep);
    take(AgreementKey::Direction, &Agreement::direction);
    take(AgreementKey::Language, &Agreement::language);
    if (!entry.given.testFlag(AgreementKey::Confirmed))
        return result;
    for (QDate Agreement::*by : {&Agreement::confirmedByEmployee, &Agreement::confirmedByManager}) {
        if (entry.confirmed != (result.*by).isValid())
            result.*by = entry.confirmed ? today : QDate();
    }
    return result;
}

} // namespace loopbaan
