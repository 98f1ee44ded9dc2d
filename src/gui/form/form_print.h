// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks/document.h"

QT_BEGIN_NAMESPACE
class QPrinter;
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Asks for a printer and prints `document` on it; most desktops offer a PDF there as well.
void printDocument(const Document &document, QWidget *parent);

/// The pages of `document`, on the paper of `printer`.
void paintOn(QPrinter &printer, const Document &document);

} // namespace loopbaan
