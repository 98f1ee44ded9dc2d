// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/output_folder.h"

#include "storage/file_batch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace loopbaan {

void makeFolder(const QString &folder)
{
    std::error_code problem;
    std::filesystem::create_directories(QFile::encodeName(QDir::cleanPath(folder)).toStdString(), problem);
    if (problem)
        throw FileError::fromSystem(problem.value(), folder);
}

QList<OutputFile> withFreeNames(QList<OutputFile> files, const QString &folder)
{
    const auto numbered = [](const QString &name, int number) {
        const qsizetype dot = name.lastIndexOf(u'.');
        return number == 1 ? name : name.left(dot) + u'-' + QString::number(number) + name.mid(dot);
    };
    int number = 1;
    const auto isTaken = [&](const OutputFile &file) {
        return QFileInfo::exists(QDir(folder).filePath(numbered(file.name, number)));
    };
    while (std::ranges::any_of(files, isTaken))
        ++number;
    for (OutputFile &file : files)
        file.name = numbered(file.name, number);
    return files;
}

void writeFiles(const QString &folder, const QList<OutputFile> &files)
{
    FileBatch batch;
    for (const OutputFile &file : files)
        batch.add(QDir(folder).filePath(file.name), file.bytes);
    const std::vector<FileError> failures = batch.finish();
    if (!failures.empty())
        throw FileError(failures.front());
}

} // namespace loopbaan
