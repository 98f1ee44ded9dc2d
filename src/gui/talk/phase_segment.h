// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QPushButton>

namespace loopbaan {

/// One phase in the bar of phases: its number, its name and its minutes. The one on show is filled; one that
/// was done has a tick instead of its number.
class PhaseSegment : public QPushButton
{
    Q_OBJECT

public:
    PhaseSegment(PhaseId phase, QWidget *parent);

    [[nodiscard]] PhaseId phase() const { return m_phase; }
    [[nodiscard]] int minutes() const { return m_minutes; }
    void setContent(const QString &title, int minutes, bool visited);

    /// Room for number and name.
    [[nodiscard]] int leastWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSign(QPainter &painter, const QRect &inside) const;
    void paintWords(QPainter &painter, const QRect &inside) const;
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QString minutesFor(int room) const;

    PhaseId m_phase;
    QString m_title{};
    int m_minutes = 0;
    bool m_visited = false;
};

} // namespace loopbaan
