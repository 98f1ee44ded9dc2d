// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/form_opening.h"
#include "app/language/display_language.h"
#include "app/preferences/preferences_file.h"
#include "app/process/end_signals.h"
#include "app/process/hardening.h"
#include "core/content/catalogue.h"
#include "gui/dialog_prompts.h"
#include "gui/form/form_door.h"
#include "gui/form/form_window.h"
#include "gui/look/look.h"
#include "gui/session/dossier_pages.h"
#include "gui/session/dossier_session.h"
#include "gui/start/command_line.h"
#include "gui/start/pictures.h"
#include "gui/widgets/scroll_area_access.h"
#include "gui/window/first_paint.h"
#include "gui/window/main_window.h"
#include "storage/atomic_file.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <future>
#include <memory>
#include <string_view>

using namespace loopbaan;
using namespace Qt::StringLiterals;

namespace {

constexpr int usageStatus = 2;
constexpr int failureStatus = 4;

/// A window needs a display; pictures and a word about the program do not.
void choosePlatform(int argc, char *argv[])
{
    const bool isWindowless = std::any_of(argv, argv + argc, [](std::string_view argument) {
        return argument.starts_with("--pictures") || argument.starts_with("--help") || argument == "-h"
            || argument == "--version" || argument == "-v";
    });
    if (isWindowless && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

QString preferencesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/preferences.json"_s;
}

/// Where an employee's text is kept while a form is filled in; no picture shows what somebody typed.
class FolderOfForms
{
public:
    explicit FolderOfForms(const StartOptions &options)
    {
        if (!options.pictures.isEmpty())
            m_nobodys.emplace();
    }

    [[nodiscard]] QString path() const
    {
        return m_nobodys
            ? m_nobodys->path()
            : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/forms"_s;
    }

private:
    std::optional<QTemporaryDir> m_nobodys{};
};

template<typename Window>
int writePictures(Window &window, const WindowSurroundings &surroundings, const QString &folder)
{
    QDir().mkpath(folder);
    window.resize(1280, 800);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show(); // pages look at what there is when they come on show
    takePictures(window, surroundings, [&folder](const QString &name, const QByteArray &png) {
        writeFile(QDir(folder).filePath(name), png);
    });
    return EXIT_SUCCESS;
}

/// For who measures the start.
void endShown()
{
    QTextStream(stdout) << "shown" << Qt::endl;
    QApplication::quit();
}

/// Pictures look the same whoever makes them.
class NoPreferences : public PreferencesStore
{
public:
    [[nodiscard]] Preferences load() const override { return {}; }
    void save(const Preferences &) override { }
};

std::unique_ptr<PreferencesStore> preferencesFor(const StartOptions &options)
{
    if (options.pictures.isEmpty())
        return std::make_unique<PreferencesFile>(preferencesPath());
    return std::make_unique<NoPreferences>();
}

/// The only clock of the program. --today sets the day and leaves the time running.
Clock clockFor(QDate today)
{
    return [today] {
        const QDateTime now = QDateTime::currentDateTime();
        return (today.isValid() ? QDateTime(today, now.time()) : now).toUTC();
    };
}

/// The window of a dossier, or of a form alone.
int runWindows(QApplication &application, const StartOptions &options, const WindowSurroundings &surroundings)
{
    MainWindow window(surroundings);
    DossierSession session(window, surroundings, clockFor(options.today), &dossierPages);
    const FolderOfForms kept(options);
    FormDoor forms(window, surroundings, clockFor(options.today), kept.path());
    const bool isForm = isFormFileName(options.file);
    const bool showsForm = isForm && forms.open(options.file);
    if (!options.file.isEmpty() && !isForm)
        session.open(options.file);
    if (!options.pictures.isEmpty())
        return showsForm ? writePictures(*forms.window(), surroundings, options.pictures)
                         : writePictures(window, surroundings, options.pictures);
    QWidget &first = showsForm ? static_cast<QWidget &>(*forms.window()) : window;
    if (options.quitsWhenShown)
        QObject::connect(new FirstPaint(&first), &FirstPaint::painted, &application, &endShown);
    first.show();
    return QApplication::exec();
}

int run(QApplication &application, const StartOptions &options, DisplayLanguage &language)
{
    const std::unique_ptr<PreferencesStore> store = preferencesFor(options);
    const Preferences preferences = store->load();
    language.use(options.language.value_or(
        preferences.language.value_or(languageOf(QLocale::system().uiLanguages()))));
    Look look(application);
    look.setScheme(preferences.scheme);
    look.setTextScale(preferences.textScale);
    DialogPrompts prompts;
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &application, &QApplication::quit);
    return runWindows(application, options,
                      {.look = look, .language = language, .prompts = prompts, .preferences = *store});
}

int report(const std::exception &error, int status)
{
    QTextStream(stderr) << "loopbaangesprek: " << QString::fromUtf8(error.what()) << Qt::endl;
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    // Read beside the start of the window, which needs it a moment later.
    const auto catalogue = std::async(std::launch::async, [] { (void)Catalogue::shipped(); });
    choosePlatform(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"loopbaangesprek"_s);
    QApplication::setApplicationDisplayName(u"Loopbaangesprek"_s);
    QApplication::setApplicationVersion(QStringLiteral(LOOPBAAN_VERSION));
    QApplication::setDesktopFileName(u"loopbaangesprek"_s);
    QApplication::setWindowIcon(QIcon(u":/loopbaangesprek.svg"_s));
    guardScrollAreas();
    DisplayLanguage language;
    try {
        language.use(languageOf(QLocale::system().uiLanguages()));
        return run(application, startOptions(QApplication::arguments()), language);
    } catch (const UsageError &error) {
        return report(error, usageStatus);
    } catch (const std::exception &error) {
        return report(error, failureStatus);
    }
}
