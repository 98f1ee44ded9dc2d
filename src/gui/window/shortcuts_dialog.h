// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QMenuBar;
namespace Ui {
class ShortcutsDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Every command of the menus that has keys, by menu. Closes itself for good.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);
    ~ShortcutsDialog() override;

private:
    void addMenu(const QMenu &menu);

    const std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace loopbaan
