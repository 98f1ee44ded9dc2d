// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopbaan {

/// One page of the form that is being filled in.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void reload() = 0; ///< shows what stands in the form now
    virtual void takeKeyboard() = 0; ///< where one begins on this page

signals:
    void typing(); ///< something is not stored yet
};

} // namespace loopbaan
