// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/phase_bar.h"

#include "gui/look/color_tokens.h"
#include "gui/talk/phase_segment.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace loopbaan {

namespace {

constexpr int segmentGap = 4;
constexpr int lineRoom = 14; ///< below the segments
constexpr int dot = 10;

int sum(const QList<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

/// `room` divided in proportion to `weights`; none gets less than it has in `least`.
QList<int> shares(int room, QList<int> weights, const QList<int> &least)
{
    QList<int> shares(weights.size(), 0);
    const auto shareOf = [&](qsizetype place) { return room * weights.at(place) / qMax(1, sum(weights)); };
    const auto isTooNarrow = [&](qsizetype place) {
        return shares.at(place) == 0 && shareOf(place) < least.value(place);
    };
    for (qsizetype place = 0; place < weights.size(); ++place) {
        if (!isTooNarrow(place))
            continue;
        shares[place] = least.at(place);
        room -= least.at(place);
        weights[place] = 0;
        place = -1; // the others have less now
    }
    for (qsizetype place = 0; place < weights.size(); ++place) {
        if (shares.at(place) == 0)
            shares[place] = shareOf(place);
    }
    return shares;
}

} // namespace

PhaseBar::PhaseBar(QWidget *parent)
    : QWidget(parent)
{
    for (const auto &phase : enumTexts<PhaseId>) {
        auto *segment = new PhaseSegment(phase.value, this);
        connect(segment, &PhaseSegment::clicked, this,
                [this, segment] { emit phaseChosen(segment->phase()); });
        m_segments << segment;
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseBar::setPhases(const QList<PhaseBarEntry> &entries, PhaseId current)
{
    for (const PhaseBarEntry &entry : entries) {
        PhaseSegment *segment = m_segments.at(static_cast<qsizetype>(entry.phase));
        segment->setContent(entry.title, entry.minutes, entry.isVisited);
        segment->setChecked(entry.phase == current);
    }
    arrange();
}

void PhaseBar::setElapsed(double part)
{
    m_elapsed = std::clamp(part, 0.0, 1.0);
    update();
}

void PhaseBar::setElapsedShown(bool shown)
{
    m_elapsedShown = shown;
    update();
}

QSize PhaseBar::sizeHint() const
{
    return {600, segmentHeight() + lineRoom};
}

void PhaseBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PhaseBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    arrange();
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    if (!m_elapsedShown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorTokens tokens = tokensOf(palette());
    const int y = segmentHeight() + lineRoom - dot / 2 - 1;
    painter.fillRect(0, y, width(), 1, tokens.line);
    const int passed = qRound(m_elapsed * (width() - dot));
    const QRect line(0, y - 1, passed + dot / 2, 3);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), tokens.primary);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.primary);
    const QRect end(passed, y - dot / 2, dot, dot);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), end));
}

void PhaseBar::arrange()
{
    int x = 0;
    const QList<int> all = widths();
    for (qsizetype place = 0; place < m_segments.size(); ++place) {
        const QRect segment(x, 0, all.at(place), segmentHeight());
        m_segments.at(place)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), segment));
        x += all.at(place) + segmentGap;
    }
}

QList<int> PhaseBar::widths() const
{
    QList<int> minutes;
    QList<int> least;
    for (const PhaseSegment *segment : m_segments) {
        minutes << segment->minutes();
        least << segment->leastWidth();
    }
    const int room = width() - segmentGap * static_cast<int>(m_segments.size() - 1);
    return sum(least) < room ? shares(room, minutes, least) : shares(room, least, {});
}

int PhaseBar::segmentHeight() const
{
    return fontMetrics().height() + 20;
}

} // namespace loopbaan
