// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopbaan {

/// Lays the widgets put in it behind each other, in as many lines as they need.
class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);

protected:
    void childEvent(QChildEvent *event) override;
};

} // namespace loopbaan
