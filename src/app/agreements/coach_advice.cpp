// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/coach_advice.h"

#include "app/language/date_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct CoachText
{
    Q_DECLARE_TR_FUNCTIONS(CoachText)
};

QString nameOf(SmartLetter letter)
{
    switch (letter) {
    case SmartLetter::S: return CoachText::tr("Specific");
    case SmartLetter::M: return CoachText::tr("Measurable");
    case SmartLetter::A: return CoachText::tr("Agreed", "SMART letter A");
    case SmartLetter::R: return CoachText::tr("Realistic");
    case SmartLetter::T: return CoachText::tr("Time-bound");
    }
    Q_UNREACHABLE();
}

QString wordOf(SmartState state)
{
    switch (state) {
    case SmartState::Clear: return CoachText::tr("clear");
    case SmartState::Look: return CoachText::tr("look again");
    case SmartState::Open: return CoachText::tr("still open");
    }
    Q_UNREACHABLE();
}

/// What makes a letter clear.
QString praiseOf(SmartLetter letter, const Agreement &agreement)
{
    const bool both = agreement.confirmedByEmployee.isValid() && agreement.confirmedByManager.isValid();
    switch (letter) {
    case SmartLetter::S: return CoachText::tr("Who does what can be seen happening.");
    case SmartLetter::M: return CoachText::tr("You can count it or tick it off.");
    case SmartLetter::A:
        return both ? CoachText::tr("You are both behind it.")
                    : CoachText::tr("After an informal talk nobody needs to confirm.");
    case SmartLetter::R: return CoachText::tr("What is needed is written down.");
    case SmartLetter::T: return CoachText::tr("There is a day: %1.").arg(fullDay(agreement.due));
    }
    Q_UNREACHABLE();
}

QList<SmartFinding> findingsOf(SmartLetter letter, const SmartResult &result)
{
    QList<SmartFinding> findings = result.findings;
    findings.removeIf([letter](const SmartFinding &finding) { return finding.letter != letter; });
    return findings;
}

CoachLine lineOf(SmartLetter letter, const Agreement &agreement, const SmartResult &result, Language language)
{
    const Catalogue &catalogue = Catalogue::shipped();
    CoachLine line{.letter = letter,
                   .state = result.of(letter),
                   .name = nameOf(letter),
                   .stateWord = wordOf(result.of(letter))};
    const QList<SmartFinding> findings = findingsOf(letter, result);
    if (!findings.isEmpty()) {
        // What is underlined is what the message is about.
        const auto placed = std::ranges::find_if(
            findings, [](const SmartFinding &finding) { return finding.from < finding.to; });
        const SmartFinding &told = placed == findings.end() ? findings.first() : *placed;
        line.message = messageOf(told, catalogue, language);
        const QString words = replacementFor(told, catalogue, agreement.language);
        if (!words.isEmpty())
            line.replacement = {{told.from, told.to}, words};
    } else if (line.state == SmartState::Clear) {
        line.message = praiseOf(letter, agreement);
    } else {
        line.message = catalogue.hint(QString(u"smart."_s + toText(letter)).toLower(), language);
    }
    return line;
}

} // namespace

CoachAdvice coachAdvice(const Agreement &agreement, const SmartResult &result, Language language)
{
    CoachAdvice advice;
    for (const EnumText<SmartLetter> &letter : enumTexts<SmartLetter>)
        advice.lines[static_cast<size_t>(letter.value)] = lineOf(letter.value, agreement, result, language);
    for (const SmartFinding &finding : result.findings) {
        if (finding.from < finding.to)
            advice.weakSpots << TextSpan{finding.from, finding.to};
    }
    return advice;
}

QString spoken(const CoachLine &line)
{
    return QStringList{line.name, line.stateWord, line.message}.join(u", "_s);
}

} // namespace loopbaan
