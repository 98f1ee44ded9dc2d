// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/question_set_service.h"

#include "app/preparation/form_service.h"

#include "app/talk/stored_talk.h"
#include "support/paths.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;

namespace loopbaan::test {

class QuestionSetServiceTest : public StoredTalk
{
protected:
    QuestionSetService sets() { return QuestionSetService(*dossier); }
    QStringList asked() { return askedIn(sets().questions(usual)); }

    QuestionSetId usual = sets().add(u"Usual"_s).id;
};

TEST_F(QuestionSetServiceTest, ASetBeginsAsTheCatalogueHasIt)
{
    EXPECT_EQ(asked(), askedIn(completed({}, {}, Catalogue::shipped())));
    EXPECT_THAT(problemsOf(sets().all().constFirst(), sets().questions(usual), Catalogue::shipped()),
                IsEmpty());
}

TEST_F(QuestionSetServiceTest, QuestionsAreSwitchedAndMoved)
{
    EXPECT_TRUE(sets().switchQuestion(usual, u"emp.start.clarity"_s, false));
    sets().moveQuestion(usual, u"emp.next.self"_s, 0);
    reopen();
    EXPECT_EQ(asked().constFirst(), u"emp.next.self"_s);
    EXPECT_THAT(asked(), Not(Contains(u"emp.start.clarity"_s)));
    undo();
}

TEST_F(QuestionSetServiceTest, SelfManagementIsNotSwitchedOffAltogether)
{
    EXPECT_TRUE(sets().switchQuestion(usual, u"emp.next.estimate"_s, false));
    EXPECT_FALSE(sets().switchQuestion(usual, u"emp.next.self"_s, false));
    EXPECT_THAT(asked(), Contains(u"emp.next.self"_s));
    EXPECT_FALSE(sets().switchQuestion(usual, u"emp.nowhere"_s, true));
}

TEST_F(QuestionSetServiceTest, AnOwnQuestionWithoutWordsIsNotAsked)
{
    const SetQuestion own = sets().addOwn(usual, u"drives"_s);
    EXPECT_THAT(asked(), Not(Contains(own.question)));
    sets().writeOwn(own.id, Language::French, u"Une surprise ?"_s);
    EXPECT_THAT(asked(), Contains(own.question));
}

TEST_F(QuestionSetServiceTest, AnOwnQuestionIsAskedInTheLanguageOfTheForm)
{
    const SetQuestion own = sets().addOwn(usual, u"drives"_s);
    sets().writeOwn(own.id, Language::Dutch, u"Wat verraste je?"_s);
    sets().writeOwn(own.id, Language::French, u"Une surprise ?"_s);
    sets().changeOwn(own.id, FormQuestionKind::List, u"room"_s);

    FormRequest request = FormService(*dossier).suggestion(talk);
    request.language = Language::French;
    const std::optional<Form> form = FormService(*dossier).send(request);
    ASSERT_TRUE(form);
    EXPECT_THAT(form->questions, Contains(Field(&FormQuestion::text, u"Une surprise ?"_s)));
    sets().removeOwn(own.id);
    EXPECT_THAT(asked(), Not(Contains(own.question)));
}

TEST_F(QuestionSetServiceTest, ASetGoesToAnotherDossierAsAFile)
{
    const SetQuestion own = sets().addOwn(usual, u"drives"_s);
    sets().writeOwn(own.id, Language::Dutch, u"Wat verraste je?"_s);
    sets().switchQuestion(usual, u"emp.start.clarity"_s, false);

    const QuestionSetImport import = sets().importFrom(sets().exported(usual));
    ASSERT_TRUE(import.set);
    EXPECT_NE(import.set->id, usual);
    EXPECT_EQ(askedIn(sets().questions(import.set->id)), asked());
    undo();
    EXPECT_THAT(sets().all(), ::testing::SizeIs(1));
}

TEST_F(QuestionSetServiceTest, AFileWithASetThatCannotBeUsedAddsNothing)
{
    const QByteArray file = R"({"format": "loopbaangesprek-questions", "version": 1, "name": "Short",
        "questions": [{"question": "emp.drives.energy"}]})";
    const QuestionSetImport import = sets().importFrom(file);
    EXPECT_FALSE(import.set);
    EXPECT_THAT(import.findings, Contains(QuestionSetFinding{QuestionSetProblem::SelfManagementMissing}));
    EXPECT_FALSE(sets().importFrom("{").set);
    EXPECT_THAT(sets().all(), ::testing::SizeIs(1));
}

TEST_F(QuestionSetServiceTest, ABrokenFileAddsNothingAndSaysWhatIsWrong)
{
    const QDir broken(testData(u"questions/broken"_s));
    const QStringList names = broken.entryList(QDir::Files);
    ASSERT_FALSE(names.isEmpty());
    const int before = steps();
    for (const QString &name : names) {
        QFile file(broken.filePath(name));
        ASSERT_TRUE(file.open(QFile::ReadOnly));
        const QuestionSetImport import = sets().importFrom(file.readAll());
        EXPECT_FALSE(import.set) << name.toStdString();
        EXPECT_FALSE(import.problems.isEmpty() && import.findings.isEmpty()) << name.toStdString();
    }
    EXPECT_THAT(sets().all(), ::testing::SizeIs(1));
    EXPECT_EQ(steps(), before);
}

TEST_F(QuestionSetServiceTest, AnOwnQuestionWithoutWordsDoesNotTravel)
{
    sets().addOwn(usual, u"drives"_s);
    const QuestionSetImport import = sets().importFrom(sets().exported(usual));
    ASSERT_TRUE(import.set);
    EXPECT_EQ(askedIn(sets().questions(import.set->id)), asked());
}

TEST_F(QuestionSetServiceTest, TheFirstSetIsTheUsualOne)
{
    const QuestionSet first = sets().add(u"For a first talk"_s);
    EXPECT_THAT(sets().all(),
                ElementsAre(Field(&QuestionSet::name, u"Usual"_s), Field(&QuestionSet::id, first.id)));
    sets().move(first.id, 0);
    EXPECT_EQ(sets().all().constFirst().id, first.id);
    sets().rename(first.id, u"First"_s);
    EXPECT_EQ(sets().all().constFirst().name, u"First"_s);
    sets().remove(first.id);
    EXPECT_EQ(sets().all().constFirst().id, usual);
}

} // namespace loopbaan::test
