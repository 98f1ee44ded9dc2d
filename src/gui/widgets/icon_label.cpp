// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icon_label.h"

#include "gui/look/icons.h"

#include <QPainter>

namespace loopbaan {

namespace {
constexpr int tilePadding = 12;
constexpr qreal tileRadius = 6;
} // namespace

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void IconLabel::setExtent(int pixels)
{
    m_extent = pixels;
    updateGeometry();
}

void IconLabel::setTiled(bool tiled)
{
    m_tiled = tiled;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int side = m_extent + (m_tiled ? 2 * tilePadding : 0);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const ColorTokens tokens = tokensOf(palette());
    if (m_tiled) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(backgroundOf(m_tone, tokens));
        painter.drawRoundedRect(rect(), tileRadius, tileRadius);
    }
    QRectF place(0, 0, m_extent, m_extent);
    place.moveCenter(QRectF(rect()).center());
    paintIcon(painter, place, m_icon, foregroundOf(m_tone, tokens));
}

} // namespace loopbaan
