// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

/// Where SQLite keeps how the pages of the dossier at `path` were, while it changes them.
[[nodiscard]] QString journalOf(const QString &path);

/// Pages of the dossier at `path` may be changed by half: its journal tells how they were. SQLite gives a
/// journal its first byte when it is whole on disk, before it touches the dossier, and empties it afterwards.
[[nodiscard]] bool isHalfChanged(const QString &path);

} // namespace loopbaan
