// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planning_wizard.h"

#include "gui/planning/wizard_steps.h"
#include "gui/widgets/message_bar.h"
#include "support/printers.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class PlanningWizardTest : public ::testing::Test
{
protected:
    PlanningWizardTest()
    {
        wizard.setEmployee(u"Noor Janssens"_s, u"Noor"_s);
        wizard.show();
    }

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

    PlanningRequest requestedOn(QDate date) const
    {
        PlanningRequest request = requested();
        request.date = date;
        return request;
    }

    template<typename Widget = QWidget>
    Widget &child(const char *name)
    {
        return *wizard.findChild<Widget *>(QLatin1StringView(name));
    }

    /// From the first step, counted from 0.
    void goTo(int step)
    {
        wizard.restart();
        for (int at = 0; at < step; ++at)
            wizard.next();
    }

    bool canGoOn() { return wizard.button(QWizard::NextButton)->isEnabled(); }

    QDate today{2026, 11, 22};
    PlanningWizard wizard{{{.id = u"occ.fixed"_s, .text = u"Vast moment"_s},
                           {.id = u"occ.request"_s, .text = u"Vraag"_s},
                           {.id = u"occ.return"_s, .text = u"Terug"_s, .sensitive = true}},
                          Language::Dutch,
                          [this](const PlanningRequest &request) { return review(request); }};
};

TEST_F(PlanningWizardTest, GivesBackWhatItWasGiven)
{
    wizard.setRequest(requested());
    const PlanningRequest back = wizard.request();

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

TEST_F(PlanningWizardTest, AGoodMomentIsNotRemarkedOn)
{
    wizard.setRequest(requested());
    goTo(2);
    EXPECT_FALSE(child("noticeBar").isVisible());
    EXPECT_FALSE(child("reasonGroup").isVisible());
    EXPECT_TRUE(canGoOn());
}

TEST_F(PlanningWizardTest, ShortNoticeAsksWhyAndDoesNotBlock)
{
    wizard.setRequest(requestedOn(today.addDays(9)));
    goTo(2);
    child<QLineEdit>("reasonEdit").setText(u"Noor asked for it"_s);

    EXPECT_TRUE(child("noticeBar").isVisible());
    EXPECT_TRUE(canGoOn());
    EXPECT_EQ(wizard.request().shortNoticeReason, u"Noor asked for it"_s);
}

TEST_F(PlanningWizardTest, TheFirstGoodDayIsOneClickAway)
{
    wizard.setRequest(requestedOn(today.addDays(2)));
    goTo(2);
    emit child<MessageBar>("noticeBar").actionTriggered();

    EXPECT_EQ(wizard.request().date, QDate(2026, 12, 7));
    EXPECT_FALSE(child("noticeBar").isVisible());
    EXPECT_EQ(wizard.request().shortNoticeReason, u""_s);
}

TEST_F(PlanningWizardTest, ADayThatHasPassedKeepsItFromGoingOn)
{
    wizard.setRequest(requestedOn(today.addDays(-1)));
    goTo(2);
    EXPECT_FALSE(canGoOn());
}

TEST_F(PlanningWizardTest, TheCalendarAndTheFieldShowTheSameDay)
{
    wizard.setRequest(requested());
    auto &calendar = child<QCalendarWidget>("calendar");
    EXPECT_EQ(calendar.selectedDate(), requested().date);
    calendar.setSelectedDate(QDate(2026, 12, 16));
    EXPECT_EQ(wizard.request().date, QDate(2026, 12, 16));
}

TEST_F(PlanningWizardTest, DaysThatAreTooSoonAreSlantedAndBusyOnesUnderlined)
{
    wizard.setRequest(requested());
    wizard.moment().setBusyDays({QDate(2026, 12, 16)}, today);
    const auto &calendar = child<QCalendarWidget>("calendar");
    EXPECT_NE(calendar.dateTextFormat(today.addDays(3)).background().style(), Qt::NoBrush);
    EXPECT_TRUE(calendar.dateTextFormat(today.addDays(3)).fontItalic());
    EXPECT_EQ(calendar.dateTextFormat(requested().date).background().style(), Qt::NoBrush);
    EXPECT_TRUE(calendar.dateTextFormat(QDate(2026, 12, 16)).fontUnderline());
}

TEST_F(PlanningWizardTest, ASensitiveOccasionAsksForNoReason)
{
    wizard.setRequest(requested());
    EXPECT_FALSE(child("sensitiveLabel").isVisible());
    child<QListWidget>("occasionList").setCurrentRow(2);
    EXPECT_TRUE(child("sensitiveLabel").isVisible());
}

TEST_F(PlanningWizardTest, AnOccasionOfOnesOwnIsWrittenInPlace)
{
    wizard.setRequest(requested());
    EXPECT_FALSE(child("ownPart").isVisible());

    child<QListWidget>("occasionList").setCurrentRow(3);
    EXPECT_FALSE(canGoOn()) << "it has no name yet";
    QTest::keyClicks(&child("ownEdit"), u"Terug uit het buitenland"_s);
    EXPECT_TRUE(canGoOn());

    EXPECT_EQ(wizard.request().ownOccasion.text, u"Terug uit het buitenland"_s);
    EXPECT_EQ(wizard.request().occasion, QString());
    EXPECT_FALSE(wizard.request().ownOccasion.sensitive);
}

TEST_F(PlanningWizardTest, AnOwnOccasionThatIsSensitiveAsksForNoReason)
{
    wizard.setRequest(requested());
    child<QListWidget>("occasionList").setCurrentRow(3);
    QTest::keyClicks(&child("ownEdit"), u"Zorgverlof"_s);
    child<QCheckBox>("ownSensitiveCheck").click();

    EXPECT_TRUE(child("sensitiveLabel").isVisible());
    EXPECT_TRUE(wizard.request().ownOccasion.sensitive);
}

TEST_F(PlanningWizardTest, ACoachWhoIsTheManagerIsRemarkedOnBesideTheName)
{
    wizard.setRequest(requested());
    goTo(1);
    child<QComboBox>("roleCombo").setCurrentIndex(2);
    EXPECT_FALSE(child("coachHint").isVisible());
    child<QLineEdit>("partnerEdit").setText(u"els maes"_s);

    EXPECT_TRUE(child("coachHint").isVisible());
    EXPECT_TRUE(canGoOn());
}

TEST_F(PlanningWizardTest, TellsWhatADegreeOfFormalityMeans)
{
    wizard.setRequest(requested());
    const QString formal = child<QLabel>("formalityHint").text();
    child<QComboBox>("formalityCombo").setCurrentIndex(0);
    EXPECT_NE(child<QLabel>("formalityHint").text(), formal);
    EXPECT_NE(formal, QString());
}

TEST_F(PlanningWizardTest, InARunningTrajectoryTellsWhichConversationThisIs)
{
    wizard.setRequest(requested());
    wizard.setPlace({.sequence = 2, .planned = 4});
    EXPECT_EQ(child<QComboBox>("trajectoryCombo").currentText(), u"Conversation 2 of 4"_s);
    EXPECT_FALSE(child("trajectoryCombo").isEnabled());
    EXPECT_EQ(wizard.request().trajectory, 2) << "as it was asked for";
}

TEST_F(PlanningWizardTest, FollowsTheSettingsAndKeepsWhatWasChosen)
{
    wizard.setRequest(requested());
    wizard.followSettings({{.id = u"own-1"_s, .text = u"Na een fusie"_s},
                           {.id = u"occ.request"_s, .text = u"Vraag"_s, .sensitive = true}});
    EXPECT_EQ(child<QListWidget>("occasionList").count(), 3) << "and another one";
    EXPECT_EQ(wizard.request().occasion, u"occ.request"_s);
    EXPECT_TRUE(child("sensitiveLabel").isVisible());
}

TEST_F(PlanningWizardTest, TheStepsSayWhereOneIs)
{
    wizard.setRequest(requested());
    goTo(2);
    EXPECT_EQ(wizard.findChild<WizardSteps *>()->accessibleName(), u"Step 3 of 5: When and where"_s);
}

TEST_F(PlanningWizardTest, WhenThePackageIsOutThereIsNoWayBack)
{
    wizard.setRequest(requested());
    goTo(4);
    EXPECT_TRUE(wizard.button(QWizard::BackButton)->isEnabled());
    wizard.settle();
    EXPECT_FALSE(wizard.button(QWizard::BackButton)->isEnabled());
    EXPECT_FALSE(wizard.button(QWizard::CancelButton)->isVisible());
}

} // namespace loopbaan::test
