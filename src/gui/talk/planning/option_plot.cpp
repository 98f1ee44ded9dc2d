// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_plot.h"

#include "app/talk/option_words.h"
#include "gui/look/color_tokens.h"

#include <QPainter>

namespace loopbaan {

namespace {

constexpr int steps = 5;
constexpr int radius = 11;

bool isWeighed(const CareerOption &option)
{
    return option.desirability && option.feasibility;
}

} // namespace

OptionPlot::OptionPlot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void OptionPlot::showOptions(const QList<CareerOption> &options)
{
    m_options = options;
    update();
}

void OptionPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintOptions(painter);
}

QRect OptionPlot::field() const
{
    const int line = fontMetrics().lineSpacing();
    return rect().adjusted(12, line + 8, -12, -line - 8);
}

QPointF OptionPlot::placeOf(const CareerOption &option) const
{
    const QRectF room = QRectF(field()).adjusted(radius + 4, radius + 4, -radius - 4, -radius - 4);
    const auto part = [](int step) { return (step - 1) / qreal(steps - 1); };
    return {room.left() + part(*option.desirability) * room.width(),
            room.bottom() - part(*option.feasibility) * room.height()};
}

void OptionPlot::paintAxes(QPainter &painter) const
{
    const ColorTokens tokens = tokensOf(palette());
    const QRect room = field();
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawLine(room.center().x(), room.top(), room.center().x(), room.bottom());
    painter.drawLine(room.left(), room.center().y(), room.right(), room.center().y());
    painter.setPen(tokens.muted);
    const QRect top(room.left(), 0, room.width(), room.top() - 4);
    const QRect bottom(room.left(), room.bottom() + 4, room.width(), height() - room.bottom() - 4);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("↑ more feasible"));
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, tr("more wanted →"));
}

/// Options in the same place stand a little beside each other.
void OptionPlot::paintOptions(QPainter &painter) const
{
    const ColorTokens tokens = tokensOf(palette());
    QList<QPointF> taken;
    for (qsizetype at = 0; at < m_options.size(); ++at) {
        if (!isWeighed(m_options.at(at)))
            continue;
        const QPointF meant = placeOf(m_options.at(at));
        const auto others = static_cast<int>(taken.count(meant));
        taken.append(meant);
        const bool toStart = meant.x() > width() / 2;
        const QPointF place = meant + QPointF((toStart ? -1 : 1) * others * 2 * radius, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.primary);
        painter.drawEllipse(place, radius, radius);
        painter.setPen(tokens.onPrimary);
        painter.drawText(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius),
                         Qt::AlignCenter, QString::number(at + 1));
    }
}

} // namespace loopbaan
