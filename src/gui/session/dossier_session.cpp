// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/dossier_session.h"

#include "app/dossier/open_dossier.h"
#include "app/example/example_dossier.h"
#include "app/language/display_language.h"
#include "gui/answers/answer_commands.h"
#include "gui/answers/answer_drop.h"
#include "gui/failures.h"
#include "gui/guarded.h"
#include "gui/import/import_commands.h"
#include "gui/prompts.h"
#include "gui/session/session_context.h"
#include "gui/session/text_commands.h"
#include "gui/session/undo_commands.h"
#include "gui/settings/settings_pages.h"
#include "gui/talk/talk_door.h"
#include "gui/welcome/new_dossier.h"
#include "gui/window/first_paint.h"
#include "gui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStatusBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// What was practised lies apart, so that it is known for what it is whatever its name.
QDir folderOf(ExampleStory story)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return story == ExampleStory::Team ? folder : QDir(folder.filePath(u"practice"_s));
}

QString pathOf(ExampleStory story)
{
    const QDir folder = folderOf(story);
    folder.mkpath(u"."_s);
    const QString name =
        story == ExampleStory::Team ? DossierSession::tr("Example") : DossierSession::tr("Practice");
    return folder.filePath(name + u".lbdossier"_s);
}

bool isPractice(const QString &path)
{
    return QFileInfo(path).absoluteDir() == folderOf(ExampleStory::Practice);
}

} // namespace

DossierSession::DossierSession(MainWindow &window, const WindowSurroundings &surroundings, const Clock &clock,
                               const PageList &pages)
    : m_window(window)
    , m_surroundings(surroundings)
    , m_clock(clock)
    , m_pages(pages)
{
    connect(&window, &MainWindow::openRequested, this, &DossierSession::open);
    connect(&window, &MainWindow::newDossierRequested, this, &DossierSession::create);
    connect(&window, &MainWindow::exampleRequested, this, &DossierSession::openExample);
    connect(&window, &MainWindow::practiceRequested, this, &DossierSession::practise);
}

DossierSession::~DossierSession()
{
    close();
}

void DossierSession::open(const QString &path)
{
    try {
        const bool isOpenAlready = m_open
            && QFileInfo(path).canonicalFilePath() == QFileInfo(m_open->dossier.path()).canonicalFilePath();
        if (!isOpenAlready)
            show(std::make_unique<OpenDossier>(path, Dossier::Access::WriteIfPossible, m_clock,
                                               Dossier::Check::Later));
    } catch (const std::exception &error) {
        fail(tr("“%1” was not opened").arg(QFileInfo(path).fileName()), error);
    }
}

void DossierSession::create(const NewDossier &dossier)
{
    try {
        Dossier::create(dossier.path, dossier.organisation, m_clock);
        show(std::make_unique<OpenDossier>(dossier.path, Dossier::Access::Write, m_clock));
    } catch (const std::exception &error) {
        fail(tr("The dossier was not created"), error);
    }
}

void DossierSession::openExample()
{
    try {
        showMadeUp(ExampleStory::Team);
    } catch (const std::exception &error) {
        fail(tr("The example was not created"), error);
    }
}

void DossierSession::practise()
{
    try {
        const QString before = m_open ? m_open->dossier.path() : QString();
        showMadeUp(ExampleStory::Practice);
        if (!isPractice(before))
            m_beforePractice = before;
    } catch (const std::exception &error) {
        fail(tr("The practice dossier was not created"), error);
    }
}

/// What was practised is gone with it.
void DossierSession::stopPractising()
{
    const QString path = m_open->dossier.path();
    close();
    QFile::remove(path);
    if (!m_beforePractice.isEmpty())
        open(std::exchange(m_beforePractice, QString()));
}

void DossierSession::showMadeUp(ExampleStory story)
{
    const QString path = pathOf(story);
    close();
    QFile::remove(path); // one that somebody changed starts anew
    createExample(path, m_surroundings.language.current(), m_clock, story);
    show(std::make_unique<OpenDossier>(path, Dossier::Access::Write, m_clock));
}

void DossierSession::close()
{
    if (!m_open)
        return;
    if (QWidget *typing = QApplication::focusWidget())
        typing->clearFocus(); // a field stores its text when it loses the keyboard
    m_window.closeDossier();
    m_talks.reset();
    m_answerDrop.reset();
    m_answers.reset();
    m_import.reset();
    m_text.reset();
    m_undo.reset();
    m_open.reset();
}

void DossierSession::show(std::unique_ptr<OpenDossier> opened)
{
    close();
    m_open = std::move(opened);
    m_undo = std::make_unique<UndoCommands>(m_open->dossier);
    m_text = std::make_unique<TextCommands>();
    m_import = std::make_unique<ImportCommands>(*m_open, m_surroundings.prompts, &m_window);
    connectDossier();
    const SessionContext context = contextOfPages();
    m_window.addCommands(MainWindow::Menu::Edit, m_undo->actions());
    m_window.addCommands(MainWindow::Menu::Edit, m_text->actions());
    const QList<Page> pages = m_pages(context);
    m_counts.clear();
    for (const Page &page : pages)
        m_counts << page.count;
    m_window.showDossier({.path = m_open->dossier.path(),
                          .name = m_open->dossier.name(),
                          .isRemembered = !isPractice(m_open->dossier.path()),
                          .isReadOnly = m_open->dossier.isReadOnly(),
                          .notice = notice(),
                          .pages = pages,
                          .settings = dossierSettings(context)},
                         m_clock());
    m_talks = std::make_unique<TalkDoor>(m_window, TalkContext{context});
    connect(context.wayfinder.get(), &Wayfinder::talkAsked, m_talks.get(), &TalkDoor::enter);
    m_talks->offerRunning();
    m_window.addCommands(MainWindow::Menu::Employee, m_import->actions()); // below those of the page
    m_answers = std::make_unique<AnswerCommands>(context, m_window);
    m_answerDrop = std::make_unique<AnswerDrop>(*m_answers, m_window);
    m_window.addCommands(MainWindow::Menu::Dossier, m_answers->actions());
    // When the window is on screen: with thousands of people this takes a moment.
    onceShown(&m_window, this, [this] {
        requireSound();
        showCounts();
    });
}

void DossierSession::showCounts()
{
    if (!m_open)
        return;
    guarded(m_surroundings.prompts, &m_window, tr("The dossier could not be read"), [this] {
        for (int page = 0; page < m_counts.size(); ++page) {
            if (m_counts.at(page))
                m_window.setPageCount(page, m_counts.at(page)());
        }
    });
}

void DossierSession::requireSound()
{
    if (!m_open)
        return;
    try {
        m_open->dossier.requireSound();
    } catch (const std::exception &error) {
        close();
        fail(tr("The dossier was not opened"), error);
    }
}

SessionContext DossierSession::contextOfPages()
{
    SessionContext context{
        .open = *m_open,
        .language = m_surroundings.language,
        .prompts = m_surroundings.prompts,
        .showSaveState = [this](const SaveState &state) { m_window.setSaveState(state); },
        .showNews = [this](const QString &text) { m_window.showNews(text); },
        .addCommands = [this](MainWindow::Menu menu,
                              const QList<QAction *> &commands) { m_window.addCommands(menu, commands); },
        .readAnswers = [this](const EmployeeId &expected) { m_answers->chooseFiles(expected); }};
    connect(context.wayfinder.get(), &Wayfinder::asked, this, [this](const QString &page) {
        if (const auto index = m_window.pageIds().indexOf(page); index >= 0)
            m_window.goToPage(int(index));
    });
    return context;
}

void DossierSession::connectDossier()
{
    connect(&m_open->dossier, &Dossier::saved, this, [this](const QDateTime &at) {
        m_window.setSaveState({.kind = SaveState::Kind::Saved, .savedAt = at.toLocalTime().time()});
    });
    connect(&m_open->dossier, &Dossier::changed, m_window.statusBar(), &QStatusBar::clearMessage);
    connect(&m_open->dossier, &Dossier::changed, this, [this](Subjects subjects) {
        if (subjects & (Subject::Agreements | Subject::People)) // not while somebody types in a talk
            showCounts();
    });
    connect(m_import.get(), &ImportCommands::newsArrived, &m_window, &MainWindow::showNews);
    connect(&m_open->dossier, &Dossier::undoFailed, this, [this](const QString &why) {
        m_surroundings.prompts.showFailure(&m_window,
                                           {.what = tr("The step was not undone"), .why = why, .advice = {}});
    });
}

DossierNotice DossierSession::notice()
{
    const Dossier &dossier = m_open->dossier;
    if (dossier.isReadOnly()) {
        const QString notice = tr("You can read this dossier, not change it.");
        return {.tone = Tone::Soon, .text = (notice + u' ' + dossier.readOnlyReason()).trimmed()};
    }
    if (isPractice(dossier.path())) {
        return {.text =
                    tr("You are practising with somebody made up. Nothing here touches your own dossier."),
                .action = tr("&Stop practising"),
                .act = [this] { stopPractising(); }};
    }
    return {};
}

void DossierSession::fail(const QString &what, const std::exception &error)
{
    m_surroundings.prompts.showFailure(&m_window, failureOf(what, error));
}

} // namespace loopbaan
