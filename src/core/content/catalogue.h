// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/conversation/option.h"
#include "core/language.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <stdexcept>

namespace loopbaan {

/// The catalogue that ships with the program is not what it should be: the build is broken, not the input.
class CatalogueError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// One text in the three languages.
struct Translated
{
    std::array<QString, 3> texts{};

    [[nodiscard]] const QString &in(Language language) const { return texts[static_cast<size_t>(language)]; }
};

enum class Audience { Employee, Manager, Both, Hr };
enum class AnswerKind { None, Text, List, Scale5, Tick, Number, Date, Choice, Table };

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
    QDate asOf{}; ///< of volatile texts
    QDate reviewAfter{};

    [[nodiscard]] bool is(QStringView flag) const { return flags.contains(flag); }
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

/// The words the SMART coach listens for, in one language; a trailing `*` stands for any ending.
struct SmartLexicon
{
    QStringList vagueVerbs{};
    QStringList vagueWords{};
    QStringList hedges{};
    QStringList vagueTimes{};
    QStringList measureNouns{};
    QStringList numberWords{};
    QStringList neutral{}; ///< phrases that win over a vague word inside them
};

/// Limits of the SMART coach and of the reminders.
struct SmartLimits
{
    int minWords = 5;
    int contextWindow = 3; ///< words on either side in which a number makes a vague word clear
    int maxOpenPerOwner = 5;
    int soonDays = 7;
    int farMonths = 24;
};

/// The texts that ship with the program, in Dutch, English and French; read once, then only looked at.
class Catalogue
{
public:
    /// Reads `json` (loopbaangesprek-content/1). Throws CatalogueError naming the place that is wrong.
    [[nodiscard]] static Catalogue fromJson(const QByteArray &json);

    /// The catalogue inside the program; read at its first use. Throws CatalogueError.
    [[nodiscard]] static const Catalogue &shipped();

    [[nodiscard]] const CatalogueEntry *find(QStringView id) const; ///< null when there is none
    /// The text of an entry that must be there. Throws CatalogueError when it is not.
    [[nodiscard]] const QString &text(QStringView id, Language language) const;
    [[nodiscard]] const QString &hint(QStringView id, Language language) const; ///< empty when it has none
    [[nodiscard]] QList<CatalogueEntry> section(QStringView section) const; ///< in the order of the file
    [[nodiscard]] const QList<CatalogueEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QList<CataloguePhase> &phases() const { return m_phases; }
    [[nodiscard]] const SmartLexicon &lexicon(Language language) const;
    [[nodiscard]] const SmartLimits &smartLimits() const { return m_limits; }
    [[nodiscard]] const QStringList &sensitiveWords(Language language) const;

private:
    QList<CatalogueEntry> m_entries{};
    QHash<QString, qsizetype> m_index{};
    QList<CataloguePhase> m_phases{};
    std::array<SmartLexicon, 3> m_lexicons{};
    SmartLimits m_limits{};
    std::array<QStringList, 3> m_sensitiveWords{};
};

} // namespace loopbaan
