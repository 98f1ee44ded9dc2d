// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/closing_step.h"

#include "gui/papers/talk_paper_pane.h"
#include "gui/support/talk_test.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/saved_line.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/segment_bar.h"
#include "gui/widgets/text_label.h"
#include "support/printers.h"

#include <QAbstractButton>
#include <QFile>
#include <QListView>
#include <QTabBar>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::ResultOf;
using ::testing::Return;
using ::testing::SizeIs;

namespace loopbaan::test {

class ClosingStepTest : public TalkTest
{
protected:
    enum Leaf { Agreements, LookingBack, Match, ReadAloud, Report };

    std::unique_ptr<ClosingStep> onLeaf(Leaf leaf)
    {
        auto step = shown<ClosingStep>(talk.id);
        part<QTabBar>(*step, u"pageTabs"_s).setCurrentIndex(leaf);
        settle();
        return step;
    }

    static QWidget &card(const QWidget &step, const QString &kind)
    {
        return part<QWidget>(step, u"points-"_s + kind);
    }

    static void press(const QWidget &step, const QString &button)
    {
        part<QAbstractButton>(step, button).click();
    }

    static void type(QWidget &field, const QString &text)
    {
        field.setFocus();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
    }

    Conversation talk = started();
};

TEST_F(ClosingStepTest, MakesAnAgreementOfThisTalkInTheEditor)
{
    const auto step = onLeaf(Agreements);
    const auto &page = part<QWidget>(*step, u"TalkAgreementsPage"_s);
    press(page, u"actionButton"_s);
    type(part<SavedText>(page, u"textEdit"_s), u"I plan the week"_s);

    const QList<Agreement> made = open().agreements.of(noor);
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(made.first().text, u"I plan the week"_s);
    EXPECT_EQ(made.first().conversation, talk.id);
}

TEST_F(ClosingStepTest, BeginsAnAgreementByKey)
{
    const auto step = onLeaf(Agreements);
    QTest::keyClick(&part<QWidget>(*step, u"pageTabs"_s), Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(part<SavedText>(*step, u"textEdit"_s).hasFocus());
}

TEST_F(ClosingStepTest, ListsTheAgreementsOfThisTalkOnly)
{
    open().agreements.save({{.employee = noor, .conversation = talk.id, .text = u"Ours"_s},
                            {.employee = noor, .text = u"Another time"_s}});
    const auto step = onLeaf(Agreements);

    EXPECT_EQ(part<QListView>(*step, u"agreementList"_s).model()->rowCount(), 1);
}

TEST_F(ClosingStepTest, AsksOnceWhoFindsOutAndWhen)
{
    const auto step = onLeaf(LookingBack);
    QWidget &open = card(*step, u"to_find_out"_s);
    auto &ask = part<TextLabel>(open, u"askLabel"_s);
    EXPECT_FALSE(ask.isVisible());

    press(open, u"addButton"_s);
    settle();
    type(part<SavedText>(open, u"textEdit"_s), u"Four days?"_s);
    EXPECT_TRUE(ask.isVisible());

    type(part<SavedLine>(open, u"whoEdit"_s), u"Els"_s);
    type(part<DateField>(open, u"onEdit"_s), u"2027-01-29"_s);
    EXPECT_FALSE(ask.isVisible());
    const OpenPoint point = this->open().openPoints.of(talk.id).first();
    EXPECT_EQ(point.text, u"Four days?"_s);
    EXPECT_EQ(point.who, u"Els"_s);
    EXPECT_EQ(point.on, QDate(2027, 1, 29));
}

TEST_F(ClosingStepTest, KeepsWhatIsPossibleApartFromWhatIsNot)
{
    const auto step = onLeaf(LookingBack);
    press(card(*step, u"possible"_s), u"addButton"_s);
    press(card(*step, u"not_possible"_s), u"addButton"_s);

    EXPECT_THAT(open().openPoints.of(talk.id, OpenPointKind::Possible), SizeIs(1));
    EXPECT_THAT(open().openPoints.of(talk.id, OpenPointKind::NotPossible), SizeIs(1));

    press(card(*step, u"possible"_s), u"removeButton"_s);
    EXPECT_THAT(open().openPoints.of(talk.id, OpenPointKind::Possible), IsEmpty());
    open().dossier.undo();
    EXPECT_THAT(open().openPoints.of(talk.id, OpenPointKind::Possible), SizeIs(1));
}

TEST_F(ClosingStepTest, AsksWhetherTheTalkWasWhatItWasHopedToBe)
{
    open().notes.write(talk.id, &Conversation::employeeSuccess, u"I know what is possible."_s);
    const auto step = onLeaf(LookingBack);
    EXPECT_TRUE(part<TextLabel>(*step, u"hopedLabel"_s).text().contains(u"I know what is possible."_s));

    type(part<SavedText>(*step, u"successEdit"_s), u"Yes, mostly."_s);
    EXPECT_EQ(open().opening.talk(talk.id).successAnswer, u"Yes, mostly."_s);
}

TEST_F(ClosingStepTest, TakesAnAnswerAndTakesItBack)
{
    const auto step = onLeaf(LookingBack);
    auto &bar = part<SegmentBar>(*step, u"answer0"_s);

    press(bar, u"segment4"_s);
    EXPECT_EQ(open().feedback.of(talk.id).heard, 5);
    press(bar, u"segment4"_s);
    EXPECT_EQ(open().feedback.of(talk.id).heard, std::nullopt);
    EXPECT_EQ(bar.current(), -1);
}

TEST_F(ClosingStepTest, SaysWhoWorksOutThePlanAndWhenBothMeetAgain)
{
    const auto step = onLeaf(LookingBack);
    press(*step, u"togetherRadio"_s);
    type(part<DateField>(*step, u"planDueEdit"_s), u"2026-12-10"_s);
    type(part<DateField>(*step, u"nextEdit"_s), u"2027-02-18"_s);

    const Conversation stored = *open().conversations.find(talk.id);
    EXPECT_TRUE(stored.planTogether);
    EXPECT_EQ(stored.planDueOn, QDate(2026, 12, 10));
    EXPECT_EQ(stored.nextOn, QDate(2027, 2, 18));
}

TEST_F(ClosingStepTest, FillsTheMatchSheet)
{
    const auto step = onLeaf(Match);
    type(part<SavedText>(*step, u"needsEdit"_s), u"Someone for warehouse B"_s);

    EXPECT_EQ(open().matchSheets.of(talk.id).organisationNeeds, u"Someone for warehouse B"_s);
}

TEST_F(ClosingStepTest, ReadsAloudWhatIsSharedAndNothingElse)
{
    open().openPoints.add(talk.id, OpenPointKind::Possible, u"Two days of training"_s);
    open().notes.write(talk.id, PhaseId::Closing, &ConversationPhase::privateNotes, u"Private"_s);
    const auto step = onLeaf(ReadAloud);

    QStringList said;
    for (const TextLabel *label : part<QWidget>(*step, u"linesPart"_s).findChildren<TextLabel *>())
        said << label->text();
    EXPECT_TRUE(said.contains(u"Two days of training"_s));
    EXPECT_FALSE(said.join(u' ').contains(u"Private"_s));
}

TEST_F(ClosingStepTest, SavesTheReportAsPdfWhereTheManagerWants)
{
    const QString target = folder.filePath(u"report.pdf"_s);
    EXPECT_CALL(prompts,
                fileToSave(_,
                           Field(&FileRequest::start,
                                 ResultOf(
                                     [](const QString &start) {
                                         return start.endsWith(u"Verslag_Janssens_Noor_2026-11-23.pdf"_s);
                                     },
                                     true))))
        .WillOnce(Return(target));
    const auto step = onLeaf(Report);
    press(*step, u"saveButton"_s);

    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

TEST_F(ClosingStepTest, TellsFeedbackInTheReportOnlyWhenItIsTicked)
{
    const auto step = onLeaf(Report);
    auto &tick = part<QAbstractButton>(*step, u"feedbackCheck"_s);
    EXPECT_FALSE(tick.isVisible());

    open().feedback.answer(talk.id, &ConversationFeedback::heard, 4);
    settle();
    EXPECT_TRUE(tick.isVisible());
    EXPECT_FALSE(tick.isChecked());
}

TEST_F(ClosingStepTest, ChangesNothingInADossierThatIsOpenForReading)
{
    reopenReadOnly();
    const auto step = onLeaf(LookingBack);

    EXPECT_FALSE(part<QWidget>(card(*step, u"possible"_s), u"addButton"_s).isEnabled());
    EXPECT_TRUE(part<SavedText>(*step, u"successEdit"_s).isReadOnly());
    EXPECT_FALSE(part<QWidget>(*step, u"answer0"_s).isEnabled());
}

} // namespace loopbaan::test
