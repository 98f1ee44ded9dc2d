// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/navigation_button.h"

#include "gui/widgets/row_painting.h"
#include "gui/window/navigation_delegate.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace loopbaan {

NavigationButton::NavigationButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {0, NavigationDelegate::lineHeight(fontMetrics())};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.widget = this; // whose style paints the ring
    option.state.setFlag(QStyle::State_MouseOver, underMouse());
    option.state.setFlag(QStyle::State_Selected, isDown());
    paintDestinationGround(painter, option);
    NavigationDelegate::paintTitle(painter, option, m_iconName, text());
    paintRowFocus(painter, option);
}

} // namespace loopbaan
