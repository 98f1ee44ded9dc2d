// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace loopbaan {

struct ColorTokens;

/// One choice of a SegmentBar: a radio button by keyboard and by ear, a part of a bar by eye.
class Segment : public QRadioButton
{
    Q_OBJECT

public:
    enum End { Middle = 0, First = 1, Last = 2 };
    Q_DECLARE_FLAGS(Ends, End)

    explicit Segment(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setEnds(Ends ends); ///< which of its sides end the bar

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;

private:
    void paintGround(QPainter &painter, const ColorTokens &tokens) const;
    void paintText(QPainter &painter, const ColorTokens &tokens) const;

    QString m_icon{};
    Ends m_ends{};
};

} // namespace loopbaan

// Here and not above: an operator| in the namespace would hide the one of Qt for keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(loopbaan::Segment::Ends)
