// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"
#include "support/printers.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

struct Message
{
    QString source{};
    QStringList translations{}; ///< one, or one for each plural form
    bool unfinished = false;
    bool plural = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().hasAttribute(u"type"_s);
    if (!message.plural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message{.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s)
            message.source = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QString translationFile(const QString &name)
{
    return sourceFile(u"resources/translations/"_s + name);
}

QList<Message> messagesIn(const QString &language)
{
    QFile file(translationFile(u"loopbaangesprek_%1.ts"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no translation file for " + language.toStdString());
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message"_s)
            messages.append(readMessage(xml));
    }
    return messages;
}

QSet<QString> allowedToBeTheSame(const QString &language)
{
    QFile file(translationFile(u"same-in-translation.txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no same-in-translation.txt");
    QSet<QString> allowed;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.section(u'\t', 0, 0) == language)
            allowed.insert(line.section(u'\t', 1));
    }
    return allowed;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:n|L?[0-9]+)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

bool isWhole(const Message &message)
{
    return !message.unfinished && !message.translations.isEmpty()
        && !message.translations.contains(QString());
}

bool keepsPlaceholders(const Message &message)
{
    const auto same = [&message](const QString &translation) {
        QStringList expected = placeholdersOf(message.source);
        QStringList found = placeholdersOf(translation);
        // A plural form may leave the number out: "one day".
        if (message.plural) {
            expected.removeAll(u"%n"_s);
            found.removeAll(u"%n"_s);
        }
        return expected == found;
    };
    return std::ranges::all_of(message.translations, same);
}

/// A French ; ! ? or : and the insides of « » stand apart by a space that does not break. The ;; between the
/// filters of a file dialog is no punctuation.
bool isSpacedAsFrench(const Message &message)
{
    static const QRegularExpression loose(
        u"[^\u202f\u00a0\\s(;:!?.][;!?](?!;)|[^\u202f\u00a0 ]:(?=\\s|$)|[ \u00a0][;:!?»]|« |«[^\u202f]"_s);
    return std::ranges::none_of(message.translations,
                                [](const QString &text) { return text.contains(loose); });
}

template<typename Predicate>
QStringList failing(const QList<Message> &messages, Predicate isGood)
{
    QStringList sources;
    for (const Message &message : messages) {
        if (!isGood(message))
            sources.append(message.source);
    }
    return sources;
}

const QStringList languages = {u"nl"_s, u"en"_s, u"fr"_s};

} // namespace

TEST(TranslationsTest, HoldEveryTextOfTheSource)
{
    QProcess update;
    update.start(sourceFile(u"scripts/update-translations"_s), {u"--check"_s});
    ASSERT_TRUE(update.waitForFinished());
    EXPECT_EQ(update.exitCode(), 0) << update.readAllStandardOutput().constData()
                                    << update.readAllStandardError().constData();
}

TEST(TranslationsTest, AreAllFinished)
{
    for (const QString &language : languages)
        EXPECT_THAT(failing(messagesIn(language), isWhole), IsEmpty()) << qPrintable(language);
}

TEST(TranslationsTest, KeepThePlaceholders)
{
    for (const QString &language : languages)
        EXPECT_THAT(failing(messagesIn(language), keepsPlaceholders), IsEmpty()) << qPrintable(language);
}

TEST(TranslationsTest, AreNotLeftInEnglish)
{
    for (const QString &language : {u"nl"_s, u"fr"_s}) {
        const QSet<QString> allowed = allowedToBeTheSame(language);
        const auto isTranslated = [&allowed](const Message &message) {
            return !message.translations.contains(message.source) || allowed.contains(message.source);
        };
        EXPECT_THAT(failing(messagesIn(language), isTranslated), IsEmpty()) << qPrintable(language);
    }
}

TEST(TranslationsTest, AllowOnlySamenessThatIsThere)
{
    for (const QString &language : {u"nl"_s, u"fr"_s}) {
        QSet<QString> idle = allowedToBeTheSame(language);
        for (const Message &message : messagesIn(language)) {
            if (message.translations.contains(message.source))
                idle.remove(message.source);
        }
        EXPECT_THAT(idle.values(), IsEmpty()) << qPrintable(language);
    }
}

TEST(TranslationsTest, AreSpacedAsFrenchIs)
{
    EXPECT_THAT(failing(messagesIn(u"fr"_s), isSpacedAsFrench), IsEmpty());
}

TEST(TranslationsTest, NeverAddressDutchReadersFormally)
{
    static const QRegularExpression formal(u"\\b(u|uw|Uw|U)\\b"_s);
    const auto isFamiliar = [](const Message &message) {
        return std::ranges::none_of(message.translations,
                                    [](const QString &text) { return text.contains(formal); });
    };
    EXPECT_THAT(failing(messagesIn(u"nl"_s), isFamiliar), IsEmpty());
}

} // namespace loopbaan::test
