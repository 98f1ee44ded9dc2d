// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listing/list_json.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace loopbaan::test {

namespace {

const Employee noor{.id = {u"e1"_s},
                    .number = u"10001"_s,
                    .givenName = u"Noor"_s,
                    .familyName = u"Öztürk"_s,
                    .department = {u"d1"_s},
                    .hiredOn = QDate(2019, 1, 7),
                    .birthYear = 1984,
                    .education = u"bachelor"_s,
                    .experience = u"12 years"_s,
                    .fte = 0.8};
const EmployeeNames names = namesOf({noor});

Json parsed(const QByteArray &json)
{
    return Json::parse(json.toStdString());
}

Json conversationJson(const Conversation &conversation, const QList<Occasion> &occasions = {})
{
    return parsed(conversationsToJson({conversation}, names, occasions, 14)).at(0);
}

} // namespace

TEST(ListJsonTest, AnEmptyListIsAnEmptyArray)
{
    EXPECT_EQ(employeesToJson({}, {}), "[]\n"_ba);
    EXPECT_EQ(attentionToJson({}, {}), "[]\n"_ba);
}

TEST(ListJsonTest, EmployeesHaveTheirDepartmentByIdAndName)
{
    const Json list = parsed(employeesToJson({noor}, {{{u"d1"_s}, u"Zorg & Welzijn"_s}}));

    EXPECT_EQ(list[0].dump(),
              R"({"id":"e1","number":"10001","name":"Noor Öztürk","given_name":"Noor",)"
              R"("family_name":"Öztürk","email":null,"job_title":null,"department_id":"d1",)"
              R"("department":"Zorg & Welzijn","manager":null,"career_contact":null,)"
              R"("hired_on":"2019-01-07","left_on":null,"fte":0.8})");
}

TEST(ListJsonTest, NobodysBirthOrSchoolingIsListed)
{
    const QByteArray list = employeesToJson({noor}, {});
    for (const char *personal : {"1984", "bachelor", "12 years"})
        EXPECT_FALSE(list.contains(personal)) << personal;
}

TEST(ListJsonTest, ConversationsSayWhenWhoAndHow)
{
    const Json json = conversationJson({.id = {u"c1"_s},
                                        .employee = {u"e1"_s},
                                        .occasion = u"occ.fixed"_s,
                                        .date = QDate(2026, 12, 10),
                                        .time = QTime(9, 5),
                                        .plannedOn = QDate(2026, 12, 1),
                                        .invitedOn = QDate(2026, 12, 1)});

    EXPECT_EQ(json["employee_id"], "e1");
    EXPECT_EQ(json["employee"], "Noor Öztürk");
    EXPECT_EQ(json["date"], "2026-12-10");
    EXPECT_EQ(json["time"], "09:05");
    EXPECT_EQ(json["status"], "planned");
    EXPECT_EQ(json["occasion"], "occ.fixed");
    EXPECT_EQ(json["formality"], "light");
    EXPECT_EQ(json["short_notice"], true);
    EXPECT_TRUE(json["place"].is_null());
}

TEST(ListJsonTest, ASensitiveOccasionIsNullUnlessShown)
{
    Conversation conversation{.id = {u"c1"_s}, .occasion = u"o1"_s, .occasionSensitive = true};
    const QList<Occasion> occasions{{.id = {u"o1"_s}, .text = u"Terugkeer"_s, .sensitive = true}};
    EXPECT_TRUE(conversationJson(conversation, occasions)["occasion"].is_null());

    conversation.occasionShown = true;
    EXPECT_EQ(conversationJson(conversation, occasions)["occasion"], "Terugkeer");
}

TEST(ListJsonTest, OneConversationIsAnObject)
{
    const Json conversation = parsed(conversationToJson({.id = {u"c1"_s}}, names, {}, 14));

    EXPECT_EQ(conversation["id"], "c1");
    EXPECT_EQ(conversation, conversationJson({.id = {u"c1"_s}}));
}

TEST(ListJsonTest, NothingPrivateGetsIntoAConversation)
{
    const QString canary = u"ZEBRACANARY"_s;
    const QByteArray json = conversationsToJson({{.id = {u"c1"_s},
                                                  .shortNoticeReason = canary,
                                                  .careerQuestion = canary,
                                                  .employeeSuccess = canary,
                                                  .managerSuccess = canary,
                                                  .report = canary,
                                                  .ownNotes = canary}},
                                                names, {}, 14);

    EXPECT_FALSE(json.contains("ZEBRACANARY"));
}

TEST(ListJsonTest, AgreementsSayWhoseTheyAreAndHowFar)
{
    const Json json = parsed(agreementsToJson({{.id = {u"a1"_s},
                                                .employee = {u"e1"_s},
                                                .text = u"Noor \"leert\"\nFrans"_s,
                                                .due = QDate(2027, 6, 15),
                                                .direction = Direction::Deepen,
                                                .status = AgreementStatus::InProgress,
                                                .confirmedByEmployee = QDate(2026, 12, 10)}},
                                              names))
                          .at(0);

    EXPECT_EQ(json["text"], "Noor \"leert\"\nFrans");
    EXPECT_EQ(json["owner"], "employee");
    EXPECT_EQ(json["status"], "in_progress");
    EXPECT_EQ(json["direction"], "dir.deepen");
    EXPECT_EQ(json["confirmed"], false);
    EXPECT_EQ(json["confirmed_by_employee"], "2026-12-10");
    EXPECT_TRUE(json["conversation_id"].is_null());
}

TEST(ListJsonTest, AttentionNamesKindPersonAndDays)
{
    const Json json = parsed(attentionToJson({{.kind = AttentionKind::AgreementOverdue,
                                               .employee = {u"e1"_s},
                                               .agreement = {u"a1"_s},
                                               .date = QDate(2026, 11, 15),
                                               .days = -7}},
                                             names))
                          .at(0);

    EXPECT_EQ(json["kind"], "agreement_overdue");
    EXPECT_EQ(json["employee"], "Noor Öztürk");
    EXPECT_EQ(json["agreement_id"], "a1");
    EXPECT_EQ(json["days"], -7);
}

} // namespace loopbaan::test
