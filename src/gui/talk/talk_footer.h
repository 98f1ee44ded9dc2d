// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/language.h"
#include "gui/widgets/surface.h"

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
namespace Ui {
class TalkFooter;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The bottom of a talk: one phase back, one phase on, and at the end finishing it.
class TalkFooter : public Surface
{
    Q_OBJECT

public:
    explicit TalkFooter(QWidget *parent = nullptr);
    ~TalkFooter() override;

    /// Nothing: an informal talk, which has no phases.
    void showPhase(std::optional<PhaseId> phase, Language language);
    void takeKeyboard();

signals:
    void previousRequested();
    void nextRequested(); ///< or finishing, after the last phase

private:
    const std::unique_ptr<Ui::TalkFooter> m_ui;
};

} // namespace loopbaan
