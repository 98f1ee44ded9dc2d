// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QStackedWidget>

#include <map>
#include <optional>

namespace loopbaan {

class ShortTalkStep;
class TalkStep;
struct TalkContext;

/// What lies on the table, one widget a phase, each made at its first visit.
class StepStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StepStack(QWidget *parent = nullptr);

    /// Shows that phase of the talk, or without one the few lines of an informal talk. Throws StorageError.
    void showStep(const TalkContext &context, const ConversationId &talk, std::optional<PhaseId> phase);
    /// Brings the keyboard to what is on show.
    void takeKeyboard();

signals:
    void typing();
    void stepRequested(loopbaan::PhaseId phase);
    void phasesRequested(); ///< from an informal talk
    void newsArrived(const QString &text);
    void roomWanted(bool wanted);

private:
    TalkStep *stepOf(const TalkContext &context, PhaseId phase);
    TalkStep *shortStep(const TalkContext &context);
    void take(TalkStep *step);

    std::map<PhaseId, TalkStep *> m_steps{}; ///< owned as children
    ShortTalkStep *m_shortStep = nullptr; ///< owned as a child
};

} // namespace loopbaan
