// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace loopbaan::test {

/// A copy of this process that runs beside the test, so that limits, identities and deaths stay there.
class ChildProcess
{
public:
    using Say = std::function<void(const QByteArray &line)>;

    /// Runs `body` in the child; what it says can be heard here.
    explicit ChildProcess(const std::function<void(const Say &)> &body);

    /// Ends the child when it still runs.
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    [[nodiscard]] int id() const { return m_id; }

    /// Waits for the next line the child says; empty when it ended.
    [[nodiscard]] QByteArray hear() const;

    void kill();

    /// Waits for the end. 0, 1 when an expectation failed in the child, 128 + signal when it was killed.
    int end();

private:
    int m_id = -1;
    int m_pipe = -1;
};

/// Runs `body` in a child and gives its exit status, as ChildProcess::end().
[[nodiscard]] int inChild(const std::function<void()> &body);

/// For use in a child: the rest runs without the powers of the administrator.
void becomeNobody();

} // namespace loopbaan::test
