// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"
#include "app/example/example_story.h"
#include "gui/window/page.h"
#include "gui/window/surroundings.h"

#include <QObject>

namespace loopbaan {

class AnswerCommands;
class AnswerDrop;
class ImportCommands;
class TalkDoor;
class TextCommands;
class MainWindow;
class UndoCommands;
struct NewDossier;
struct OpenDossier;
struct SessionContext;

/// The pages of a dossier, for the navigation.
using PageList = std::function<QList<Page>(const SessionContext &context)>;

/// Opens, makes and closes dossiers for a window, and keeps the window's bottom line true.
class DossierSession : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives the session.
    DossierSession(MainWindow &window, const WindowSurroundings &surroundings, const Clock &clock,
                   const PageList &pages);
    ~DossierSession() override;

    /// Opens the dossier; beside somebody who writes in it only for reading. Tells the user what is wrong
    /// with a file that cannot be opened and leaves the one that is open as it is.
    void open(const QString &path);
    void create(const NewDossier &dossier);
    /// Opens a dossier with made-up people to look round in, made anew each time.
    void openExample();
    /// Opens a dossier with one made-up employee to practise on, made anew each time, and offers the way
    /// back.
    void practise();
    /// Stores what is being typed and closes.
    void close();

private:
    void show(std::unique_ptr<OpenDossier> opened);
    void showMadeUp(ExampleStory story);
    void stopPractising();
    [[nodiscard]] SessionContext contextOfPages();
    void requireSound();
    void showCounts();
    void connectDossier();
    [[nodiscard]] DossierNotice notice();
    void fail(const QString &what, const std::exception &error);

    MainWindow &m_window;
    WindowSurroundings m_surroundings;
    Clock m_clock;
    PageList m_pages;
    std::unique_ptr<OpenDossier> m_open{};
    QString m_beforePractice{}; ///< path of the dossier to go back to; empty when none was open
    std::unique_ptr<UndoCommands> m_undo{};
    std::unique_ptr<TextCommands> m_text{};
    std::unique_ptr<ImportCommands> m_import{};
    std::unique_ptr<AnswerCommands> m_answers{};
    std::unique_ptr<AnswerDrop> m_answerDrop{};
    std::unique_ptr<TalkDoor> m_talks{};
    QList<std::function<int()>> m_counts{}; ///< of the pages, in their order
};

} // namespace loopbaan
