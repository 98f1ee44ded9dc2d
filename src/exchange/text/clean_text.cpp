// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/clean_text.h"

namespace loopbaan {

namespace {

constexpr int mostMarksOnALetter = 4;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Steers the direction or has no width: 200B, 200E, 200F, 202A to 202E, 2060 to 2069, FEFF, 00AD, 061C.
bool misleads(char16_t c)
{
    const bool mark = c == 0x200B || c == 0x200E || c == 0x200F || c == 0x00AD || c == 0x061C || c == 0xFEFF;
    return mark || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069);
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return (code < 0x20 && !isSpace(c)) || code == 0x7F;
    return (code < 0xA0) || misleads(code);
}

/// Most text is; a bare loop, because an import asks this of every cell.
bool isPlain(QStringView text)
{
    const char16_t *const end = text.utf16() + text.size();
    for (const char16_t *c = text.utf16(); c != end; ++c) {
        if (*c < 0x20 || *c > 0x7E)
            return false;
    }
    return true;
}

/// Feeds the characters that stay to `keep`; false when something was dropped.
template<typename Keep>
bool sift(QStringView text, Keep keep)
{
    bool complete = true;
    int marks = 0;
    for (const QChar c : text) {
        if (isInvisible(c)) { // and so parts no letter from its marks
            complete = false;
            continue;
        }
        marks = c.category() == QChar::Mark_NonSpacing ? marks + 1 : 0;
        if (marks > mostMarksOnALetter)
            complete = false;
        else
            keep(c);
    }
    return complete;
}

} // namespace

QString cleanText(const QString &text, Lines lines)
{
    if (isPlain(text))
        return text.trimmed();
    QString whole = text;
    whole.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString clean;
    clean.reserve(whole.size());
    sift(whole, [&clean, lines](QChar c) {
        const bool lineEnd = c == u'\n' || c == u'\r';
        clean += !lineEnd ? c : lines == Lines::Several ? QChar(u'\n') : QChar(u' ');
    });
    return lines == Lines::One ? clean.replace(u'\t', u' ').trimmed() : clean.trimmed();
}

bool hasInvisible(QStringView text)
{
    return !isPlain(text) && !sift(text, [](QChar) {});
}

} // namespace loopbaan
