// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

namespace loopbaan {

/// What the talk is for and how it is held.
class OpeningStep : public TalkStep
{
    Q_OBJECT

public:
    explicit OpeningStep(const TalkContext &context, QWidget *parent = nullptr);

    void showTalk(const ConversationId &id) override;

private:
    TalkContext m_context;
    ConversationId m_conversation{};
};

} // namespace loopbaan
