// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_lock.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Writing the holder into a new lock takes milliseconds: one that is empty for so long was cut off by a
/// crash.
constexpr std::chrono::seconds longestWriting = 10s;

/// One name for one dossier, whichever links lead to it.
QString lockName(const QString &dossier)
{
    const QFileInfo file(dossier);
    const QString real = file.canonicalFilePath();
    return (real.isEmpty() ? file.absoluteFilePath() : real) + u".lock"_s;
}

QString sentenceFor(LockProblem problem, const QString &dossier, const std::optional<DossierHolder> &holder)
{
    switch (problem) {
    case LockProblem::InUse:
        if (!holder)
            return u"%1 is in use by another program"_s.arg(dossier);
        return u"%1 is in use by %2 (process %3) on %4"_s.arg(
            dossier, holder->program, QString::number(holder->processId), holder->host);
    case LockProblem::NoPermission: return u"%1 can only be read: no permission to lock it"_s.arg(dossier);
    case LockProblem::Other: break;
    }
    return u"%1 cannot be locked"_s.arg(dossier);
}

LockProblem problemOf(QLockFile::LockError error)
{
    switch (error) {
    case QLockFile::LockFailedError: return LockProblem::InUse;
    case QLockFile::PermissionError: return LockProblem::NoPermission;
    default: return LockProblem::Other;
    }
}

} // namespace

DossierLockError::DossierLockError(LockProblem problem, const QString &dossier,
                                   std::optional<DossierHolder> holder)
    : std::runtime_error(sentenceFor(problem, dossier, holder).toStdString())
    , m_problem(problem)
    , m_holder(std::move(holder))
{
}

DossierLock::DossierLock(const QString &dossier, std::chrono::milliseconds wait)
    : m_file(lockName(dossier))
{
    m_file.setStaleLockTime(0); // by default Qt steals a lock of another machine after 30 s
    if (take(wait))
        return;
    const LockProblem problem = problemOf(m_file.error());
    throw DossierLockError(problem, dossier, problem == LockProblem::InUse ? holder() : std::nullopt);
}

bool DossierLock::take(std::chrono::milliseconds wait)
{
    if (m_file.tryLock(static_cast<int>(wait.count())))
        return true;
    return m_file.error() == QLockFile::LockFailedError && isWithoutHolder() && m_file.removeStaleLockFile()
        && m_file.tryLock(0);
}

bool DossierLock::isWithoutHolder() const
{
    const QFileInfo file(m_file.fileName());
    return file.exists() && file.isReadable() && !holder()
        && file.lastModified().secsTo(QDateTime::currentDateTime()) > longestWriting.count();
}

std::optional<DossierHolder> DossierLock::holder() const
{
    DossierHolder holder{.user = QFileInfo(m_file.fileName()).owner()};
    if (!m_file.getLockInfo(&holder.processId, &holder.host, &holder.program))
        return {};
    return holder;
}

} // namespace loopbaan
