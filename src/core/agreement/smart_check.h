// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/content/catalogue.h"

#include <array>
#include <memory>

namespace loopbaan {

enum class SmartCode {
    TooShort,
    NoOwner,
    VagueVerb,
    VagueWord,
    Hedge,
    VagueTime,
    NoDate,
    PastDate,
    FarDate,
    NoMeasure,
    NotConfirmed,
    Overloaded,
    NoFirstStep,
};

enum class SmartLetter { S, M, A, R, T };
enum class SmartState { Clear, Look, Open };

template<>
inline constexpr auto enumTexts<SmartCode> = std::to_array<EnumText<SmartCode>>({
    {SmartCode::TooShort, QLatin1StringView("too_short")},
    {SmartCode::NoOwner, QLatin1StringView("no_owner")},
    {SmartCode::VagueVerb, QLatin1StringView("vague_verb")},
    {SmartCode::VagueWord, QLatin1StringView("vague_word")},
    {SmartCode::Hedge, QLatin1StringView("hedge")},
    {SmartCode::VagueTime, QLatin1StringView("vague_time")},
    {SmartCode::NoDate, QLatin1StringView("no_date")},
    {SmartCode::PastDate, QLatin1StringView("past_date")},
    {SmartCode::FarDate, QLatin1StringView("far_date")},
    {SmartCode::NoMeasure, QLatin1StringView("no_measure")},
    {SmartCode::NotConfirmed, QLatin1StringView("not_confirmed")},
    {SmartCode::Overloaded, QLatin1StringView("overloaded")},
    {SmartCode::NoFirstStep, QLatin1StringView("no_first_step")},
});

template<>
inline constexpr auto enumTexts<SmartLetter> = std::to_array<EnumText<SmartLetter>>({
    {SmartLetter::S, QLatin1StringView("S")},
    {SmartLetter::M, QLatin1StringView("M")},
    {SmartLetter::A, QLatin1StringView("A")},
    {SmartLetter::R, QLatin1StringView("R")},
    {SmartLetter::T, QLatin1StringView("T")},
});

template<>
inline constexpr auto enumTexts<SmartState> = std::to_array<EnumText<SmartState>>({
    {SmartState::Clear, QLatin1StringView("clear")},
    {SmartState::Look, QLatin1StringView("look")},
    {SmartState::Open, QLatin1StringView("open")},
});

/// One thing the coach asks back about. It advises and never blocks (practice.md §2, R-001-70).
struct SmartFinding
{
    SmartCode code{};
    SmartLetter letter{};
    qsizetype from = 0; ///< in UTF-16 units of the agreement's text; from == to: not about a place in it
    qsizetype to = 0; ///< end, exclusive
    QString text{}; ///< the words found, as they stand in the agreement

    friend bool operator==(const SmartFinding &, const SmartFinding &) = default;
};

/// What the check needs to know beside the agreement itself.
struct SmartContext
{
    QDate today{};
    int otherOpenOfOwner = 0; ///< other open agreements of the same owner
    bool informal = false; ///< an informal conversation asks for no confirmation
};

struct SmartResult
{
    QList<SmartFinding> findings{}; ///< in the order of SmartCode
    std::array<SmartState, 5> letters{}; ///< by SmartLetter

    [[nodiscard]] SmartState of(SmartLetter letter) const { return letters[static_cast<size_t>(letter)]; }
};

/// Reads agreements as a colleague would and asks back. The word lists are compiled once, so keep one
/// SmartCheck and use it often; it holds no state and may be used by several threads.
class SmartCheck
{
public:
    explicit SmartCheck(const Catalogue &catalogue);
    ~SmartCheck();
    SmartCheck(SmartCheck &&) noexcept;
    SmartCheck &operator=(SmartCheck &&) noexcept;

    [[nodiscard]] SmartResult check(const Agreement &agreement, const SmartContext &context) const;

private:
    struct Words; // the compiled word lists of the three languages
    std::unique_ptr<const Words> m_words;
    SmartLimits m_limits{};
};

/// The letter a code belongs to (table in docs/smart.md).
[[nodiscard]] SmartLetter letterOf(SmartCode code);

/// The sentence for a finding, with a way out, in `language`.
[[nodiscard]] QString messageOf(const SmartFinding &finding, const Catalogue &catalogue, Language language);

} // namespace loopbaan
