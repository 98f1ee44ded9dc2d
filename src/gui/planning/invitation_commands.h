// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session_context.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

class PlanningWizard;

/// Plans a talk, invites to it, reminds of its form, and gives the calendar file anew when it changed.
class InvitationCommands : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs belong to `window`, which becomes its parent.
    InvitationCommands(const SessionContext &context, QWidget *window);

    void plan(const EmployeeId &employee);
    void invite(const ConversationId &conversation); ///< to one that is open
    void remind(const ConversationId &conversation); ///< of the form that is out
    /// For a talk that was moved or cancelled after the invitation went out.
    void offerCalendarFile(const ConversationId &conversation);

signals:
    void planned(const loopbaan::ConversationId &conversation);

private:
    void prepare(PlanningWizard &wizard, const EmployeeId &employee) const;
    void saveCalendarFile(const Conversation &talk);
    [[nodiscard]] Language languageOf(const ConversationId &conversation) const;

    SessionContext m_context;
    QWidget *m_window;
};

} // namespace loopbaan
