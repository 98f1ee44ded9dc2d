// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

namespace loopbaan {

/// What a form can be written as.
enum class FormFileKind {
    Html, ///< for a browser
    LbForm, ///< for this program
    Pdf, ///< to fill in by hand
};

template<>
inline constexpr auto enumTexts<FormFileKind> = std::to_array<EnumText<FormFileKind>>({
    {FormFileKind::Html, QLatin1StringView("html")},
    {FormFileKind::LbForm, QLatin1StringView("lbform")},
    {FormFileKind::Pdf, QLatin1StringView("pdf")},
});

/// The file with `form`. Throws PdfError.
[[nodiscard]] QByteArray formFile(const Form &form, FormFileKind format);

} // namespace loopbaan
