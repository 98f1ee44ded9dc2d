// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/mark_box.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

MarkBox::MarkBox(QWidget *parent)
    : Wrapped(parent)
{
}

void MarkBox::paintSign(QPainter &painter, const QRect &place, const QStyleOptionButton &)
{
    const ColorTokens tokens = tokensOf(palette());
    paintIcon(painter, place, isChecked() ? u"check-circle-fill"_s : u"circle"_s,
              isChecked() ? tokens.good : tokens.control);
}

QFont MarkBox::textFont() const
{
    return fontFor(TextRole::Strong);
}

} // namespace loopbaan
