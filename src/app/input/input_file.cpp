// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/input_file.h"

#include "app/dossier/dossier.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>

namespace loopbaan {

namespace {

struct InputProblem
{
    Q_DECLARE_TR_FUNCTIONS(InputProblem)
};

/// Also by another name: a link of either kind.
bool isSameFile(const QString &one, const QString &other)
{
    std::error_code missing;
    return std::filesystem::equivalent(QFile::encodeName(one).toStdString(),
                                       QFile::encodeName(other).toStdString(), missing);
}

} // namespace

InputFile readInput(const QString &path, qint64 limit, const Dossier &open)
{
    if (isSameFile(path, open.path()))
        return {.why = InputProblem::tr("it is the dossier itself")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.why = InputProblem::tr("the system says: %1").arg(file.errorString())};
    return {.bytes = file.read(limit + 1)};
}

} // namespace loopbaan
