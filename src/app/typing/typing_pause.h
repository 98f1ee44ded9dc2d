// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace loopbaan {

/// Tells when typed text is to be stored: 0.8 s after the last key, at latest 2 s after the first one that
/// is not stored yet, and at once on `flush` (the field loses focus, the window closes).
class TypingPause : public QObject
{
    Q_OBJECT

public:
    explicit TypingPause(QObject *parent = nullptr);

    [[nodiscard]] bool isWaiting() const { return m_latest.isActive(); }

    void keyTyped();
    void flush(); ///< nothing happens when nothing waits

signals:
    void waiting(); ///< the first key since text was stored
    void due(); ///< store it now

private:
    QTimer m_pause{};
    QTimer m_latest{};
};

} // namespace loopbaan
