// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EmptyState;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What a page or list shows when there is nothing: why, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    void setIcon(const QString &name);
    void setTexts(const QString &title, const QString &explanation);
    /// The button; hidden while its text is empty.
    void setAction(const QString &text);
    void takeKeyboard();

signals:
    void actionTriggered();

private:
    const std::unique_ptr<Ui::EmptyState> m_ui;
};

} // namespace loopbaan
