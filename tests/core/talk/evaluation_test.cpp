// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/evaluation.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate day(2026, 11, 26);

Conversation now()
{
    return {.id = {u"now"_s},
            .status = ConversationStatus::Running,
            .date = day,
            .startedAt = QDateTime(day, QTime(12, 0), Qt::UTC)};
}

Agreement promise(const QString &id, std::optional<AgreementOwner> owner, QDate due,
                  AgreementStatus status = AgreementStatus::Planned)
{
    return {.id = {id},
            .conversation = {u"before"_s},
            .owner = owner,
            .due = due,
            .status = status,
            .madeOn = day.addYears(-1)};
}

QStringList idsOf(const QList<EvaluationEntry> &entries)
{
    QStringList ids;
    for (const EvaluationEntry &entry : entries)
        ids << entry.agreement.id.value;
    return ids;
}

AgreementReview reviewOn(QDate date, const QString &agreement = u"done"_s)
{
    return {.agreement = {agreement}, .reviewedOn = date, .status = AgreementStatus::Reached};
}

} // namespace

TEST(EvaluationTest, AFirstTalkHasNothingToComeBackTo)
{
    EXPECT_THAT(evaluationOf(now(), {}, {}), IsEmpty());
}

TEST(EvaluationTest, PromisesOfTheManagerAndTheOrganisationComeFirst)
{
    const QDate soon = day.addDays(10);
    EXPECT_THAT(idsOf(evaluationOf(now(),
                                   {promise(u"undated"_s, AgreementOwner::Employee, {}),
                                    promise(u"later"_s, AgreementOwner::Employee, soon.addDays(9)),
                                    promise(u"nobody"_s, std::nullopt, soon.addDays(1)),
                                    promise(u"house"_s, AgreementOwner::Organisation, soon),
                                    promise(u"mine"_s, AgreementOwner::Manager, soon.addDays(30))},
                                   {})),
                ElementsAre(u"mine"_s, u"house"_s, u"nobody"_s, u"later"_s, u"undated"_s));
}

TEST(EvaluationTest, WhatWasClosedBeforeStaysAway)
{
    const Agreement done = promise(u"done"_s, AgreementOwner::Employee, day, AgreementStatus::Reached);
    EXPECT_THAT(evaluationOf(now(), {done}, {reviewOn(day.addDays(-1))}), IsEmpty());
}

TEST(EvaluationTest, WhatIsClosedInThisTalkStays)
{
    const Agreement done = promise(u"done"_s, AgreementOwner::Employee, day, AgreementStatus::Reached);
    EXPECT_THAT(evaluationOf(now(), {done}, {reviewOn(day.addDays(-1)), reviewOn(day)}),
                ElementsAre(EvaluationEntry{done, reviewOn(day)}));
}

TEST(EvaluationTest, WhatIsAgreedInThisTalkIsNotEvaluatedInIt)
{
    Agreement fresh = promise(u"fresh"_s, AgreementOwner::Employee, day.addDays(60));
    fresh.conversation = now().id;
    EXPECT_THAT(evaluationOf(now(), {fresh}, {}), IsEmpty());
}

TEST(EvaluationTest, AFinishedTalkKeepsWhatWasSaidInIt)
{
    Conversation finished = now();
    finished.status = ConversationStatus::Finished;
    finished.finishedOn = day;
    const Agreement done = promise(u"done"_s, AgreementOwner::Employee, day, AgreementStatus::Reached);
    const Agreement open = promise(u"open"_s, AgreementOwner::Employee, day);
    EXPECT_THAT(evaluationOf(finished, {done, open}, {reviewOn(day), reviewOn(day.addDays(40), u"open"_s)}),
                ElementsAre(EvaluationEntry{done, reviewOn(day)}));
}

} // namespace loopbaan::test
