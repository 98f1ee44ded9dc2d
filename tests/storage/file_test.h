// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file_error.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <functional>
#include <optional>

namespace loopbaan::test {

/// Gives each test an empty folder of its own and ways to look into it.
class FileTest : public ::testing::Test
{
protected:
    explicit FileTest(const QString &parent = QDir::tempPath())
        : folder(parent + QStringLiteral("/loopbaan-XXXXXX"))
    {
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(missing)");
    }

    /// Everything in the folder, hidden files too.
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    QTemporaryDir folder;
};

/// A folder in memory where there is one: for tests that sync a thousand times and to which a real disk adds
/// nothing, because they make up what a power cut leaves.
inline QString fastFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

/// Why `command` could not write; nothing when it could.
inline std::optional<FileCause> causeOfFailure(const std::function<void()> &command)
{
    try {
        command();
    } catch (const FileError &error) {
        return error.cause();
    }
    return {};
}

} // namespace loopbaan::test
