// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/color_tokens.h"
#include "gui/look/paint_buttons.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace loopbaan {

/// A `Button` with a sign and a text beside it, which runs on over as many lines as it needs; all of it can
/// be clicked. Sizes in pixels.
template<typename Button>
class Wrapped : public Button
{
public:
    explicit Wrapped(QWidget *parent)
        : Button(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
        policy.setHeightForWidth(true);
        Button::setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int comfortable = 240;
        return {comfortable, heightForWidth(comfortable)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QFontMetrics metrics(textFont());
        return {textStart + 10 * metrics.averageCharWidth(), metrics.height() + 2 * air};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect room(0, 0, qMax(1, width - textStart), 1'000'000);
        return QFontMetrics(textFont()).boundingRect(room, flags, Button::text()).height() + 2 * air;
    }

protected:
    static constexpr int signSize = 16;

    virtual void paintSign(QPainter &painter, const QRect &place, const QStyleOptionButton &option) = 0;
    [[nodiscard]] virtual QFont textFont() const { return Button::font(); }
    [[nodiscard]] virtual QColor textColor(const ColorTokens &tokens) const { return tokens.text; }

    [[nodiscard]] bool hitButton(const QPoint &place) const override
    {
        return Button::rect().contains(place);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QStyleOptionButton option;
        Button::initStyleOption(&option);
        const QFont font = textFont();
        const int drop = air + qMax(0, (QFontMetrics(font).height() - signSize) / 2);
        paintSign(painter, mirrored({edge, drop, signSize, signSize}), option);
        painter.setFont(font);
        painter.setPen(textColor(tokensOf(Button::palette())));
        painter.drawText(mirrored(Button::rect().adjusted(textStart, air, 0, -air)), flags, Button::text());
        option.rect = Button::rect();
        if (showsFocus(option))
            paintFocusRing(painter, option);
    }

private:
    static constexpr int edge = 2;
    static constexpr int textStart = edge + signSize + 9;
    static constexpr int air = 4; // above and below the text, so that the ring does not touch it
    static constexpr int flags = Qt::TextWordWrap | Qt::TextHideMnemonic;

    [[nodiscard]] QRect mirrored(const QRect &place) const
    {
        return Button::style()->visualRect(Button::layoutDirection(), Button::rect(), place);
    }
};

} // namespace loopbaan
