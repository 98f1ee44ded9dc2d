// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/coach_advice.h"
#include "gui/widgets/surface.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class CoachPanel;
}
QT_END_NAMESPACE

namespace loopbaan {

class CoachRow;

/// What the SMART coach says beside an agreement that is being written, and how it will stand in the POP.
class CoachPanel : public Surface
{
    Q_OBJECT

public:
    explicit CoachPanel(QWidget *parent = nullptr);
    ~CoachPanel() override;

    void setAdvice(const CoachAdvice &advice);
    void setReplacing(bool possible);

signals:
    void replacementChosen(const loopbaan::CoachReplacement &replacement);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::array<CoachRow *, 5> rows() const;

    const std::unique_ptr<Ui::CoachPanel> m_ui;
};

} // namespace loopbaan
