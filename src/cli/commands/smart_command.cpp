// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_intake.h"
#include "cli/commands/commands.h"
#include "cli/invocation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct SmartCommand
{
    Q_DECLARE_TR_FUNCTIONS(SmartCommand)
};

constexpr qint64 longestInput = 2LL * 1024 * 1024;

QString word(SmartState state)
{
    switch (state) {
    case SmartState::Clear: return SmartCommand::tr("clear");
    case SmartState::Look: return SmartCommand::tr("look once more");
    case SmartState::Open: return SmartCommand::tr("still open");
    }
    Q_UNREACHABLE();
}

/// One line a letter, then what the coach asks.
void print(const CoachReading &reading, Language language, Console &console)
{
    for (const auto &letter : enumTexts<SmartLetter>)
        console.print(letter.text + u"  "_s + word(reading.result.of(letter.value)));
    for (const SmartFinding &finding : reading.result.findings)
        console.print(u"- "_s + messageOf(finding, Catalogue::shipped(), language));
}

ExitStatus runSmart(const Invocation &invocation)
{
    const std::optional<Language> asked = invocation.choice<Language>(u"language"_s);
    Console &console = invocation.console();
    const CoachReading reading =
        readForCoach(console.read(longestInput), asked.value_or(Language::Dutch), invocation.today());
    console.report(reading.refused);
    console.report(reading.remarks);
    if (!reading.agreement)
        return ExitStatus::InputRefused;
    const Language language = asked.value_or(reading.agreement->language);
    if (invocation.has(u"json"_s))
        console.print(smartJson(reading, language));
    else
        print(reading, language, console);
    return ExitStatus::Done;
}

} // namespace

Command smartCommand()
{
    return {.name = u"smart"_s,
            .usage = u"[--language nl|en|fr] [--json] < AGREEMENT.json"_s,
            .purpose = SmartCommand::tr("Asks the SMART coach about an agreement on standard input."),
            .options = {{u"language"_s, u"nl|en|fr"_s,
                         SmartCommand::tr("of the answer, and of a text that does not say its own")},
                        {u"json"_s, {}, SmartCommand::tr("as JSON, for programs")}},
            .run = &runSmart};
}

} // namespace loopbaan
