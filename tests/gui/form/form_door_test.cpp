// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/noors_form.h"
#include "support/printers.h"

#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::ElementsAre;
using ::testing::Field;

namespace loopbaan::test {

class FormDoorTest : public NoorsForm
{
};

TEST_F(FormDoorTest, ShowsOnlyTheForm)
{
    EXPECT_EQ(form().windowTitle(), u"voorbereiding-noor.lbform – Loopbaangesprek"_s);
    QStringList menus;
    for (const QAction *menu : form().menuBar()->actions())
        menus << menu->text().remove(u'&');
    EXPECT_THAT(menus, ElementsAre(u"Formulier"_s, u"Bewerken"_s, u"Beeld"_s, u"Help"_s));
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(text("dossierLabel"), u"Alleen jouw formulier, geen dossier open"_s);
    EXPECT_EQ(text("startLabel"), u"Donderdag 10 december 2026 om 10:00"_s);
}

TEST_F(FormDoorTest, TheSameFormIsOpenOnce)
{
    const FormWindow *first = &form();
    EXPECT_CALL(prompts, showFailure).Times(0);
    EXPECT_TRUE(door.open(testData(u"form/noor-form.lbform"_s)));
    EXPECT_EQ(door.window(), first);
}

TEST_F(FormDoorTest, AnotherFormTakesItsPlaceAndBothAreKept)
{
    form().goToPage(1);
    type(shown("answerText"), u"Eerst"_s);
    const QString other = folder.filePath(u"ander.lbform"_s);
    writeTo(other, bytesIn(formPath).replace("b2f1c5d0", "b2f1c5d1"));
    EXPECT_TRUE(door.open(other));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(form().isVisible());
    form().goToPage(1);
    EXPECT_EQ(shown<QPlainTextEdit>("answerText").toPlainText(), QString());
    EXPECT_TRUE(door.open(formPath));
    form().goToPage(1);
    EXPECT_EQ(shown<QPlainTextEdit>("answerText").toPlainText(), u"Eerst"_s);
}

TEST_F(FormDoorTest, APastTalkIsSaid)
{
    now = QDateTime(QDate(2026, 12, 11), QTime(12, 0), Qt::UTC);
    EXPECT_EQ(text("textLabel"),
              u"De dag van dit gesprek is voorbij. Je kunt het formulier nog altijd invullen."_s);
}

TEST_F(FormDoorTest, BrokenAndOtherFilesAreRefusedWithWhatToDo)
{
    EXPECT_CALL(prompts,
                showFailure(_, Field(&Failure::advice, u"Vraag een nieuw formulier of werk de app bij."_s)));
    EXPECT_FALSE(door.open(testData(u"form/broken/form-newer-version.lbform"_s)));
    EXPECT_CALL(
        prompts,
        showFailure(
            _, Field(&Failure::why, u"Dit is een antwoord op een formulier, niet het formulier zelf."_s)));
    EXPECT_FALSE(door.open(testData(u"form/noor-answer.lbform"_s)));
    EXPECT_EQ(door.window(), nullptr);
}

TEST_F(FormDoorTest, TheWelcomePageStepsAsideAndComesBack)
{
    shownWindow();
    emit window().formRequested(formPath);
    EXPECT_FALSE(window().isVisible());
    closeForm();
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(door.window(), nullptr);
}

TEST_F(FormDoorTest, SpeaksTheLanguageOfTheFormAndItsMenusThatOfTheProgram)
{
    QByteArray json = bytesIn(formPath);
    writeTo(formPath, json.replace("\"language\": \"nl\"", "\"language\": \"fr\""));
    EXPECT_EQ(shown<QPushButton>("nextButton").text(), u"Suivant"_s);
    EXPECT_EQ(form().menuBar()->actions().first()->text(), u"&Formulier"_s);
}

TEST_F(FormDoorTest, HostileNamesAndQuestionsShowLiterally)
{
    const QByteArray hostile =
        QStringLiteral("<b>Els & 🙂</b> \u05D0\u05DC\u05E1 {manager} %1 ").toUtf8() + QByteArray(900, 'w');
    QByteArray json = bytesIn(formPath);
    json.replace("\"Els\"", '"' + hostile + '"')
        .replace("Welke vraag over", hostile)
        .replace("Om te beginnen", hostile);
    writeTo(formPath, json);
    form().goToPage(1);
    QString asked = text("askedLabel").remove(QChar(0x200B));
    EXPECT_TRUE(asked.startsWith(u"<b>Els & 🙂</b>"_s));
    EXPECT_EQ(shown<QLabel>("askedLabel").textFormat(), Qt::PlainText);
    EXPECT_TRUE(shown<QRadioButton>("readButton").text().contains(u"<b>Els && 🙂</b>"_s));
    EXPECT_LE(form().width(), 1280);
    EXPECT_LE(shown("column").width(), form().width());
}

} // namespace loopbaan::test
