// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/closing/closing_page.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class MatchPage;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The match sheet: wishes and possibilities of the employee beside needs and possibilities of the
/// organisation (R-001-02, R-001-03).
class MatchPage : public ClosingPage
{
    Q_OBJECT

public:
    explicit MatchPage(const TalkContext &context, QWidget *parent = nullptr);
    ~MatchPage() override;

    void showTalk(const Conversation &talk) override;
    void takeKeyboard() override;
    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectBoxes();

    const std::unique_ptr<Ui::MatchPage> m_ui;
    TalkContext m_context;
    ConversationId m_talk{};
};

} // namespace loopbaan
