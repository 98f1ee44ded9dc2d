// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_object.h"

#include "app/example/example_day.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longest = 4000; ///< characters of a text
constexpr int most = 10'000;

} // namespace

QString exampleId(const QString &key)
{
    static const QUuid example(u"{7e1f4b52-0d5c-4c3e-9f0b-5c1d7b6a2e90}"_s);
    return QUuid::createUuidV5(example, key).toString(QUuid::WithoutBraces);
}

ExampleObject::ExampleObject(const ObjectReader &reader, const ExampleSetting &setting,
                             QList<JsonProblem> &problems)
    : m_reader(reader)
    , m_setting(setting)
    , m_problems(problems)
{
}

void ExampleObject::each(QLatin1StringView key, const std::function<void(ExampleObject &)> &taken)
{
    for (const ObjectReader &reader : m_reader.objects(key))
        take(reader, taken);
}

void ExampleObject::one(QLatin1StringView key, const std::function<void(ExampleObject &)> &taken)
{
    if (m_reader.gives(key))
        take(m_reader.object(key), taken);
}

void ExampleObject::take(const ObjectReader &reader, const std::function<void(ExampleObject &)> &taken)
{
    ExampleObject object(reader, m_setting, m_problems);
    taken(object);
    object.noteUnknownKeys();
}

std::optional<int> ExampleObject::age()
{
    return m_reader.integer("age"_L1, 15, 80);
}

bool ExampleObject::isConfirmed()
{
    return m_reader.boolean("confirmed"_L1).value_or(true);
}

void ExampleObject::read(QLatin1StringView key, QString &text)
{
    if (const JsonValue &value = m_reader.value(key); !value.isNull())
        text = textFrom(value, jsonPath(m_reader.path(), QString(key)));
}

void ExampleObject::read(QLatin1StringView key, QStringList &texts)
{
    if (!m_reader.gives(key))
        return;
    const QString path = jsonPath(m_reader.path(), QString(key));
    const auto *items = m_reader.value(key).as<JsonArray>();
    if (!items) {
        m_reader.note(key, JsonReason::WrongType);
        return;
    }
    for (const JsonValue &item : *items)
        texts << textFrom(item, jsonPath(path, texts.size()));
}

void ExampleObject::read(QLatin1StringView key, QDate &day)
{
    const std::optional<QString> text = m_reader.string(key);
    if (!text)
        return;
    const std::optional<QDate> meant = exampleDay(*text, m_setting.today);
    if (!meant)
        m_reader.note(key, JsonReason::DateMalformed);
    day = meant.value_or(day);
}

void ExampleObject::read(QLatin1StringView key, QTime &time)
{
    const std::optional<QString> text = m_reader.string(key);
    if (!text)
        return;
    time = QTime::fromString(*text, u"HH:mm"_s);
    if (!time.isValid())
        m_reader.note(key, JsonReason::DateMalformed);
}

void ExampleObject::read(QLatin1StringView key, int &number)
{
    number = m_reader.integer(key, 0, most).value_or(number);
}

void ExampleObject::read(QLatin1StringView key, bool &flag)
{
    flag = m_reader.boolean(key).value_or(flag);
}

void ExampleObject::read(QLatin1StringView key, std::optional<int> &number)
{
    number = m_reader.integer(key, 0, most);
}

void ExampleObject::read(QLatin1StringView key, std::optional<double> &number)
{
    const JsonValue &value = m_reader.value(key);
    if (const auto *fraction = value.as<double>())
        number = *fraction;
    else if (const auto *whole = value.as<qint64>())
        number = static_cast<double>(*whole);
    else if (!value.isNull())
        m_reader.note(key, JsonReason::WrongType);
}

QString ExampleObject::textFrom(const JsonValue &value, const QString &path)
{
    if (const auto *name = value.as<QString>()) {
        if (name->trimmed().isEmpty())
            m_problems << JsonProblem{.path = path, .reason = JsonReason::Empty};
        return *name;
    }
    ObjectReader languages(value, path, m_problems);
    QString chosen;
    for (const auto &language : enumTexts<Language>) {
        const QString text = languages.requiredText(language.text, longest);
        if (language.value == m_setting.language)
            chosen = text;
    }
    languages.noteUnknownKeys();
    return chosen;
}

} // namespace loopbaan
