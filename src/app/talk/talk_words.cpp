// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_words.h"

#include "app/language/date_words.h"
#include "core/content/catalogue.h"
#include "core/talk/overrun.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int minute = 60;

struct TalkText
{
    Q_DECLARE_TR_FUNCTIONS(TalkText)
};

int plannedIn(PhaseId phase, const QList<ConversationPhase> &planned)
{
    const auto found = std::ranges::find(planned, phase, &ConversationPhase::phase);
    return found == planned.end() ? 0 : found->plannedMinutes;
}

int plannedInAll(const QList<ConversationPhase> &planned)
{
    int minutes = 0;
    for (const ConversationPhase &phase : planned)
        minutes += phase.plannedMinutes;
    return minutes;
}

QString wordOf(PreparationGap gap, const QString &employee)
{
    switch (gap) {
    case PreparationGap::NotInvited: return TalkText::tr("the invitation");
    case PreparationGap::EmployeeSide: return TalkText::tr("the preparation of %1").arg(employee);
    case PreparationGap::ManagerSide: return TalkText::tr("your own preparation");
    case PreparationGap::CareerQuestion: return TalkText::tr("the career question");
    }
    Q_UNREACHABLE();
}

} // namespace

const QString &titleOf(PhaseId phase, Language language)
{
    const QList<CataloguePhase> &phases = Catalogue::shipped().phases();
    return std::ranges::find(phases, phase, &CataloguePhase::id)->title.in(language);
}

ClockWords clockWords(const TalkClock &clock, const QList<ConversationPhase> &planned, const QDateTime &now,
                      Language language)
{
    const int spent = secondsInAll(clock, now) / minute;
    ClockWords words{.time = TalkText::tr("%n min", nullptr, spent)};
    const int total = plannedInAll(planned);
    if (!isRunning(clock)) {
        words.detail = TalkText::tr("The clock stands still");
        return words;
    }
    const PhaseId current = currentPhase(clock);
    const int left = plannedIn(current, planned) - secondsIn(current, clock, now) / minute;
    if (spent > total)
        words.detail = TalkText::tr("%n min longer than planned", nullptr, spent - total);
    else if (left < 0)
        words.detail =
            TalkText::tr("%n min longer than planned for %1", nullptr, -left).arg(titleOf(current, language));
    else
        words.detail =
            TalkText::tr("%1 left for %2 · %3 in all")
                .arg(QString::number(left), titleOf(current, language), QString::number(total - spent));
    return words;
}

QString gapsText(const QList<PreparationGap> &gaps, const QString &employee)
{
    QStringList words;
    for (const PreparationGap gap : gaps)
        words << wordOf(gap, employee);
    return words.isEmpty() ? QString() : TalkText::tr("Not there yet: %1.").arg(words.join(u", "_s));
}

QString stillRunningText(const Conversation &conversation, const QString &employee, QDate today)
{
    const QDateTime started = conversation.startedAt.toLocalTime();
    const QTime time = conversation.time.isValid() ? conversation.time : started.time();
    const QDate day = started.isValid() ? started.date() : conversation.date;
    if (day != today)
        return TalkText::tr("The conversation on %1 with %2 is still running.").arg(fullDay(day), employee);
    return TalkText::tr("The conversation of %1 with %2 is still running.")
        .arg(time.toString(u"HH:mm"_s), employee);
}

} // namespace loopbaan
