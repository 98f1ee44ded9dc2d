// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/view_commands.h"

#include "app/language/display_language.h"
#include "gui/guarded.h"
#include "gui/look/look.h"
#include "gui/window/about_dialog.h"
#include "gui/window/pane_cycle.h"
#include "gui/window/shortcuts_dialog.h"

#include "ui_main_window.h"

namespace loopbaan {

namespace {
constexpr double scaleStep = 1.1;
}

ViewCommands::ViewCommands(const Ui::MainWindow &ui, const WindowSurroundings &surroundings,
                           Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_surroundings(surroundings)
    , m_preferences(preferences)
    , m_window(window)
{
    connectColors(ui);
    connectLanguages(ui);
    connectSizes(ui);
    connectPanesAndHelp(ui);
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

void ViewCommands::connectColors(const Ui::MainWindow &ui)
{
    const std::initializer_list<std::pair<QAction *, ColorScheme>> schemes = {
        {ui.systemColorsAction, ColorScheme::System},
        {ui.lightColorsAction, ColorScheme::Light},
        {ui.darkColorsAction, ColorScheme::Dark}};
    for (const auto &[action, scheme] : schemes) {
        action->setChecked(scheme == m_surroundings.look.scheme());
        connect(action, &QAction::triggered, this, [this, wanted = scheme] { useScheme(wanted); });
        connect(this, &ViewCommands::chosen, action, [this, item = action, own = scheme] {
            item->setChecked(own == m_surroundings.look.scheme());
        });
    }
}

void ViewCommands::connectLanguages(const Ui::MainWindow &ui)
{
    const std::initializer_list<std::pair<QAction *, Language>> languages = {
        {ui.dutchAction, Language::Dutch},
        {ui.englishAction, Language::English},
        {ui.frenchAction, Language::French}};
    for (const auto &[action, language] : languages) {
        action->setChecked(language == m_surroundings.language.current());
        connect(action, &QAction::triggered, this, [this, wanted = language] { useLanguage(wanted); });
        connect(this, &ViewCommands::chosen, action, [this, item = action, own = language] {
            item->setChecked(own == m_surroundings.language.current());
        });
    }
}

void ViewCommands::connectSizes(const Ui::MainWindow &ui)
{
    connect(ui.largerAction, &QAction::triggered, this, [this] { useTextScale(textScale() * scaleStep); });
    connect(ui.smallerAction, &QAction::triggered, this, [this] { useTextScale(textScale() / scaleStep); });
    connect(ui.normalSizeAction, &QAction::triggered, this, [this] { useTextScale(1); });
}

void ViewCommands::connectPanesAndHelp(const Ui::MainWindow &ui)
{
    connect(ui.nextPaneAction, &QAction::triggered, this, [this] { stepPane(*m_window, PaneStep::Next); });
    connect(ui.previousPaneAction, &QAction::triggered, this,
            [this] { stepPane(*m_window, PaneStep::Previous); });
    ui.clockAction->setChecked(m_preferences.clockShown);
    connect(ui.clockAction, &QAction::toggled, this, [this](bool shown) {
        m_preferences.clockShown = shown;
        emit chosen();
    });
    connect(ui.shortcutsAction, &QAction::triggered, this,
            [this, menuBar = ui.menuBar] { (new ShortcutsDialog(*menuBar, m_window))->open(); });
    connect(ui.aboutAction, &QAction::triggered, this, [this] { (new AboutDialog(m_window))->open(); });
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
