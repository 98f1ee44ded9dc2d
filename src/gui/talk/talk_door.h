// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"

#include <QObject>

namespace loopbaan {

class TalkView;

/// Brings a talk into the window in place of the pages, and takes it away again.
class TalkDoor : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives this.
    TalkDoor(MainWindow &window, const TalkContext &context);

    /// Starts the talk, or goes on with it. What is missing of its preparation is said, and is in nobody's
    /// way.
    void enter(const ConversationId &id);
    /// Offers to go on with a talk that was broken off by closing the program or by a crash.
    void offerRunning();

private:
    [[nodiscard]] QString begin(const Conversation &conversation);
    void show(TalkView *view, const ConversationId &id);
    void leave(const ConversationId &id);
    [[nodiscard]] QString nameOf(const Conversation &conversation) const;

    MainWindow &m_window;
    TalkContext m_context;
};

} // namespace loopbaan
