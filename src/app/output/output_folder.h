// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace loopbaan {

/// A file to be, named within its folder.
struct OutputFile
{
    QString name{};
    QByteArray bytes{};

    friend bool operator==(const OutputFile &, const OutputFile &) = default;
};

/// Makes `folder` with those above it, for its owner alone. Throws FileError.
void makeFolder(const QString &folder);

/// `files` with the same addition to each name ("-2") where one of them is in `folder` already.
[[nodiscard]] QList<OutputFile> withFreeNames(QList<OutputFile> files, const QString &folder);

/// Writes all files into `folder`, replacing those of the same names. Throws FileError when one of them
/// cannot be written.
void writeFiles(const QString &folder, const QList<OutputFile> &files);

} // namespace loopbaan
