// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUndoCommand>

namespace loopbaan {

class Dossier;

/// One step that was done to the dossier already and can be undone and done again. Throws StorageError when
/// the dossier cannot be written now; the step stays where it was. When it no longer fits what is there it
/// ends as obsolete, in Dossier::undoFailed.
class DossierChange : public QUndoCommand
{
public:
    DossierChange(Dossier &dossier, const QString &what, const QString &field, const QByteArray &changeset);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

    /// What it did, and does again; to undo it is the inverse.
    [[nodiscard]] const QByteArray &changeset() const { return m_changeset; }

private:
    void apply(const QByteArray &changeset);

    Dossier &m_dossier;
    QString m_field;
    QByteArray m_changeset;
    bool m_done = true; ///< pushing a command calls redo() once
};

} // namespace loopbaan
