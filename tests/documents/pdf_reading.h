// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace loopbaan::test {

/// What Poppler's `tool` (pdftotext, pdffonts, pdfinfo) says about a PDF.
[[nodiscard]] QString read(const QString &tool, const QByteArray &pdf, const QStringList &options = {});

/// The text of a PDF, white space as single spaces.
[[nodiscard]] QString textOf(const QByteArray &pdf);

/// Page `number` of a PDF as Poppler paints it, 72 pixels an inch.
[[nodiscard]] QImage pictureOf(const QByteArray &pdf, int number);

} // namespace loopbaan::test
