// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferences.h"
#include "gui/sharing/shared_screen.h"
#include "gui/welcome/new_dossier.h"
#include "gui/window/command_menus.h"
#include "gui/window/page.h"
#include "gui/window/status_line.h"
#include "gui/window/surroundings.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class MainWindow;
}
QT_END_NAMESPACE

namespace loopbaan {

class SettingsDialog;
class ViewCommands;

/// The frame: menus, navigation, pages, bottom line. It opens no dossier itself: it says what was asked for
/// and shows what it is given.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Menu = CommandMenus::Menu;

    explicit MainWindow(const WindowSurroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the pages of an open dossier instead of the welcome page, and remembers it as recently opened.
    void showDossier(const DossierView &dossier, const QDateTime &now);
    /// Back to the welcome page; all pages are gone when this returns.
    void closeDossier();
    /// The ids of the pages of the open dossier, in order; none on the welcome page.
    [[nodiscard]] QStringList pageIds() const;
    void goToPage(int page);
    /// Shows `view`, which it takes over, in place of navigation and pages; only the menus Edit, Talk, View
    /// and Help are left. The view's windowTitle is what the title names first.
    void showFullView(QWidget *view);
    /// Back to the page as it was, with the keyboard where it was; the view is gone when this returns.
    void leaveFullView();
    [[nodiscard]] bool hasFullView() const { return m_fullView != nullptr; }
    [[nodiscard]] const QAction &clockAction() const; ///< checked: the clock of a talk is shown

    /// Whether an employee looks along: only what both may see stays on the screen, larger, without a word
    /// about the dossier; news stays away.
    void setShared(bool shared);

    /// Says something above the page with one way to go on; gone once that is taken, it is closed or a view
    /// fills the window.
    void offer(const QString &text, const QString &action, const std::function<void()> &accepted);
    void withdrawOffer(); ///< it is not true any more

    /// Another window has kept its look, which this one takes over.
    void readPreferences();

    /// Opens the settings, or brings them to the front.
    void showSettings();

    void setPageCount(int page, int count);
    void setSaveState(const SaveState &state);
    /// Short news in the bottom line, for a while or until the dossier changes again.
    void showNews(const QString &text);

    /// Puts commands of a page or dossier into a menu. They leave it when they are destroyed, and a menu
    /// without commands is not there.
    void addCommands(Menu menu, const QList<QAction *> &commands);

signals:
    void newDossierRequested(const NewDossier &dossier);
    void openRequested(const QString &path);
    void formRequested(const QString &path); ///< a form, or an answer to one
    void exampleRequested();
    void practiceRequested(); ///< a conversation with somebody made up

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectCommands();
    void savePreferences();
    void askForNewDossier();
    void showFirstTalk();
    void askForFileToOpen();
    void requestFile(const QString &path);
    void closeSettings();
    void showRecent();
    void updateTitle();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    const std::unique_ptr<CommandMenus> m_commandMenus; ///< gone before the menus are
    WindowSurroundings m_surroundings;
    Preferences m_preferences;
    ViewCommands *m_viewCommands; ///< owned as a child
    QString m_dossierName;
    QString m_subject;
    QWidget *m_fullView = nullptr; ///< owned by the stack
    QPointer<QWidget> m_lastFocus{}; ///< where the keyboard was before the full view
    SharedScreen m_sharedScreen{};
    QList<SettingsPage> m_dossierSettings{};
    QPointer<SettingsDialog> m_settings{}; ///< while they are open
    std::function<void()> m_offered{};
    DossierNotice m_notice{};
};

} // namespace loopbaan
