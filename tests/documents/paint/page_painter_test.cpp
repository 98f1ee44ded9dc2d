// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint/page_painter.h"

#include "documents/layout/layout.h"
#include "documents/paint/pdf.h"
#include "documents/pdf_reading.h"
#include "documents/pop/pop_document.h"
#include "documents/sample_pops.h"

#include <QPainter>

#include <gmock/gmock.h>

namespace loopbaan::test {

namespace {

QImage paint(const PaperPage &page)
{
    QImage image(page.size.toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter().paint(painter, page);
    return image;
}

/// Mean difference in grey of squares of eight pixels, 0 to 255: two rasterizers differ in single pixels
/// only.
double greatestDifference(const QImage &one, const QImage &other)
{
    const QSize squares = one.size() / 8;
    const auto scaled = [squares](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = scaled(one);
    const QImage b = scaled(other);
    double greatest = 0;
    for (int y = 0; y < squares.height(); ++y) {
        for (int x = 0; x < squares.width(); ++x)
            greatest = std::max<double>(greatest, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    return greatest;
}

} // namespace

TEST(PagePainterTest, PaintsWhatThePdfShows)
{
    const QList<PaperPage> pages = layOut(popDocument(noorsPop(), Catalogue::shipped()));
    const QByteArray pdf = toPdf(pages, {});

    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_LT(greatestDifference(paint(pages[i]), pictureOf(pdf, int(i + 1))), 40) << "page " << i + 1;
}

TEST(PagePainterTest, LeavesThePainterAsItWas)
{
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    PagePainter().paint(painter, layOut({}).first());

    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
}

} // namespace loopbaan::test
