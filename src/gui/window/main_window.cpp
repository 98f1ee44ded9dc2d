// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "app/language/display_language.h"
#include "gui/guarded.h"
#include "gui/window/button_keys.h"
#include "gui/window/first_paint.h"
#include "gui/window/view_commands.h"
#include "gui/window/window_place.h"

#include "ui_main_window.h"

#include <QCloseEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int newsMilliseconds = 10'000;

} // namespace

MainWindow::MainWindow(const WindowSurroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_commandMenus(std::make_unique<CommandMenus>(*m_ui))
    , m_surroundings(surroundings)
    , m_preferences(surroundings.preferences.load())
{
    m_ui->setupUi(this);
    m_commandMenus->setDossierOpen(false);
    m_viewCommands = new ViewCommands(viewActionsOf(*m_ui), m_surroundings, m_preferences, this);
    connectCommands();
    addActions({m_ui->quitAction, m_ui->settingsAction}); // also while their menu is not there
    restorePlace(*this, m_preferences.geometry);
    showRecent();
    m_ui->welcomePage->setLanguage(m_surroundings.language.current());
    updateTitle();
}

MainWindow::~MainWindow()
{
    closeSettings(); // which show what is gone below
}

QStringList MainWindow::pageIds() const
{
    return m_ui->dossierShell->pageIds();
}

void MainWindow::goToPage(int page)
{
    m_ui->dossierShell->goTo(page);
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
    if (!m_sharedScreen.isOn())
        m_ui->statusLine->showMessage(text, newsMilliseconds);
}

void MainWindow::addCommands(Menu menu, const QList<QAction *> &commands)
{
    m_commandMenus->add(menu, commands);
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

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressesButton(*this, *event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::connectCommands()
{
    connect(m_ui->newAction, &QAction::triggered, this, &MainWindow::askForNewDossier);
    connect(m_ui->openAction, &QAction::triggered, this, &MainWindow::askForFileToOpen);
    connect(m_ui->recentMenu, &RecentMenu::chosen, this, &MainWindow::openRequested);
    connect(m_ui->settingsAction, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->firstTalkAction, &QAction::triggered, this, &MainWindow::showFirstTalk);
    connect(m_ui->welcomePage, &WelcomePage::firstTalkRequested, this, &MainWindow::showFirstTalk);
    connect(m_ui->welcomePage, &WelcomePage::newRequested, this, &MainWindow::askForNewDossier);
    connect(m_ui->welcomePage, &WelcomePage::openRequested, this, &MainWindow::askForFileToOpen);
    connect(m_ui->welcomePage, &WelcomePage::fileDropped, this, &MainWindow::requestFile);
    connect(m_ui->welcomePage, &WelcomePage::exampleRequested, this, &MainWindow::exampleRequested);
    connect(m_ui->welcomePage, &WelcomePage::recentChosen, this, &MainWindow::openRequested);
    connect(m_ui->welcomePage, &WelcomePage::languageChosen, m_viewCommands, &ViewCommands::useLanguage);
    connect(m_ui->noticeBar, &MessageBar::actionTriggered, this, [this] { m_notice.act(); });
    m_ui->offerBar->setClosable(true);
    connect(m_ui->offerBar, &MessageBar::actionTriggered, this, [this] {
        m_ui->offerBar->hide();
        m_offered();
    });
    connect(m_viewCommands, &ViewCommands::chosen, this, &MainWindow::savePreferences);
    connect(m_ui->dossierShell, &DossierShell::settingsAsked, this, &MainWindow::showSettings);
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

void MainWindow::readPreferences()
{
    m_preferences = m_surroundings.preferences.load();
}

void MainWindow::showRecent()
{
    m_ui->recentMenu->setDossiers(m_preferences.recent);
    m_ui->welcomePage->setRecent(m_preferences.recent);
}

void MainWindow::updateTitle()
{
    QStringList parts{m_fullView == nullptr ? m_subject : m_fullView->windowTitle(),
                      m_sharedScreen.isOn() ? QString() : m_dossierName,
                      QGuiApplication::applicationDisplayName()};
    parts.removeAll(QString());
    setWindowTitle(parts.join(u" – "_s));
}

} // namespace loopbaan
