// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace loopbaan {

class Dossier;

/// Undo and redo over the whole dossier, as commands that say what they would undo.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    /// `dossier` outlives this.
    explicit UndoCommands(Dossier &dossier);

    [[nodiscard]] QList<QAction *> actions() { return {&m_undo, &m_redo}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTexts();

    Dossier &m_dossier;
    QAction m_undo{};
    QAction m_redo{};
};

} // namespace loopbaan
