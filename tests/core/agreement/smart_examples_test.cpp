// SPDX-License-Identifier: GPL-3.0-or-later
#include "smart_sample.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Not;

namespace loopbaan::test {

namespace {

QJsonArray shippedExamples()
{
    QFile file(sourceFile(u"resources/content/content.json"_s));
    EXPECT_TRUE(file.open(QFile::ReadOnly));
    return QJsonDocument::fromJson(file.readAll())[u"smart"_s][u"examples"_s].toArray();
}

Agreement agreementFrom(const QJsonObject &example)
{
    Agreement agreement{.text = example[u"text"_s].toString(),
                        .measure = example[u"measure"_s].toString(),
                        .owner = std::nullopt,
                        .due = QDate::fromString(example[u"due"_s].toString(), Qt::ISODate),
                        .firstStep = u"…"_s,
                        .language = *fromText<Language>(example[u"lang"_s].toString())};
    if (example.contains(u"owner"_s))
        agreement.owner = AgreementOwner::Employee;
    if (example[u"confirmed"_s].toBool())
        agreement.confirmedByEmployee = agreement.confirmedByManager = smartToday;
    return agreement;
}

QStringList expectedOf(const QJsonObject &example)
{
    QStringList codes;
    for (const QJsonValue &code : example[u"expect"_s].toArray())
        codes << code.toString();
    return codes;
}

/// A phrase as it may stand in a text, with `words` in its gap.
QString spelledOut(QString phrase, const QString &words)
{
    return phrase.replace(u"…"_s, words).remove(u'*');
}

const QStringList wordCodes{u"vague_verb"_s, u"vague_word"_s, u"hedge"_s, u"vague_time"_s};

} // namespace

TEST(SmartExamplesTest, EveryShippedExampleIsAnsweredAsItSays)
{
    const QJsonArray examples = shippedExamples();

    ASSERT_EQ(examples.size(), 22);
    for (const QJsonValue &example : examples) {
        EXPECT_EQ(codesOf(agreementFrom(example.toObject())), expectedOf(example.toObject()))
            << example[u"text"_s].toString().toStdString();
    }
}

TEST(SmartExamplesTest, EveryWeakPhraseOfTheListsIsHeard)
{
    for (const EnumText<Language> &language : enumTexts<Language>) {
        const SmartLexicon &words = Catalogue::shipped().lexicon(language.value);
        for (const QString &phrase : words.vagueVerbs + words.vagueWords + words.hedges + words.vagueTimes)
            EXPECT_THAT(codesOfText(phrase, language.value), Contains(::testing::AnyOfArray(wordCodes)))
                << phrase.toStdString();
    }
}

TEST(SmartExamplesTest, ANeutralPhraseWinsOverTheVagueWordInsideIt)
{
    for (const EnumText<Language> &language : enumTexts<Language>) {
        for (const QString &phrase : Catalogue::shipped().lexicon(language.value).neutral) {
            for (const QString &gap : {u"xx"_s, u"xx xx"_s, u"xx xx xx"_s})
                EXPECT_THAT(codesOfText(spelledOut(phrase, gap), language.value),
                            Not(Contains(::testing::AnyOfArray(wordCodes))))
                    << phrase.toStdString();
        }
    }
}

TEST(SmartExamplesTest, OnlyThePhraseItselfIsNeutral)
{
    EXPECT_THAT(codesOfText(u"Omar doet geen nachtdiensten meer"_s, Language::Dutch),
                Not(Contains(u"vague_word"_s)));
    EXPECT_THAT(codesOfText(u"Omar doet onder meer de balie, en meer"_s, Language::Dutch),
                Contains(u"vague_word"_s));
    EXPECT_THAT(codesOfText(u"Nora n’assure plus les gardes"_s, Language::French),
                Not(Contains(u"vague_word"_s)));
    EXPECT_THAT(codesOfText(u"Nora n’a plus d’initiative à prendre ici"_s, Language::French),
                Not(Contains(u"vague_word"_s)));
    EXPECT_THAT(codesOfText(u"Nora anime de plus en plus les réunions"_s, Language::French),
                Contains(u"vague_word"_s));
    EXPECT_THAT(codesOfText(u"Nora fera cela plus tard"_s, Language::French), Contains(u"vague_time"_s));
    EXPECT_THAT(codesOfText(u"Ann no longer does night shifts"_s, Language::English),
                Not(Contains(::testing::AnyOfArray(wordCodes))));
}

} // namespace loopbaan::test
