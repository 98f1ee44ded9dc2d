// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/segment_bar.h"

#include "gui/widgets/segment.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {
constexpr int segmentLineGap = 4;
} // namespace

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentBar::choose);
}

void SegmentBar::setTexts(const QStringList &texts)
{
    while (m_segments.size() < texts.size()) {
        auto *segment = new Segment(this);
        segment->setObjectName(u"segment%1"_s.arg(m_segments.size()));
        segment->show();
        m_group.addButton(segment, static_cast<int>(m_segments.size()));
        m_segments.append(segment);
    }
    for (qsizetype index = 0; index < texts.size(); ++index)
        m_segments.at(index)->setText(texts.at(index));
    updateGeometry();
    arrange();
}

void SegmentBar::setIcons(const QStringList &icons)
{
    for (qsizetype index = 0; index < qMin(icons.size(), m_segments.size()); ++index)
        m_segments.at(index)->setIconName(icons.at(index));
    updateGeometry();
    arrange();
}

int SegmentBar::current() const
{
    return m_group.checkedId();
}

void SegmentBar::setCurrent(int index)
{
    m_chosen = index;
    if (index == current())
        return;
    m_group.setExclusive(false); // else one stays chosen
    for (qsizetype segment = 0; segment < m_segments.size(); ++segment)
        m_segments.at(segment)->setChecked(segment == index);
    m_group.setExclusive(true);
    haltAt(qMax(0, index));
}

void SegmentBar::choose(int index)
{
    const bool again = index == m_chosen;
    if (again && !m_clearable)
        return emit chosen(index);
    setCurrent(again ? -1 : index);
    emit chosen(m_chosen);
}

void SegmentBar::tabAfter(QWidget *widget)
{
    for (Segment *segment : m_segments) {
        setTabOrder(widget, segment);
        widget = segment;
    }
}

void SegmentBar::tabBefore(QWidget *widget)
{
    if (!m_segments.isEmpty())
        setTabOrder(m_segments.last(), widget);
}

void SegmentBar::focusCurrent()
{
    if (!m_segments.isEmpty())
        m_segments.at(qMax(0, current()))->setFocus(Qt::TabFocusReason);
}

/// Tab halts at what is chosen, and the arrows go on from there.
void SegmentBar::haltAt(int index)
{
    for (qsizetype segment = 0; segment < m_segments.size(); ++segment)
        m_segments.at(segment)->setFocusPolicy(segment == index ? Qt::StrongFocus : Qt::ClickFocus);
}

int SegmentBar::lineWidth() const
{
    int width = 0;
    for (const Segment *segment : m_segments)
        width += segment->sizeHint().width();
    return width;
}

QSize SegmentBar::sizeHint() const
{
    return {lineWidth(), segmentHeight()};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {widest() * static_cast<int>((m_segments.size() + 1) / 2), segmentHeight()};
}

int SegmentBar::heightForWidth(int width) const
{
    return width >= lineWidth() ? segmentHeight() : 2 * segmentHeight() + segmentLineGap;
}

void SegmentBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SegmentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SegmentBar::arrange()
{
    if (width() >= lineWidth())
        return arrangeLine(0, m_segments.size(), 0, 0);
    const int equal = qMin(widest(), width() / static_cast<int>(qMax<qsizetype>(1, perLine())));
    arrangeLine(0, perLine(), 0, equal);
    arrangeLine(perLine(), m_segments.size(), segmentHeight() + segmentLineGap, equal);
}

/// One line of segments of `width`, or each as wide as it asks when that is 0.
void SegmentBar::arrangeLine(qsizetype from, qsizetype to, int top, int width)
{
    int left = 0;
    for (qsizetype index = from; index < to; ++index) {
        Segment *segment = m_segments.at(index);
        const int own = width == 0 ? segment->sizeHint().width() : width;
        const QRect place(left, top, own, segmentHeight());
        segment->setGeometry(isRightToLeft() ? QRect(QPoint(this->width() - left - own, top), place.size())
                                             : place);
        segment->setEnds((index == from ? Segment::First : Segment::Ends())
                         | (index == to - 1 ? Segment::Last : Segment::Ends()));
        left += own;
    }
}

int SegmentBar::segmentHeight() const
{
    return m_segments.isEmpty() ? 0 : m_segments.first()->sizeHint().height();
}

int SegmentBar::widest() const
{
    int width = 0;
    for (const Segment *segment : m_segments)
        width = qMax(width, segment->sizeHint().width());
    return width;
}

qsizetype SegmentBar::perLine() const
{
    return (m_segments.size() + 1) / 2;
}

} // namespace loopbaan
