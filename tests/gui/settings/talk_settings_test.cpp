// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/guide_list_model.h"
#include "gui/settings/guide_list.h"
#include "gui/settings/settings_window.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/saved_line.h"
#include "gui/widgets/segment.h"
#include "gui/widgets/segment_bar.h"
#include "support/printers.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class TalkSettingsTest : public SettingsWindowTest
{
protected:
    GuideList &list() { return part<GuideList>("guideList"); }
    QList<GuidePrompt> opening() { return open().guide.guide(PhaseId::Opening); }
    QString line(int row) { return list().model()->index(row, 0).data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list(), key, modifiers);
    }
    void pick(const char *bar, int segment)
    {
        QTest::mouseClick(part(bar).findChildren<Segment *>().at(segment), Qt::LeftButton);
    }

    /// Adds an own sentence by key.
    void write(const QString &sentence)
    {
        QTest::keyClick(&part("addButton"), Qt::Key_Space);
        auto *editor = list().findChild<SavedLine *>();
        ASSERT_NE(editor, nullptr);
        QTest::keyClicks(editor, sentence);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor is gone
    }
};

TEST_F(TalkSettingsTest, TheMinutesOfAFollowUpAndAFirstTalkAreSetApart)
{
    openSettings("talk");
    QTest::keyClick(&part("exchangeField"), Qt::Key_Up);
    EXPECT_EQ(part<QLabel>("totalValue").text(), u"91 min"_s);
    EXPECT_EQ(totalOf(open().settings.minutes(false)), 91);
    pick("kindBar", 1);
    EXPECT_EQ(part<NumberField>("evaluationField").value(), 5);
    EXPECT_EQ(part<QLabel>("totalValue").text(), u"90 min"_s);
}

TEST_F(TalkSettingsTest, ATypedNumberIsOneStep)
{
    openSettings("talk");
    part("openingField").setFocus();
    part<NumberField>("openingField").selectAll();
    QTest::keyClicks(&part("openingField"), u"25"_s);
    EXPECT_EQ(part<QLabel>("totalValue").text(), u"105 min"_s);
    undo();
    EXPECT_EQ(part<NumberField>("openingField").value(), 10);
}

TEST_F(TalkSettingsTest, RemarksWhenTooLittleIsLeftForTheTalkItself)
{
    openSettings("talk");
    EXPECT_EQ(part<QLabel>("remarkLabel").text(),
              u"“Informatie uitwisselen” en “Plannen” krijgen samen minstens de helft van de tijd."_s);
    part<NumberField>("exchangeField").setValue(5);
    EXPECT_TRUE(part<QLabel>("remarkLabel").text().contains(u"minder dan de helft"));
    QTest::keyClick(part("MinutesPart").findChild<QPushButton *>(u"restoreButton"_s), Qt::Key_Space);
    EXPECT_EQ(totalOf(open().settings.minutes(false)), 90);
}

TEST_F(TalkSettingsTest, SpaceAndTheMouseSwitchASentence)
{
    openSettings("talk");
    list().setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(opening().first().isOn);
    const QRect second = list().visualRect(list().model()->index(1, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, second.topLeft() + QPoint(38, 15));
    EXPECT_FALSE(opening().at(1).isOn);
    EXPECT_EQ(steps(), 2);
    undo();
    undo();
    EXPECT_TRUE(opening().first().isOn);
    EXPECT_EQ(list().row(), 1) << "the place in the list stays";
}

TEST_F(TalkSettingsTest, AltWithTheArrowsAndTheButtonsMoveASentence)
{
    openSettings("talk");
    const QString first = line(0);
    list().setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(line(1), first);
    EXPECT_EQ(list().row(), 1);
    QTest::mouseClick(&part("downButton"), Qt::LeftButton);
    EXPECT_EQ(line(2), first);
    list().setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(line(0), first);
}

TEST_F(TalkSettingsTest, ASentenceGoesWhereItIsDropped)
{
    struct : GuideList
    {
        using GuideList::dropEvent;
    } dropped;
    GuideListModel model;
    model.setGuide(opening(), Language::Dutch);
    dropped.setModel(&model);
    dropped.resize(500, 400);
    dropped.show();
    dropped.choose(0);
    const QSignalSpy asked(&dropped, &GuideList::moveAsked);
    const QRect third = dropped.visualRect(model.index(2));
    const QMimeData nothing;
    QDropEvent below(third.center() + QPoint(0, 8), Qt::MoveAction, &nothing, Qt::LeftButton, {});
    dropped.dropEvent(&below);
    EXPECT_EQ(asked.value(0), QVariantList({0, 2}));
    EXPECT_FALSE(model.removeRows(0, 1)) << "as a view does after a move";
}

TEST_F(TalkSettingsTest, AnOwnSentenceIsWrittenInItsPlace)
{
    openSettings("talk");
    write(u"Vraag naar het verkeer"_s);
    EXPECT_EQ(opening().last().text, u"Vraag naar het verkeer"_s);
    EXPECT_EQ(steps(), 2) << "adding and typing";
    list().setFocus();
    press(Qt::Key_F2);
    ASSERT_NE(list().findChild<SavedLine *>(), nullptr);
    QTest::keyClicks(list().findChild<SavedLine *>(), u"Vraag"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(opening().at(opening().size() - 2).text, u"Vraag"_s) << "moving stores it first";
}

TEST_F(TalkSettingsTest, OnlyOwnSentencesAreChangedOrDeleted)
{
    openSettings("talk");
    const auto shipped = opening().size();
    list().setFocus();
    press(Qt::Key_F2);
    EXPECT_EQ(list().findChild<SavedLine *>(), nullptr);
    press(Qt::Key_Delete);
    EXPECT_EQ(opening().size(), shipped);
    write(u"Eigen"_s);
    list().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(opening().size(), shipped);
    undo();
    EXPECT_EQ(opening().last().text, u"Eigen"_s);
}

TEST_F(TalkSettingsTest, RestoringIsForTheStepOnShow)
{
    openSettings("talk");
    list().setFocus();
    press(Qt::Key_Space);
    pick("phaseBar", 3);
    write(u"Eigen"_s);
    auto &restore = *part("GuidePart").findChild<QPushButton *>(u"restoreButton"_s);
    restore.click();
    EXPECT_NE(open().guide.guide(PhaseId::Planning).last().text, u"Eigen"_s);
    EXPECT_FALSE(opening().first().isOn) << "the other steps stay";
    EXPECT_FALSE(restore.isEnabled());
}

TEST_F(TalkSettingsTest, WhatCanOnlyBeReadIsShownAndNotChanged)
{
    reopenReadOnly();
    openSettings("talk");
    list().setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(opening(), guideOf(PhaseId::Opening, {}, Catalogue::shipped()));
    EXPECT_FALSE(part("openingField").isEnabled());
    EXPECT_FALSE(part("addButton").isEnabled());
    EXPECT_TRUE(part<SegmentBar>("phaseBar").isEnabled()) << "every step can be looked at";
}

} // namespace loopbaan::test
