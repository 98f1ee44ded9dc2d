// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atomic_file.h"

#include "storage/file_descriptor.h"
#include "storage/open_dossiers.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The name for the system; refuses what would be cut or changed on the way and so hit another file.
QByteArray nativeName(const QString &path)
{
    if (path.isEmpty() || path.endsWith(u'/'))
        throw FileError(FileCause::NotAFile, path, u"No file name"_s);
    QByteArray name = QFile::encodeName(path);
    if (name.contains('\0') || QFile::decodeName(name) != path)
        throw FileError(FileCause::Other, path, u"Impossible file name"_s);
    return name;
}

/// Asks the system by following the link, so that it can refuse links planted in a shared folder.
void checkReplaceable(const QByteArray &name, const QString &path)
{
    struct stat found
    {
    };
    if (::stat(name.constData(), &found) != 0)
        throw FileError::fromSystem(errno, path);
    if (S_ISDIR(found.st_mode))
        throw FileError::fromSystem(EISDIR, path);
    if (!S_ISREG(found.st_mode))
        throw FileError(FileCause::NotAFile, path, u"Not a regular file"_s);
    if (::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) != 0)
        throw FileError::fromSystem(errno, path);
}

/// The file to replace or to make, behind all links.
QByteArray targetOf(const QString &path)
{
    QByteArray name = nativeName(path);
    struct stat found
    {
    };
    if (::lstat(name.constData(), &found) != 0) {
        if (errno != ENOENT)
            throw FileError::fromSystem(errno, path);
        return name;
    }
    checkReplaceable(name, path);
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(name.constData(), nullptr), &std::free);
    if (!real)
        throw FileError::fromSystem(errno, path);
    if (isOpenHere(QFile::decodeName(real.get())))
        throw FileError(FileCause::OpenDossier, path, u"The dossier that is open"_s);
    return {real.get()};
}

} // namespace

AtomicFile::AtomicFile(const QString &path, const QByteArray &bytes, Sync sync)
    : m_path(path)
    , m_target(targetOf(path))
{
    // Not derived from the target's name, which may be as long as names can get.
    QByteArray temporary = folder() + "/.loopbaan-XXXXXX";
    FileDescriptor file(::mkostemp(temporary.data(), O_CLOEXEC)); // mode 0600 from the start
    if (!file.isOpen())
        fail(errno);
    try {
        write(file.number(), bytes);
        if (sync == Sync::Now && ::fsync(file.number()) != 0)
            fail(errno);
        if (!file.close())
            fail(errno);
    } catch (const FileError &) {
        ::unlink(temporary.constData());
        throw;
    }
    m_temporary = temporary;
}

AtomicFile::~AtomicFile()
{
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

QByteArray AtomicFile::folder() const
{
    const qsizetype slash = m_target.lastIndexOf('/');
    return slash < 0 ? "."_qba : slash == 0 ? "/"_qba : m_target.left(slash);
}

void AtomicFile::commit()
{
    if (::rename(m_temporary.constData(), m_target.constData()) != 0)
        fail(errno);
    m_temporary.clear();
}

void AtomicFile::write(int descriptor, const QByteArray &bytes) const
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (written == 0 || errno != EINTR)
            fail(written == 0 ? EIO : errno);
    }
    struct stat found
    {
    };
    if (::fstat(descriptor, &found) != 0 || found.st_size != bytes.size())
        fail(EIO);
}

void AtomicFile::fail(int number) const
{
    throw FileError::fromSystem(number, m_path);
}

void syncFolder(const QByteArray &folder)
{
    const FileDescriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // A folder may be writable without being readable, and some disks cannot sync one: no reason to fail.
    if (descriptor.isOpen() && ::fsync(descriptor.number()) != 0 && errno != EINVAL)
        throw FileError::fromSystem(errno, QFile::decodeName(folder));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    AtomicFile file(path, bytes, AtomicFile::Sync::Now);
    file.commit();
    syncFolder(file.folder());
}

} // namespace loopbaan
