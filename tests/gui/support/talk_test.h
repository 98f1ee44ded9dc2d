// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/support/dossier_window.h"
#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

namespace loopbaan::test {

/// A talk with Noor that has started, on a dossier of its own; the clock of the program is `now`.
class TalkTest : public DossierWindowTest
{
protected:
    TalkTest()
    {
        clock = [this] { return now; };
        noor = add(QStringLiteral("Noor"), QStringLiteral("Janssens"));
    }

    /// Plans the talk with Noor and starts it.
    Conversation started(Formality formality = Formality::Formal)
    {
        const Conversation planned =
            *open()
                 .conversations
                 .plan({.employee = noor, .date = today, .time = QTime(10, 0), .formality = formality})
                 .conversation;
        open().talks.start(planned.id);
        return *open().conversations.find(planned.id);
    }

    [[nodiscard]] TalkContext talkContext() { return {context()}; }

    /// One step on screen and active, read anew after each change as in the talk.
    template<typename Step>
    std::unique_ptr<Step> shown(const ConversationId &talk, QSize size = QSize(740, 560))
    {
        auto step = std::make_unique<Step>(talkContext());
        QObject::connect(&open().dossier, &Dossier::changed, step.get(),
                         [talk, shown = step.get()] { shown->showTalk(talk); });
        step->showTalk(talk);
        step->resize(size);
        step->show();
        step->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(step.get()));
        return step;
    }

    template<typename Widget>
    static Widget &part(const QWidget &step, const QString &name)
    {
        auto *found = step.findChild<Widget *>(name);
        if (found == nullptr)
            throw std::runtime_error("the step has no " + name.toStdString());
        return *found;
    }

    QDateTime now{today, QTime(9, 0), Qt::UTC};
    EmployeeId noor{};
};

} // namespace loopbaan::test
