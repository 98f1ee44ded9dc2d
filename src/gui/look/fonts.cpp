// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/fonts.h"

#include "documents/fonts/face.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Shape
{
    double size = 1;
    QFont::Weight weight = QFont::Normal;
    enum class Face { System, Serif, SerifItalic } face = Face::System;
};

Shape shapeOf(TextRole role)
{
    switch (role) {
    case TextRole::Body: return {};
    case TextRole::Strong: return {.weight = QFont::DemiBold};
    case TextRole::Detail: return {.size = 0.9};
    case TextRole::Section: return {.size = 1.1, .weight = QFont::DemiBold};
    case TextRole::PageTitle: return {.size = 1.8, .face = Shape::Face::Serif};
    case TextRole::WelcomeTitle: return {.size = 2.5, .face = Shape::Face::Serif};
    case TextRole::Lead: return {.size = 1.13};
    case TextRole::ConversationTitle: return {.size = 1.35, .face = Shape::Face::Serif};
    case TextRole::Voice: return {.size = 1.1, .face = Shape::Face::Serif};
    case TextRole::Quote: return {.size = 1.1, .face = Shape::Face::SerifItalic};
    }
    Q_UNREACHABLE();
}

/// A system may give its font in points or in pixels; only the one given may be scaled.
void scale(QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

} // namespace

QFont fontFor(TextRole role)
{
    return fontFor(role, QGuiApplication::font());
}

QFont fontFor(TextRole role, const QFont &base)
{
    const Shape shape = shapeOf(role);
    QFont font(base);
    scale(font, shape.size);
    font.setWeight(shape.weight);
    if (shape.face == Shape::Face::System)
        return font;
    const bool italic = shape.face == Shape::Face::SerifItalic;
    // The face of the documents, which asking for it makes known to Qt; a name in another script falls back.
    const QString shipped = fontOf(italic ? Face::SerifItalic : Face::Serif, 16).family();
    font.setFamilies({shipped, u"Noto Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setItalic(italic);
    return font;
}

} // namespace loopbaan
