// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/letter_tile.h"

#include "gui/look/fonts.h"

#include <QPainter>

namespace loopbaan {

namespace {
constexpr int tileSide = 32;
constexpr qreal letterRadius = 6;
} // namespace

LetterTile::LetterTile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LetterTile::setLetter(const QString &letter, Tone tone)
{
    m_letter = letter;
    m_tone = tone;
    update();
}

QSize LetterTile::sizeHint() const
{
    return {tileSide, tileSide};
}

void LetterTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorTokens tokens = tokensOf(palette());
    const bool open = m_tone == Tone::Muted;
    painter.setPen(open ? QPen(tokens.control, 1) : QPen(Qt::NoPen));
    painter.setBrush(open ? tokens.base : backgroundOf(m_tone, tokens));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), letterRadius, letterRadius);
    painter.setPen(foregroundOf(m_tone, tokens));
    painter.setFont(fontFor(TextRole::ConversationTitle));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

} // namespace loopbaan
