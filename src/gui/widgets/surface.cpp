// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/surface.h"

#include "gui/look/color_tokens.h"

#include <QPainter>
#include <QStyle>

namespace loopbaan {

namespace {

constexpr qreal cardRadius = 8;
constexpr qreal chipRadius = 4;

QColor fillOf(Surface::Kind kind, const ColorTokens &tokens)
{
    switch (kind) {
    case Surface::Kind::Card: return tokens.base;
    case Surface::Kind::Column: return tokens.alternate;
    case Surface::Kind::Navigation:
    case Surface::Kind::Desk: return tokens.navigation;
    case Surface::Kind::Page: return tokens.window;
    case Surface::Kind::Chip:
    case Surface::Kind::Tip: return tokens.tint;
    case Surface::Kind::PrivateCard:
    case Surface::Kind::Private: return tokens.secretBack;
    }
    Q_UNREACHABLE();
}

void paintCard(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

void paintChip(QPainter &painter, const QRect &rect, const ColorTokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tint);
    painter.drawRoundedRect(rect, chipRadius, chipRadius);
}

void paintEdges(QPainter &painter, const QRect &rect, Qt::Edges edges, const QColor &line)
{
    if (edges.testFlag(Qt::TopEdge))
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, line);
    if (edges.testFlag(Qt::BottomEdge))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    if (edges.testFlag(Qt::LeftEdge))
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), line);
    if (edges.testFlag(Qt::RightEdge))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line);
}

} // namespace

Surface::Surface(QWidget *parent)
    : QWidget(parent)
{
}

void Surface::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Surface::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorTokens tokens = tokensOf(palette());
    if (m_kind == Kind::Card)
        return paintCard(painter, rect(), tokens.base, tokens.line);
    if (m_kind == Kind::PrivateCard)
        return paintCard(painter, rect(), tokens.secretBack, tokens.secretLine);
    if (m_kind == Kind::Chip)
        return paintChip(painter, rect(), tokens);
    painter.fillRect(rect(), fillOf(m_kind, tokens));
    if (m_kind == Kind::Tip)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())),
                         tokens.primary);
    paintEdges(painter, rect(), m_edges, m_kind == Kind::Private ? tokens.secretLine : tokens.line);
}

} // namespace loopbaan
