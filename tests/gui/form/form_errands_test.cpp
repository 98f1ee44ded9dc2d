// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/noors_form.h"
#include "support/printers.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::Return;

namespace loopbaan::test {

class FormErrandsTest : public NoorsForm
{
};

TEST_F(FormErrandsTest, ShowsExactlyWhatGoesAlong)
{
    form().goToPage(4);
    choose("tellButton");
    write("answerText", u"Zorg voor mijn moeder"_s);
    write("answerText", u"Ooit een eigen zaak"_s, 1);
    form().goToPage(5);
    QStringList lines;
    for (const QLabel *label : shown("goingCard").findChildren<QLabel *>()) {
        if (label->isVisible())
            lines << label->text();
    }
    EXPECT_THAT(lines, ElementsAre(_, u"Vertel je zelf in het gesprek."_s));
}

TEST_F(FormErrandsTest, TheAnswerIsSavedAndSaysWhatToDoNow)
{
    form().goToPage(1);
    write("answerText", u"Hoe word ik planner?"_s);
    const QString path = folder.filePath(u"antwoord-noor-janssens.lbform"_s);
    EXPECT_CALL(prompts, fileToSave(_, Field(&FileRequest::start, path))).WillOnce(Return(path));
    click("answerButton");
    click("saveButton");
    EXPECT_TRUE(bytesIn(path).contains("loopbaangesprek-sealed-answer"));
    EXPECT_EQ(text("resultTitle"), u"Bewaard als antwoord-noor-janssens.lbform"_s);
    EXPECT_TRUE(shown("mailButton").hasFocus());
}

TEST_F(FormErrandsTest, NothingCanReplaceTheFormItself)
{
    form().goToPage(1);
    write("answerText", u"iets"_s);
    const QByteArray before = bytesIn(formPath);
    EXPECT_CALL(prompts, fileToSave).WillOnce(Return(formPath));
    EXPECT_CALL(prompts, showFailure(_, Field(&Failure::what, u"Het antwoord is niet bewaard"_s)));
    click("answerButton");
    click("saveButton");
    EXPECT_EQ(bytesIn(formPath), before);
}

TEST_F(FormErrandsTest, WithNothingFilledInThereIsNothingToSave)
{
    EXPECT_CALL(prompts, fileToSave).Times(0);
    click("answerButton");
    click("saveButton");
    EXPECT_TRUE(text("textLabel").startsWith(u"Je hebt nog niets ingevuld."_s));
}

TEST_F(FormErrandsTest, AnEarlierAnswerComesBackAndCanBeUndone)
{
    EXPECT_CALL(prompts, fileToOpen).WillOnce(Return(testData(u"form/noor-answer.lbform"_s)));
    form().findChild<QAction *>(u"reopenAction"_s)->trigger();
    EXPECT_EQ(text("resultTitle"), u"Je tekst van 25 november 2026 staat er weer."_s);
    form().goToPage(2);
    EXPECT_GT(countOf("lineText"), 2);
    form().findChild<QAction *>(u"undoAction"_s)->trigger();
    EXPECT_EQ(shown<QPlainTextEdit>("lineText").toPlainText(), QString());
}

TEST_F(FormErrandsTest, ASealedAnswerSaysWhoCanOpenIt)
{
    EXPECT_CALL(prompts, fileToOpen).WillOnce(Return(testData(u"form/noor-sealed-answer.lbform"_s)));
    form().findChild<QAction *>(u"reopenAction"_s)->trigger();
    EXPECT_TRUE(text("textLabel").startsWith(u"Dit antwoord is versleuteld"_s));
}

TEST_F(FormErrandsTest, EmptyingIsAskedAndLeavesNothingBehind)
{
    form().goToPage(4);
    write("answerText", u"Ooit een eigen zaak"_s, 1);
    EXPECT_CALL(prompts, confirm).WillOnce([](QWidget *, const Question &, const auto &confirmed) {
        confirmed();
    });
    form().findChild<QAction *>(u"emptyAction"_s)->trigger();
    EXPECT_EQ(shown<QPlainTextEdit>("answerText", 1).toPlainText(), QString());
    EXPECT_THAT(QDir(kept).entryList({u"*.lbform"_s}, QDir::Files), IsEmpty());
}

TEST_F(FormErrandsTest, TextThatCannotBeKeptIsSaidAndKeptElsewhere)
{
    writeTo(kept, "a file where the folder should be");
    form().goToPage(1);
    write("answerText", u"iets"_s);
    EXPECT_EQ(text("stateLabel"), u"Niet opgeslagen"_s);
    const QString elsewhere = folder.filePath(u"elders.lbform"_s);
    EXPECT_CALL(prompts, fileToSave).WillOnce(Return(elsewhere));
    click("actionButton");
    EXPECT_TRUE(bytesIn(elsewhere).contains("iets"));
    EXPECT_TRUE(text("stateLabel").startsWith(u"Alles opgeslagen"_s));
    EXPECT_EQ(countOf("noticeBar"), 0);
}

TEST_F(FormErrandsTest, ClosingUnkeptTextIsAskedFirst)
{
    writeTo(kept, "a file where the folder should be");
    form().goToPage(1);
    write("answerText", u"iets"_s);
    EXPECT_CALL(prompts, confirm).Times(1);
    EXPECT_FALSE(form().close());
}

} // namespace loopbaan::test
