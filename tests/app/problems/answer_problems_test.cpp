// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/answer_problems.h"

#include "exchange/form/form_json.h"

#include "app/preparation/sent_and_answered.h"
#include "support/paths.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

const AnswerSubject noorsTalk{
    .file = u"n.lbform"_s, .person = u"Noor Janssens"_s, .callName = u"Noor"_s, .talkOn = {2026, 12, 10}};
const AnswerSubject nobodys{.file = u"n.lbform"_s};

struct FaultCase
{
    AnswerFault fault;
    const char *why;
    const char *advice;
    const char *adviceToNobody;
};

const FaultCase faultCases[] = {
    {AnswerFault::NotAnAnswer, "it is not an answer to a form", "ask Noor for the file that the form saved",
     "choose the file that the form saved"},
    {AnswerFault::IsAForm, "it is the form itself, not the answer to it",
     "ask Noor to save the answer and to send that file", "ask for the answer that is saved from it"},
    {AnswerFault::IsAWorkingCopy, "it is the copy that is still being written, not the answer",
     "ask Noor to save the answer and to send that file", "ask for the answer that is saved from it"},
    {AnswerFault::Damaged, "this file cannot be read", "ask Noor to save it again",
     "ask the employee to save it again"},
    {AnswerFault::Newer, "it was made by a newer version of the program",
     "update the program, then read it again", "update the program, then read it again"},
    {AnswerFault::CannotBeOpened, "it is sealed for another dossier, or was changed on the way",
     "ask Noor to send it again", "open the dossier that made the form"},
};

struct MatchCase
{
    AnswerMatchKind kind;
    AnswerFate fate;
    const char *why;
    const char *advice;
};

const MatchCase matchCases[] = {
    {AnswerMatchKind::UnknownForm, AnswerFate::Refused, "this dossier did not make its form",
     "open the dossier that made the form"},
    {AnswerMatchKind::WrongPerson, AnswerFate::Asks, "this answer belongs to Noor Janssens",
     "read it for Noor"},
    {AnswerMatchKind::Cancelled, AnswerFate::Asks, "the conversation of 10 December 2026 was cancelled",
     "say that it is to be kept all the same"},
    {AnswerMatchKind::Finished, AnswerFate::Asks, "the conversation of 10 December 2026 was held already",
     "say that it is to be kept all the same"},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

AnswerOutcome kept(const AnswerMatch &match)
{
    return {.match = match, .wasSealed = true, .isKept = true};
}

QStringList brokenFiles()
{
    QStringList files;
    QDirIterator folder(testData(u"form/broken"_s), QDir::Files);
    while (folder.hasNext())
        files << folder.next();
    files.sort();
    return files;
}

} // namespace

class AnswerProblemsTest : public SentForms
{
protected:
    AnswerProblemsTest() { QLocale::setDefault(QLocale(QLocale::English)); }

    AnswerSubject subject(const AnswerOutcome &outcome, const EmployeeId &expected = {})
    {
        return subjectOf(outcome, u"/mail/noor.lbform"_s, expected, *dossier);
    }
};

TEST_F(AnswerProblemsTest, EachFaultHasItsSentence)
{
    for (const FaultCase &each : faultCases) {
        const AnswerOutcome outcome{.fault = each.fault};
        EXPECT_EQ(fateOf(outcome), AnswerFate::Refused);
        EXPECT_EQ(problemText(outcome, noorsTalk),
                  (ProblemText{u"n.lbform was not read"_s, latin(each.why), latin(each.advice)}));
        EXPECT_EQ(problemText(outcome, nobodys).advice, latin(each.adviceToNobody));
    }
}

TEST_F(AnswerProblemsTest, EachAnswerThatIsNotKeptHasItsSentence)
{
    for (const MatchCase &each : matchCases) {
        const AnswerOutcome outcome{.match = {.kind = each.kind}};
        EXPECT_EQ(fateOf(outcome), each.fate);
        EXPECT_EQ(problemText(outcome, noorsTalk),
                  (ProblemText{u"n.lbform was not read"_s, latin(each.why), latin(each.advice)}));
    }
}

TEST_F(AnswerProblemsTest, WhatIsKeptSaysForWhom)
{
    EXPECT_EQ(doneText(kept({.kind = AnswerMatchKind::First}), noorsTalk),
              u"n.lbform is read: Noor Janssens, conversation of 10 December 2026"_s);
    EXPECT_EQ(doneText({.match = {.kind = AnswerMatchKind::AlreadyRead}}, noorsTalk),
              u"n.lbform is here already: Noor Janssens, conversation of 10 December 2026"_s);
}

TEST_F(AnswerProblemsTest, AFirstAnswerThatWasSealedNeedsNoRemark)
{
    const AnswerOutcome first = kept({.kind = AnswerMatchKind::First});
    EXPECT_THAT(remarksOn(first), IsEmpty());
    EXPECT_FALSE(isRemarkable(first));
}

TEST_F(AnswerProblemsTest, ASecondAnswerSaysWhatDiffersAndThatBothAreKept)
{
    AnswerMatch match{.kind = AnswerMatchKind::Second,
                      .before = QDateTime(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC),
                      .differences = {{}, {}}};
    EXPECT_THAT(
        remarksOn(kept(match)),
        ElementsAre(u"It is a second answer: 2 answer(s) differ from those of 18 November 2026. Both are "
                    u"kept."_s));
    match.differences.clear();
    match.isOlder = true;
    EXPECT_THAT(remarksOn(kept(match)),
                ElementsAre(u"It says the same as the answer of 18 November 2026. Both are kept."_s,
                            u"It is older than that one, which stays the last word."_s));
}

TEST_F(AnswerProblemsTest, EditedQuestionsAndAnotherNameAreNamed)
{
    AnswerOutcome outcome = kept({.kind = AnswerMatchKind::First, .isNameDifferent = true, .edited = {{}}});
    outcome.answer = {.givenName = u"<b>Fatma\n"_s, .familyName = QString(5'000, u'z')};
    const QStringList remarks = remarksOn(outcome);
    ASSERT_THAT(remarks, SizeIs(2));
    EXPECT_EQ(
        remarks.at(0),
        u"1 question(s) are not as you asked them. Those answers are kept to look up and not taken over."_s);
    EXPECT_TRUE(remarks.at(1).contains(u"“<b>Fatma zzz"_s));
    EXPECT_LT(remarks.at(1).size(), 100);
    EXPECT_TRUE(isRemarkable(outcome));
}

TEST_F(AnswerProblemsTest, NotSealedIsMarkedButNothingToStopFor)
{
    AnswerOutcome outcome = kept({.kind = AnswerMatchKind::First});
    outcome.wasSealed = false;
    EXPECT_THAT(remarksOn(outcome), ElementsAre(u"It was not sealed on the way."_s));
    EXPECT_FALSE(isRemarkable(outcome));
}

TEST_F(AnswerProblemsTest, WhoseItIsIsAskedOfTheDossierFirst)
{
    AnswerOutcome outcome = answers().read(sealed(saying(u"planning"_s)));
    outcome.answer.givenName = u"Somebody"_s;
    const AnswerSubject known = subject(outcome);
    EXPECT_EQ(known.file, u"noor.lbform"_s);
    EXPECT_EQ(known.person, u"Noor"_s);
    EXPECT_EQ(known.callName, u"Noor"_s);
    EXPECT_EQ(known.talkOn, stored(talk).date);
}

TEST_F(AnswerProblemsTest, TheFormThatCameBackNamesItsEmployee)
{
    EXPECT_EQ(subject(answers().read(formToJson(form))).callName, u"Noor"_s);
    EXPECT_EQ(subject(answers().read("nothing"), noor).callName, u"Noor"_s);
    EXPECT_EQ(subject(answers().read("nothing")).callName, QString());
}

TEST_F(AnswerProblemsTest, EveryBrokenFileIsRefusedInWholeSentences)
{
    ASSERT_THAT(brokenFiles(), Not(IsEmpty()));
    for (const QString &broken : brokenFiles()) {
        QFile file(broken);
        ASSERT_TRUE(file.open(QFile::ReadOnly));
        const AnswerOutcome outcome = answers().read(file.readAll());
        EXPECT_EQ(fateOf(outcome), AnswerFate::Refused) << qPrintable(broken);
        const ProblemText problem = problemText(outcome, subject(outcome));
        EXPECT_FALSE(problem.why.isEmpty() || problem.advice.isEmpty()) << qPrintable(broken);
        EXPECT_EQ(damageIn(outcome).isEmpty(), outcome.fault != AnswerFault::Damaged) << qPrintable(broken);
    }
}

TEST_F(AnswerProblemsTest, ADamagedFileNamesThePlaces)
{
    QFile file(testData(u"form/broken/answer-scale-six.lbform"_s));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const QStringList places = damageIn(answers().read(file.readAll()));
    ASSERT_THAT(places, SizeIs(1));
    EXPECT_TRUE(places.first().endsWith(u"/scale was refused: the number is out of range"_s))
        << qPrintable(places.first());
}

} // namespace loopbaan::test
