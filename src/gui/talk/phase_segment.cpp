// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/phase_segment.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint_buttons.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qreal segmentRadius = 6;
constexpr int padding = 12;
constexpr int signWidth = 16; ///< of the number or the tick
constexpr int numberGap = 6;

} // namespace

PhaseSegment::PhaseSegment(PhaseId phase, QWidget *parent)
    : QPushButton(parent)
    , m_phase(phase)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void PhaseSegment::setContent(const QString &title, int minutes, bool visited)
{
    m_title = title;
    m_minutes = minutes;
    m_visited = visited;
    setAccessibleName(tr("%1, %n minutes", nullptr, minutes).arg(title));
    setAccessibleDescription(visited ? tr("You were here") : QString());
    setToolTip(u"Ctrl+%1"_s.arg(static_cast<int>(m_phase) + 1));
    update();
}

int PhaseSegment::leastWidth() const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    return 2 * padding + signWidth + numberGap + metrics.horizontalAdvance(m_title)
        + (m_minutes > 0 ? numberGap + metrics.horizontalAdvance(QString::number(m_minutes)) : 0);
}

void PhaseSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorTokens tokens = tokensOf(palette());
    const QColor rest = underMouse() ? tokens.selection : tokens.navigation;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? tokens.primary : rest);
    painter.drawRoundedRect(rect(), segmentRadius, segmentRadius);
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    paintSign(painter, inside);
    paintWords(painter, inside.adjusted(signWidth, 0, 0, 0));
    QStyleOptionButton option;
    initStyleOption(&option);
    if (!showsFocus(option))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChecked() ? tokens.onPrimary : tokens.primary, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), segmentRadius - 2,
                            segmentRadius - 2);
}

/// The number, or a tick when somebody was here.
void PhaseSegment::paintSign(QPainter &painter, const QRect &inside) const
{
    const int side = 16;
    const QRect place(inside.left(), 0, signWidth, height());
    if (m_visited && !isChecked()) {
        const QRect tick(place.left() - 2, (height() - side) / 2, side, side);
        return paintIcon(painter, style()->visualRect(layoutDirection(), rect(), tick), u"check2"_s, ink());
    }
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(ink());
    painter.drawText(style()->visualRect(layoutDirection(), rect(), place), Qt::AlignVCenter | Qt::AlignLeft,
                     QString::number(static_cast<int>(m_phase) + 1));
}

void PhaseSegment::paintWords(QPainter &painter, const QRect &inside) const
{
    const QRect place = style()->visualRect(layoutDirection(), rect(), inside);
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString minutes = minutesFor(inside.width());
    const int taken = minutes.isEmpty() ? 0 : metrics.horizontalAdvance(minutes) + numberGap;
    painter.setPen(ink());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_title, Qt::ElideRight, inside.width() - taken));
    painter.setPen(isChecked() ? ink() : tokensOf(palette()).muted);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, minutes);
}

QColor PhaseSegment::ink() const
{
    const ColorTokens tokens = tokensOf(palette());
    if (isChecked())
        return tokens.onPrimary;
    return m_visited ? tokens.muted : tokens.text;
}

/// "15 min", or only the number where there is no room for the word.
QString PhaseSegment::minutesFor(int room) const
{
    if (m_minutes == 0)
        return {};
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    const int left = room - metrics.horizontalAdvance(m_title) - 2 * numberGap;
    const QString whole = tr("%n min", nullptr, m_minutes);
    return metrics.horizontalAdvance(whole) <= left ? whole : QString::number(m_minutes);
}

} // namespace loopbaan
