// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/manager_topic.h"

#include "core/content/catalogue.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

struct TopicCase
{
    const char *what;
    ManagerTopic topic;
    ManagerPreparation preparation;
    bool isDone;
};

ManagerPreparation written(const QString &question, const QString &text = u"plans by herself"_s)
{
    return {.answers = {{.side = PreparationSide::Manager, .item = question, .privateText = text}}};
}

ManagerPreparation marked(ManagerPreparation preparation, bool isDone)
{
    preparation.marks << PreparationMark{.item = u"topic.level"_s, .isDone = isDone};
    return preparation;
}

ManagerPreparation withLevel(std::optional<int> level)
{
    return {.levels = {{.competence = u"planning"_s, .level = level}}};
}

} // namespace

class ManagerTopicTest : public ::testing::TestWithParam<TopicCase>
{
};

TEST_P(ManagerTopicTest, BearsAMarkByItselfUnlessTheManagerSaysOtherwise)
{
    EXPECT_EQ(isDone(GetParam().topic, GetParam().preparation), GetParam().isDone) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Preparation, ManagerTopicTest,
    ::testing::Values(
        TopicCase{"nothing", ManagerTopic::Level, {}, false},
        TopicCase{"a text", ManagerTopic::Level, written(u"mgr.person.level"_s), true},
        TopicCase{"spaces", ManagerTopic::Level, written(u"mgr.person.level"_s, u" \n"_s), false},
        TopicCase{"elsewhere", ManagerTopic::Level, written(u"mgr.person.room"_s), false},
        TopicCase{"growing along", ManagerTopic::Growth, written(u"mgr.person.growth"_s), true},
        TopicCase{"broadening", ManagerTopic::Growth, written(u"mgr.person.broaden"_s), true},
        TopicCase{"room", ManagerTopic::Room, written(u"mgr.person.room"_s), true},
        TopicCase{"a level", ManagerTopic::Level, withLevel(3), true},
        TopicCase{"no level yet", ManagerTopic::Level, withLevel(std::nullopt), false},
        TopicCase{"a training", ManagerTopic::Training, {.trainings = {{.text = u"Excel"_s}}}, true},
        TopicCase{"an empty line", ManagerTopic::Training, {.trainings = {{}}}, false},
        TopicCase{"taken away", ManagerTopic::Level, marked(written(u"mgr.person.level"_s), false), false},
        TopicCase{"given", ManagerTopic::Level, marked({}, true), true}));

TEST(ManagerTopicsTest, DoneOnesAreCounted)
{
    EXPECT_EQ(doneTopics({}), 0);
    EXPECT_EQ(doneTopics(marked(written(u"mgr.person.room"_s), true)), 2);
}

TEST(ManagerTopicsTest, AMarkAloneIsSomethingAnEmptyLineIsNot)
{
    EXPECT_TRUE(isEmpty({}));
    EXPECT_TRUE(isEmpty({.answers = {{.privateText = u" "_s}}, .trainings = {{}}}));
    EXPECT_FALSE(isEmpty(marked({}, false)));
    EXPECT_FALSE(isEmpty({.degrees = {{.statement = u"mgr.skill.ask"_s, .degree = 1}}}));
}

TEST(ManagerTopicsTest, ACheckIsOffUntilItIsTicked)
{
    EXPECT_FALSE(isTicked(u"mgr.self.open"_s, {}));
    EXPECT_TRUE(isTicked(u"mgr.self.open"_s, {.marks = {{.item = u"mgr.self.open"_s, .isDone = true}}}));
}

TEST(ManagerTopicsTest, AskedQuestionsAreInTheCatalogue)
{
    QStringList ids = quickQuestions();
    for (const EnumText<ManagerTopic> &topic : enumTexts<ManagerTopic>)
        ids += questionsOf(topic.value);
    for (const QString &id : std::as_const(ids))
        EXPECT_NE(Catalogue::shipped().find(id), nullptr) << qPrintable(id);
}

} // namespace loopbaan::test
