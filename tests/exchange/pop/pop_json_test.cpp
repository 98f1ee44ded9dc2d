// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pop/pop_json.h"

#include "exchange/pop/made_up_pop.h"
#include "exchange/python_script.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

Pop noorsPop()
{
    return {.organisation = u"De Linde"_s,
            .employeeId = {u"e1"_s},
            .employee = u"Noor Janssens"_s,
            .hiredOn = QDate(2019, 1, 7),
            .partner = u"Els Maes"_s,
            .strengths = {u"luistert goed"_s},
            .agreements = {{.text = u"Noor volgt de opleiding.\n"_s,
                            .owner = AgreementOwner::Employee,
                            .due = QDate(2027, 6, 15),
                            .support = {{.text = u"een dag per week"_s,
                                         .from = AgreementOwner::Manager,
                                         .answer = SupportAnswer::Partly}}}},
            .followUp = {{.date = QDate(2027, 6, 15), .kind = FollowUpKind::AgreementDue, .agreements = {1}}},
            .composedOn = QDate(2026, 12, 10)};
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = popToJson(noorsPop());
    EXPECT_TRUE(json.contains(from));
    return json.replace(from, to);
}

JsonProblem problemAt(const QString &path, JsonReason reason)
{
    return {.path = path, .reason = reason};
}

} // namespace

TEST(PopJsonTest, NamesItsSchemaFirst)
{
    EXPECT_TRUE(popToJson(noorsPop()).startsWith("{\n  \"schema\": \"loopbaangesprek-pop/1\",\n"));
    EXPECT_EQ(popToJson(noorsPop()), popToJson(noorsPop()));
}

TEST(PopJsonTest, ComesBackWordForWord)
{
    const PopFile file = popFromJson(popToJson(noorsPop()));

    EXPECT_THAT(file.problems, IsEmpty());
    ASSERT_TRUE(file.pop);
    EXPECT_EQ(*file.pop, noorsPop());
}

RC_GTEST_PROP(PopJsonPropertyTest, EveryPopComesBack, ())
{
    const Pop pop = *madeUpPop();
    const PopFile file = popFromJson(popToJson(pop));

    RC_ASSERT(file.pop.has_value());
    RC_ASSERT(*file.pop == pop);
}

TEST(PopJsonTest, FitsItsSchema)
{
    if (!pythonHas(u"jsonschema"_s))
        GTEST_SKIP() << "python3-jsonschema is not installed";
    QByteArrayList documents{popToJson({}), popToJson(noorsPop())};
    rc::check("gather", [&documents] { documents << popToJson(*madeUpPop()); });
    const ScriptRun run = runPython(u"validate_json.py"_s, {sourceFile(u"docs/formats/pop.schema.json"_s)},
                                    '[' + documents.join(',') + ']');

    EXPECT_GT(documents.size(), 50);
    EXPECT_EQ(run.output, QByteArray());
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
}

TEST(PopJsonTest, TheSchemaKnowsWhatDoesNotFit)
{
    if (!pythonHas(u"jsonschema"_s))
        GTEST_SKIP() << "python3-jsonschema is not installed";
    const ScriptRun run = runPython(u"validate_json.py"_s, {sourceFile(u"docs/formats/pop.schema.json"_s)},
                                    '[' + changed("\"2027-06-15\"", "\"15/06/2027\"") + ']');

    EXPECT_TRUE(run.output.contains("$.agreements[0].due")) << run.output.toStdString();
}

TEST(PopJsonTest, AnotherSchemaIsRefused)
{
    EXPECT_THAT(popFromJson(changed("pop/1", "pop/2")).problems,
                ElementsAre(problemAt(u"/schema"_s, JsonReason::UnknownValue)));
    EXPECT_FALSE(popFromJson("[]").pop);
    EXPECT_FALSE(popFromJson("{}").pop);
}

TEST(PopJsonTest, WhatIsWrongIsNamedByItsPlace)
{
    const PopFile file = popFromJson(changed("\"partly\"", "\"perhaps\""));

    EXPECT_FALSE(file.pop);
    EXPECT_THAT(file.problems,
                ElementsAre(problemAt(u"/agreements/0/support/0/answer"_s, JsonReason::UnknownValue)));
    EXPECT_THAT(popFromJson(changed("\"luistert goed\"", "7")).problems,
                ElementsAre(problemAt(u"/strengths/0"_s, JsonReason::WrongType)));
}

TEST(PopJsonTest, UnknownKeysArePassedOver)
{
    const PopFile file = popFromJson(changed("\"strengths\"", "\"score\": 5, \"strengths\""));

    EXPECT_TRUE(file.pop);
    EXPECT_THAT(file.problems, ElementsAre(problemAt(u"/score"_s, JsonReason::UnknownKey)));
}

} // namespace loopbaan::test
