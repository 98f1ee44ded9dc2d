// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

#include <QByteArray>

#include <optional>

namespace loopbaan {

/// The three files of the preparation, which share one suffix (docs/forms.md).
enum class FormFormat { Form, Answer, SealedAnswer };

template<>
inline constexpr auto enumTexts<FormFormat> = std::to_array<EnumText<FormFormat>>({
    {FormFormat::Form, QLatin1StringView("loopbaangesprek-form")},
    {FormFormat::Answer, QLatin1StringView("loopbaangesprek-answer")},
    {FormFormat::SealedAnswer, QLatin1StringView("loopbaangesprek-sealed-answer")},
});

/// Which of the three a file says it is; nothing when it is none of them, or cannot be read at all.
[[nodiscard]] std::optional<FormFormat> formFormatOf(const QByteArray &json);

} // namespace loopbaan
