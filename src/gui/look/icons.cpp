// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no icon %s", qPrintable(name));
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Rendered once for each name, colour and size in device pixels.
QPixmap rendered(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key = u"loopbaan-icon/%1/%2/%3x%4"_s.arg(
        name, color.name(QColor::HexArgb), QString::number(pixels.width()), QString::number(pixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(drawing(name, color)).render(&painter, QRectF({}, QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws an icon in the colour its tone has in the palette of this moment.
class TonedIconEngine : public QIconEngine
{
public:
    TonedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(place, scaledPixmap(place.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels already, as QIcon calls this.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const ColorTokens tokens = tokensOf(QGuiApplication::palette());
        if (mode != QIcon::Disabled)
            return rendered(m_name, foregroundOf(m_tone, tokens), size);
        QColor faint = tokens.muted; // the colour of small text: alone it would look like one to press
        faint.setAlphaF(0.5F);
        return rendered(m_name, faint, size);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TonedIconEngine(m_name, m_tone); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new TonedIconEngine(name, tone));
}

void paintIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (place.size() * ratio).toSize();
    painter.drawPixmap(place, rendered(name, color, pixels), QRectF({}, QSizeF(pixels)));
}

} // namespace loopbaan
