// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_file_name.h"

#include "support/printers.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace loopbaan::test {

namespace {

Pop popOf(const QString &familyName, const QString &givenName = {}, const QString &number = u"10001"_s)
{
    return {.employeeId = {u"5f1d7e0a-aaaa-bbbb-cccc-0123456789ab"_s},
            .givenName = givenName,
            .familyName = familyName,
            .employeeNumber = number,
            .conversationOn = QDate(2026, 12, 10),
            .composedOn = QDate(2026, 12, 20)};
}

struct NameCase
{
    QString family;
    QString given;
    QString file;
};

} // namespace

TEST(PopFileNameTest, FamilyNameFirstThenTheGivenNameAndTheDate)
{
    EXPECT_EQ(popFileName(popOf(u"Janssens"_s, u"Noor"_s)), u"POP_Janssens_Noor_2026-12-10"_s);
}

TEST(PopFileNameTest, TheDateIsThatOfApprovalElseOfTheConversationElseOfToday)
{
    Pop pop = popOf(u"Janssens"_s, u"Noor"_s);
    pop.approvedOn = QDate(2026, 12, 15);
    EXPECT_EQ(popFileName(pop), u"POP_Janssens_Noor_2026-12-15"_s);

    pop.approvedOn = {};
    pop.conversationOn = {};
    EXPECT_EQ(popFileName(pop), u"POP_Janssens_Noor_2026-12-20"_s);
}

TEST(PopFileNameTest, WhatAFileSystemRefusesIsReplaced)
{
    const NameCase cases[] = {
        {u"van den Berg"_s, u"Anna"_s, u"van den Berg_Anna"_s},
        {u"D'Hondt"_s, u"Zoë"_s, u"D'Hondt_Zoë"_s},
        {u"../../etc/passwd"_s, u"x"_s, u"_._etc_passwd_x"_s},
        {u"C:\\Windows"_s, u"x"_s, u"C__Windows_x"_s},
        {u"a*b?c\"d<e>f|g"_s, u"x"_s, u"a_b_c_d_e_f_g_x"_s},
        {u"Peeters. "_s, u" .Jan"_s, u"Peeters_Jan"_s},
        {u"Pee\u0007ters"_s, u"Jan\n\tPiet"_s, u"Pee_ters_Jan Piet"_s},
        {u"Jan\u202Efdp.exe"_s, {}, u"Janfdp.exe"_s},
        {u"Zoe\u0308"_s, {}, u"Zoë"_s},
        {u"李"_s, u"Ming"_s, u"李_Ming"_s},
        {u"CON"_s, {}, u"CON"_s},
    };
    for (const NameCase &one : cases)
        EXPECT_EQ(popFileName(popOf(one.family, one.given)), u"POP_%1_2026-12-10"_s.arg(one.file));
}

TEST(PopFileNameTest, ANameWithoutALatinLetterGivesWayToTheNumber)
{
    EXPECT_EQ(popFileName(popOf(u"李"_s, u"明"_s)), u"POP_10001_2026-12-10"_s);
    EXPECT_EQ(popFileName(popOf(u"Иванов"_s, u"😀"_s)), u"POP_10001_2026-12-10"_s);
    EXPECT_EQ(popFileName(popOf(u".."_s, u"/"_s)), u"POP_10001_2026-12-10"_s);
    EXPECT_EQ(popFileName(popOf({})), u"POP_10001_2026-12-10"_s);
}

TEST(PopFileNameTest, WithoutANumberTheStartOfTheIdServes)
{
    EXPECT_EQ(popFileName(popOf(u"李"_s, u"明"_s, {})), u"POP_5f1d7e0a_2026-12-10"_s);
}

TEST(PopFileNameTest, WithNothingAtAllItIsStillAName)
{
    EXPECT_EQ(popFileName({}), u"POP"_s);
}

TEST(PopFileNameTest, AnEndlessNameIsCutBetweenLetters)
{
    const QString name = popFileName(popOf(u"x"_s + u"e\u0301\u0323"_s.repeated(5000)));

    EXPECT_LE(name.toUtf8().size(), 120);
    EXPECT_TRUE(name.startsWith(u"POP_xẹ́ẹ́"_s.normalized(QString::NormalizationForm_C)));
    EXPECT_TRUE(name.endsWith(u"\u0301_2026-12-10"_s)) << name.toStdString();
}

RC_GTEST_PROP(PopFileNameTest, IsSafeWhateverTheNames,
              (const std::u16string &family, const std::u16string &given, const std::u16string &number))
{
    const QString name =
        popFileName(popOf(QString::fromStdU16String(family), QString::fromStdU16String(given),
                          QString::fromStdU16String(number)));

    RC_ASSERT(name.startsWith(u"POP_"_s));
    RC_ASSERT(name.endsWith(u"_2026-12-10"_s));
    RC_ASSERT(!name.contains(u'/') && !name.contains(u'\\') && !name.contains(u':'));
    RC_ASSERT(!name.contains(u".."_s));
    RC_ASSERT(name.toUtf8().size() <= 120);
    RC_ASSERT(QString::fromUtf8(name.toUtf8()) == name);
}

TEST(PopFileNameTest, OtherFilesAboutSomebodyAreNamedLikeIt)
{
    const Employee noor{.givenName = u"Noor"_s, .familyName = u"Janssens"_s};

    EXPECT_EQ(personalFileName(u"Loopbaangesprek"_s, noor, QDate(2026, 12, 10)),
              u"Loopbaangesprek_Janssens_Noor_2026-12-10"_s);
}

TEST(PopFileNameTest, TwoTheSameAreNumbered)
{
    EXPECT_THAT(uniqueNames({u"POP_A"_s, u"POP_B"_s, u"POP_A"_s, u"POP_A"_s}),
                ElementsAre(u"POP_A"_s, u"POP_B"_s, u"POP_A-2"_s, u"POP_A-3"_s));
}

TEST(PopFileNameTest, LetterCaseDoesNotTellFilesApart)
{
    EXPECT_THAT(uniqueNames({u"POP_Noor"_s, u"POP_NOOR"_s}), ElementsAre(u"POP_Noor"_s, u"POP_NOOR-2"_s));
}

TEST(PopFileNameTest, ANumberedNameMeetsNoOther)
{
    EXPECT_THAT(uniqueNames({u"A"_s, u"A-2"_s, u"A"_s, u"A-2"_s}),
                ElementsAre(u"A"_s, u"A-2"_s, u"A-3"_s, u"A-2-2"_s));
}

RC_GTEST_PROP(PopFileNameTest, UniqueNamesAreUnique, (const std::vector<bool> &choices))
{
    QStringList names;
    for (const bool choice : choices)
        names << (choice ? u"a"_s : u"A-2"_s);
    QStringList folded;
    for (const QString &name : uniqueNames(names))
        folded << name.toCaseFolded();

    RC_ASSERT(folded.size() == names.size());
    RC_ASSERT(folded.removeDuplicates() == 0);
}

} // namespace loopbaan::test
