// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/coach_advice.h"
#include "gui/widgets/saved_text.h"

namespace loopbaan {

/// A text that stores itself, in which the words that the coach asks about are underlined.
class MarkedText : public SavedText
{
    Q_OBJECT

public:
    using SavedText::SavedText;

    void mark(const QList<TextSpan> &places);
    /// Stores the text as it is and then with other words in a place. Nothing happens beyond its end.
    void replace(const CoachReplacement &replacement);
    /// Whether what is being stored comes from `replace`, not from somebody who types.
    [[nodiscard]] bool isReplacing() const { return m_isReplacing; }

private:
    [[nodiscard]] QTextCursor cursorOver(const TextSpan &place) const;

    bool m_isReplacing = false;
};

} // namespace loopbaan
