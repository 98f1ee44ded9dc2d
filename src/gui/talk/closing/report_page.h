// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/closing/closing_page.h"

namespace loopbaan {

class TalkPaperPane;

/// The report of the talk and the match sheet as they will be printed.
class ReportPage : public ClosingPage
{
    Q_OBJECT

public:
    explicit ReportPage(const TalkContext &context, QWidget *parent = nullptr);

    void showTalk(const Conversation &talk) override;
    void takeKeyboard() override;
    [[nodiscard]] QString title() const override;

private:
    TalkPaperPane *m_papers; ///< owned as a child
};

} // namespace loopbaan
