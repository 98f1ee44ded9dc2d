// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
namespace Ui {
class LookPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class ViewCommands;

/// Language, colours and size of text: what the menu View has too. Either follows the other.
class LookPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page; `clock` is checked while the clock of a conversation is shown.
    LookPage(ViewCommands &commands, QAction &clock, QWidget *parent = nullptr);
    ~LookPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields(QAction &clock);
    void retranslate();
    void showChoices();

    const std::unique_ptr<Ui::LookPage> m_ui;
    ViewCommands &m_commands;
};

} // namespace loopbaan
