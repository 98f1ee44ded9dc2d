// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/set_question_model.h"
#include "gui/settings/guide_list.h"
#include "gui/settings/settings_window.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/saved_line.h"
#include "support/paths.h"
#include "support/printers.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::AllOf;
using ::testing::Field;
using ::testing::Return;

namespace loopbaan::test {

class QuestionSettingsTest : public SettingsWindowTest
{
protected:
    QuestionSetService &sets() { return open().questionSets; }
    GuideList &list() { return part<GuideList>("questionList"); }
    const SetQuestionModel &model() { return *qobject_cast<SetQuestionModel *>(list().model()); }
    QStringList asked() { return askedIn(sets().questions(usual)); }

    /// Puts the keyboard at a question of the set.
    void goToQuestion(const QString &question)
    {
        list().setFocus();
        list().choose(model().rowOf(question));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list(), key, modifiers);
    }
    QPushButton &addButton(const char *part)
    {
        return *this->part(part).findChild<QPushButton *>(u"addButton"_s);
    }

    /// A file with `json` that is chosen in the dialog.
    void import(const QByteArray &json)
    {
        QFile file(folder.filePath(u"set.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        EXPECT_CALL(prompts, fileToOpen(_, _)).WillOnce(Return(file.fileName()));
        part<QPushButton>("importButton").click();
    }

    QuestionSetId usual = sets().add(u"Gewoon"_s).id;
};

TEST_F(QuestionSettingsTest, WithoutASetTheQuestionsOfTheProgramAreShown)
{
    sets().remove(usual);
    openSettings("questions");
    EXPECT_EQ(part<ChoiceBox>("setBox").currentText(), u"De vragen van het programma"_s);
    EXPECT_GT(model().rowCount(), 20);
    EXPECT_FALSE(addButton("SetQuestionsPart").isEnabled());
    QTest::keyClick(&addButton("QuestionSetsPart"), Qt::Key_Space);
    EXPECT_EQ(sets().all().size(), 1);
    EXPECT_TRUE(addButton("SetQuestionsPart").isEnabled());
}

TEST_F(QuestionSettingsTest, SetsAreNamedOrderedAndDeletedWithUndo)
{
    openSettings("questions");
    QTest::keyClick(&addButton("QuestionSetsPart"), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Eerste gesprek"_s);
    part<SavedLine>("nameEdit").clearFocus();
    QTest::mouseClick(&part("earlierButton"), Qt::LeftButton);
    EXPECT_EQ(sets().all().constFirst().name, u"Eerste gesprek"_s);
    EXPECT_TRUE(part<QLabel>("setHint").text().contains(u"gewone set"));
    QTest::mouseClick(part("QuestionSetsPart").findChild<QWidget *>(u"removeButton"_s), Qt::LeftButton);
    EXPECT_EQ(sets().all().size(), 1);
    undo();
    EXPECT_EQ(sets().all().size(), 2);
}

TEST_F(QuestionSettingsTest, ASetKeepsItsNameUntilAnotherIsWritten)
{
    openSettings("questions");
    auto &name = part<SavedLine>("nameEdit");
    name.setFocus();
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Delete);
    name.storeNow();
    EXPECT_EQ(sets().all().constFirst().name, u"Gewoon"_s);
    EXPECT_TRUE(part<QLabel>("setHint").text().startsWith(u"Een set heeft een naam"));
}

TEST_F(QuestionSettingsTest, SpaceAndTheMouseSwitchAQuestion)
{
    openSettings("questions");
    goToQuestion(u"emp.start.clarity"_s);
    press(Qt::Key_Space);
    EXPECT_FALSE(asked().contains(u"emp.start.clarity"_s));
    const QRect line = list().visualRect(list().currentIndex());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, line.topLeft() + QPoint(38, 15));
    EXPECT_TRUE(asked().contains(u"emp.start.clarity"_s));
}

TEST_F(QuestionSettingsTest, TheLastQuestionOnSteeringOneselfStaysOnAndSaysWhy)
{
    openSettings("questions");
    goToQuestion(u"emp.next.estimate"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(part("QuestionSetsPart").isVisible());
    goToQuestion(u"emp.next.self"_s);
    EXPECT_EQ(list().currentIndex().data(SetQuestionModel::RemarkRole).toString(), u"blijft aan"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(asked().contains(u"emp.next.self"_s));
    EXPECT_TRUE(part<QLabel>("remarkLabel").text().startsWith(u"Deze blijft aan"));
}

TEST_F(QuestionSettingsTest, AltWithTheArrowsMovesAQuestionWithinItsTopic)
{
    openSettings("questions");
    const QString first = model().question(1)->question;
    goToQuestion(first);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(model().rowOf(first), 1);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(model().rowOf(first), 2);
    EXPECT_EQ(list().row(), 2) << "the keyboard goes along";
    emit list().moveAsked(2, 1); // as a drop does
    EXPECT_EQ(model().rowOf(first), 1);
}

TEST_F(QuestionSettingsTest, AnOwnQuestionIsWrittenInThreeLanguages)
{
    openSettings("questions");
    goToQuestion(u"emp.start.clarity"_s);
    QTest::keyClick(&addButton("SetQuestionsPart"), Qt::Key_Space);
    ASSERT_EQ(QApplication::focusWidget(), &part("dutchEdit"));
    typeIn(part("dutchEdit"), u"Wat verraste je?"_s);
    const auto own = model().question(list().row());
    ASSERT_TRUE(own);
    EXPECT_EQ(own->text.in(Language::Dutch), u"Wat verraste je?"_s);
    EXPECT_EQ(own->topic, u"start"_s);
    EXPECT_EQ(part<SavedLine>("frenchEdit").placeholderText(),
              u"Leeg: dan wordt “Wat verraste je?” gevraagd"_s);
    QTest::keyClick(&part("kindBox"), Qt::Key_Down);
    EXPECT_EQ(model().question(list().row())->kind, FormQuestionKind::List);
    QTest::keyClick(&part("topicBox"), Qt::Key_Down);
    EXPECT_EQ(model().question(list().row())->topic, u"drives"_s) << "the keyboard stays at it";
}

TEST_F(QuestionSettingsTest, OnlyOwnQuestionsAreDeleted)
{
    openSettings("questions");
    const auto shipped = sets().questions(usual).size();
    goToQuestion(u"emp.start.clarity"_s);
    press(Qt::Key_Delete);
    EXPECT_EQ(sets().questions(usual).size(), shipped);
    const QString own = sets().addOwn(usual, u"start"_s).question;
    goToQuestion(own);
    press(Qt::Key_Delete);
    EXPECT_EQ(sets().questions(usual).size(), shipped);
    undo();
    EXPECT_GE(model().rowOf(own), 0);
}

TEST_F(QuestionSettingsTest, ASetGoesToAFileAndComesBack)
{
    openSettings("questions");
    sets().switchQuestion(usual, u"emp.start.clarity"_s, false);
    const QString target = folder.filePath(u"vragen.json"_s);
    EXPECT_CALL(prompts, fileToSave(_, _)).WillOnce(Return(target));
    part<QPushButton>("exportButton").click();
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    import(file.readAll());
    ASSERT_EQ(sets().all().size(), 2);
    EXPECT_EQ(askedIn(sets().questions(sets().all().constLast().id)), asked());
    EXPECT_EQ(part<ChoiceBox>("setBox").chosen(), 1);
}

TEST_F(QuestionSettingsTest, ARefusedSetChangesNothingAndSaysWhere)
{
    openSettings("questions");
    const int before = steps();
    EXPECT_CALL(prompts,
                showFailure(_,
                            AllOf(Field(&Failure::what, u"De set is niet toegevoegd"_s),
                                  Field(&Failure::why,
                                        u"/questions is geweigerd: Er staat geen vraag over je loopbaan zelf "
                                        "sturen aan.\n/questions/0/question is geweigerd: Zo’n vraag voor "
                                        "medewerkers heeft het programma niet."_s))));
    import(
        R"({"format":"loopbaangesprek-questions","version":1,"name":"x","questions":[{"question":"emp.no"}]})");
    EXPECT_EQ(sets().all().size(), 1);
    EXPECT_EQ(steps(), before);
}

TEST_F(QuestionSettingsTest, AHostileFileIsRefusedAsAWhole)
{
    openSettings("questions");
    const QByteArrayList hostile{{}, "[", QByteArray(3'000'000, '['), "{\"name\":1e400}", "\xff\xfe", "null"};
    EXPECT_CALL(prompts, showFailure(_, _)).Times(static_cast<int>(hostile.size()));
    for (const QByteArray &json : hostile)
        import(json);
    EXPECT_EQ(sets().all().size(), 1);
}

TEST_F(QuestionSettingsTest, WhatCanOnlyBeReadIsShownAndNotChanged)
{
    reopenReadOnly();
    openSettings("questions");
    goToQuestion(u"emp.start.clarity"_s);
    press(Qt::Key_Space);
    EXPECT_TRUE(asked().contains(u"emp.start.clarity"_s));
    EXPECT_FALSE(part("importButton").isEnabled());
    EXPECT_TRUE(part("exportButton").isEnabled());
}

} // namespace loopbaan::test
