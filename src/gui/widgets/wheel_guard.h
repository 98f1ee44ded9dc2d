// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// On a page that scrolls the wheel scrolls the page and changes no field that it happens to pass.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

    void guard(QWidget *field);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace loopbaan
