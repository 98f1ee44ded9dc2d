// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QWidget>

namespace loopbaan {

class PhaseSegment;

/// A phase as the bar shows it.
struct PhaseBarEntry
{
    PhaseId phase = PhaseId::Opening;
    QString title{};
    int minutes = 0;
    bool isVisited = false;
};

/// The five phases of a talk, each as wide as its minutes, and below them a line for the time that has
/// passed. Any phase can be gone to, by mouse, by the arrow keys or by Ctrl and its number.
class PhaseBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBar(QWidget *parent = nullptr);

    void setPhases(const QList<PhaseBarEntry> &entries, PhaseId current);
    /// How much of the planned time has passed, from 0 to 1; more stays at the end.
    void setElapsed(double part);
    void setElapsedShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void phaseChosen(loopbaan::PhaseId phase);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QList<int> widths() const;
    [[nodiscard]] int segmentHeight() const;

    QList<PhaseSegment *> m_segments{}; ///< owned as children
    double m_elapsed = 0;
    bool m_elapsedShown = true;
};

} // namespace loopbaan
