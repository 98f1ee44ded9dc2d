// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/flow_row.h"

#include "gui/widgets/flow_layout.h"

#include <QChildEvent>

namespace loopbaan {

namespace {

constexpr int flowGap = 8;

} // namespace

FlowRow::FlowRow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, flowGap); // owned by this
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    if (event->added() && event->child()->isWidgetType())
        layout()->addWidget(static_cast<QWidget *>(event->child()));
}

} // namespace loopbaan
