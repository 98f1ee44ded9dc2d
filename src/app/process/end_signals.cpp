// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/end_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace loopbaan {

namespace {

constexpr std::array endingSignals{SIGTERM, SIGHUP, SIGINT};

// What a signal handler may do is little more than write a byte; the loop hears it at the other end.
std::array<int, 2> pipeEnds{-1, -1};

void wakeTheLoop(int /*signal*/)
{
    const int before = errno;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], "", 1);
    errno = before;
}

void handleWith(void (*handler)(int), int flags)
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int signal : endingSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then signals end the program as they always did
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char signal = 0;
        while (::read(pipeEnds[0], &signal, 1) > 0) { }
        emit received();
    });
    handleWith(wakeTheLoop, SA_RESTART | static_cast<int>(SA_RESETHAND));
}

EndSignals::~EndSignals()
{
    handleWith(SIG_DFL, 0);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace loopbaan
