// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks/document.h"
#include "documents/layout/page.h"

#include <stdexcept>

namespace loopbaan {

/// A PDF could not be made, for want of memory.
class PdfError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

struct PdfMetadata
{
    QString title{};
    QString author{};
    Language language = Language::Dutch;
    QDate date{}; ///< of the document, not of the file
};

/// `pages` as a PDF with headings and paragraphs marked for those who have it read aloud, and every text as
/// it was typed when copied or searched. The same pages give the same bytes. Throws PdfError. For any thread.
[[nodiscard]] QByteArray toPdf(const QList<PaperPage> &pages, const PdfMetadata &metadata);

/// Lays `document` out on A4 and makes it a PDF. Throws PdfError.
[[nodiscard]] QByteArray toPdf(const Document &document);

} // namespace loopbaan
