// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace loopbaan {

/// What a form can be written as.
enum class FormFileKind {
    Html, ///< for a browser
    LbForm, ///< for this program
};

template<>
inline constexpr auto enumTexts<FormFileKind> = std::to_array<EnumText<FormFileKind>>({
    {FormFileKind::Html, QLatin1StringView("html")},
    {FormFileKind::LbForm, QLatin1StringView("lbform")},
});

/// The file with `form`.
[[nodiscard]] QByteArray formFile(const Form &form, FormFileKind format);

} // namespace loopbaan
