// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/form/answer_json.h"
#include "exchange/form/sealed_answer.h"
#include "gui/answers/answer_commands.h"
#include "gui/answers/answer_drop.h"
#include "gui/answers/answers_read_dialog.h"
#include "gui/employees/employees_window.h"

#include <QFile>

#include <algorithm>

namespace loopbaan::test {

/// The employees in their window, Noor with a form that went out for a talk, and Fatma.
class AnswersWindowTest : public EmployeesWindowTest
{
protected:
    AnswersWindowTest()
    {
        noor = add(QStringLiteral("Noor"), QStringLiteral("Janssens"));
        fatma = add(QStringLiteral("Fatma"), QStringLiteral("Yıldız"));
        talk = open()
                   .conversations.plan({.employee = noor, .date = QDate(2026, 12, 10), .time = QTime(10, 0)})
                   .conversation->id;
        form = open().forms.send(open().forms.suggestion(talk)).value_or(Form());
    }

    AnswerCommands &commands()
    {
        if (m_commands == nullptr) {
            SessionContext shared = context();
            shared.showNews = [this](const QString &text) { window().showNews(text); };
            show({employeesDestination(shared)});
            m_commands = std::make_unique<AnswerCommands>(shared, window());
            m_drop = std::make_unique<AnswerDrop>(*m_commands, window());
            window().addCommands(MainWindow::Menu::Dossier, m_commands->actions());
        }
        return *m_commands;
    }

    [[nodiscard]] FormAnswer saying(const QString &text, int hour = 8) const
    {
        const QString question = QStringLiteral("emp.drives.energy");
        const auto asked = std::ranges::find(form.questions, question, &FormQuestion::id);
        return {.form = form.id,
                .saved = QDateTime(today, QTime(hour, 0), Qt::UTC),
                .givenName = form.givenName,
                .familyName = form.familyName,
                .answers = {{.question = question, .asked = asked->text, .text = text}}};
    }

    /// A file with that answer, sealed.
    QString fileOf(const FormAnswer &answer, const QString &name = QStringLiteral("noor.lbform"))
    {
        return file(sealedAnswerToJson(sealedAnswer(answerToJson(answer), form.id, form.publicKey)), name);
    }

    QString file(const QByteArray &bytes, const QString &name)
    {
        QFile written(folder.filePath(name));
        EXPECT_TRUE(written.open(QFile::WriteOnly));
        written.write(bytes);
        return written.fileName();
    }

    /// Reads and waits until all of it is done.
    void read(const QStringList &paths, const EmployeeId &expected = {})
    {
        commands().read(paths, expected);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !commands().isReading(); }));
    }

    [[nodiscard]] QList<KeptAnswer> kept() { return open().answers.of(talk); }

    EmployeeId noor{};
    EmployeeId fatma{};
    ConversationId talk{};
    Form form{};

private:
    std::unique_ptr<AnswerCommands> m_commands{};
    std::unique_ptr<AnswerDrop> m_drop{};
};

} // namespace loopbaan::test
