// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "gui/talk/planning/option_table.h"
#include "gui/talk/talk_window.h"
#include "support/printers.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

/// The path to the part that asks for the most room.
QString widest(const QWidget &part)
{
    const QWidget *worst = nullptr;
    for (const auto *child : part.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible()
            && (worst == nullptr || worst->minimumSizeHint().width() < child->minimumSizeHint().width()))
            worst = child;
    }
    const QString own = part.objectName() + u' ' + QString::number(part.minimumSizeHint().width());
    return worst == nullptr ? own : own + u" > "_s + widest(*worst);
}

/// What is wider than its place on the screen: scrolled pages, and the words on buttons.
QStringList cutOff(const QWidget &window)
{
    QStringList names;
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        const bool scrollsSideways = qobject_cast<const OptionTable *>(area->parentWidget()) != nullptr;
        if (area->isVisible() && area->widget() != nullptr && !scrollsSideways
            && area->widget()->minimumSizeHint().width() > area->viewport()->width())
            names << area->objectName() + u": "_s + widest(*area->widget());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool isInField =
            qobject_cast<const QLineEdit *>(button->parentWidget()) != nullptr; // a drawing
        if (button->isVisible() && !isInField && !button->text().isEmpty()
            && button->width() < button->sizeHint().width())
            names << button->text();
    }
    return names;
}

} // namespace

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
