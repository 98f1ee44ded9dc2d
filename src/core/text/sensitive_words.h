// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/text/phrase_finder.h"

#include <QSet>

#include <optional>

namespace loopbaan {

/// Words that may tell about health or another sensitive subject: a reason to look again, never to refuse
/// (R-001-57).
class SensitiveWords
{
public:
    explicit SensitiveWords(const QStringList &words);
    /// Those of all languages: nobody writes about an illness in the language of the window only.
    explicit SensitiveWords(const Catalogue &catalogue);

    /// The first of them in `text` that is not ignored, as it is written there.
    [[nodiscard]] std::optional<QString> firstIn(const QString &text) const;
    /// Says no more of `word`, however it is written; kept nowhere.
    void ignore(const QString &word);

private:
    PhraseFinder m_finder{};
    QSet<QString> m_ignored{}; ///< folded
};

} // namespace loopbaan
