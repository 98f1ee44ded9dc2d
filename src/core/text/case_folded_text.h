// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace loopbaan {

/// A place in a text, in UTF-16 units; the end is exclusive.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype to = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// A text in the form in which its words are looked up: composed (NFC), apostrophes straight, case folded,
/// accents kept. Folding may change the length of a text, so it remembers which characters every unit came
/// from.
class CaseFoldedText
{
public:
    explicit CaseFoldedText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where the units of `folded`, which is not empty, stand in the text as given: always whole characters
    /// with the marks on them.
    [[nodiscard]] TextSpan asGiven(TextSpan folded) const;

private:
    void append(QStringView folded, TextSpan origin);

    QString m_text{};
    std::vector<TextSpan> m_origins{}; ///< one for each unit of m_text
};

/// The same place counted in Unicode code points, as files and other programs count.
[[nodiscard]] TextSpan inCodePoints(QStringView text, TextSpan utf16);

} // namespace loopbaan
