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

FormDoor::~FormDoor()
{
    const std::unique_ptr<QWidget> gone(m_form);
}

bool FormDoor::open(const QString &path)
{
    QWidget *asking = m_form ? static_cast<QWidget *>(m_form) : &m_window;
    const QString whatFails = tr("“%1” was not opened").arg(QFileInfo(path).fileName());
    try {
        const OpenedForm opened = openedForm(path);
        if (!opened.form) {
            m_surroundings.prompts.showFailure(asking, failureOf(problemText(opened, path)));
            return false;
        }
        if (m_form && m_form->formId() == opened.form->id) {
            m_form->raise();
            m_form->activateWindow();
            return true;
        }
        auto filled = std::make_unique<FilledForm>(*opened.form, m_folder, m_clock);
        if (filled->isHeldElsewhere()) {
            m_surroundings.prompts.showFailure(asking,
                                               {.what = whatFails,
                                                .why = tr("This form is open in another window already."),
                                                .advice = tr("Go on there, or close it first.")});
            return false;
        }
        show(std::move(filled), path);
        return true;
    } catch (const std::exception &error) {
        m_surroundings.prompts.showFailure(asking, failureOf(whatFails, error));
        return false;
    }
}

/// The one before closes behind the new one: without any window the program would end.
void FormDoor::show(std::unique_ptr<FilledForm> filled, const QString &path)
{
    const QPointer<FormWindow> before = m_form;
    m_form = new FormWindow(std::move(filled), path, m_surroundings);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_form, &FormWindow::closed, this, [this, closing = m_form.data()] { leave(closing); });
    connect(m_form, &FormWindow::openAsked, this, &FormDoor::askForAnother);
    connect(m_form, &FormWindow::quitAsked, this, &FormDoor::quit);
    connect(m_form, &FormWindow::preferencesKept, &m_window, &MainWindow::readPreferences);
    m_form->show();
    if (before)
        before->close();
    if (m_window.isVisible() && m_window.pageIds().isEmpty()) {
        m_comesBack = true;
        m_window.hide();
    }
}

void FormDoor::askForAnother()
{
    const QString path = m_surroundings.prompts.fileToOpen(
        m_form,
        {.title = tr("Open a form"),
         .start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         .filter = tr("Forms (*.lbform)")});
    if (!path.isEmpty())
        open(path);
}

void FormDoor::leave(const FormWindow *closing)
{
    if (closing != m_form)
        return; // another one took its place
    m_form = nullptr;
    if (std::exchange(m_comesBack, false))
        m_window.show();
}

void FormDoor::quit()
{
    m_comesBack = false;
    if (m_form->close())
        m_window.close();
}

} // namespace loopbaan
