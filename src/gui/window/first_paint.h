// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace loopbaan {

/// Says once when a window has painted itself for the first time: the moment a person waits for at the start.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// `window` becomes the parent.
    explicit FirstPaint(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void painted();
};

/// Does `work` a moment after `widget` was painted, unless `receiver` is gone by then: for what takes its
/// time and nobody waits for.
void onceShown(QWidget *widget, QObject *receiver, const std::function<void()> &work);

} // namespace loopbaan
