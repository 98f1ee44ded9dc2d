// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/conversation/option.h"
#include "core/language.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace loopbaan {

/// One text in the three languages.
struct Translated
{
    std::array<QString, 3> texts{};

    [[nodiscard]] const QString &in(Language language) const { return texts[static_cast<size_t>(language)]; }

    friend bool operator==(const Translated &, const Translated &) = default;
};

enum class Audience { Employee, Manager, Both, Hr };
enum class AnswerKind { None, Text, List, Scale5, Tick, Number, Date, Choice, Table };

template<>
inline constexpr auto enumTexts<Audience> = std::to_array<EnumText<Audience>>({
    {Audience::Employee, QLatin1StringView("employee")},
    {Audience::Manager, QLatin1StringView("manager")},
    {Audience::Both, QLatin1StringView("both")},
    {Audience::Hr, QLatin1StringView("hr")},
});

template<>
inline constexpr auto enumTexts<AnswerKind> = std::to_array<EnumText<AnswerKind>>({
    {AnswerKind::None, QLatin1StringView("none")},
    {AnswerKind::Text, QLatin1StringView("text")},
    {AnswerKind::List, QLatin1StringView("list")},
    {AnswerKind::Scale5, QLatin1StringView("scale5")},
    {AnswerKind::Tick, QLatin1StringView("tick")},
    {AnswerKind::Number, QLatin1StringView("number")},
    {AnswerKind::Date, QLatin1StringView("date")},
    {AnswerKind::Choice, QLatin1StringView("choice")},
    {AnswerKind::Table, QLatin1StringView("table")},
});

/// One text of the conversation: a question, a prompt, a heading of a document, an option (R-001-77).
struct CatalogueEntry
{
    QString id{};
    QString section{};
    QString group{};
    QString kind{};
    Audience audience = Audience::Both;
    AnswerKind answer = AnswerKind::None;
    Translated text{};
    Translated hint{};
    QStringList sources{}; ///< requirement ids
    QStringList flags{}; ///< private, sensitive, optional, volatile, editable, aggregate
    std::optional<OptionScope> scope{}; ///< of a direction
    QString condition{}; ///< "first", "followup" or empty
    QString region{}; ///< "BE", "BE-VLG", "NL" or empty: everywhere
    QString url{};
    QDate asOf{}; ///< of volatile texts
    QDate reviewAfter{};

    [[nodiscard]] bool is(QStringView flag) const { return flags.contains(flag); }
};

/// A part of a section under a heading of its own.
struct CatalogueGroup
{
    QString id{};
    Translated title{};
    std::optional<PhaseId> phase{}; ///< the phase of the conversation its texts belong to
};

/// What stands together on one form or page: a preparation, the conversation, a document.
struct CatalogueSection
{
    QString id{};
    Audience audience = Audience::Both;
    Translated title{};
    Translated intro{}; ///< empty when it has none
    QList<CatalogueGroup> groups{};
};

/// Minutes and name of one of the five phases.
struct CataloguePhase
{
    PhaseId id = PhaseId::Opening;
    int minutes = 0; ///< in a follow-up conversation
    int minutesFirst = 0; ///< in a first conversation
    Translated title{};
    Translated result{};
};

} // namespace loopbaan
