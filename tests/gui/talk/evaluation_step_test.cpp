// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/evaluation/evaluation_step.h"

#include "gui/agreements/agreement_pane.h"
#include "gui/support/talk_test.h"
#include "gui/talk/evaluation/evaluation_card.h"
#include "gui/widgets/saved_line.h"
#include "gui/widgets/segment_bar.h"
#include "support/printers.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class EvaluationStepTest : public TalkTest
{
protected:
    /// A talk a year after one in which three things were promised.
    Conversation followUp()
    {
        today = today.addYears(-1);
        now = now.addYears(-1);
        const Conversation first = started();
        promise(first, u"Noor volgt Excel"_s, AgreementOwner::Employee);
        promise(first, u"De organisatie betaalt"_s, AgreementOwner::Organisation);
        promise(first, u"Els zoekt een mentor"_s, AgreementOwner::Manager);
        open().talks.finish(first.id);
        today = today.addYears(1);
        now = now.addYears(1);
        return started();
    }

    void promise(const Conversation &talk, const QString &text, AgreementOwner owner)
    {
        open().agreements.save({{.employee = noor,
                                 .conversation = talk.id,
                                 .text = text,
                                 .owner = owner,
                                 .due = today.addMonths(6),
                                 .madeOn = today}});
    }

    /// The cards as they stand, from top to bottom.
    static QList<EvaluationCard *> cards(const EvaluationStep &step)
    {
        QList<EvaluationCard *> cards = step.findChildren<EvaluationCard *>();
        std::ranges::sort(cards, {}, [](const EvaluationCard *card) { return card->y(); });
        return cards;
    }
};

TEST_F(EvaluationStepTest, TabGoesThroughACardAndThenToTheNext)
{
    const auto step = shown<EvaluationStep>(followUp().id);
    step->takeKeyboard();
    QStringList stops;
    for (int stop = 0; stop < 5; ++stop) {
        stops << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(stops,
              (QStringList{u"segment0"_s, u"noteEdit"_s, u"dueEdit"_s, u"changeButton"_s, u"segment0"_s}));
    EXPECT_TRUE(cards(*step).at(1)->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(EvaluationStepTest, AFirstTalkHasNoEmptyTableButAWayOn)
{
    const auto step = shown<EvaluationStep>(started().id);
    EXPECT_FALSE(part<QWidget>(*step, u"listPart"_s).isVisible());
    QSignalSpy asked(step.get(), &TalkStep::stepRequested);
    auto &button = part<QPushButton>(*step, u"actionButton"_s);
    EXPECT_EQ(button.text(), u"Ga verder naar Informatie uitwisselen"_s);
    button.click();
    EXPECT_EQ(asked.value(0).value(0).value<PhaseId>(), PhaseId::Exchange);
}

TEST_F(EvaluationStepTest, PromisesOfTheManagerAndTheOrganisationComeFirst)
{
    const auto step = shown<EvaluationStep>(followUp().id);
    QStringList texts;
    for (const EvaluationCard *card : cards(*step))
        texts << card->accessibleName();
    EXPECT_EQ(texts,
              (QStringList{u"Els zoekt een mentor"_s, u"De organisatie betaalt"_s, u"Noor volgt Excel"_s}));
    EXPECT_EQ(part<QLabel>(*step, u"countLabel"_s).text(), u"0 van 3 besproken"_s);
}

TEST_F(EvaluationStepTest, AnAgreementIsJudgedByKeyboardAndStaysOnItsPlace)
{
    const Conversation talk = followUp();
    const auto step = shown<EvaluationStep>(talk.id);
    step->takeKeyboard();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const EvaluationEntry first = open().evaluation.in(talk.id).first();
    EXPECT_EQ(first.agreement.text, u"Els zoekt een mentor"_s);
    EXPECT_EQ(first.agreement.status, AgreementStatus::Partly);
    EXPECT_EQ(part<QLabel>(*step, u"countLabel"_s).text(), u"1 van 3 besproken"_s);
    EXPECT_TRUE(step->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(EvaluationStepTest, AnAgreementIsJudgedByMouse)
{
    const Conversation talk = followUp();
    const auto step = shown<EvaluationStep>(talk.id);
    auto &last = *cards(*step).last()->findChild<QAbstractButton *>(u"segment3"_s);
    QTest::mouseClick(&last, Qt::LeftButton);
    EXPECT_EQ(open().evaluation.in(talk.id).last().agreement.status, AgreementStatus::Dropped);
    open().dossier.undo();
    EXPECT_FALSE(last.isChecked());
}

TEST_F(EvaluationStepTest, ALineIsKeptWhileSomethingElseChanges)
{
    const Conversation talk = followUp();
    const auto step = shown<EvaluationStep>(talk.id);
    auto &line = *cards(*step).first()->findChild<SavedLine *>();
    line.setFocus();
    QTest::keyClicks(&line, u"Mentor gevonden"_s);
    open().notes.write(talk.id, &Conversation::focus, u"Iets anders"_s);
    EXPECT_EQ(line.text(), u"Mentor gevonden"_s);
    line.storeNow();
    EXPECT_EQ(open().evaluation.in(talk.id).first().review->note, u"Mentor gevonden"_s);
}

TEST_F(EvaluationStepTest, AnAgreementIsCarriedOverToAnotherDay)
{
    const Conversation talk = followUp();
    const auto step = shown<EvaluationStep>(talk.id);
    auto &due = part<QLineEdit>(*cards(*step).first(), u"dueEdit"_s);
    due.setFocus();
    QTest::keyClicks(&due, u"31/2/2027"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    EXPECT_FALSE(open().evaluation.in(talk.id).first().review.has_value()) << "that is no day";
    due.clear();
    QTest::keyClicks(&due, u"1/3/2027"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    EXPECT_EQ(open().evaluation.in(talk.id).first().agreement.due, QDate(2027, 3, 1));
}

TEST_F(EvaluationStepTest, AnAgreementIsChangedInItsPlace)
{
    const auto step = shown<EvaluationStep>(followUp().id);
    auto &change = part<QPushButton>(*cards(*step).first(), u"changeButton"_s);
    change.click();
    auto &stack = part<QStackedWidget>(*step, u"evaluationStack"_s);
    auto *pane = qobject_cast<AgreementPane *>(stack.currentWidget());
    ASSERT_NE(pane, nullptr);
    pane->leave();
    EXPECT_TRUE(change.hasFocus());
}

} // namespace loopbaan::test
