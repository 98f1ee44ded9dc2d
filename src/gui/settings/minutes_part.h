// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/phase_minutes.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <array>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
namespace Ui {
class MinutesPart;
}
QT_END_NAMESPACE

namespace loopbaan {

class NumberField;

/// How many minutes each step of a first and of a follow-up conversation has, and what they come to
/// (R-001-05, R-004-23). From the next conversation on.
class MinutesPart : public QWidget
{
    Q_OBJECT

public:
    explicit MinutesPart(const SessionContext &context, QWidget *parent = nullptr);
    ~MinutesPart() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        PhaseId phase{};
        QLabel *title = nullptr;
        NumberField *field = nullptr;
    };

    [[nodiscard]] bool isFirst() const; ///< whether it is about a first conversation
    [[nodiscard]] QString titleOf(PhaseId phase) const;
    void connectFields();
    void retranslate();
    void showMinutes();
    void showRemark(const QList<PhaseMinutes> &minutes);
    void write(PhaseId phase, int minutes);

    const std::unique_ptr<Ui::MinutesPart> m_ui;
    SessionContext m_context;
    std::array<Step, 5> m_steps{};
};

} // namespace loopbaan
