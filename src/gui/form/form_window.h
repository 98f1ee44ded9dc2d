// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form/filled_form.h"
#include "app/preferences/preferences.h"
#include "gui/form/step_list.h"
#include "gui/session/text_commands.h"
#include "gui/window/surroundings.h"

#include <QMainWindow>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class FormWindow;
}
QT_END_NAMESPACE

namespace loopbaan {

class FormErrands;
class FormPage;
class ReadyPage;
class ViewCommands;

/// A form and nothing else: the employee fills it in page by page and makes the answer.
class FormWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `path` is the form's own file.
    FormWindow(std::unique_ptr<FilledForm> filled, const QString &path,
               const WindowSurroundings &surroundings);
    ~FormWindow() override;

    [[nodiscard]] const FormId &formId() const { return m_filled->form().id; }
    /// Every page once: the greeting, the topics, the end.
    [[nodiscard]] int pageCount() const;
    void goToPage(int page);

signals:
    void openAsked(); ///< another file
    void quitAsked();
    void closed();
    void preferencesKept(); ///< the look of the window changed

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFrame();
    void connectMenus();
    void connectPages();
    void connectErrands();
    void connectKeeping();

    void showSteps();
    void showUndo();
    void showSafety();
    void sayHowItBegan();
    void sayNotKept(const std::exception &error);
    void turn(int by);
    void turnTo(int page);
    void goToReady();
    [[nodiscard]] FormPage *built(int page);
    void step(void (QUndoStack::*way)());
    void showChangeFrom(const FormDraft &before);
    void savePreferences();
    [[nodiscard]] QList<FormStep> steps() const;

    const std::unique_ptr<Ui::FormWindow> m_ui;
    WindowSurroundings m_surroundings;
    Preferences m_preferences;
    const std::unique_ptr<FilledForm> m_filled;
    const QString m_path;
    const QList<FormTopic> m_topics;
    TextCommands m_text{};
    ViewCommands *m_viewCommands; ///< owned as children
    FormErrands *m_errands;
    ReadyPage *m_ready;
    QList<FormPage *> m_pages{}; ///< null until visited
    int m_page = 0; ///< on show
    bool m_saysNotKept = false; ///< above the page
    bool m_closesUnkept = false; ///< the person said so
};

} // namespace loopbaan
