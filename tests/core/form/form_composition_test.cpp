// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form_composition.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

const QDate today(2026, 11, 23);

FormSources noorAsks(const QStringList &questions)
{
    return {.id = {u"b2f1c5d0-6d5e-4c0a-9f43-2f7f1c3a5e10"_s},
            .organisation = {.name = u"De Linde"_s, .managerName = u"Els Maes"_s},
            .employee = {.givenName = u"Noor"_s, .familyName = u"Janssens"_s},
            .conversation = {.occasion = u"occ.absence"_s,
                             .date = QDate(2026, 12, 10),
                             .time = QTime(10, 0),
                             .place = u"Linde"_s,
                             .ownNotes = u"ZEBRA"_s},
            .questions = questions,
            .due = QDate(2026, 12, 7)};
}

Form composed(const FormSources &sources, Language language = Language::Dutch)
{
    return composeForm(Catalogue::shipped(), sources, language, today);
}

QStringList idsOf(const Form &form)
{
    QStringList ids;
    for (const FormQuestion &question : form.questions)
        ids << question.id;
    return ids;
}

FormQuestion questionOf(const QString &id, Language language = Language::Dutch)
{
    return composed(noorAsks({id}), language).questions.constFirst();
}

} // namespace

TEST(FormCompositionTest, SaysWhoMeetsWhomAndWhen)
{
    const Form form = composed(noorAsks({}));

    EXPECT_EQ(form.givenName, u"Noor"_s);
    EXPECT_EQ(form.manager, u"Els Maes"_s);
    EXPECT_EQ(form.managerCallName, u"Els"_s);
    EXPECT_EQ(form.conversationOn, QDate(2026, 12, 10));
    EXPECT_EQ(form.due, QDate(2026, 12, 7));
    EXPECT_EQ(form.made, today);
}

TEST(FormCompositionTest, NamesWhoHoldsTheTalkInsteadOfTheManager)
{
    FormSources sources = noorAsks({});
    sources.conversation.partner = u"Peeters, Sam"_s;

    EXPECT_EQ(composed(sources).managerCallName, u"Sam"_s);
}

TEST(FormCompositionTest, KeepsTheChosenOrderWithinItsTopics)
{
    const Form form = composed(
        noorAsks({u"emp.learn.how"_s, u"emp.start.question"_s, u"emp.learn.want"_s, u"emp.start.clarity"_s}));

    EXPECT_THAT(form.topics,
                ElementsAre(Field(&FormTopic::id, u"learning"_s), Field(&FormTopic::id, u"start"_s)));
    EXPECT_THAT(idsOf(form),
                ElementsAre(u"emp.learn.how"_s, u"emp.learn.want"_s, u"emp.start.question"_s,
                            u"emp.start.clarity"_s));
}

TEST(FormCompositionTest, AsksInTheLanguageOfTheForm)
{
    EXPECT_EQ(questionOf(u"emp.learn.want"_s, Language::French).text,
              Catalogue::shipped().text(u"emp.learn.want", Language::French));
}

TEST(FormCompositionTest, GivesAScaleItsFiveWords)
{
    const FormQuestion question = questionOf(u"emp.start.clarity"_s);

    EXPECT_EQ(question.kind, FormQuestionKind::Scale);
    EXPECT_THAT(question.choices, SizeIs(5));
    EXPECT_EQ(question.choices.constLast(), u"helemaal wel"_s);
}

TEST(FormCompositionTest, AsksHowMuchAStrengthIsWantedAndHowSeriousAnInterestIs)
{
    const FormQuestion strengths = questionOf(u"emp.strengths.good"_s);
    const FormQuestion functions = questionOf(u"emp.other.functions"_s);

    EXPECT_EQ(strengths.kind, FormQuestionKind::Strengths);
    EXPECT_THAT(strengths.choices, ElementsAre(u"meer"_s, u"evenveel"_s, u"minder"_s));
    EXPECT_EQ(functions.kind, FormQuestionKind::Functions);
    EXPECT_THAT(functions.choices, SizeIs(3));
    EXPECT_THAT(questionOf(u"emp.strengths.develop"_s).choices, IsEmpty());
}

TEST(FormCompositionTest, MarksTheMemoryAidAsPrivate)
{
    EXPECT_TRUE(questionOf(u"emp.life.private"_s).isPrivate);
    EXPECT_FALSE(questionOf(u"emp.life.balance"_s).isPrivate);
    EXPECT_TRUE(questionOf(u"emp.life.balance"_s).isOptional);
}

TEST(FormCompositionTest, PutsTheAttitudesUnderOneTopic)
{
    const Form form = composed(noorAsks({u"att.ahead.time"_s, u"att.steer.decide"_s}));

    ASSERT_THAT(form.topics, SizeIs(1));
    EXPECT_EQ(form.topics.constFirst().title, u"Vier loopbaanhoudingen"_s);
    EXPECT_FALSE(form.topics.constFirst().intro.isEmpty());
}

TEST(FormCompositionTest, TakesQuestionsOfTheOrganisation)
{
    FormSources sources = noorAsks({u"own.1"_s});
    sources.ownQuestions = {{.id = u"own.1"_s,
                             .topic = u"drives"_s,
                             .kind = FormQuestionKind::Tick,
                             .text = {{u"Wil je een mentor?"_s, QString(), QString()}}}};

    const Form form = composed(sources, Language::French);

    ASSERT_THAT(form.questions, SizeIs(1));
    EXPECT_EQ(form.questions.constFirst().text, u"Wil je een mentor?"_s);
    EXPECT_EQ(form.questions.constFirst().kind, FormQuestionKind::Tick);
}

TEST(FormCompositionTest, TellsWhichPossibilitiesThereAreBeforeItAsks)
{
    FormSources sources = noorAsks({u"emp.drives.energy"_s, u"emp.other.functions"_s});
    EXPECT_TRUE(composed(sources).topics.at(1).intro.isEmpty());

    sources.possibilities = possibilitiesIn(u"Planner\nMentor {list}"_s, {});
    EXPECT_EQ(composed(sources).topics.at(0).intro, QString());
    EXPECT_EQ(composed(sources).topics.at(1).intro, u"Bij ons kan onder meer dit: Planner · Mentor {list}"_s);
}

TEST(FormCompositionTest, RefusesAQuestionThatDoesNotExist)
{
    EXPECT_THROW(composed(noorAsks({u"emp.nowhere"_s})), CatalogueError);
}

TEST(FormCompositionTest, EverythingThatCanBeAskedComesThroughInEveryLanguage)
{
    const QStringList ids = formQuestionIds(Catalogue::shipped());
    EXPECT_THAT(ids,
                AllOf(Contains(u"emp.start.question"_s), Contains(u"att.confidence.tell"_s),
                      Not(Contains(u"att.ahead.def"_s))));
    for (const Language language : {Language::Dutch, Language::English, Language::French}) {
        const Form form = composed(noorAsks(ids), language);
        EXPECT_EQ(form.questions.size(), ids.size());
        EXPECT_TRUE(
            std::ranges::none_of(form.questions, [](const FormQuestion &q) { return q.text.isEmpty(); }));
    }
}

} // namespace loopbaan::test
