// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/choice_segment.h"

#include "gui/look/icons.h"
#include "gui/look/paint_buttons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qreal radius = 6;
constexpr int padding = 9;
constexpr int leastPadding = 4; // where a bar has little room, or the font is wide
constexpr int tick = 16;
constexpr int tickGap = 4;

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

/// The part of the bar that is behind the words.
void paintGround(QPainter &painter, const QAbstractButton &segment, const ColorTokens &tokens)
{
    QPainterPath bar; // the outline of the whole bar, of which this is a part
    bar.addRoundedRect(
        QRectF(segment.parentWidget()->rect()).translated(-segment.pos()).adjusted(0.5, 0.5, -0.5, -0.5),
        radius, radius);
    painter.setClipRect(segment.rect());
    painter.fillPath(bar,
                     segment.isChecked()        ? tokens.selection
                         : segment.underMouse() ? tokens.tint
                                                : tokens.base);
    if (segment.x() > 0)
        painter.fillRect(QRect(0, 1, 1, segment.height() - 2), tokens.line);
    painter.setPen(tokens.control);
    painter.drawPath(bar);
}

} // namespace

ChoiceSegment::ChoiceSegment(QWidget *bar)
    : QPushButton(bar)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

/// As wide as it is when chosen, so that choosing moves nothing.
QSize ChoiceSegment::minimumSizeHint() const
{
    return sizeHint() - QSize(2 * (padding - leastPadding), 0);
}

QSize ChoiceSegment::sizeHint() const
{
    const QFontMetrics metrics(weighted(font(), QFont::DemiBold));
    return {metrics.horizontalAdvance(text()) + tick + tickGap + 2 * padding, metrics.height() + 10};
}

void ChoiceSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorTokens tokens = tokensOf(palette());
    paintGround(painter, *this, tokens);

    const int words = sizeHint().width() - 2 * padding;
    const int side = qBound(leastPadding, (width() - words) / 2, padding);
    QRect place = rect().adjusted(side, 0, -side, 0);
    painter.setFont(weighted(font(), isChecked() ? QFont::DemiBold : QFont::Normal));
    if (isChecked()) {
        paintIcon(painter, QRect(place.left(), (height() - tick) / 2, tick, tick), u"check2"_s,
                  tokens.tintText);
        place.setLeft(place.left() + tick + tickGap);
    }
    painter.setPen(isChecked() ? tokens.tintText : isEnabled() ? tokens.text : tokens.muted);
    const Qt::Alignment alignment = isChecked() ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignCenter;
    painter.drawText(place, static_cast<int>(alignment), text());
    QStyleOptionButton option;
    initStyleOption(&option);
    if (showsFocus(option))
        paintFocusRing(painter, option);
}

} // namespace loopbaan
