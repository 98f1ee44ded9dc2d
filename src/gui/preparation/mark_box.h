// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/wrapped.h"

#include <QCheckBox>

namespace loopbaan {

/// The mark of a point with its title: a circle that is filled and ticked once the point is done.
class MarkBox : public Wrapped<QCheckBox>
{
    Q_OBJECT

public:
    explicit MarkBox(QWidget *parent = nullptr);

protected:
    void paintSign(QPainter &painter, const QRect &place, const QStyleOptionButton &option) override;
    [[nodiscard]] QFont textFont() const override;
};

} // namespace loopbaan
