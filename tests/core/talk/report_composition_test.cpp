// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/report_composition.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

const EmployeeId noor{u"noor"_s};
const ConversationId talk{u"talk"_s};
const QDate held(2026, 11, 26);

ReportSources sources()
{
    return {.employee = {.id = noor, .givenName = u"Noor"_s, .familyName = u"Janssens"_s},
            .conversation = {.id = talk,
                             .employee = noor,
                             .status = ConversationStatus::Finished,
                             .occasion = u"occ.fixed"_s,
                             .date = held,
                             .finishedOn = held}};
}

TalkReport reportOf(const ReportSources &from, FeedbackInReport feedback = FeedbackInReport::LeftOut)
{
    return composeReport(from, Language::Dutch, held.addDays(100), feedback);
}

} // namespace

TEST(ReportCompositionTest, NamesTheOccasionOnlyWhenItMayBe)
{
    ReportSources from = sources();
    EXPECT_EQ(reportOf(from).occasion, u"occ.fixed"_s);

    from.conversation.occasionSensitive = true;
    EXPECT_EQ(reportOf(from).occasion, QString());
}

TEST(ReportCompositionTest, TellsWishesAsTheyReadOnTheDay)
{
    ReportSources from = sources();
    from.wishes = {{.id = {u"w"_s},
                    .employee = noor,
                    .text = u"Lead a team"_s,
                    .horizon = Horizon::Long,
                    .notedOn = held}};
    from.wishVersions = {
        {.wish = {u"w"_s}, .text = u"Too early"_s, .until = held},
        {.wish = {u"w"_s}, .text = u"Later"_s, .until = held.addDays(60)},
        {.wish = {u"w"_s}, .text = u"Guide people"_s, .horizon = Horizon::Medium, .until = held.addDays(30)}};

    EXPECT_THAT(reportOf(from).wishes,
                ElementsAre(ReportWish{u"Guide people"_s, Horizon::Medium, std::nullopt}));
}

TEST(ReportCompositionTest, LeavesOutWishesOfAnotherTime)
{
    ReportSources from = sources();
    from.wishes = {{.employee = noor, .text = u"Noted later"_s, .notedOn = held.addDays(1)},
                   {.employee = noor, .text = u"Let go before"_s, .notedOn = held, .closedOn = held},
                   {.employee = noor, .text = u" "_s, .notedOn = held}};

    EXPECT_THAT(reportOf(from).wishes, IsEmpty());
}

TEST(ReportCompositionTest, HoldsWhatBelongsToThisTalkOnly)
{
    ReportSources from = sources();
    from.agreements = {{.employee = noor, .conversation = talk, .text = u"Ours"_s},
                       {.employee = noor, .conversation = {u"other"_s}, .text = u"Earlier"_s}};
    from.points = {{.employee = noor, .conversation = talk, .text = u"Four days"_s, .who = u"Els"_s},
                   {.employee = noor, .conversation = {u"other"_s}, .text = u"Earlier"_s}};
    from.options = {{.employee = noor, .conversation = talk, .text = u"Coach"_s},
                    {.employee = {u"ali"_s}, .conversation = talk, .text = u"Not Noor's"_s}};
    from.phases = {{.conversation = talk, .phase = PhaseId::Planning, .sharedNotes = u"Then"_s},
                   {.conversation = talk, .phase = PhaseId::Opening, .sharedNotes = u"First"_s},
                   {.conversation = talk, .phase = PhaseId::Closing, .sharedNotes = u" "_s}};
    const TalkReport report = reportOf(from);

    EXPECT_THAT(report.agreements, SizeIs(1));
    EXPECT_THAT(report.points,
                ElementsAre(ReportPoint{OpenPointKind::ToFindOut, u"Four days"_s, u"Els"_s, {}}));
    EXPECT_THAT(report.options, SizeIs(1));
    EXPECT_THAT(
        report.notes,
        ElementsAre(ReportNotes{PhaseId::Opening, u"First"_s}, ReportNotes{PhaseId::Planning, u"Then"_s}));
}

TEST(ReportCompositionTest, TellsFeedbackOnlyWhenItIsGivenAndMeantToBeTold)
{
    ReportSources from = sources();
    EXPECT_FALSE(reportOf(from, FeedbackInReport::Told).feedback);

    from.feedback.heard = 5;
    EXPECT_FALSE(reportOf(from).feedback);
    EXPECT_EQ(reportOf(from, FeedbackInReport::Told).feedback, ReportFeedback{.heard = 5});
}

TEST(ReportCompositionTest, IsAConceptUntilTheTalkIsFinished)
{
    ReportSources from = sources();
    EXPECT_FALSE(reportOf(from).isConcept);

    from.conversation.status = ConversationStatus::Running;
    EXPECT_TRUE(reportOf(from).isConcept);
}

} // namespace loopbaan::test
