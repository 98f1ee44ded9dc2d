// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopbaan {

/// A phase as it is announced: its name, and when it starts and how long it takes.
struct StepLabel
{
    QString title{};
    QString detail{};
};

/// The five phases beside each other, to look at together; the first one stands out.
class StepStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);

    void setSteps(const QList<StepLabel> &steps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintStep(QPainter &painter, const StepLabel &step, const QRect &box, bool first) const;
    [[nodiscard]] int padding() const;

    QList<StepLabel> m_steps{};
};

} // namespace loopbaan
