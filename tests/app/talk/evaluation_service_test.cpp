// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/evaluation_service.h"

#include "app/agreements/agreement_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class EvaluationServiceTest : public StoredTalk
{
protected:
    EvaluationServiceTest()
    {
        agreement = AgreementService(*dossier)
                        .save({{.employee = noor,
                                .conversation = talk,
                                .text = u"Noor follows the course"_s,
                                .due = today.addMonths(6)}})
                        .first()
                        .id;
        next = aYearLater();
        talks().start(next);
    }

    EvaluationService evaluation() { return EvaluationService(*dossier); }
    EvaluationEntry entry() { return evaluation().in(next).value(0); }

    AgreementId agreement{};
    ConversationId next{};
};

TEST_F(EvaluationServiceTest, AFirstTalkHasNoneAndTheNextComesBackToWhatWasAgreed)
{
    EXPECT_THAT(evaluation().in(talk), IsEmpty());
    EXPECT_THAT(evaluation().in(next), SizeIs(1));
    EXPECT_EQ(entry().review, std::nullopt);
}

TEST_F(EvaluationServiceTest, WhatIsReachedStaysInViewAndMayBeCorrected)
{
    evaluation().judge(next, agreement, AgreementStatus::Reached);
    evaluation().judge(next, agreement, AgreementStatus::Partly);

    EXPECT_EQ(entry().agreement.status, AgreementStatus::Partly);
    EXPECT_THAT(AgreementService(*dossier).reviewsOf(agreement), SizeIs(1));
    undo();
    EXPECT_EQ(entry().agreement.status, AgreementStatus::Reached);
    EXPECT_EQ(entry().review->status, AgreementStatus::Reached);
}

TEST_F(EvaluationServiceTest, ALineAboutItIsUndoneAsOneAndSurvives)
{
    const int before = steps();
    evaluation().write(next, agreement, u"one d"_s);
    evaluation().write(next, agreement, u"one day done"_s);
    EXPECT_EQ(steps(), before + 1);
    reopen();
    EXPECT_EQ(entry().review->note, u"one day done"_s);
    EXPECT_EQ(entry().agreement.status, AgreementStatus::Planned) << "a line says nothing about how it went";
}

TEST_F(EvaluationServiceTest, CarryingOverKeepsTheFirstDay)
{
    const QDate first = entry().agreement.due;
    evaluation().moveDue(next, agreement, today.addMonths(1));
    evaluation().moveDue(next, agreement, today.addMonths(3));

    EXPECT_EQ(entry().agreement.due, today.addMonths(3));
    EXPECT_EQ(entry().review->previousDue, first);
    EXPECT_EQ(entry().review->newDue, today.addMonths(3));
}

TEST_F(EvaluationServiceTest, AnAgreementOfThisTalkIsNotJudgedInIt)
{
    evaluation().judge(talk, agreement, AgreementStatus::Dropped);
    EXPECT_EQ(AgreementService(*dossier).find(agreement)->status, AgreementStatus::Planned);
}

} // namespace loopbaan::test
