// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/exchange_step.h"

#include "gui/support/talk_test.h"
#include "gui/talk/cell_text.h"
#include "gui/talk/exchange/circumstance_row.h"
#include "gui/talk/exchange/idea_row.h"
#include "gui/talk/exchange/wish_row.h"
#include "gui/widgets/choice_bar.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/choice_segment.h"
#include "storage/stores/stores.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

class ExchangeStepTest : public TalkTest
{
protected:
    void show(Formality formality = Formality::Formal)
    {
        talk = started(formality);
        step = shown<ExchangeStep>(talk.id);
    }

    [[nodiscard]] QStringList wishes()
    {
        QStringList texts;
        for (const Wish &wish : open().wishes.of(noor))
            texts << wish.text;
        return texts;
    }

    void noteWish(const QString &text)
    {
        QTest::keyClick(step.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    void prepare(const QString &item, const QString &text, bool inPerson = false)
    {
        open().dossier.change(u"prepare"_s, [&](Stores &stores) {
            stores.preparation.insert({.id = PreparationAnswerId::create(),
                                       .conversation = talk.id,
                                       .item = item,
                                       .sharedText = text,
                                       .toldInPerson = inPerson,
                                       .answeredOn = today.addDays(-3)});
        });
    }

    /// The rows in the order in which they stand.
    template<typename Row>
    [[nodiscard]] QList<Row *> rows() const
    {
        settle();
        QList<Row *> rows = step->findChildren<Row *>();
        rows.removeIf([](const Row *row) { return row->isHidden(); });
        std::ranges::sort(rows, {}, [](const Row *row) { return row->y(); });
        return rows;
    }

    [[nodiscard]] QStringList visibleTexts() const
    {
        settle();
        QStringList texts;
        for (const auto *label : step->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    Conversation talk{};
    std::unique_ptr<ExchangeStep> step{};
};

TEST_F(ExchangeStepTest, TheCareerQuestionStandsOnTop)
{
    show();
    open().notes.write(talk.id, &Conversation::careerQuestion, u"Hoe beslis ik meer zelf?"_s);
    EXPECT_EQ(part<QLabel>(*step, u"questionLabel"_s).text(), u"“Hoe beslis ik meer zelf?”"_s);
    EXPECT_EQ(part<QLabel>(*step, u"questionTitleLabel"_s).text(), u"De loopbaanvraag van Noor"_s);
}

TEST_F(ExchangeStepTest, AWishIsNotedByKeyboardAlone)
{
    show();
    step->takeKeyboard();
    QTest::keyClicks(QApplication::focusWidget(), u"Zelf plannen"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    noteWish(u"Ooit coachen"_s);
    EXPECT_EQ(wishes(), (QStringList{u"Zelf plannen"_s, u"Ooit coachen"_s}));
    EXPECT_EQ(rows<WishRow>().size(), 2);
    EXPECT_FALSE(part<QWidget>(*step, u"wishCard"_s).isVisible());
}

TEST_F(ExchangeStepTest, WhoTypesOnAfterAWishTellsTheNextOne)
{
    show();
    noteWish(u"Zelf plannen"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"E"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"en dag thuis"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(wishes(), (QStringList{u"Zelf plannen"_s, u"Een dag thuis"_s}));
}

TEST_F(ExchangeStepTest, HorizonAndImportanceStartEmptyAndCanBeEmptiedAgain)
{
    show();
    auto &bar = part<ChoiceBar>(*step, u"horizonBar"_s);
    EXPECT_EQ(bar.chosen(), std::nullopt);
    QTest::mouseClick(bar.segments().at(3), Qt::LeftButton);
    EXPECT_EQ(open().wishes.of(noor).first().horizon, Horizon::Unknown);
    EXPECT_EQ(open().wishes.of(noor).first().importance, std::nullopt);
    QTest::mouseClick(bar.segments().at(3), Qt::LeftButton);
    EXPECT_EQ(open().wishes.of(noor).first().horizon, std::nullopt);
}

TEST_F(ExchangeStepTest, WhatIsTypedIsSavedWithoutEnter)
{
    show();
    QSignalSpy typing(step.get(), &TalkStep::typing);
    step->takeKeyboard();
    QTest::keyClicks(QApplication::focusWidget(), u"Minder nachten"_s);
    EXPECT_EQ(typing.count(), 1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return wishes() == QStringList{u"Minder nachten"_s}; }, 3000));
    QTest::keyClicks(QApplication::focusWidget(), u", liefst"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(wishes(), QStringList{u"Minder nachten, liefst"_s});
}

TEST_F(ExchangeStepTest, AltWithAnArrowMovesAWish)
{
    show();
    noteWish(u"Eerst"_s);
    noteWish(u"Dan"_s);
    auto *text = part<CellText>(*rows<WishRow>().at(1), u"wishEdit"_s).viewport();
    QTest::mouseClick(text, Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(wishes(), (QStringList{u"Dan"_s, u"Eerst"_s}));
    EXPECT_EQ(part<CellText>(*rows<WishRow>().at(0), u"wishEdit"_s).toPlainText(), u"Dan"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(wishes(), (QStringList{u"Eerst"_s, u"Dan"_s}));
}

TEST_F(ExchangeStepTest, ADeletedWishComesBackWithUndo)
{
    show();
    noteWish(u"Zelf plannen"_s);
    part<CellText>(*rows<WishRow>().at(0), u"wishEdit"_s).setFocus();
    QSignalSpy news(step.get(), &TalkStep::newsArrived);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(wishes(), IsEmpty());
    EXPECT_EQ(news.value(0).value(0).toString(), u"De wens is verwijderd. Ongedaan maken: Ctrl+Z"_s);
    open().dossier.undo();
    EXPECT_EQ(wishes(), QStringList{u"Zelf plannen"_s});
    EXPECT_EQ(rows<WishRow>().size(), 1);
}

TEST_F(ExchangeStepTest, AWishIsChangedInItsRow)
{
    show();
    noteWish(u"Zelf plannen"_s);
    auto &box = part<ChoiceBox>(*rows<WishRow>().at(0), u"importanceBox"_s);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    EXPECT_EQ(open().wishes.of(noor).first().importance, Importance::Nice);
}

TEST_F(ExchangeStepTest, AnAnswerBecomesAWishWordForWord)
{
    show();
    prepare(u"emp.learn.want"_s, u"Iets over mensen meekrijgen"_s);
    prepare(u"emp.other.functions"_s, {}, true);
    EXPECT_TRUE(part<QWidget>(*step, u"bodyPart"_s).isVisible());
    QTest::mouseClick(part<QWidget>(*step, u"AnswerBlock"_s).findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(wishes(), QStringList{u"Iets over mensen meekrijgen"_s});
    EXPECT_TRUE(visibleTexts().join(u'\n').contains(u"Noor vertelt dit liever zelf. Vraag ernaar."_s));
}

TEST_F(ExchangeStepTest, OwnIdeasStayFoldedUntilAWishIsNoted)
{
    show();
    auto &fold = part<QPushButton>(*step, u"foldButton"_s);
    auto &ideas = *part<QPushButton>(*step, u"skipButton"_s).parentWidget()->parentWidget();
    auto &view = part<QPushButton>(ideas, u"foldButton"_s);
    EXPECT_FALSE(view.isEnabled());
    EXPECT_EQ(part<QLabel>(ideas, u"reasonLabel"_s).text(),
              u"Gaat open als er een wens genoteerd is. Eerst luisteren."_s);
    noteWish(u"Zelf plannen"_s);
    EXPECT_TRUE(view.isEnabled());
    EXPECT_FALSE(part<QWidget>(ideas, u"bodyPart"_s).isVisible());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_TRUE(part<QWidget>(ideas, u"bodyPart"_s).isVisible());
    EXPECT_NE(&fold, &view);
}

TEST_F(ExchangeStepTest, SkippingTheWishIsNotedForTheManagerAndCanBeUndone)
{
    show();
    auto &skip = part<QPushButton>(*step, u"skipButton"_s);
    QTest::mouseClick(&skip, Qt::LeftButton);
    EXPECT_EQ(open().notes.of(talk.id, PhaseId::Exchange).privateNotes, u"Zonder wens verder"_s);
    EXPECT_FALSE(skip.isVisible());
    open().dossier.undo();
    EXPECT_TRUE(skip.isVisible());
    EXPECT_EQ(open().notes.of(talk.id, PhaseId::Exchange).privateNotes, QString());
}

TEST_F(ExchangeStepTest, EnterInAnIdeaLeadsToTheNext)
{
    show();
    noteWish(u"Zelf plannen"_s);
    open().ideas.add(talk.id, u"Meebouwen"_s);
    auto &ideas = *part<QPushButton>(*step, u"skipButton"_s).parentWidget()->parentWidget();
    part<QPushButton>(ideas, u"foldButton"_s).click();
    auto &edit = part<CellText>(*rows<IdeaRow>().at(0), u"ideaEdit"_s);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.toPlainText(), u"Meebouwen"_s);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"ideaButton"_s);
}

TEST_F(ExchangeStepTest, TheIdeaWithTheKeyboardIsShared)
{
    show();
    noteWish(u"Zelf plannen"_s);
    open().ideas.add(talk.id, u"Wachten"_s);
    const ManagerIdea chosen = open().ideas.add(talk.id, u"Meebouwen"_s);
    auto &ideas = *part<QPushButton>(*step, u"skipButton"_s).parentWidget()->parentWidget();
    part<QPushButton>(ideas, u"foldButton"_s).click();
    part<CellText>(*rows<IdeaRow>().at(1), u"ideaEdit"_s).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<ManagerIdea> stored = open().ideas.of(noor);
    EXPECT_EQ(stored.at(0).sharedText, QString());
    EXPECT_EQ(stored.at(1).sharedText, u"Meebouwen"_s);
    EXPECT_EQ(part<QLabel>(*rows<IdeaRow>().at(1), u"sharedLabel"_s).text(), u"gedeeld met Noor"_s);
    EXPECT_EQ(stored.at(1).id, chosen.id);
}

TEST_F(ExchangeStepTest, ACircumstanceIsKeptWithTheTickOfTheEmployee)
{
    show();
    QTest::mouseClick(&part<QPushButton>(*step, u"addButton"_s), Qt::LeftButton);
    CircumstanceRow &row = *rows<CircumstanceRow>().at(0);
    part<CellText>(row, u"consequenceEdit"_s).setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Begint tot juni om tien uur"_s);
    QTest::mouseClick(&part<QCheckBox>(row, u"consentCheck"_s), Qt::LeftButton, {}, QPoint(8, 8));
    const Circumstance kept = open().circumstances.of(talk.id).first();
    EXPECT_EQ(kept.category, CircumstanceCategory::Care);
    EXPECT_EQ(kept.consequence, u"Begint tot juni om tien uur"_s);
    EXPECT_EQ(kept.consentOn, today);
    EXPECT_FALSE(part<QLabel>(row, u"warningLabel"_s).isVisible());
}

TEST_F(ExchangeStepTest, AWordAboutHealthIsAskedAboutAndNotRefused)
{
    show();
    const Circumstance circumstance = open().circumstances.add(talk.id, CircumstanceCategory::Other);
    open().circumstances.write(circumstance.id, u"Minder uren door migraine"_s);
    EXPECT_TRUE(part<QLabel>(*rows<CircumstanceRow>().at(0), u"warningLabel"_s)
                    .text()
                    .startsWith(u"“migraine” kan over gezondheid"_s));
    EXPECT_EQ(open().circumstances.of(talk.id).first().consequence, u"Minder uren door migraine"_s);
}

TEST_F(ExchangeStepTest, TabGoesThroughTheRowsAsTheyStand)
{
    show();
    noteWish(u"Eerst"_s);
    noteWish(u"Dan"_s);
    part<CellText>(*rows<WishRow>().at(0), u"wishEdit"_s).setFocus();
    for (int stop = 0; stop < 4; ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &part<QWidget>(*rows<WishRow>().at(1), u"wishEdit"_s));
}

TEST_F(ExchangeStepTest, ReadsOnlyWhatCannotBeWritten)
{
    talk = started();
    open().wishes.add(talk.id, u"Zelf plannen"_s);
    reopenReadOnly();
    step = shown<ExchangeStep>(talk.id);
    EXPECT_FALSE(part<QPushButton>(*step, u"wishButton"_s).isEnabled());
    EXPECT_TRUE(part<CellText>(*rows<WishRow>().at(0), u"wishEdit"_s).isReadOnly());
}

} // namespace loopbaan::test
