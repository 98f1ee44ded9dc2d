// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_service.h"

#include "app/people/employee_service.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QUndoStack>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class AgreementServiceTest : public StoredDossier
{
protected:
    AgreementServiceTest()
    {
        EXPECT_THAT(EmployeeService(*dossier).save({.employee = {.id = noor, .givenName = u"Noor"_s}}),
                    IsEmpty());
    }

    Agreement saved(const QString &text)
    {
        return agreements.save({Agreement{.employee = noor, .text = text, .due = today.addDays(60)}}).first();
    }

    EmployeeId noor{u"noor"_s};
    AgreementService agreements{*dossier};
};

TEST_F(AgreementServiceTest, AWeakAgreementIsStoredAsItIs)
{
    const Agreement agreement = saved(u"Try harder"_s);

    EXPECT_EQ(agreements.find(agreement.id), agreement);
    EXPECT_EQ(agreement.owner, AgreementOwner::Employee);
    EXPECT_EQ(agreement.madeOn, today);
}

TEST_F(AgreementServiceTest, SavingTheSameIdChangesIt)
{
    Agreement agreement = saved(u"Noor follows the course"_s);
    agreement.measure = u"Certificate"_s;
    agreements.save({agreement});

    EXPECT_THAT(agreements.all(), SizeIs(1));
    EXPECT_EQ(agreements.find(agreement.id)->measure, u"Certificate"_s);
}

TEST_F(AgreementServiceTest, AgreementsKeepTheOrderTheyWereMadeIn)
{
    (void)saved(u"first"_s);
    (void)saved(u"second"_s);

    const QList<Agreement> all = agreements.of(noor);
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all.first().text, u"first"_s);
}

TEST_F(AgreementServiceTest, AReviewKeepsWhatWasBefore)
{
    const Agreement agreement = saved(u"Noor follows the course"_s);
    EXPECT_TRUE(agreements.review(
        agreement.id,
        {.status = AgreementStatus::Partly, .note = u"one day"_s, .newDue = today.addDays(90)}));

    EXPECT_EQ(agreements.find(agreement.id)->status, AgreementStatus::Partly);
    EXPECT_EQ(agreements.find(agreement.id)->due, today.addDays(90));
    const QList<AgreementReview> reviews = agreements.reviewsOf(agreement.id);
    ASSERT_THAT(reviews, SizeIs(1));
    EXPECT_EQ(reviews.first().previousDue, today.addDays(60));
}

TEST_F(AgreementServiceTest, AReviewThatIsStillBeingToldStaysOne)
{
    const Agreement agreement = saved(u"Noor follows the course"_s);
    const AgreementReviewId id = AgreementReviewId::create();
    (void)agreements.reviewText(agreement.id, {.id = id, .note = u"wai"_s, .newDue = today.addDays(90)},
                                u"note"_s);
    (void)agreements.reviewText(agreement.id, {.id = id, .note = u"waits"_s, .newDue = today.addDays(99)},
                                u"note"_s);

    const QList<AgreementReview> reviews = agreements.reviewsOf(agreement.id);
    ASSERT_THAT(reviews, SizeIs(1));
    EXPECT_EQ(reviews.first().note, u"waits"_s);
    EXPECT_EQ(reviews.first().previousDue, today.addDays(60)) << "the day before all of it";
    dossier->undo();
    EXPECT_EQ(agreements.find(agreement.id)->due, today.addDays(60)) << "typed in one go, undone in one go";
}

TEST_F(AgreementServiceTest, ADayThatIsTakenBackMovesTheAgreementBack)
{
    const Agreement agreement = saved(u"Noor follows the course"_s);
    const AgreementReviewId id = AgreementReviewId::create();
    agreements.review(agreement.id, {.id = id, .newDue = today.addDays(90)});
    agreements.review(agreement.id, {.id = id});
    EXPECT_EQ(agreements.find(agreement.id)->due, today.addDays(60));
}

TEST_F(AgreementServiceTest, SeveralAreReviewedInOneStepAndKeepWhatIsNotSaid)
{
    const Agreement one = saved(u"one"_s);
    const Agreement two = saved(u"two"_s);
    agreements.review(one.id, {.status = AgreementStatus::Reached});
    agreements.reviewAll({one.id, two.id, {u"gone"_s}}, {.newDue = today.addDays(90)});
    EXPECT_EQ(agreements.find(one.id)->status, AgreementStatus::Reached);
    EXPECT_EQ(agreements.find(two.id)->due, today.addDays(90));
    dossier->undo();
    EXPECT_EQ(agreements.find(two.id)->due, today.addDays(60));
}

TEST_F(AgreementServiceTest, ADraftIsStoredWithItsFirstWords)
{
    Agreement draft = agreements.draftFor(noor);
    EXPECT_THAT(agreements.all(), IsEmpty());
    draft.text = u"Noor"_s;
    agreements.saveText(draft, u"textEdit"_s);
    draft.text = u"Noor learns"_s;
    agreements.saveText(draft, u"textEdit"_s);
    EXPECT_EQ(agreements.find(draft.id), draft);
    dossier->undo();
    EXPECT_THAT(agreements.all(), IsEmpty());
}

TEST_F(AgreementServiceTest, AnUnknownAgreementCannotBeReviewed)
{
    EXPECT_FALSE(agreements.review({u"nobody"_s}, {}));
}

TEST_F(AgreementServiceTest, SavingSeveralIsOneStepToUndo)
{
    agreements.save({{.employee = noor, .text = u"one"_s}, {.employee = noor, .text = u"two"_s}});
    dossier->undo();
    EXPECT_THAT(agreements.all(), IsEmpty());
}

} // namespace loopbaan::test
