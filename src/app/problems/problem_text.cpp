// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problem_text.h"

#include "storage/file_error.h"
#include "storage/storage_error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Problem
{
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

/// Why a dossier cannot be read.
ProblemText readingProblem(StorageFault fault, const QString &detail)
{
    switch (fault) {
    case StorageFault::Missing:
        return {{}, Problem::tr("there is no such file"), Problem::tr("check its name")};
    case StorageFault::Empty:
        return {{}, Problem::tr("the file is empty"), Problem::tr("put a copy of it back")};
    case StorageFault::Unreadable:
        return {{}, Problem::tr("you may not read the file"), Problem::tr("ask the owner for permission")};
    case StorageFault::Foreign:
        return {{},
                Problem::tr("it is not a dossier of this program"),
                Problem::tr("choose a file that ends in .lbdossier")};
    case StorageFault::Newer:
        return {{},
                Problem::tr("it was made by a newer version of this program"),
                Problem::tr("install that version here")};
    case StorageFault::DamagedRecord:
        return {{},
                Problem::tr("something in it is not as it was stored (%1)").arg(detail),
                Problem::tr("check the dossier and put a copy of it back")};
    default: return {{}, Problem::tr("the file is damaged"), Problem::tr("put a copy of it back")};
    }
}

/// Why a dossier cannot be written.
ProblemText writingProblem(StorageFault fault, const QString &detail)
{
    switch (fault) {
    case StorageFault::ReadOnly:
        return {{},
                Problem::tr("the file or its folder is write-protected"),
                Problem::tr("ask its owner for permission, or copy it to a folder of your own")};
    case StorageFault::Moved:
        return {{},
                Problem::tr("the file was moved or replaced while it was open"),
                Problem::tr("open it again in its new place")};
    case StorageFault::Full:
        return {{}, Problem::tr("the disk is full"), Problem::tr("free some space and try again")};
    case StorageFault::Exists:
        return {{}, Problem::tr("there is a file of that name already"), Problem::tr("choose another name")};
    default: return {{}, Problem::tr("the system says: %1").arg(detail), Problem::tr("try again")};
    }
}

ProblemText inUseProblem(const QString &who)
{
    return {{},
            who.isEmpty() ? Problem::tr("another program has it open")
                          : Problem::tr("it was opened by %1").arg(who),
            Problem::tr("close it there and try again")};
}

bool isAboutReading(StorageFault fault)
{
    switch (fault) {
    case StorageFault::Missing:
    case StorageFault::Empty:
    case StorageFault::Unreadable:
    case StorageFault::Foreign:
    case StorageFault::Newer:
    case StorageFault::Damaged:
    case StorageFault::DamagedRecord: return true;
    default: return false;
    }
}

ProblemText storageProblem(const StorageError &error)
{
    if (error.fault() == StorageFault::InUse)
        return inUseProblem(error.detail());
    return isAboutReading(error.fault()) ? readingProblem(error.fault(), error.detail())
                                         : writingProblem(error.fault(), error.detail());
}

ProblemText fileProblem(const FileError &error)
{
    switch (error.cause()) {
    case FileCause::DiskFull:
        return {{},
                Problem::tr("there is no room left for %1").arg(error.path()),
                Problem::tr("free some space and try again")};
    case FileCause::NoPermission:
        return {{},
                Problem::tr("you may not write %1").arg(error.path()),
                Problem::tr("ask for permission, or choose another folder")};
    case FileCause::FolderMissing:
        return {{},
                Problem::tr("the folder for %1 does not exist").arg(error.path()),
                Problem::tr("make it, or choose another folder")};
    case FileCause::NotAFolder:
        return {{},
                Problem::tr("a part of %1 is a file, not a folder").arg(error.path()),
                Problem::tr("choose another folder")};
    case FileCause::NotAFile:
        return {{}, Problem::tr("%1 cannot be a file").arg(error.path()), Problem::tr("choose another name")};
    case FileCause::OpenDossier:
        return {{},
                Problem::tr("%1 is the dossier that is open").arg(error.path()),
                Problem::tr("choose another name")};
    case FileCause::Other: break;
    }
    return {{},
            Problem::tr("%1 cannot be written, the system says: %2").arg(error.path(), error.reason()),
            Problem::tr("try again, or choose another folder")};
}

ProblemText reasonOf(const std::exception &error)
{
    if (const auto *storage = dynamic_cast<const StorageError *>(&error))
        return storageProblem(*storage);
    if (const auto *file = dynamic_cast<const FileError *>(&error))
        return fileProblem(*file);
    return {{}, QString::fromUtf8(error.what()), Problem::tr("try again, or reinstall the program")};
}

} // namespace

QString asSentence(const QString &clause)
{
    if (clause.isEmpty())
        return {};
    const QString sentence = clause.left(1).toUpper() + clause.sliced(1);
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

QString asSentences(const ProblemText &problem)
{
    return (asSentence(problem.why) + u' ' + asSentence(problem.advice)).trimmed();
}

FailureKind failureKind(const std::exception &error)
{
    if (dynamic_cast<const FileError *>(&error))
        return FailureKind::CannotWrite;
    const auto *storage = dynamic_cast<const StorageError *>(&error);
    if (!storage || storage->fault() == StorageFault::Other)
        return FailureKind::Other;
    return isAboutReading(storage->fault()) || storage->fault() == StorageFault::InUse
        ? FailureKind::CannotRead
        : FailureKind::CannotWrite;
}

ProblemText problemText(const QString &what, const std::exception &error)
{
    ProblemText problem = reasonOf(error);
    problem.what = what;
    return problem;
}

} // namespace loopbaan
