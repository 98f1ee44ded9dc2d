// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
namespace Ui {
class MainWindow;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The menus that an open dossier and its pages fill. One without a command that can be seen is not there.
class CommandMenus : public QObject
{
    Q_OBJECT

public:
    /// Talk is there while a talk fills the window, the others but Edit while it does not. Into Dossier
    /// commands come after Open.
    enum class Menu { Dossier, Edit, Employee, Conversation, Talk, Document };

    /// `ui` outlives this.
    explicit CommandMenus(const Ui::MainWindow &ui);

    /// Below what is there, behind a line; they leave when they are destroyed.
    void add(Menu menu, const QList<QAction *> &commands);
    void setDossierOpen(bool isOpen);
    void setFull(bool isFull); ///< a talk fills the window

private:
    void append(Menu menu, const QList<QAction *> &commands);
    void showMenus();
    [[nodiscard]] QMenu *menuFor(Menu menu) const;

    const Ui::MainWindow &m_ui;
    bool m_isOpen = false;
    bool m_isFull = false;
};

} // namespace loopbaan
