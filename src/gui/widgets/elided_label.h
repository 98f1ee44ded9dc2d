// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/text_label.h"

namespace loopbaan {

/// One line that gives way when there is no room: it ends in "…" and tells the whole text on hovering and
/// to a screen reader.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isCutOff() const;
};

} // namespace loopbaan
