// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/preparation_test.h"

#include "core/preparation/manager_preparation.h"
#include "core/preparation/manager_topic.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/fold_button.h"
#include "gui/widgets/saved_text.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

/// What the manager thinks over alone, behind titles that are folded at first.
class ReflectionTest : public PreparationTest
{
protected:
    static QWidget &unfolded(const QWidget &tab, const QString &group)
    {
        auto &whole = part<QWidget>(tab, group);
        whole.findChild<FoldButton *>()->setFocus();
        press(Qt::Key_Space);
        return whole;
    }
};

TEST_F(ReflectionTest, WhatIfThisPersonMovesIsThoughtOverAndUndone)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    QWidget &group = unfolded(*tab, u"moveGroup"_s);
    const QStringList questions{u"mgr.move.who"_s, u"mgr.move.knowledge"_s, u"mgr.move.when"_s};
    for (const QString &question : questions) {
        part<SavedText>(group, question + u".edit"_s).setFocus();
        type(u"Bram"_s);
    }
    group.findChild<FoldButton *>()->setFocus();

    for (const QString &question : questions)
        EXPECT_EQ(textAt(question, open().preparation.of(talk)), u"Bram"_s) << question.toStdString();
    open().dossier.undo();
    EXPECT_EQ(textAt(u"mgr.move.when"_s, open().preparation.of(talk)), QString());
    EXPECT_EQ(textAt(u"mgr.move.knowledge"_s, open().preparation.of(talk)), u"Bram"_s);
}

TEST_F(ReflectionTest, EverySkillIsWeighedInWordsWithATip)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    QWidget &group = unfolded(*tab, u"skillsGroup"_s);
    const QList<ChoiceBox *> boxes = group.findChildren<ChoiceBox *>();
    ASSERT_EQ(boxes.size(), 6);
    for (ChoiceBox *box : boxes) {
        EXPECT_FALSE(box->accessibleName().isEmpty());
        box->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        EXPECT_FALSE(box->currentText().isEmpty());
        EXPECT_FALSE(box->currentText().contains(u'3'));
    }
    for (const QString &skill :
         {u"listen"_s, u"summarise"_s, u"open"_s, u"ask"_s, u"honest"_s, u"boundary"_s})
        EXPECT_EQ(degreeOf(u"mgr.skill."_s + skill, open().preparation.of(talk)), 3) << skill.toStdString();
}

TEST_F(ReflectionTest, TheAttitudeIsReadThroughAndTickedOff)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    QWidget &group = unfolded(*tab, u"selfGroup"_s);
    auto &check = part<QCheckBox>(group, u"mgr.self.open"_s);
    check.setFocus();
    press(Qt::Key_Space);

    EXPECT_TRUE(isTicked(u"mgr.self.open"_s, open().preparation.of(talk)));
    reopenReadOnly();
    const auto again = shown();
    EXPECT_TRUE(part<QCheckBox>(*again, u"mgr.self.open"_s).isChecked());
    EXPECT_FALSE(part<QCheckBox>(*again, u"mgr.self.open"_s).isEnabled());
}

} // namespace loopbaan::test
