// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/wrapped.h"

#include <QCheckBox>

namespace loopbaan {

/// A tick with a sentence beside it, which runs on over as many lines as it needs. What is ticked steps back.
class WrappedCheckBox : public Wrapped<QCheckBox>
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(QWidget *parent = nullptr);

protected:
    void paintSign(QPainter &painter, const QRect &place, const QStyleOptionButton &option) override;
    [[nodiscard]] QColor textColor(const ColorTokens &tokens) const override;
};

} // namespace loopbaan
