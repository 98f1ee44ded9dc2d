// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace loopbaan {

/// What went wrong with the dossier, so that the faces can say what to do about it.
enum class StorageFault {
    Missing, ///< there is no such file
    Empty, ///< the file holds nothing
    Unreadable, ///< the file is there but may not be read
    Foreign, ///< some other kind of file, or another program's database
    Newer, ///< written by a newer version of this program
    Damaged, ///< truncated, or its structure is not what this version made
    DamagedRecord, ///< the file opens, but a record does not hold what was stored
    InUse, ///< another writer has it open
    ReadOnly, ///< a change was asked for where nothing can be written
    Moved, ///< renamed, replaced or removed while it was open
    Full, ///< no room left on the disk
    Exists, ///< a new dossier was asked for where a file lies already
    Other,
};

/// The dossier cannot do what was asked; nothing of it was done. `what()` is for the log.
class StorageError : public std::runtime_error
{
public:
    /// `log` when there is more to it than a user can do something with.
    StorageError(StorageFault fault, const QString &detail, const QString &log = {})
        : std::runtime_error((log.isEmpty() ? detail : log).toStdString())
        , m_fault(fault)
        , m_detail(detail)
    {
    }

    [[nodiscard]] StorageFault fault() const { return m_fault; }
    /// What the fault is about: who has the file open, which record, what the system said.
    [[nodiscard]] const QString &detail() const { return m_detail; }

private:
    StorageFault m_fault;
    QString m_detail;
};

/// The fault behind a result code of SQLite, plain or extended.
[[nodiscard]] StorageFault faultOf(int sqliteCode);

} // namespace loopbaan
