// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ExchangeStep;
}
QT_END_NAMESPACE

namespace loopbaan {

class AnswersPart;
class CircumstancesPart;
class IdeasPart;
class WishesPart;

/// What the employee would like, and what the manager thinks of. Nothing is weighed here: there is no word
/// about what is feasible (R-001-53).
class ExchangeStep : public TalkStep
{
    Q_OBJECT

public:
    explicit ExchangeStep(const TalkContext &context, QWidget *parent = nullptr);
    ~ExchangeStep() override;

    void showTalk(const ConversationId &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void showQuestion(const Conversation &talk, const QString &employee);
    void chainStops();

    const std::unique_ptr<Ui::ExchangeStep> m_ui;
    TalkContext m_context;
    WishesPart *m_wishes; ///< owned as children, as those below
    AnswersPart *m_answers;
    CircumstancesPart *m_circumstances;
    IdeasPart *m_ideas;
    ConversationId m_conversation{};
};

} // namespace loopbaan
