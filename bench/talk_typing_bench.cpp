// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in a talk whose six options are full: from a key to the repaint that shows it, as median and 99th
// percentile; with the moments in which what was typed is stored. Beside it showing a step for the first time
// and anew.
#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/dialog_prompts.h"
#include "gui/look/look.h"
#include "gui/talk/cell_text.h"
#include "gui/talk/exchange/exchange_step.h"
#include "gui/talk/planning/option_table.h"
#include "gui/talk/planning/planning_step.h"
#include "gui/widgets/tab_stops.h"
#include "storage/stores/stores.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QDateTime now()
{
    return {QDate(2026, 11, 26), QTime(9, 12), Qt::UTC};
}

const QString sentence = u"Noor neemt de weekplanning van magazijn B over, van begin tot eind. "_s;

CareerOption fullOption(const Conversation &talk, int number)
{
    return {.id = CareerOptionId::create(),
            .employee = talk.employee,
            .conversation = talk.id,
            .text = u"Mogelijkheid %1"_s.arg(number),
            .direction = Direction::Broaden,
            .desirability = 1 + number % 5,
            .feasibility = 5 - number % 5,
            .conditions = sentence,
            .status = OptionStatus::Exploring,
            .decidedBy = u"Katrien"_s,
            .needed = sentence.repeated(2),
            .whoDoesWhat = sentence.repeated(2),
            .employeeBenefit = sentence,
            .organisationBenefit = sentence,
            .position = number};
}

/// Six options with three arguments of each kind, forty agreements and two hundred notes in their talks.
void fill(Dossier &dossier, const Conversation &talk)
{
    dossier.change(u"fill"_s, [&talk](Stores &stores) {
        for (int number = 0; number < 6; ++number) {
            const CareerOption option = fullOption(talk, number);
            stores.options.insert(option);
            for (int place = 0; place < 12; ++place) {
                stores.arguments.insert({.id = OptionArgumentId::create(),
                                         .option = option.id,
                                         .kind = static_cast<ArgumentKind>(place % 4),
                                         .text = u"beslist zelf, ziet resultaat %1"_s.arg(place),
                                         .answer = place % 4 == 2 ? u"Sofie begint nu"_s : QString(),
                                         .position = place});
            }
        }
        for (int number = 0; number < 40; ++number)
            stores.agreements.insert({.id = AgreementId::create(),
                                      .employee = talk.employee,
                                      .conversation = talk.id,
                                      .text = sentence});
        for (int number = 0; number < 200; ++number)
            stores.wishes.insert({.id = WishId::create(),
                                  .employee = talk.employee,
                                  .conversation = talk.id,
                                  .text = sentence,
                                  .position = number,
                                  .notedOn = talk.date,
                                  .closedOn = number < 190 ? talk.date : QDate()});
    });
}

/// A talk on an offscreen screen; made once for all benchmarks.
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
    }

    /// A step that is read anew after each change, as in the window.
    template<typename Step>
    std::unique_ptr<Step> step()
    {
        auto made = std::make_unique<Step>(TalkContext{{open, language, prompts}});
        QObject::connect(&open.dossier, &Dossier::changed, made.get(),
                         [this, shown = made.get()] { shown->showTalk(talk.id); });
        made->showTalk(talk.id);
        made->resize(770, 560);
        made->show();
        made->activateWindow();
        QCoreApplication::processEvents();
        return made;
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
    Conversation talk{};
};

Screen &screen()
{
    static Screen made;
    return made;
}

/// Delivers a real key and waits until everything that it changed is painted.
void press(QWidget &widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// Types into `text`, a space after each seven letters and a new line now and then, and stores every ten
/// keys; reports how long a key takes.
void typeInto(benchmark::State &state, CellText &text)
{
    text.setFocus();
    QCoreApplication::processEvents();
    std::vector<double> taken;
    int64_t keys = 0;
    for (auto step : state) {
        QElapsedTimer timer;
        timer.start();
        const bool space = ++keys % 7 == 0;
        press(text, space ? Qt::Key_Space : Qt::Key_A, space ? u" "_s : u"a"_s);
        if (keys % 10 == 0)
            text.storeNow();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (keys % 200 == 0) {
            state.PauseTiming();
            text.setPlainText(sentence);
            text.storeNow();
            QCoreApplication::processEvents();
            state.ResumeTiming();
        }
    }
    std::ranges::sort(taken);
    const auto at = [&taken](double part) {
        return taken.at(static_cast<size_t>(part * static_cast<double>(taken.size() - 1)));
    };
    state.counters["median_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
}

void keyInAnOption(benchmark::State &state)
{
    const auto step = screen().step<PlanningStep>();
    const OptionTable &table = *step->findChild<OptionTable *>();
    QWidget &cell = *tabStopsIn(*table.columns().at(2)->cell(OptionLine::Needed)).first();
    typeInto(state, static_cast<CellText &>(cell));
}

void keyInTheProsOfAnOption(benchmark::State &state)
{
    const auto step = screen().step<PlanningStep>();
    const OptionTable &table = *step->findChild<OptionTable *>();
    QWidget &cell = *tabStopsIn(*table.columns().at(1)->cell(OptionLine::Pros)).first();
    typeInto(state, static_cast<CellText &>(cell));
}

void keyInAWish(benchmark::State &state)
{
    const auto step = screen().step<ExchangeStep>();
    typeInto(state, *step->findChildren<CellText *>().last());
}

void showingTheOptionsForTheFirstTime(benchmark::State &state)
{
    for (auto step : state)
        benchmark::DoNotOptimize(screen().step<PlanningStep>());
}

void showingTheOptionsAgain(benchmark::State &state)
{
    const auto shown = screen().step<PlanningStep>();
    for (auto step : state) {
        shown->hide();
        shown->showTalk(screen().talk.id);
        shown->show();
        QCoreApplication::processEvents();
    }
}

BENCHMARK(keyInAnOption)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(keyInTheProsOfAnOption)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(keyInAWish)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(showingTheOptionsForTheFirstTime)->Unit(benchmark::kMillisecond);
BENCHMARK(showingTheOptionsAgain)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace loopbaan

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    loopbaan::Look look(application);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
