// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/child_process.h"

#include <gtest/gtest.h>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <exception>

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

} // namespace

int inChild(const std::function<void()> &body)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0)
        runAndExit(body);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return -1;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
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
