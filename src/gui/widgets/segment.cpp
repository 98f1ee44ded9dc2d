// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/segment.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"

#include <QPainter>

namespace loopbaan {

namespace {

constexpr int segmentPadding = 12;
constexpr int segmentIcon = 14;
constexpr int segmentIconGap = 6;
constexpr int segmentHeight = 32;
constexpr qreal segmentRadius = 6;

} // namespace

Segment::Segment(QWidget *parent)
    : QRadioButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

void Segment::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
}

void Segment::setEnds(Ends ends)
{
    m_ends = ends;
    update();
}

QSize Segment::sizeHint() const
{
    // As the chosen one is written, so that nothing moves when another is chosen.
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    const int icon = m_icon.isEmpty() ? 0 : segmentIcon + segmentIconGap;
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + icon + 2 * segmentPadding,
            qMax(segmentHeight, metrics.height() + 10)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    const ColorTokens tokens = tokensOf(palette());
    paintGround(painter, tokens);
    paintText(painter, tokens);
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.primary, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
}

void Segment::paintGround(QPainter &painter, const ColorTokens &tokens) const
{
    // What is beyond the sides that do not end the bar is cut off, and with it the round corners there.
    const QRectF outline = QRectF(rect()).adjusted(m_ends.testFlag(First) ? 0.5 : -segmentRadius, 0.5,
                                                   m_ends.testFlag(Last) ? -0.5 : segmentRadius, -0.5);
    const QColor line = isEnabled() ? tokens.control : tokens.line;
    const QColor resting = underMouse() && isEnabled() ? tokens.tint : tokens.base;
    painter.setPen(QPen(line, 1));
    painter.setBrush(isChecked() ? tokens.selection : resting);
    painter.drawRoundedRect(outline, segmentRadius, segmentRadius);
    if (!m_ends.testFlag(First))
        painter.fillRect(0, 0, 1, height(), line);
}

void Segment::paintText(QPainter &painter, const ColorTokens &tokens) const
{
    const QColor ink = isChecked() ? tokens.tintText : tokens.text;
    QRect place = rect().adjusted(segmentPadding, 0, -segmentPadding, 0);
    painter.setPen(isEnabled() ? ink : tokens.muted);
    if (!m_icon.isEmpty()) {
        const QRectF sign(segmentPadding, (height() - segmentIcon) / 2.0, segmentIcon, segmentIcon);
        paintIcon(painter, sign, m_icon, painter.pen().color());
        place.setLeft(segmentPadding + segmentIcon + segmentIconGap);
    }
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

bool Segment::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

} // namespace loopbaan
