// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/filled_form.h"
#include "gui/window/surroundings.h"

#include <QObject>
#include <QPointer>

namespace loopbaan {

class FormWindow;
class MainWindow;

/// Opens forms in a window of their own. The main window steps aside while no dossier is open in it, and
/// comes back when the form is closed.
class FormDoor : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives this; text is kept in `folder`.
    FormDoor(MainWindow &window, const WindowSurroundings &surroundings, const FilledForm::Clock &clock,
             const QString &folder);
    ~FormDoor() override;

    /// Shows the form in `path` in place of the one before; false when it is none, which the person is told.
    bool open(const QString &path);
    /// The form that is open; null when none is.
    [[nodiscard]] FormWindow *window() const { return m_form; }

private:
    void show(std::unique_ptr<FilledForm> filled, const QString &path);
    void askForAnother();
    void leave(const FormWindow *closing);
    void quit();

    MainWindow &m_window;
    WindowSurroundings m_surroundings;
    FilledForm::Clock m_clock;
    QString m_folder;
    QPointer<FormWindow> m_form{}; ///< goes when it is closed
    bool m_comesBack = false; ///< the main window, when the form is closed
};

} // namespace loopbaan
