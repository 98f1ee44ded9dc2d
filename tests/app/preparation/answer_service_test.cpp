// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/preparation_service.h"
#include "app/talk/prepared_answers.h"
#include "exchange/form/form_json.h"
#include "storage/stores/stores.h"

#include "app/preparation/sent_and_answered.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class AnswerServiceTest : public SentForms
{
protected:
    QStringList onTheTable()
    {
        QStringList texts;
        for (const PreparedAnswer &each :
             preparedAnswers(*dossier, talk, Catalogue::shipped(), Language::Dutch))
            texts << each.text;
        return texts;
    }
};

TEST_F(AnswerServiceTest, TheFirstAnswerIsKeptAndLiesOnTheTable)
{
    const AnswerOutcome outcome = read(saying(u"planning"_s), noor);
    EXPECT_EQ(outcome.fault, AnswerFault::None);
    EXPECT_EQ(outcome.match.kind, AnswerMatchKind::First);
    EXPECT_TRUE(outcome.isKept);
    EXPECT_FALSE(outcome.wasSealed);
    reopen();
    EXPECT_THAT(onTheTable(), ElementsAre(u"planning"_s));
    EXPECT_THAT(answers().of(talk), ElementsAre(Field(&KeptAnswer::answer, saying(u"planning"_s))));
    EXPECT_EQ(PreparationService(*dossier).readiness(talk).employee, EmployeeReadiness::Answered);
}

TEST_F(AnswerServiceTest, ASealedAnswerIsOpenedWithTheKeyOfItsForm)
{
    const AnswerOutcome outcome = answers().read(sealed(saying(u"planning"_s)));
    EXPECT_EQ(outcome.fault, AnswerFault::None);
    EXPECT_TRUE(outcome.wasSealed);
    EXPECT_THAT(onTheTable(), ElementsAre(u"planning"_s));
    EXPECT_TRUE(answers().of(talk).constFirst().wasSealed);
}

TEST_F(AnswerServiceTest, ReadingIsOneStepToUndo)
{
    const int before = steps();
    read(saying(u"planning"_s));
    EXPECT_EQ(steps(), before + 1);
    undo();
    EXPECT_THAT(onTheTable(), IsEmpty());
    EXPECT_THAT(answers().of(talk), IsEmpty());
}

TEST_F(AnswerServiceTest, ASecondAnswerStandsBesideTheFirst)
{
    read(saying(u"planning"_s, 18));
    const AnswerOutcome second = read(saying(u"people"_s, 20));
    EXPECT_EQ(second.match.kind, AnswerMatchKind::Second);
    EXPECT_THAT(second.match.differences, SizeIs(1));
    EXPECT_THAT(onTheTable(), ElementsAre(u"people"_s));
    EXPECT_THAT(answers().of(talk), SizeIs(2));
}

TEST_F(AnswerServiceTest, AnOlderOneThatComesLaterIsKeptButNotTheLastWord)
{
    read(saying(u"people"_s, 20));
    EXPECT_TRUE(read(saying(u"planning"_s, 18)).match.isOlder);
    EXPECT_THAT(onTheTable(), ElementsAre(u"people"_s));
    EXPECT_THAT(answers().of(talk), SizeIs(2));
}

TEST_F(AnswerServiceTest, TheSameAgainIsLeftAlone)
{
    read(saying(u"planning"_s));
    const int before = steps();
    EXPECT_EQ(read(saying(u"planning"_s)).match.kind, AnswerMatchKind::AlreadyRead);
    EXPECT_EQ(steps(), before);
}

TEST_F(AnswerServiceTest, TheWrongPersonIsAskedAboutFirst)
{
    const EmployeeId fatma{u"fatma"_s};
    const AnswerOutcome refused = read(saying(u"planning"_s), fatma);
    EXPECT_EQ(refused.match.kind, AnswerMatchKind::WrongPerson);
    EXPECT_EQ(refused.match.employee, noor);
    EXPECT_FALSE(refused.isKept);
    EXPECT_THAT(onTheTable(), IsEmpty());
    EXPECT_TRUE(read(saying(u"planning"_s), fatma, AnswerConsent::OtherPerson).isKept);
}

TEST_F(AnswerServiceTest, ACancelledTalkTakesAnAnswerOnlyWhenAskedTo)
{
    ConversationService(*dossier).cancel(talk);
    EXPECT_EQ(read(saying(u"planning"_s)).match.kind, AnswerMatchKind::Cancelled);
    EXPECT_THAT(answers().of(talk), IsEmpty());
    EXPECT_TRUE(read(saying(u"planning"_s), {}, AnswerConsent::ClosedTalk).isKept);
}

TEST_F(AnswerServiceTest, SoDoesATalkThatWasHeld)
{
    talks().finish(talk);
    EXPECT_EQ(read(saying(u"planning"_s)).match.kind, AnswerMatchKind::Finished);
    EXPECT_THAT(answers().of(talk), IsEmpty());
    EXPECT_TRUE(read(saying(u"planning"_s), {}, AnswerConsent::ClosedTalk).isKept);
}

TEST_F(AnswerServiceTest, AnotherPersonAndAClosedTalkAreTwoQuestions)
{
    ConversationService(*dossier).cancel(talk);
    const EmployeeId fatma{u"fatma"_s};
    EXPECT_EQ(read(saying(u"planning"_s), fatma, AnswerConsent::ClosedTalk).match.kind,
              AnswerMatchKind::WrongPerson);
    EXPECT_EQ(read(saying(u"planning"_s), fatma, AnswerConsent::OtherPerson).match.kind,
              AnswerMatchKind::Cancelled);
    EXPECT_TRUE(
        read(saying(u"planning"_s), fatma, AnswerConsent::OtherPerson | AnswerConsent::ClosedTalk).isKept);
}

TEST_F(AnswerServiceTest, SeveralFilesAreOneStepAndKnowOfEachOther)
{
    const int before = steps();
    const QList<AnswerOutcome> read =
        answers().keep({answers().open(answerToJson(saying(u"planning"_s, 18))), answers().open("hello"),
                        answers().open(answerToJson(saying(u"people"_s, 20)))});
    EXPECT_EQ(read.at(0).match.kind, AnswerMatchKind::First);
    EXPECT_EQ(read.at(1).fault, AnswerFault::NotAnAnswer);
    EXPECT_EQ(read.at(2).match.kind, AnswerMatchKind::Second);
    EXPECT_EQ(steps(), before + 1);
    undo();
    EXPECT_THAT(answers().of(talk), IsEmpty());
}

TEST_F(AnswerServiceTest, AFormOfAnotherDossierIsUnknownSealedOrNot)
{
    form.id = FormId::create();
    EXPECT_EQ(read(saying(u"planning"_s)).match.kind, AnswerMatchKind::UnknownForm);
    const AnswerOutcome outcome = answers().read(sealed(saying(u"planning"_s)));
    EXPECT_EQ(outcome.match.kind, AnswerMatchKind::UnknownForm);
    EXPECT_FALSE(outcome.isKept);
}

TEST_F(AnswerServiceTest, WhatIsSealedToAnotherKeyCannotBeOpened)
{
    form.publicKey = createSealingKeys().publicKey;
    EXPECT_EQ(answers().read(sealed(saying(u"planning"_s))).fault, AnswerFault::CannotBeOpened);
}

TEST_F(AnswerServiceTest, EachKindOfWrongFileIsToldApart)
{
    EXPECT_EQ(answers().read("hello").fault, AnswerFault::NotAnAnswer);
    EXPECT_EQ(answers().read(formToJson(form)).fault, AnswerFault::IsAForm);
    EXPECT_EQ(answers().read(answerToJson(saying(u"planning"_s)).chopped(20)).fault, AnswerFault::Damaged);
    QByteArray json = answerToJson(saying(u"planning"_s));
    EXPECT_EQ(answers().read(QByteArray(json).replace("\"version\": 1", "\"version\": 2")).fault,
              AnswerFault::Newer);
    EXPECT_EQ(answers().read(json.replace("\"answers\"", "\"antwoorden\"")).fault, AnswerFault::Damaged);
}

TEST_F(AnswerServiceTest, AnEditedQuestionIsNamedAndNotTakenOver)
{
    FormAnswer edited = saying(u"nothing"_s);
    edited.answers[0].asked = u"What do you dislike about your manager?"_s;
    EXPECT_THAT(read(edited).match.edited, SizeIs(1));
    EXPECT_THAT(onTheTable(), IsEmpty());
    EXPECT_THAT(answers().of(talk), SizeIs(1));
}

TEST_F(AnswerServiceTest, TheCareerQuestionFlowsOnToTheTalk)
{
    FormAnswer given = answer();
    given.answers << at(u"emp.start.question"_s, u"Where to?"_s) << at(u"emp.start.success"_s, u"a step"_s);
    read(given);
    EXPECT_EQ(stored(talk).careerQuestion, u"Where to?"_s);
    EXPECT_EQ(stored(talk).employeeSuccess, u"a step"_s);

    given.saved = given.saved.addSecs(60);
    given.answers[0].text = u"What else?"_s;
    read(given);
    EXPECT_EQ(stored(talk).careerQuestion, u"Where to?"_s);
}

} // namespace loopbaan::test
