// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_json.h"
#include "gui/form/form_door.h"
#include "gui/form/form_window.h"
#include "gui/support/dossier_window.h"
#include "support/printers.h"

#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using ::testing::Return;

namespace loopbaan::test {

/// A form that went out of a dossier, filled in by Noor in the program, and its answer back in the dossier.
class FormRoundTripTest : public DossierWindowTest
{
protected:
    void sendForm()
    {
        noor = add(u"Noor"_s, u"Janssens"_s);
        talk = open()
                   .conversations.plan({.employee = noor, .date = today.addDays(20), .time = QTime(10, 0)})
                   .conversation->id;
        const std::optional<Form> form = open().forms.send(open().forms.suggestion(talk));
        QFile file(formPath);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(formToJson(form.value()));
        file.close();
        topics = form->topics;
        ASSERT_TRUE(door.open(formPath));
        door.window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(door.window()));
    }

    void goTo(const QString &topic)
    {
        const auto found = std::ranges::find(topics, topic, &FormTopic::id);
        door.window()->goToPage(static_cast<int>(found - topics.begin()) + 1);
    }

    template<typename Widget = QWidget>
    Widget &shown(const char *name, int place = 0)
    {
        for (Widget *widget : door.window()->findChildren<Widget *>(QLatin1StringView(name))) {
            if (widget->isVisible() && place-- == 0)
                return *widget;
        }
        throw std::runtime_error(std::string("nothing on show is called ") + name);
    }

    /// Until the fields end.
    void writeEverywhere(const QString &text)
    {
        for (QPlainTextEdit *field : door.window()->findChildren<QPlainTextEdit *>()) {
            if (!field->isVisible())
                continue;
            field->setFocus();
            QTest::keyClicks(field, text);
        }
        shown<QListView>("stepList").setFocus();
    }

    QByteArray dossierBytes()
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    EmployeeId noor{};
    ConversationId talk{};
    QList<FormTopic> topics{};
    const QString formPath = folder.filePath(u"formulier.lbform"_s);
    const QString answerPath = folder.filePath(u"antwoord.lbform"_s);
    FormDoor door{window(), {look, language, prompts, store}, clock, folder.filePath(u"kept"_s)};
};

TEST_F(FormRoundTripTest, TheAnswerComesBackWithoutAWordOfWhatIsPrivate)
{
    sendForm();
    goTo(u"start"_s);
    writeEverywhere(u"leesbaar"_s);
    goTo(u"life"_s);
    for (QRadioButton *tell : door.window()->findChildren<QRadioButton *>(u"tellButton"_s)) {
        if (tell->isVisible())
            tell->click();
    }
    writeEverywhere(u"verzwegen"_s);
    EXPECT_CALL(prompts, fileToSave).WillOnce(Return(answerPath));
    shown<QPushButton>("answerButton").click();
    shown<QPushButton>("saveButton").click();

    QFile file(answerPath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const AnswerOutcome outcome = open().answers.read(file.readAll(), noor);
    EXPECT_EQ(outcome.match.kind, AnswerMatchKind::First);
    EXPECT_TRUE(outcome.wasSealed);
    EXPECT_TRUE(outcome.isKept);
    EXPECT_EQ(outcome.answer.answers.constFirst().text, u"leesbaar"_s);
    EXPECT_FALSE(dossierBytes().contains("verzwegen"));
}

TEST_F(FormRoundTripTest, AWorkingCopyIsRefusedByName)
{
    sendForm();
    goTo(u"life"_s);
    writeEverywhere(u"verzwegen"_s);
    EXPECT_CALL(prompts, fileToSave).WillOnce(Return(answerPath));
    door.window()->findChild<QAction *>(u"copyAction"_s)->trigger();

    QFile file(answerPath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray copy = file.readAll();
    EXPECT_TRUE(copy.contains("verzwegen"));
    EXPECT_EQ(open().answers.read(copy).fault, AnswerFault::IsAWorkingCopy);
    EXPECT_FALSE(dossierBytes().contains("verzwegen"));
}

} // namespace loopbaan::test
