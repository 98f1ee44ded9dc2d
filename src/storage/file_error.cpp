// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_error.h"

#include <cerrno>
#include <system_error>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

FileCause causeOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return FileCause::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS: return FileCause::NoPermission;
    case ENOENT: return FileCause::FolderMissing;
    case ENOTDIR: return FileCause::NotAFolder;
    case EISDIR: return FileCause::NotAFile;
    default: return FileCause::Other;
    }
}

} // namespace

FileError::FileError(FileCause cause, const QString &path, const QString &reason)
    : std::runtime_error(u"Cannot write %1: %2"_s.arg(path, reason).toStdString())
    , m_cause(cause)
    , m_path(path)
    , m_reason(reason)
{
}

FileError FileError::fromSystem(int number, const QString &path)
{
    return {causeOf(number), path, QString::fromStdString(std::system_category().message(number))};
}

} // namespace loopbaan
