// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QWidget>

namespace loopbaan {

/// What lies on the table in one phase of a talk; both look at it. Its objectName is how other parts find it.
class TalkStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows this talk, read anew: called when the phase comes on show, and after every change of the
    /// dossier and of the language. What is being typed stays. Throws StorageError.
    virtual void showTalk(const ConversationId &id) = 0;

    /// Brings the keyboard to what this phase is about.
    virtual void takeKeyboard() { }

signals:
    void typing(); ///< something is not stored yet
    void stepRequested(loopbaan::PhaseId phase); ///< asks for another phase
    void newsArrived(const QString &text); ///< for the bottom line
    void roomWanted(bool wanted); ///< for something wide: the guide steps aside meanwhile
};

} // namespace loopbaan
