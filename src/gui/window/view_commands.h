// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"
#include "gui/window/surroundings.h"
#include "gui/window/view_actions.h"

#include <QObject>

namespace loopbaan {

/// The commands that change how the window looks and not what is in the dossier: colours, size of text,
/// language, going from pane to pane, and help. Keeps the choices in `preferences`.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    /// Connects `actions`; `window` becomes the parent of this and of the dialogs.
    ViewCommands(const ViewActions &actions, const WindowSurroundings &surroundings, Preferences &preferences,
                 QWidget *window);

    [[nodiscard]] Language language() const;
    [[nodiscard]] ColorScheme scheme() const;
    [[nodiscard]] double textScale() const;
    void useLanguage(Language language);
    void useScheme(ColorScheme scheme);
    void useTextScale(double scale); ///< kept between 0.8 and 2

signals:
    /// A choice changed and is to be saved.
    void chosen();

private:
    void connectColors(const ViewActions &actions);
    void connectLanguages(const ViewActions &actions);
    void connectSizes(const ViewActions &actions);
    void connectPanesAndHelp(const ViewActions &actions);
    void connectClock(QAction &clock);

    WindowSurroundings m_surroundings;
    Preferences &m_preferences;
    QWidget *m_window;
};

} // namespace loopbaan
