// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attitudes/attitudes_tab.h"

#include "gui/attitudes/attitude_card.h"
#include "gui/support/dossier_window.h"
#include "gui/widgets/saved_text.h"
#include "storage/stores/stores.h"
#include "support/printers.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Not;

namespace loopbaan::test {

class AttitudesTabTest : public DossierWindowTest
{
protected:
    AttitudesTabTest()
    {
        noor = add(u"Noor"_s, u"Janssens"_s);
        talk = plan(today.addDays(20));
    }

    ConversationId plan(QDate day)
    {
        return open()
            .conversations.plan({.employee = noor, .date = day, .time = QTime(10, 0)})
            .conversation->id;
    }

    void share(const QString &statement, std::optional<int> degree, const QString &words = {},
               QDate day = QDate(2026, 11, 20), const ConversationId &in = {})
    {
        open().dossier.change(u"Share"_s, [&](Stores &stores) {
            stores.attitudeAnswers.save({.id = AttitudeAnswerId::create(),
                                         .employee = noor,
                                         .conversation = in.isNull() ? talk : in,
                                         .statement = statement,
                                         .degree = degree,
                                         .words = words,
                                         .answeredOn = day});
        });
    }

    AttitudesTab &tab()
    {
        if (m_tab == nullptr) {
            m_tab = std::make_unique<AttitudesTab>(context());
            QObject::connect(&open().dossier, &Dossier::changed, m_tab.get(),
                             [this] { m_tab->showEmployee(noor); });
            m_tab->resize(800, 640);
            m_tab->show();
            m_tab->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(m_tab.get()));
        }
        m_tab->showEmployee(noor);
        settle();
        return *m_tab;
    }

    AttitudeCard &card(Attitude attitude)
    {
        return *tab().findChildren<AttitudeCard *>().at(static_cast<qsizetype>(attitude));
    }

    static QPushButton &button(AttitudeCard &card, const QString &name)
    {
        return *card.findChild<QPushButton *>(name);
    }

    static QStringList textsIn(const QWidget &part)
    {
        QStringList texts;
        for (const QLabel *label : part.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts;
    }

    EmployeeId noor{};
    ConversationId talk{};

private:
    std::unique_ptr<AttitudesTab> m_tab{};
};

TEST_F(AttitudesTabTest, WhatIsNotSharedTellsNothing)
{
    AttitudeCard &ahead = card(Attitude::Ahead);
    EXPECT_THAT(textsIn(ahead), Contains(u"Noor houdt dit voor zich"_s));
    EXPECT_FALSE(button(ahead, u"foldButton"_s).isEnabled());
}

TEST_F(AttitudesTabTest, ShowsOwnWordsAndTheSentencesWhenUnfoldedByKey)
{
    share(u"att.explore.others"_s, 3);
    share(u"att.explore.words"_s, std::nullopt, u"Ik vraag <b>rond</b>."_s);
    AttitudeCard &explore = card(Attitude::Explore);
    EXPECT_THAT(textsIn(explore), Contains(u"“Ik vraag <b>rond</b>.”"_s));
    EXPECT_THAT(textsIn(explore), Not(Contains(u"deels"_s)));

    button(explore, u"foldButton"_s).setFocus();
    QTest::keyClick(&button(explore, u"foldButton"_s), Qt::Key_Space);
    EXPECT_THAT(textsIn(explore), Contains(u"Ik weet wat collega’s in andere functies precies doen."_s));
    EXPECT_THAT(textsIn(explore), Contains(u"deels"_s));
}

TEST_F(AttitudesTabTest, SaysHowItChangedSinceTheTalkBefore)
{
    const ConversationId before = plan(today.addDays(5));
    share(u"att.ahead.time"_s, 2, {}, QDate(2025, 11, 20), before);
    share(u"att.ahead.time"_s, 4);
    EXPECT_THAT(textsIn(card(Attitude::Ahead)), Contains(u"één zin past nu beter"_s));
}

TEST_F(AttitudesTabTest, AtMostOneIsToGrowAndItCanBeDropped)
{
    button(card(Attitude::Steer), u"growButton"_s).click();
    EXPECT_EQ(open().attitudes.goal(noor)->attitude, Attitude::Steer);
    EXPECT_THAT(textsIn(card(Attitude::Steer)), Contains(u"Noor wil dit laten groeien"_s));

    button(card(Attitude::Ahead), u"growButton"_s).click();
    EXPECT_EQ(open().attitudes.goal(noor)->attitude, Attitude::Ahead);
    EXPECT_THAT(textsIn(card(Attitude::Steer)), Not(Contains(u"Noor wil dit laten groeien"_s)));

    button(card(Attitude::Ahead), u"dropButton"_s).click();
    EXPECT_EQ(open().attitudes.goal(noor), std::nullopt);
    open().dossier.undo();
    EXPECT_EQ(open().attitudes.goal(noor)->attitude, Attitude::Ahead);
}

TEST_F(AttitudesTabTest, TheGoalLeadsToAnAgreement)
{
    button(card(Attitude::Explore), u"growButton"_s).click();
    button(card(Attitude::Explore), u"agreementButton"_s).click();
    auto *text = tab().findChild<SavedText *>(u"textEdit"_s);
    ASSERT_TRUE(text->hasFocus());
    QTest::keyClicks(text, u"Noor loopt een dag mee."_s);
    QTest::keyClick(text, Qt::Key_Escape);

    const AgreementId agreement = open().attitudes.goal(noor)->agreement;
    ASSERT_FALSE(agreement.isNull());
    EXPECT_EQ(open().agreements.find(agreement)->text, u"Noor loopt een dag mee."_s);
    EXPECT_TRUE(button(card(Attitude::Explore), u"agreementButton"_s).hasFocus());

    QSignalSpy asked(&tab(), &EmployeeTab::tabRequested);
    button(card(Attitude::Explore), u"agreementButton"_s).click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().at(1).toString(), agreement.value);
}

TEST_F(AttitudesTabTest, AnAgreementThatWasNotBegunIsNone)
{
    button(card(Attitude::Explore), u"growButton"_s).click();
    button(card(Attitude::Explore), u"agreementButton"_s).click();
    QTest::keyClick(tab().findChild<SavedText *>(u"textEdit"_s), Qt::Key_Escape);
    EXPECT_TRUE(open().attitudes.goal(noor)->agreement.isNull());
}

TEST_F(AttitudesTabTest, ADossierForReadingOnlyOffersNoChoice)
{
    reopenReadOnly();
    EXPECT_TRUE(button(card(Attitude::Steer), u"growButton"_s).isHidden());
}

} // namespace loopbaan::test
