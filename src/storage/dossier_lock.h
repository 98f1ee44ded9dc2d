// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <chrono>
#include <optional>
#include <stdexcept>

namespace loopbaan {

/// Who has a dossier open for writing.
struct DossierHolder
{
    QString program{};
    qint64 processId = 0;
    QString host{};
    QString user{}; ///< login name, empty when the disk does not tell

    friend bool operator==(const DossierHolder &, const DossierHolder &) = default;
};

enum class LockProblem {
    InUse, ///< somebody writes in it; reading still works
    NoPermission, ///< the folder takes no lock, so the dossier can only be read
    Other, ///< full disk, missing folder
};

/// The dossier could not be locked for writing.
class DossierLockError : public std::runtime_error
{
public:
    DossierLockError(LockProblem problem, const QString &dossier, std::optional<DossierHolder> holder = {});

    [[nodiscard]] LockProblem problem() const noexcept { return m_problem; }

    /// Given for InUse, unless the lock does not tell.
    [[nodiscard]] const std::optional<DossierHolder> &holder() const noexcept { return m_holder; }

private:
    LockProblem m_problem;
    std::optional<DossierHolder> m_holder;
};

/// Keeps a dossier to one writer by a file "<dossier>.lock" beside it, for as long as the object lives. It
/// guards across machines that share a folder and when SQLite's own lock got lost. The lock of a process that
/// died on this machine is taken over; the lock of another machine never, however old, since nobody here can
/// know.
class DossierLock
{
public:
    /// Tries for as long as `wait`, by default once. Throws DossierLockError.
    explicit DossierLock(const QString &dossier, std::chrono::milliseconds wait = {});

private:
    bool take(std::chrono::milliseconds wait);
    [[nodiscard]] bool isWithoutHolder() const;
    [[nodiscard]] std::optional<DossierHolder> holder() const;

    QLockFile m_file;
};

} // namespace loopbaan
