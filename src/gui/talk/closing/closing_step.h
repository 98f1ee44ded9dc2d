// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

namespace loopbaan {

/// What is agreed, what stays open, and how the talk was.
class ClosingStep : public TalkStep
{
    Q_OBJECT

public:
    explicit ClosingStep(const TalkContext &context, QWidget *parent = nullptr);

    void showTalk(const ConversationId &id) override;

private:
    TalkContext m_context;
    ConversationId m_conversation{};
};

} // namespace loopbaan
