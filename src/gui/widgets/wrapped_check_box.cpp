// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wrapped_check_box.h"

namespace loopbaan {

WrappedCheckBox::WrappedCheckBox(QWidget *parent)
    : Wrapped(parent)
{
}

void WrappedCheckBox::paintSign(QPainter &painter, const QRect &place, const QStyleOptionButton &option)
{
    QStyleOptionButton box(option);
    box.rect = place;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
}

QColor WrappedCheckBox::textColor(const ColorTokens &tokens) const
{
    return isChecked() || !isEnabled() ? tokens.muted : tokens.text;
}

} // namespace loopbaan
