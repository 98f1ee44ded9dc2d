# SPDX-License-Identifier: GPL-3.0-or-later
"""The check boxes of the documents, drawn for this program, as characters: a copied line keeps its tick."""
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen


def box(pen, left, bottom, right, top, radius, clockwise=True):
    """One rounded square; the other way round it is a hole."""
    corners = [
        [(left, top - radius), (left, top), (left + radius, top)],
        [(right - radius, top), (right, top), (right, top - radius)],
        [(right, bottom + radius), (right, bottom), (right - radius, bottom)],
        [(left + radius, bottom), (left, bottom), (left, bottom + radius)],
    ]
    if not clockwise:
        corners = [corner[::-1] for corner in corners[::-1]]
    pen.moveTo(corners[0][0])
    for start, control, end in corners:
        pen.lineTo(start)
        pen.qCurveTo(control, end)
    pen.closePath()


def make_check_boxes(path):
    """Writes the font with ☐ and ☑."""
    empty, ticked, nothing = TTGlyphPen(None), TTGlyphPen(None), TTGlyphPen(None)
    box(empty, 60, -140, 940, 740, 150)
    box(empty, 135, -65, 865, 665, 85, clockwise=False)
    box(ticked, 60, -140, 940, 740, 150)
    tick = [(262, 300), (335, 373), (447, 261), (672, 504), (749, 433), (450, 112)]
    ticked.moveTo(tick[-1])
    for point in tick[-2::-1]:
        ticked.lineTo(point)
    ticked.closePath()
    names = [".notdef", "space", "uni2610", "uni2611"]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({0x20: "space", 0x2610: "uni2610", 0x2611: "uni2611"})
    builder.setupGlyf(dict(zip(names, (nothing.glyph(), nothing.glyph(), empty.glyph(), ticked.glyph()))))
    builder.setupHorizontalMetrics({name: (1000, 0) for name in names})
    builder.setupHorizontalHeader(ascent=1069, descent=-293)
    builder.setupNameTable({"familyName": "Loopbaan Marks", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=1069, sTypoDescender=-293, usWinAscent=1069, usWinDescent=293)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    builder.save(path)
