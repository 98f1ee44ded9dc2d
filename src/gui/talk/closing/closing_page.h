// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/talk_context.h"

#include <QWidget>

namespace loopbaan {

/// One leaf of the closing of a talk.
class ClosingPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Read anew, while this page is on show; what is being typed stays. Throws StorageError.
    virtual void showTalk(const Conversation &talk) = 0;
    virtual void takeKeyboard() = 0;
    /// What stands on its tab, in the language of the window.
    [[nodiscard]] virtual QString title() const = 0;

signals:
    void typing(); ///< something is not stored yet
    void newsArrived(const QString &text);
    void roomWanted(bool wanted); ///< for something wide: the guide steps aside meanwhile
};

} // namespace loopbaan
