// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace loopbaan {

/// Fusion with flat surfaces, hairlines and clear focus rings. Only painting and sizes differ: keyboard,
/// right-to-left and accessibility stay Qt's own, which an application style sheet would switch off.
class WarmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WarmStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawTabLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawItem(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const;
    void drawChoice(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace loopbaan
