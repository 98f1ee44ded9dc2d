// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/wrapped_check_box.h"

#include "gui/look/color_tokens.h"
#include "gui/look/paint_buttons.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace loopbaan {

namespace {

constexpr int textAir = 3; // above and below the text, so that the ring does not touch it
constexpr int comfortableWidth = 200;
constexpr int wrapped = Qt::TextWordWrap | Qt::TextHideMnemonic;

} // namespace

WrappedCheckBox::WrappedCheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedCheckBox::sizeHint() const
{
    return {comfortableWidth, heightForWidth(comfortableWidth)};
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    return {textStart() + fontMetrics().averageCharWidth() * 10, fontMetrics().height() + 2 * textAir};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - textStart()), 1'000'000);
    return fontMetrics().boundingRect(room, wrapped, text()).height() + 2 * textAir;
}

void WrappedCheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    const int drop = textAir + qMax(0, (fontMetrics().height() - box) / 2);
    QStyleOptionButton indicator(option);
    indicator.rect = style()->visualRect(layoutDirection(), rect(), QRect(2, drop, box, box));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &indicator, &painter, this);
    const QRect text =
        style()->visualRect(layoutDirection(), rect(), rect().adjusted(textStart(), textAir, 0, -textAir));
    const ColorTokens tokens = tokensOf(palette());
    painter.setPen(isChecked() || !isEnabled() ? tokens.muted : tokens.text);
    painter.drawText(text, wrapped, this->text());
    if (!showsFocus(option))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    option.rect = rect();
    paintFocusRing(painter, option);
}

bool WrappedCheckBox::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

int WrappedCheckBox::textStart() const
{
    return 2 + style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

} // namespace loopbaan
