// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/catalogue.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;
using ::testing::AllOf;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Ne;
using ::testing::Not;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

QByteArray shippedJson()
{
    QFile file(sourceFile(u"resources/content/content.json"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is said about the shipped catalogue once the first `before` in it has become `after`.
std::string complaintAfter(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = shippedJson();
    const qsizetype place = json.indexOf(before);
    EXPECT_GE(place, 0) << before.constData();
    json.replace(place, before.size(), after);
    try {
        (void)Catalogue::fromJson(json);
    } catch (const CatalogueError &error) {
        return error.what();
    }
    return "no complaint";
}

int sumOf(int CataloguePhase::*minutes)
{
    const QList<CataloguePhase> &phases = Catalogue::shipped().phases();
    return std::accumulate(phases.cbegin(), phases.cend(), 0,
                           [minutes](int sum, const CataloguePhase &phase) { return sum + phase.*minutes; });
}

} // namespace

TEST(CatalogueTest, TheOneInsideTheProgramIsTheOneOfTheSource)
{
    const Catalogue read = Catalogue::fromJson(shippedJson());

    EXPECT_EQ(Catalogue::shipped().entries().size(), read.entries().size());
    EXPECT_EQ(Catalogue::shipped().text(u"smart.s", Language::Dutch), u"Specifiek: wie doet precies wat?"_s);
}

TEST(CatalogueTest, EveryTextIsThereInEveryLanguage)
{
    for (const CatalogueEntry &entry : Catalogue::shipped().entries()) {
        EXPECT_THAT(entry.text.texts, Each(Ne(QString()))) << entry.id.toStdString();
        const auto hints = std::count(entry.hint.texts.cbegin(), entry.hint.texts.cend(), QString());
        EXPECT_TRUE(hints == 0 || hints == 3) << entry.id.toStdString();
    }
}

TEST(CatalogueTest, EveryTextNamesTheRequirementItServes)
{
    const QRegularExpression requirement(u"^R-00[0-4]-[0-9]{2}$"_s);
    for (const CatalogueEntry &entry : Catalogue::shipped().entries()) {
        EXPECT_THAT(entry.sources, Not(IsEmpty())) << entry.id.toStdString();
        for (const QString &source : entry.sources)
            EXPECT_TRUE(requirement.match(source).hasMatch()) << entry.id.toStdString();
    }
}

TEST(CatalogueTest, SectionsAndGroupsHaveNamesInEveryLanguage)
{
    for (const CatalogueSection &section : Catalogue::shipped().sections()) {
        EXPECT_THAT(section.title.texts, Each(Ne(QString()))) << section.id.toStdString();
        for (const CatalogueGroup &group : section.groups)
            EXPECT_THAT(group.title.texts, Each(Ne(QString()))) << group.id.toStdString();
    }
}

TEST(CatalogueTest, AFirstAndAFollowUpConversationTakeNinetyMinutes)
{
    EXPECT_EQ(sumOf(&CataloguePhase::minutes), 90);
    EXPECT_EQ(sumOf(&CataloguePhase::minutesFirst), 90);
}

TEST(CatalogueTest, AnAgeingTextSaysWhenItWasRightAndWhenToLookAgain)
{
    for (const CatalogueEntry &entry : Catalogue::shipped().entries()) {
        if (!entry.is(u"volatile"))
            continue;
        EXPECT_TRUE(entry.asOf.isValid()) << entry.id.toStdString();
        EXPECT_GT(entry.reviewAfter, entry.asOf) << entry.id.toStdString();
    }
}

TEST(CatalogueTest, EveryDirectionOfTheProgramHasItsText)
{
    for (const EnumText<Direction> &direction : enumTexts<Direction>) {
        const CatalogueEntry *entry = Catalogue::shipped().find(QString(direction.text));
        ASSERT_TRUE(entry) << direction.text.data();
        EXPECT_TRUE(entry->scope.has_value()) << direction.text.data();
    }
}

TEST(CatalogueTest, ASectionKeepsTheOrderOfTheFile)
{
    const QList<CatalogueEntry> smart = Catalogue::shipped().section(u"smart");

    ASSERT_GE(smart.size(), 5);
    EXPECT_EQ(smart.at(0).id, u"smart.s"_s);
    EXPECT_EQ(smart.at(4).id, u"smart.t"_s);
    EXPECT_THAT(Catalogue::shipped().section(u"nowhere"), IsEmpty());
}

TEST(CatalogueTest, GroupsOfTheConversationKnowTheirPhase)
{
    const CatalogueSection *section = Catalogue::shipped().findSection(u"conversation");

    ASSERT_TRUE(section);
    ASSERT_THAT(section->groups, SizeIs(5));
    EXPECT_EQ(section->groups.constFirst().phase, PhaseId::Opening);
    EXPECT_EQ(Catalogue::shipped().findSection(u"nowhere"), nullptr);
}

TEST(CatalogueTest, ATextThatIsNotThereIsNamed)
{
    EXPECT_EQ(Catalogue::shipped().find(u"smart.x"), nullptr);
    EXPECT_THROW((void)Catalogue::shipped().text(u"smart.x", Language::Dutch), CatalogueError);
    EXPECT_EQ(Catalogue::shipped().hint(u"smart.msg.no_date", Language::Dutch), QString());
}

TEST(CatalogueTest, TheWordListsOfEveryLanguageAreFilled)
{
    for (const EnumText<Language> &language : enumTexts<Language>) {
        const SmartLexicon &words = Catalogue::shipped().lexicon(language.value);
        for (const QStringList &list : {words.vagueVerbs, words.vagueWords, words.hedges, words.vagueTimes,
                                        words.measureNouns, words.numberWords, words.neutral})
            EXPECT_THAT(list, Not(IsEmpty())) << language.text.data();
        EXPECT_THAT(Catalogue::shipped().sensitiveWords(language.value), Not(IsEmpty()));
    }
}

TEST(CatalogueTest, OnlyWeakWordsHaveAReplacement)
{
    for (const EnumText<Language> &language : enumTexts<Language>) {
        const SmartLexicon &words = Catalogue::shipped().lexicon(language.value);
        const QStringList weak = words.vagueWords + words.vagueTimes;
        for (const QString &phrase : words.replacements.keys())
            EXPECT_TRUE(weak.contains(phrase)) << qPrintable(phrase);
    }
}

TEST(CatalogueTest, AMissingTranslationIsRefusedByItsPlace)
{
    EXPECT_THAT(complaintAfter("\"fr\": \"Ouverture\"", "\"fr\": \"\""),
                AllOf(HasSubstr("phases[0].title.fr"), HasSubstr("empty")));
    EXPECT_THAT(complaintAfter("\"en\": \"Opening\",", ""),
                AllOf(HasSubstr("phases[0].title"), HasSubstr("'en' is missing")));
}

TEST(CatalogueTest, AMemberNobodyKnowsIsRefused)
{
    EXPECT_THAT(complaintAfter("\"source\":", "\"sauce\":"),
                AllOf(HasSubstr("entries[0]"), HasSubstr("unknown member 'sauce'")));
}

TEST(CatalogueTest, AWordOutsideItsListIsRefused)
{
    EXPECT_THAT(complaintAfter("\"kind\": \"", "\"kind\": \"x"), HasSubstr("entries[0].kind"));
    EXPECT_THAT(complaintAfter("\"answer\": \"", "\"answer\": \"x"), HasSubstr("entries[0].answer"));
    EXPECT_THAT(complaintAfter("\"phase\": \"", "\"phase\": \"x"), HasSubstr("].phase"));
}

TEST(CatalogueTest, AnIdUsedTwiceIsRefused)
{
    EXPECT_THAT(complaintAfter("\"id\": \"smart.m\"", "\"id\": \"smart.s\""), HasSubstr("used twice"));
}

TEST(CatalogueTest, AnEntryInAGroupThatIsNotThereIsRefused)
{
    EXPECT_THAT(complaintAfter("\"group\": \"letters\"", "\"group\": \"lettres\""),
                HasSubstr("no such group"));
}

TEST(CatalogueTest, PhasesThatDoNotFillTheConversationAreRefused)
{
    EXPECT_THAT(complaintAfter("\"minutes\": 10", "\"minutes\": 11"), HasSubstr("do not make up the total"));
    EXPECT_THAT(complaintAfter("\"order\": 2", "\"order\": 3"), HasSubstr("phases[1]"));
    EXPECT_THAT(complaintAfter("\"minutes\": 10", "\"minutes\": -10"), HasSubstr("phases[0].minutes"));
}

TEST(CatalogueTest, SomethingElseThanACatalogueIsRefused)
{
    EXPECT_THROW((void)Catalogue::fromJson({}), CatalogueError);
    EXPECT_THROW((void)Catalogue::fromJson("[]"), CatalogueError);
    EXPECT_THROW((void)Catalogue::fromJson("{\"schema\":\"\xff\"}"), CatalogueError);
    EXPECT_THAT(complaintAfter("content/1", "content/2"), HasSubstr("not the format"));
}

} // namespace loopbaan::test
