// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/surroundings.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace loopbaan {

class FormWindow;
class MainWindow;

/// Takes what was painted: "employees-popTab-dark-fr.png" and the bytes of that file.
using PictureSink = std::function<void(const QString &name, const QByteArray &png)>;

/// Shows every page of `window`, every tab of it and every page of the settings, in every language, light and
/// dark, and hands a picture of each to `sink`.
void takePictures(MainWindow &window, const WindowSurroundings &surroundings, const PictureSink &sink);

/// The same of every page of a form, "form-2-dark-fr.png": its own texts stay in its language.
void takePictures(FormWindow &window, const WindowSurroundings &surroundings, const PictureSink &sink);

} // namespace loopbaan
