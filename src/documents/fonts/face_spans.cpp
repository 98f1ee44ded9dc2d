// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts/face_spans.h"

#include "documents/fonts/face_coverage.h"

#include <algorithm>
#include <array>
#include <optional>

namespace loopbaan {

namespace {

// All of Latin up to here is in every one of the first faces, so that most texts need no look-up.
constexpr char32_t firstDoubtful = 0x180;

struct ScriptFace
{
    QChar::Script script{};
    Face face{};
};

constexpr std::array scriptFaces{
    ScriptFace{QChar::Script_Hebrew, Face::Hebrew},
    ScriptFace{QChar::Script_Arabic, Face::Arabic},
    ScriptFace{QChar::Script_Han, Face::EastAsian},
    ScriptFace{QChar::Script_Hiragana, Face::EastAsian},
    ScriptFace{QChar::Script_Katakana, Face::EastAsian},
    ScriptFace{QChar::Script_Bopomofo, Face::EastAsian},
    ScriptFace{QChar::Script_Armenian, Face::Armenian},
    ScriptFace{QChar::Script_Georgian, Face::Georgian},
    ScriptFace{QChar::Script_Ethiopic, Face::Ethiopic},
    ScriptFace{QChar::Script_Thai, Face::Thai},
    ScriptFace{QChar::Script_Devanagari, Face::Devanagari},
    ScriptFace{QChar::Script_Bengali, Face::Bengali},
    ScriptFace{QChar::Script_Gurmukhi, Face::Gurmukhi},
    ScriptFace{QChar::Script_Tamil, Face::Tamil},
};

/// The face that alone has the letters of a script.
std::optional<Face> faceOf(QChar::Script script)
{
    const auto found = std::find_if(scriptFaces.begin(), scriptFaces.end(),
                                    [script](const ScriptFace &one) { return one.script == script; });
    return found == scriptFaces.end() ? std::nullopt : std::optional(found->face);
}

/// For signs beyond `base` the face they stand in, then the symbols.
std::optional<Face> signFace(char32_t character, Face base, Face neighbour)
{
    for (const Face face : {base, neighbour, Face::Marks, Face::Symbols, Face::EastAsian, Face::Arabic}) {
        if (covers(face, character))
            return face;
    }
    return std::nullopt;
}

char32_t characterAt(QStringView text, qsizetype place)
{
    const bool pair =
        text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[place], text[place + 1]) : text[place].unicode();
}

/// Joins, variation selectors and other characters that show nothing belong to what stands before them, and
/// so does a space, which every face has.
bool isInvisible(char32_t character)
{
    return character == U' ' || QChar::category(character) == QChar::Other_Format
        || (character >= 0xfe00 && character <= 0xfe0f);
}

bool continues(char32_t character, Face neighbour)
{
    return isInvisible(character) || (QChar::isMark(character) && covers(neighbour, character));
}

std::optional<Face> faceFor(char32_t character, Face base, Face neighbour)
{
    if (continues(character, neighbour))
        return neighbour;
    if (character < firstDoubtful)
        return base;
    const std::optional<Face> own = faceOf(QChar::script(character));
    if (own)
        return covers(*own, character) ? own : std::nullopt;
    return signFace(character, base, neighbour);
}

FaceSpan spanOf(qsizetype from, char32_t character, std::optional<Face> face)
{
    return {.from = from,
            .length = QChar::requiresSurrogates(character) ? 2 : 1,
            .face = face.value_or(faceOfFrame),
            .missing = !face};
}

} // namespace

QList<FaceSpan> faceSpans(QStringView text, Face base)
{
    QList<FaceSpan> spans;
    for (qsizetype from = 0; from < text.size();) {
        const char32_t character = characterAt(text, from);
        const Face neighbour = spans.isEmpty() ? base : spans.last().face;
        const FaceSpan span = spanOf(from, character, faceFor(character, base, neighbour));
        from += span.length;
        if (!spans.isEmpty() && neighbour == span.face && spans.last().missing == span.missing)
            spans.last().length += span.length;
        else
            spans.append(span);
    }
    return spans;
}

} // namespace loopbaan
