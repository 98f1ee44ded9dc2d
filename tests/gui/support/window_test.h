// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/display_language.h"
#include "app/preferences/preferences.h"
#include "gui/look/look.h"
#include "gui/support/fake_prompts.h"
#include "gui/window/main_window.h"

#include <QApplication>
#include <QTest>

#include <gmock/gmock.h>

#include <memory>

namespace loopbaan::test {

/// Preferences that live as long as a test.
class KeptPreferences : public PreferencesStore
{
public:
    [[nodiscard]] Preferences load() const override { return kept; }
    void save(const Preferences &preferences) override
    {
        if (!failure.empty())
            throw std::runtime_error(failure);
        kept = preferences;
    }

    Preferences kept{};
    std::string failure{}; ///< when given, saving throws it
};

/// A main window on a light desktop, in Dutch.
class WindowTest : public ::testing::Test
{
protected:
    WindowTest()
    {
        QApplication::setApplicationDisplayName(QStringLiteral("Loopbaangesprek"));
        language.use(Language::Dutch);
    }

    MainWindow &window()
    {
        if (m_window == nullptr) {
            m_window = std::make_unique<MainWindow>(WindowSurroundings{
                .look = look, .language = language, .prompts = prompts, .preferences = store});
        }
        return *m_window;
    }

    /// On screen and active, so that keys arrive.
    MainWindow &shownWindow()
    {
        window().show();
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
        return window();
    }

    template<typename Widget = QWidget>
    Widget &child(const char *name)
    {
        auto *found = window().findChild<Widget *>(QLatin1StringView(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("the window has no ") + name);
        return *found;
    }

    /// Changes of language, colours and layout wait in the queue of events.
    static void settle() { QCoreApplication::sendPostedEvents(); }

    void trigger(const char *action)
    {
        child<QAction>(action).trigger();
        settle();
    }

    Look look{*qApp, [] { return QPalette(QColor(0xEFEFEF)); }};
    DisplayLanguage language{};
    ::testing::NiceMock<FakePrompts> prompts{};
    KeptPreferences store{};

private:
    std::unique_ptr<MainWindow> m_window{};
};

} // namespace loopbaan::test
