// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/end_signals.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <csignal>

namespace loopbaan::test {

TEST(EndSignalsTest, ASignalBecomesAnEventOfTheLoop)
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        const EndSignals watch;
        QSignalSpy received(&watch, &EndSignals::received);

        ASSERT_EQ(std::raise(signal), 0);
        EXPECT_EQ(received.count(), 0);
        EXPECT_TRUE(received.wait());
        EXPECT_EQ(received.count(), 1);
    }
}

TEST(EndSignalsTest, ASecondOneEndsTheProgram)
{
    EXPECT_EXIT(
        {
            const EndSignals watch;
            std::raise(SIGTERM);
            std::raise(SIGTERM);
        },
        ::testing::KilledBySignal(SIGTERM), "");
}

} // namespace loopbaan::test
