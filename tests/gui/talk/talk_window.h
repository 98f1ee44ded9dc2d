// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/employees/employees_destination.h"
#include "gui/support/talk_test.h"
#include "gui/talk/talk_door.h"

namespace loopbaan::test {

/// A talk with Noor in the window, over the page of employees.
class TalkWindowTest : public TalkTest
{
protected:
    ~TalkWindowTest() override { window().closeDossier(); }

    /// Plans a talk and shows the page it is started from.
    ConversationId planned(Formality formality = Formality::Formal)
    {
        const std::optional<Conversation> talk =
            open()
                .conversations
                .plan({.employee = noor, .date = today, .time = QTime(10, 0), .formality = formality})
                .conversation;
        shared.emplace(context());
        show({employeesDestination(*shared)});
        m_door = std::make_unique<TalkDoor>(window(), TalkContext{*shared});
        QObject::connect(shared->wayfinder.get(), &Wayfinder::talkAsked, m_door.get(), &TalkDoor::enter);
        return talk->id;
    }

    /// The talk as it is held.
    ConversationId held(Formality formality = Formality::Formal)
    {
        const ConversationId id = planned(formality);
        m_door->enter(id);
        settle();
        return id;
    }

    TalkDoor &door() { return *m_door; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? &window() : QApplication::focusWidget(), key,
                        modifiers);
        settle();
    }

    template<typename Widget = QWidget>
    Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QLatin1StringView(name));
    }

    std::optional<SessionContext> shared{};

private:
    std::unique_ptr<TalkDoor> m_door{};
};

} // namespace loopbaan::test
