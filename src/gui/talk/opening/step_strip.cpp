// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/opening/step_strip.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int gap = 6;
constexpr int widePadding = 10;
constexpr int narrowPadding = 5;
constexpr int air = 7;
constexpr qreal radius = 5;

int contentWidth(const StepLabel &step)
{
    const int title = QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(step.title);
    const int detail = QFontMetrics(fontFor(TextRole::Detail)).horizontalAdvance(step.detail);
    return qMax(title, detail) + 2;
}

int contentWidth(const QList<StepLabel> &steps)
{
    int width = 0;
    for (const StepLabel &step : steps)
        width += contentWidth(step);
    return width;
}

} // namespace

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QList<StepLabel> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const StepLabel &step : steps)
        spoken << step.title + u", "_s + step.detail;
    setAccessibleName(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize StepStrip::sizeHint() const
{
    const int count = static_cast<int>(m_steps.size());
    return {contentWidth(m_steps) + count * (2 * widePadding + gap), minimumSizeHint().height()};
}

QSize StepStrip::minimumSizeHint() const
{
    const int lines =
        QFontMetrics(fontFor(TextRole::Strong)).height() + QFontMetrics(fontFor(TextRole::Detail)).height();
    return {320, lines + 2 * air};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_steps.size());
    const int room = width() - gap * (count - 1) - 2 * padding() * count;
    const int needed = qMax(1, contentWidth(m_steps));
    int x = 0;
    for (qsizetype place = 0; place < m_steps.size(); ++place) {
        const bool last = place + 1 == m_steps.size();
        const int wide = 2 * padding() + contentWidth(m_steps.at(place)) * room / needed;
        const QRect box(x, 0, last ? width() - x : wide, height());
        paintStep(painter, m_steps.at(place), style()->visualRect(layoutDirection(), rect(), box),
                  place == 0);
        x += wide + gap;
    }
}

void StepStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StepStrip::paintStep(QPainter &painter, const StepLabel &step, const QRect &box, bool first) const
{
    const ColorTokens tokens = tokensOf(palette());
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    painter.fillPath(shape, first ? tokens.selection : tokens.navigation);
    if (first) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRect(box.topLeft(), QSize(box.width(), 3)), tokens.primary);
        painter.restore();
    }
    const QRect inside = box.adjusted(padding(), air, -padding(), -air);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.text);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(step.title, Qt::ElideRight, inside.width()));
    painter.setFont(fontFor(TextRole::Detail));
    painter.setPen(tokens.muted);
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(step.detail, Qt::ElideRight, inside.width()));
}

/// Less air where there is little room for the words.
int StepStrip::padding() const
{
    return width() < sizeHint().width() ? narrowPadding : widePadding;
}

} // namespace loopbaan
