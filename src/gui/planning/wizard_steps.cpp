// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/wizard_steps.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int edge = 12; // around the steps
constexpr int top = 18;
constexpr int inset = 10; // of a step within its ground
constexpr int circleSide = 20;
constexpr int circleToText = 10;
constexpr int leastWidth = 206;

int heightOfStep(const QFontMetrics &metrics)
{
    return qMax(metrics.height(), circleSide) + 14;
}

} // namespace

WizardSteps::WizardSteps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void WizardSteps::setSteps(const QStringList &titles)
{
    m_titles = titles;
    setCurrent(m_current);
    updateGeometry();
}

void WizardSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QString::number(step + 1), QString::number(m_titles.size()), m_titles.value(step)));
    update();
}

QSize WizardSteps::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong, font()));
    int widest = 0;
    for (const QString &title : m_titles)
        widest = qMax(widest, metrics.horizontalAdvance(title));
    const int width = 2 * (edge + inset) + circleSide + circleToText + widest;
    const auto steps = static_cast<int>(m_titles.size());
    return {qMax(leastWidth, width), 2 * top + steps * heightOfStep(metrics)};
}

void WizardSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorTokens tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.alternate);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
    for (int step = 0; step < m_titles.size(); ++step)
        paintStep(painter, step);
}

void WizardSteps::paintStep(QPainter &painter, int step) const
{
    const ColorTokens tokens = tokensOf(palette());
    const bool isCurrent = step == m_current;
    const QFont face = fontFor(isCurrent ? TextRole::Strong : TextRole::Body, font());
    const int high = heightOfStep(QFontMetrics(fontFor(TextRole::Strong, font())));
    const QRect ground(edge, top + step * high, width() - 2 * edge, high);
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.selection);
        painter.drawRoundedRect(ground, 4, 4);
    }
    const QRect circle(ground.left() + inset, ground.center().y() - circleSide / 2 + 1, circleSide,
                       circleSide);
    paintMark(painter, step, circle);
    painter.setFont(face);
    painter.setPen(isCurrent ? tokens.text : tokens.muted);
    const QRect text = ground.adjusted(inset + circleSide + circleToText, 0, -inset / 2, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(face).elidedText(m_titles.at(step), Qt::ElideRight, text.width()));
}

/// A tick for what is done, else the number; only what is to come is an outline.
void WizardSteps::paintMark(QPainter &painter, int step, const QRect &circle) const
{
    const ColorTokens tokens = tokensOf(palette());
    const bool isToCome = step > m_current;
    painter.setPen(isToCome ? QPen(tokens.control) : QPen(Qt::NoPen));
    painter.setBrush(isToCome ? QBrush(Qt::NoBrush) : QBrush(tokens.primary));
    painter.drawEllipse(circle);
    if (step < m_current)
        return paintIcon(painter, circle.adjusted(4, 4, -4, -4), u"check2"_s, tokens.onPrimary);
    painter.setFont(fontFor(TextRole::Detail, font()));
    painter.setPen(isToCome ? tokens.muted : tokens.onPrimary);
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
}

} // namespace loopbaan
