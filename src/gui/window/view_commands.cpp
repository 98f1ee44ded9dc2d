// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/view_commands.h"

#include "app/language/display_language.h"
#include "gui/guarded.h"
#include "gui/look/look.h"
#include "gui/window/about_dialog.h"
#include "gui/window/pane_cycle.h"
#include "gui/window/shortcuts_dialog.h"

#include <QAction>

namespace loopbaan {

namespace {
constexpr double scaleStep = 1.1;
}

ViewCommands::ViewCommands(const ViewActions &actions, const WindowSurroundings &surroundings,
                           Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_surroundings(surroundings)
    , m_preferences(preferences)
    , m_window(window)
{
    connectColors(actions);
    connectLanguages(actions);
    connectSizes(actions);
    connectPanesAndHelp(actions);
}

Language ViewCommands::language() const
{
    return m_surroundings.language.current();
}

ColorScheme ViewCommands::scheme() const
{
    return m_surroundings.look.scheme();
}

double ViewCommands::textScale() const
{
    return m_surroundings.look.textScale();
}

void ViewCommands::useLanguage(Language language)
{
    guarded(m_surroundings.prompts, m_window, tr("The language could not be changed"), [&] {
        m_surroundings.language.use(language);
        m_preferences.language = language;
    });
    emit chosen();
}

void ViewCommands::connectColors(const ViewActions &actions)
{
    const std::initializer_list<std::pair<QAction *, ColorScheme>> schemes = {
        {actions.systemColors, ColorScheme::System},
        {actions.lightColors, ColorScheme::Light},
        {actions.darkColors, ColorScheme::Dark}};
    for (const auto &[action, scheme] : schemes) {
        action->setChecked(scheme == m_surroundings.look.scheme());
        connect(action, &QAction::triggered, this, [this, wanted = scheme] { useScheme(wanted); });
        connect(this, &ViewCommands::chosen, action, [this, item = action, own = scheme] {
            item->setChecked(own == m_surroundings.look.scheme());
        });
    }
}

void ViewCommands::connectLanguages(const ViewActions &actions)
{
    const std::initializer_list<std::pair<QAction *, Language>> languages = {
        {actions.dutch, Language::Dutch},
        {actions.english, Language::English},
        {actions.french, Language::French}};
    for (const auto &[action, language] : languages) {
        action->setChecked(language == m_surroundings.language.current());
        connect(action, &QAction::triggered, this, [this, wanted = language] { useLanguage(wanted); });
        connect(this, &ViewCommands::chosen, action, [this, item = action, own = language] {
            item->setChecked(own == m_surroundings.language.current());
        });
    }
}

void ViewCommands::connectSizes(const ViewActions &actions)
{
    connect(actions.larger, &QAction::triggered, this, [this] { useTextScale(textScale() * scaleStep); });
    connect(actions.smaller, &QAction::triggered, this, [this] { useTextScale(textScale() / scaleStep); });
    connect(actions.normalSize, &QAction::triggered, this, [this] { useTextScale(1); });
}

void ViewCommands::connectPanesAndHelp(const ViewActions &actions)
{
    connect(actions.nextPane, &QAction::triggered, this, [this] { stepPane(*m_window, PaneStep::Next); });
    connect(actions.previousPane, &QAction::triggered, this,
            [this] { stepPane(*m_window, PaneStep::Previous); });
    if (actions.clock != nullptr)
        connectClock(*actions.clock);
    connect(actions.shortcuts, &QAction::triggered, this,
            [this, menuBar = actions.menuBar] { (new ShortcutsDialog(*menuBar, m_window))->open(); });
    connect(actions.about, &QAction::triggered, this, [this] { (new AboutDialog(m_window))->open(); });
}

void ViewCommands::connectClock(QAction &clock)
{
    clock.setChecked(m_preferences.clockShown);
    connect(&clock, &QAction::toggled, this, [this](bool shown) {
        m_preferences.clockShown = shown;
        emit chosen();
    });
}

void ViewCommands::useScheme(ColorScheme scheme)
{
    m_surroundings.look.setScheme(scheme);
    m_preferences.scheme = scheme;
    emit chosen();
}

void ViewCommands::useTextScale(double scale)
{
    m_surroundings.look.setTextScale(scale);
    m_preferences.textScale = m_surroundings.look.textScale();
    emit chosen();
}

} // namespace loopbaan
