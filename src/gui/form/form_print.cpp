// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/form_print.h"

#include "documents/layout/layout.h"
#include "documents/paint/page_painter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace loopbaan {

namespace {

constexpr qreal pointsPerInch = 72;

} // namespace

void printDocument(const Document &document, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [printer, document] { paintOn(*printer, document); });
    dialog->open();
}

void paintOn(QPrinter &printer, const Document &document)
{
    printer.setFullPage(true); // the pages have their own margins
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    QPainter painter(&printer);
    painter.scale(printer.resolution() / pointsPerInch, printer.resolution() / pointsPerInch);
    PagePainter pages;
    bool isFirst = true;
    for (const PaperPage &page : layOut(document, {.size = paper})) {
        if (!isFirst)
            printer.newPage();
        isFirst = false;
        pages.paint(painter, page);
    }
}

} // namespace loopbaan
