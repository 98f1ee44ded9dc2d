// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/text_shaper.h"

#include "documents/fonts/face_spans.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <cmath>

namespace loopbaan {

namespace {

// Pixels in which a point is laid out: so fine that rounding to pixels cannot be seen at any size of paper.
constexpr double unitsPerPoint = 20;

bool turnsOrder(QChar character)
{
    return (character >= QChar(0x202a) && character <= QChar(0x202e))
        || (character >= QChar(0x2066) && character <= QChar(0x2069));
}

/// One half of a pair without the other.
bool isHalf(const QString &text, qsizetype place)
{
    if (text[place].isHighSurrogate())
        return place + 1 == text.size() || !text[place + 1].isLowSurrogate();
    return text[place].isLowSurrogate() && (place == 0 || !text[place - 1].isHighSurrogate());
}

/// By most of its letters: a sentence of ours that begins with a name from the right is still ours.
bool readsFromRight(const QString &text)
{
    qsizetype fromRight = 0;
    for (const QChar character : text) {
        const QChar::Direction direction = character.direction();
        fromRight += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
        fromRight -= direction == QChar::DirL ? 1 : 0;
    }
    return fromRight > 0;
}

QTextOption optionFor(TextAlign align, bool rightToLeft)
{
    const bool right = align == TextAlign::Right || (align == TextAlign::Reading && rightToLeft);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (right ? Qt::AlignRight : Qt::AlignLeft));
    return option;
}

bool hasSurrogates(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isSurrogate(); });
}

/// `text` with empty frames for what no face has. Qt would take a font of the machine for it, and keep to
/// that font.
QString framed(QString text, const QList<FaceSpan> &spans)
{
    for (const FaceSpan &span : spans) {
        if (span.missing)
            text.replace(span.from, span.length, QString(span.length, emptyFrame));
    }
    return text;
}

/// How many; none when a part is read from right to left.
qsizetype glyphsFromLeftToRight(const QList<QGlyphRun> &runs)
{
    qsizetype count = 0;
    for (const QGlyphRun &run : runs) {
        if (run.isRightToLeft())
            return 0;
        count += run.glyphIndexes().size();
    }
    return count;
}

/// The glyphs Qt chose for a piece of a line, as values of ours.
struct RunReader
{
    const QTextLine &line;
    const QString &text;
    GlyphRun style{};
    double baseline = 0;
    QList<GlyphRun> runs{};

    /// Takes the piece as a whole when each character has its own glyph, else each cluster by itself.
    void read(qsizetype from, qsizetype length)
    {
        const QList<QGlyphRun> found = line.glyphRuns(int(from), int(length));
        const QString piece = text.mid(from, length);
        const bool plain = glyphsFromLeftToRight(found) == length && !hasSurrogates(piece);
        style.isCluster = !plain;
        if (plain)
            append(found, piece);
        else
            readClusters(from, length);
    }

    void append(const QList<QGlyphRun> &found, const QString &piece)
    {
        GlyphRun run = style;
        run.text = piece;
        const QPointF origin(found.first().positions().first().x() / unitsPerPoint, baseline);
        for (const QGlyphRun &part : found) {
            const QList<QPointF> positions = part.positions();
            run.glyphs += part.glyphIndexes();
            for (const QPointF &position : positions)
                run.offsets.append(position / unitsPerPoint - QPointF(origin.x(), lineBaseline()));
        }
        run.origin = origin;
        runs.append(run);
    }

    void readClusters(qsizetype from, qsizetype length)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.setPosition(from);
        for (qsizetype start = from; start < from + length;) {
            qsizetype end = finder.toNextBoundary();
            if (end < 0 || end > from + length)
                end = from + length;
            takeCluster(start, end - start);
            start = end;
        }
    }

    /// Letters that are drawn on one place, as lam and alef are, are read as one.
    void takeCluster(qsizetype from, qsizetype length)
    {
        const QList<QGlyphRun> found = line.glyphRuns(int(from), int(length));
        if (found.isEmpty())
            return;
        append(found, text.mid(from, length));
        if (runs.size() < 2 || runs.last().origin != runs[runs.size() - 2].origin)
            return;
        const GlyphRun last = runs.takeLast();
        runs.last().text += last.text;
        if (last.glyphs == runs.last().glyphs)
            return;
        runs.last().glyphs += last.glyphs;
        runs.last().offsets += last.offsets;
    }

    [[nodiscard]] double lineBaseline() const { return (line.y() + line.ascent()) / unitsPerPoint; }
};

QList<QTextLayout::FormatRange> formatsFor(const QList<FaceSpan> &spans, Face base, int pixelSize)
{
    QList<QTextLayout::FormatRange> formats;
    for (const FaceSpan &span : spans) {
        if (span.face == base)
            continue;
        QTextCharFormat format;
        format.setFont(fontOf(span.face, pixelSize));
        formats.append({int(span.from), int(span.length), format});
    }
    return formats;
}

ShapedLine read(const QTextLine &line, const QString &text, const QList<FaceSpan> &spans,
                const GlyphRun &style, double baseline)
{
    ShapedLine shaped{.width = line.naturalTextWidth() / unitsPerPoint};
    RunReader reader{.line = line, .text = text, .style = style, .baseline = baseline};
    qsizetype end = line.textStart() + line.textLength();
    // Where a line ends, white has no glyphs.
    while (end > line.textStart() && text[end - 1].isSpace())
        --end;
    for (const FaceSpan &span : spans) {
        const qsizetype from = std::max<qsizetype>(span.from, line.textStart());
        const qsizetype length = std::min(span.from + span.length, end) - from;
        if (length <= 0)
            continue;
        reader.style.face = span.face;
        reader.read(from, length);
    }
    shaped.runs = reader.runs;
    return shaped;
}

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\n' || character == QChar::ParagraphSeparator)
            clean += QChar::LineSeparator;
        else if (character == u'\t')
            clean += u' ';
        else if (isHalf(text, i))
            clean += QChar::ReplacementCharacter;
        else if (character.category() != QChar::Other_Control && !turnsOrder(character))
            clean += character;
    }
    return clean;
}

QList<ShapedLine> TextShaper::shape(const QString &text, const TextStyle &style, double width)
{
    const QString clean = printable(text);
    const QList<FaceSpan> spans = faceSpans(clean, style.face);
    const int pixelSize = int(std::lround(style.size * unitsPerPoint));
    QTextLayout layout(framed(clean, spans), font(style.face, style.size));
    layout.setTextOption(optionFor(style.align, readsFromRight(clean)));
    layout.setFormats(formatsFor(spans, style.face, pixelSize));

    const GlyphRun run{.size = style.size, .colour = style.colour, .tag = style.tag, .element = ++m_elements};
    QList<ShapedLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width * unitsPerPoint);
    layout.endLayout();
    const QFontMetricsF metrics(font(style.face, style.size));
    const double baseline = (style.lineHeight + (metrics.ascent() - metrics.descent()) / unitsPerPoint) / 2;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines.append(read(layout.lineAt(i), clean, spans, run, baseline));
    return lines;
}

const QFont &TextShaper::font(Face face, double size)
{
    const int pixelSize = int(std::lround(size * unitsPerPoint));
    const auto [place, isNew] = m_fonts.try_emplace({face, pixelSize});
    if (isNew)
        place->second = fontOf(face, pixelSize);
    return place->second;
}

} // namespace loopbaan
