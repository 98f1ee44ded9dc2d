// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include "support/fault_file.h"

#include <unistd.h>

#include <memory>

namespace loopbaan::test {

namespace {

constexpr int journalTypes = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;

FaultVfs &from(sqlite3_vfs *vfs)
{
    return *static_cast<FaultVfs *>(vfs->pAppData);
}

} // namespace

FaultVfs::FaultVfs()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real) // what is not replaced below stays as it is
{
    m_vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_real->szOsFile;
    m_vfs.zName = "fault";
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultVfs::strike(const Fault &fault)
{
    m_fault = fault;
    m_operations = 0;
}

int FaultVfs::openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *gotFlags)
{
    FaultVfs &self = from(vfs);
    const bool isNew = name != nullptr && ::access(name, F_OK) != 0;
    file->pMethods = nullptr;
    if (isNew && self.strikes(Operation::Open)) {
        if (self.endsProcess())
            self.endProcess();
        return SQLITE_CANTOPEN;
    }
    auto *opened = std::construct_at(reinterpret_cast<FaultFile *>(file));
    opened->vfs = &self;
    opened->path = name;
    opened->syncsFolder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & journalTypes) != 0;
    const int result = self.m_real->xOpen(self.m_real, name, opened->real(), flags, gotFlags);
    if (result != SQLITE_OK) {
        std::destroy_at(opened);
        return result;
    }
    opened->base.pMethods = &FaultFile::methods;
    if (isNew)
        self.m_platter.created(opened->path);
    else if (name != nullptr)
        self.m_platter.opened(opened->path);
    return result;
}

int FaultVfs::deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultVfs &self = from(vfs);
    if (self.strikes(Operation::Delete)) {
        if (self.endsProcess())
            self.endProcess();
        return SQLITE_IOERR_DELETE;
    }
    if (::access(name, F_OK) == 0) {
        self.m_platter.opened(name);
        self.m_platter.removed(name);
    }
    if (syncFolder != 0)
        self.m_platter.folderSynced();
    return self.m_real->xDelete(self.m_real, name, syncFolder);
}

bool FaultVfs::counts(Operation operation) const
{
    switch (m_fault.kind) {
    case FaultKind::None: return false;
    case FaultKind::IoError: return true;
    case FaultKind::Full: return operation == Operation::Write;
    case FaultKind::Kill:
    case FaultKind::PowerCut: return operation != Operation::Read; // reading leaves the disk as it is
    }
    return false;
}

bool FaultVfs::strikes(Operation operation)
{
    if (!counts(operation))
        return false;
    const int index = m_operations++;
    return index == m_fault.at || (m_fault.lasting && index > m_fault.at);
}

bool FaultVfs::endsProcess() const
{
    return m_fault.kind == FaultKind::Kill || m_fault.kind == FaultKind::PowerCut;
}

void FaultVfs::endProcess() const
{
    if (m_fault.kind == FaultKind::PowerCut)
        m_platter.cutPower(m_fault.seed);
    ::_exit(exitStatus);
}

} // namespace loopbaan::test
