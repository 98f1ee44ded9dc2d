// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/section_typing.h"

#include <QDateEdit>

namespace loopbaan {

/// A day to type as it is written or to choose from a calendar.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SectionTyping m_typing{};
};

} // namespace loopbaan
