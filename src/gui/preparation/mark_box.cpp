// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/mark_box.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint_buttons.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int side = 16;
constexpr int textStart = 2 + side + 8;
constexpr int air = 4; // above and below, so that the ring does not touch the title
constexpr int comfortableWidth = 280;
constexpr int wrapped = Qt::TextWordWrap | Qt::TextHideMnemonic;

} // namespace

MarkBox::MarkBox(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize MarkBox::sizeHint() const
{
    return {comfortableWidth, heightForWidth(comfortableWidth)};
}

QSize MarkBox::minimumSizeHint() const
{
    return {textStart + 10 * fontMetrics().averageCharWidth(), fontMetrics().height() + 2 * air};
}

int MarkBox::heightForWidth(int width) const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    return metrics.boundingRect(QRect(0, 0, qMax(1, width - textStart), 1'000'000), wrapped, text()).height()
        + 2 * air;
}

void MarkBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorTokens tokens = tokensOf(palette());
    const QFont font = fontFor(TextRole::Strong);
    const int drop = air + qMax(0, (QFontMetrics(font).height() - side) / 2);
    const QRect mark = style()->visualRect(layoutDirection(), rect(), QRect(2, drop, side, side));
    paintIcon(painter, mark, isChecked() ? u"check-circle-fill"_s : u"circle"_s,
              isChecked() ? tokens.good : tokens.control);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(style()->visualRect(layoutDirection(), rect(), rect().adjusted(textStart, air, 0, -air)),
                     wrapped, text());
    QStyleOptionButton option;
    initStyleOption(&option);
    if (showsFocus(option))
        paintFocusRing(painter, option);
}

bool MarkBox::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

} // namespace loopbaan
