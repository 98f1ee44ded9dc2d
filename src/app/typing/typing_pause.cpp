// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typing/typing_pause.h"

#include <chrono>

using namespace std::chrono_literals;

namespace loopbaan {

TypingPause::TypingPause(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(800ms);
    m_latest.setSingleShot(true);
    m_latest.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &TypingPause::flush);
    connect(&m_latest, &QTimer::timeout, this, [this] {
        m_pause.stop();
        emit due();
    });
}

void TypingPause::keyTyped()
{
    m_pause.start();
    if (m_latest.isActive())
        return;
    m_latest.start();
    emit waiting();
}

void TypingPause::flush()
{
    if (!isWaiting())
        return;
    m_pause.stop();
    m_latest.stop();
    emit due();
}

} // namespace loopbaan
