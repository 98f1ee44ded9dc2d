// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/color_scheme.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <functional>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace loopbaan {

/// Dresses the application: style, palette and font sizes. One for the life of the application.
class Look : public QObject
{
    Q_OBJECT

public:
    using PaletteSource = std::function<QPalette()>;

    /// Call before the first widget. `systemPalette` tells the desktop's own colours; tests give their own.
    explicit Look(QApplication &application, PaletteSource systemPalette = {});

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme);

    /// Text at this many times the size of the system, kept between 0.8 and 2.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    /// On top of that, for as long as somebody looks along.
    void setMagnification(double magnification);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyPalette();
    void applyFonts();

    QApplication &m_application;
    PaletteSource m_systemPalette;
    QFont m_systemFont;
    ColorScheme m_scheme = ColorScheme::System;
    double m_textScale = 1;
    double m_magnification = 1;
    bool m_applying = false;
};

} // namespace loopbaan
