// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/cut_off.h"

#include "gui/talk/planning/option_table.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// The path to the part that asks for the most room.
QString widest(const QWidget &part)
{
    const QWidget *worst = nullptr;
    for (const auto *child : part.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible()
            && (worst == nullptr || worst->minimumSizeHint().width() < child->minimumSizeHint().width()))
            worst = child;
    }
    const QString own = part.objectName() + u' ' + QString::number(part.minimumSizeHint().width());
    return worst == nullptr ? own : own + u" > "_s + widest(*worst);
}

bool isCut(const QAbstractButton &button)
{
    return button.hasHeightForWidth() ? button.height() < button.heightForWidth(button.width())
                                      : button.width() < button.minimumSizeHint().width();
}

} // namespace

QStringList cutOff(const QWidget &window)
{
    QStringList names;
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        const bool scrollsSideways = qobject_cast<const OptionTable *>(area->parentWidget()) != nullptr;
        if (area->isVisible() && area->widget() != nullptr && !scrollsSideways
            && area->widget()->minimumSizeHint().width() > area->viewport()->width())
            names << area->objectName() + u": "_s + widest(*area->widget());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool isInField =
            qobject_cast<const QLineEdit *>(button->parentWidget()) != nullptr; // a drawing
        if (button->isVisible() && !isInField && !button->text().isEmpty() && isCut(*button))
            names << button->text();
    }
    return names;
}

} // namespace loopbaan::test
