// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_draft.h"
#include "exchange/json/json_problem.h"

#include <optional>

namespace loopbaan {

/// The working copy as its file (docs/formats/working-copy.md), private text and all: for the employee alone.
/// `warning` says so on top, in the language of the form.
[[nodiscard]] QByteArray workingCopyToJson(const FormDraft &draft, const Form &form, const QString &warning);

struct WorkingCopyFile
{
    std::optional<FormDraft> draft{}; ///< nothing when the file is no working copy
    QList<JsonProblem> problems{}; ///< of the whole; what is wrong at one entry is left out
};

/// Reads a working copy that may be broken or meant to do harm; never throws. What was private comes back as
/// told, so that no form makes it readable.
[[nodiscard]] WorkingCopyFile workingCopyFromJson(const QByteArray &json);

} // namespace loopbaan
