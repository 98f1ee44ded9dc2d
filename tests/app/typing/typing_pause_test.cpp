// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typing/typing_pause.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using ::testing::SizeIs;

namespace loopbaan::test {

TEST(TypingPauseTest, TextIsStoredAfterAPause)
{
    TypingPause pause;
    QSignalSpy due(&pause, &TypingPause::due);
    pause.keyTyped();
    EXPECT_TRUE(pause.isWaiting());

    EXPECT_TRUE(due.wait(1900));
    EXPECT_FALSE(pause.isWaiting());
}

TEST(TypingPauseTest, WhoeverKeepsTypingIsStoredAllTheSame)
{
    TypingPause pause;
    const QSignalSpy due(&pause, &TypingPause::due);
    const QSignalSpy waiting(&pause, &TypingPause::waiting);
    QElapsedTimer typing;
    typing.start();
    while (due.isEmpty() && typing.elapsed() < 5000) {
        pause.keyTyped();
        QTest::qWait(100);
    }

    EXPECT_THAT(due, SizeIs(1));
    EXPECT_LT(typing.elapsed(), 4000);
    EXPECT_THAT(waiting, SizeIs(1));
}

TEST(TypingPauseTest, LeavingTheFieldStoresAtOnceAndOnce)
{
    TypingPause pause;
    const QSignalSpy due(&pause, &TypingPause::due);
    pause.keyTyped();
    pause.flush();
    pause.flush();

    EXPECT_THAT(due, SizeIs(1));
}

} // namespace loopbaan::test
