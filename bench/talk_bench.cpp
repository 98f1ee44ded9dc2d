// SPDX-License-Identifier: GPL-3.0-or-later
// A talk in the whole window with 200 notes, 40 agreements and six full options: from a key to the repaint
// that shows it, as median and 99th percentile, with the moments in which what was typed is stored; opening
// the talk; going to another phase; looking together (F8); a card (F1).
#include "full_talk.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/dialog_prompts.h"
#include "gui/look/look.h"
#include "gui/session/dossier_pages.h"
#include "gui/talk/cell_text.h"
#include "gui/talk/exchange/exchange_step.h"
#include "gui/talk/planning/option_table.h"
#include "gui/talk/talk_door.h"
#include "gui/widgets/tab_stops.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 26), QTime(9, 12), Qt::UTC};
}

/// Preferences that nobody keeps.
class NoPreferences : public PreferencesStore
{
public:
    [[nodiscard]] Preferences load() const override { return {}; }
    void save(const Preferences &) override { }
};

/// The whole window with the talk in it, offscreen; made once for all benchmarks.
struct Screen
{
    Screen()
    {
        language.use(Language::Dutch);
        const EmployeeId noor{u"noor"_s};
        static_cast<void>(open.employees.save({.employee = {.id = noor, .givenName = u"Noor"_s}}));
        talk = open.conversations.plan({.employee = noor, .date = open.dossier.today(), .time = QTime(10, 0)})
                   .conversation.value();
        open.talks.start(talk.id);
        fill(open.dossier, talk);
        window.showDossier({.path = path, .name = u"De Linde"_s, .pages = dossierPages(context)}, now());
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }

    void enter()
    {
        door.enter(talk.id);
        QCoreApplication::processEvents();
    }

    void leave()
    {
        window.leaveFullView();
        QCoreApplication::processEvents();
    }

    template<typename Widget>
    Widget &part(const QString &name = {})
    {
        return *window.findChild<Widget *>(name);
    }

    void choosePhase(int number)
    {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder{};
    QString path = [this] {
        const QString file = folder.filePath(u"talk.lbdossier"_s);
        Dossier::create(file, {.name = u"De Linde"_s}, &now);
        return file;
    }();
    OpenDossier open{path, Dossier::Access::Write, &now};
    DisplayLanguage language{};
    DialogPrompts prompts{};
    Look look{*qApp};
    NoPreferences preferences{};
    MainWindow window{{.look = look, .language = language, .prompts = prompts, .preferences = preferences}};
    SessionContext context{open, language, prompts};
    TalkDoor door{window, TalkContext{context}};
    Conversation talk{};
};

/// Made at the first use; reset before the application goes.
std::unique_ptr<Screen> &kept()
{
    static std::unique_ptr<Screen> shown;
    return shown;
}

Screen &screen()
{
    if (!kept())
        kept() = std::make_unique<Screen>();
    return *kept();
}

/// Delivers a real key and waits until everything that it changed is painted.
void press(QWidget &widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// A fast typist: what is stored meanwhile, by the program's own clock, delays the keys that come then.
constexpr std::chrono::milliseconds betweenKeys{30};

/// Types into `text`, a space after each six letters; reports how long it takes from the moment that a key is
/// pressed until it is on the screen.
void typeInto(benchmark::State &state, SavedText &text)
{
    text.setFocus();
    QCoreApplication::processEvents();
    std::vector<double> taken;
    int keys = 0;
    QElapsedTimer clock;
    clock.start();
    for (auto step : state) {
        const qint64 due = std::chrono::nanoseconds(++keys * betweenKeys).count();
        while (clock.nsecsElapsed() < due)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        const bool space = keys % 7 == 0;
        press(text, space ? Qt::Key_Space : Qt::Key_A, space ? u" "_s : u"a"_s);
        taken.push_back(static_cast<double>(clock.nsecsElapsed() - due) / 1e6);
    }
    std::ranges::sort(taken);
    const auto at = [&taken](double part) {
        return taken.at(static_cast<size_t>(part * static_cast<double>(taken.size() - 1)));
    };
    state.counters["median_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
}

/// The field on line `line` of the option in place `place`.
CellText &optionField(int place, OptionLine line)
{
    screen().enter();
    screen().choosePhase(4);
    const OptionTable &table = *screen().window.findChild<OptionTable *>();
    return static_cast<CellText &>(*tabStopsIn(*table.columns().at(place)->cell(line)).first());
}

void keyInAnOption(benchmark::State &state)
{
    typeInto(state, optionField(2, OptionLine::Needed));
    screen().leave();
}

void keyInTheProsOfAnOption(benchmark::State &state)
{
    typeInto(state, optionField(1, OptionLine::Pros));
    screen().leave();
}

void keyInAWish(benchmark::State &state)
{
    screen().enter();
    screen().choosePhase(3);
    typeInto(state, *screen().part<ExchangeStep>().findChildren<CellText *>().last());
    screen().leave();
}

void keyInTheReport(benchmark::State &state)
{
    screen().enter();
    screen().choosePhase(4);
    typeInto(state, screen().part<SavedText>(u"sharedNotesEdit"_s));
    screen().leave();
}

void openingTheTalk(benchmark::State &state)
{
    for (auto step : state) {
        screen().enter();
        state.PauseTiming();
        screen().leave();
        state.ResumeTiming();
    }
}

/// Of each pair of phases, one that was on show before and one that was not yet.
void switchingPhase(benchmark::State &state)
{
    const int phase = static_cast<int>(state.range(0));
    const int other = phase == 1 ? 2 : 1;
    screen().enter();
    screen().choosePhase(phase);
    for (auto step : state) {
        state.PauseTiming();
        screen().choosePhase(other);
        state.ResumeTiming();
        screen().choosePhase(phase);
    }
    screen().leave();
}

void switchingPhaseForTheFirstTime(benchmark::State &state)
{
    const int phase = static_cast<int>(state.range(0));
    for (auto step : state) {
        state.PauseTiming();
        screen().enter();
        screen().choosePhase(phase == 1 ? 2 : 1);
        state.ResumeTiming();
        screen().choosePhase(phase);
        state.PauseTiming();
        screen().leave();
        state.ResumeTiming();
    }
}

/// F8 in each phase, until what both may see is painted.
void lookingTogether(benchmark::State &state)
{
    screen().enter();
    screen().choosePhase(static_cast<int>(state.range(0)));
    auto &share = screen().part<QAction>(u"shareAction"_s);
    auto &showAll = screen().part<QPushButton>(u"showAllButton"_s);
    for (auto step : state) {
        share.trigger();
        QCoreApplication::processEvents();
        state.PauseTiming();
        showAll.click();
        QCoreApplication::processEvents();
        state.ResumeTiming();
    }
    screen().leave();
}

/// F1, until the card is painted; the first time is the slowest.
void peekingAtACard(benchmark::State &state)
{
    for (auto step : state) {
        state.PauseTiming();
        screen().enter();
        auto &cards = screen().part<QAction>(u"cardsAction"_s);
        state.ResumeTiming();
        cards.trigger();
        QCoreApplication::processEvents();
        state.PauseTiming();
        screen().leave();
        state.ResumeTiming();
    }
}

BENCHMARK(keyInAnOption)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(keyInTheProsOfAnOption)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(keyInAWish)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(keyInTheReport)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(openingTheTalk)->Unit(benchmark::kMillisecond);
BENCHMARK(lookingTogether)->DenseRange(1, 5)->Unit(benchmark::kMillisecond);
BENCHMARK(peekingAtACard)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(switchingPhase)->DenseRange(1, 5)->Unit(benchmark::kMillisecond);
BENCHMARK(switchingPhaseForTheFirstTime)->DenseRange(2, 5)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace loopbaan

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    loopbaan::kept().reset();
}
