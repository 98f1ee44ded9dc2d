// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <rapidcheck.h>

#include <ostream>

QT_BEGIN_NAMESPACE
inline void showValue(const QString &text, std::ostream &out)
{
    out << '"' << text.toStdString() << "\" (";
    for (const QChar unit : text)
        out << std::hex << int{unit.unicode()} << ' ';
    out << std::dec << ')';
}
QT_END_NAMESPACE

namespace loopbaan::test {

/// Any code point, half of a surrogate pair among them.
[[nodiscard]] inline rc::Gen<QString> anyCharacter()
{
    return rc::gen::map(rc::gen::inRange<char32_t>(0, 0x110000), [](char32_t codePoint) {
        return QChar::requiresSurrogates(codePoint) ? QString::fromUcs4(&codePoint, 1)
                                                    : QString(QChar(static_cast<char16_t>(codePoint)));
    });
}

/// Pieces at which reading goes wrong when it does: letters that grow when folded, marks, parts of Hangul
/// syllables, emoji of several code points, kinds of spaces and apostrophes.
[[nodiscard]] inline rc::Gen<QString> trickyPiece()
{
    return rc::gen::elementOf(std::vector<QString>{
        QStringLiteral("ß"),      QStringLiteral("İ"),      QStringLiteral("ŉ"),
        QStringLiteral("ﬁ"),      QStringLiteral("ΐ"),      QStringLiteral("\u0301"),
        QStringLiteral("\u0308"), QStringLiteral("\u0327"), QStringLiteral("\u0345"),
        QStringLiteral("\u1100"), QStringLiteral("\u1161"), QStringLiteral("\u11a8"),
        QStringLiteral("가"),     QStringLiteral("😀"),      QStringLiteral("👩‍👧"),
        QStringLiteral("🇧🇪"),     QStringLiteral("𝟗"),      QStringLiteral("𐐀"),
        QStringLiteral("\u00a0"), QStringLiteral("\u202f"), QStringLiteral("\n"),
        QStringLiteral("’"),      QStringLiteral("'"),      QStringLiteral("-"),
        QStringLiteral("…"),      QStringLiteral("*"),      QStringLiteral("%1"),
        QStringLiteral("5"),      QStringLiteral(" "),      QStringLiteral("é"),
        QStringLiteral("e\u0301")});
}

/// Text made of `words` with random Unicode between them.
[[nodiscard]] inline rc::Gen<QString> textWith(const QStringList &words)
{
    const auto piece = rc::gen::oneOf(anyCharacter(), trickyPiece(), rc::gen::just(QStringLiteral(" ")),
                                      rc::gen::elementOf(std::vector<QString>(words.begin(), words.end())));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                        [](const std::vector<QString> &pieces) {
                            return QStringList(pieces.begin(), pieces.end()).join(QString());
                        });
}

} // namespace loopbaan::test
