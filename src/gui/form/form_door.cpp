// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/form_door.h"

#include "app/form/form_opening.h"
#include "gui/failures.h"
#include "gui/form/form_window.h"
#include "gui/window/main_window.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace loopbaan {

FormDoor::FormDoor(MainWindow &window, const WindowSurroundings &surroundings, const FilledForm::Clock &clock,
                   const QString &folder)
    : m_window(window)
    , m_surroundings(surroundings)
    , m_clock(clock)
    , m_folder(folder)
{
    connect(&window, &MainWindow::formRequested, this, &FormDoor::open);
}

FormDoor::~FormDoor() = default;

bool FormDoor::open(const QString &path)
{
    QWidget *asking = m_form ? static_cast<QWidget *>(m_form.get()) : &m_window;
    const QString name = QFileInfo(path).fileName();
    try {
        const OpenedForm opened = openedForm(path);
        if (!opened.form) {
            m_surroundings.prompts.showFailure(asking, failureOf(problemText(opened, path)));
            return false;
        }
        if (m_form && !m_form->close())
            return false;
        auto filled = std::make_unique<FilledForm>(*opened.form, m_folder, m_clock);
        if (filled->isHeldElsewhere()) {
            m_surroundings.prompts.showFailure(&m_window,
                                               {.what = tr("“%1” was not opened").arg(name),
                                                .why = tr("This form is open in another window already."),
                                                .advice = tr("Go on there, or close it first.")});
            return false;
        }
        show(std::move(filled), path);
        return true;
    } catch (const std::exception &error) {
        m_surroundings.prompts.showFailure(asking, failureOf(tr("“%1” was not opened").arg(name), error));
        return false;
    }
}

void FormDoor::show(std::unique_ptr<FilledForm> filled, const QString &path)
{
    m_form = std::make_unique<FormWindow>(std::move(filled), path, m_surroundings);
    connect(m_form.get(), &FormWindow::closed, this, &FormDoor::leave);
    connect(m_form.get(), &FormWindow::openAsked, this, &FormDoor::askForAnother);
    connect(m_form.get(), &FormWindow::quitAsked, this, &FormDoor::quit);
    connect(m_form.get(), &FormWindow::preferencesKept, &m_window, &MainWindow::readPreferences);
    m_form->show();
    if (m_window.isVisible() && m_window.pageIds().isEmpty()) {
        m_comesBack = true;
        m_window.hide();
    }
}

void FormDoor::askForAnother()
{
    const QString path = m_surroundings.prompts.fileToOpen(
        m_form.get(),
        {.title = tr("Open a form"),
         .start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         .filter = tr("Forms (*.lbform)")});
    if (!path.isEmpty())
        open(path);
}

void FormDoor::leave()
{
    if (m_comesBack)
        m_window.show();
    m_comesBack = false;
    m_form.release()->deleteLater(); // it is closing
}

void FormDoor::quit()
{
    m_comesBack = false;
    if (m_form->close())
        m_window.close();
}

} // namespace loopbaan
