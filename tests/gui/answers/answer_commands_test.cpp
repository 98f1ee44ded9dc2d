// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_json.h"
#include "gui/answers/answers_window.h"
#include "gui/answers/differences_dialog.h"
#include "gui/widgets/message_bar.h"
#include "support/printers.h"

#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Field;
using ::testing::Invoke;
using ::testing::IsEmpty;
using ::testing::Return;
using ::testing::SizeIs;

namespace loopbaan::test {

class AnswerCommandsTest : public AnswersWindowTest
{
protected:
    void confirmEverything()
    {
        ON_CALL(prompts, confirm)
            .WillByDefault(
                Invoke([](QWidget *, const Question &, const std::function<void()> &yes) { yes(); }));
    }

    AnswersReadDialog *summary() { return window().findChild<AnswersReadDialog *>(); }

    /// What can be read in a dialog.
    static QStringList textsIn(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts << label->text();
        }
        return texts;
    }

    static QPushButton &shownButton(const QWidget &dialog, const QString &name)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>(name)) {
            if (!button->isHidden())
                return *button;
        }
        throw std::runtime_error("no button " + name.toStdString());
    }
};

TEST_F(AnswerCommandsTest, TheKeyAsksForFilesAndReadsThem)
{
    commands();
    EXPECT_CALL(prompts, filesToOpen(_, _)).WillOnce(Return(QStringList{fileOf(saying(u"plannen"_s))}));

    type(Qt::Key_I, Qt::ControlModifier);

    EXPECT_TRUE(QTest::qWaitFor([this] { return kept().size() == 1; }));
}

TEST_F(AnswerCommandsTest, AnAnswerIsReadQuietlyAndLeadsToItsEmployee)
{
    EXPECT_CALL(prompts, showFailure(_, _)).Times(0);
    read({fileOf(saying(u"plannen"_s))});

    EXPECT_THAT(kept(), SizeIs(1));
    EXPECT_EQ(summary(), nullptr);
    EXPECT_EQ(window().statusBar()->currentMessage(), u"Antwoord ingelezen. Ongedaan maken: Ctrl+Z"_s);
    auto &bar = child<MessageBar>("offerBar");
    EXPECT_TRUE(textsIn(bar).contains(u"Het antwoord van Noor is ingelezen."_s));
    EXPECT_EQ(shownName(), u"Fatma Yıldız"_s);
    shownButton(bar, u"actionButton"_s).click();
    EXPECT_EQ(shownName(), u"Noor Janssens"_s);
}

TEST_F(AnswerCommandsTest, TheNewsOfAnAnswerIsPutAwayByWhoHasReadIt)
{
    read({fileOf(saying(u"plannen"_s))});
    auto &bar = child<MessageBar>("offerBar");
    EXPECT_FALSE(bar.isHidden());
    bar.findChild<QToolButton *>(u"closeButton"_s)->click();
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(AnswerCommandsTest, TheNewsOfAnAnswerGoesWithItsUndoing)
{
    read({fileOf(saying(u"plannen"_s))});
    EXPECT_FALSE(child<MessageBar>("offerBar").isHidden());
    open().dossier.undo();
    EXPECT_TRUE(child<MessageBar>("offerBar").isHidden());
}

TEST_F(AnswerCommandsTest, UndoTakesItAllBackInOneStep)
{
    commands();
    const int before = open().dossier.undoStack().count();
    read({fileOf(saying(u"plannen"_s, 7), u"a.lbform"_s), fileOf(saying(u"mensen"_s, 8), u"b.lbform"_s)});
    EXPECT_THAT(kept(), SizeIs(2));
    EXPECT_EQ(open().dossier.undoStack().count(), before + 1);

    open().dossier.undo();
    EXPECT_THAT(kept(), IsEmpty());
}

TEST_F(AnswerCommandsTest, TheWrongPersonIsAskedAbout)
{
    EXPECT_CALL(
        prompts,
        confirm(_,
                AllOf(Field(&Question::title, u"Dit antwoord hoort bij Noor Janssens. Bij Noor inlezen?"_s),
                      Field(&Question::confirm, u"Bij Noor inlezen"_s)),
                _));
    read({fileOf(saying(u"plannen"_s))}, fatma);
    EXPECT_THAT(kept(), IsEmpty());

    ::testing::Mock::VerifyAndClearExpectations(&prompts);
    confirmEverything();
    read({fileOf(saying(u"plannen"_s))}, fatma);
    EXPECT_THAT(kept(), SizeIs(1));
}

TEST_F(AnswerCommandsTest, AClosedTalkIsAskedAbout)
{
    open().conversations.cancel(talk);
    EXPECT_CALL(prompts,
                confirm(_,
                        Field(&Question::title,
                              u"Het gesprek van 10 december 2026 is afgezegd. Het antwoord toch bewaren?"_s),
                        _))
        .WillOnce(Invoke([](QWidget *, const Question &, const std::function<void()> &yes) { yes(); }));
    read({fileOf(saying(u"plannen"_s))}, noor);
    EXPECT_THAT(kept(), SizeIs(1));
}

TEST_F(AnswerCommandsTest, TheWrongPersonOfAClosedTalkIsAskedTwice)
{
    open().conversations.cancel(talk);
    EXPECT_CALL(prompts, confirm(_, _, _))
        .Times(2)
        .WillRepeatedly(Invoke([](QWidget *, const Question &, const std::function<void()> &yes) { yes(); }));
    read({fileOf(saying(u"plannen"_s))}, fatma);
    EXPECT_THAT(kept(), SizeIs(1));
}

TEST_F(AnswerCommandsTest, WhatIsNoAnswerIsToldApart)
{
    EXPECT_CALL(prompts,
                showFailure(_,
                            Failure{u"form.lbform is niet ingelezen"_s,
                                    u"Het is het formulier zelf, niet het antwoord erop."_s,
                                    u"Vraag Noor om het antwoord te bewaren en dat bestand te sturen."_s}));
    EXPECT_CALL(prompts,
                showFailure(_,
                            Failure{u"cut.lbform is niet ingelezen"_s, u"Dit bestand kan ik niet lezen."_s,
                                    u"Vraag Noor om het opnieuw te bewaren."_s}));
    read({file(formToJson(form), u"form.lbform"_s)});
    read({file(answerToJson(saying(u"plannen"_s)).chopped(30), u"cut.lbform"_s)}, noor);
}

TEST_F(AnswerCommandsTest, TheDossierAndFoldersAreNoAnswers)
{
    EXPECT_CALL(prompts, showFailure(_, Field(&Failure::why, u"Het is het dossier zelf."_s)));
    EXPECT_CALL(prompts, showFailure(_, Field(&Failure::why, u"Het is geen antwoord op een formulier."_s)));
    read({path});
    read({folder.path()});
    open().dossier.change(u"Still locked"_s, [](Stores &) {});
}

TEST_F(AnswerCommandsTest, SeveralFilesAreNamedInOneSummary)
{
    open().conversations.cancel(talk);
    read({fileOf(saying(u"plannen"_s)), file("Beste Els,", u"brief.lbform"_s)});

    ASSERT_NE(summary(), nullptr);
    EXPECT_THAT(textsIn(*summary()), Contains(u"0 van 2 bestanden ingelezen"_s));
    EXPECT_THAT(textsIn(*summary()), Contains(u"noor.lbform is niet ingelezen"_s));
    EXPECT_THAT(textsIn(*summary()), Contains(u"brief.lbform is niet ingelezen"_s));

    shownButton(*summary(), u"consentButton"_s).click();
    EXPECT_THAT(kept(), SizeIs(1));
    EXPECT_THAT(textsIn(*summary()), Contains(u"1 van 2 bestanden ingelezen"_s));
    EXPECT_THAT(textsIn(*summary()),
                Contains(u"noor.lbform is ingelezen: Noor Janssens, gesprek van 10 december 2026"_s));
}

TEST_F(AnswerCommandsTest, ASecondAnswerShowsTheDifferencesSideBySide)
{
    read({fileOf(saying(u"plannen"_s, 7))});
    read({fileOf(saying(u"mensen"_s, 8))});
    ASSERT_NE(summary(), nullptr);

    shownButton(*summary(), u"differencesButton"_s).click();

    const auto *differences = summary()->findChild<DifferencesDialog *>();
    ASSERT_NE(differences, nullptr);
    EXPECT_THAT(textsIn(*differences), Contains(u"plannen"_s));
    EXPECT_THAT(textsIn(*differences), Contains(u"mensen"_s));
    EXPECT_THAT(textsIn(*differences), Contains(u"Wat Noor anders antwoordde"_s));
    EXPECT_THAT(kept(), SizeIs(2));
}

TEST_F(AnswerCommandsTest, HostileWordsShowAsTheyStand)
{
    FormAnswer answer = saying(u"<img src=x> %1 %n"_s);
    answer.givenName = u"<b>Noor</b>%1"_s;
    read({fileOf(answer)});

    ASSERT_NE(summary(), nullptr);
    EXPECT_TRUE(textsIn(*summary()).join(u'\n').contains(u"<b>Noor</b>%1"_s));
    for (const QLabel *label : summary()->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
}

TEST_F(AnswerCommandsTest, FiftyFilesLeaveTheWindowAlive)
{
    QStringList paths;
    for (int hour = 0; hour < 50; ++hour)
        paths << fileOf(saying(QString::number(hour), hour % 24), u"%1.lbform"_s.arg(hour));
    commands();
    int turns = 0;
    QTimer others; // who want their turn meanwhile
    QObject::connect(&others, &QTimer::timeout, &others, [&turns] { ++turns; });
    others.start(0);
    read(paths);
    EXPECT_GE(turns, 50);
    EXPECT_THAT(kept(), SizeIs(50));
}

TEST_F(AnswerCommandsTest, ADossierForReadingOnlySaysWhyNot)
{
    reopenReadOnly();
    EXPECT_CALL(prompts, filesToOpen(_, _)).Times(0);
    EXPECT_CALL(prompts,
                showFailure(_, Field(&Failure::why, u"Je kunt dit dossier lezen, niet wijzigen."_s)));
    commands().chooseFiles();
}

} // namespace loopbaan::test
