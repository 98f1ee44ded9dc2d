// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/smart_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int daysToConfirm = 2; ///< so long the second of the two may take before the coach says so

bool filled(const QString &field)
{
    return !QStringView(field).trimmed().isEmpty();
}

bool asksForSupport(const Agreement &agreement)
{
    return filled(agreement.support) || filled(agreement.needFromManager)
        || filled(agreement.needFromOrganisation);
}

bool confirmedByBoth(const Agreement &agreement)
{
    return agreement.confirmedByEmployee.isValid() && agreement.confirmedByManager.isValid();
}

bool countable(const SmartReading &reading)
{
    return reading.hasNumber || reading.namesResult;
}

bool isFar(QDate due, const SmartContext &context, const SmartLimits &limits)
{
    return context.today.isValid() && due > context.today.addMonths(limits.farMonths);
}

bool isOverloaded(const Agreement &agreement, const SmartContext &context, const SmartLimits &limits)
{
    return agreement.owner && isOpen(agreement.status) && context.otherOpenOfOwner >= limits.maxOpenPerOwner;
}

/// May the coach pass over `spot`, because a measure or a number nearby makes it clear?
bool isCleared(const WeakSpot &spot, bool measured)
{
    switch (spot.code) {
    case SmartCode::VagueVerb: return measured;
    case SmartCode::VagueWord: return measured || spot.nearNumber;
    case SmartCode::VagueTime: return spot.nearNumber; // "twee weken later"
    default: return false;
    }
}

/// The first spot of a kind that is not cleared: one question of a kind is enough.
const WeakSpot *spotOf(SmartCode code, const SmartReading &reading, bool measured)
{
    const auto spot = std::find_if(reading.weakSpots.cbegin(), reading.weakSpots.cend(),
                                   [code, measured](const WeakSpot &candidate) {
                                       return candidate.code == code && !isCleared(candidate, measured);
                                   });
    return spot == reading.weakSpots.cend() ? nullptr : &*spot;
}

/// Does `code`, which is not about a place in the text, apply?
bool applies(SmartCode code, const Agreement &agreement, const SmartContext &context,
             const SmartLimits &limits, const SmartReading &reading)
{
    switch (code) {
    case SmartCode::TooShort: return reading.words < limits.minWords;
    case SmartCode::NoOwner: return !agreement.owner;
    case SmartCode::NoDate: return !agreement.due.isValid();
    case SmartCode::PastDate: return agreement.due.isValid() && agreement.due < context.today;
    case SmartCode::FarDate: return isFar(agreement.due, context, limits);
    case SmartCode::NoMeasure: return !filled(agreement.measure) && !countable(reading);
    case SmartCode::NotConfirmed: return !context.informal && !confirmedByBoth(agreement);
    case SmartCode::Overloaded: return isOverloaded(agreement, context, limits);
    case SmartCode::NoFirstStep: return !filled(agreement.firstStep);
    default: return false;
    }
}

/// What there is to ask back about `agreement`, whose text reads as `reading`.
QList<SmartFinding> findingsOf(const Agreement &agreement, const SmartContext &context,
                               const SmartLimits &limits, const SmartReading &reading)
{
    QList<SmartFinding> findings;
    for (const EnumText<SmartCode> &known : enumTexts<SmartCode>) {
        const SmartCode code = known.value;
        if (const WeakSpot *spot = spotOf(code, reading, filled(agreement.measure))) {
            const auto [from, to] = spot->span;
            findings << SmartFinding{code, letterOf(code), from, to, agreement.text.mid(from, to - from)};
        } else if (applies(code, agreement, context, limits, reading)) {
            findings << SmartFinding{.code = code, .letter = letterOf(code)};
        }
    }
    return findings;
}

/// Both stand behind it, one does since a while, or it was hardly asked yet.
SmartState stateOfConsent(const Agreement &agreement, const SmartContext &context)
{
    if (context.informal || confirmedByBoth(agreement))
        return SmartState::Clear;
    const QDate first = agreement.confirmedByEmployee.isValid() ? agreement.confirmedByEmployee
                                                                : agreement.confirmedByManager;
    const bool waited = first.isValid() && first.addDays(daysToConfirm) <= context.today;
    return waited ? SmartState::Look : SmartState::Open;
}

/// The state of `letter` as its fields alone tell.
SmartState stateOfFields(SmartLetter letter, const Agreement &agreement, const SmartContext &context,
                         const SmartWords &words)
{
    const auto openUnless = [](bool there) { return there ? SmartState::Clear : SmartState::Open; };
    switch (letter) {
    case SmartLetter::S: return openUnless(filled(agreement.text));
    case SmartLetter::M: break;
    case SmartLetter::A: return stateOfConsent(agreement, context);
    case SmartLetter::R: return openUnless(asksForSupport(agreement));
    case SmartLetter::T: return openUnless(agreement.due.isValid());
    }
    if (!filled(agreement.measure))
        return SmartState::Open;
    const SmartReading measure = words.read(agreement.measure);
    return countable(measure) || measure.tellsDone ? SmartState::Clear : SmartState::Look;
}

bool has(const QList<SmartFinding> &findings, SmartLetter letter)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [letter](const SmartFinding &finding) { return finding.letter == letter; });
}

} // namespace

SmartCheck::SmartCheck(const Catalogue &catalogue)
    : m_words{SmartWords(catalogue.lexicon(Language::Dutch), catalogue.smartLimits()),
              SmartWords(catalogue.lexicon(Language::English), catalogue.smartLimits()),
              SmartWords(catalogue.lexicon(Language::French), catalogue.smartLimits())}
    , m_limits(catalogue.smartLimits())
{
}

SmartResult SmartCheck::check(const Agreement &agreement, const SmartContext &context) const
{
    const SmartWords &words = m_words[static_cast<size_t>(agreement.language)];
    SmartResult result{.findings = findingsOf(agreement, context, m_limits, words.read(agreement.text))};
    for (const EnumText<SmartLetter> &letter : enumTexts<SmartLetter>) {
        SmartState &state = result.letters[static_cast<size_t>(letter.value)];
        state = stateOfFields(letter.value, agreement, context, words);
        if (state == SmartState::Clear && has(result.findings, letter.value))
            state = SmartState::Look;
    }
    return result;
}

SmartLetter letterOf(SmartCode code)
{
    switch (code) {
    case SmartCode::TooShort:
    case SmartCode::NoOwner:
    case SmartCode::VagueVerb:
    case SmartCode::VagueWord:
    case SmartCode::Hedge: return SmartLetter::S;
    case SmartCode::NoMeasure: return SmartLetter::M;
    case SmartCode::NotConfirmed: return SmartLetter::A;
    case SmartCode::Overloaded: return SmartLetter::R;
    case SmartCode::VagueTime:
    case SmartCode::NoDate:
    case SmartCode::PastDate:
    case SmartCode::FarDate:
    case SmartCode::NoFirstStep: return SmartLetter::T;
    }
    Q_UNREACHABLE();
}

TextSpan inCodePoints(const SmartFinding &finding, QStringView text)
{
    return inCodePoints(text, TextSpan{finding.from, finding.to});
}

QString messageOf(const SmartFinding &finding, const Catalogue &catalogue, Language language)
{
    QString message = catalogue.text(QString(u"smart.msg."_s + toText(finding.code)), language);
    return message.replace(u"%1"_s, finding.text); // not arg(): what was found may contain a %1
}

QString replacementFor(const SmartFinding &finding, const Catalogue &catalogue, Language language)
{
    QString words = catalogue.lexicon(language).replacements.value(finding.text.toCaseFolded());
    if (!words.isEmpty() && finding.text.at(0).isUpper())
        words.front() = words.front().toUpper();
    return words;
}

} // namespace loopbaan
