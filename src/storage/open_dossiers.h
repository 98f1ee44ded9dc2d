// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

enum class OpenFor { Reading, Writing };

/// Notes that this process has the dossier at `path` open, for as long as the object lives.
class OpenDossierNote
{
public:
    OpenDossierNote(const QString &path, OpenFor purpose);
    ~OpenDossierNote();
    Q_DISABLE_COPY_MOVE(OpenDossierNote)

private:
    const QString m_file; ///< behind all links
    const OpenFor m_purpose;
};

/// Has this process the dossier at `path` open? No document may take its place. For any thread.
[[nodiscard]] bool isOpenHere(const QString &path);

/// Does this process write in the dossier at `path`? Opening and closing the file once more, if only to look
/// at it, would drop SQLite's lock on it: POSIX locks belong to the process, not to the handle.
[[nodiscard]] bool isWrittenHere(const QString &path);

} // namespace loopbaan
