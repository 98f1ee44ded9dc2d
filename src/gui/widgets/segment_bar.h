// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace loopbaan {

class Segment;

/// A choice of which all possibilities are on show beside each other; in two lines where there is no room.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); ///< one segment each, without mnemonics
    void setIcons(const QStringList &icons);

    [[nodiscard]] int current() const; ///< -1 when none is chosen
    void setCurrent(int index); ///< -1 chooses none
    /// Choosing what is chosen leaves the choice open again.
    void setClearable(bool clearable) { m_clearable = clearable; }
    void tabAfter(QWidget *widget);
    /// The other way round: `widget` comes after the segments.
    void tabBefore(QWidget *widget); ///< its place in the order of Tab, when all segments are there
    void focusCurrent(); ///< puts the keyboard on what is chosen, or on the first

    [[nodiscard]] int lineWidth() const; ///< what it takes to stand in one line
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen(int index); ///< by the user; -1 when the choice was taken back

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int index);
    void haltAt(int index);
    void arrange();
    void arrangeLine(qsizetype from, qsizetype to, int top, int width);
    [[nodiscard]] int segmentHeight() const;
    [[nodiscard]] int widest() const;
    [[nodiscard]] qsizetype perLine() const;

    QButtonGroup m_group{};
    QList<Segment *> m_segments{}; ///< owned as children
    int m_chosen = -1; ///< before the click
    bool m_clearable = false;
};

} // namespace loopbaan
