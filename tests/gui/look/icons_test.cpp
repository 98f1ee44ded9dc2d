// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/icons.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QColor strongestColor(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

TEST(IconsTest, TakeTheColourOfThePaletteOfTheMoment)
{
    const QIcon sample = icon(u"lock-fill"_s);
    QApplication::setPalette(paletteOf(lightTokens()));
    EXPECT_EQ(strongestColor(sample.pixmap(32)), lightTokens().text);
    QApplication::setPalette(paletteOf(darkTokens()));
    EXPECT_EQ(strongestColor(sample.pixmap(32)), darkTokens().text);
}

TEST(IconsTest, AreFaintWhereThereIsNothingToPress)
{
    const QImage image = icon(u"arrow-up"_s).pixmap(32, QIcon::Disabled).toImage();
    int strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strongest = std::max(strongest, image.pixelColor(x, y).alpha());
    }
    EXPECT_GT(strongest, 100);
    EXPECT_LT(strongest, 140);
}

TEST(IconsTest, AreSharpOnADenseScreen)
{
    const QPixmap pixmap = icon(u"people"_s).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2);
}

TEST(IconsTest, ArePaintedInTheColourAskedFor)
{
    QPixmap ground(20, 20);
    ground.fill(Qt::transparent);
    QPainter painter(&ground);
    paintIcon(painter, QRectF(0, 0, 20, 20), u"circle-half"_s, QColor(0x123456));
    painter.end();
    EXPECT_EQ(strongestColor(ground), QColor(0x123456));
}

TEST(IconsTest, AllCanBeRecoloured)
{
    int count = 0;
    for (QDirIterator icons(u":/icons"_s); icons.hasNext(); ++count) {
        QFile file(icons.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        EXPECT_THAT(drawing.toStdString(), ::testing::HasSubstr("currentColor"))
            << qPrintable(file.fileName());
        EXPECT_TRUE(QSvgRenderer(drawing).isValid()) << qPrintable(file.fileName());
    }
    EXPECT_GT(count, 20);
}

} // namespace loopbaan::test
