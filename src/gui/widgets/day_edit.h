// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace loopbaan {

/// A day to type or to choose from a calendar. Typing "26/11/2026" fills in what it says: Qt moves on by
/// itself once a day is complete, and would take the "/" that follows for one more step.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    using QDateEdit::QDateEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_hasMovedOn = false; ///< by the digit before
};

} // namespace loopbaan
