// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/output_folder.h"

#include "storage/file_batch.h"

#include <QDir>
#include <QFile>

#include <filesystem>

namespace loopbaan {

void makeFolder(const QString &folder)
{
    std::error_code problem;
    std::filesystem::create_directories(QFile::encodeName(QDir::cleanPath(folder)).toStdString(), problem);
    if (problem)
        throw FileError::fromSystem(problem.value(), folder);
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
