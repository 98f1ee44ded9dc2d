// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/form/answer_json.h"
#include "gui/preparation/preparation_tab.h"
#include "gui/support/dossier_window.h"

#include <QSignalSpy>

#include <algorithm>

namespace loopbaan::test {

/// The preparation of a talk with Noor on screen, on a dossier of its own.
class PreparationTest : public DossierWindowTest
{
protected:
    PreparationTest() { noor = add(QStringLiteral("Noor"), QStringLiteral("Janssens")); }

    ConversationId planned()
    {
        return open()
            .conversations.plan({.employee = noor, .date = today.addDays(20), .time = QTime(10, 0)})
            .conversation->id;
    }

    std::unique_ptr<PreparationTab> shown(QSize size = QSize(800, 560))
    {
        auto tab = std::make_unique<PreparationTab>(context());
        QObject::connect(&open().dossier, &Dossier::changed, tab.get(),
                         [this, shown = tab.get()] { shown->showEmployee(noor); });
        tab->showEmployee(noor);
        tab->resize(size);
        tab->show();
        tab->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(tab.get()));
        return tab;
    }

    template<typename Widget>
    static Widget &part(const QWidget &within, const QString &name)
    {
        auto *found = within.findChild<Widget *>(name);
        if (found == nullptr)
            throw std::runtime_error("there is no " + name.toStdString());
        return *found;
    }

    static QWidget &topic(const QWidget &tab, const QString &name)
    {
        return part<QWidget>(tab, QStringLiteral("topic.") + name);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void answer(const ConversationId &talk, const QString &question, const QString &text)
    {
        const Form form = *open().forms.send(open().forms.suggestion(talk));
        const auto asked = std::ranges::find(form.questions, question, &FormQuestion::id);
        const FormAnswer given{.form = form.id,
                               .saved = QDateTime(today, QTime(20, 0), Qt::UTC),
                               .givenName = form.givenName,
                               .familyName = form.familyName,
                               .answers = {{.question = question, .asked = asked->text, .text = text}}};
        EXPECT_TRUE(open().answers.read(answerToJson(given)).isKept);
    }

    QList<PreparationTheme> agenda(const ConversationId &talk) { return open().agenda.shared(talk); }

    EmployeeId noor{};
};

} // namespace loopbaan::test
