// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fold_button.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

FoldButton::FoldButton(QWidget *parent)
    : Wrapped(parent)
{
    setFlat(true);
    describe();
}

void FoldButton::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    describe();
    update();
}

void FoldButton::changeEvent(QEvent *event)
{
    Wrapped::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void FoldButton::paintSign(QPainter &painter, const QRect &place, const QStyleOptionButton &option)
{
    QStyleOptionButton face(option);
    face.rect = rect();
    face.text.clear();
    paintPushButton(painter, face); // seen only when touched, as it is flat
    if (isEnabled()) // else there is nothing to open
        paintIcon(painter, place, m_isOpen ? u"chevron-down"_s : u"chevron-right"_s,
                  tokensOf(palette()).muted);
}

QFont FoldButton::textFont() const
{
    return fontFor(TextRole::Section);
}

void FoldButton::describe()
{
    setAccessibleDescription(m_isOpen ? tr("open") : tr("folded"));
}

} // namespace loopbaan
