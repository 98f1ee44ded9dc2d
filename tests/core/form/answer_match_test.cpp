// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/answer_match.h"

#include "core/form/sample_form.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QString energy = u"emp.drives.energy"_s;

AnsweredForm formOf(ConversationStatus status)
{
    AnsweredForm form = sampleForm();
    form.conversation.status = status;
    return form;
}

AnsweredForm answeredWith(const FormAnswer &earlier)
{
    AnsweredForm form = sampleForm();
    form.received << earlier;
    return form;
}

struct MatchCase
{
    const char *what;
    std::optional<AnsweredForm> form;
    EmployeeId expected;
    AnswerMatchKind kind;
};

} // namespace

class AnswerMatchKindTest : public ::testing::TestWithParam<MatchCase>
{
};

TEST_P(AnswerMatchKindTest, SaysWhatTheAnswerIs)
{
    const FormAnswer answer = with(sampleAnswer(), energy, u"planning"_s);
    EXPECT_EQ(matchAnswer(answer, GetParam().form, GetParam().expected).kind, GetParam().kind)
        << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    AnswerMatch, AnswerMatchKindTest,
    ::testing::Values(
        MatchCase{"no such form", std::nullopt, {}, AnswerMatchKind::UnknownForm},
        MatchCase{"the first", sampleForm(), {}, AnswerMatchKind::First},
        MatchCase{"read for whose it is", sampleForm(), {u"noor"_s}, AnswerMatchKind::First},
        MatchCase{"read for somebody else", sampleForm(), {u"fatma"_s}, AnswerMatchKind::WrongPerson},
        MatchCase{"the same again",
                  answeredWith(with(sampleAnswer(), energy, u"planning"_s)),
                  {},
                  AnswerMatchKind::AlreadyRead},
        MatchCase{"saved again later",
                  answeredWith(with(sampleAnswer(20), energy, u"planning"_s)),
                  {},
                  AnswerMatchKind::Second},
        MatchCase{
            "another", answeredWith(with(sampleAnswer(), energy, u"people"_s)), {}, AnswerMatchKind::Second},
        MatchCase{"prepared", formOf(ConversationStatus::Prepared), {}, AnswerMatchKind::First},
        MatchCase{"running", formOf(ConversationStatus::Running), {}, AnswerMatchKind::First},
        MatchCase{"cancelled", formOf(ConversationStatus::Cancelled), {}, AnswerMatchKind::Cancelled},
        MatchCase{"held", formOf(ConversationStatus::Finished), {}, AnswerMatchKind::Finished}));

TEST(AnswerMatchTest, WhoseItIsIsSaidForTheWrongPersonToo)
{
    const AnswerMatch match = matchAnswer(sampleAnswer(), sampleForm(), {u"fatma"_s});
    EXPECT_EQ(match.employee, EmployeeId{u"noor"_s});
    EXPECT_EQ(match.conversation, ConversationId{u"talk"_s});
}

TEST(AnswerMatchTest, OnlyTheFirstAndASecondAreTakenAtOnce)
{
    EXPECT_TRUE(isTakenAtOnce(AnswerMatchKind::First));
    EXPECT_TRUE(isTakenAtOnce(AnswerMatchKind::Second));
    EXPECT_FALSE(isTakenAtOnce(AnswerMatchKind::WrongPerson));
    EXPECT_FALSE(isTakenAtOnce(AnswerMatchKind::Cancelled));
}

TEST(AnswerMatchTest, AnotherNameIsNoticedButNotHowItIsWritten)
{
    FormAnswer answer = sampleAnswer();
    answer.familyName = u" janssens"_s;
    EXPECT_FALSE(matchAnswer(answer, sampleForm()).isNameDifferent);
    answer.givenName = u"Fatma"_s;
    EXPECT_TRUE(matchAnswer(answer, sampleForm()).isNameDifferent);
}

TEST(AnswerMatchTest, ASecondAnswerShowsWhatIsNewChangedAndTakenBack)
{
    const QString good = u"emp.strengths.good"_s;
    const QString question = u"emp.start.question"_s;
    const FormAnswer before = with(with(sampleAnswer(20), energy, u"planning"_s), good, u"numbers"_s);
    const FormAnswer now = with(with(sampleAnswer(), energy, u"people"_s), question, u"where to?"_s);

    EXPECT_THAT(matchAnswer(now, answeredWith(before)).differences,
                ElementsAre(AnswerDifference{energy, before.answers.at(0), now.answers.at(0)},
                            AnswerDifference{question, std::nullopt, now.answers.at(1)},
                            AnswerDifference{good, before.answers.at(1), std::nullopt}));
}

TEST(AnswerMatchTest, AnOlderOneThatComesLaterIsToldApart)
{
    EXPECT_TRUE(matchAnswer(sampleAnswer(20), answeredWith(sampleAnswer(22))).isOlder);
    EXPECT_FALSE(matchAnswer(sampleAnswer(22), answeredWith(sampleAnswer(20))).isOlder);
}

TEST(AnswerMatchTest, AnEditedQuestionIsNamedWithBothTexts)
{
    FormAnswer answer = with(sampleAnswer(), energy, u"none"_s);
    answer.answers[0].asked = u"What drains you?"_s;
    answer = with(answer, u"emp.unknown"_s, u"?"_s);
    EXPECT_THAT(matchAnswer(answer, sampleForm()).edited,
                ElementsAre(EditedQuestion{energy, u"emp.drives.energy?"_s, u"What drains you?"_s},
                            EditedQuestion{u"emp.unknown"_s, {}, u"emp.unknown?"_s}));
}

TEST(AnswerMatchTest, WhatMailDoesToAQuestionIsNoEdit)
{
    FormAnswer answer = with(sampleAnswer(), energy, u"planning"_s);
    answer.answers[0].asked = u"  EMP.drives.energy? "_s;
    EXPECT_THAT(matchAnswer(answer, sampleForm()).edited, IsEmpty());
}

TEST(AnswerMatchTest, APrivateAnswerIsDroppedAndWhatIsToldKeepsNothing)
{
    FormAnswer answer =
        with(with(sampleAnswer(), u"emp.life.private"_s, u"a dream"_s), energy, u"a secret"_s);
    answer.answers[1].share = AnswerSharing::Tell;
    answer.answers[1].items = {{.text = u"a secret too"_s}};
    answer.answers[1].scale = 1;

    const FormAnswer kept = withoutPrivate(answer, sampleForm().form);
    EXPECT_THAT(kept.answers,
                ElementsAre(AnsweredQuestion{
                    .question = energy, .asked = energy + u'?', .share = AnswerSharing::Tell}));
}

} // namespace loopbaan::test
