// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopbaan {

/// How a command ended, for scripts (README.md). Every argument that is wrong is WrongUsage, also
/// one that only the dossier can tell to be wrong; InputRefused is about files that were read.
enum class ExitStatus {
    Done = 0,
    InputRefused = 1, ///< some or all of it; the rest is done
    WrongUsage = 2, ///< nothing was done
    DossierNotOpened = 3, ///< and not changed
    ResultNotWritten = 4, ///< what was there before is intact
};

} // namespace loopbaan
