// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "exchange/json/json_problem.h"

#include <optional>

namespace loopbaan {

/// The form as its file (docs/forms.md), keys in a fixed order: the same form is the same bytes.
[[nodiscard]] QByteArray formToJson(const Form &form);

struct FormFile
{
    std::optional<Form> form{}; ///< nothing when the file is no form or a part of it is wrong
    QList<JsonProblem> problems{}; ///< see refuses()
};

/// Reads a form that may be broken or meant to do harm; never throws. Invisible characters are left out.
[[nodiscard]] FormFile formFromJson(const QByteArray &json);

} // namespace loopbaan
