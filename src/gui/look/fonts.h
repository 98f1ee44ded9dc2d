// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace loopbaan {

/// What a text is, which gives it its size and face: serif for the human voice, the system's own for the
/// work.
enum class TextRole {
    Body,
    Strong, ///< a name in a row, a label of a field
    Detail, ///< second lines
    Section,
    PageTitle,
    WelcomeTitle,
    Lead, ///< the sentence under a title
    ConversationTitle,
    Quote,
    Voice, ///< what somebody said or wrote, upright
};

/// The application's font made to fit the role; follows the size that the user chose for the system.
[[nodiscard]] QFont fontFor(TextRole role);
[[nodiscard]] QFont fontFor(TextRole role, const QFont &base);

} // namespace loopbaan
