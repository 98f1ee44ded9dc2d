// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/sent_form.h"

namespace loopbaan {

/// What an answer is to the dossier it is read into.
enum class AnswerMatchKind {
    First, ///< the first answer to its form
    Second, ///< another one came before, which says something else
    AlreadyRead, ///< the very same one came before
    UnknownForm, ///< no form of this dossier has its id
    WrongPerson, ///< its form went to another employee than the one it is read for
    Cancelled, ///< its conversation was cancelled
    Finished, ///< its conversation was held already
};

template<>
inline constexpr auto enumTexts<AnswerMatchKind> = std::to_array<EnumText<AnswerMatchKind>>({
    {AnswerMatchKind::First, QLatin1StringView("first")},
    {AnswerMatchKind::Second, QLatin1StringView("second")},
    {AnswerMatchKind::AlreadyRead, QLatin1StringView("already_read")},
    {AnswerMatchKind::UnknownForm, QLatin1StringView("unknown_form")},
    {AnswerMatchKind::WrongPerson, QLatin1StringView("wrong_person")},
    {AnswerMatchKind::Cancelled, QLatin1StringView("cancelled")},
    {AnswerMatchKind::Finished, QLatin1StringView("finished")},
});

/// Is it kept without asking? The others are when somebody says so, but for an unknown form.
[[nodiscard]] constexpr bool isTakenAtOnce(AnswerMatchKind kind)
{
    return kind == AnswerMatchKind::First || kind == AnswerMatchKind::Second;
}

/// What a question was answered with before and now; empty where it was not answered.
struct AnswerDifference
{
    QString question{}; ///< id
    std::optional<AnsweredQuestion> before{};
    std::optional<AnsweredQuestion> now{};

    friend bool operator==(const AnswerDifference &, const AnswerDifference &) = default;
};

/// A question that is not the one that was asked.
struct EditedQuestion
{
    QString question{}; ///< id
    QString sent{}; ///< its text in the form; empty: the form has no such question
    QString asked{}; ///< its text in the answer

    friend bool operator==(const EditedQuestion &, const EditedQuestion &) = default;
};

/// What the dossier knows of a form.
struct AnsweredForm
{
    Form form{};
    Conversation conversation{};
    QList<FormAnswer> received{}; ///< earlier answers, oldest first
};

/// How an answer fits: whose it is, what changed and what was edited. Nothing is decided and nothing stored.
struct AnswerMatch
{
    AnswerMatchKind kind = AnswerMatchKind::UnknownForm;
    FormId form{};
    EmployeeId employee{}; ///< whose form it is; null when the form is unknown
    ConversationId conversation{};
    bool isNameDifferent = false; ///< the answer bears another name than the form did
    bool isOlder = false; ///< saved before an answer that is here already: that one stays the last word
    QDateTime before{}; ///< when the last answer before was saved, UTC; invalid: there is none
    QList<AnswerDifference> differences{}; ///< from that one
    QList<EditedQuestion> edited{};

    friend bool operator==(const AnswerMatch &, const AnswerMatch &) = default;
};

/// Matches `answer` on its random form id. `form` is what the dossier has under that id, if anything;
/// `expected` is whom it is read for, null when that is left open.
[[nodiscard]] AnswerMatch matchAnswer(const FormAnswer &answer, const std::optional<AnsweredForm> &form,
                                      const EmployeeId &expected = {});

/// Where two answers to one form differ, in the order of `now`, then what was taken back.
[[nodiscard]] QList<AnswerDifference> differencesBetween(const FormAnswer &before, const FormAnswer &now);

/// `answer` without what the dossier must not keep: anything at a question that is private, and any content
/// at one that is to be told (R-003-29).
[[nodiscard]] FormAnswer withoutPrivate(FormAnswer answer, const Form &form);

} // namespace loopbaan
