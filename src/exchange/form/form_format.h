// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

#include <QByteArray>

#include <optional>

namespace loopbaan {

/// The files of the preparation, which share one suffix (docs/forms.md). The working copy is the employee's
/// own and never goes to anybody (docs/formats/working-copy.md).
enum class FormFormat { Form, Answer, SealedAnswer, WorkingCopy };

template<>
inline constexpr auto enumTexts<FormFormat> = std::to_array<EnumText<FormFormat>>({
    {FormFormat::Form, QLatin1StringView("loopbaangesprek-form")},
    {FormFormat::Answer, QLatin1StringView("loopbaangesprek-answer")},
    {FormFormat::SealedAnswer, QLatin1StringView("loopbaangesprek-sealed-answer")},
    {FormFormat::WorkingCopy, QLatin1StringView("loopbaangesprek-working-copy")},
});

/// Which of them a file says it is; nothing when it is none of them, or cannot be read at all.
[[nodiscard]] std::optional<FormFormat> formFormatOf(const QByteArray &json);

} // namespace loopbaan
