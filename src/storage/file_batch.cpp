// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_batch.h"

#include "storage/file_descriptor.h"

#include <QMap>
#include <QStringList>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace loopbaan {

namespace {

/// So much is at stake when the program is killed; a sync for so many costs next to nothing each.
constexpr std::size_t mostWaiting = 128;

/// Zero, or the number of what went wrong.
int syncDiskOf(const QByteArray &folder)
{
    const FileDescriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.isOpen() && ::syncfs(descriptor.number()) == 0 ? 0 : errno;
}

QMap<QByteArray, int> syncDisksOf(const std::list<AtomicFile> &files)
{
    QMap<QByteArray, int> results;
    for (const AtomicFile &file : files)
        if (const QByteArray folder = file.folder(); !results.contains(folder))
            results.insert(folder, syncDiskOf(folder));
    return results;
}

} // namespace

void FileBatch::add(const QString &path, const QByteArray &bytes)
{
    try {
        m_waiting.emplace_back(path, bytes, AtomicFile::Sync::Later);
    } catch (const FileError &error) {
        m_failures.push_back(error);
    }
    if (m_waiting.size() >= mostWaiting)
        commitWaiting();
}

std::vector<FileError> FileBatch::finish()
{
    commitWaiting();
    return std::exchange(m_failures, {});
}

void FileBatch::keepNamesIn(const QByteArray &folder, const QStringList &paths)
{
    try {
        syncFolder(folder);
    } catch (const FileError &error) {
        for (const QString &path : paths)
            m_failures.emplace_back(error.cause(), path, error.reason());
    }
}

void FileBatch::commitWaiting()
{
    const QMap<QByteArray, int> synced = syncDisksOf(m_waiting);
    QMultiMap<QByteArray, QString> named;
    for (AtomicFile &file : m_waiting) {
        try {
            if (const int number = synced.value(file.folder()); number != 0)
                throw FileError::fromSystem(number, file.path());
            file.commit();
            named.insert(file.folder(), file.path());
        } catch (const FileError &error) {
            m_failures.push_back(error);
        }
    }
    m_waiting.clear();
    for (auto folder = synced.keyBegin(); folder != synced.keyEnd(); ++folder)
        keepNamesIn(*folder, named.values(*folder));
}

} // namespace loopbaan
