// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/look.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"
#include "gui/look/warm_style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace loopbaan {

namespace {

/// An application without a palette of its own shows the one of the desktop.
QPalette desktopPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

QPalette paletteFor(ColorScheme scheme, const Look::PaletteSource &systemPalette)
{
    switch (scheme) {
    case ColorScheme::Light: return paletteOf(lightTokens());
    case ColorScheme::Dark: return paletteOf(darkTokens());
    case ColorScheme::System: break;
    }
    const QPalette system = systemPalette();
    if (isHighContrast(system))
        return system;
    return paletteOf(isDark(system) ? darkTokens() : lightTokens());
}

} // namespace

Look::Look(QApplication &application, PaletteSource systemPalette)
    : QObject(&application)
    , m_application(application)
    , m_systemPalette(systemPalette ? std::move(systemPalette) : PaletteSource(desktopPalette))
    , m_systemFont(QApplication::font())
{
    // Qt forgets every font it has prepared when it meets a new one: all are made known before the first is
    // used.
    for (const TextRole role : {TextRole::Voice, TextRole::Quote})
        (void)fontFor(role);
    QApplication::setStyle(new WarmStyle);
    applyPalette();
    applyFonts();
    m_application.installEventFilter(this);
}

void Look::setScheme(ColorScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    applyPalette();
}

void Look::setTextScale(double scale)
{
    const double kept = qBound(0.8, scale, 2.0);
    if (qFuzzyCompare(m_textScale, kept))
        return;
    m_textScale = kept;
    applyFonts();
}

void Look::setMagnification(double magnification)
{
    if (qFuzzyCompare(m_magnification, magnification))
        return;
    m_magnification = magnification;
    applyFonts();
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    const bool desktopChanged = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (desktopChanged && !m_applying)
        applyPalette();
    return false;
}

void Look::applyPalette()
{
    const QScopedValueRollback applying(m_applying, true);
    QApplication::setPalette(paletteFor(m_scheme, m_systemPalette));
}

void Look::applyFonts()
{
    QFont font = m_systemFont;
    const double scale = m_textScale * m_magnification;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    QApplication::setFont(font);
    for (const char *labelled : {"QPushButton", "QTabBar"})
        QApplication::setFont(fontFor(TextRole::Strong, font), labelled);
    // Qt tells only windows of it; labels that derive their size from the application's must hear it too.
    QEvent changed(QEvent::ApplicationFontChange);
    for (QWidget *widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &changed);
}

} // namespace loopbaan
