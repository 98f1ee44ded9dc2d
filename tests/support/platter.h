// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <memory>
#include <random>

namespace loopbaan::test {

/// What a disk holds when the power goes: all that was synced, and of the rest whatever chance leaves, in any
/// order and torn between sectors. Names are a matter of their own: a file made or removed may not be so
/// afterwards when its folder was not synced.
class Platter
{
public:
    using Path = QByteArray;

    /// Tracks a file from here on; what it holds already counts as synced.
    void opened(const Path &path);
    void created(const Path &path);
    void written(const Path &path, qint64 offset, const QByteArray &bytes);
    void truncated(const Path &path, qint64 size);
    void removed(const Path &path);
    void synced(const Path &path);
    void folderSynced();

    /// Rewrites the files as the power cut left them; the same seed leaves the same.
    void cutPower(unsigned seed) const;

private:
    struct Change
    {
        qint64 offset = 0;
        QByteArray bytes{};
        qint64 truncatedTo = -1; ///< not a write but a truncation
    };
    struct File
    {
        QByteArray synced{};
        QList<Change> changes{};
    };
    struct Name
    {
        std::shared_ptr<File> synced{};
        std::shared_ptr<File> now{}; ///< another one, or none, since the folder was last synced
    };

    static void apply(const Change &change, QByteArray &bytes);
    static QByteArray whatIsLeft(const File &file, std::mt19937 &chance);

    std::map<Path, Name> m_names{};
};

} // namespace loopbaan::test
