// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts/face_spans.h"

#include <QFontMetrics>

namespace loopbaan {

namespace {

// All of Latin up to here is in every one of the first faces, so that most texts need no look-up.
constexpr char32_t firstDoubtful = 0x180;

bool covers(Face face, char32_t character)
{
    return QFontMetrics(fontOf(face, 16)).inFontUcs4(character);
}

/// `neighbour` goes before the others, so that a word is set in one face.
Face faceFor(char32_t character, Face base, Face neighbour)
{
    if (character < firstDoubtful || covers(base, character))
        return base;
    if (neighbour != base && covers(neighbour, character))
        return neighbour;
    for (auto face = static_cast<int>(firstFallback); face <= static_cast<int>(lastFace); ++face) {
        if (covers(static_cast<Face>(face), character))
            return static_cast<Face>(face);
    }
    return base;
}

char32_t characterAt(QStringView text, qsizetype place)
{
    const bool pair =
        text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[place], text[place + 1]) : text[place].unicode();
}

/// Joins, marks, variation selectors and format characters belong to what stands before them.
bool continues(char32_t character)
{
    return QChar::category(character) == QChar::Mark_NonSpacing
        || QChar::category(character) == QChar::Mark_SpacingCombining
        || QChar::category(character) == QChar::Mark_Enclosing
        || QChar::category(character) == QChar::Other_Format;
}

} // namespace

QList<FaceSpan> faceSpans(QStringView text, Face base)
{
    QList<FaceSpan> spans;
    for (qsizetype from = 0; from < text.size();) {
        const char32_t character = characterAt(text, from);
        const qsizetype length = QChar::requiresSurrogates(character) ? 2 : 1;
        const bool stays = !spans.isEmpty() && continues(character)
            && (spans.last().face != base || covers(base, character));
        const Face neighbour = spans.isEmpty() ? base : spans.last().face;
        const Face face = stays ? neighbour : faceFor(character, base, neighbour);
        if (!spans.isEmpty() && neighbour == face)
            spans.last().length += length;
        else
            spans.append({from, length, face});
        from += length;
    }
    return spans;
}

} // namespace loopbaan
