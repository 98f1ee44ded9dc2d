// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

using PlanCommandTest = CliDossierTest;

TEST_F(PlanCommandTest, PrintsTheIdOfTheConversation)
{
    const CliRun plan =
        run("plan team.lbdossier --employee 10001 --date 2026-12-14 --time 9:30 --formality formal");

    EXPECT_EQ(plan.status, ExitStatus::Done);
    EXPECT_TRUE(plan.messages.isEmpty());
    const nlohmann::json conversation = listed("conversations")[0];
    EXPECT_EQ(plan.out.trimmed().toStdString(), conversation["id"]);
    EXPECT_EQ(conversation["time"], "09:30");
    EXPECT_EQ(conversation["formality"], "formal");
    EXPECT_EQ(conversation["status"], "planned");
    EXPECT_TRUE(conversation["invited_on"].is_null());
}

TEST_F(PlanCommandTest, PrintsTheConversationAsJsonAndNothingElse)
{
    const CliRun plan =
        run("plan team.lbdossier --employee 10001 --date 2026-11-28 --time 10:00 --occasion request --json");

    EXPECT_EQ(plan.json()["occasion"], "occ.request");
    EXPECT_EQ(plan.json()["short_notice"], true);
}

TEST_F(PlanCommandTest, RemarksOnTheMomentAndPlansNevertheless)
{
    planned("10001", "2026-11-28");
    const CliRun plan = run("plan team.lbdossier --employee 10002 --date 2026-11-28 --time 11:00");

    EXPECT_EQ(plan.status, ExitStatus::Done);
    EXPECT_TRUE(plan.messages.contains(u"it falls at the weekend"_s));
    EXPECT_TRUE(plan.messages.contains(u"it leaves little time to prepare"_s));
    EXPECT_TRUE(
        plan.messages.contains(u"a conversation with Noor Janssens is planned from 10:00 to 11:30"_s));
    EXPECT_THAT(listed("conversations"), SizeIs(2));
}

TEST_F(PlanCommandTest, AMomentThatCannotBeIsWrongUsage)
{
    for (const char *moment : {"--date 2026-02-31 --time 10:00", "--date 14/12/2026 --time 10:00",
                               "--date 2026-12-14 --time 25:00", "--date 2026-12-14 --time half",
                               "--date 2026-11-21 --time 10:00"}) {
        const CliRun plan = run(std::string("plan team.lbdossier --employee 10001 ") + moment);
        EXPECT_EQ(plan.status, ExitStatus::WrongUsage) << moment;
        EXPECT_TRUE(plan.out.isEmpty()) << moment;
    }
    EXPECT_THAT(listed("conversations"), IsEmpty());
}

TEST_F(PlanCommandTest, AnUnknownOccasionIsWrongUsageAndNamesThoseThereAre)
{
    const CliRun plan =
        run("plan team.lbdossier --employee 10001 --date 2026-12-14 --time 10:00 --occasion party");

    EXPECT_EQ(plan.status, ExitStatus::WrongUsage);
    EXPECT_TRUE(plan.messages.contains(u"occ.request"_s));
}

TEST_F(PlanCommandTest, WritesTheInvitationAndNotesItAsSent)
{
    const CliRun plan = run("plan team.lbdossier --employee 10001 --date 2026-12-14 --time 10:00 "
                            "--output out/december");

    EXPECT_EQ(plan.status, ExitStatus::Done);
    EXPECT_THAT(filesIn(u"out/december"_s),
                ElementsAre(u"Loopbaangesprek_Janssens_Noor_2026-12-14.ics"_s,
                            u"Loopbaangesprek_Janssens_Noor_2026-12-14.txt"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-14.html"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-14.lbform"_s));
    EXPECT_EQ(listed("conversations")[0]["invited_on"], "2026-11-22");
}

TEST_F(PlanCommandTest, AnInformalTalkIsInvitedToWithoutAForm)
{
    run("plan team.lbdossier --employee 10001 --date 2026-12-14 --time 10:00 --formality informal "
        "--output out");

    EXPECT_THAT(filesIn(u"out"_s),
                ElementsAre(u"Loopbaangesprek_Janssens_Noor_2026-12-14.ics"_s,
                            u"Loopbaangesprek_Janssens_Noor_2026-12-14.txt"_s));
}

TEST_F(PlanCommandTest, WhatCannotBeWrittenIsNotPlannedEither)
{
    const CliRun plan = run("plan team.lbdossier --employee 10001 --date 2026-12-14 --time 10:00 "
                            "--output team.csv/invitations");

    EXPECT_EQ(plan.status, ExitStatus::ResultNotWritten);
    EXPECT_TRUE(plan.messages.startsWith(u"loopbaan: the invitation was not written: "_s));
    EXPECT_TRUE(plan.out.isEmpty());
    EXPECT_THAT(listed("conversations"), IsEmpty());
}

TEST_F(PlanCommandTest, ReschedulingSendsANewerInvitation)
{
    const std::string id = planned("10001");

    const CliRun moved = run("reschedule team.lbdossier --conversation " + id
                             + " --date 2027-01-12 --time 14:00 --output out");

    EXPECT_EQ(moved.status, ExitStatus::Done);
    EXPECT_EQ(listed("conversations")[0]["date"], "2027-01-12");
    EXPECT_EQ(listed("conversations")[0]["time"], "14:00");
    const QByteArray calendar = contents(u"out/Loopbaangesprek_Janssens_Noor_2027-01-12.ics"_s);
    EXPECT_TRUE(calendar.contains("METHOD:REQUEST"));
    EXPECT_TRUE(calendar.contains("SEQUENCE:1"));
    EXPECT_TRUE(calendar.contains(QByteArray::fromStdString("UID:" + id)));
}

TEST_F(PlanCommandTest, CancellingSendsACancellation)
{
    const std::string id = planned("10001");

    EXPECT_EQ(run("cancel team.lbdossier --output out --conversation " + id).status, ExitStatus::Done);

    EXPECT_EQ(listed("conversations")[0]["status"], "cancelled");
    EXPECT_THAT(filesIn(u"out"_s), ElementsAre(u"Loopbaangesprek_Janssens_Noor_2026-12-14.ics"_s));
    EXPECT_TRUE(contents(u"out/Loopbaangesprek_Janssens_Noor_2026-12-14.ics"_s).contains("METHOD:CANCEL"));
}

TEST_F(PlanCommandTest, WhatIsCancelledCanNeitherMoveNorFinishNorBeCancelled)
{
    const std::string of = " team.lbdossier --conversation " + planned("10001");
    run("cancel" + of);

    for (const std::string &line : {"cancel" + of, "finish" + of, "reschedule" + of + " --date 2027-01-12"})
        EXPECT_EQ(run(line).status, ExitStatus::WrongUsage) << line;
}

TEST_F(PlanCommandTest, AnUnknownConversationIsWrongUsage)
{
    for (const char *line :
         {"cancel team.lbdossier --conversation c9", "finish team.lbdossier --conversation c9",
          "reschedule team.lbdossier --conversation c9 --date 2027-01-12",
          "reschedule team.lbdossier --conversation c9 --date 2027-02-31"})
        EXPECT_EQ(run(line).status, ExitStatus::WrongUsage) << line;
}

TEST_F(PlanCommandTest, FinishingClosesTheConversation)
{
    const std::string id = planned("10001");

    const CliRun finished = run("finish team.lbdossier --conversation " + id);

    EXPECT_EQ(finished.status, ExitStatus::Done);
    EXPECT_TRUE(finished.messages.contains(u"it is closed now"_s)) << "its day has not come";

    EXPECT_EQ(listed("conversations")[0]["status"], "finished");
    EXPECT_EQ(listed("conversations")[0]["finished_on"], "2026-11-22");
}

} // namespace loopbaan::test
