// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "app/language/display_language.h"
#include "gui/guarded.h"
#include "gui/welcome/new_dossier_dialog.h"
#include "gui/window/first_paint.h"
#include "gui/window/view_commands.h"

#include "ui_main_window.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int newsMilliseconds = 10'000;

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

MainWindow::MainWindow(const WindowSurroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_surroundings(surroundings)
    , m_preferences(surroundings.preferences.load())
{
    m_ui->setupUi(this);
    m_viewCommands = new ViewCommands(*m_ui, m_surroundings, m_preferences, this);
    connectCommands();
    addAction(m_ui->quitAction); // also while its menu is not there
    restorePlace();
    showRecent();
    m_ui->welcomePage->setLanguage(m_surroundings.language.current());
    updateMenus();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::showDossier(const DossierView &dossier, const QDateTime &now)
{
    m_dossierName = dossier.name;
    m_ui->dossierShell->setPages(dossier.pages);
    m_ui->viewMenu->insertActions(m_ui->largerAction, m_ui->dossierShell->pageActions());
    m_ui->viewMenu->insertSeparator(m_ui->largerAction);
    m_ui->noticeBar->setVisible(!dossier.notice.isEmpty());
    if (!dossier.notice.isEmpty())
        m_ui->noticeBar->showMessage(Tone::Soon, dossier.notice);
    m_ui->centralStack->setCurrentWidget(m_ui->dossierShell);
    m_ui->statusLine->setDossierName(dossier.name);
    setSaveState({.kind = dossier.notice.isEmpty() ? SaveState::Kind::Saved : SaveState::Kind::ReadOnly});
    m_preferences.recent =
        withOpened(m_preferences.recent, {.path = dossier.path, .name = dossier.name, .openedAt = now});
    onceShown(this, this, [this] { savePreferences(); }); // the disk may take its time
    showRecent();
    updateMenus();
    updateTitle();
}

void MainWindow::closeDossier()
{
    leaveFullView();
    m_ui->offerBar->hide();
    m_dossierName.clear();
    m_subject.clear();
    m_ui->centralStack->setCurrentWidget(m_ui->welcomePage);
    m_ui->dossierShell->setPages({});
    m_ui->noticeBar->hide();
    m_ui->statusLine->clearMessage();
    m_ui->statusLine->setDossierName({});
    setSaveState({});
    updateMenus();
    updateTitle();
}

QStringList MainWindow::pageIds() const
{
    return m_ui->dossierShell->pageIds();
}

void MainWindow::goToPage(int page)
{
    m_ui->dossierShell->goTo(page);
}

void MainWindow::showFullView(QWidget *view)
{
    leaveFullView();
    m_lastFocus = focusWidget();
    m_fullView = view;
    m_ui->offerBar->hide();
    m_ui->centralStack->addWidget(view);
    m_ui->centralStack->setCurrentWidget(view);
    m_ui->dossierShell->setReachable(false);
    connect(view, &QWidget::windowTitleChanged, this, &MainWindow::updateTitle);
    updateMenus();
    updateTitle();
}

void MainWindow::leaveFullView()
{
    if (m_fullView == nullptr)
        return;
    if (QWidget *typing = focusWidget(); typing != nullptr && m_fullView->isAncestorOf(typing))
        typing->clearFocus(); // a field stores its text when it loses the keyboard
    m_ui->centralStack->setCurrentWidget(m_ui->dossierShell);
    m_ui->centralStack->removeWidget(m_fullView);
    const std::unique_ptr<QWidget> gone(std::exchange(m_fullView, nullptr));
    m_ui->dossierShell->setReachable(true);
    if (m_lastFocus != nullptr)
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    updateMenus();
    updateTitle();
}

const QAction &MainWindow::clockAction() const
{
    return *m_ui->clockAction;
}

void MainWindow::offer(const QString &text, const QString &action, const std::function<void()> &accepted)
{
    m_offered = accepted;
    m_ui->offerBar->showMessage(Tone::Info, text, action);
}

void MainWindow::setPageCount(int page, int count)
{
    m_ui->dossierShell->setCount(page, count);
}

void MainWindow::setSaveState(const SaveState &state)
{
    m_ui->statusLine->setSaveState(state);
}

void MainWindow::showNews(const QString &text)
{
    m_ui->statusLine->showMessage(text, newsMilliseconds);
}

void MainWindow::addCommands(Menu menu, const QList<QAction *> &commands)
{
    if (!menuFor(menu)->isEmpty() && !commands.isEmpty()) {
        auto *separator = new QAction(commands.first()); // and leaves with them
        separator->setSeparator(true);
        menuFor(menu)->addAction(separator);
    }
    menuFor(menu)->addActions(commands);
    for (const QAction *command : commands)
        connect(command, &QAction::visibleChanged, this, &MainWindow::updateMenus);
    updateMenus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->welcomePage->setLanguage(m_surroundings.language.current());
    updateTitle();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.geometry = saveGeometry();
    savePreferences();
    event->accept();
}

/// Enter presses the button that has the keyboard, as it does in every dialog.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && button != nullptr)
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

/// As it was last time, else as large as is comfortable and the screen allows.
void MainWindow::restorePlace()
{
    if (restoreGeometry(m_preferences.geometry))
        return;
    const QSize frame(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(size().boundedTo(screen()->availableSize() - frame));
}

void MainWindow::connectCommands()
{
    connect(m_ui->newAction, &QAction::triggered, this, &MainWindow::askForNewDossier);
    connect(m_ui->openAction, &QAction::triggered, this, &MainWindow::askForDossierToOpen);
    connect(m_ui->recentMenu, &RecentMenu::chosen, this, &MainWindow::openRequested);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->welcomePage, &WelcomePage::newRequested, this, &MainWindow::askForNewDossier);
    connect(m_ui->welcomePage, &WelcomePage::openRequested, this, &MainWindow::askForDossierToOpen);
    connect(m_ui->welcomePage, &WelcomePage::exampleRequested, this, &MainWindow::exampleRequested);
    connect(m_ui->welcomePage, &WelcomePage::recentChosen, this, &MainWindow::openRequested);
    connect(m_ui->welcomePage, &WelcomePage::languageChosen, m_viewCommands, &ViewCommands::useLanguage);
    connect(m_ui->offerBar, &MessageBar::actionTriggered, this, [this] {
        m_ui->offerBar->hide();
        m_offered();
    });
    connect(m_viewCommands, &ViewCommands::chosen, this, &MainWindow::savePreferences);
    connect(m_ui->dossierShell, &DossierShell::subjectChanged, this, [this](const QString &subject) {
        m_subject = subject;
        updateTitle();
    });
}

void MainWindow::savePreferences()
{
    guarded(m_surroundings.prompts, this, tr("Your settings could not be kept"),
            [this] { m_surroundings.preferences.save(m_preferences); });
}

void MainWindow::askForNewDossier()
{
    auto *dialog = new NewDossierDialog(m_surroundings.prompts, documentsFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDossier({.organisation = {.language = m_surroundings.language.current()}});
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { emit newDossierRequested(dialog->dossier()); });
    dialog->open();
}

void MainWindow::askForDossierToOpen()
{
    const QString path = m_surroundings.prompts.fileToOpen(
        this,
        {.title = tr("Open a dossier"), .start = documentsFolder(), .filter = tr("Dossiers (*.lbdossier)")});
    if (!path.isEmpty())
        emit openRequested(path);
}

void MainWindow::showRecent()
{
    m_ui->recentMenu->setDossiers(m_preferences.recent);
    m_ui->welcomePage->setRecent(m_preferences.recent);
}

void MainWindow::updateMenus()
{
    const bool open = !m_dossierName.isEmpty();
    const bool full = m_fullView != nullptr;
    for (const Menu menu : {Menu::Edit, Menu::Employee, Menu::Conversation, Menu::Talk, Menu::Document}) {
        const bool belongs = menu == Menu::Edit || (menu == Menu::Talk) == full;
        menuFor(menu)->menuAction()->setVisible(open && belongs && !menuFor(menu)->isEmpty());
    }
    m_ui->dossierMenu->menuAction()->setVisible(!full);
    m_ui->clockAction->setVisible(full);
}

void MainWindow::updateTitle()
{
    QStringList parts{m_fullView == nullptr ? m_subject : m_fullView->windowTitle(), m_dossierName,
                      QGuiApplication::applicationDisplayName()};
    parts.removeAll(QString());
    setWindowTitle(parts.join(u" – "_s));
}

QMenu *MainWindow::menuFor(Menu menu) const
{
    switch (menu) {
    case Menu::Edit: return m_ui->editMenu;
    case Menu::Employee: return m_ui->employeeMenu;
    case Menu::Conversation: return m_ui->conversationMenu;
    case Menu::Talk: return m_ui->talkMenu;
    case Menu::Document: return m_ui->documentMenu;
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
