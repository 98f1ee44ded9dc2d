// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace loopbaan {

/// A number that is stored as it is turned or typed: undo is the dossier's, and the wheel scrolls the page it
/// lies in.
class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    void setStoredNumber(int number); ///< shows what is stored

signals:
    void numberToStore(int number); ///< by a person

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace loopbaan
