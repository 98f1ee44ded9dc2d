// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/wrapped.h"

#include <QPushButton>

namespace loopbaan {

/// The title of what folds, behind an arrow that says whether it is open.
class FoldButton : public Wrapped<QPushButton>
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

protected:
    void changeEvent(QEvent *event) override;
    void paintSign(QPainter &painter, const QRect &place, const QStyleOptionButton &option) override;
    [[nodiscard]] QFont textFont() const override;

private:
    void describe();

    bool m_isOpen = false;
};

} // namespace loopbaan
