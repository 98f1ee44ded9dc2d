// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"
#include "gui/talk/talk_step.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ClosingStep;
}
QT_END_NAMESPACE

namespace loopbaan {

class ClosingPage;

/// What is agreed, what stays open, how the talk was, and what both take home: one leaf for each.
class ClosingStep : public TalkStep
{
    Q_OBJECT

public:
    explicit ClosingStep(const TalkContext &context, QWidget *parent = nullptr);
    ~ClosingStep() override;

    void showTalk(const ConversationId &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(ClosingPage *page);
    void turnTo(int index);
    [[nodiscard]] ClosingPage *page() const; ///< on show
    void showTitles();

    const std::unique_ptr<Ui::ClosingStep> m_ui;
    TalkContext m_context;
    QList<ClosingPage *> m_pages{}; ///< owned as children
    ConversationId m_conversation{};
};

} // namespace loopbaan
