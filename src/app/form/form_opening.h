// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "core/form/form.h"
#include "exchange/json/json_problem.h"

#include <optional>

namespace loopbaan {

/// Why a file is not opened as a form.
enum class FormFault {
    None,
    Missing,
    Unreadable, ///< no permission, or no file
    NotAForm, ///< some other file
    IsAnAnswer,
    IsASealedAnswer,
    IsAWorkingCopy,
    Newer, ///< of a later program
    Damaged, ///< see OpenedForm::problems
};

/// A form as it was opened by who is to fill it in.
struct OpenedForm
{
    std::optional<Form> form{};
    FormFault fault = FormFault::None;
    QList<JsonProblem> problems{};
};

/// Is `path` the name of a form, by its suffix? Answers and working copies have the same.
[[nodiscard]] bool isFormFileName(const QString &path);

/// The bytes of a file of the preparation, never more than are ever read of one; nothing when it cannot be
/// opened.
[[nodiscard]] std::optional<QByteArray> formFileBytes(const QString &path);

/// Opens the form in `path`, which may be anything.
[[nodiscard]] OpenedForm openedForm(const QString &path);

/// Why `opened` is no form to fill in, and what to do about it.
[[nodiscard]] ProblemText problemText(const OpenedForm &opened, const QString &path);

} // namespace loopbaan
