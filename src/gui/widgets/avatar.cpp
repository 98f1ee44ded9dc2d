// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/avatar.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"

#include <QPainter>

namespace loopbaan {

void paintAvatar(QPainter &painter, const QRectF &circle, const QString &initials, const QPalette &palette)
{
    const ColorTokens tokens = tokensOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tint);
    painter.drawEllipse(circle);
    QFont font = fontFor(TextRole::Strong);
    font.setPixelSize(qRound(circle.height() * 0.38));
    painter.setFont(font);
    painter.setPen(tokens.tintText);
    painter.drawText(circle, Qt::AlignCenter, initials);
    painter.restore();
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

QSize Avatar::sizeHint() const
{
    return {52, 52};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_initials, palette());
}

} // namespace loopbaan
