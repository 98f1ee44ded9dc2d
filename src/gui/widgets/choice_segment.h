// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace loopbaan {

/// One word of a ChoiceBar: tinted and ticked when it is the chosen one.
class ChoiceSegment : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceSegment(QWidget *bar);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace loopbaan
