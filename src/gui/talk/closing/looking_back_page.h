// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/closing/closing_page.h"

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class LookingBackPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class FeedbackPart;
class FollowUpPart;
class PointsCard;

/// What is possible, what is not and what is still open; whether the talk was what it was hoped to be; what
/// the employee thought of it; how it goes on.
class LookingBackPage : public ClosingPage
{
    Q_OBJECT

public:
    explicit LookingBackPage(const TalkContext &context, QWidget *parent = nullptr);
    ~LookingBackPage() override;

    void showTalk(const Conversation &talk) override;
    void takeKeyboard() override;
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void showSuccess(const Conversation &talk);
    void chainStops();

    const std::unique_ptr<Ui::LookingBackPage> m_ui;
    TalkContext m_context;
    std::array<PointsCard *, 3> m_cards; ///< owned as children, as those below
    FeedbackPart *m_feedback;
    FollowUpPart *m_followUp;
    ConversationId m_talk{};
};

} // namespace loopbaan
