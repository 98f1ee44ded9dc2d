// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "gui/support/cut_off.h"
#include "gui/talk/talk_window.h"
#include "support/printers.h"

#include <QTabBar>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

/// The talk in the smallest window, in each language.
class TalkFitsTest : public TalkWindowTest, public ::testing::WithParamInterface<Language>
{
protected:
    TalkFitsTest()
    {
        held();
        window().resize(1100, 700);
        language.use(GetParam());
        settle();
    }

    void goTo(Qt::Key phase) { press(phase, Qt::ControlModifier); }
};

TEST_P(TalkFitsTest, EveryPhaseIsThereInFull)
{
    for (const Qt::Key phase : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        goTo(phase);
        EXPECT_THAT(cutOff(window()), IsEmpty()) << phase - Qt::Key_0;
    }
}

TEST_P(TalkFitsTest, WishesAreThereInFull)
{
    goTo(Qt::Key_3);
    QTest::keyClicks(QApplication::focusWidget(), u"Meer plannen"_s);
    press(Qt::Key_Return);
    EXPECT_THAT(cutOff(window()), IsEmpty());
}

TEST_P(TalkFitsTest, OptionsAreThereInFull)
{
    goTo(Qt::Key_4);
    for (int option = 0; option < 3; ++option)
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(cutOff(window()), IsEmpty());
}

TEST_P(TalkFitsTest, EveryPageOfTheClosingIsThereInFull)
{
    goTo(Qt::Key_5);
    auto &pages = child<QTabBar>("pageTabs");
    for (int page = 0; page < pages.count(); ++page) {
        pages.setCurrentIndex(page);
        settle();
        EXPECT_THAT(cutOff(window()), IsEmpty()) << page;
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, TalkFitsTest,
                         ::testing::Values(Language::Dutch, Language::English, Language::French),
                         [](const auto &language) { return std::string(toText(language.param).data()); });

} // namespace loopbaan::test
