// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/move_dialog.h"

#include "gui/widgets/message_bar.h"
#include "support/printers.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

namespace loopbaan::test {

class MoveDialogTest : public ::testing::Test
{
protected:
    MoveDialogTest() { dialog.show(); }

    PlanningResult review(const Moment &moment) const
    {
        PlanningResult result =
            reviewPlanning({.date = moment.date, .time = moment.time, .plannedOn = today}, {},
                           {{.id = ConversationId{u"other"_s},
                             .date = today.addDays(18),
                             .time = QTime(9, 0),
                             .minutes = 90}},
                           today);
        if (result.overlap)
            result.overlap->person = u"Fatma Yıldız"_s;
        return result;
    }

    template<typename Widget = QWidget>
    Widget &child(const char *name)
    {
        return *dialog.findChild<Widget *>(QLatin1StringView(name));
    }

    std::string notice() { return child("noticeBar").findChild<QLabel *>()->text().toStdString(); }
    QPushButton &moveButton() { return *child<QDialogButtonBox>("buttonBox").button(QDialogButtonBox::Ok); }

    QDate today{2026, 11, 22};
    MoveDialog dialog{[this](const Moment &moment) { return review(moment); }};
};

TEST_F(MoveDialogTest, GivesBackTheMomentAndItsReason)
{
    const Moment soon{
        .date = today.addDays(4), .time = QTime(14, 0), .shortNoticeReason = u"Noor vroeg het"_s};
    dialog.setMoment(soon);
    EXPECT_EQ(dialog.moment(), soon);
}

TEST_F(MoveDialogTest, AsksWhyOnlyWhenItIsSoon)
{
    dialog.setMoment({.date = today.addDays(18), .time = QTime(14, 0)});
    EXPECT_FALSE(child("reasonGroup").isVisible());
    child<QDateEdit>("dateEdit").setDate(today.addDays(4));
    EXPECT_TRUE(child("reasonGroup").isVisible());
    EXPECT_TRUE(moveButton().isEnabled()) << "asked, not required";

    QTest::keyClicks(&child("reasonEdit"), u"Noor vroeg het"_s);
    child<QDateEdit>("dateEdit").setDate(today.addDays(19));
    EXPECT_EQ(dialog.moment().shortNoticeReason, QString()) << "it was about the other day";
}

TEST_F(MoveDialogTest, SaysWithWhomItOverlaps)
{
    dialog.setMoment({.date = today.addDays(17), .time = QTime(10, 0)});
    child<QDateEdit>("dateEdit").setDate(today.addDays(18));
    EXPECT_THAT(notice(), HasSubstr("Fatma Yıldız"));
    EXPECT_THAT(notice(), HasSubstr("09:00"));
    EXPECT_THAT(notice(), HasSubstr("10:30"));
    EXPECT_TRUE(moveButton().isEnabled());
}

TEST_F(MoveDialogTest, TheSameMomentIsNoMove)
{
    dialog.setMoment({.date = today.addDays(18), .time = QTime(14, 0)});
    EXPECT_FALSE(moveButton().isEnabled());
    child<QTimeEdit>("timeEdit").setTime(QTime(15, 0));
    EXPECT_TRUE(moveButton().isEnabled());
    child<QTimeEdit>("timeEdit").setTime(QTime(14, 0));
    EXPECT_FALSE(moveButton().isEnabled()) << "nobody is to be invited anew";
}

TEST_F(MoveDialogTest, ADayThatHasPassedCannotBeChosen)
{
    dialog.setMoment({.date = today.addDays(-1), .time = QTime(10, 0)});
    EXPECT_FALSE(moveButton().isEnabled());
    QTest::keyClick(&child("noticeBar").findChildren<QAbstractButton *>().constFirst()[0], Qt::Key_Space);
    EXPECT_EQ(dialog.moment().date, today.addDays(15)) << "the first good day, a Monday";
    EXPECT_TRUE(moveButton().isEnabled());
}

} // namespace loopbaan::test
