// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/answer_match.h"
#include "exchange/json/json_problem.h"

#include <QCoreApplication>
#include <QFlags>

namespace loopbaan {

class Dossier;
struct Stores;

/// Why a file is not read at all.
enum class AnswerFault {
    None,
    Unreadable, ///< not even its bytes could be had
    NotAnAnswer, ///< some other file
    IsAForm, ///< the form itself came back; AnswerOutcome::answer says whose it is
    IsAWorkingCopy, ///< what the employee is still writing in: nothing of it is read
    Damaged, ///< see AnswerOutcome::problems
    Newer, ///< of a later program
    CannotBeOpened, ///< sealed to another dossier, or changed on the way
};

template<>
inline constexpr auto enumTexts<AnswerFault> = std::to_array<EnumText<AnswerFault>>({
    {AnswerFault::Unreadable, QLatin1StringView("unreadable")},
    {AnswerFault::NotAnAnswer, QLatin1StringView("not_an_answer")},
    {AnswerFault::IsAForm, QLatin1StringView("form")},
    {AnswerFault::IsAWorkingCopy, QLatin1StringView("working_copy")},
    {AnswerFault::Damaged, QLatin1StringView("damaged")},
    {AnswerFault::Newer, QLatin1StringView("newer")},
    {AnswerFault::CannotBeOpened, QLatin1StringView("cannot_be_opened")},
});

/// What somebody said yes to; a second answer needs no yes.
enum class AnswerConsent {
    Nothing = 0,
    OtherPerson = 1, ///< read it for whom it is
    ClosedTalk = 2, ///< keep it though the talk was cancelled or held
};
Q_DECLARE_FLAGS(AnswerConsents, AnswerConsent)

/// What became of one file.
struct AnswerOutcome
{
    AnswerFault fault = AnswerFault::None;
    QList<JsonProblem> problems{}; ///< also remarks on a file that was read
    FormAnswer answer{}; ///< without what is private
    AnswerMatch match{}; ///< when there is no fault
    bool wasSealed = false; ///< nobody could read it on the way
    bool isKept = false;
};

/// An answer that is kept.
struct KeptAnswer
{
    FormAnswer answer{};
    QDateTime receivedAt{}; ///< UTC
    bool wasSealed = false;

    friend bool operator==(const KeptAnswer &, const KeptAnswer &) = default;
};

/// Reads answers back. What was there is never overwritten, and nothing of an answer is kept that its
/// employee keeps to oneself. Everything throws StorageError.
class AnswerService
{
    Q_DECLARE_TR_FUNCTIONS(AnswerService)

public:
    explicit AnswerService(Dossier &dossier);

    /// What is in a file, unsealed; matched with nothing and kept nowhere. Takes the time there is to take.
    [[nodiscard]] AnswerOutcome open(const QByteArray &file) const;
    /// Matches opened files in their order and keeps what may be kept, all as one step to undo. `expected` is
    /// whom they are read for, null for whoever it is.
    QList<AnswerOutcome> keep(QList<AnswerOutcome> opened, const EmployeeId &expected = {},
                              AnswerConsents consents = AnswerConsent::Nothing);
    /// Both for one file.
    AnswerOutcome read(const QByteArray &file, const EmployeeId &expected = {},
                       AnswerConsents consents = AnswerConsent::Nothing);

    /// All answers to the forms of a conversation, oldest first, with what goes with each line.
    [[nodiscard]] QList<KeptAnswer> of(const ConversationId &conversation) const;

private:
    [[nodiscard]] AnswerOutcome unsealed(const QByteArray &file) const;
    [[nodiscard]] std::optional<AnsweredForm> formOf(const FormId &id) const;
    void match(AnswerOutcome &outcome, const EmployeeId &expected, AnswerConsents consents,
               Stores &stores) const;
    void store(const AnswerOutcome &outcome, const AnsweredForm &form, Stores &stores) const;
    void takeOver(Stores &stores, const AnswerOutcome &outcome, const AnsweredForm &form) const;

    Dossier &m_dossier;
};

} // namespace loopbaan

Q_DECLARE_OPERATORS_FOR_FLAGS(loopbaan::AnswerConsents)
