// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/platter.h"

#include <sqlite3.h>

namespace loopbaan::test {

enum class FaultKind {
    None,
    IoError, ///< any operation, reading included
    Full, ///< a write finds no room
    Kill, ///< the process ends in the middle of an operation
    PowerCut, ///< it ends and what was not synced is lost, torn or reordered
};

/// What goes wrong, and when.
struct Fault
{
    FaultKind kind = FaultKind::None;
    int at = 0; ///< the operation it strikes, counted from 0
    bool lasting = false; ///< and all that follow
    unsigned seed = 0; ///< of what a power cut leaves
};

/// Stands between SQLite and the disk as the default file system of this process, QSQLITE's included, and
/// lets a fault strike. For use in a child (see ChildProcess): it may end the process with `exitStatus`.
class FaultVfs
{
public:
    static constexpr int exitStatus = 77;

    FaultVfs();
    ~FaultVfs();
    Q_DISABLE_COPY_MOVE(FaultVfs)

    /// From now on operations count; the ones that `fault` can strike only.
    void strike(const Fault &fault);

    [[nodiscard]] int operations() const { return m_operations; }
    [[nodiscard]] bool hasStruck() const
    {
        return m_fault.kind != FaultKind::None && m_operations > m_fault.at;
    }

private:
    friend struct FaultFile;
    enum class Operation { Open, Read, Write, Truncate, Sync, Delete };

    static int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags,
                        int *gotFlags);
    static int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder);

    /// Counts the operation; true when it is to fail.
    bool strikes(Operation operation);
    [[nodiscard]] bool counts(Operation operation) const;
    [[nodiscard]] bool endsProcess() const;
    [[noreturn]] void endProcess() const;

    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs{};
    Platter m_platter{};
    Fault m_fault{};
    int m_operations = 0;
};

} // namespace loopbaan::test
