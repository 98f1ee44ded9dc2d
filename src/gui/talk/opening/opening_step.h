// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/opening/safety_card.h"
#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OpeningStep;
}
QT_END_NAMESPACE

namespace loopbaan {

class TogetherPart;
struct TalkState;

/// What the talk is for and how it is held: the career question, the framework, the five steps with their
/// times, and what both agree about the talk (R-001-44 to R-001-48).
class OpeningStep : public TalkStep
{
    Q_OBJECT

public:
    explicit OpeningStep(const TalkContext &context, QWidget *parent = nullptr);
    ~OpeningStep() override;

    void showTalk(const ConversationId &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void dress();
    void showFrame(const Conversation &conversation);
    void showAgenda();
    void showSteps(const TalkState &state);
    void store(QString Conversation::*field, const QString &text);
    void storeAgreed(TalkLine line, const QString &text);
    void storeTick(TalkSide side, bool agrees);

    const std::unique_ptr<Ui::OpeningStep> m_ui;
    TalkContext m_context;
    TogetherPart *m_together; ///< owned as a child
    ConversationId m_conversation{};
};

} // namespace loopbaan
