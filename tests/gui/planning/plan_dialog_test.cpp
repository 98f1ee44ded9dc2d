// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/plan_dialog.h"

#include "gui/widgets/message_bar.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class PlanDialogTest : public ::testing::Test
{
protected:
    PlanDialogTest() { dialog.show(); }

    PlanningResult review(const PlanningRequest &request) const
    {
        const Conversation planned{.partnerRole = request.partnerRole,
                                   .partner = request.partner,
                                   .date = request.date,
                                   .time = request.time,
                                   .plannedOn = today};
        PlanningResult result = reviewPlanning(planned, {}, {}, today);
        if (coachIsManager(planned, {u"Els Maes"_s}))
            result.remarks << PlanningRemark::CoachIsManager;
        return result;
    }

    PlanningRequest requested() const
    {
        return {.employee = {u"noor"_s},
                .date = today.addDays(18), // a Thursday
                .time = QTime(10, 0),
                .occasion = u"occ.request"_s,
                .formality = Formality::Formal,
                .kind = ConversationKind::Development,
                .partnerRole = PartnerRole::Mentor,
                .partner = u"Wim Hendrickx"_s,
                .place = u"vergaderruimte Linde"_s,
                .minutes = 60,
                .trajectory = 2,
                .focus = u"leren plannen"_s};
    }

    template<typename Widget = QWidget>
    Widget &child(const char *name)
    {
        return *dialog.findChild<Widget *>(QLatin1StringView(name));
    }

    QAbstractButton &planButton()
    {
        return *child<QDialogButtonBox>("buttonBox").button(QDialogButtonBox::Ok);
    }

    QDate today{2026, 11, 22};
    PlanDialog dialog{{{.id = u"occ.fixed"_s, .text = u"Vast moment"_s},
                       {.id = u"occ.request"_s, .text = u"Vraag"_s},
                       {.id = u"occ.return"_s, .text = u"Terug"_s, .sensitive = true}},
                      Language::Dutch,
                      [this](const PlanningRequest &request) { return review(request); }};
};

TEST_F(PlanDialogTest, GivesBackWhatItWasGiven)
{
    dialog.setRequest(requested(), u"Noor"_s);
    const PlanningRequest back = dialog.request();

    EXPECT_EQ(back.date, requested().date);
    EXPECT_EQ(back.time, requested().time);
    EXPECT_EQ(back.occasion, requested().occasion);
    EXPECT_EQ(back.formality, Formality::Formal);
    EXPECT_EQ(back.partnerRole, PartnerRole::Mentor);
    EXPECT_EQ(back.partner, u"Wim Hendrickx"_s);
    EXPECT_EQ(back.place, u"vergaderruimte Linde"_s);
    EXPECT_EQ(back.minutes, 60);
    EXPECT_EQ(back.trajectory, 2);
    EXPECT_EQ(back.kind, ConversationKind::Development);
    EXPECT_EQ(back.focus, u"leren plannen"_s);
}

TEST_F(PlanDialogTest, AGoodMomentIsNotRemarkedOn)
{
    dialog.setRequest(requested(), u"Noor"_s);
    EXPECT_FALSE(child("noticeBar").isVisible());
    EXPECT_FALSE(child("reasonGroup").isVisible());
    EXPECT_TRUE(planButton().isEnabled());
}

TEST_F(PlanDialogTest, ShortNoticeAsksWhyAndDoesNotBlock)
{
    PlanningRequest request = requested();
    request.date = today.addDays(9);
    dialog.setRequest(request, u"Noor"_s);
    child<QLineEdit>("reasonEdit").setText(u"Noor asked for it"_s);

    EXPECT_TRUE(child("noticeBar").isVisible());
    EXPECT_TRUE(planButton().isEnabled());
    EXPECT_EQ(dialog.request().shortNoticeReason, u"Noor asked for it"_s);
}

TEST_F(PlanDialogTest, TheFirstGoodDayIsOneClickAway)
{
    PlanningRequest request = requested();
    request.date = today.addDays(2);
    dialog.setRequest(request, u"Noor"_s);

    emit child<MessageBar>("noticeBar").actionTriggered();

    EXPECT_EQ(dialog.request().date, QDate(2026, 12, 7));
    EXPECT_FALSE(child("noticeBar").isVisible());
    EXPECT_EQ(dialog.request().shortNoticeReason, u""_s);
}

TEST_F(PlanDialogTest, ADayThatHasPassedCannotBePlanned)
{
    PlanningRequest request = requested();
    request.date = today.addDays(-1);
    dialog.setRequest(request, u"Noor"_s);
    EXPECT_FALSE(planButton().isEnabled());
}

TEST_F(PlanDialogTest, ASensitiveOccasionAsksForNoReason)
{
    dialog.setRequest(requested(), u"Noor"_s);
    EXPECT_FALSE(child("sensitiveLabel").isVisible());
    child<QComboBox>("occasionCombo").setCurrentIndex(2);
    EXPECT_TRUE(child("sensitiveLabel").isVisible());
}

TEST_F(PlanDialogTest, AnOccasionOfOnesOwnIsWrittenInPlace)
{
    dialog.setRequest(requested(), u"Noor"_s);
    EXPECT_FALSE(child("ownPart").isVisible());

    child<QComboBox>("occasionCombo").setCurrentIndex(3);
    EXPECT_FALSE(planButton().isEnabled()) << "it has no name yet";
    QTest::keyClicks(&child("ownEdit"), u"Terug uit het buitenland"_s);
    EXPECT_TRUE(planButton().isEnabled());

    EXPECT_EQ(dialog.request().ownOccasion.text, u"Terug uit het buitenland"_s);
    EXPECT_EQ(dialog.request().occasion, QString());
    EXPECT_FALSE(dialog.request().ownOccasion.sensitive);
}

TEST_F(PlanDialogTest, AnOwnOccasionThatIsSensitiveAsksForNoReason)
{
    dialog.setRequest(requested(), u"Noor"_s);
    child<QComboBox>("occasionCombo").setCurrentIndex(3);
    QTest::keyClicks(&child("ownEdit"), u"Zorgverlof"_s);
    child<QCheckBox>("ownSensitiveCheck").click();

    EXPECT_TRUE(child("sensitiveLabel").isVisible());
    EXPECT_TRUE(dialog.request().ownOccasion.sensitive);
}

TEST_F(PlanDialogTest, ACoachWhoIsTheManagerIsRemarkedOnBesideTheName)
{
    dialog.setRequest(requested(), u"Noor"_s);
    child<QComboBox>("roleCombo").setCurrentIndex(2);
    EXPECT_FALSE(child("coachHint").isVisible());
    child<QLineEdit>("partnerEdit").setText(u"els maes"_s);

    EXPECT_TRUE(child("coachHint").isVisible());
    EXPECT_FALSE(child("noticeBar").isVisible());
    EXPECT_TRUE(planButton().isEnabled());
}

TEST_F(PlanDialogTest, TellsWhatADegreeOfFormalityMeans)
{
    dialog.setRequest(requested(), u"Noor"_s);
    const QString formal = child<QLabel>("formalityHint").text();
    child<QComboBox>("formalityCombo").setCurrentIndex(0);
    EXPECT_NE(child<QLabel>("formalityHint").text(), formal);
    EXPECT_NE(formal, QString());
}

TEST_F(PlanDialogTest, InARunningTrajectoryTellsWhichConversationThisIs)
{
    dialog.setRequest(requested(), u"Noor"_s);
    dialog.setPlace({.sequence = 2, .planned = 4});
    EXPECT_EQ(child<QComboBox>("trajectoryCombo").currentText(), u"Conversation 2 of 4"_s);
    EXPECT_FALSE(child("trajectoryCombo").isEnabled());
    EXPECT_EQ(dialog.request().trajectory, 2) << "as it was asked for";
}

TEST_F(PlanDialogTest, FollowsTheSettingsAndKeepsWhatWasChosen)
{
    dialog.setRequest(requested(), u"Noor Janssens"_s);
    dialog.followSettings({{.id = u"own"_s, .text = u"Na een fusie"_s},
                           {.id = u"occ.request"_s, .text = u"Vraag"_s, .sensitive = true}});
    EXPECT_EQ(child<QComboBox>("occasionCombo").count(), 3) << "and another one";
    EXPECT_EQ(dialog.request().occasion, u"occ.request"_s);
    EXPECT_TRUE(child("sensitiveLabel").isVisible());
}

} // namespace loopbaan::test
