// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_answer.h"

namespace loopbaan {

// What the employee fills in, before anything of it goes to the manager.

inline constexpr qsizetype longestTypedText = 20'000; ///< characters; the reader of answers takes as much
inline constexpr qsizetype longestTypedLine = 2'000;
inline constexpr qsizetype mostTypedLines = 1'000;

/// One question as it stands. It keeps what was typed whoever may read it (R-003-29).
struct DraftEntry
{
    QString question{}; ///< id
    AnswerSharing share = AnswerSharing::Read; ///< means nothing at a private question
    QString text{};
    QList<AnsweredItem> items{};
    std::optional<int> scale{}; ///< 1 to 5
    bool isTicked = false;

    friend bool operator==(const DraftEntry &, const DraftEntry &) = default;
};

/// The form as far as it is filled in: the employee's own, with what is kept to oneself.
struct FormDraft
{
    FormId form{};
    Language language = Language::Dutch;
    QDateTime saved{}; ///< UTC, in whole seconds; invalid: never
    QString givenName{}; ///< of the employee, as the form has it
    QString familyName{};
    QList<DraftEntry> entries{}; ///< only of questions that were touched

    friend bool operator==(const FormDraft &, const FormDraft &) = default;
};

/// Typed text as it goes into a file: without characters that no reader takes and blanks around it.
[[nodiscard]] QString cleanedTyping(const QString &text);

/// Is something filled in, whoever may read it?
[[nodiscard]] bool holdsContent(const DraftEntry &entry);
/// Nothing filled in and nothing chosen: as if it had not been touched.
[[nodiscard]] bool isUntouched(const DraftEntry &entry);

/// How a question stands; untouched when nobody answered it yet.
[[nodiscard]] DraftEntry entryOf(const FormDraft &draft, const QString &question);
/// Puts `entry` in the place of what its question had.
void put(FormDraft &draft, const DraftEntry &entry);

/// A draft of `form` with nothing in it.
[[nodiscard]] FormDraft emptyDraft(const Form &form);

/// Entries as they fit a form.
struct RestoredDraft
{
    FormDraft draft{};
    int left = 0; ///< answers to questions that the form does not have
};

/// `read` as far as `form` asks for it: content of the wrong kind, steps that are no steps and lines beyond
/// the limits are left out, and what another form kept private is never readable here.
[[nodiscard]] RestoredDraft restoredDraft(const FormDraft &read, const Form &form);

/// An answer that was saved before, to go on with.
[[nodiscard]] FormDraft draftOf(const FormAnswer &answer);

} // namespace loopbaan
