// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase_finder.h"

#include <optional>

namespace loopbaan {

/// Words that may tell about health or another sensitive subject: a reason to look again, never to refuse
/// (R-001-57).
class SensitiveWords
{
public:
    explicit SensitiveWords(const QStringList &words);

    /// The first of them in `text`, as it is written there.
    [[nodiscard]] std::optional<QString> firstIn(const QString &text) const;

private:
    PhraseFinder m_finder{};
};

} // namespace loopbaan
