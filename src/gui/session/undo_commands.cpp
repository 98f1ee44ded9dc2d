// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/undo_commands.h"

#include "app/dossier/dossier.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace loopbaan {

namespace {

/// Whether a key pressed in `field` is the undo or redo of the dossier: the field has no step of its own.
bool isForDossier(const QObject *field, const QKeyEvent &key)
{
    const auto *edit = qobject_cast<const QLineEdit *>(field);
    if (edit == nullptr)
        return false;
    return (key.matches(QKeySequence::Undo) && !edit->isUndoAvailable())
        || (key.matches(QKeySequence::Redo) && !edit->isRedoAvailable());
}

} // namespace

UndoCommands::UndoCommands(Dossier &dossier)
    : m_dossier(dossier)
{
    QUndoStack &stack = m_dossier.undoStack();
    m_undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo.setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(&m_undo, &QAction::triggered, &m_dossier, &Dossier::undo);
    connect(&m_redo, &QAction::triggered, &m_dossier, &Dossier::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &UndoCommands::showTexts);
    connect(&m_dossier, &Dossier::screenShared, this, &UndoCommands::showTexts);
    qApp->installEventFilter(this); // a QAction is not told when the language changes
    showTexts();
}

bool UndoCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == qApp)
        showTexts();
    if (event->type() == QEvent::ShortcutOverride
        && isForDossier(watched, static_cast<const QKeyEvent &>(*event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void UndoCommands::showTexts()
{
    const QUndoStack &stack = m_dossier.undoStack();
    m_undo.setEnabled(m_dossier.canUndo());
    m_redo.setEnabled(m_dossier.canRedo());
    m_undo.setText(m_undo.isEnabled() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    m_redo.setText(m_redo.isEnabled() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

} // namespace loopbaan
