// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace loopbaan {

/// The mark of a point with its title: a circle that is filled and ticked once the point is done.
class MarkBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit MarkBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;
};

} // namespace loopbaan
