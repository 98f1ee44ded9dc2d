// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier_change.h"

#include "app/dossier/dossier.h"
#include "app/problems/problem_text.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"

namespace loopbaan {

namespace {

constexpr int typedText = 1; ///< commands of this kind may merge

/// Whether the same step may work a moment later, when there is room or the file is back.
bool mayPass(StorageFault fault)
{
    return fault == StorageFault::Full || fault == StorageFault::ReadOnly || fault == StorageFault::Moved;
}

} // namespace

DossierChange::DossierChange(Dossier &dossier, const QString &what, const QString &field,
                             const QByteArray &changeset)
    : QUndoCommand(what)
    , m_dossier(dossier)
    , m_field(field)
    , m_changeset(changeset)
{
}

void DossierChange::undo()
{
    apply(inverted(m_changeset));
    if (m_dossier.m_isTakingBack)
        setObsolete(true);
}

void DossierChange::redo()
{
    if (m_done)
        m_done = false;
    else
        apply(m_changeset);
}

int DossierChange::id() const
{
    return m_field.isEmpty() ? -1 : typedText;
}

bool DossierChange::mergeWith(const QUndoCommand *later)
{
    const auto *next = static_cast<const DossierChange *>(later);
    if (next->m_field != m_field)
        return false;
    m_changeset = joined(m_changeset, next->m_changeset);
    setObsolete(m_changeset.isEmpty());
    return true;
}

void DossierChange::apply(const QByteArray &changeset)
{
    try {
        m_dossier.apply(changeset);
    } catch (const StorageError &error) {
        if (mayPass(error.fault()))
            throw;
        setObsolete(true);
        emit m_dossier.undoFailed(asSentences(problemText({}, error)));
    }
}

} // namespace loopbaan
