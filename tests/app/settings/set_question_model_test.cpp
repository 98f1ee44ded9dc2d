// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/set_question_model.h"

#include "support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class SetQuestionModelTest : public ::testing::Test
{
protected:
    SetQuestionModelTest() { show(); }

    void show() { model.setQuestions(questions, Language::English); }
    [[nodiscard]] QModelIndex at(const QString &question) const { return model.index(model.rowOf(question)); }

    QList<SetQuestion> questions = completed({}, {}, Catalogue::shipped());
    SetQuestionModel model{};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SetQuestionModelTest, QuestionsStandUnderTheirTopics)
{
    EXPECT_EQ(model.index(0).data().toString(), questionTopics(Language::English).constFirst().title);
    EXPECT_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.question(1), questions.constFirst());
    SetQuestion own = newOwnQuestion({}, topicOf(questions.constFirst(), Catalogue::shipped()));
    questions << own;
    show();
    EXPECT_LT(model.rowOf(own.question), model.rowOf(u"emp.next.self"_s));
    EXPECT_EQ(at(own.question).data().toString(), u"(nothing written yet)"_s);
}

TEST_F(SetQuestionModelTest, AQuestionStaysUnderItsTopic)
{
    const int last = model.rowCount() - 1;
    EXPECT_EQ(model.placeFor(1, 0), std::nullopt);
    EXPECT_EQ(model.placeFor(0, 2), std::nullopt) << "titles are not moved";
    EXPECT_EQ(model.placeFor(1, 2), 1);
    const std::optional<int> far = model.placeFor(1, last);
    ASSERT_TRUE(far);
    EXPECT_EQ(topicOf(questions.at(*far), Catalogue::shipped()),
              topicOf(questions.constFirst(), Catalogue::shipped()));
}

TEST_F(SetQuestionModelTest, AsksForASwitchAndChangesNothingItself)
{
    const QSignalSpy asked(&model, &SetQuestionModel::switchAsked);
    EXPECT_TRUE(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(asked.value(0), QVariantList({questions.constFirst().question, false}));
    EXPECT_EQ(model.index(1).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    model.setReadOnly(true);
    EXPECT_FALSE(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
}

TEST_F(SetQuestionModelTest, SaysWhichQuestionStaysOn)
{
    for (SetQuestion &question : questions)
        question.isOn = question.question == u"emp.next.self"_s;
    show();
    EXPECT_EQ(at(u"emp.next.self"_s).data(SetQuestionModel::RemarkRole).toString(), u"stays on"_s);
    EXPECT_EQ(at(u"emp.next.estimate"_s).data(SetQuestionModel::RemarkRole).toString(), u"off"_s);
}

} // namespace loopbaan::test
