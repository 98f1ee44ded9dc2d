// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ShortTalkStep;
}
QT_END_NAMESPACE

namespace loopbaan {

/// An informal talk: the day, what it is about and a note (R-002-14). The five phases are there for who wants
/// more.
class ShortTalkStep : public TalkStep
{
    Q_OBJECT

public:
    explicit ShortTalkStep(const TalkContext &context, QWidget *parent = nullptr);
    ~ShortTalkStep() override;

    void showTalk(const ConversationId &id) override;
    void takeKeyboard() override;

signals:
    void phasesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void store(QString Conversation::*field, const QString &text);

    const std::unique_ptr<Ui::ShortTalkStep> m_ui;
    TalkContext m_context;
    ConversationId m_conversation{};
};

} // namespace loopbaan
