// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"

#include <QWidget>

namespace loopbaan {

/// The options of a talk by how much they are wanted and how feasible they are; each is a number that stands
/// in the list beside it. Options that are not weighed are not in it.
class OptionPlot : public QWidget
{
    Q_OBJECT

public:
    explicit OptionPlot(QWidget *parent = nullptr);

    void showOptions(const QList<CareerOption> &options); ///< numbered from 1 in this order
    [[nodiscard]] QSize sizeHint() const override { return {320, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect field() const;
    [[nodiscard]] QPointF placeOf(const CareerOption &option) const;
    void paintAxes(QPainter &painter) const;
    void paintOptions(QPainter &painter) const;

    QList<CareerOption> m_options{};
};

} // namespace loopbaan
