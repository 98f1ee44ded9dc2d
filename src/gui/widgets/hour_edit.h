// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/section_typing.h"

#include <QTimeEdit>

namespace loopbaan {

/// An hour of the clock, typed as it is written.
class HourEdit : public QTimeEdit
{
    Q_OBJECT

public:
    using QTimeEdit::QTimeEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SectionTyping m_typing{};
};

} // namespace loopbaan
