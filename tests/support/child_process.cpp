// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/child_process.h"

#include <gtest/gtest.h>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <utility>

namespace loopbaan::test {

namespace {

[[noreturn]] void runAndExit(const std::function<void()> &body)
{
    try {
        body();
    } catch (const std::exception &error) {
        ADD_FAILURE() << "left by an exception: " << error.what();
    }
    std::fflush(nullptr);
    // Not exit(): what the parent's objects would do at the end is the parent's business.
    ::_exit(::testing::Test::HasFailure() ? 1 : 0);
}

void sayLine(int pipe, const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    ASSERT_EQ(::write(pipe, whole.constData(), static_cast<size_t>(whole.size())), whole.size());
}

} // namespace

ChildProcess::ChildProcess(const std::function<void(const Say &)> &body)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return;
    std::fflush(nullptr);
    m_id = ::fork();
    if (m_id == 0)
        runAndExit([&] { body([&ends](const QByteArray &line) { sayLine(ends[1], line); }); });
    ::close(ends[1]);
    m_pipe = ends[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    end();
    ::close(m_pipe);
}

QByteArray ChildProcess::hear() const
{
    QByteArray line;
    char letter = '\0';
    while (::read(m_pipe, &letter, 1) == 1 && letter != '\n')
        line += letter;
    return line;
}

void ChildProcess::kill()
{
    if (m_id > 0)
        ::kill(m_id, SIGKILL);
}

int ChildProcess::end()
{
    const pid_t child = std::exchange(m_id, -1);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return -1;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int inChild(const std::function<void()> &body)
{
    return ChildProcess([&body](const ChildProcess::Say &) { body(); }).end();
}

void becomeNobody()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        return;
    ASSERT_EQ(::setgroups(0, nullptr), 0);
    ASSERT_EQ(::setegid(nobody), 0);
    ASSERT_EQ(::seteuid(nobody), 0);
}

} // namespace loopbaan::test
